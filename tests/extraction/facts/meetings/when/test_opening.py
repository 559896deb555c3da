"""The time told before an occasion."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Rojas agreed to hold talks in July and discussed a new port.",
            [("planned", "Rojas, Tveit", None, "2018-07"), ("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit agreed to meet Ms Rojas in July, and called Mr Moe.",
            [("planned", "Rojas, Tveit", None, "2018-07"), ("held", "Moe, Tveit", None, None)],
        ),
        (
            "Mr Tveit came to Oslo on Monday and met Ms Rojas.",
            [("held", "Rojas, Tveit", "Oslo", "2018-05-28")],
        ),
    ],
)
def test_the_day_of_what_they_agreed_to_do(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """What they did besides was not then."""
    assert records(text) == expected
