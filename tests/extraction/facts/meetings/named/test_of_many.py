"""Groups of those of several countries."""

import pytest
from occasions import parties, records


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ministers from the five Nordic states held emergency talks in Oslo on Monday.",
            [("held", "Ministers", "Oslo", "2018-05-28")],
        ),
        (
            "Officials from eight African countries conferred in Oslo on Monday.",
            [("held", "Officials", "Oslo", "2018-05-28")],
        ),
    ],
)
def test_those_of_several_states_held_talks(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """With each other."""
    assert records(text) == expected
