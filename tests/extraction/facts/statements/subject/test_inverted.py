"""Speakers behind their verb, and those of whom more is told than a name: they are found, and their words with them."""

import pytest
from sayings import read, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The frost has shut most roads, said Ine Tveit, head of the Bergen Institute.",
            [(["Ine Tveit"], "The frost has shut most roads")],
            id="an office that goes on",
        ),
        pytest.param(
            "The road will be shut, said two people familiar with the plan.",
            [(["two people"], "The road will be shut")],
            id="familiar with",
        ),
        pytest.param(
            "The road will be shut, said three people briefed on the plan.",
            [(["three people"], "The road will be shut")],
            id="briefed on",
        ),
        pytest.param(
            "The road will be shut, said one aide close to the mayor who asked not to be named.",
            [(["aide"], "The road will be shut")],
            id="close to",
        ),
        pytest.param(
            "Mr Tveit suggested the road would be shut, said two people familiar with the plan.",
            [(["Mr Tveit"], "the road would be shut")],
            id="who tells it on",
        ),
        pytest.param(
            "Part of the trouble, say drivers like Ine Lund, is the rain.",
            [(["drivers like Ine Lund"], "Part of the trouble is the rain")],
            id="the sentence goes on behind",
        ),
        pytest.param(
            "Mr Tveit, for example, said the mayor's visit to Oslo - the biggest town - would help.",
            [(["Mr Tveit"], "the mayor's visit to Oslo - the biggest town - would help")],
            id="for example",
        ),
        pytest.param("Mr Tveit, a lawyer, ordered people to close the road.", [], id="people are told"),
        pytest.param(
            "Norway's envoy, Erik Tveit, said Denmark's mayor, Anna Lund, had left.",
            [(["Erik Tveit"], "Denmark's mayor, Anna Lund, had left")],
            id="a name in commas on both sides",
        ),
        pytest.param(
            "On Monday the mayor of Oslo, Erik Tveit, said the mayor of Bergen, Anna Lund, had left.",
            [(["Erik Tveit"], "the mayor of Bergen, Anna Lund, had left")],
            id="a name in commas behind a day",
        ),
        pytest.param(
            "The road was shut by the mayor of Oslo, Erik Tveit, said the mayor of Bergen, Anna Lund.",
            [(["Anna Lund"], "The road was shut by the mayor of Oslo, Erik Tveit")],
            id="a name in commas of whom it is said",
        ),
        pytest.param(
            "The groups who wrote to her on Thursday say it is shut.", [(["groups"], "it is shut")], id="who wrote"
        ),
        pytest.param(
            "The road is open, a mayor who spoke to Mr Tveit told NRK.",
            [(["mayor"], "The road is open")],
            id="who spoke",
        ),
        pytest.param(
            "Several people I've spoken with in Oslo said it was shut.", [(["people"], "it was shut")], id="I've spoken"
        ),
        pytest.param(
            "The question of whether or not to close each road in the town at once, she said, is not new.",
            [(["she"], "The question of whether or not to close each road in the town at once is not new")],
            id="a long subject",
        ),
    ],
)
def test_whoever_says_it_is_found(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Neither what tells more of the speaker nor a long beginning hides who says what."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("A judge ruled on Monday that it was a danger.", ["it was a danger"], id="ruled that"),
        pytest.param("A judge ruled it was a danger.", ["it was a danger"], id="ruled without that"),
        pytest.param("The council shut the road, ruling that it was old.", ["it was old"], id="ruling that"),
        pytest.param("He accepted that it had been a mistake.", ["it had been a mistake"], id="accepted that"),
        pytest.param("Officials said 2016 has seen the worst of it.", ["2016 has seen the worst of it"], id="a year"),
        pytest.param("The ministry labels it a gang of thieves.", ["it a gang of thieves"], id="labels it"),
        pytest.param(
            "The mayor has been at home since Friday, when news outlets reported that he asked Ms Lund to leave.",
            ["he asked Ms Lund to leave"],
            id="who asked tells nothing",
        ),
        pytest.param("Mr Tveit ruled the town for ten years.", [], id="ruled a town"),
        pytest.param("New rules that require lights were made.", [], id="rules"),
        pytest.param("They overturned a ruling that expanded the road.", [], id="a ruling that did something"),
        pytest.param("He accepted the offer that she made.", [], id="accepted an offer"),
    ],
)
def test_verbs_that_seldom_report_do_so_with_a_clause(text: str, words: list[str]) -> None:
    """With "that" a ruling and a concession are told, without it nothing is."""
    assert [content for _, content in said(text)] == words


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        ('Said Mr Tveit: "We will go."', "Mr Tveit", "say"),
        ('The law is dead. Added Senator Ine Tveit of Ohio: "It was late."', "Senator Ine Tveit", "add"),
        ('Says Jan Tveit, a lawyer in Oslo: "It is not the worst idea of all."', "Jan Tveit", "say"),
    ],
)
def test_a_verb_may_open_the_sentence(text: str, speaker: str, verb: str) -> None:
    """A verb that stands first, with who speaks behind it, is the cue of the quotation that follows."""
    (statement,) = read(text).statements

    assert ([one.words for one in statement.speakers], statement.verb) == ([speaker], verb)


def test_a_participle_that_opens_the_sentence_is_no_cue() -> None:
    """In "Added to the list" nobody says anything."""
    assert said('Added to the list, "Norway is late" was no joke.') == []
