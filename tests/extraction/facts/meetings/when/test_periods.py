"""Occasions of a time that the story is not in."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit met Ms Lund during his election campaign.", None),
        ("When he was mayor of Bergen, Mr Tveit met Ms Lund.", None),
        ("At the time, Mr Tveit met Ms Lund.", None),
        ("Mr Tveit met Ms Lund at the time of the vote.", "2018-05-28"),
        ("Mr Tveit met Ms Lund during the storm.", "2018-05-28"),
        ("As he left, Mr Tveit met Ms Lund.", "2018-05-28"),
    ],
)
def test_what_was_during_a_campaign_has_no_day_of_the_story(text: str, when: str | None) -> None:
    """A campaign or a time in office lies behind the news."""
    meeting = read("It snowed on Monday. " + text).meetings[0]
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit has also met Ms Lund in recent days.", None),
        ("Mr Tveit has spoken to Ms Lund over the past few weeks.", None),
        ("Mr Tveit met Ms Lund to discuss the storms of recent weeks.", "2018-05-29"),
    ],
)
def test_what_was_of_late_was_on_no_day_told(text: str, when: str | None) -> None:
    """Unless that is what they spoke of."""
    (meeting,) = read(f"{text}\nIt rained on Tuesday.").meetings
    assert (None if meeting.when is None else str(meeting.when)) == when
