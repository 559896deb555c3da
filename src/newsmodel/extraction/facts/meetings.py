"""Who met whom: occasions found by rule, one draft for each mention."""

import re
from typing import Final, final

import attrs

from newsmodel.extraction.facts.circumstances import duration_of, place_of, time_of
from newsmodel.extraction.facts.participants import PARTIES, participations, possessor, subject
from newsmodel.extraction.facts.phrases import Phrases, read_phrases
from newsmodel.extraction.facts.status import certainty_of, status_of_noun, status_of_verb
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import Frame, MeetingNoun, MeetingVerb
from newsmodel.model.meeting import Certainty, Medium, MeetingKind, MeetingStatus, Participation
from newsmodel.values.blocks import BlockKind
from newsmodel.values.evidence import Evidence
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression

#: Blocks in which meetings are looked for.
TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})

_AUX: Final = "aux:((have|be|modal|do|not|adverb|to|planned|proposed|cancelled|postponed|refused|denied|say){0,8})"
#: What may stand between an occasion and the words that lead in its parties.
_MID: Final = "((prep|det|adverb|place|country|time|low&!say&!meet|num) ){0,6}"


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
    drafts: dict[int, Draft] = {}
    for rule in RULES:
        for match in rule.matches(phrases.letters, cast.units.vocabulary.alphabet):
            what = match.start("what")
            if what not in drafts and phrases.block_kind(what) in TELLING:
                draft = _read(phrases, match, rule.name)
                if draft is not None:
                    drafts[what] = draft
    return tuple(drafts[what] for what in sorted(drafts))


def _read(phrases: Phrases, match: re.Match[str], rule: str) -> Draft | None:
    what = match.start("what")
    meaning = phrases.meaning(what)
    entry = None if meaning is None else meaning.meeting if "aux" in match.groupdict() else meaning.noun
    if entry is None or not _fits(phrases, match, entry):
        return None
    doing, done_to = _sides(phrases, match)
    frame: Frame | None = entry.frame if isinstance(entry, MeetingVerb) else None
    participants = participations(phrases, doing, done_to, frame)
    if len(participants) < 2:  # noqa: PLR2004
        return None
    first = min([match.start(), *(side[0] for side in (doing, done_to) if side[0] < side[1])])
    last = max(match.end(), what + 1)
    place = place_of(phrases, what, last)
    if "aux" in match.groupdict():
        status = status_of_verb(phrases, match.start("aux"), what)
    else:
        status = status_of_noun(phrases, what)
    span = phrases.span(first, last)
    return Draft(
        participants=participants,
        kind=MeetingKind(entry.kind),
        medium=_medium(phrases, what, entry.medium and Medium(entry.medium), place),
        status=status,
        certainty=certainty_of(phrases, what),
        time=time_of(phrases, what, last, status),
        duration=duration_of(phrases, what),
        place=place,
        evidence=Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=rule),
    )


def _fits(phrases: Phrases, match: re.Match[str], entry: MeetingVerb | MeetingNoun) -> bool:
    """True unless the verb wants another preposition, or passive voice turns its sides."""
    if not isinstance(entry, MeetingVerb) or match.groupdict().get("whom") is None:
        return True
    led = phrases.words(match.start("lead"), match.end("lead")) if match.end("lead") > match.start("lead") else ""
    wanted = entry.prepositions or ("",)
    return led.casefold() in wanted


def _sides(phrases: Phrases, match: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """The phrases of those who do it and of those to whom it is done."""
    groups = match.groupdict()
    done_to = match.span("whom") if groups.get("whom") is not None else (match.end(), match.end())
    if groups.get("who") is not None:
        return match.span("who"), done_to
    if "between" in groups:
        return (match.start(), match.start()), done_to
    what = match.start("what")
    if "aux" in groups:
        return subject(phrases, match.start("aux")), done_to
    owner = possessor(phrases, what)
    return (owner if owner[0] < owner[1] else subject(phrases, what)), done_to


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


RULES: Final = (  # surest first
    Rule(
        name="a-met-b",
        pattern=f"{_AUX} what:meet adverb? lead:(prep?) whom:{PARTIES}",
        holds=(
            "Mr Tveit met Ms Lund.",
            "Mr Tveit is to meet Ms Lund and Mr Berg on Friday.",
            "Mr Tveit spoke to Ms Lund by phone.",
            "Mr Tveit will confer with Ms Lund.",
        ),
        fails=("Mr Tveit met the deadline.", "The demand was met by Monday.", "Mr Tveit spoke."),
    ),
    Rule(
        name="a-and-b-met",
        pattern=f"who:(party (comma|comma? join|join) party ((comma|comma? join|join) party){{0,4}}) {_AUX} what:meet",
        holds=("Mr Tveit and Ms Lund met in Oslo.",),
        fails=("Mr Tveit met in Oslo.",),
    ),
    Rule(
        name="talks-between",
        pattern=f"what:noun {_MID} between:between whom:{PARTIES}",
        holds=("Talks between Norway and Sweden have begun.",),
        fails=("Talks between meals are dull.",),
    ),
    Rule(
        name="talks-with",
        pattern=f"what:noun {_MID} with whom:{PARTIES}",
        holds=("Mr Tveit held talks in Oslo with Ms Lund.", "Mr Tveit's talks with Ms Lund ended early."),
        fails=("Talks with no end.",),
    ),
    Rule(
        name="a-and-b-talks",
        pattern=f"who:(party (comma|comma? join|join) party) {_AUX[4:]} low{{0,2}} (time|det|num|low|of){{0,4}} what:noun",
        holds=("Mr Tveit and Ms Lund have concluded two days of talks in Oslo.",),
        fails=("Mr Tveit has concluded two days of talks.",),
    ),
)
