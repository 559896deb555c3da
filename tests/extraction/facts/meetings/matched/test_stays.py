"""Who in office is said to be somewhere, or due there, goes there; no word of travelling is needed."""

import pytest
from occasions import found, read, records

BERG = "Norwegian foreign minister Ola Berg"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (f"{BERG} will be in Lima on Friday.", "planned"),
        (f"{BERG} is due in Peru next week.", "planned"),
        (f"{BERG} is expected in Lima on Friday.", "planned"),
        (f"{BERG} leaves on Friday for Peru.", "planned"),
        (f"{BERG} left on Monday for Peru.", "held"),
        (f"{BERG} stopped over in Lima on Monday.", "held"),
    ],
)
def test_the_journey_of_who_is_in_office_is_a_visit(words: str, status: str) -> None:
    """It is one to the country, even if that is named only as the place, and the words tell its status."""
    assert found(words) == [(status, frozenset({"Ola Berg", "Peru"}))]


@pytest.mark.parametrize(
    "words",
    [
        "Norwegian singer Ola Berg will be in Lima on Friday.",
        f"{BERG} is due in court on Friday.",
        f"{BERG} will be in Oslo on Friday.",
        f"{BERG} was in Lima when the bomb went off.",
        f"{BERG} will not be in Lima on Friday.",
        "Norwegian president Ine Tveit will be in power until May.",
    ],
)
def test_no_other_stay_is_a_visit(words: str) -> None:
    """None is that of a private person, one at home, or one that only tells where somebody was."""
    assert found(words) == []


def test_a_country_that_nobody_visits_is_no_party() -> None:
    """A place that somebody without an office goes to is left out of the organizations."""
    assert read("Norwegian singer Ola Berg flew to Lima.").organizations == ()


def test_what_is_planned_there_is_no_journey() -> None:
    """Who faces planned protests in a town is not due there."""
    assert read("Norwegian president Ola Berg, whom planned protests in Lima annoy, said so.").meetings == ()


def test_who_is_there_this_week_is_there_now() -> None:
    """Who is in a city this week has come, and whom he is told to have met there he met."""
    told = "He held talks with Peruvian president Ana Rojas on Tuesday."
    text = f"Norwegian foreign minister Ola Tveit is in Lima this week for talks. {told}"
    assert records(text) == [("held", "Ana Rojas, Ola Tveit", "Lima", "2018-05-29")]
