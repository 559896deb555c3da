"""Drawn times: every form that a value may have."""

import pytest
from hypothesis import Phase, find, given, settings

from newsmodel.strategies import time_expressions, time_values
from newsmodel.strategies.times import _FORMS
from newsmodel.values.edtf import Precision, Qualifier
from newsmodel.values.time import Basis, TimeExpression, TimeKind, TimeValue

#: Enough to see that there is one.
UNSHRUNK = settings(max_examples=2000, phases=[Phase.generate])


@given(time_values())
def test_value_is_its_string(value: TimeValue) -> None:
    """A drawn value reads back from its one standard string."""
    assert value == TimeValue.parse(str(value))


@pytest.mark.parametrize("number", range(len(_FORMS)))
def test_form_has_the_precision_that_it_is_listed_under(number: int) -> None:
    """Each form of a standard string is as fine as the table says."""
    precision, form = _FORMS[number]

    @given(form)
    def check(text: str) -> None:
        assert precision is TimeValue.parse(text).precision

    check()


@pytest.mark.parametrize("precision", Precision)
def test_every_precision_is_drawn(precision: Precision) -> None:
    """There is a value of every precision, and it can be asked for."""
    assert find(time_values(precisions=[precision]), lambda value: True).precision is precision


@pytest.mark.parametrize("qualifier", Qualifier)
def test_every_qualifier_is_drawn(qualifier: Qualifier) -> None:
    """Certain, uncertain, about, and both."""
    days = time_values(precisions=[Precision.DAY])

    assert find(days, lambda value: value.qualifier is qualifier).qualifier is qualifier


@pytest.mark.parametrize(
    ("precision", "expected"),
    [(Precision.DAY, "2000-01-01"), (Precision.WEEK, "1999-W52"), (Precision.CENTURY, "20XX")],
    ids=["day", "week", "century"],
)
def test_values_shrink_to_plain_ones(precision: Precision, expected: str) -> None:
    """What is left of a failing value is a plain one, close to the turn of the century."""
    assert expected == str(find(time_values(precisions=[precision]), lambda value: value.is_dated))


def test_no_precision_at_all_is_refused() -> None:
    """Something must be drawn."""
    with pytest.raises(ValueError, match="'precisions' must name at least one"):
        time_values(precisions=())


@pytest.mark.parametrize("kind", TimeKind)
def test_every_kind_of_expression_is_drawn(kind: TimeKind) -> None:
    """Dates, times, durations, sets and references."""
    assert find(time_expressions(), lambda time: time.kind is kind, settings=UNSHRUNK).kind is kind


@pytest.mark.parametrize("basis", [None, *Basis])
def test_every_basis_is_drawn(basis: Basis | None) -> None:
    """Stated, resolved, assumed, and not known."""
    assert find(time_expressions(), lambda time: time.basis is basis, settings=UNSHRUNK).basis is basis


@given(time_expressions("Talks end on Friday"))
def test_expression_stands_in_the_text(time: TimeExpression) -> None:
    """Words of an expression are the ones at its span."""
    assert time.span.of("Talks end on Friday") == time.words


@given(time_expressions())
def test_resolved_expression_comes_to_what_resolve_says(time: TimeExpression) -> None:
    """An expression that was read against a day is what `resolve` makes of it."""
    if time.anchor is not None:
        assert time == time.resolve(time.anchor)
