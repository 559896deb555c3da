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
