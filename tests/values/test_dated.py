"""Dates that users write by hand."""

import pytest

from newsmodel.errors import ParseError
from newsmodel.values.dated import dated
from newsmodel.values.time import TimeValue


@pytest.mark.parametrize("text", ["2024-03-12", "2024-03", "2024-03-12T10:04:00Z", "2024-03-12/2024-03-14"])
def test_a_time_on_the_calendar_is_taken(text: str) -> None:
    """Whatever standard string has a place on the calendar is its value."""
    assert TimeValue.parse(text) == dated(text)


@pytest.mark.parametrize(
    "text", ["12/3/2024", "12 March 2024", "March 12, 2024", "20240312", "P2D", "soon", "", "2024.3.12", "2024-3-12"]
)
def test_another_spelling_is_told_the_right_one(text: str) -> None:
    """Of what is no date, or not written as one, the error says how a date is written."""
    with pytest.raises(ParseError) as caught:
        dated(text)
    assert f"invalid date (got {text!r}, expected one such as 2024-03-12)" == str(caught.value)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("2024-13", "invalid month"), ("2024-02-30", "invalid day"), ("2024-03-12T25", "invalid hour")],
)
def test_a_slip_in_a_date_is_shown(text: str, wrong: str) -> None:
    """Of a date that is spelled well the error says what is wrong with it."""
    with pytest.raises(ParseError, match=wrong):
        dated(text)
