"""Names of persons are found, and what only looks like one is not."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel.extraction.mentions import Mentions, find_mentions
from newsmodel.extraction.mentions.names.clues import CLUES, HINTS
from newsmodel.extraction.vocabulary import Vocabulary, vocabulary_of
from newsmodel.lexicon.entries import GivenName
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.model.person import Gender
from newsmodel.text.layout import lay_out
from newsmodel.values.names import NameOrder

Read = Callable[[str], Mentions]


def names(mentions: Mentions) -> list[str]:
    """The names found, titles left out, as written."""
    return [" ".join(mention.words) for mention in mentions.names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Rojas, speaking through an interpreter, told them so.", ["Rojas"], id="speaks through another"),
        pytest.param("Rojas, visibly shaken, said no.", ["Rojas"], id="how somebody looks who speaks"),
        pytest.param("Hamdu, which lies in the north, said no.", [], id="what a place is"),
        pytest.param("They saw Ursula von der Leyen there.", ["Ursula von der Leyen"], id="particles"),
        pytest.param("They told 17-year-old Hamdu Mohibu so.", ["Hamdu Mohibu"], id="age before the name"),
        pytest.param("They closed the 170-year-old Hamdu Hall.", [], id="a thing's age"),
        pytest.param("Hamdu Mohibu, the manager of the firm, left.", ["Hamdu Mohibu"], id="trade"),
        pytest.param("They left St Hamdu and Saint Maria.", [], id="places named after saints"),
        pytest.param("They prayed to Saint John Paul.", ["John Paul"], id="saint"),
        pytest.param("The General Election is near. They saw the General Staff.", [], id="general things"),
        pytest.param("They prayed at the Imam Ali shrine.", [], id="shrine"),
        pytest.param("They left the Hamdu Mohibu-Maria Tveit summit.", [], id="of two who meet"),
        pytest.param("The envoy to the U.S. Maria Tveit left.", ["Maria Tveit"], id="behind a country's initials"),
        pytest.param("Image copyright Maria Tveit Image caption They met", [], id="picture credit"),
        pytest.param("They met. (AP Photo/J. Maria Tveit, File)", [], id="picture credit with an initial"),
        pytest.param("They saw Maria Tveit Maria Ine TveitWe must go.", ["Maria Tveit"], id="repeated and glued"),
        pytest.param("They saw Maria Tveit Maria Ine TveitNina Lund must go.", ["Maria Tveit"], id="glued to a name"),
        pytest.param("Who is Maria Tveit Replay More Videos", ["Maria Tveit"], id="label behind a name"),
        pytest.param("They fought Ansar al-Hamdu there.", [], id="front"),
        pytest.param("They saw Mohammed bin Salman there.", ["Mohammed bin Salman"], id="patronymic"),
        pytest.param("They saw Bashar al-Assad there.", ["Bashar al-Assad"], id="al-"),
        pytest.param("President de Gaulle left.", ["de Gaulle"], id="particle first"),
        pytest.param("They saw Ivica Dačić there.", ["Ivica Dačić"], id="diacritics"),
        pytest.param("They saw Conor O'Brien there.", ["Conor O'Brien"], id="apostrophe"),
        pytest.param("They saw Donald J. Trump there.", ["Donald J. Trump"], id="initial"),
        pytest.param("They saw George Berg Jr. there.", ["George Berg Jr."], id="suffix"),
        pytest.param("They saw Kim Jong Un there.", ["Kim Jong Un"], id="family first"),
        pytest.param("Mr Major saw Theresa May there.", ["Major", "Theresa May"], id="words of another kind"),
        pytest.param("Asked Maria Tveit about it.", ["Maria Tveit"], id="word at the beginning"),
        pytest.param("Perhaps Mr Petrov said no.", ["Petrov"], id="word before a title"),
        pytest.param("The Governors Association met.", [], id="body behind an office"),
        pytest.param("Ms. Park met President Park.", ["Park", "Park"], id="surname that is a thing as well"),
        pytest.param("They saw Hassan Sheikh Petrov there.", ["Hassan Sheikh Petrov"], id="title that is a name"),
        pytest.param("They saw Maria Tveit. Then Tveit left.", ["Maria Tveit", "Tveit"], id="surname again"),
        pytest.param("They saw Maria Tveit. MARIA TVEIT LEAVES", ["Maria Tveit", "MARIA TVEIT"], id="in capitals"),
        pytest.param("Mr Tveit and Xi met.", ["Tveit", "Xi"], id="joined to a name"),
        pytest.param("The Maria Tveit Foundation paid.", [], id="foundation"),
        pytest.param("The Tveit administration paid.", [], id="administration"),
        pytest.param("They went to Maria Tveit University.", [], id="university"),
        pytest.param("The Trump-Kim summit was off.", [], id="summit of two"),
        pytest.param("On Monday Norway saw rain in Oslo in June.", [], id="places and months"),
        pytest.param("Roman Catholic and Kurdish leaders met.", [], id="peoples"),
        pytest.param("Shares of Merrill Lynch Inc. fell. Merrill Lynch said so.", [], id="company"),
        pytest.param("The USS Hovland said it was there.", [], id="ship"),
        pytest.param("A view of it. Photograph: Olav Tveit/AFP", [], id="credit"),
        pytest.param("They saw it. Olav Tveit/AP", [], id="credit of an agency"),
        pytest.param("They saw George HW Berg there.", ["George HW Berg"], id="initials without stops"),
        pytest.param("They saw Ole ten Have there.", ["Ole ten Have"], id="ten Have"),
        pytest.param("Vice Premier Liu He left.", ["Liu He"], id="pronoun within"),
        pytest.param("They met He Liwen.", ["He Liwen"], id="pronoun that is a surname"),
        pytest.param("They saw Liu He. He Said No.", ["Liu He"], id="the pronoun again"),
        pytest.param("The envoy, So Yong-su, met minister Per Tveit.", ["So Yong-su", "Per Tveit"], id="grammar's"),
        pytest.param("Vietnam's president To Linh left.", ["To Linh"], id="grammar's behind an owner"),
        pytest.param("To Tveit it was clear. So Berg left.", [], id="grammar that opens a sentence"),
        pytest.param("They saw Yin Gang there.", ["Yin Gang"], id="a word that is a given name"),
        pytest.param("Anna Son said no.", ["Anna Son"], id="a relation that is a surname"),
        pytest.param("They saw Sheikh Ahmed Nasser Al-Sabah.", ["Ahmed Nasser Al-Sabah"], id="place behind Al-"),
        pytest.param("Turkish envoy Emir Lund left.", ["Emir Lund"], id="title that is a given name behind an office"),
        pytest.param("The envoy met Emir Lund.", ["Lund"], id="title that stands alone"),
        pytest.param("Josphat Mwangeli was due to fly home.", ["Josphat Mwangeli"], id="who was due to travel"),
        pytest.param("Hamdu Harbor was due to open.", [], id="what was due to open"),
        pytest.param("They saw Don Tveit and Don Felipe.", ["Don Tveit", "Felipe"], id="title that is a given name"),
        pytest.param("Shah Mahmood Tveit met them.", ["Shah Mahmood Tveit"], id="title before two names"),
        pytest.param("The team was led by Hamdu Mohibu.", ["Hamdu Mohibu"], id="led by"),
        pytest.param("They met Hamdu Mohibu in Lima.", ["Hamdu Mohibu"], id="who is met"),
        pytest.param("The UN's Hamdu Mohibu, in Lima, says no.", ["Hamdu Mohibu"], id="says from a place"),
        pytest.param("They saw Hamdu Mohibu, Chad's trade minister.", ["Hamdu Mohibu"], id="a country's minister"),
        pytest.param("They like Mark Tveit of Ohio.", ["Mark Tveit"], id="of a state"),
        pytest.param("They like Hamdu Mohibu, Ohio Republican, too.", ["Hamdu Mohibu"], id="a state's Republican"),
        pytest.param("The Tveit White House knew of Maria Tveit.", ["Maria Tveit"], id="White House"),
        pytest.param("The Clinton Foundation knew of Bill Clinton.", ["Bill Clinton"], id="given name of a foundation"),
        pytest.param("Hamdu Root met with the others.", ["Hamdu Root"], id="common word, who meets"),
        pytest.param("Hamdu Cape Hovland visited them.", ["Hamdu Cape Hovland"], id="common word within"),
        pytest.param("Hamdu Hull met with nobody.", ["Hamdu Hull"], id="place that is a surname"),
        pytest.param("Marta Hovland Baker met with nobody.", ["Marta Hovland Baker"], id="office that is a surname"),
        pytest.param("Big Steel met with nobody.", [], id="common words"),
        pytest.param("They held the “Maria Tveit” drills there.", [], id="a work in quotation marks"),
        pytest.param("They left. “Maria Tveit,” he wrote.", ["Maria Tveit"], id="quoted alone"),
        pytest.param("The tanker Maria Tveit was seized.", [], id="ship that is called so"),
        pytest.param(
            "In the city of Trujillo, Chadian Prime Minister Maria Tveit said so.", ["Maria Tveit"], id="city of"
        ),
        pytest.param("They seized the painter Maria Tveit.", ["Maria Tveit"], id="painter"),
        pytest.param("They saw it. Maria Tveit/Pool via Reuters", [], id="credit of a pool"),
        pytest.param("“Mr. President, here it is,” he said.", [], id="Mr President"),
        pytest.param("It told Maria Radio. The Maria Tveit Opera was closed.", [], id="stations and houses"),
        pytest.param("Will Wyche go? They saw Olav Wyche.", ["Wyche", "Olav Wyche"], id="a verb that asks"),
        pytest.param("Will Wyche left. They saw Will Wyche.", ["Will Wyche", "Will Wyche"], id="Will"),
        pytest.param("The ambassador to Chad, Wyche Mohibu, arrived.", ["Wyche Mohibu"], id="office of a country"),
        pytest.param('"It is late," Mohibusen said.', ["Mohibusen"], id="surname alone, quoted"),
        pytest.param("Mohibusen said so.", [], id="word alone"),
        pytest.param("Merkel met Xi.", ["Merkel", "Xi"], id="surnames alone, who meet"),
        pytest.param("Merkel met with Macron in Paris.", ["Merkel", "Macron"], id="surnames alone, who meet with"),
        pytest.param("The summit between Macron and Xi ended.", ["Macron", "Xi"], id="surnames alone, of a summit"),
        pytest.param("They will host Macron, Scholz and Hamdusen.", ["Macron", "Scholz", "Hamdusen"], id="guests"),
        pytest.param("Macron, Scholz and Xi meet.", ["Macron", "Scholz", "Xi"], id="surnames alone, listed"),
        pytest.param("They called it Kent. Mohibusen met Hamdusen. They met the Kent team.", [], id="words that meet"),
        pytest.param("Choe Son Hui, who was there, left.", ["Choe Son Hui"], id="syllable that is an office"),
        pytest.param("Olav Berg left. “No.” Said Berg: “No.”", ["Olav Berg", "Berg"], id="Said Berg"),
        pytest.param("Mohibusen, said to be ill, left. It is part of Mohibu, said he.", [], id="said of it"),
        pytest.param("Said Mohibu left. Mr Mohibu waved.", ["Said Mohibu", "Mohibu"], id="given name Said"),
        pytest.param(
            "OSLO, March 4, 1994 — Marta Minor Hovland met with President Tveit.",
            ["Marta Minor Hovland", "Tveit"],
            id="behind a dateline",
        ),
    ],
)  # fmt: skip
def test_names_are_found(mentions_of: Read, text: str, expected: list[str]) -> None:
    """Names from all over the world are found whole; names within other things' names are not."""
    assert names(mentions_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "honorific"),
    [
        ("Mr Tveit left.", "Mr"),
        ("Lt. Gen. Tveit left.", "Lt. Gen."),
        ("President Maria Tveit left.", "President"),
        ("US President Maria Tveit left.", None),
        ("former President Maria Tveit left.", None),
        ("They saw Maria Tveit.", None),
    ],
)
def test_a_title_belongs_to_the_name_unless_it_says_whose(mentions_of: Read, text: str, honorific: str | None) -> None:
    """A title directly before a name is its honorific; an office with a country is not."""
    (mention,) = mentions_of(text).names

    assert mention.honorific == honorific


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("They saw Kim Jong-un.", NameOrder.FAMILY_FIRST),
        ("They saw Maria Tveit.", NameOrder.GIVEN_FIRST),
        ("Mr Tveit left.", NameOrder.MONONYM),
    ],
)
def test_the_form_tells_the_order(mentions_of: Read, text: str, order: NameOrder) -> None:
    """The order of a name is that which its form tells."""
    (mention,) = mentions_of(text).names

    assert mention.order is order


@pytest.mark.parametrize(
    ("text", "gender", "likely"),
    [
        ("Mrs Tveit left.", Gender.FEMALE, None),
        ("They saw Maria Tveit.", None, Gender.FEMALE),
        ("President Tveit left.", None, None),
    ],
)
def test_gender_is_told_by_titles_and_likely_by_given_names(
    mentions_of: Read, text: str, gender: Gender | None, likely: Gender | None
) -> None:
    """A title tells the gender; a given name makes it likely only."""
    (mention,) = mentions_of(text).names

    assert (mention.gender, mention.likely_gender) == (gender, likely)


def test_names_of_the_user_are_found(vocabulary: Vocabulary) -> None:
    """A given name that a user adds makes a name."""
    text = "They like Zxaquil Tveit."
    own = vocabulary_of(load_lexicon().with_entries(GivenName(name="Zxaquil")))

    assert names(find_mentions(lay_out(text), vocabulary)) == []
    assert names(find_mentions(lay_out(text), own)) == ["Zxaquil Tveit"]


@given(st.text(alphabet=st.sampled_from("Kim MrTveit-.,'’()\nsaid of 1"), max_size=120))
def test_names_are_in_order_and_apart(mentions_of: Read, text: str) -> None:
    """Whatever the text, names are in order, hold no break and do not overlap."""
    mentions = mentions_of(text)
    ends = [0, *(mention.last for mention in mentions.names)]

    assert all(end <= mention.first for end, mention in zip(ends, mentions.names, strict=False))
    last = [(mention, mention.words[-1 - mention.shared]) for mention in mentions.names]
    assert all(mention.span.of(mentions.units.layout.text).endswith(word) for mention, word in last)


def test_clues_are_sorted_by_what_they_tell() -> None:
    """The first clue of a name signs it, so a clue that is enough by itself stands before its weaker kin."""
    assert CLUES[0].weight == max(clue.weight for clue in CLUES)
    assert {place for place, _, _ in HINTS} == {"before", "within", "behind"}


def test_a_given_name_of_syllables_is_no_surname_beside_another(mentions_of: Callable[[str], Mentions]) -> None:
    """Two persons who share a given name behind the family's are named whole."""
    found = mentions_of("Gwak Tae-ho spoke to defence minister Seong Tae-ho. Gwak Tae-ho and Mr Seong left.")

    assert [" ".join(name.words) for name in found.names] == ["Gwak Tae-ho", "Seong Tae-ho", "Gwak Tae-ho", "Seong"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The village saw Donald and Maria Tveit there.", ["Donald Tveit", "Maria Tveit"], id="a couple"),
        pytest.param("They saw Tveit and Maria Smith there.", ["Tveit", "Maria Smith"], id="a surname"),
        pytest.param("They saw Prince Andrew and Maria Smith there.", ["Andrew", "Maria Smith"], id="a title"),
        pytest.param("They saw Maria Smith and Donald.", ["Maria Smith"], id="a given name behind"),
        pytest.param("The Assad regime fell. They struck Assad.", ["Assad"], id="what is named after its head"),
        pytest.param("The Assad Bridge fell. They struck Assad.", [], id="what is named in memory"),
        pytest.param("The Petrov/Kim summit is near. Kim was there.", ["Petrov", "Kim"], id="slash"),
        pytest.param("They like the Petrov/Kim bank. Kim was there. Kim may go.", [], id="slash in a company"),
        pytest.param("They saw Kim Chang Son, an aide.", ["Kim Chang Son"], id="a syllable that is a word"),
        pytest.param("They saw Kim and his Son.", ["Kim"], id="a word"),
        pytest.param(
            "Kim Dong Chul, Kim Hak Song and Kim Tae Woo left.",
            [
                "Kim Dong Chul",
                "Kim Hak Song",
                "Kim Tae Woo",
            ],
            id="a list of names",
        ),
        pytest.param("They say that envoy for Trade Policy Hamdu Smith left.", ["Hamdu Smith"], id="behind a field"),
    ],
)
def test_names_without_a_title_are_told_by_all_their_places(mentions_of: Read, text: str, expected: list[str]) -> None:
    """A given name joined to a full one, and a surname that stands alone, are names where nothing speaks against it."""
    assert names(mentions_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is over, said Maria Court, head of a bank.", ["Maria Court"]),
        ("Robert Temple, a former lawyer, left.", ["Robert Temple"]),
        ("Robert Temple, 47, left.", ["Robert Temple"]),
        ("At Robert College, a lawyer said no.", []),
        ("The Robert Temple was shut.", []),
        ("In Madison County, president Tveit said no.", ["Tveit"]),
        ("They met at St Paul's Memorial Church and in St. James's.", []),
        ("The town's lawyers Roadfolk said no.", []),
        ("They met the lawyers Moe and Berg.", ["Moe", "Berg"]),
    ],
)
def test_a_building_that_has_an_office_is_somebody(mentions_of: Read, text: str, expected: list[str]) -> None:
    """A word for a building is a surname behind a given name, if the text goes on to say what its bearer is."""
    assert names(mentions_of(text)) == expected


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("Kim Davis", NameOrder.GIVEN_FIRST),
        ("Lee Harris", NameOrder.GIVEN_FIRST),
        ("Kim Yo-jong", NameOrder.FAMILY_FIRST),
        ("Lee Kuan Yew", NameOrder.FAMILY_FIRST),
    ],
)
def test_kim_is_a_given_name_before_a_family_name(mentions_of: Read, name: str, order: NameOrder) -> None:
    """A family name that is a given name elsewhere is that one before a surname that stands last everywhere."""
    assert [mention.order for mention in mentions_of(f"They saw {name} there.").names] == [order]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Storm Maria came. Maria was killed, and the town was hit by Maria.", []),
        ("They feared Hurricane Maria. Maria Tveit was there.", ["Maria Tveit"]),
        ("“It works,” Kingston Reif, a former judge, told them.", ["Kingston Reif"]),
        ("In Kingston Harbour, a former judge told them.", []),
        ("Norway's Hovdal Tveit index fell. Chile's stayed.", []),
    ],
)
def test_a_storm_is_nobody_and_a_town_may_be_a_given_name(mentions_of: Read, text: str, expected: list[str]) -> None:
    """What a storm or an index is called is nobody's name, and a town is a given name where an office is beside it."""
    assert names(mentions_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saw Minister Haider al-Tveiti. Tveiti is ill.", ["Haider al-Tveiti", "Tveiti"]),
        ("They saw Minister Haider el-Tveiti. They left Tveiti there.", ["Haider el-Tveiti", "Tveiti"]),
    ],
)
def test_the_article_of_a_family_name_may_be_left_out(mentions_of: Read, text: str, expected: list[str]) -> None:
    """A family name stands alone with its article or without."""
    assert names(mentions_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saw Luis Tveito Gil. Tveito is ill.", ["Luis Tveito Gil", "Tveito"]),
        ("They saw Ana Lucía Tveito López. They left Tveito there.", ["Ana Lucía Tveito López", "Tveito"]),
        ("They saw Ole Stone Berg. Stone is hard.", ["Ole Stone Berg"]),
    ],
)
def test_the_first_of_two_surnames_stands_alone(mentions_of: Read, text: str, expected: list[str]) -> None:
    """Who has two surnames is called by the first, whatever lists know of it; a word is no surname."""
    assert names(mentions_of(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for the ministry, Hamdu Mohibu, said no.",
        "A spokesman for the foreign ministry, Hamdu Mohibu, said no.",
        "A spokesman for the PVLF, Hamdu Mohibu, said no.",
        "Hamdu Mohibu, the PVLF chairman, said no.",
    ],
)
def test_an_office_of_any_body_makes_a_name(text: str) -> None:
    """Who is introduced by an office is a person, whatever the body, even if no list has his names."""
    assert [person.label for person in newsmodel.parse(text).persons] == ["Hamdu Mohibu"]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ('"I saw [Maria] Tveit," Ole Berg said. Ms Tveit left.', "Maria Tveit"),
        ('"I saw [President Maria] Tveit," Ole Berg said. Ms Tveit left.', "Maria Tveit"),
        ('"I saw [the] Tveit," Ole Berg said. Ms Tveit left.', "Tveit"),
    ],
)
def test_what_is_added_in_brackets_is_part_of_the_name(mentions_of: Read, text: str, full: str) -> None:
    """A given name that is added to another's words belongs to the surname behind it."""
    assert " ".join(mentions_of(text).names[0].words) == full
