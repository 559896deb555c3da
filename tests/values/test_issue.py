"""Oddities as values."""

from newsmodel.span import Span
from newsmodel.values.issue import Issue


def test_issue_has_a_place_only_if_told() -> None:
    """An issue need not have a span."""
    assert Issue(code="odd", message="odd").span is None
    assert Issue(code="odd", message="odd", span=Span(0, 1)).span == Span(0, 1)
