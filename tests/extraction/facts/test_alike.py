"""Groups of several countries: each country, or who holds the office there, is a party of its own."""

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
        ("On Friday U.S., Danish and Chilean officials met in Oslo.", ["United States", "Denmark", "Chile"]),
        ("Talks between U.S., Danish and Chilean envoys began.", ["United States", "Denmark", "Chile"]),
        ("Danish, Chilean and U.S. officials met in Oslo.", ["Denmark", "Chile", "United States"]),
        ("The leaders of North and South Korea will meet on Friday.", ["North Korea", "South Korea"]),
        ("North and South Korean leaders will meet on Friday.", ["North Korea", "South Korea"]),
        ("The ministers of Norway, Chile and Denmark met in Oslo.", ["Norway", "Chile", "Denmark"]),
        (
            "Envoys from the trade bloc Mercosur, Chile and the United States met.",
            ["Mercosur", "Chile", "United States"],
        ),
    ],
)
def test_each_country_of_a_group_is_a_party(text: str, expected: list[str]) -> None:
    """An abbreviation and one half of a name that two share name a country like others."""
    assert parties(text) == [expected]


def test_leaders_of_two_halves_are_those_who_are_named() -> None:
    """Where the text tells who leads the two countries, it is they who meet."""
    told = "North Korean leader Kim Jong Il rested. Park Min-su is South Korea's president. "
    assert parties(told + "A summit between the leaders of North and South Korea is planned.") == [
        ["Kim Jong Il", "Park Min-su"]
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian and EU judges met in Oslo in May.", ["Norway", "EU"]),
        ("U.S. and EU officials will hold talks in Oslo on Friday.", ["United States", "EU"]),
        ("Talks between Chilean and NATO envoys ended on Monday. NATO was silent.", ["Chile", "NATO"]),
    ],
)
def test_a_body_shares_an_office_with_a_country(text: str, expected: list[str]) -> None:
    """Officials of a country and of a body of several are two parties."""
    assert [sorted(one) for one in parties(text)] == [sorted(expected)]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("Danish and Norwegian leaders", ["Jon Moe", "Ola Berg", "Ole Dahl"]),
        ("Danish and Swedish leaders", ["Danish and Swedish leaders", "Jon Moe"]),
    ],
)
def test_the_leaders_of_two_countries_are_those_who_are_named(group: str, expected: list[str]) -> None:
    """Where the text names both, they meet a third by name; else the group does."""
    text = (
        "Norwegian Prime Minister Ola Berg praised Danish Prime Minister Ole Dahl."
        f" Chilean President Jon Moe will receive the {group} on Friday."
    )
    assert [sorted(one) for one in parties(text)] == [expected]
