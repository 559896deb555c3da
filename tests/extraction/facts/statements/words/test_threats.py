"""What is threatened with a noun alone."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "told",
    [
        "sanctions against Denmark",
        "war",
        "a boycott",
        "a missile attack on Chile",
        "Denmark with sanctions",
        "new tariffs on fish worth as much as $20 million",
        "retaliation if the road was closed",
    ],
)
def test_who_threatens_an_act_says_what_he_may_do(told: str) -> None:
    """What is in somebody's power to do to others needs no "to" before it."""
    assert said(f"Norway threatened {told}.") == [(["Norway"], told)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway threatened the peace of the town.",
        "The floods threatened homes in Bergen.",
        "The plan threatened Denmark with war.",
        "Norway has threatened Danish roads.",
    ],
)
def test_what_is_in_danger_is_not_said(text: str) -> None:
    """Neither what somebody endangers nor what a thing brings about is a threat in words."""
    assert said(text) == []


def test_what_a_thing_is_likened_to_is_said() -> None:
    """Who likens one thing to another says both."""
    told = "the exchange to a quarrel in a kindergarten"
    assert said(f"Kari Tveit likened {told}.") == [(["Kari Tveit"], told)]
