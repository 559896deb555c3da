"""Places of those who agreed on something there."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("The accord between Ola Tveit and Ana Lund in Lima last month was hailed.", "Lima"),
        ("A deal struck in Geneva between Ola Tveit and Ana Lund was hailed.", "Geneva"),
        ("A declaration signed by Ola Tveit and Ana Lund in Lima was hailed.", "Lima"),
        ("Ola Tveit and Ana Lund signed a letter about the war in Lima.", None),
        ("The truce between Ola Tveit and Ana Lund, who was born in Lima, was hailed.", None),
        ("The dispute between Ola Tveit and Ana Lund in Lima went on.", None),
    ],
)
def test_those_who_agreed_on_something_at_a_place_met_there(told: str, place: str | None) -> None:
    """Two who struck a deal, signed something or shook hands at a place met there; what it is about is elsewhere."""
    meeting = read(f"{told} Mr Tveit held a summit with Ms Lund.").meetings[-1]
    assert (meeting.where and meeting.where.name) == place
