"""What the words beside a noun settle."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit held no meeting with Ms Lund.", ["denied"]),
        ("A date for the meeting between Mr Tveit and Ms Lund has been set.", ["planned"]),
        ("The talks that Mr Tveit held with Ms Lund in May were long.", ["held"]),
        ("Mr Tveit moved his talks with Ms Lund from Friday to Monday.", ["planned"]),
        ("Mr Tveit moved his talks with Ms Lund to Oslo on Monday.", ["held"]),
    ],
)
def test_the_words_beside_a_noun_settle_whether_it_was(text: str, status: list[str]) -> None:
    """None was held, one is arranged or moved to another day, and one that somebody held was."""
    assert [meeting.status.value for meeting in read(text).meetings] == status
