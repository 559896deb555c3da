"""Whom two countries and two Koreas are."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway and Chile wait.\nNorway's Ola Berg likes a plan by Chile's Pedro Soto for talks of both nations.",
            [("held", "Chile, Norway", None, None)],
        ),
        (
            "Leaders of the two Koreas met in Panmunjom on Monday.",
            [("held", "North Korea, South Korea", "Panmunjom", "2018-05-28")],
        ),
        (
            "After their first talks in years, officials from the two Koreas visited each other.",
            [("held", "North Korea, South Korea", None, None)],
        ),
    ],
)
def test_countries_are_those_of_the_two_whom_a_sentence_names(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """As are the Koreas where neither is named."""
    assert records(text) == expected
