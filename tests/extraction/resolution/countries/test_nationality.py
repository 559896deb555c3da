"""The country for which a person acts is told by the text, never by the name."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norwegian minister Maria Tveit met nobody.", "NO", id="demonym and office"),
        pytest.param("Maria Tveit, president of Chad, left.", "TD", id="office of"),
        pytest.param("House Intelligence Chairman Maria Tveit left.", "US", id="committee without the word"),
        pytest.param("State Department spokeswoman Maria Tveit left.", "US", id="body"),
        pytest.param("Norway's Maria Tveit left.", "NO", id="possessive"),
        pytest.param("They saw Maria Tveit of Norway.", "NO", id="of"),
        pytest.param("President Maria Tveit, Chad.", "TD", id="comma"),
        pytest.param("Gen. Maria Tveit of the Netherlands left.", "NL", id="of the"),
        pytest.param("Oslo and UN Ambassador Maria Tveit were calm.", "NO", id="ambassador at a body"),
        pytest.param("Maria Tveit, a political analyst in Oslo, left Chad.", "NO", id="where a scholar works"),
        pytest.param("Maria Tveit, a reporter in Oslo, left.", None, id="where a reporter works"),
        pytest.param("Maria Tveit met the leaders of Norway and Chad.", None, id="whose leaders are met"),
        pytest.param("Maria Tveit, a fellow at the Berg Future Forum in Oslo, left Chad.", "NO", id="where a body is"),
        pytest.param("Maria Tveit, who heads the Oslo-based Berg Institute, left Chad.", "NO", id="a body's seat"),
        pytest.param("The Iranian delegation led by Maria Tveit left.", "IR", id="delegation"),
        pytest.param("The taoiseach, Maria Tveit, left.", "IE", id="office of one country"),
        pytest.param("The US team waited. President Maria Tveit spoke.", "US", id="the president"),
        pytest.param("The Danish painter Maria Tveit left.", "DK", id="trade"),
        pytest.param("Danish-born Maria Tveit left.", "DK", id="born"),
        pytest.param("An Iranian team led by navy chief Maria Tveit left.", "IR", id="led by an officer"),
        pytest.param("A US team flew in. The team is led by Maria Tveit.", "US", id="delegation named before"),
        pytest.param("The first Danish envoy to go there since Maria Tveit left.", "DK", id="predecessor"),
        pytest.param("He was the first to meet with a Danish king since Maria Tveit left.", None, id="whom one met"),
        pytest.param("They met with President Maria Tveit, here in Seoul.", "KR", id="here"),
        pytest.param("Maria Tveit met with Danish officials.", None, id="officials who are met"),
        pytest.param("Maria Tveit met with the Amir of Kuwait.", None, id="ruler who is met"),
        pytest.param("Maria Tveit spoke of Denmark policy.", None, id="topic"),
        pytest.param('Maria Tveit said: "The Danish road is long."', None, id="what is quoted"),
        pytest.param("Maria Tveit of Georgia left the US Senate.", "US", id="state of the same name"),
        pytest.param("Maria Tveit of Georgia left.", "GE", id="country of the same name"),
        pytest.param("Maria Tveit and other Danish officials left.", "DK", id="other officials"),
        pytest.param("Maria Tveit, a Danish nurse, left Chad.", "DK", id="people behind the name"),
        pytest.param("Maria Tveit was a well-known Danish nurse.", "DK", id="people behind is"),
        pytest.param("A Danish nurse, Maria Tveit, left Chad.", "DK", id="people before the name"),
        pytest.param("Maria Tveit of the Brookings Institution left Chad.", "US", id="body behind the name"),
        pytest.param(
            "Chancellor Maria Tveit spoke. Labour, the Tories and the Lib Dems left.", "GB", id="parties of one country"
        ),
        pytest.param("Denmark fan Maria Tveit left Chad. Denmark won.", "DK", id="for whom somebody is"),
        pytest.param("Maria Tveit of Lebanon, Ohio, left. Lebanon won.", "US", id="a town of a country's name"),
        pytest.param("Maria Tveit, a Korean-American activist, left Chad.", "US", id="citizen of two peoples"),
        pytest.param("A Danish-Iranian nurse, Maria Tveit, left Chad.", "DK", id="of two peoples"),
        pytest.param("The Danish-Iranian border is long. Maria Tveit left.", None, id="between two peoples"),
        pytest.param("Maria Tveit said the Danish were glad.", None, id="of whom somebody speaks"),
        pytest.param("Maria Tveit told a nurse that the Danish were glad.", None, id="of whom somebody tells"),
        pytest.param("Minister Maria Tveit warned that the Danish state was weak.", None, id="of whom a minister does"),
        pytest.param("Maria Tveit left, because the Danish were glad.", None, id="another clause"),
        pytest.param(
            "“No,” said Maria Tveit, who worked on Chad during the Danish premiership.", "DK", id="a clause about one"
        ),
        pytest.param("Maria Tveit stayed in the Danish resort of Berg.", None, id="a place that is of a country"),
        pytest.param("Maria Tveit did not talk about Denmark.", None, id="what is talked about"),
        pytest.param("The Danes left. The foreign minister, Maria Tveit, stayed.", "DK", id="the minister"),
        pytest.param("“The Danes left.” President Maria Tveit stayed.", None, id="what another says before"),
        pytest.param("Maria Tveit told Danish radio so. Denmark won.", "DK", id="whom somebody tells"),
        pytest.param("Maria Tveit, an expert on arms, left. Chad, Chad and Chad fell.", None, id="expert on another"),
        pytest.param("Maria Tveit, law professor at Chad's Berg College, spoke of Norway.", "TD", id="college"),
        pytest.param("Israel is glad. The new ambassador to Israel, Maria Tveit, likes Israel.", None, id="sent there"),
        pytest.param("The Danish foreign ministry met. Spokeswoman Maria Tveit was glad.", "DK", id="spokeswoman"),
        pytest.param("The Danish foreign ministry met. Lawyer Maria Tveit was glad.", None, id="no spokeswoman"),
        pytest.param("Mr Tveit said no to Chad. The Tveit administration met. The US ate.", "US", id="administration"),
        pytest.param(
            "President Ali Tveit lost to Chad and Norway. Mr Obama sat. The Obama administration and the US met.",
            None,
            id="administration of another",
        ),
        pytest.param("President Tveit paid. Chad, Chad, Chad and the US ate.", "US", id="by the surname alone"),
        pytest.param("President Tveit paid. Chad ate.", None, id="by the surname alone, in a text of another country"),
        pytest.param("Defence Secretary Maria Tveit paid. The US ate.", "US", id="an office of a few"),
        pytest.param("They saw Labour Secretary Maria Tveit. The US ate.", "US", id="an office like a party"),
        pytest.param("President Tveit paid. The State Department ate.", "US", id="by the surname alone, bodies"),
        pytest.param("Maria Tveit, a professor from the Oslo-based Berg College, left Chad.", "NO", id="from a seat"),
        pytest.param("Norway ate. They flew to Norway. Prime Minister Maria Tveit paid.", "NO", id="visited before"),
        pytest.param(
            "They flew to Chad and to Chad. Norway, Norway and Norway ate. Spokesman Maria Tveit paid.",
            "NO",
            id="whose deeds the text tells",
        ),
        pytest.param("Chief Executive Maria Tveit paid. Hong Kong ate.", "HK", id="of another few"),
        pytest.param(
            "The police paid, interior ministry spokesman Ali Tveit said. Chad, Chad and Chad ate. The US ate.",
            "TD",
            id="a ministry, which Americans have not",
        ),
        pytest.param("Green Party MP Maria Tveit paid. Chad, Chad and Chad ate.", "TD", id="a party is in one country"),
        pytest.param("Maria Tveit, a retired nurse, said the Danish were glad.", None, id="of whom one speaks, aside"),
        pytest.param("Pope Francis left Chad.", "VA", id="an office of one country"),
        pytest.param(
            "President Maria Tveit won. The US ate. US talks failed under Presidents Tom Lund and Ole Berg.",
            "US",
            id="presidents before this one",
        ),
        pytest.param("They saw Kim Jong-un.", None, id="name alone"),
        pytest.param("They saw Maria Tveit in Norway.", None, id="place"),
        pytest.param("Maria Tveit, a former ambassador to Chad, left.", None, id="target"),
        pytest.param("Maria Tveit, a North Korea expert, left.", None, id="field"),
        pytest.param("Maria Tveit left for the Danish capital, Copenhagen, where it rained.", None, id="a capital"),
        pytest.param("The White House said Maria Tveit had left.", None, id="who reports"),
        pytest.param("Maria Tveit told Al Jazeera that it rained.", None, id="who is told"),
        pytest.param("Chad may pay. But leader Maria Tveit waits.", "TD", id="the leader of the country before"),
        pytest.param("Chad may pay. But party leader Maria Tveit waits.", None, id="the leader of a party"),
        pytest.param(
            "UN envoy Maria Tveit flew in as Chad fought. Chad won. Chad paid.", None, id="international body"
        ),
    ],
)
def test_the_text_tells_the_country(cast_of: Read, text: str, expected: str | None) -> None:
    """An office, a demonym, a delegation tell a country; a place and a name do not."""
    person = next(person for person in cast_of(text).persons if person.name is not None)

    assert person.country == expected


def test_an_aide_acts_for_the_country_of_the_principal(cast_of: Read) -> None:
    """Somebody who works for a person acts for that person's country."""
    cast = cast_of("Norwegian leader Ole Berg left. Maria Tveit, an adviser to Berg, stayed.")

    assert [person.country for person in cast.persons] == ["NO", "NO"]


def test_his_aide_acts_for_his_country(cast_of: Read) -> None:
    """Somebody called "his adviser" is adviser to the person named before in the sentence."""
    cast = cast_of("Norwegian leader Ole Berg came with Maria Tveit, his adviser.")

    assert [person.country for person in cast.persons] == ["NO", "NO"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Danish nurses Ine Tveit and Ole Berg left Chad.", ["DK", "DK"]),
        ("Chad let go two Danish nurses, Ine Tveit and Ole Berg.", ["DK", "DK"]),
        ("Ine Tveit and Ole Berg are the first Danish nurses whom Chad let go.", ["DK", "DK"]),
        ("Danish nurse Ine Tveit and Ole Berg left.", ["DK", None]),
        ("With Danish nurses, Ine Tveit and Ole Berg left.", [None, None]),
        ("Danish President Ine Tveit and Prime Minister Ole Berg left.", ["DK", "DK"]),
        ("US President Ine Tveit and Prime Minister Ole Berg left.", ["US", None]),
    ],
)
def test_a_list_shares_its_people(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """A people in the plural is that of all who are listed; one in the singular, of the one beside it."""
    assert [person.country for person in cast_of(text).persons if person.name is not None] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They praised President Maria Tveit.", "US", id="no country beside"),
        pytest.param("They praised President Maria Tveit in Chad.", "TD", id="in a country"),
        pytest.param("Chad was glad. President Maria Tveit paid.", "TD", id="behind a country"),
        pytest.param("Chad praised former president Maria Tveit.", "TD", id="former, beside a country"),
        pytest.param("They had met President Maria Tveit.", None, id="who is met"),
        pytest.param("They praised interim President Maria Tveit.", None, id="interim"),
        pytest.param("They praised deposed President Maria Tveit.", None, id="deposed"),
        pytest.param("They praised the toppling of President Maria Tveit.", None, id="toppled"),
        pytest.param("They praised the government of President Maria Tveit.", None, id="government"),
    ],
)
def test_another_president_may_be_of_the_united_states(cast_of: Read, text: str, expected: str | None) -> None:
    """Who is President beside theirs was it before, if the sentence speaks of no other country."""
    cast = cast_of(f"US President Ole Berg ate. {text}")

    assert cast.persons[1].country == expected


def test_in_a_list_of_news_a_president_is_of_the_united_states_only_beside_them(cast_of: Read) -> None:
    """Who is named once in a text about a dozen countries is of that of which his paragraph speaks, if of any."""
    places = ("Norway", "Chile", "Peru", "Chad", "Mali", "Niger", "Kenya", "Italy", "Spain", "Japan", "India", "China")
    others = "\n\n".join(f"A storm killed two in {place}." for place in places)
    told = "\n\nA U.S. court met.\n\nIt rained.\n\nPresident Maria Tveit won an election."
    assert cast_of(others + told).persons[0].country is None
    assert cast_of(others + told.replace("an election", "a U.S. court case")).persons[0].country == "US"
    assert cast_of(told.strip()).persons[0].country == "US"


def test_one_country_has_one_president(cast_of: Read) -> None:
    """A president of no country named is not given one that has another president."""
    cast = cast_of("US President Ole Berg met President Maria Tveit.")

    assert [person.country for person in cast.persons] == ["US", None]


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        pytest.param(
            "Prime Minister Ole Berg left. The Danish prime minister was ill.", "Ole Berg", "DK", id="office again"
        ),
        pytest.param(
            "President Ole Berg was in Washington. US officials met Senator Maria Tveit.", "Maria Tveit", "US",
            id="at home",
        ),
        pytest.param(
            "President Ole Berg was in Washington. The Chilean team flew in. Trade Secretary Maria Tveit was late.",
            "Maria Tveit", "CL",
            id="at home, but of whom the sentence before speaks",
        ),
        pytest.param(
            "US President Ole Berg left. Denmark hopes for a summit. Denmark hosts talks between Ole Berg and Maria"
            " Tveit. The US said so.",
            "Maria Tveit", "DK", id="the other side",
        ),
        pytest.param(
            "US and Danish papers say that Prime Minister Maria Tveit left.",
            "Maria Tveit", "DK", id="no such office",
        ),
        pytest.param(
            "They saw Danish foreign minister Ole Berg and national security adviser Maria Tveit.",
            "Maria Tveit", "DK", id="joined to another office",
        ),
        pytest.param(
            "They met in Oslo, in Bergen and in Norway. Baker Maria Tveit left.", "Maria Tveit", "NO", id="the scene"
        ),
        pytest.param(
            "They met in Oslo, in Bergen and in Norway. Maria Tveit, 47, left.", "Maria Tveit", "NO", id="an age"
        ),
        pytest.param(
            "President Berg spoke in the US. Berg left. Berg sat. China came.", "Berg", "US", id="known by the surname"
        ),
        pytest.param(
            "US aid came. US aid went. US aid stayed. Former President Ole Berg saw it.", "Ole Berg", "US",
            id="a former president",
        ),
    ],
)  # fmt: skip
def test_the_whole_text_tells_the_country(cast_of: Read, text: str, name: str, country: str) -> None:
    """Offices spoken of elsewhere, officials at home and the two sides of a meeting tell a country."""
    person = next(person for person in cast_of(text).persons if person.label == name)

    assert person.country == country


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("US aid went. Maria Tveit, a Republican, left.", "Maria Tveit", "US"),
        ("US aid went. Democratic rival Maria Tveit left.", "Maria Tveit", "US"),
        ("Democratic rival Maria Tveit left.", "Maria Tveit", None),
        ("They flew to Germany. Chancellor Maria Tveit waited.", "Maria Tveit", "DE"),
        ("Chad, under President Maria Tveit, paid.", "Maria Tveit", "TD"),
        ("Foreign ministry spokesman Ole Berg told reporters in Copenhagen that it rained.", "Ole Berg", "DK"),
        ("Denmark spoke. After a visit to Denmark she praised Prime Minister Ole Berg.", "Ole Berg", "DK"),
        ("It backed President Ole Berg in Chad.", "Ole Berg", "TD"),
    ],
)
def test_parties_desks_visits_and_rules_tell_the_country(
    cast_of: Read, text: str, name: str, country: str | None
) -> None:
    """A party's people, where a ministry speaks, who is visited and under whom a country is, tell a country."""
    person = next(person for person in cast_of(text).persons if person.label == name)

    assert person.country == country


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They saw Danish foreign minister Ole Berg and foreign minister Maria Tveit.", "Maria Tveit"),
        ("They saw Danish president Ole Berg and President Maria Tveit.", "Maria Tveit"),
        ("They met in Oslo, in Bergen and in Norway. Maria Tveit left.", "Maria Tveit"),
    ],
)
def test_what_only_looks_like_it_tells_no_country(cast_of: Read, text: str, name: str) -> None:
    """Two of the same office are of two countries; who has neither trade nor age may come from anywhere."""
    assert next(person for person in cast_of(text).persons if person.label == name).country is None


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Denmark's delegation included trade expert Ole Berg and Maria Tveit.", "Maria Tveit", "DK"),
        ("In Denmark, Maria Tveit, head of the committee, said no.", "Maria Tveit", "DK"),
        ("In Denmark, Maria Tveit said no.", "Maria Tveit", None),
        ('He said: "In Denmark, President Maria Tveit is ill."', "Maria Tveit", "DK"),
        ("Denmark is glad. Foreign Minister Maria Tveit said so.", "Maria Tveit", "DK"),
        ("Denmark is glad. Foreign Ministry spokesman Maria Tveit said so.", "Maria Tveit", "DK"),
        ("Denmark is glad. Police spokesman Maria Tveit said so.", "Maria Tveit", None),
        ("Critics saw Denmark. Foreign Minister Maria Tveit said so.", "Maria Tveit", "DK"),
        ("Critics saw Denmark and Chile. Foreign Minister Maria Tveit said so.", "Maria Tveit", None),
        ("Denmark is glad. Separately, Foreign Minister Maria Tveit said so.", "Maria Tveit", "DK"),
        ("Denmark is glad. On Friday, Foreign Ministry spokesman Maria Tveit said so.", "Maria Tveit", "DK"),
        ("Denmark is glad. On Friday, Ministry of Trade spokesman Maria Tveit said so.", "Maria Tveit", "DK"),
        ("Danish envoys did not, though Foreign Minister Maria Tveit did.", "Maria Tveit", "DK"),
        ("Danish envoys met Foreign Minister Maria Tveit.", "Maria Tveit", None),
        ("Critics saw Denmark. President Maria Tveit said so.", "Maria Tveit", None),
        ("On Friday, Chad left Denmark, with President Maria Tveit saying so.", "Maria Tveit", "TD"),
        (
            "Iran won. Iran ate. Supreme Leader Ole Berg saw Iran. The new president, Maria Tveit, ate.",
            "Maria Tveit",
            "IR",
        ),
        ("It was so for part of the Danish leadership, including President Maria Tveit.", "Maria Tveit", "DK"),
        ("They visited Denmark after they joined President Maria Tveit.", "Maria Tveit", None),
        ("They saw Danish president and US ally Maria Tveit.", "Maria Tveit", "DK"),
        ("Iranian Supreme Leader Ole Berg and President Maria Tveit left.", "Maria Tveit", "IR"),
    ],
)
def test_lists_settings_and_subjects_tell_the_country(cast_of: Read, text: str, name: str, country: str | None) -> None:
    """Those of a delegation, who is introduced in a country, and a minister behind a sentence about one are of it."""
    person = next(person for person in cast_of(text).persons if person.label == name)

    assert person.country == country


_NORWEGIANS = "Norwegian minister Ine Berg, Norwegian senator Ola Lund and Norwegian judge Liv Dahl left."


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param(f"{_NORWEGIANS} Jon Tveit, head of the harbour office, stayed.", "NO", id="another official"),
        pytest.param(f"{_NORWEGIANS} UN envoy Jon Tveit stayed.", None, id="of a body of many countries"),
        pytest.param(f"{_NORWEGIANS} Jon Tveit, ambassador to Norway, stayed.", None, id="sent to them"),
        pytest.param(f"{_NORWEGIANS} They asked if Jon Tveit was hurt as Chile fell.", "NO", id="topic"),
        pytest.param(f"{_NORWEGIANS} Chile fell. Jon Tveit was hurt. Chile, Chile and Chile won.", None, id="often"),
        pytest.param(
            "U.S. President Ine Berg left the U.S. Senate. A court in Chile hears former president Jon Tveit.",
            "CL",
            id="president in passing",
        ),
        pytest.param(
            "U.S. President Ine Berg left the U.S. Senate. A road in Chile was built under U.S. aid by former "
            "president Jon Tveit.",
            "US",
            id="president of both",
        ),
    ],
)
def test_the_company_tells_the_country(cast_of: Read, text: str, country: str | None) -> None:
    """An official among those of one country is of it; others are not of a country that is only dealt with."""
    assert next(person for person in cast_of(text).persons if person.label == "Jon Tveit").country == country


def test_who_heads_the_country_that_a_text_is_about_is_of_it_whoever_else_is(cast_of: Read) -> None:
    """One called president again and again is of the country spoken of most, though another of it is called so too."""
    later = "President Ola Tveit left with Chad. Tveit ate. Tveit slept. Tveit spoke. Tveit won. "
    cast = cast_of("Peru fell. " * 8 + "Peru's president Ine Berg stayed. " + later)
    assert {person.country for person in cast.persons if person.name is not None} == {"PE"}


def test_a_president_is_not_of_a_country_that_has_none(cast_of: Read) -> None:
    """A monarchy in the sentence says nothing against the United States, where they are spoken of."""
    cast = cast_of("The US Senate met. Jordan waits for President Ola Tveit's visit.")
    assert [person.country for person in cast.persons if person.name is not None] == ["US"]


def test_a_guest_is_not_of_the_hosts_country(cast_of: Read) -> None:
    """Whose guest a president is tells nothing against his own office."""
    cast = cast_of("Ola Moe and his White House guest, Danish President Erik Tveit , left.")
    assert [person.country for person in cast.persons if person.name is not None] == [None, "DK"]


def test_a_prince_is_of_the_monarchy_that_a_text_is_about(cast_of: Read) -> None:
    """However many others it names: republics have none. A minister named with him is of it as well."""
    others = "Chadian minister Ine Berg, Peruvian minister Jan Lund and Finnish minister Eva Moe called. "
    cast = cast_of(
        f"Norway fell. Norway rose. Norway fell. Chad and Chad and Chad fell. {others}"
        "They met Crown Prince Ola Tveit and Foreign Minister Ada Dahl."
    )
    assert [person.country for person in cast.persons if person.name is not None] == ["TD", "PE", "FI", "NO", "NO"]


def test_who_is_spoken_of_by_office_is_of_its_country(cast_of: Read) -> None:
    """The president who is not of the United States is the Chilean one of whom the text speaks in another place."""
    cast = cast_of(
        "The inquiry is about a call between Mr Berg and the Chilean president.\n"
        "US President Jan Berg spoke. The US Senate met. The late President Nils Lund was tried by US senators. "
        "They asked about Mr Berg's talks with President Ola Tveit. Mr Tveit was heard."
    )
    assert {person.name.full: person.country for person in cast.persons if person.name is not None} == {
        "Jan Berg": "US", "Nils Lund": "US", "Ola Tveit": "CL",
    }  # fmt: skip


def test_an_office_that_a_country_lacks_is_of_another(cast_of: Read) -> None:
    """The "U.S." at the end of a sentence is not whose foreign minister begins the next one."""
    cast = cast_of("Chad did not want to fight the U.S. Foreign Minister Ola Tveit of Chad said that Chad was calm.")
    assert [person.country for person in cast.persons if person.name is not None] == ["TD"]


def test_the_office_of_one_spoken_of_in_passing_is_not_everybodys(cast_of: Read) -> None:
    """One "Danish lawyer" tells nothing of the lawyers in a text about Norway."""
    cast = cast_of(
        "Norway fell. " * 6 + "A Danish lawyer called. Mr Berg's lawyer, Ola Tveit, was glad that Norway fell."
    )
    assert "DK" not in {person.country for person in cast.persons if person.name is not None}


def test_an_officer_of_the_state_of_georgia_is_american(cast_of: Read) -> None:
    """Georgia is the state where the text speaks of the United States and of no Georgians."""
    cast = cast_of("Georgia Gov. Ola Tveit spoke to the US Senate. The US was glad.")
    assert cast.persons[0].country == "US"


def test_a_member_of_parliament_is_not_at_home_in_the_united_states(cast_of: Read) -> None:
    """They have no parliament: who is called so in news from there is from elsewhere."""
    cast = cast_of("President Berg left the US Senate. Ola Tveit, a former member of Parliament, was glad.")
    assert {person.name.full: person.country for person in cast.persons if person.name is not None} == {
        "Berg": "US", "Ola Tveit": None,
    }  # fmt: skip


_CHILEANS = "Chile is glad. Chilean President Ine Berg left Oslo. Chile and the Chileans mourn."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_CHILEANS} He died under the late president Maria Tveit.", "CL"),
        ("There were calls in Norway for the prime minister, Maria Tveit, to go. Norway is glad.", "NO"),
        ("President Maria Tveit spoke with Chad's president. Norway's people are glad.", None),
        ("A Chadian lawyer came. The president's lawyer Maria Tveit said so.", None),
        ("US and Chadian envoys spoke. They saw the election of a new president, Maria Tveit.", None),
    ],
)
def test_who_held_an_office_and_who_is_asked_to_are_of_the_country(
    cast_of: Read, text: str, expected: str | None
) -> None:
    """A late president is of the country that has another, but nobody is of that whose president he speaks with."""
    person = next(person for person in cast_of(text).persons if person.label == "Maria Tveit")

    assert person.country == expected


def test_of_two_presidents_who_meet_the_known_one_is_american(cast_of: Read) -> None:
    """Who is named in full beside a President of whom news says no more is of elsewhere, and so is a surname beside."""
    text = "The U.S. hopes so. President Ola Lund is to meet with President Berg. Berg is glad, U.S. officials said."
    countries = {person.label: person.country for person in cast_of(text).persons}

    assert countries["Berg"] == "US"
    assert countries["Ola Lund"] is None


def test_a_surname_beside_an_american_president_may_be_of_another_country(cast_of: Read) -> None:
    """Where the US have a president already, a sentence that speaks of another country does so of the other one's."""
    text = "US President Ole Berg left. The US is glad. Chadian reports spoke of Ine Lund, an aide to President Moe."
    countries = {person.label: person.country for person in cast_of(text).persons}

    assert countries["Moe"] == "TD"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chadian TV told of it, Fox News host Maria Tveit said, and Chad was glad. Chad is sad.", "US"),
        ("Chadian journalist Maria Tveit, a columnist for The Washington Post, left.", "TD"),
        ("Maria Tveit, a former British foreign minister, left.", "GB"),
    ],
)
def test_the_offices_tell_the_country(cast_of: Read, text: str, expected: str | None) -> None:
    """A host is of the station's country, a journalist of his own; who was minister may be called so loosely."""
    assert cast_of(text).persons[0].country == expected


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("President Ole Tveit left. The Chadian president, Ole Tveit, is ill.", [("president", "Chadian")]),
        ("US President Ole Tveit left. President Tveit is ill.", [("President", "US")]),
        ("US President Ole Tveit left. Former President Ine Tveit is ill.", [("President", "US")]),
        ("Governor Ole Tveit of Chad left. Ole Tveit, Oslo's mayor, is ill.", [("Governor", None), ("mayor", "Oslo")]),
    ],
)
def test_an_office_is_told_once(cast_of: Read, text: str, offices: list[tuple[str, str | None]]) -> None:
    """An office of which one mention says whose it is is not told again without."""
    person = cast_of(text).persons[0]

    assert [(position.title, position.of) for position in person.positions] == offices


def test_an_office_of_the_state_of_georgia_is_an_american_one(cast_of: Read) -> None:
    """The governor of Georgia is no Georgian where the United States are spoken of."""
    (person,) = cast_of("U.S. officials came. Georgia Governor Ole Tveit left. The U.S. is glad.").persons[:1]

    assert (person.country, person.positions[0].country) == ("US", "US")


def test_a_headline_that_tells_of_two_gives_nobody_the_office(cast_of: Read) -> None:
    """Of "NAME, ROLE have a plan" the two are two."""
    person = cast_of("President Ole Tveit, Chad's prime minister have a plan").persons[0]

    assert [position.title for position in person.positions] == ["President"]
