"""What reports no words: whom a country calls home."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "text",
    [
        "Norway recalled its ambassador from Lima on Monday after the vote.",
        "Chile has recalled its envoy for consultations.",
        "Norway recalled the ambassador.",
    ],
)
def test_who_is_called_home_is_nothing_said(text: str) -> None:
    """A country that recalls its envoy does something, and says nothing."""
    assert said(text) == []


def test_who_tells_that_an_envoy_is_called_home_has_said_it() -> None:
    """What is done by recalling is told by whoever says so."""
    assert said("Chile has recalled its envoy for talks, the ministry said.") == [
        (["ministry"], "Chile has recalled its envoy for talks")
    ]


@pytest.mark.parametrize("told", ["the envoy had left early", "the mayor as a friend", "her mother telling her so"])
def test_who_recalls_something_tells_it(told: str) -> None:
    """What somebody remembers of another is told."""
    assert said(f"Ms Berg recalled {told}.") == [(["Ms Berg"], told)]


@pytest.mark.parametrize("judged", ["denounced", "condemned", "described", "criticized"])
@pytest.mark.parametrize("move", ["a move that Chile", "a trip Chile", "a decision that Chile"])
def test_what_a_move_is_judged_to_be_is_told(move: str, judged: str) -> None:
    """Whoever judges a thing as something has said what it is."""
    assert said(f"Norway opened an office in Lima, {move} {judged} as an insult.") == [(["Chile"], "an insult")]
    assert said(f"Norway opened an office in Lima, {move} saw as an insult.") == []
