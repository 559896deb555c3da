"""Who heads a delegation stands for those who sent it."""

import pytest
from occasions import parties

TALKS = "Norway and Chile held a round of talks in Geneva on Monday.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian side was led by Mr Berg, while Mr Lund headed the Chilean team.",
        "Mr Berg led the Norwegian delegation. Chile's team was headed by Mr Lund.",
        "The Norwegian delegation was led by Mr Berg and the Chilean one by Mr Lund.",
        "Mr Berg is heading the Norwegian delegation. Heading the Chilean team is Mr Lund.",
        "At the head of the Norwegian delegation was Mr Berg. At the head of the Chilean team was Mr Lund.",
        "Norway was represented by Mr Berg and Chile by Mr Lund.",
        "Mr Berg, head of the Norwegian delegation, said it was a start. His Chilean counterpart, Mr Lund, agreed.",
        "Mr Berg, who led the Norwegian side, said it was a start. His counterpart, Mr Lund, agreed.",
        "Norway's chief negotiator, Mr Berg, left early. Chile's chief negotiator, Mr Lund, stayed.",
        "Norwegian Minister Berg, who led his country's delegation, left. His counterpart, Mr Lund, stayed.",
    ],
)
def test_the_heads_of_both_delegations_met(text: str) -> None:
    """Two states met: those did of whom the text tells behind it that they led the one side and the other."""
    assert parties(TALKS + text) == [["Berg", "Lund"]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg, who headed the Norwegian delegation in 2012, said it was a start.",
        "Mr Berg, who had led the Norwegian delegation, said it was a start.",
        "Mr Berg, the former head of the Norwegian delegation, said it was a start.",
        "Mr Berg, head of the Norwegian delegation to the United Nations, said it was a start.",
        "Mr Berg, who leads a team of divers, said it was a start.",
        "A Norwegian team led by Mr Berg is due in Peru.",
        "The Norwegian delegation will be led by Mr Berg.",
        "The Peruvian delegation, led by Mr Berg, was not asked to come.",
        "Norway's chief negotiator, Mr Berg, left early.",
    ],
)
def test_who_came_at_another_time_did_not(text: str) -> None:
    """Nobody stands for a state who led its delegation before, will do so, leads another one, or is but likely to."""
    assert [["Norway", "Chile"]] == [known for known in parties(TALKS + text) if "Chile" in known]


def test_the_head_of_one_delegation_meets_the_other_side() -> None:
    """The state of which nobody is told to have come stays."""
    assert parties(TALKS + "Mr Berg led the Norwegian delegation.") == [["Berg", "Chile"]]


def test_a_delegation_told_with_who_comprises_it_is_those() -> None:
    """Those whom a delegation includes met the others."""
    text = "The Norwegian delegation included Mr Berg and Ms Dahl."
    assert parties(TALKS + text) == [["Berg", "Dahl", "Chile"]]


def test_who_is_visited_sends_no_delegation() -> None:
    """The head of a delegation to something else is not the host of a visit to his country."""
    text = "Mr Tveit visited Chile on Monday. Mr Lund, the head of the Chilean delegation, spoke in Lima."
    assert all("Lund" not in known for known in parties(text))


def test_two_states_represented_by_two_persons() -> None:
    """Each of two states is represented by one of two persons."""
    text = "Norway and Chile, represented by Mr Berg and Mr Lund, held talks in Geneva on Monday."
    assert parties(text) == [["Berg", "Lund"]]
