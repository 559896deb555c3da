"""Whose an occasion is."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A meeting of the European Commission with Mr Tveit was held.", [["European Commission", "Tveit"]]),
        ("The talks of Danish ministers with Mr Tveit failed.", [["Danish ministers", "Tveit"]]),
        ("A meeting of the European Commission was held.", []),
    ],
)
def test_an_occasion_of_somebody_with_another_is_of_both(text: str, expected: list[list[str]]) -> None:
    """Behind "of" and behind "with" stand those who meet."""
    assert parties(text) == expected
