"""Nouns that look like verbs of saying, and verbs that look like nouns."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "text",
    [
        "All three face charges of theft.",
        "The paper spread false claims that Norway had sold arms.",
        "Subsequent reports that the mayor had left drew anger.",
        "The talks followed the same alleged theft of arms.",
        "Mr Tveit signed orders to close the harbour.",
        "The paper was full of salacious charges about Ms Berg and her aides.",
        "The council may approve the articles - formal charges - against Mr Tveit.",
        "It is one of the main reasons that the road is shut.",
        "There are many reasons why the road may not open.",
        "The mayor left on Monday, citing health reasons.",
        "Mr Tveit left for two reasons: the road and the harbour.",
        "He served his first two terms as mayor.",
        "His introductory remarks to the town struck a moderate tone.",
        "The mayor's controversial remarks come as the town votes.",
        "The fishermen's primary demands centre around a new harbour.",
        "The town's previous claim to have built a road led to worries.",
        "That is to say it is hard to get there.",
        "The goal, clearly, is to portray the town as poor.",
        "The march was organised by a group calling itself “Open Roads”.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    """A noun in -s, an infinitive and a group's name report nothing."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Lund reasons that the road is shut.", [(["Ms Lund"], "the road is shut")]),
        ("Judge orders that the road be closed.", [(["Judge"], "the road be closed")]),
        ("A new study questions the value of the road.", [(["new study"], "the value of the road")]),
        ("The council reports that the road is shut.", [(["council"], "the road is shut")]),
        ("Local media reports say the road is shut.", [(["Local media reports"], "the road is shut")]),
        ("The women who saw Ms Lund have said the road is shut.", []),
        ("Ms Lund would say only that the road is shut.", [(["Ms Lund"], "the road is shut")]),
        ("Ms Lund would say that the road is shut.", []),
        ("All praise it, though a handful say the road is shut.", [(["handful"], "the road is shut")]),
        ("Ms Lund's team say the road is shut.", [(["Ms Lund's team"], "the road is shut")]),
    ],
)
def test_who_says_it(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Verbs that are nouns elsewhere have a subject, and reports may say something."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The family released a letter on Friday condemning praise for the mayor.", "family"),
        ("The town unexpectedly pulled out of talks, and also threatened to close the road.", "town"),
    ],
)
def test_a_verb_is_no_part_of_the_subject(text: str, expected: str) -> None:
    """The verb of the clause that leads to the saying is not who says it."""
    assert [who for who, _ in said(text)] == [[expected]]
