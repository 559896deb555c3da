"""Spans: half-open ranges of code points."""

from typing import Any

import pytest
from hypothesis import given

from newsmodel.span import Span
from newsmodel.strategies import spans

TEXT = "Talks end in Geneva"


def test_words_of_a_span() -> None:
    """`of` gives the words from the start up to, not including, the end."""
    assert Span(13, 19).of(TEXT) == "Geneva"


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-3, -2)], ids=["negative", "reversed", "both negative"])
def test_span_out_of_order_is_refused(start: int, end: int) -> None:
    """A span must not be negative or end before it begins."""
    with pytest.raises(ValueError, match=f"must be in order and not negative \\(got {start}, {end}\\)"):
        Span(start, end)


def test_empty_span_has_no_length_and_is_true() -> None:
    """An empty span is a place all the same."""
    assert len(Span(4, 4)) == 0
    assert bool(Span(4, 4)) is True


@pytest.mark.parametrize(
    ("other", "expected"),
    [(Span(0, 4), False), (Span(0, 5), True), (Span(8, 9), False), (Span(7, 8), True), (Span(5, 6), True)],
    ids=["ends where it begins", "one in", "begins where it ends", "last one", "within"],
)
def test_overlap(other: Span, expected: bool) -> None:
    """Spans overlap if they share a code point, whichever is asked."""
    assert expected is Span(4, 8).overlaps(other)
    assert expected is other.overlaps(Span(4, 8))


@pytest.mark.parametrize(
    ("other", "expected"),
    [(Span(4, 8), True), (Span(5, 6), True), (Span(3, 8), False), (Span(4, 9), False)],
    ids=["itself", "within", "begins before", "ends behind"],
)
def test_cover(other: Span, expected: bool) -> None:
    """A span covers what lies within it, itself included."""
    assert expected is Span(4, 8).covers(other)


def test_spans_sort_by_start_then_end() -> None:
    """Spans are ordered as the text is read."""
    assert sorted([Span(2, 3), Span(0, 9), Span(0, 1)]) == [Span(0, 1), Span(0, 9), Span(2, 3)]


@given(spans(TEXT))
def test_length_is_that_of_the_words(span: Span) -> None:
    """A span is as long as its words."""
    assert len(span) == len(span.of(TEXT))


def test_span_is_frozen_and_hashable() -> None:
    """A span is a value."""
    assert {Span(0, 1), Span(0, 1)} == {Span(0, 1)}
    with pytest.raises(AttributeError):
        Span(0, 1).start = 3  # type: ignore[misc]


@pytest.mark.parametrize(("start", "end"), [("a", 3), (0, None), ([0, 1], 2)])
def test_a_span_is_of_numbers(start: Any, end: Any) -> None:
    """What is no number is told, with what was given."""
    with pytest.raises(TypeError, match=r"'start' and 'end' must be whole numbers \(got "):
        Span(start, end)
