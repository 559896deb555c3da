"""Nouns that sound like an occasion and are none where they stand."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    "text",
    [
        "President Lund attended a party congress in Oslo.",
        "President Lund attended a party convention in Oslo.",
    ],
)
def test_what_a_party_holds_for_itself_is_no_meeting(text: str) -> None:
    """Who goes to a party congress meets nobody."""
    assert parties(text) == []


def test_a_congress_is_attended() -> None:
    """Who goes to another congress is there."""
    assert parties("President Lund attended a medical congress in Oslo.") == [["Lund"]]
