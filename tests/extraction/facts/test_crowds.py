"""People whom the text neither names nor gives an office, where somebody meets them."""

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
        ("Mr Tveit met relatives of the dead.", "relatives"),
        ("Mr Tveit met with 30 Norwegian students in Oslo.", "30 Norwegian students"),
        ("Mr Tveit met briefly with the cabinet.", "cabinet"),
        ("Mr Tveit held talks with his national security team.", "national security team"),
        ("Mr Tveit met a small group of senators.", "senators"),
        ("Mr Tveit met with dozens of officials.", "officials"),
        ("Mr Tveit met with a number of world leaders.", "leaders"),
        ("Mr Tveit met with people close to Ms Lund.", "people"),
        ("Mr Tveit met with human rights groups.", "human rights groups"),
        ("Mr Tveit met Ola Berg's parents.", "Ola Berg's parents"),
        ("Mr Tveit met with the Danish envoy's legal team.", "the Danish envoy's legal team"),
        ("Mr Tveit held talks with Kurdish militants.", "Kurdish militants"),
        ("Mr Tveit called off a meeting with a team of negotiators.", "negotiators"),
        ("Mr Tveit will meet German shipbuilders.", "German shipbuilders"),
        ("Mr Tveit held talks in Oslo with Norway's intelligence agency.", "Norway's intelligence agency"),
        ("Mr Tveit met with the Senate committee.", "Senate committee"),
        ("Talks between Mr Tveit and property developers began on Monday.", "property developers"),
        ("Mr Tveit and his security team met in Oslo.", "security team"),
        ("Mr Tveit met lawmakers from both parties.", "lawmakers"),
        ("After meeting top trade officials, Mr Tveit flew home.", "officials"),
        ("Mr Tveit told union bosses at a meeting in Oslo that the road was open.", "bosses"),
    ],
)
def test_who_is_met_need_not_have_a_name(text: str, whom: str) -> None:
    """Who is met is a party, with the words that describe them."""
    assert parties(text) == [["Tveit", whom]]


@pytest.mark.parametrize(
    "text",
    [
        "German shipbuilders met Mr Tveit.",
        "German shipbuilders will hold talks with Mr Tveit.",
        "German shipbuilders from both towns met Mr Tveit.",
    ],
)
def test_who_meets_need_not_have_a_name(text: str) -> None:
    """Who meets somebody is a party as well."""
    assert parties(text) == [["German shipbuilders", "Tveit"]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Talks between Norway's government and rebel groups resumed in Lima.",
            ["Norway's government", "rebel groups"],
        ),
        ("Talks between Norway and the main rebel group were held in Lima.", ["Norway", "main rebel group"]),
        ("Mr Tveit met families and survivors of the fire.", ["Tveit", "families", "survivors"]),
    ],
)
def test_each_of_a_list_is_a_party(text: str, who: list[str]) -> None:
    """Who stands behind "and" is met as those before it are, though nobody in the list has a name."""
    assert parties(text) == [sorted(who)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit was seen by relatives of the dead.",
        "Mr Tveit met with cheers and answers.",
        "Mr Tveit said shipbuilders were ill.",
        "Mr Tveit spoke about the relatives of the dead.",
        "Mr Tveit was visiting family in Oslo.",
        "Mr Tveit met the needs of families.",
        "The team met its targets.",
    ],
)
def test_people_who_are_not_met_are_no_party(text: str) -> None:
    """Such words make a party of nobody where no one meets them."""
    assert parties(text) == []


def test_the_country_of_a_crowd_is_told_by_its_words() -> None:
    """Students are of Norway in "Norwegian students", workers of no country in "workers"."""
    article = newsmodel.parse(HEADLINE + "Mr Tveit met Norwegian students. Mr Tveit met workers.")
    countries = {organization.name: organization.country for organization in article.organizations}

    assert countries["Norwegian students"] == "NO"
    assert countries["workers"] is None


def test_the_same_words_are_the_same_crowd() -> None:
    """A crowd that is met twice is one party with both mentions."""
    article = newsmodel.parse(HEADLINE + "Mr Tveit met survivors. Ms Lund met survivors as well.")
    (crowd,) = [organization for organization in article.organizations if organization.name == "survivors"]

    assert [mention.words for mention in crowd.mentions] == ["survivors", "survivors"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Lund will attend a gathering of foreign donors in Oslo.", [["Lund", "foreign donors"]]),
        ("Ms Lund returned on Monday from a conference of donors.", [["Lund", "donors"]]),
        ("Ms Lund has read a list of donors.", []),
    ],
)
def test_those_whose_gathering_it_is_are_met_there(text: str, expected: list[list[str]]) -> None:
    """Donors who hold a conference are met by who attends it."""
    assert parties(text) == expected
