"""The day of an occasion told as one of several."""

import pytest
from occasions import read

LONG_AGO = "It was cold.\nThe roads were closed.\nNobody came.\n"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit met Ms Lund on the second day of a three-day visit that began on Tuesday.", "2018-05-30"),
        ("Mr Tveit landed in Bergen on Monday. On the third day of his visit, he met Ms Lund.", "2018-05-30"),
        ("Mr Tveit met Ms Lund on the opening day of the summit, which began on Tuesday.", "2018-05-29"),
        ("It snowed on Monday. Mr Tveit met Ms Lund on the second day of his visit.", None),
        ("It snowed on Monday. Mr Tveit met Ms Lund on a fine day.", "2018-05-28"),
    ],
)
def test_an_occasion_is_on_the_nth_day_of_a_stay(text: str, when: str | None) -> None:
    """It is reckoned from the day on which that began, and on no day of the story if none tells when it did."""
    *_, meeting = read(LONG_AGO + text).meetings
    assert (None if meeting.when is None else str(meeting.when)) == when
