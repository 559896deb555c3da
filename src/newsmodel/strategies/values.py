"""Strategies for small values: spans, words with their place, names, places, blocks."""

import unicodedata
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.span import Span
from newsmodel.strategies.arguments import check_number
from newsmodel.strategies.times import time_values
from newsmodel.strategies.words import table
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.edtf import Precision
from newsmodel.values.evidence import Evidence, Fragment, Mention, MentionKind
from newsmodel.values.issue import Issue
from newsmodel.values.names import NameOrder, PersonName
from newsmodel.values.places import Place, PlaceKind

T = TypeVar("T")

#: How long a drawn span is at the most, so that records of a long text stay small.
_LONGEST = 60


def texts(*, min_size: int = 1) -> SearchStrategy[str]:
    r"""The text of an article: lines in Unicode NFC that end with ``\n``, none of them blank at its edges.

    *min_size* is the least number of lines. Lines hold any character but lone surrogates, and empty lines may stand
    between them.

    >>> from hypothesis import find
    >>> find(texts(min_size=2), lambda text: True)
    '0\n0'

    Raises:
        TypeError: if *min_size* is no whole number.
        ValueError: if it is negative.
    """
    check_number("min_size", min_size)
    return pages(min_size=min_size).map(lambda page: page[0])


@st.composite
def pages(draw: DrawFn, *, min_size: int = 1) -> tuple[str, tuple[Block, ...]]:
    """A text and its blocks, drawn line by line, so that a line that is left out takes its block with it."""
    kinds = st.sampled_from((BlockKind.PARAGRAPH, *BlockKind))
    text, end = "", ""
    found: list[Block] = []
    for line, kind, next_end in draw(
        st.lists(
            st.tuples(_line(), kinds, st.sampled_from(("\n", "\n\n"))), min_size=min_size, max_size=max(min_size, 6)
        )
    ):
        start = len(text) + len(end)
        text += end + line
        found.append(_block(draw, Span(start, len(text)), kind))
        end = next_end
    return text, tuple(found)


def _line() -> SearchStrategy[str]:
    characters = st.characters(codec="utf-8", exclude_characters="\r")
    text = st.text(characters, min_size=1, max_size=40).map(lambda text: unicodedata.normalize("NFC", text).strip())
    return st.one_of(text.filter(bool), st.sampled_from(table("clauses")).map(lambda row: f"He said {row['clause']}."))


@cache
def words(*, max_size: int = 20) -> SearchStrategy[str]:
    """A few characters that are not nothing: a label, an office, a topic."""
    return st.text(st.characters(codec="utf-8"), min_size=1, max_size=max_size)


def maybe(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """What *strategy* draws, or None."""
    return st.one_of(st.none(), strategy)


@cache
def countries() -> SearchStrategy[str]:
    """An ISO 3166-1 alpha-2 code."""
    return st.sampled_from(sorted({row["country"] for row in table("cities")}))


@st.composite
def spans(draw: DrawFn, text: str, *, min_size: int = 1) -> Span:
    """A span of *text* that holds at least *min_size* code points.

    >>> from hypothesis import find
    >>> find(spans("Talks end"), lambda span: span.start > 3)
    Span(start=4, end=5)

    Raises:
        ValueError: if *text* is shorter than that.
    """
    if len(text) < min_size:
        raise ValueError(f"'text' must have at least {min_size} code points (got {len(text)})")
    start = draw(st.integers(0, len(text) - min_size))
    return Span(start, draw(st.integers(start + min_size, max(start + min_size, min(len(text), start + _LONGEST)))))


def apart(text: str, *, min_size: int = 0, max_size: int = 3) -> SearchStrategy[list[Span]]:
    """Spans of *text* in order, none over another."""
    ends = st.lists(st.integers(0, len(text)), min_size=2 * min_size, max_size=2 * max_size, unique=True)
    return ends.map(lambda found: _paired(sorted(found)))


def _paired(ends: list[int]) -> list[Span]:
    return [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)]


@cache
def rules() -> SearchStrategy[str]:
    """The name of a rule, in kebab-case."""
    word = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
    return st.lists(word, min_size=1, max_size=3).map("-".join)


def evidences(text: str) -> SearchStrategy[Evidence]:
    """Evidence that stands in *text*.

    >>> from hypothesis import find
    >>> find(evidences("They met"), lambda evidence: evidence.words == "met")
    Evidence(span=Span(start=5, end=8), words='met', rule='a')
    """
    drawn = st.tuples(spans(text), rules())
    return drawn.map(lambda pair: Evidence(span=pair[0], words=pair[0].of(text), rule=pair[1]))


def mentions(text: str) -> SearchStrategy[Mention]:
    """A mention that stands in *text*."""
    return spans(text).flatmap(lambda span: mentions_at(text, span))


def mentions_at(text: str, span: Span) -> SearchStrategy[Mention]:
    """A mention that stands at *span*."""
    drawn = st.tuples(st.sampled_from(MentionKind), maybe(words(max_size=5)))
    return drawn.map(lambda pair: Mention(span=span, words=span.of(text), kind=pair[0], honorific=pair[1]))


def fragments(text: str) -> SearchStrategy[Fragment]:
    """A stretch of *text* as somebody's words."""
    return spans(text).flatmap(lambda span: fragments_at(text, span))


def fragments_at(text: str, span: Span) -> SearchStrategy[Fragment]:
    """The stretch at *span* as somebody's words."""
    return st.booleans().map(lambda verbatim: Fragment(span=span, words=span.of(text), verbatim=verbatim))


@st.composite
def person_names(draw: DrawFn) -> PersonName:
    """A name whose parts stand in its ``full`` form, in the order that it says.

    >>> from hypothesis import find
    >>> find(person_names(), lambda name: name.order is NameOrder.MONONYM).full
    '0'
    """
    part = st.one_of(words(max_size=12), st.sampled_from(table("names")).map(lambda row: row["name"]))
    order = draw(st.sampled_from((NameOrder.UNKNOWN, NameOrder.MONONYM, NameOrder.GIVEN_FIRST, NameOrder.FAMILY_FIRST)))
    first = draw(part)
    if order in (NameOrder.UNKNOWN, NameOrder.MONONYM):
        return PersonName(full=first, order=order)
    given, family = (first, draw(part)) if order is NameOrder.GIVEN_FIRST else (draw(part), first)
    additional = tuple(draw(st.lists(part, max_size=2)))
    suffix = draw(maybe(st.sampled_from(("Jr", "Sr", "III"))))
    parts = (given, *additional, family) if order is NameOrder.GIVEN_FIRST else (family, given, *additional)
    full = " ".join((*parts, suffix) if suffix else parts)
    return PersonName(full=full, family=family, given=given, additional=additional, suffix=suffix, order=order)


@st.composite
def places(draw: DrawFn, text: str | None = None) -> Place:
    """A place; one whose name stands in *text*, if that is given.

    >>> from hypothesis import find
    >>> find(places(), lambda place: place.kind is PlaceKind.CITY)
    Place(name='Accra', country='GH', kind=<PlaceKind.CITY: 'city'>, span=None)
    """
    if text is not None:
        span = draw(spans(text))
        name, at = span.of(text), draw(st.sampled_from((span, None)))
        return Place(name=name, country=draw(maybe(countries())), kind=draw(st.sampled_from(PlaceKind)), span=at)
    if draw(st.booleans()):
        return Place(name=draw(words()), country=draw(maybe(countries())), kind=draw(st.sampled_from(PlaceKind)))
    city = draw(st.sampled_from(table("cities")))
    return Place(name=city["name"], country=city["country"], kind=PlaceKind.CITY)


def issues() -> SearchStrategy[Issue]:
    """Something odd about a source; its span belongs to no text."""
    span = st.tuples(st.integers(0, 1000), st.integers(0, 100)).map(lambda pair: Span(pair[0], sum(pair)))
    return st.builds(Issue, code=rules(), message=words(max_size=40), span=maybe(span))


@st.composite
def blocks(draw: DrawFn, text: str) -> tuple[Block, ...]:
    """The blocks of *text*: each line is in one, in order, of whatever kind.

    >>> from hypothesis import find
    >>> [block.span.of("Talks end") for block in find(blocks("Talks end"), lambda found: True)]
    ['Talks end']
    """
    kinds = st.sampled_from((BlockKind.PARAGRAPH, *BlockKind))
    return tuple([_block(draw, span, draw(kinds)) for span in _stretches(text)])


def _block(draw: DrawFn, span: Span, kind: BlockKind) -> Block:
    day = draw(maybe(time_values(precisions=(Precision.DAY,)))) if kind is BlockKind.RELATED else None
    provider = draw(maybe(words())) if kind is BlockKind.EMBED else None
    return Block(kind=kind, span=span, date=day, provider=provider)


def _stretches(text: str) -> list[Span]:
    """The lines of *text* that are not blank, without the blanks at their edges."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if kept := line.strip():
            begins = start + line.index(kept)
            found.append(Span(begins, begins + len(kept)))
        start += len(line) + 1
    return found


@st.composite
def bylines(draw: DrawFn, text: str | None = None) -> Byline:
    """An author; one whose name stands in *text*, if that is given."""
    span = draw(maybe(spans(text))) if text else None
    name = span.of(text) if text and span else draw(person_names()).full
    return Byline(name=name, role=draw(maybe(words())), place=draw(maybe(words())), span=span)
