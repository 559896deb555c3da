"""Whom somebody goes to meet, told behind the journey."""

import pytest
from occasions import found, parties

BOTH = frozenset({"Ola Berg", "Lund"})


@pytest.mark.parametrize(
    "text",
    [
        "A trip by Norwegian minister Ola Berg to Lima for secret talks with Ms Lund has been scrapped.",
        "A trip to Lima by Norwegian minister Ola Berg for brief talks with Ms Lund was cancelled.",
        "Norwegian minister Ola Berg called off a visit to Lima on Monday for talks with Ms Lund.",
        "A trip by Norwegian minister Ola Berg to Lima to meet Ms Lund was called off.",
    ],
)
def test_a_journey_to_talks_is_one_occasion_with_them(text: str) -> None:
    """A visit for talks is of those who hold them, and is called off with them."""
    assert found(text) == [("cancelled", BOTH)]


def test_a_journey_for_something_else_is_to_the_country() -> None:
    """A conference is nobody who is met."""
    assert parties("A trip by Norwegian minister Ola Berg to Peru for a conference was scrapped.") == [
        ["Ola Berg", "Peru"]
    ]
