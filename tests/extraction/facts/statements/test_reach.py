"""How far reported words reach: before a circumstance, a silence or another who speaks, and what is none at all."""

import pytest
from sayings import said


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
        pytest.param(
            "Mr Tveit said the road was open, although the town would not confirm that.",
            "the road was open",
            id="others would not confirm",
        ),
        pytest.param(
            "Norway maintains that the road is its own and on Friday lodged a protest.",
            "the road is its own",
            id="and on Friday lodged",
        ),
        pytest.param(
            "Norway said the road is a gift and has cost a lot.",
            "the road is a gift and has cost a lot",
            id="and has cost is told",
        ),
        pytest.param(
            "Norway said it had heard of the road; the town was in no doubt.",
            "it had heard of the road",
            id="semicolon",
        ),
        pytest.param(
            "His aide did, sort of: the road, Mr Tveit said, would open.", "the road would open", id="behind a colon"
        ),
        pytest.param(
            "Mr Tveit has said the road will open, but has not set a date.", "the road will open", id="has not set"
        ),
        pytest.param(
            'Mr Tveit\'s comment that the town "needs a new road" drew protests.',
            "the town needs a new road",
            id="drew",
        ),
        pytest.param(
            'Mr Tveit called the road "a gift" and recommended higher walls.', "the road a gift", id="and recommended"
        ),
        pytest.param("Norway said Monday that mayor Ine Tveit was late.", "mayor Ine Tveit was late", id="that mayor"),
        pytest.param(
            "The man who vowed to bring back jobs to the north had his shirts made in Chile.",
            "to bring back jobs to the north",
            id="the man who vowed had",
        ),
        pytest.param(
            "Critics who said he had promised to pay have been proved right.",
            "he had promised to pay",
            id="critics who said have",
        ),
        pytest.param("Anyone who says that the road is open is wrong.", "the road is open", id="is wrong"),
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
            "Norway said it was closing the road, a move experts say could cost it a lot.",
            [(["Norway"], "it was closing the road"), (["experts"], "could cost it a lot")],
            id="a move experts say",
        ),
        pytest.param(
            "Aides said he would veto the plan if it reached his desk, and Danes vowed to see that it did not.",
            [(["Aides"], "he would veto the plan if it reached his desk"), (["Danes"], "to see that it did not")],
            id="his desk, and Danes",
        ),
        pytest.param(
            "Norway accused the town of theft, a charge Denmark has denied, saying that it was late.",
            [(["Norway"], "the town of theft"), (["Denmark"], "it was late")],
            id="a charge Denmark denied",
        ),
        pytest.param("Sen. Ine Tveit, D-W.Va., said it was late.", [(["Sen. Ine Tveit"], "it was late")], id="D-W.Va."),
        pytest.param(
            "Mr Tveit repeated his claim that the vote was late and mocked the mayor as a fool.",
            [(["his"], "the vote was late"), (["Mr Tveit"], "the mayor as a fool")],
            id="his claim and mocked",
        ),
        pytest.param(
            "Norway did not deny that it was late but said the road was safe.",
            [(["Norway"], "it was late"), (["Norway"], "the road was safe")],
            id="did not deny but said",
        ),
        pytest.param(
            "The king told a joint session Norway was at peace.",
            [(["king"], "Norway was at peace")],
            id="told a session",
        ),
        pytest.param(
            "Mr Tveit flew to Bergen to explain that the road was shut.",
            [(["Mr Tveit"], "the road was shut")],
            id="flew to explain",
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
        "The group claimed responsibility for the blast in a message sent on Monday, but there was no proof.",
        "Mr Tveit appeared to say that it was late.",
        "The board sent a letter to all towns asking them to pay.",
        "Her campaign promises include a road.",
        "Asked whether she would run again, the mayor replied with a proverb.",
        "Mr Tveit has pleaded not guilty.",
        "They saw an ad that calls for the sale of the road.",
    ],
)
def test_what_is_not_given_is_not_said(text: str) -> None:
    """Who is denied a thing or invited somewhere, and what only leads to a hearing, tells no words."""
    assert not said(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ms Berg left. Her office said the road was shut.", [(["Her office"], "the road was shut")], id="her office"
        ),
        pytest.param(
            "Mr Tveit told her officials were late.", [(["Mr Tveit"], "her officials were late")], id="her as an object"
        ),
        pytest.param(
            "A man whose sister was hurt told the council that it was late.",
            [(["man"], "it was late")],
            id="whose sister",
        ),
        pytest.param(
            "Some Iraqis still insist the road is shut.", [(["Iraqis"], "the road is shut")], id="a people insist"
        ),
        pytest.param("The law states that the road is shut.", [(["law"], "the road is shut")], id="the law states"),
        pytest.param(
            "It broke the law, which states that the road is shut.", [(["law"], "the road is shut")], id="which states"
        ),
        pytest.param(
            "The council backed a plan that said any road was void.",
            [(["plan"], "any road was void")],
            id="a plan that said",
        ),
        pytest.param(
            "Two men were hurt in the blast, security sources and state media said.",
            [(["security sources", "state media"], "Two men were hurt in the blast")],
            id="sources and state media",
        ),
        pytest.param(
            "The strike killed two soldiers and officials said it was late.",
            [(["officials"], "it was late")],
            id="who is hurt does not speak",
        ),
        pytest.param(
            "Mr Tveit said while the talks went well, the road was shut.",
            [(["Mr Tveit"], "while the talks went well, the road was shut")],
            id="said while",
        ),
        pytest.param(
            "Mr Tveit said by closing the road, the town would save money.",
            [(["Mr Tveit"], "by closing the road, the town would save money")],
            id="said by closing",
        ),
        pytest.param(
            "Mr Tveit said by phone that it was late.", [(["Mr Tveit"], "it was late")], id="by phone is no words"
        ),
        pytest.param(
            "More than 40 men were sent, but the town has warned that hot, dry weather is on its way.",
            [(["town"], "hot, dry weather is on its way")],
            id="hot, dry weather",
        ),
        pytest.param(
            "The police described the man, who was carrying a bag, as tall.",
            [(["police"], "the man, who was carrying a bag, as tall")],
            id="who was carrying",
        ),
        pytest.param(
            "Hours after Brown University in Charleston, West Virginia, announced it was shut, they left.",
            [(["Brown University"], "it was shut")],
            id="Charleston, West Virginia",
        ),
        pytest.param(
            "Norway has denied it interfered in the vote.",
            [(["Norway"], "it interfered in the vote")],
            id="denied it did",
        ),
    ],
)
def test_who_speaks_is_seen(text: str, expected: list[tuple[list[str], str]]) -> None:
    """What the sentence begins with is who speaks, whatever word that is."""
    assert said(text) == expected


def test_what_is_denied_is_said() -> None:
    """A claim, an act or a clause may be denied."""
    assert said("The ministry denied Mr Berg's claim.") == [(["ministry"], "Mr Berg's claim")]
    assert said("Mr Tveit denied Norway had asked for talks.") == [(["Mr Tveit"], "Norway had asked for talks")]


def test_what_a_subject_comes_after_is_no_addressee() -> None:
    """Behind "after" and a name the subject's verb may still follow: nobody is told "the cost"."""
    text = "Mr Tveit warned the cost of the road after Storm Alva could be high."
    assert said(text) == [(["Mr Tveit"], "the cost of the road after Storm Alva could be high")]
