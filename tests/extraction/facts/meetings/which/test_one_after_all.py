"""Occasions that are one after all."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Norwegian President Ine Tveit admitted that her son met a Chilean lawyer in May.\n"
            "Moe Tveit's meeting with Ana Ruiz took place on May 9 in Oslo.",
            id="by common words",
        ),
        pytest.param(
            "Mr Berg was silent about his recent summit with Ms Lund.\n"
            "Mr Berg held his second summit with Ms Lund in Oslo last week.",
            id="in the lead",
        ),
    ],
)
def test_what_is_told_less_well_is_what_is_told_better(text: str) -> None:
    """An occasion told by common words or without a day is the one of those people on that day."""
    assert len(read(text).meetings) == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Norwegian President Ine Tveit admitted that her son met a Chilean lawyer in April.\n"
            "Moe Tveit's meeting with Ana Ruiz took place on May 9 in Oslo.",
            id="another month",
        ),
        pytest.param(
            "Mr Berg held a summit with Ms Lund in Lima.\nHe held his second summit with Ms Lund in Oslo on Monday.",
            id="another place",
        ),
        pytest.param(
            "Mr Berg is to hold a summit with Ms Lund.\nMr Berg held his second summit with Ms Lund in Oslo last week.",
            id="to come",
        ),
    ],
)
def test_what_may_be_another_stays_apart(text: str) -> None:
    """Another day, place or status is another occasion."""
    assert len(read(text).meetings) == 2
