"""Who meets where a sentence opens with the occasion, or lists those who come from a country."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    "opening",
    [
        "After a meeting with Ms Lund",
        "But after meeting Ms Lund",
        "And in a call with Ms Lund on Monday",
        "Later, at a meeting with Ms Lund",
        "However, during talks with Ms Lund",
        "Just hours after a meeting with Ms Lund",
        "Shortly after talks with Ms Lund",
        "Emerging from talks with Ms Lund",
        "Even after talks with Ms Lund, a lawmaker",
        "Fresh from a meeting with Ms Lund",
        "Fighting a cold after talks with Ms Lund",
    ],
)
def test_words_before_what_a_sentence_opens_with_hide_nobody(opening: str) -> None:
    """Conjunctions and adverbs lead in the occasion; who is named behind the comma holds it."""
    assert sorted(parties(f"{opening}, Mr Berg said the road was open.")[0]) == ["Berg", "Lund"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg and officials from Chile met Ms Lund.", ["Berg", "officials", "Lund"]),
        ("Peruvian minister Ola Berg and his counterparts from Norway and Chile met.", ["Ola Berg", "Norway", "Chile"]),
        ("Mr Berg and the aide to Ms Lund met.", ["Berg", "aide"]),
        ("Mr Berg praised Ms Dahl and officials from Chile met Ms Lund.", ["officials", "Lund"]),
    ],
)
def test_who_is_listed_with_the_envoys_of_a_country(text: str, expected: list[str]) -> None:
    """Who stands before "and officials from" meets with them, unless he is praised."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg talks with Ms Lund in Oslo.", [["Berg", "Lund"]]),
        ("Norway and Chile are ready. Mr Berg talks to reporters in Oslo.", []),
        ("Norway and Chile are ready. Ine Lund, a lawmaker, talks about the road.", []),
        ("Norway held talks with Chile. Talks between the shipping groups ended.", [["Norway", "Chile"]]),
        ("Norway and Chile are ready. Both countries want to strengthen bilateral ties.", []),
    ],
)
def test_talks_of_others_are_not_those_of_two_countries(text: str, expected: list[list[str]]) -> None:
    """Somebody "talks to reporters", "bilateral ties" are none, and talks between others are theirs."""
    assert parties(text) == expected


def test_who_resides_in_a_palace_is_the_monarch() -> None:
    """A prime minister who goes to the palace sees the queen, not himself."""
    text = "The Queen is in London. British Prime Minister Ine Lund will go to Buckingham Palace on Monday."

    assert parties(text) == [["Ine Lund", "Queen"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister Ola Berg and other officials, including Ms Lund, met Mr Dahl.", ["Ola Berg", "Lund", "Dahl"]),
        ("Norwegian officials, including Ms Lund, who met Mr Dahl, left.", ["Lund", "Dahl"]),
        ("Mr Berg met carmakers, including the chief executives of two companies.", ["Berg", "carmakers"]),
        ("Mr Berg met with his newly-designated counterpart, the diplomat Ola Holm.", ["Berg", "Ola Holm"]),
        ("Norwegian minister Ola Berg flew to Peru and Chile to meet envoys.", ["Ola Berg", "envoys"]),
    ],
)
def test_who_is_included_or_named_anew_is_there_once(text: str, expected: list[str]) -> None:
    """Others "including" somebody bring him along, a name behind a description is its name, and a goal does nothing."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg wants troops in northern Syria after a phone call with Ms Lund.", ["Berg", "Lund"]),
        ("The blast was claimed by Norway, which is holding talks with Chile, a clerk said.", ["Norway", "Chile"]),
        ("Ms Lund praised Mr Berg for his decision to meet Mr Dahl.", ["Berg", "Dahl"]),
        ("Ms Lund attacked Mr Berg's words and his failure to meet with activists.", ["Berg", "activists"]),
    ],
)
def test_who_decides_and_of_whom_a_clause_tells_meet(text: str, expected: list[str]) -> None:
    """A country where something is does nothing; a clause tells of whom it follows, "his" of the man named last."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The leaders of the industrialised democracies gathered in Lima on Monday.",
            [("held", "leaders", "Lima", "2018-05-28")],
        ),
        (
            "The leaders of the alliance met in Lima on Monday.",
            [("held", "leaders", "Lima", "2018-05-28")],
        ),
        (
            "The leaders of the party met in Lima on Monday.",
            [],
        ),
    ],
)
def test_the_leaders_of_an_alliance_meet_each_other(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Those of one party do not make a meeting of states."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit agreed to meet Ms Rojas face-to-face.",
            [("planned", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit met Ms Rojas but not Mr Dahl in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit met not Ms Rojas but Mr Dahl in Lima.",
            [("held", "Dahl, Tveit", "Lima", None)],
        ),
    ],
)
def test_how_they_met_may_stand_behind(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Neither face to face nor who was not there is a party."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Ms Rojas and, later, Mr Dahl in Lima.",
            [("held", "Rojas, Tveit", "Lima", None), ("held", "Dahl, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit will meet Ms Rojas and, time permitting, Mr Dahl.",
            [("planned", "Dahl, Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit met Ms Rojas, and, officials said, Mr Dahl was pleased.",
            [("held", "Rojas, Tveit", None, None)],
        ),
    ],
)
def test_an_aside_may_stand_before_the_last(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Whoever speaks in it meets nobody."""
    assert records(text) == expected
