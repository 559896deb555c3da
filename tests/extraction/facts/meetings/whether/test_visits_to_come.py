"""What is prepared is to come, and so is a visit whose host has decided on it; dropped plans are off."""

import pytest
from occasions import found, read

LUND = "Chilean president Ada Lund"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (f"Preparations are under way for {LUND}'s visit to Norway.", "planned"),
        (f"Norway has shelved plans for a visit by {LUND}.", "cancelled"),
        (f"Norway has postponed plans for a visit by {LUND}.", "postponed"),
        (f"{LUND} scrapped a planned trip to the Norwegian capital.", "cancelled"),
    ],
)
def test_what_is_done_about_a_visit_tells_its_status(words: str, status: str) -> None:
    """Who decides on a foreigner's visit is its host, and a capital stands for its country."""
    assert found(words) == [(status, frozenset({"Ada Lund", "Norway"}))]


def test_who_only_speaks_of_a_visit_is_no_host() -> None:
    """A country that condemns a visit is not where it was; the coast of a country is no seat of its government."""
    assert found(f"Norway condemned a visit by {LUND}.") == []
    assert found(f"{LUND} scrapped a planned trip to the Norwegian coast.") == []


def test_the_day_behind_who_is_visiting_is_that_of_what_he_does() -> None:
    """It does not make the visit one that is to come."""
    (meeting,) = read(f"{LUND}, who is visiting Norway, laid a wreath on Monday.").meetings

    assert meeting.status.value != "planned"
