"""Whose a quotation is that no reporting verb tells of."""

import pytest
from sayings import said

from newsmodel import parse


@pytest.mark.parametrize(
    "signature",
    [
        "- Norwegian Prime Minister Ivar Berg",
        "- Ivar Berg on Twitter",
        "– Oslo Mayor Ivar Berg, in a letter",
    ],
)
def test_who_signs_in_the_same_line_speaks(signature: str) -> None:
    """Behind a dash stands whose words these are, whoever spoke before."""
    text = f'Ms Lindholm said the road was open.\n"The road is not what we wanted at all" {signature}'
    (_, (speakers, words)) = said(text)
    assert [who.removeprefix("Norwegian Prime Minister ").removeprefix("Oslo Mayor ") for who in speakers] == [
        "Ivar Berg"
    ]
    assert words == "The road is not what we wanted at all"


def test_a_bullet_is_nobody() -> None:
    """The items of a list are of whom the sentence before them announces."""
    text = 'The deal says the following:\n• "We want a road that is open to all."\n• "We want a road that is good."'
    assert said(text) == [
        (["deal"], "We want a road that is open to all."),
        (["deal"], "We want a road that is good."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The mayor was blunt: “We will not pay.”", [(["mayor"], "We will not pay.")], id="short"),
        pytest.param("Her message was simple: “We will not pay.”", [(["Her"], "We will not pay.")], id="message"),
        pytest.param(
            "Ms Lund left. Mr Berg's message to her was clear. “We will not pay for this road.”",
            [(["Mr Berg"], "We will not pay for this road.")],
            id="in the sentence before",
        ),
        pytest.param(
            "Mr Berg left. Here is the council's statement: “We stand by the road and its cost.”",
            [(["council"], "We stand by the road and its cost.")],
            id="here is",
        ),
        pytest.param("The crowd held up a sign: “We will not pay.”", [], id="a sign"),
    ],
)
def test_whose_message_a_quotation_is(text: str, expected: list[tuple[list[str], str]]) -> None:
    """A quotation behind "her message was simple" or "he was blunt" is hers or his; one on a sign is nobody's."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "aside", ["a friend of Ine Tveit, who says that she is glad", "head of a group that calls for peace"]
)
def test_who_is_spoken_of_in_an_aside_does_not_go_on(aside: str) -> None:
    """A quotation in the next paragraph is of who spoke before, not of whom an aside to the name tells."""
    text = f'"I have waited for this road," said Ola Berg, {aside}.\n"It is a long road and a good one."'
    assert said(text)[-1] == (["Ola Berg"], "It is a long road and a good one.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mr Berg was cross. “They are late. We want it now.” Ms Lund tweeted on Tuesday, before a talk with him.",
            [(["Ms Lund"], "They are late. We want it now.")],
            id="more of the writer's follows",
        ),
        pytest.param(
            "“The road was a gift to us all,” as Ms Lund put it.",
            [(["Ms Lund"], "The road was a gift to us all")],
            id="as she put it",
        ),
        pytest.param(
            "As Ms Lund put it, the road was “a gift.”",
            [(["Ms Lund"], "the road was a gift.")],
            id="as she put it first",
        ),
        pytest.param(
            "“The road was a gift to us all,” in the words of Ms Lund.",
            [(["Ms Lund"], "The road was a gift to us all")],
            id="in her words",
        ),
        pytest.param(
            "Describing the town’s events, Kari Tveit and Ola Berg wrote: “The mayor took all of our money.”",
            [(["Kari Tveit", "Ola Berg"], "The mayor took all of our money.")],
            id="behind what they did",
        ),
        pytest.param(
            "“The road is a gift,” wrote US road group Harbour Watch.",
            [(["US road group Harbour Watch"], "The road is a gift")],
            id="US is no pronoun",
        ),
        pytest.param(
            "Mr Berg, who called the road “a gift,” said that it was late.",
            [(["who"], "the road a gift"), (["Mr Berg"], "it was late")],
            id="behind a clause that ends with a quotation",
        ),
    ],
)
def test_who_stands_beside_a_quotation(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Who speaks is found in a sentence of its own, behind "as", and behind a clause that a quotation ends."""
    assert [(who, words.rstrip(",")) for who, words in said(text)] == expected


def test_a_clause_before_the_words_is_no_statement_of_another() -> None:
    """In "said in a letter that while he promised …, it was late" the whole is what the first one says."""
    text = "The paper said in an editorial that while Mr Berg promised a road, there was still “room for hope.”"
    assert said(text) == [(["paper"], "while Mr Berg promised a road, there was still room for hope.")]


def _told(text: str) -> list[tuple[list[str], list[str]]]:
    """Who speaks, and the fragments of what is said, for each statement below a headline."""
    article = parse(f"a quiet day in the north\n{text}")
    return [([who.words for who in s.speakers], [part.words for part in s.fragments]) for s in article.statements]


def test_a_paragraph_that_carries_on_an_open_quotation_is_a_part_of_it() -> None:
    """Of one speaker they are one statement, though both paragraphs say who speaks; of two speakers they are two."""
    first, second = "We have to wait for the new council to meet.", "If we want to leave we have to pass a law,"
    found = _told(f'Ine Berg told the town: "{first}\n"{second}" she said.')
    assert found == [(["Ine Berg"], [first, second])]
    found = _told(f'Ine Berg told the town: "{first}\n"{second}" Ola Tveit said.')
    assert found == [(["Ine Berg"], [first]), (["Ola Tveit"], [second])]


def test_a_caption_between_two_paragraphs_parts_no_speaker_from_his_words() -> None:
    """A quotation alone behind a link and a caption is of him who spoke before them."""
    links = "Read more\nImage copyright Reuters Image caption The mayors met in Bergen\nSlideshow (9 Images)"
    text = f'"They have hurt the town," Ine Berg said.\n{links}\n"It was a bad deed and we will not forget it."'
    assert _told(text)[-1] == (["Ine Berg"], ["It was a bad deed and we will not forget it."])


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        pytest.param("Reuters has more on the boats:", "Reuters", id="has more"),
        pytest.param("Ola Tveit filed this report for our readers:", "Ola Tveit", id="filed this report"),
        pytest.param("The ministry issued a statement from Ola Tveit:", "Ola Tveit", id="a statement from"),
        pytest.param("It was quiet in the north:", "Ine Berg", id="nobody"),
        pytest.param("Reuters has more on the boats.", "Ine Berg", id="no colon"),
    ],
)
def test_who_opens_a_sentence_that_leads_in_a_quotation_tells_it(lead: str, who: str) -> None:
    """A quotation behind a colon is told by the subject of the sentence before, not by whoever spoke last."""
    words = "The men were left in the boat for a day and a night."
    assert _told(f'Ine Berg said it was late.\n{lead}\n"{words}"')[-1] == ([who], [words])


def test_who_passes_words_on_does_not_carry_them_on() -> None:
    """A quotation behind "…, Nord reports." is of who spoke before, not of the paper."""
    text = 'Ine Berg said the road was shut, Nord reports. "The position of the mayor is very, very difficult."'
    assert [speakers for speakers, _ in said(text)] == [["Ine Berg"], ["Ine Berg"]]

    text = 'The mayor said they would get "a new roof," said Ine Berg. "The old one lets in snow."'
    assert [speakers for speakers, _ in said(text)] == [["mayor"], ["Ine Berg"]]


def test_speaking_on_condition_introduces_nothing() -> None:
    """A quotation behind "speaking on condition of anonymity" has the speaker, and no cue."""
    text = '"This is late," an aide told Nord, speaking on condition of anonymity.\n"We had no time at all to reply."'
    _, second = parse("a quiet day in the north\n" + text).statements

    assert (second.speakers[0].words, second.cue) == ("aide", None)
