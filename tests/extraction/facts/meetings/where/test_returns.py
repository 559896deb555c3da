"""Places from which somebody has come back."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Mr Tveit has just returned from Lima.", "Lima"),
        ('Mr Tveit was returning to Oslo from informal, "secret talks" in Lima with experts.', "Lima"),
        ("Mr Tveit returned from talks about trade with Chile.", None),
    ],
)
def test_who_comes_back_from_a_place_met_others_there(told: str, place: str | None) -> None:
    """Who comes back from a place, or from talks at one, met others there, and not where he is on his way to."""
    meeting = read(f"{told}\nHe met Ms Lund.").meetings[-1]
    assert (meeting.where and meeting.where.name) == place
