"""Bodies that no list knows, where somebody meets them."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


def parties(text: str) -> list[list[str]]:
    """The labels of those who meet, for each meeting of *text*."""
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    return [[article.party(part.party).label for part in meeting.participants] for meeting in article.meetings]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Mr Tveit met the Prestfoss Liberation Front on Monday.", "Prestfoss Liberation Front"),
        (
            "Mr Tveit held talks with the Movement for the Freedom of Prestfoss.",
            "Movement for the Freedom of Prestfoss",
        ),
        ("Mr Tveit held talks with the PVLF in Oslo on Monday.", "PVLF"),
        ("Talks between Mr Tveit and the PVLF began on Monday.", "PVLF"),
        ("Mr Tveit met the Prestfoss Liberation Front (PVLF) on Monday.", "Prestfoss Liberation Front"),
        ("Mr Tveit met PVLF rebels on Monday.", "PVLF rebels"),
        ("Mr Tveit met PVLF negotiators on Monday.", "PVLF negotiators"),
        ("Mr Tveit met leaders of the PVLF on Monday.", "leaders of the PVLF"),
    ],
)
def test_who_is_met_need_not_be_listed(text: str, whom: str) -> None:
    """A front or a movement that no word list has is a party where somebody meets it."""
    assert parties(text) == [["Tveit", whom]]


def test_a_body_is_one_by_its_name_and_its_acronym() -> None:
    """What stands in brackets behind a name is another word for it."""
    text = "Mr Tveit met the Prestfoss Liberation Front (PVLF) in May. Mr Tveit met the PVLF again on Monday."
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    assert len({part.party for meeting in article.meetings for part in meeting.participants}) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit met PVLF demands on Monday.",
        "Mr Tveit saw the Prestfoss Liberation Front on a map.",
        "MR TVEIT MET THE PRESS",
        "The PVLF said it was ready.",
    ],
)
def test_a_body_that_nobody_meets_is_no_party(text: str) -> None:
    """A capitalised name alone makes no meeting."""
    assert parties(text) == []


def test_a_country_meets_an_armed_group_of_its_own() -> None:
    """A movement has a country and does not act for it."""
    assert parties("Talks between Colombia and the FARC began in Oslo in 2012.") == [["Colombia", "FARC"]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Talks between the government of Peru and Norway began on Monday.", ["Peru", "Norway"]),
        ("Norway met the government of Peru on Monday.", ["Norway", "government of Peru"]),
    ],
)
def test_a_government_is_that_of_its_country(text: str, who: list[str]) -> None:
    """The government of a country acts for it."""
    article = newsmodel.parse(HEADLINE + text, published="2018-05-31")
    met = [article.party(part.party) for meeting in article.meetings for part in meeting.participants]
    assert [party.label for party in met] == who
    assert {party.country for party in met} == {"PE", "NO"}
