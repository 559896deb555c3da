"""What the words before the noun tell of an occasion."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit spoke of possible talks with Ms Rojas.",
            [("proposed", "Rojas, Tveit", None, None)],
        ),
        (
            "Hopes of future talks between Norway and Chile led to a rise in prices.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "The planned talks between Norway and Chile led to a rise in prices.",
            [("planned", "Chile, Norway", None, None)],
        ),
    ],
)
def test_possible_talks_are_not_held(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Whatever they led to."""
    assert records(text) == expected


def test_what_is_worked_on_is_only_proposed() -> None:
    """Who is working on a summit has not held it."""
    assert [status for status, *_ in records("Both sides are working on a summit between Mr Berg and Ms Lund.")] == [
        "proposed"
    ]
