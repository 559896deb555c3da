"""Who stands before an occasion and has no part in it."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("An agency official noted that there had been others, including a hurried visit to Peru in 2013."),
            [],
        ),
        (
            "Mr Tveit, an official, made a hurried visit to Peru in 2013.",
            [("held", "Peru, Tveit", "Peru", "2013")],
        ),
    ],
)
def test_who_only_tells_of_trips_made_none(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They are those of others."""
    assert records(text) == expected
