"""Whom "they" means where nobody is told to have met before."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg saw the harbour with Ms Lund. They talked on Monday.", [["Berg", "Lund"]]),
        ("Mr Berg praised Ms Lund. Then they talked.", [["Berg", "Lund"]]),
        ("Mr Berg praised Ms Lund. The road was closed. They talked.", []),
        ("Mr Berg praised Ms Lund.\nThey talked on Monday.", []),
        ("Jurors may free Mr Berg or convict Ms Lund. They deliberated on Monday.", []),
        ("Mr Berg and Ms Lund told Chilean fishermen that they should talk.", []),
    ],
)
def test_they_are_two_of_whom_the_sentence_or_the_one_before_speaks(text: str, expected: list[list[str]]) -> None:
    """Two who are named further back, or behind several others, are not "they"."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The envoys came to Oslo on Monday. They met Ms Lund at the harbour.", [["envoys", "Lund"]]),
        ("A Norwegian delegation left on Monday. They will meet Ms Lund.", [["Norwegian delegation", "Lund"]]),
        ("Norwegian lawmakers praised Ms Lund. Later, they met her.", [["Norwegian lawmakers", "Lund"]]),
        ("On Monday the envoys came. After lunch at the hotel they met Ms Lund.", []),
    ],
)
def test_they_are_the_group_that_the_sentence_before_opens_with(text: str, expected: list[list[str]]) -> None:
    """A sentence that opens with "they" goes on with those of whom the last one told."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Taliban said they will not meet Ms Lund.", [["Taliban", "Lund"]]),
        ("Mr Berg of Hamas saw the harbour with Ms Lund, and they talked.", [["Berg", "Lund"]]),
    ],
)
def test_they_are_the_movement_that_speaks(text: str, expected: list[list[str]]) -> None:
    """A party or an armed group is "they" in its own words, and not where it is only whose somebody is."""
    assert parties(text) == expected


@pytest.mark.parametrize("verb", ["are to meet", "agreed to meet", "plan to meet", "will meet", "failed to meet"])
def test_the_two_before_words_of_what_is_to_come_are_the_two(verb: str) -> None:
    """Whatever they are said to do, "the two" are the two who were named last."""
    assert parties(f"Mr Berg praised Ms Lund. The two {verb} in Oslo.") == [["Berg", "Lund"]]


def test_the_two_before_a_noun_are_two_of_it() -> None:
    """As in "The two planned summits"."""
    assert parties("Mr Berg praised Ms Lund. The two planned summits were called off.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg praised Ms Lund. Mr Berg said the two met in Oslo on Monday.", ["Lund", "Berg"]),
        ("Mr Berg praised Ms Lund but said they have no plans to meet.", ["Berg", "Lund"]),
        ("Norway and Chile are at odds. Denmark said both countries would hold talks.", ["Norway", "Chile"]),
        (
            "Norway warned Chile at the harbour in Lima, Peru. Talks between the two countries go on.",
            ["Norway", "Chile"],
        ),
        ("In response to reporters' questions, Mr Berg and Ms Lund said they would meet in June.", ["Berg", "Lund"]),
    ],
)
def test_who_speaks_of_the_two_may_be_one_of_them(text: str, expected: list[str]) -> None:
    """He is if the text has spoken of him before; reporters and where something is are none of the two."""
    assert [sorted(found) for found in parties(text)] == [sorted(expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Holm met with two Danish diplomats on Monday.", ["Holm", "Danish diplomats"]),
        ("Mr Holm met two senators on Monday.", ["Holm", "senators"]),
        ("Mr Holm dined with both Danish and Chilean lawmakers.", ["Holm", "Danish and Chilean lawmakers"]),
    ],
)
def test_two_of_whom_nothing_was_told_are_new(text: str, expected: list[str]) -> None:
    """Only "the two", "both", are those who were named before."""
    assert parties(f"Mr Berg praised Ms Lund. {text}") == [expected]


def test_the_two_sides_are_not_of_one_country() -> None:
    """Two who act for the same country are one side."""
    text = "Norway warned Chilean minister Erik Berg and Chilean envoy Jan Holm. Talks between the two sides go on."
    assert [set(found) & {"Erik Berg", "Jan Holm"} != {"Erik Berg", "Jan Holm"} for found in parties(text)] == [True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg saw Ms Lund on Monday. The two officials said they would meet Mr Holm.", ["Berg", "Lund", "Holm"]),
        ("Mr Berg met Ms Lund on Monday. Both leaders said they would meet Mr Holm.", ["Berg", "Lund", "Holm"]),
        ("Norwegian envoys came. The envoys said they would meet Mr Holm.", ["envoys", "Holm"]),
    ],
)
def test_they_are_whom_the_two_before_them_are(text: str, expected: list[str]) -> None:
    """Who "said they would meet" in "the two leaders said they would meet" are the leaders named before."""
    assert parties(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The two last met in May.",
        "It fell after the two held brief talks.",
        "A call between the two set for May was put off.",
    ],
)
def test_the_two_stand_alone_before_many_words(text: str) -> None:
    """A word on when stands before the verb, a noun behind it and what was set for a day behind "between the two"."""
    assert parties(f"Mr Berg praised Ms Lund. {text}") == [["Berg", "Lund"]]


@pytest.mark.parametrize("three", ["The three", "The three leaders", "The three men"])
def test_the_three_are_those_who_met(three: str) -> None:
    """After a meeting of three they are told of together."""
    text = f"Mr Berg, Mr Moe and Mr Lund met on Monday. {three} will meet again in August."
    assert parties(text) == [["Berg", "Moe", "Lund"], ["Berg", "Moe", "Lund"]]


def test_three_of_whom_nobody_was_told_to_have_met_stand_for_themselves() -> None:
    """Three who are told for the first time are no three persons named before."""
    assert parties("Mr Berg praised Ms Lund. Mr Moe met the three Danish ministers.") == [["Moe", "Danish ministers"]]


def test_the_two_presidents_are_presidents() -> None:
    """Whoever met last, two with an office are two who have it."""
    text = (
        "President Ola Berg and President Ida Lund will meet on Friday. Jan Moe met Ines Muñoz.\n"
        "The two presidents last met in May."
    )
    assert parties(text)[-1] == ["Ola Berg", "Ida Lund"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The government and the rebels agreed to a truce. The two sides last met in May.", ["government", "rebels"]),
        ("Norway and Chile agreed to a truce. The two sides last met in May.", ["Norway", "Chile"]),
        ("The army and the rebels agreed to a truce. Earlier, both sides met in May.", ["army", "rebels"]),
    ],
)
def test_the_two_sides_are_those_with_whom_the_sentence_before_opens(text: str, expected: list[str]) -> None:
    """Two who act side by side are the two sides of the next sentence, before those who are named farther back."""
    assert parties(f"Mr Berg praised Ms Lund.\n{text}") == [expected]


def test_the_two_women_are_no_man_who_was_named_last() -> None:
    """Whoever is said to be a man, or has a man's name, is none of "the two women"."""
    text = "Ana Lund praised Ines Muñoz. Mr Moe said his town was quiet. The two women met in May."
    assert sorted(parties(text)[0]) == ["Ana Lund", "Ines Muñoz"]
    assert sorted(parties(text.replace("Mr Moe", "John Moe"))[0]) == ["Ana Lund", "Ines Muñoz"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mr Tveit sent Mr Moe and two other officials, including spy chief Nils Dahl, to Lima, "
                "where they met Ms Rojas."
            ),
            [("held", "Moe, Nils Dahl, Rojas, officials", "Lima", None)],
        ),
        (
            "Mr Tveit sent Mr Moe and Mr Dahl to Lima, where they met Ms Rojas.",
            [("held", "Dahl, Moe, Rojas", "Lima", None)],
        ),
    ],
)
def test_all_of_a_list_were_sent(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They are all who met."""
    assert records(text) == expected
