"""Groups of those of several countries."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("EU leaders", [["EU leaders"]]),
        ("Gulf leaders", [["Gulf leaders"]]),
        ("Representatives of dozens of states", [["Representatives"]]),
        ("Party leaders", []),
    ],
)
def test_those_of_several_countries_meet_each_other(who: str, expected: list[list[str]]) -> None:
    """Leaders of a body, of a part of the world or of several states need no other side, and those of a party do."""
    assert parties(f"{who} gathered in Oslo on Monday.") == expected
