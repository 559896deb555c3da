"""Games: countries that meet in a match do not confer."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway meets Chile in the quarter-final in Lima on Friday.", []),
        ("Norway will meet Chile in the World Cup in Lima.", []),
        ("Mr Berg will meet Ms Lund on the sidelines of the World Cup in Lima.", [["Berg", "Lund"]]),
        ("Norway and Chile will meet in Lima on Friday before the World Cup.", [["Norway", "Chile"]]),
    ],
)
def test_teams_that_meet_do_not_confer(text: str, expected: list[list[str]]) -> None:
    """Countries meet in a game without meeting; persons do not."""
    assert parties(text) == expected
