"""How far reported words reach: before a circumstance, a silence or another who speaks, and what is none at all."""

import pytest

from newsmodel import parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def said(text: str) -> list[tuple[list[str], str]]:
    """For each statement of *text* the speakers' words and the content."""
    article = parse(HEADLINE + text, published="2019-03-05")
    return [
        (
            [speaker.words for speaker in statement.speakers],
            " ".join(fragment.words for fragment in statement.fragments),
        )
        for statement in article.statements
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "Mr Tveit accused Norway of theft although he thanked the town.", "Norway of theft", id="although he"
        ),
        pytest.param(
            "Norway accused the town of theft, just two days after a new round of talks.",
            "the town of theft",
            id="days after",
        ),
        pytest.param(
            "Mr Tveit said the road was closed although it was safe.",
            "the road was closed although it was safe",
            id="a clause goes on",
        ),
        pytest.param(
            "Mr Tveit promised to open the road after the summer.",
            "to open the road after the summer",
            id="what somebody will do goes on",
        ),
        pytest.param(
            "Mr Tveit said the letter had been read but did not reveal its contents.",
            "the letter had been read",
            id="did not reveal",
        ),
        pytest.param(
            "Mr Tveit said the letter had been read, though he gave no details.",
            "the letter had been read",
            id="gave no",
        ),
        pytest.param(
            "Mr Tveit said the letter had been read but declined to say by whom.",
            "the letter had been read",
            id="declined to say",
        ),
        pytest.param(
            "Mr Tveit said the town had sold the road but did not need another one.",
            "the town had sold the road but did not need another one",
            id="did not need is told",
        ),
        pytest.param("Norway said Monday that mayor Ine Tveit was late.", "mayor Ine Tveit was late", id="that mayor"),
        pytest.param(
            "Mr Tveit warned the cost of the road could be high.",
            "the cost of the road could be high",
            id="the cost of",
        ),
    ],
)
def test_words_reach_to_what_the_writer_adds(text: str, content: str) -> None:
    """A circumstance of an accusation, and that somebody tells no more, are the writer's own words."""
    assert [words for _, words in said(text)] == [content]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norwegian officials have insisted its aim is peaceful, but wary U.S., Danish and other officials"
            " accuse Norway of theft.",
            [(["Norwegian officials"], "its aim is peaceful"), (["other officials"], "Norway of theft")],
            id="a list of peoples",
        ),
        pytest.param(
            "Norway hit back by accusing Mr Berg of theft.", [(["Norway"], "Mr Berg of theft")], id="by accusing"
        ),
        pytest.param(
            'Ms Berg said that she was taken to a room, where he shouted at her "for as long as the talks had been"'
            " and left.",
            [
                (
                    ["Ms Berg"],
                    "she was taken to a room, where he shouted at her for as long as the talks had been and left",
                )
            ],
            id="where he shouted",
        ),
        pytest.param(
            "Ine Tveit told Mr Berg, then a mayor, and other members of the council's road team that it was late.",
            [(["Ine Tveit"], "it was late")],
            id="and other members",
        ),
        pytest.param(
            "Few would talk with a nation that only months ago declared the road was shut.",
            [(["nation"], "the road was shut")],
            id="a nation that declared",
        ),
        pytest.param(
            "Mr Tveit drew laughter by threatening from the U.N. podium to leave.",
            [(["Mr Tveit"], "to leave")],
            id="from the podium",
        ),
        pytest.param(
            "Norway has been accused at times of theft.",
            [(list[str](), "theft")],
            id="accused at times of",
        ),
        pytest.param(
            "Reports out of the town indicate the road is shut.",
            [(["Reports"], "the road is shut")],
            id="reports out of",
        ),
    ],
)
def test_each_has_his_own_words(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Who speaks beside another is found with what he says, and no further."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ministry has denied a radio reporter a seat.",
        "The ministry denied him entry.",
        "Mayors of other towns invited to the harbour event include those of Oslo and Bergen.",
        "While it rained, his former lawyer was testifying before the council.",
        "They saw an ad that calls for the sale of the road.",
    ],
)
def test_what_is_not_given_is_not_said(text: str) -> None:
    """Who is denied a thing or invited somewhere, and what only leads to a hearing, tells no words."""
    assert not said(text)


def test_what_is_denied_is_said() -> None:
    """A claim, an act or a clause may be denied."""
    assert said("The ministry denied Mr Berg's claim.") == [(["ministry"], "Mr Berg's claim")]
    assert said("Mr Tveit denied Norway had asked for talks.") == [(["Mr Tveit"], "Norway had asked for talks")]
