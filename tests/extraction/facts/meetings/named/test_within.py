"""Who of those in a range of words takes part."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "The plan for Ms Rojas and Mr Tveit to meet came about.\n\nMs Rojas met President Moe of "
                "Norway and the pair signed a deal."
            ),
            [("planned", "Rojas, Tveit", None, None), ("held", "Moe, Rojas", None, None)],
        ),
    ],
)
def test_the_pair_are_those_just_told(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They begin another clause."""
    assert records(text) == expected
