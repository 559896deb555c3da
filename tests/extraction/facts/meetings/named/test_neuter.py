"""Which country, body or team "it" stands for."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway said it would hold talks with Chile.", ["Norway", "Chile"]),
        ("The Danish delegation flew to Oslo, where it met Ms Lund.", ["Danish delegation", "Lund"]),
        ("A Danish team flew to Lima and said it had been received by Ms Lund.", ["Lund", "Danish team"]),
        ("A group of senators flew to Oslo, where it met Ms Lund.", ["senators", "Lund"]),
        ("A group of Republicans came to Oslo. It met Ms Lund on Monday.", ["Republicans", "Lund"]),
        ("A Danish team led by Ola Berg flew to Oslo, where it met Ms Lund.", ["Danish team", "Ola Berg", "Lund"]),
    ],
)
def test_it_is_the_team_of_which_the_clause_before_tells(text: str, expected: list[str]) -> None:
    """A delegation or a group of several is "it", with him who leads it."""
    assert parties(text) == [expected]
