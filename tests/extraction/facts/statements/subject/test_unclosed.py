"""A subject with a relative clause that no comma closes."""

import pytest

from newsmodel import parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def speakers(text: str) -> list[list[str]]:
    """For each statement of *text* the speakers' words."""
    article = parse(HEADLINE + text, published="2019-03-05")
    return [[speaker.words for speaker in statement.speakers] for statement in article.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The council that runs the harbour said it was late.", ["council"], id="that runs"),
        pytest.param("Mr Tveit, who runs the harbour said it was late.", ["Mr Tveit"], id="behind a comma"),
        pytest.param("The mayor of a town that sells fish said it was late.", ["mayor"], id="no article"),
        pytest.param(
            "Mr Tveit, a retired judge and adviser to the team that questions harbour workers warned that it was late.",
            ["Mr Tveit"],
            id="in an apposition",
        ),
        pytest.param(
            "Mr Tveit, who gave the orders to close the old sites told Nord that it was late.",
            ["Mr Tveit"],
            id="orders",
        ),
        pytest.param(
            "The Nord Club, which has closed a road that goes to the harbour said it was late.",
            ["Nord Club"],
            id="one in another",
        ),
    ],
)
def test_who_is_told_of_speaks(text: str, expected: list[str]) -> None:
    """Not the object of the clause that tells of him."""
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In a move that will worry the town, the mayor, Ola Tveit, said it was late.", ["Ola Tveit"], id="closed"
        ),
        pytest.param("That was a road which pleased the town, Ms Lund said.", ["Ms Lund"], id="behind"),
    ],
)
def test_another_who_speaks_behind_the_clause_is_kept(text: str, expected: list[str]) -> None:
    """A clause that something closes has no part of the subject behind it."""
    assert speakers(text) == [expected]
