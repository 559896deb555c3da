"""Whose day or journey an occasion is a part of."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit's first stop was a meeting with Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit's trip ended with talks with Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "The highlight of Mr Tveit's trip will be talks with Ms Rojas.",
            [("planned", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit's plan was a meeting with Ms Rojas.",
            [],
        ),
        (
            "The week began with a meeting with Ms Rojas.",
            [],
        ),
    ],
)
def test_whose_programme_it_is_on(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """He is one of those who meet."""
    assert records(text) == expected
