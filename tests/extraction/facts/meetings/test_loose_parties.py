"""Parties that the text describes and does not name, wherever a sentence puts them."""

import pytest
from occasions import parties, read


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian minister Ola Tveit held talks with the French on Monday.", ["Ola Tveit", "France"]),
        ("European leaders will meet in Oslo.", ["European leaders"]),
        ("World leaders met in Oslo.", ["leaders"]),
        ("Meeting Ms Lund in Oslo, Mr Tveit said the road was open.", ["Tveit", "Lund"]),
        ("Mr Holm left. Conversations he had had with Ms Lund were short.", ["Holm", "Lund"]),
        ("Mr Tveit joined Ms Lund at the palace in Oslo for talks.", ["Tveit", "Lund"]),
        ("Mr Tveit has been in close contact with Ms Lund.", ["Tveit", "Lund"]),
        (
            "A senior Norwegian official met a top Chilean envoy in Oslo.",
            ["senior Norwegian official", "top Chilean envoy"],
        ),
    ],
)
def test_who_meets_is_told_in_many_ways(text: str, expected: list[str]) -> None:
    """A people for its country, leaders of many, and whoever meets in a participle, a relative or an adjunct."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian minister Ola Tveit is content with the French economy.",
        "Party leaders will meet in Oslo.",
        "Meeting reporters in Oslo, Mr Tveit said the road was open.",
        "Mr Tveit would not say if he had been in touch with Ms Lund.",
        "Mr Tveit lost contact with Ms Lund.",
        "The European Union is consulting member states on the plan.",
        "Ms Lund had sexual encounters with Mr Tveit.",
        "Norway will host the Danish cricket team on Friday.",
        "It was the first time that a Norwegian president met a Chilean leader in Oslo.",
        "A Norwegian president has never met a Chilean leader in Oslo.",
    ],
)
def test_what_is_told_in_like_ways_is_no_meeting(text: str) -> None:
    """Nobody meets where the like words tell of an economy, of a party, of reporters, of what is not said."""
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The news came after two visits to Chile by Mr Tveit to meet with Ms Lund.",
        "The papers write of Mr Tveit's trip to the city of Oslo on Monday to meet Ms Lund.",
        "Mr Tveit said he's met Ms Lund.",
        "Mr Tveit, who's meeting Ms Lund, left.",
    ],
)
def test_who_travels_meets(text: str) -> None:
    """Whose journey it is meets whom it is made for; "he's" and "who's" own nothing."""
    assert ["Tveit", "Lund"] in parties(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Speaker Ola Berg, R-Ohio, and Sen. Ines Dahl, R-Kan., met Mr Tveit.", ["Ola Berg", "Ines Dahl", "Tveit"]),
        ("Mr Tveit met Sen. Ola Berg, R-Ohio, and Rep. Ines Dahl (D-N.Y.).", ["Tveit", "Ola Berg", "Ines Dahl"]),
        (
            "Sens. Ola Berg, R-Ohio, Ines Dahl, D-Kan., and Jan Holm, I-Maine, met Mr Tveit.",
            ["Ola Berg", "Ines Dahl", "Jan Holm", "Tveit"],
        ),
    ],
)
def test_party_and_state_end_no_list(text: str, expected: list[str]) -> None:
    """Of which party and from where somebody is, parts no list and no subject from its verb."""
    assert parties(text) == [expected]


def test_another_aside_is_no_allegiance() -> None:
    """A name that looks like none of it stays where it is."""
    assert parties("Mr Tveit, R-Ohio aside, met Ms Lund.") == [["Tveit", "Lund"]]


def test_whom_somebody_tells_something_at_a_meal_eats_with_him() -> None:
    """Those who are told something at a lunch were there; reporters were not."""
    assert parties("At a lunch last week, Mr Tveit told lawmakers that he was ill.") == [["Tveit", "lawmakers"]]
    assert parties("At a lunch last week, Mr Tveit told reporters that he was ill.") == []


def test_at_the_hill_nobody_visits_the_president() -> None:
    """Lawmakers sit there; at the White House it is who leads the country."""
    text = "President Karen Doyle of the United States was at home. Mr Ellison visited {} on Wednesday."

    assert ["Ellison", "Karen Doyle"] not in parties(text.format("Capitol Hill"))
    assert ["Ellison", "Karen Doyle"] in parties(text.format("the White House"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Samuel Otieno and his main rival, Grace Wanjiru, met in Oslo.", ["Samuel Otieno", "Grace Wanjiru"]),
        ("Mr Tveit defended meeting Ms Lund in Oslo.", ["Tveit", "Lund"]),
        ("Mr Tveit had no regrets about meeting Ms Lund.", ["Tveit", "Lund"]),
        ("Critics blamed Mr Tveit for meeting Ms Lund.", ["Tveit", "Lund"]),
        ("Mr Tveit was blamed for meeting Ms Lund.", ["Tveit", "Lund"]),
        (
            "Norwegian minister Ola Berg and Chilean minister Ines Dahl left. The two ministers met in Lima.",
            ["Ola Berg", "Ines Dahl"],
        ),
    ],
)
def test_who_meets_is_described_and_named(text: str, expected: list[str]) -> None:
    """Who is described and then named is one; of a meeting that is spoken of, who is spoken of; ministers are such."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit was blamed for meeting rooms that were too small.",
        "Mr Tveit spoke about meeting targets.",
    ],
)
def test_a_gerund_without_a_party_is_no_meeting(text: str) -> None:
    """What is met is somebody."""
    assert parties(text) == []


def test_a_counterpart_may_be_one_of_the_two_ministers() -> None:
    """Whose office is not told may be a minister, even where others are ministers besides."""
    text = (
        "Norwegian minister Ola Berg will meet his Danish counterpart, Jan Moe, next week. The two ministers will meet"
        " on June 6. In 2016, Erik Dahl was minister."
    )
    (meeting,) = read(text).meetings
    assert str(meeting.when) == "2018-06-06"


def test_the_two_ministers_are_ministers() -> None:
    """Those who met last are not meant where they have another office."""
    text = (
        "Norwegian minister Ola Berg met Chilean minister Ines Dahl on Monday. Mr Holm held talks with Ms Lund."
        " Mr Ruud spoke by phone with both ministers."
    )

    assert parties(text)[-2:] == [["Ruud", "Ola Berg"], ["Ruud", "Ines Dahl"]]


def test_meetings_with_both_are_two() -> None:
    """Who has meetings with both sides has one with each."""
    text = "Norwegian President Ola Tveit and Chilean President Ines Dahl left. Mr Holm had meetings with both leaders."

    assert parties(text) == [["Holm", "Ola Tveit"], ["Holm", "Ines Dahl"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Tveit of Norway visited Chile and Peru.", [["Tveit", "Chile"], ["Tveit", "Peru"]]),
        (
            "President Tveit's trip to Chile, Peru and Cuba was short.",
            [["Tveit", "Chile"], ["Tveit", "Peru"], ["Tveit", "Cuba"]],
        ),
        ("The trip to Chile, Peru and Cuba was short.", []),
    ],
)
def test_a_visit_to_several_countries_is_one_to_each(text: str, expected: list[list[str]]) -> None:
    """Countries that somebody visits on one journey do not meet each other, though nobody is told to visit them."""
    assert parties(text) == expected
