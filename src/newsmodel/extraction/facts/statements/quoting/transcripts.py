"""Turns of a transcript: paragraphs that begin with the name of who speaks, or with "Q:" and "A:"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.facts.phrases import TELLING
from newsmodel.extraction.facts.statements.quoting.signed import signed_statement
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import OrganizationKind
from newsmodel.model.statement import Speaker, Statement
from newsmodel.span import Span
from newsmodel.values.blocks import BlockKind

#: Signs the evidence.
RULE: Final = "turn-of-transcript"

_LABEL: Final = re.compile(
    r"(?=[^\n:?!\"“”]{1,61}+:|[^\n:?!\"“”]{0,60}[QA]\.)"  # most blocks have none, which is seen fast
    r"(?P<name>[^\W\d_][^\n:?!\"“”]{0,60}?)(?::|(?<=\b[QA])\.)\s+(?P<words>[^\s\"“‘'])"
)
_TITLE: Final = re.compile(r"(?:mr|mrs|ms|miss|dr|sir|president|secretary|minister|ambassador)\.? ")
_ASKING: Final = frozenset({"q", "question", "interviewer", "reporter", "journalist", "moderator", "host", "anchor"})
_ANSWERING: Final = frozenset({"a", "answer"})
_STOPS: Final = '.?!…)]"”'
#: A short question looks like a heading.
_LABELLED: Final = TELLING | {BlockKind.CROSSHEAD}
#: A turn goes on over so many paragraphs without a label, if another turn follows.
_REACH: Final = 6


@final
@attrs.define(kw_only=True)
class _Turn:
    """What somebody says until somebody else speaks."""

    #: Whom the label means, else the label in lower case.
    who: str
    speaker: Speaker
    asks: bool
    start: int
    parts: list[Span]


def find_turns(cast: Cast) -> Iterator[Statement]:
    """One statement for each turn, if the text has a transcript; all have the same id."""
    turns = _turns(cast)
    if _is_transcript(turns):
        for turn in turns:
            yield signed_statement(cast, turn.parts, turn.speaker, Span(turn.start, turn.parts[-1].end), rule=RULE)


def _is_transcript(turns: Sequence[_Turn]) -> bool:
    """True if somebody asks and another answers, or if two speak and one of them twice; not for a list of people."""
    times = Counter(turn.who for turn in turns)
    asks = any(turn.asks for turn in turns)
    answers = any(turn.speaker.party is not None or turn.who in _ANSWERING for turn in turns)
    return len(times) > 1 and answers and (asks or max(times.values()) > 1)


def _turns(cast: Cast) -> list[_Turn]:
    text = cast.units.layout.text
    found: list[_Turn] = []
    known: Mapping[str, str] | None = None
    waiting: list[Span] = []
    for block in cast.units.layout.blocks:
        span = block.span
        label = _LABEL.match(text, span.start, span.end) if block.kind in _LABELLED else None
        if label is not None:
            known = _labels(cast) if known is None else known
            turn = _turn(label, Span(label.start("words"), span.end), known, text)
            if turn is not None:
                if found and len(waiting) <= _REACH:
                    found[-1].parts += waiting
                found.append(turn)
                waiting = []
                continue
        if block.kind in TELLING:
            waiting.append(block.span)
    return found


def _turn(label: re.Match[str], words: Span, known: Mapping[str, str], text: str) -> _Turn | None:
    """The turn that begins with *label*, None if that is nobody's; a newsroom asks in capitals: "OSLO TIMES: Why?"."""
    if text[words.end - 1] not in _STOPS:
        return None
    name = label["name"].lower()
    party = known.get(name) or known.get(_TITLE.sub("", name))
    asks = party is None and (name in _ASKING or (label["name"].isupper() and text[words.end - 1] == "?"))
    if party is None and not asks and name not in _ANSWERING:
        return None
    speaker = Speaker(party=party, words=label["name"], span=Span(*label.span("name")))
    return _Turn(who=party or name, speaker=speaker, asks=asks, start=label.start(), parts=[words])


def _labels(cast: Cast) -> Mapping[str, str]:
    """Whom a label means: people by full, family or any written name, media; "A" is the only person who is named."""
    named = [person for person in cast.persons if person.name is not None]
    meant: dict[str, set[str]] = {}
    for person in named:
        forms = {mention.words for mention in person.mentions}
        if person.name is not None:
            forms |= {person.name.full, person.name.family or person.name.full}
        for form in forms:
            meant.setdefault(form.lower(), set()).add(person.id)
    for body in cast.organizations:
        if body.kind is OrganizationKind.MEDIA:
            meant.setdefault(body.name.lower(), set()).add(body.id)
    if len(named) == 1:
        meant |= {form: {named[0].id} for form in _ANSWERING}
    return {form: min(parties) for form, parties in meant.items() if len(parties) == 1}
