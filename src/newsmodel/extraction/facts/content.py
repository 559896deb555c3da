"""The words that belong to an attribution: where reported speech begins, and where it ends."""

from collections.abc import Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.lexicon.entries import ReportingVerb
from newsmodel.span import Span
from newsmodel.values.evidence import Fragment

#: What stands between a reporting verb and its content: "on Tuesday", "at the weekend", ", external".
_SKIPPED: Final = "(adverb|prep? det? time|in place){0,4}"
#: A second attribution in the sentence ends the content of the first.
_NEXT_ATTRIBUTION: Final = "comma ((join|turn)? party (have|modal|do|not|adverb){0,3} say|adverb? say&ing)"
_QUOTE_BEHIND: Final = "(comma|colon)? (low|adjective)? (comma|colon)? q:quotation"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Content:
    """A range of phrases that somebody is reported to have said."""

    first: int
    last: int
    #: The addressee's phrase.
    whom: int | None = None
    #: The phrase of the time at which it was said.
    time: int | None = None
    #: A quotation that carries the content on behind the attribution.
    further: int | None = None


def content_after(phrases: Phrases, at: int, verb: ReportingVerb) -> Content | None:
    """What follows the reporting verb that ends before phrase *at*: a quotation, or a clause of reported speech."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    _, end = phrases.sentence(at)
    whom, at = _addressee(phrases, at, verb)
    behind = alphabet.compile(_SKIPPED).match(phrases.letters, at, end)
    skipped = behind.end() if behind is not None else at
    time = next((phrase for phrase in range(at, skipped) if phrase in phrases.times), None)
    quoted = alphabet.compile(_QUOTE_BEHIND).match(phrases.letters, skipped, end)
    if quoted is not None:
        at = quoted.start("q")
        return Content(first=at, last=_clause_end(phrases, at, end), whom=whom, time=time)
    start = _clause_start(phrases, skipped, end, verb)
    if start is None:
        return None
    last = _clause_end(phrases, start, end)
    return Content(first=start, last=last, whom=whom, time=time) if last > start else None


def _addressee(phrases: Phrases, at: int, verb: ReportingVerb) -> tuple[int | None, int]:
    """The phrase of the addressee, if one follows, and the phrase behind it."""
    if at < len(phrases.letters):
        tags = phrases.tags(at)
        if "party" in tags and "to_person" in verb.takes:
            return at, at + 1
        if "to" in tags and at + 1 < len(phrases.letters) and "party" in phrases.tags(at + 1):
            return at + 1, at + 2
    return None, at


def _clause_start(phrases: Phrases, at: int, end: int, verb: ReportingVerb) -> int | None:
    """Where a clause of reported speech begins at phrase *at*, None if there is none."""
    if at >= end:
        return None
    tags = phrases.tags(at)
    if "that" in tags and at + 1 < end:
        return at + 1
    if "to" in tags:
        return at if "inf" in verb.takes else None
    if tags & {"mark", "prep", "join", "turn", "possessive"}:
        return None
    return at if "clause" in verb.takes or "that" in verb.takes else None


def _clause_end(phrases: Phrases, at: int, end: int) -> int:
    alphabet = phrases.cast.units.vocabulary.alphabet
    following = alphabet.compile(_NEXT_ATTRIBUTION).search(phrases.letters, at + 1, end)
    last = following.start() if following is not None else end
    while last > at + 1 and phrases.tags(last - 1) & {"stop", "comma"}:
        last -= 1
    return last


def content_before(phrases: Phrases, at: int) -> Content | None:
    """What the sentence says before the attribution that begins at phrase *at*."""
    first, _ = phrases.sentence(at)
    while first < at and phrases.tags(first) & {"turn", "join"}:
        first += 1
    last = at
    while last > first and phrases.tags(last - 1) & {"comma", "dash"}:
        last -= 1
    return Content(first=first, last=last) if last > first else None


def carried_on(phrases: Phrases, at: int) -> int | None:
    """The quotation that makes up the next sentence of the paragraph, behind an attribution that ends at *at*."""
    _, end = phrases.sentence(at)
    if phrases.letters[at:end].strip(BREAK) and not phrases.tags(at) & {"stop"}:
        return None
    following = end + 1
    if following in phrases.quotations and phrases.block(following) == phrases.block(at - 1):
        return following if phrases.sentence(following)[1] <= following + 2 else None
    return None


def fragments(phrases: Phrases, ranges: Sequence[tuple[int, int]]) -> tuple[Fragment, ...]:
    """The words of these ranges, quotations as verbatim fragments of their own."""
    found: list[Fragment] = []
    for first, last in ranges:
        at = first
        for phrase in range(first, last + 1):
            if phrase == last or phrase in phrases.quotations:
                found += _reported(phrases, at, phrase)
                if phrase < last:
                    found.append(_fragment(phrases, phrases.quotations[phrase].inner, verbatim=True))
                at = phrase + 1
    return tuple(found)


def _reported(phrases: Phrases, first: int, last: int) -> list[Fragment]:
    while first < last and phrases.tags(first) & _EDGE:
        first += 1
    while last > first and phrases.tags(last - 1) & _EDGE:
        last -= 1
    return [_fragment(phrases, phrases.span(first, last), verbatim=False)] if last > first else []


#: Marks that are no part of what was said where they stand at its edge; the break between sentences has no tags.
_EDGE: Final = frozenset({"comma", "stop", "quote", "colon", "dash"})


def _fragment(phrases: Phrases, span: Span, *, verbatim: bool) -> Fragment:
    return Fragment(span=span, words=span.of(phrases.cast.units.layout.text), verbatim=verbatim)
