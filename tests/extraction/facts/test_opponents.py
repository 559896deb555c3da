"""The two sides of one country that are told together."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


def parties(text: str) -> list[list[str]]:
    """The labels of those who meet, for each meeting of *text*."""
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    return [[article.party(part.party).label for part in meeting.participants] for meeting in article.meetings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The government and the opposition met in Oslo on Monday.", ["government", "opposition"]),
        ("The government and the armed opposition will hold talks in Oslo.", ["government", "armed opposition"]),
        ("The rebels and the army have agreed to resume talks in Lima.", ["rebels", "army"]),
        ("Mr Tveit urged the government and the opposition to hold talks.", ["government", "opposition"]),
        ("The Chilean government and the rebels met in Oslo.", ["Chilean government", "rebels"]),
    ],
)
def test_two_sides_of_a_country_meet_each_other(text: str, expected: list[str]) -> None:
    """A government and those who stand against it are two parties, though no country is told."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The government and opposition lawmakers are to blame. The road was closed.",
        "The government and the opposition are to blame. The talks were short.",
        "The government met the deadline.",
    ],
)
def test_two_sides_of_a_country_need_not_meet(text: str) -> None:
    """Who is named with another has not met him."""
    assert parties(text) == []
