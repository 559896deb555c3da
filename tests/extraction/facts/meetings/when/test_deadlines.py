"""Within what time something is to come."""

import pytest
from occasions import read

import newsmodel


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit hopes to meet Ms Lund in the coming weeks.", "2018-05/2018-06"),
        ("Mr Tveit will meet Ms Lund within three weeks.", "2018-05/2018-06"),
        ("In the coming weeks, Mr Tveit will meet Ms Lund.", "2018-05/2018-06"),
        ("A summit of Mr Tveit and Ms Lund is planned for the coming weeks.", "2018-05/2018-06"),
        ("Mr Tveit is to fly to Oslo in the coming weeks for talks with Ms Lund.", "2018-05/2018-06"),
        ("Mr Tveit will meet Ms Lund before the end of the year.", "2018-05/2018-12"),
        ("Mr Tveit will meet Ms Lund before July.", "2018-05/2018-06"),
        ("Mr Tveit will meet Ms Lund by July.", "2018-05/2018-07"),
        ("Mr Tveit will meet Ms Lund by Sunday.", "2018-05-31/2018-06-03"),
        ("Mr Tveit will meet Ms Lund and will retire within weeks.", None),
        ("Mr Tveit will meet Ms Lund, who is to retire within weeks.", None),
        ("Mr Tveit wants to meet Ms Lund ahead of a vote in the coming weeks.", None),
        ("Mr Tveit will meet Ms Lund for three weeks.", None),
        ("Mr Tveit met Ms Lund in recent weeks.", None),
    ],
)
def test_what_is_to_come_within_a_time_does_so_from_now_to_its_end(text: str, when: str | None) -> None:
    """Weeks to come, and a month or year that ends, reach from the month of publication to their own last one."""
    (meeting,) = read(text).meetings
    assert (meeting.when and str(meeting.when)) == when


def test_nothing_comes_within_a_time_of_an_unknown_day() -> None:
    """Where the day of publication is unknown, the weeks to come are no dates."""
    (meeting,) = newsmodel.parse("Norway will hold talks with Chile in the coming weeks.").meetings
    assert meeting.when is None
