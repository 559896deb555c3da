"""Dates of page furniture."""

import pytest

from newsmodel.text.days import read_day


@pytest.mark.parametrize("text", ["17 January 2019", "17 Jan 2019", "January 17, 2019", "Jan. 17, 2019", "2019-01-17"])
def test_read_day(text: str) -> None:
    """The usual forms of a date give its day."""
    day = read_day(text)
    assert ("2019-01-17", len(text)) == (day and str(day[0]), day and day[1])


@pytest.mark.parametrize("text", ["30 February 2019", "17 Brumaire 2019", "2019", "17 January 20191"])
def test_no_day(text: str) -> None:
    """What is no day of the calendar gives None."""
    assert read_day(text) is None
