"""Whose the leaders are that are called "their leaders"."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway and Chile said that their leaders would meet in June.",
            [("planned", "Chile, Norway", None, "2018-06")],
        ),
        (
            "Norway and Chile announced that their foreign ministers would meet in Oslo in June.",
            [("planned", "Chile, Norway", "Oslo", "2018-06")],
        ),
        (
            (
                "Norwegian leader Ola Tveit and Chilean President Ine Lund spoke. Norway and Chile said "
                "their leaders would meet in June."
            ),
            [("held", "Ine Lund, Ola Tveit", None, None), ("planned", "Ine Lund, Ola Tveit", None, "2018-06")],
        ),
        (
            "The two Koreas have agreed that their leaders will meet in June.",
            [("planned", "North Korea, South Korea", None, "2018-06")],
        ),
    ],
)
def test_their_ministers_are_those_of_the_two_countries(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Where the text does not name them, the countries stand for them."""
    assert records(text) == expected
