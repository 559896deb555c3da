"""Occasions of which is said who was there among others."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks, which included Norway, Chile and Peru, broke down.", [["Norway", "Chile", "Peru"]]),
        ("The dinner included Mr Tveit and Ms Lund.", [["Tveit", "Lund"]]),
        ("Mr Tveit's meetings on Monday included Ms Lund and Mr Berg.", [["Tveit", "Lund"], ["Tveit", "Berg"]]),
        ("Talks including Norway, Chile and Peru will begin on Monday.", [["Norway", "Chile", "Peru"]]),
    ],
)
def test_who_is_included_takes_part(text: str, expected: list[list[str]]) -> None:
    """Those named, with the one whose occasion it is; of several meetings each has one."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The agenda of the meeting included Norway and Chile.",
        "The trip included Norway and Chile.",
        "Mr Berg said the meeting included Ms Lund.",
        "A dinner for aides including Mr Tveit and Ms Lund was late.",
    ],
)
def test_what_else_is_included_does_not(text: str) -> None:
    """Topics, places and guests of somebody who is not named meet nobody."""
    assert parties(text) == []
