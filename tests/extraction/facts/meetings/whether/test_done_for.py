"""What somebody did in order to meet."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit drove to Lima on Monday to talk to Ms Lund.", "held"),
        ("Mr Tveit took a train to Lima to meet Ms Lund.", "held"),
        ("Mr Tveit broke off a holiday on Monday to meet Ms Lund.", "held"),
        ("Mr Tveit won a mandate on Monday to meet Ms Lund.", "planned"),
        ("Mr Tveit chose a date on Monday to meet Ms Lund.", "planned"),
        ("Mr Tveit prepared on Monday to meet Ms Lund.", "planned"),
    ],
)
def test_who_did_something_to_meet_met(text: str, status: str) -> None:
    """What somebody has done in order to meet tells that he met; what he is given or makes for it does not."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit, in Lima to see Ms Lund, laid a wreath on Monday.", "held"),
        ("Mr Tveit, in Lima to see Ms Lund, will lay a wreath on Monday.", "planned"),
    ],
)
def test_who_is_somewhere_to_meet_has_come(text: str, status: str) -> None:
    """Who did something while in a city to meet somebody was there for that."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]
