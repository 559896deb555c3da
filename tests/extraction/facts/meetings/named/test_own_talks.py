"""Whose talks and plans a sentence tells of."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit said at a dinner with Mr Moe that his talks with Ms Lund were warm.",
            [("held", "Moe, Tveit", None, None), ("held", "Lund, Tveit", None, None)],
        ),
        ("Mr Tveit told Mr Moe that his recent talks with Ms Lund were warm.", [("held", "Lund, Tveit", None, None)]),
        ("His talks with Ms Lund will cover fish, Mr Tveit said.", [("planned", "Lund, Tveit", None, None)]),
        (
            "Mr Berg defended Mr Tveit's decision to hold a phone call with Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Berg questioned Mr Tveit's plan to fly to Lima for talks with Ms Lund.",
            [("planned", "Lund, Tveit", "Lima", None)],
        ),
        ("Chile released details of the US nuclear talks with Iran.", [("ongoing", "Iran, United States", None, None)]),
        ("Chile knew of the Norway trade talks with Iran.", [("ongoing", "Iran, Norway", None, None)]),
        ("Mr Moe spoke after a White House meeting with Mr Tveit.", [("held", "Moe, Tveit", "White House", None)]),
    ],
)
def test_talks_are_of_who_tells_of_them(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """He who speaks tells of his own, and who plans to hold talks holds them."""
    assert records(text) == expected
