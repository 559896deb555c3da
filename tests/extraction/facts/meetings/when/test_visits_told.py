"""Days of occasions on a journey that was told of before."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("setting", "when"),
    [
        (" during the trip", "2018-05-29"),
        (" on her latest trip to Chile", "2018-05-29"),
        ("", None),
        (" during a trip to Peru", None),
    ],
)
def test_what_was_to_be_on_a_journey_has_its_days(setting: str, when: str | None) -> None:
    """What is called the trip is the one told last of one of those who were to meet."""
    text = "Norwegian President Ine Tveit flew to Chile on Tuesday.\nMs Tveit was due to meet Ola Berg"
    meeting = read(f"{text}{setting} but the talks were cancelled.").meetings[-1]
    assert (None if meeting.when is None else str(meeting.when)) == when
