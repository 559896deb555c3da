"""Parties that the text describes and does not name, wherever a sentence puts them."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


def parties(text: str) -> list[list[str]]:
    """The names of those who take part, for each meeting of *text*."""
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    return [[article.party(p.party).label for p in meeting.participants] for meeting in article.meetings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit and foreign ambassadors met in Oslo.", ["Tveit", "ambassadors"]),
        ("Mr Tveit, Ms Lund and several top trade officials met.", ["Tveit", "Lund", "officials"]),
        ("Mr Tveit praised Ms Dahl and senior officials met Ms Lund.", ["senior officials", "Lund"]),
    ],
)
def test_words_before_a_party_do_not_end_a_list(text: str, expected: list[str]) -> None:
    """The last of a list may have adjectives; what it does apart from the others is told of it alone."""
    assert parties(text) == [expected]


def test_what_a_relative_clause_governs_is_no_subject() -> None:
    """Who "separates Norway and Sweden" governs does not act in the sentence around it."""
    text = "Mr Tveit may meet Ms Lund at the line that separates Norway and Sweden, and defended talks with Chile."

    assert ["Norway", "Sweden", "Chile"] not in parties(text)


def test_he_and_his_two_counterparts_are_those_who_met_last() -> None:
    """The counterparts of one of three are the other two."""
    text = (
        "Norway, Chile and Peru held talks. Norwegian minister Ola Tveit left. He and his two counterparts will meet."
    )

    assert parties(text)[-1] == ["Norway", "Chile", "Peru"]
