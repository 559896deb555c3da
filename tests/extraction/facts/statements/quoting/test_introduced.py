"""Whose a quotation is that stands alone: of whom the text turned to, or who is named beside it."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "who"),
    [
        pytest.param("Ola Berg, the mayor of Prestfoss, was less sure. ", "Ola Berg", id="the same paragraph"),
        pytest.param("Mayor Ola Berg is not so sure.\n", "Mayor Ola Berg", id="the one before"),
        pytest.param("Mayor Ola Berg closed the meeting with a call for calm.\n", "Mayor Ola Berg", id="a deed"),
        pytest.param("The bridge, built in 1950, is late. ", "Ms Holm", id="a thing"),
        pytest.param("She was sure of it. ", "Ms Holm", id="a pronoun"),
        pytest.param("Questions were asked after Norway announced an inquiry.\n", "Ms Holm", id="an event"),
        pytest.param("She met Nord's owner, Ola Berg, who announced he would leave.\n", "Ms Holm", id="an event, who"),
        pytest.param("She met Nord's owner, Ola Berg, who said he would leave.\n", "who", id="a turn, who"),
    ],
)
def test_whoever_the_text_turns_to_has_the_turn(text: str, who: str) -> None:
    """A quotation without a cue is of the person whom the sentence before it is about, else of who spoke last."""
    *_, (speakers, words) = said(f'"The road will be built," Ms Holm said.\n{text}"I will believe it when I see it."')
    assert words == "I will believe it when I see it."
    assert speakers == [who]


@pytest.mark.parametrize(
    "label",
    [
        "Norway's prime minister, Ola Berg",
        "Danish Prime Minister Ola Berg",
        "From Ola Berg on Monday",
        "Ola Berg, mayor of Oslo",
    ],
)
def test_who_is_named_in_a_label_speaks(label: str) -> None:
    """In front of a colon stands whose words follow, with his office or without it."""
    text = f'Many have sent their wishes to the town.\n{label}: "It is a great day for all of us."'
    assert said(text) == [(["Ola Berg"], "It is a great day for all of us.")]


_WISHES = '"It is a great day for all of us in the north."', '"We look forward to many more days of work."'


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(("Ola Berg, mayor of Oslo", _WISHES[0], "Maria Holm", _WISHES[1]), id="above"),
        pytest.param((_WISHES[0], "Ola Berg, mayor of Oslo", _WISHES[1], "Maria Holm"), id="below"),
    ],
)
def test_a_list_names_who_speaks_in_lines_of_their_own(lines: tuple[str, ...]) -> None:
    """Names stand above the quotations of a list, or below each of them."""
    text = "\n\n".join(("Many have sent their wishes to the town.", *lines, "That was all."))
    assert [speakers for speakers, _ in said(text)] == [["Ola Berg"], ["Maria Holm"]]


def test_a_crosshead_about_somebody_names_nobody_who_speaks() -> None:
    """What a crosshead says of somebody's letter is no label."""
    text = '"It is late," Ms Holm said.\n\nMayor Ola Berg\'s letter\n\n"We wait for it and we will be here."'
    assert [speakers for speakers, _ in said(text)] == [["Ms Holm"], ["Ms Holm"]]


@pytest.mark.parametrize("lead", ["a speech entitled", "a speech called", "a speech - titled"])
def test_a_title_is_nothing_said(lead: str) -> None:
    """What a speech is called is no quotation, however long it is."""
    assert said(f'The mayor will give {lead} "The road to peace and how to find it" on Monday.') == []


@pytest.mark.parametrize(
    "before",
    [
        "It was too much for Ola Berg, a fisherman.",
        "For Ola Berg, a fisherman, the matter is plain.",
        "There was praise from Ola Berg.",
        "Ola Berg's answer?",
    ],
)
def test_who_alone_is_named_in_what_leads_in_speaks(before: str) -> None:
    """A sentence that is about "it" leads to the one whom it names."""
    assert said(f'{before} "Without fish there is no town."') == [(["Ola Berg"], "Without fish there is no town.")]


def test_a_man_of_whom_another_is_named_does_not_speak() -> None:
    """Fishermen who are angry with somebody speak themselves, and so does his lawyer."""
    for who, label in (("Fishermen were angry with Ola Berg", "Fishermen"), ("Ola Berg's lawyer was angry", "lawyer")):
        ((speakers, _),) = said(f'{who}. "Without fish there is no town."')
        assert [words.rpartition(" ")[2] for words in speakers] == [label]
