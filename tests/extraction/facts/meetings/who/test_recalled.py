"""Who only speaks of an occasion of others has no part in it."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Moe said the summit with Ms Lund was a mistake.", [["Tveit", "Lund"]]),
        ("Mr Moe wants notes of the summit with Ms Lund.", [["Tveit", "Lund"]]),
        ("Mr Moe spoke of the meeting with Ms Lund.", [["Tveit", "Lund"]]),
        ("Mr Moe left the meeting with Ms Lund.", [["Tveit", "Lund"], ["Moe", "Lund"]]),
        ("Mr Moe spoke after the meeting with Ms Lund.", [["Tveit", "Lund"], ["Moe", "Lund"]]),
        ("On the last day of the talks with Ms Lund, Mr Moe was ill.", [["Tveit", "Lund"], ["Moe", "Lund"]]),
        ("Mr Moe spoke of the meeting with Mr Berg.", [["Tveit", "Lund"], ["Moe", "Berg"]]),
    ],
)
def test_the_summit_with_her_is_the_one_told_before(text: str, expected: list[list[str]]) -> None:
    """Where another met her before, who speaks of "the summit with" her speaks of his."""
    assert parties("Mr Tveit met Ms Lund in Oslo. " + text) == expected


def test_of_two_who_speak_of_it_one_was_there() -> None:
    """Of those who say how a meeting went, those were at it who are told to have been."""
    text = "Ms Lund met Mr Berg in Oslo. Both Mr Tveit and Ms Lund said the meeting with Mr Berg went well."
    assert parties(text) == [["Lund", "Berg"]]
