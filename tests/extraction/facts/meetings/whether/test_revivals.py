"""An occasion that was called off and may still be."""

import pytest
from occasions import found

OFF = "Mr Berg was due to meet Ms Lund in Oslo on Monday, but the trip was cancelled. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Officials are looking for another venue.", "proposed"),
        ("Both sides hope to find a new date.", "proposed"),
        ("Nobody has named a new date.", "cancelled"),
        ("The club has a new venue.", "cancelled"),
    ],
)
def test_who_seeks_another_date_has_not_given_it_up(text: str, status: str) -> None:
    """A meeting for which another day or place is sought is proposed anew."""
    assert found(OFF + text) == [(status, frozenset({"Berg", "Lund"}))]
