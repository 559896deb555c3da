"""Occasions that are over, as what stands before them tells."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway praised its past talks with Chile.\nThe two will open new talks on Monday.",
            ["held", "planned"],
        ),
        ("Mr Tveit praised his previous meetings with Ms Lund.\nMr Tveit will meet Ms Lund.", ["held", "planned"]),
        ("Mr Tveit spoke of last month's summit with Ms Lund.", ["held"]),
    ],
)
def test_what_is_called_past_is_over(text: str, expected: list[str]) -> None:
    """It is none of those that are to come."""
    assert [meeting.status.value for meeting in read(text).meetings] == expected
