"""Negotiations that no two states hold with each other."""

import pytest
from occasions import parties


@pytest.mark.parametrize("sort", ["coalition", "budget", "pay", "contract", "merger"])
def test_what_is_negotiated_at_home_is_not_of_states(sort: str) -> None:
    """The sort of the talks tells that they are not those of the states of which the text speaks."""
    assert not parties(f"Norway and Chile are quiet. The {sort} talks have stalled.")
    assert parties("Norway and Chile are quiet. The talks have stalled.")
