"""The words of a statement, cut into what is quoted and what is reported."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.subject.attribution import Stretch
from newsmodel.extraction.facts.statements.words.endings import is_edge
from newsmodel.span import Span
from newsmodel.values.evidence import Fragment


def fragments(phrases: Phrases, ranges: Sequence[Stretch]) -> tuple[Fragment, ...]:
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
    while first < last and is_edge(phrases, first):
        first += 1
    while last > first and is_edge(phrases, last - 1):
        last -= 1
    if last <= first:
        return []
    span = phrases.span(first, last)
    joined = "time" in phrases.tags[first] and phrases.word[first].startswith(_THAT)  # "said that Sunday was"
    return [_fragment(phrases, Span(span.start + joined * len(_THAT), span.end), verbatim=False)]


_THAT: Final = "that "


def _fragment(phrases: Phrases, span: Span, *, verbatim: bool) -> Fragment:
    return Fragment(span=span, words=span.of(phrases.cast.units.layout.text), verbatim=verbatim)
