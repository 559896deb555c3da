"""What becomes of a plan for somebody to meet another."""

import pytest
from occasions import found, read, records


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Plans for Mr Berg to meet Ms Lund in Lima in July were scrapped on Monday.", "cancelled"),
        ("A plan for Mr Berg to meet Ms Lund in Lima has been put off until July.", "postponed"),
        ("A plan for Mr Berg to meet Ms Lund fell through.", "cancelled"),
        ("Norway scrapped its plans for Mr Berg to meet Ms Lund.", "cancelled"),
        ("Norway has dropped plans for Mr Berg to meet Ms Lund.", "cancelled"),
        ("Norway has not dropped plans for Mr Berg to meet Ms Lund.", "planned"),
        ("Plans for Mr Berg to meet Ms Lund in Lima in July are on track.", "planned"),
    ],
)
def test_a_meeting_is_dropped_with_the_plan_for_it(text: str, status: str) -> None:
    """What is done to a plan is done to the meeting that it is for, and what is not done is not."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


def test_a_plan_may_be_for_two_told_before() -> None:
    """Those who are to meet may be "the two presidents"."""
    text = "Norwegian king Ola Berg called Chilean king Ana Lund. Plans for the two kings to meet were scrapped."
    assert ("cancelled", frozenset({"Ola Berg", "Ana Lund"})) in found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg's request to meet Ms Lund was turned down.", "refused"),
        ("A request by Mr Berg to meet Ms Lund was rejected.", "refused"),
        ("Mr Berg's offer to hold talks with Ms Lund has been rejected.", "refused"),
        ("Mr Berg's offer to meet Ms Lund was repeated on Monday.", "proposed"),
    ],
)
def test_what_becomes_of_a_request_becomes_of_the_meeting(text: str, expected: str) -> None:
    """Whose request to meet is turned down is refused."""
    assert [status for status, *_ in records(text)] == [expected]
