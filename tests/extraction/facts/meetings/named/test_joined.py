"""Who else stands on a side."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ola Berg was among the bankers who met Ms Lund.", [["Ola Berg", "bankers", "Lund"]]),
        (
            "Ola Berg is among three Danish envoys who will hold talks with Ms Lund.",
            [["Ola Berg", "Danish envoys", "Lund"]],
        ),
        ("Ola Berg was among envoys from Chile who met Ms Lund.", [["Ola Berg", "envoys", "Lund"]]),
        ("Ola Berg praised the Danish envoys who met Ms Lund.", [["Danish envoys", "Lund"]]),
        ("Ola Berg was among friends. Ministers met Ms Lund.", [["Ministers", "Lund"]]),
    ],
)
def test_who_was_among_those_who_met_was_there(text: str, expected: list[list[str]]) -> None:
    """Whoever is said to be one of a group meets with it."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained at a meeting of Danish envoys in Oslo, at which Ms Lund spoke.", [["Danish envoys", "Lund"]]),
        ("It rained at a meeting of Danish envoys in Oslo, at which Ms Lund was absent.", [["Danish envoys"]]),
        ("It rained at a meeting of Danish envoys in Oslo, at which the lights failed.", [["Danish envoys"]]),
    ],
)
def test_who_does_something_at_an_occasion_is_there(text: str, expected: list[list[str]]) -> None:
    """Whoever speaks at a meeting of others is one of those who meet."""
    assert parties(text) == expected
