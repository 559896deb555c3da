"""Words that a letter, a remark or a crowd bears: whose they are, and where they end."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Mr Tveit sent a letter to Ms Lund encouraging her to open the road.",
            [(["Mr Tveit"], "her to open the road")],
            id="a letter to",
        ),
        pytest.param(
            "Mr Tveit wrote a letter to Ms Lund asking that it be shut.",
            [(["Mr Tveit"], "it be shut")],
            id="wrote a letter",
        ),
        pytest.param(
            "The mayor had a letter from Mr Tveit to the town demanding that it be shut.",
            [(["Mr Tveit"], "it be shut")],
            id="a letter from one to another",
        ),
        pytest.param(
            "Many were angered by Mr Tveit's remarks arguing that it was late.",
            [(["Mr Tveit"], "it was late")],
            id="remarks",
        ),
        pytest.param("He joined protesters calling for a road.", [(["protesters"], "a road")], id="a crowd"),
        pytest.param(
            "Responding to critics saying it was late, Mr Tveit said it was not.",
            [(["critics"], "it was late"), (["Mr Tveit"], "it was not")],
            id="a crowd in front",
        ),
        pytest.param(
            "The rain led Mr Tveit to warn that it was shut.", [(["Mr Tveit"], "it was shut")], id="led him to"
        ),
        pytest.param("The rain prompted the mayor to call a meeting.", [], id="prompted him to call"),
        pytest.param(
            "Officials have been quick to point out that it is shut.", [(["Officials"], "it is shut")], id="quick to"
        ),
        pytest.param(
            "The women marched to the town hall to demand a road.", [(["women"], "a road")], id="marched to demand"
        ),
        pytest.param(
            "Mr Tveit accused Norway on Monday of closing the road.",
            [(["Mr Tveit"], "Norway on Monday of closing the road")],
            id="accused on Monday of",
        ),
        pytest.param(
            "Mr Tveit told reporters at a White House briefing on Saturday that it was shut.",
            [(["Mr Tveit"], "it was shut")],
            id="at a briefing",
        ),
    ],
)
def test_a_participle_tells_the_words_of_whoever_bears_them(text: str, expected: list[tuple[list[str], str]]) -> None:
    """A letter is its sender's, a remark its owner's, a crowd speaks for itself; one may be made to speak."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The council estimates that a million people live in camps that Norway says are schools.",
            [(["council"], "a million people live in camps"), (["Norway"], "are schools")],
            id="that another says are",
        ),
        pytest.param(
            "Mr Tveit has confirmed he wanted a road but denies it was for his son.",
            [(["Mr Tveit"], "he wanted a road"), (["Mr Tveit"], "it was for his son")],
            id="but denies",
        ),
        pytest.param(
            "Mr Tveit used the town's own slogan to say that it was late.",
            [(["Mr Tveit"], "it was late")],
            id="used a slogan to say",
        ),
        pytest.param(
            "The council alleged theft by the mayor.", [(["council"], "theft by the mayor")], id="alleged a thing"
        ),
        pytest.param(
            "Norway left the talks, citing the mayor's bad temper.",
            [(["Norway"], "the mayor's bad temper")],
            id="citing a reason",
        ),
        pytest.param("Norway left the talks, citing a report by the council.", [], id="citing a report"),
        pytest.param(
            "Norway said it would leave, citing the mayor's bad temper.",
            [(["Norway"], "it would leave")],
            id="citing a reason for what it said",
        ),
        pytest.param(
            "They completed what one of them called a great feat.",
            [(["one"], "a great feat")],
            id="what somebody called",
        ),
        pytest.param(
            "Mr Tveit pressed Chile to open the road but Ms Lund said it was late.",
            [(["Mr Tveit"], "Chile to open the road"), (["Ms Lund"], "it was late")],
            id="no but at the end",
        ),
        pytest.param("The strong economy encourages people to buy more.", [], id="an economy encourages"),
        pytest.param("The bad news, threatening to close the road, came late.", [], id="news threatens"),
        pytest.param("Mr Tveit talked about roads and bridges in Oslo.", [], id="talked about"),
        pytest.param("Mr Tveit answered a question in Oslo.", [], id="answered a question"),
    ],
)
def test_what_is_said_ends_where_another_says_more(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Another's remark within the words is his own, a denial behind them another statement; things say nothing."""
    assert said(text) == expected
