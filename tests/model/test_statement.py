"""Statements, their fragments and kinds."""

from typing import Any

import pytest
from hypothesis import given

from newsmodel.model.statement import Speaker, Statement, StatementKind
from newsmodel.span import Span
from newsmodel.strategies import statements
from newsmodel.values.evidence import Evidence, Fragment

WORDS = Evidence(span=Span(0, 4), words="said", rule="some-rule")


def fragment(start: int, end: int, *, verbatim: bool = True) -> Fragment:
    return Fragment(span=Span(start, end), words="x" * (end - start), verbatim=verbatim)


def make(**fields: Any) -> Statement:
    defaults = {"id": "s1", "kind": StatementKind.DIRECT, "fragments": (fragment(0, 2),), "evidence": (WORDS,)}
    return Statement(**{**defaults, **fields})


@pytest.mark.parametrize(
    ("verbatim", "expected"),
    [
        ((True,), StatementKind.DIRECT),
        ((True, True), StatementKind.DIRECT),
        ((False, True), StatementKind.MIXED),
        ((False,), StatementKind.INDIRECT),
    ],
    ids=["quoted", "quoted twice", "partly", "not quoted"],
)
def test_kind_follows_from_the_fragments(verbatim: tuple[bool, ...], expected: StatementKind) -> None:
    """All quoted is direct, some of it mixed, none of it indirect."""
    found = tuple(fragment(2 * i, 2 * i + 1, verbatim=each) for i, each in enumerate(verbatim))

    assert expected is StatementKind.of(found)
    assert make(kind=expected, fragments=found).kind is expected


def test_other_kind_is_refused() -> None:
    """A kind that the fragments do not make is refused, and the right one named."""
    with pytest.raises(ValueError, match=r"'kind' must be 'direct', as the fragments make it \(got 'mixed'\)"):
        make(kind=StatementKind.MIXED)


@pytest.mark.parametrize(
    "found",
    [(fragment(0, 3), fragment(2, 4)), (fragment(4, 6), fragment(0, 2)), (fragment(0, 3), fragment(0, 3))],
    ids=["overlap", "out of order", "twice"],
)
def test_fragments_must_be_in_order_and_apart(found: tuple[Fragment, ...]) -> None:
    """Fragments follow each other in the text."""
    with pytest.raises(ValueError, match=r"must be in order and apart \(got an overlap at fragment 1\)"):
        make(fragments=found)


def test_fragments_may_touch() -> None:
    """A fragment may begin where the one before it ends."""
    assert len(make(fragments=(fragment(0, 2), fragment(2, 4))).fragments) == 2


@pytest.mark.parametrize("field", ["fragments", "evidence"])
def test_statement_needs_words(field: str) -> None:
    """A statement without content or evidence is none."""
    with pytest.raises(ValueError, match=f"'{field}' must have at least 1"):
        make(**{field: ()})


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "direct"},
        {"fragments": [fragment(0, 2)]},
        {"speakers": ("p1",)},
        {"act": "say"},
        {"addressees": ("p1",)},
        {"channel": "speech"},
        {"via": ["KCNA"]},
        {"times": ("Friday",)},
        {"about": "m1"},
        {"evidence": ("said",)},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_wrong_types_are_refused(fields: dict[str, object]) -> None:
    """Fields that hold something else are refused by name."""
    with pytest.raises(TypeError, match=f"'{next(iter(fields))}'"):
        make(**fields)


def test_speaker_may_be_nobody_known() -> None:
    """A mention that resolves to nobody is a speaker all the same."""
    assert (None, None) == (Speaker(words="an official").party, Speaker(words="an official").span)


@given(statements())
def test_drawn_statement_has_the_kind_that_its_fragments_make(statement: Statement) -> None:
    """Drawn statements fit together."""
    assert StatementKind.of(statement.fragments) is statement.kind
