"""Who is at the summit of a body."""

import pytest
from occasions import parties

LUND = "Norwegian president Ine Lund spoke. "


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The NATO summit in Oslo will be attended by President Lund.", ["NATO", "Lund"]),
        ("The G20 summit, which President Lund hosted in Oslo, was short.", ["G20", "Lund"]),
        ("President Lund chaired a session of the UN Security Council.", ["UN Security Council", "Lund"]),
        ("President Lund presided over a session of the African Union.", ["African Union", "Lund"]),
        ("President Lund has been to two NATO summits.", ["Lund", "NATO"]),
        ("President Lund is in Oslo. Her trip has included an EU summit in Bergen.", ["Lund", "EU"]),
        ("President Lund, in Oslo for a summit of EU leaders, said no.", ["Lund", "EU leaders"]),
        ("President Lund left Bergen on Monday for the NATO summit.", ["Lund", "NATO"]),
        ("President Lund gave a lunch for visiting ambassadors.", ["Lund", "ambassadors"]),
        ("President Lund gave a banquet for four delegations.", ["Lund", "four delegations"]),
    ],
)
def test_who_goes_there_or_gives_it_takes_part(text: str, who: list[str]) -> None:
    """Who attends, hosts or chairs the summit of a body, or goes there, takes part in it with the body."""
    assert [who] == parties(text)


def test_two_who_act_at_a_summit_meet_each_other() -> None:
    """Of two who agree at the summit of a body it is told that they met, not that they met the body."""
    text = "Norwegian president Ine Tveit and Chilean president Ola Berg agreed at the G20 summit in Oslo to trade."
    assert parties(text) == [["Ine Tveit", "Ola Berg"]]


def test_the_summit_is_that_of_the_body_told_last() -> None:
    """Of what is said "during this year's summit" the body is known."""
    text = "President Lund will host next year's G20 summit. She liked it, she said during this year's summit in Lima."
    assert parties(text) == [["Lund", "G20"], ["Lund", "G20"]]


@pytest.mark.parametrize(
    "text",
    [
        "The White House summit will be attended by President Lund.",
        "The NATO summit, which President Lund praised in Oslo, was short.",
        "President Lund called off the NATO summit, which she had planned.",
        "Her book included a NATO summit in Bergen.",
    ],
)
def test_others_are_not_told_to_be_there(text: str) -> None:
    """A house is no body of many, and who praises a summit or writes of it need not have been there."""
    assert parties(LUND + text) == []
