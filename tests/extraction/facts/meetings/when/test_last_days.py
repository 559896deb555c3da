"""The last of several days."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway and Chile ended two days of talks in Lima, Mr Berg said on Tuesday.", "2018-05-28/2018-05-29"),
        ("Mr Tveit and Ms Lund agreed after three days of talks, they said on Tuesday.", "2018-05-27/2018-05-29"),
        (
            "Mr Tveit said on Tuesday that it was late.\nHe sang after the last of two days of meetings with Ms Lund.",
            "2018-05-28/2018-05-29",
        ),
        ("Norway and Chile ended a round of talks in Lima, Mr Berg said on Tuesday.", None),
        ("Norway and Chile held two days of talks in Lima, Mr Berg said on Tuesday.", None),
    ],
)
def test_who_speaks_at_the_end_of_several_days_does_so_on_the_last(text: str, when: str | None) -> None:
    """The day of what is said after so many days of talks is the last of them; of talks of no told length it is not."""
    *_, meeting = read(text).meetings
    assert (None if meeting.when is None else str(meeting.when)) == when
