"""Who said what: attributions found by rule, and the words that belong to them."""

import re
from collections.abc import Iterable
from typing import Final, final

import attrs

from newsmodel.extraction.facts.content import Content, carried_on, content_after, content_before, fragments
from newsmodel.extraction.facts.phrases import Phrases, read_phrases
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.rule import Rule
from newsmodel.lexicon.entries import ReportingVerb
from newsmodel.model.statement import Channel, SpeechAct, Speaker, Statement, StatementKind
from newsmodel.values.blocks import BlockKind
from newsmodel.values.evidence import Evidence, Fragment

#: Blocks in which statements are looked for.
TELLING: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})

_AUX: Final = "aux:((have|modal|do|not|adverb|be (?=adverb? say&ing)){0,5})"
_ASIDE: Final = "(comma !comma{1,12} comma)?"


def find_statements(cast: Cast) -> tuple[Statement, ...]:
    """The statements of a text, in order."""
    phrases = read_phrases(cast, quotations=True)
    drafts: list[_Draft] = []
    taken: set[int] = set()
    for rule in RULES:
        for match in rule.matches(phrases.letters, cast.units.vocabulary.alphabet):
            draft = _draft(phrases, match, rule.name)
            if draft is not None and taken.isdisjoint(draft.phrases()):
                taken.update(draft.phrases())
                drafts.append(draft)
    drafts += _following(phrases, drafts, taken)
    drafts.sort(key=lambda draft: draft.content.first)
    return tuple(_statement(phrases, draft, f"s{number}") for number, draft in enumerate(drafts, 1))


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class _Draft:
    content: Content
    rule: str
    who: int | None
    cue: int | None
    verb: ReportingVerb | None
    negated: bool
    #: First and end of the phrases that say all this.
    extent: tuple[int, int]

    def phrases(self) -> list[int]:
        further = [] if self.content.further is None else [self.content.further]
        return [*range(self.content.first, self.content.last), *further]


def _draft(phrases: Phrases, match: re.Match[str], rule: str) -> _Draft | None:
    if phrases.block_kind(match.start()) not in TELLING:
        return None
    who, cue = match.start("who"), match.start("cue")
    meaning = phrases.meaning(cue)
    if meaning is None or meaning.reporting is None:
        return None
    verb = meaning.reporting
    content = _content(phrases, match, verb)
    if content is None or (verb.reports == "seldom" and not _is_quoted(phrases, content)):
        return None
    extent = (min(content.first, match.start("who"), cue), max(content.last, match.end("who"), match.end("cue")))
    negated = "aux" in match.groupdict() and any("not" in phrases.tags(p) for p in range(*match.span("aux")))
    return _Draft(content=content, rule=rule, who=who, cue=cue, verb=verb, negated=negated, extent=extent)


def _content(phrases: Phrases, match: re.Match[str], verb: ReportingVerb) -> Content | None:
    """What stands behind the attribution, else what stands before it."""
    start, end = match.span()
    if match.start("who") < match.start("cue"):
        content = content_after(phrases, match.end("cue"), verb)
        if content is not None:
            return content
    if not phrases.tags(end) & {"comma", "stop", "quotation"} and phrases.letters[end : end + 1].strip():
        return None
    if not phrases.tags(start - 1) & {"comma", "quotation", "dash"}:
        return None
    content = content_before(phrases, start)
    if content is not None and content.first in phrases.quotations:
        return attrs.evolve(content, further=_further(phrases, end))
    return content


def _further(phrases: Phrases, end: int) -> int | None:
    """The quotation behind an attribution that stands in the middle of one."""
    at = end + 1 if "comma" in phrases.tags(end) else end
    return at if at in phrases.quotations else carried_on(phrases, end)


def _is_quoted(phrases: Phrases, content: Content) -> bool:
    return any("speech" in phrases.tags(phrase) for phrase in range(content.first, content.last))


def _following(phrases: Phrases, drafts: Iterable[_Draft], taken: set[int]) -> list[_Draft]:
    """Quotations that make up a paragraph without a cue, carried on from the speaker of the paragraph before."""
    speakers = {phrases.block(draft.content.last - 1): draft for draft in sorted(drafts, key=lambda d: d.content.first)}
    found = []
    for phrase in phrases.quotations:
        first, end = phrases.sentence(phrase)
        alone = phrase == first and end <= phrase + 2 and phrase not in taken
        if not alone or "speech" not in phrases.tags(phrase) or phrases.block_kind(phrase) not in TELLING:
            continue
        block = phrases.block(phrase)
        before = speakers.get(block) or speakers.get(block - 1)
        draft = _Draft(
            content=Content(first=phrase, last=phrase + 1),
            rule="quotation-goes-on",
            who=before.who if before is not None else None,
            cue=None,
            verb=None,
            negated=False,
            extent=(phrase, phrase + 1),
        )
        speakers[block] = draft
        found.append(draft)
    return found


def _statement(phrases: Phrases, draft: _Draft, id_: str) -> Statement:
    content, verb = draft.content, draft.verb
    ranges = [(content.first, content.last)]
    if content.further is not None:
        ranges.append((content.further, content.further + 1))
    words: tuple[Fragment, ...] = fragments(phrases, ranges)
    time = phrases.times.get(content.time) if content.time is not None else None
    return Statement(
        id=id_,
        kind=StatementKind.of(words),
        fragments=words,
        speakers=() if draft.who is None else (_speaker(phrases.references[draft.who], phrases),),
        cue=None if draft.cue is None else _evidence(phrases, (draft.cue, draft.cue + 1), draft.rule),
        verb=None if verb is None else verb.lemma,
        act=SpeechAct.SAY if verb is None else SpeechAct(verb.act),
        negated=draft.negated,
        addressees=() if content.whom is None else (_speaker(phrases.references[content.whom], phrases),),
        channel=Channel.UNKNOWN if verb is None or verb.channel is None else Channel(verb.channel),
        when=None if time is None else time.value,
        times=() if time is None else (time,),
        evidence=(_evidence(phrases, draft.extent, draft.rule),),
    )


def _speaker(reference: Reference, phrases: Phrases) -> Speaker:
    return Speaker(party=reference.party, words=reference.span.of(phrases.cast.units.layout.text), span=reference.span)


def _evidence(phrases: Phrases, extent: tuple[int, int], rule: str) -> Evidence:
    span = phrases.span(*extent)
    return Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule=rule)


RULES: Final = (  # surest first
    Rule(
        name="x-said",
        pattern=f"who:party {_ASIDE} {_AUX} cue:say&!ing",
        holds=(
            "Mr Tveit said that the road was open.",
            "Ine Tveit, the Norwegian foreign minister, warned the road was closed.",
            '"The road is open to all," Mr Tveit said.',
            'Mr Tveit told reporters: "The road is open to all."',
        ),
        fails=("Mr Tveit left.", "The road was said to be open."),
    ),
    Rule(
        name="said-x",
        pattern="(?<=(comma|quotation)) cue:say&past who:party",
        holds=('"The road is open to all," said Mr Tveit.', "The road is open, said Mr Tveit."),
        fails=("He had said Mr Tveit left.",),
    ),
)
