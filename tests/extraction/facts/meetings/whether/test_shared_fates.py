"""Occasions that fare as what was told before."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Mr Tveit's speech was called off, as was his meeting with Ms Lund.", ["cancelled"]),
        ("Mr Tveit's speech was put off on Monday, and so was his dinner with Ms Lund.", ["postponed"]),
        ("Mr Tveit's speech was short, as was his meeting with Ms Lund.", ["held"]),
    ],
)
def test_so_was_the_meeting(text: str, statuses: list[str]) -> None:
    """What is said to have been cancelled "as was" a meeting tells that this was cancelled as well."""
    assert [meeting.status.value for meeting in read(text).meetings] == statuses
