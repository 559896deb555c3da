"""Who met whom: occasions found by rule, one draft for each mention."""

import re
from collections.abc import Iterator
from typing import Final, final

import attrs

from newsmodel.extraction.facts.circumstances import duration_of, place_of, time_of
from newsmodel.extraction.facts.phrases import Phrases, read_phrases
from newsmodel.extraction.facts.status import certainty_of, status_of_noun, status_of_verb
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.rule import Rule
from newsmodel.model.meeting import Certainty, Medium, MeetingKind, MeetingStatus, Participation
from newsmodel.values.blocks import BlockKind
from newsmodel.values.evidence import Evidence
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression

#: Blocks in which meetings are looked for.
TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})

_PARTIES: Final = "(party&!i ((comma|comma? join|join) party&!i){0,5})"
_AUX: Final = "aux:((have|be|modal|do|not|adverb|to|planned|proposed|cancelled|postponed|refused|denied){0,8})"
_BETWEEN: Final = "(prep (det|adjective)? (place|country|time)|time|adverb){0,3}"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Draft:
    """One mention of an occasion, before mentions of the same occasion are merged."""

    participants: tuple[Participation, ...]
    kind: MeetingKind
    medium: Medium
    status: MeetingStatus
    certainty: Certainty
    time: TimeExpression | None
    duration: TimeExpression | None
    place: Place | None
    evidence: Evidence

    @property
    def parties(self) -> frozenset[str]:
        """Ids of those who meet."""
        return frozenset(participation.party for participation in self.participants)


def find_meetings(cast: Cast) -> tuple[Draft, ...]:
    """A draft for each mention of a meeting with two parties or more, in order of the text."""
    phrases = read_phrases(cast, quotations=False)
    drafts: list[tuple[int, Draft]] = []
    taken: set[int] = set()
    for rule in RULES:
        for match in rule.matches(phrases.letters, cast.units.vocabulary.alphabet):
            if match.start("what") in taken or phrases.block_kind(match.start("what")) not in TELLING:
                continue
            draft = _read(phrases, match, rule.name)
            if draft is not None:
                taken.add(match.start("what"))
                drafts.append((match.start("what"), draft))
    return tuple(draft for _, draft in sorted(drafts, key=lambda item: item[0]))


def _read(phrases: Phrases, match: re.Match[str], rule: str) -> Draft | None:
    participants = _participants(phrases, match)
    if len(participants) < 2:  # noqa: PLR2004
        return None
    what = match.start("what")
    meaning = phrases.meaning(what)
    entry = None if meaning is None else meaning.meeting if "aux" in match.groupdict() else meaning.noun
    if entry is None:
        return None
    if "aux" in match.groupdict():
        status = status_of_verb(phrases, match.start("aux"), what)
    else:
        status = status_of_noun(phrases, what, what + 1)
    place = place_of(phrases, match.start(), match.end())
    span = phrases.span(match.start(), match.end())
    return Draft(
        participants=participants,
        kind=MeetingKind(entry.kind),
        medium=_medium(phrases, what, entry.medium and Medium(entry.medium), place),
        status=status,
        certainty=certainty_of(phrases, what),
        time=time_of(phrases, match.start(), match.end()),
        duration=duration_of(phrases, what),
        place=place,
        evidence=Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=rule),
    )


def _medium(phrases: Phrases, what: int, medium: Medium | None, place: Place | None) -> Medium:
    """By phone or video if the sentence says so, else as the word says, else in person where there is a place."""
    start, end = phrases.sentence(what)
    tags = frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(start, end)))
    if "phone" in tags:
        return Medium.PHONE
    if "video" in tags:
        return Medium.VIDEO
    if medium is not None:
        return medium
    return Medium.IN_PERSON if place is not None else Medium.UNKNOWN


def _participants(phrases: Phrases, match: re.Match[str]) -> tuple[Participation, ...]:
    """The parties that the rule marks; for a noun without a subject of its own, that of its sentence."""
    groups = match.groupdict()
    found: dict[str, Participation] = {}
    ranges = [match.span(name) for name in ("who", "whom") if groups.get(name) is not None]
    if "side" in groups:
        ranges.insert(0, _subject(phrases, match.start()))
    for first, last in ranges:
        for reference in _parties(phrases, first, last):
            if reference.party is not None:
                found.setdefault(
                    reference.party,
                    Participation(party=reference.party, position=reference.position),
                )
    return tuple(found.values())


def _subject(phrases: Phrases, before: int) -> tuple[int, int]:
    """The parties that the sentence of phrase *before* begins with."""
    start, _ = phrases.sentence(before)
    pattern = phrases.cast.units.vocabulary.alphabet.compile(f"who:{_PARTIES}")
    match = pattern.search(phrases.letters, start, before)
    return match.span("who") if match is not None else (before, before)


def _parties(phrases: Phrases, first: int, last: int) -> Iterator[Reference]:
    return (phrases.references[phrase] for phrase in range(first, last) if phrase in phrases.references)


RULES: Final = (  # surest first
    Rule(
        name="a-met-b",
        pattern=f"who:{_PARTIES} {_AUX} what:meets (with)? whom:{_PARTIES}",
        holds=("Mr Tveit met Ms Lund.", "Mr Tveit is to meet Ms Lund and Mr Berg on Friday."),
        fails=("Mr Tveit met the deadline.", "The demand was met by Monday."),
    ),
    Rule(
        name="a-spoke-to-b",
        pattern=f"who:{_PARTIES} {_AUX} what:confers_with adverb? (to|with) whom:{_PARTIES}",
        holds=("Mr Tveit spoke to Ms Lund by phone.", "Mr Tveit will confer with Ms Lund."),
        fails=("Mr Tveit spoke to reporters.", "Mr Tveit spoke."),
    ),
    Rule(
        name="a-and-b-met",
        pattern=f"who:(party&!i ((comma|comma? join|join) party&!i){{1,5}}) {_AUX} what:meets (?!party)",
        holds=("Mr Tveit and Ms Lund met in Oslo.",),
        fails=("Mr Tveit met in Oslo.",),
    ),
    Rule(
        name="talks-between",
        pattern=f"what:noun {_BETWEEN} between whom:{_PARTIES}",
        holds=("Talks between Norway and Sweden have begun.",),
        fails=("Talks between meals are dull.",),
    ),
    Rule(
        name="talks-with",
        pattern=f"what:noun {_BETWEEN} side:with whom:{_PARTIES}",
        holds=("Mr Tveit held talks in Oslo with Ms Lund.",),
        fails=("Talks with no end.",),
    ),
)
