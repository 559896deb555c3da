"""Who is asked to meet."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aides put pressure on Mr Tveit to meet Ms Lund.", ["Tveit", "Lund"]),
        ("It follows an appeal to Mr Tveit to cancel Friday's talks with Ms Lund.", ["Tveit", "Lund"]),
    ],
)
def test_on_whom_pressure_is_put_is_who_meets(text: str, expected: list[str]) -> None:
    """Those who are pressed to do something do it, and not those who press."""
    assert parties(text) == [expected]
