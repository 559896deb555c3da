"""What is said to journalists and crowds is no meeting with them."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Speaking to students in Oslo on Monday, Mr Tveit said he was ready.",
            [],
        ),
        (
            "Speaking to Chilean officials in Oslo on Monday, Mr Tveit said he was ready.",
            [("held", "Chilean officials, Tveit", "Oslo", "2018-05-28")],
        ),
    ],
)
def test_who_speaks_to_a_crowd_meets_nobody(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Officials of a country are no crowd."""
    assert records(text) == expected
