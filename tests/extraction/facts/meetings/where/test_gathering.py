"""The gathering from which a text reports."""

import pytest
from occasions import read

_LEAD = "LIMA (Agency) - Leaders of 12 countries gathered in Lima on Wednesday for a summit."


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Norway's Ine Tveit is scheduled to meet Chile's Ana Lund.", "Lima"),
        ("A meeting between Norway's Ine Tveit and Chile's Ana Lund on Friday was called off.", "Lima"),
        ("Norway's Ine Tveit met Chile's Ana Lund on Wednesday.", "Lima"),
        ("Norway's Ine Tveit met Chile's Ana Lund in Oslo on Wednesday.", "Oslo"),
        ("Norway's Ine Tveit met Chile's Ana Lund in March.", None),
        ("Norway's Ine Tveit is to meet Chile's Ana Lund in August.", None),
        ("Norway's Ine Tveit spoke to Chile's Ana Lund by phone on Wednesday.", None),
    ],
)
def test_those_of_several_countries_meet_at_the_gathering_of_the_lead(told: str, place: str | None) -> None:
    """Where a text reports from a gathering, what takes place about then takes place there, if it says nothing else."""
    meeting = read(f"{_LEAD}\nThe talks were long.\nIt was late.\n{told}").meetings[-1]
    assert (meeting.where and meeting.where.name) == place


def test_the_host_of_a_summit_of_two_meets_its_guests_there() -> None:
    """Somebody at home where two meet sees them there; somebody of a third country need not."""
    lead = "Norway's Ine Tveit and Peru's Ola Berg met in Santiago on Wednesday."
    first, second = (
        read(f"{lead}\nIt was late.\nThe day was long.\n{told}").meetings[-1]
        for told in ("Mrs Tveit met Chile's Ana Lund on Thursday.", "Mrs Tveit is to meet Cuba's Jorge Moe in August.")
    )
    assert first.where is not None
    assert first.where.name == "Santiago"
    assert second.where is None


@pytest.mark.parametrize(
    ("lead", "place"),
    [
        ("The second day of the G7 summit in Peru today is about trade.\nThe summit is held at the Grand Hotel.", True),
        ("The G7 summit in Peru last month was about trade.\nThe summit was held at the Grand Hotel.", False),
    ],
)
def test_a_gathering_named_in_the_lead_is_where_those_of_several_countries_are_to_meet(lead: str, place: bool) -> None:
    """Who is to meet somebody of another country does so at the gathering that the text is about, while it is on."""
    meeting = read(f"{lead}\nNorway's Ine Tveit will meet Chile's Ana Lund.").meetings[-1]
    assert (meeting.where is not None and meeting.where.name == "Grand Hotel") is place


def test_the_gathering_of_leaders_is_the_one_named_last() -> None:
    """Where "the annual gathering of leaders" is, is where the body meets that was named before it."""
    told = "Norway's Ine Tveit spoke at the U.N. General Assembly, the annual gathering of leaders in New York."
    meeting = read(f"{told}\nShe met Chile's Ana Lund on the sidelines of the U.N. General Assembly.").meetings[-1]
    assert meeting.where is not None
    assert meeting.where.name == "New York"
