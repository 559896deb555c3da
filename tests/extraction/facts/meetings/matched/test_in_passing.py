"""Journeys that are told only as when or where something else was."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Foreign Minister Ola Berg, on a visit to Chile, said that he was tired.",
        "Norwegian Foreign Minister Ola Berg told reporters during a trip to Chile that he was tired.",
        "Norwegian Foreign Minister Ola Berg spoke last month after visiting Chile.",
        "Senior officials from Oslo visiting Chile said on Sunday that the ice was thin.",
        "Norwegian lawmakers visiting Chile praised the bridge.",
        "Chilean President Anna Lund was silent. Norwegian Prime Minister Ola Berg spoke on a visit to Santiago.",
    ],
)
def test_a_country_where_something_was_said_is_no_host(text: str) -> None:
    """A visit that tells only when or where somebody spoke is no meeting with the country."""
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian Foreign Minister Ola Berg visited Chile on Monday.", ["Ola Berg", "Chile"]),
        ("Norwegian Foreign Minister Ola Berg flew to Chile on a visit.", ["Ola Berg", "Chile"]),
        ("Norwegian Foreign Minister Ola Berg is in Chile on a visit.", ["Ola Berg", "Chile"]),
        (
            "Mr Berg asked for help during a visit to the White House. US President Anna Lund left.",
            ["Berg", "Anna Lund"],
        ),
        ("Mr Berg met Chilean President Anna Lund during a visit to Chile.", ["Berg", "Anna Lund"]),
        ("Mr Berg, a minister of Norway, is on a visit to Chile.", ["Berg", "Chile"]),
        (
            "Norwegian Foreign Minister Ola Berg set off on a tour. He embarked on his trip to Chile.",
            ["Ola Berg", "Chile"],
        ),
        ("Mr Berg was tired after a visit to Ms Lund.", ["Berg", "Lund"]),
        ("Mr Berg, a minister of Norway, was tired after his second visit to Chile.", ["Berg", "Chile"]),
    ],
)
def test_a_visit_that_is_the_news_or_to_somebody_is_a_meeting(text: str, expected: list[str]) -> None:
    """A visit that is told for itself, one to a seat of government and one to somebody are meetings."""
    assert parties(text) == [expected]
