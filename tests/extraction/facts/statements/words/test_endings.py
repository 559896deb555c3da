"""Where reported words begin and end: adjuncts before them, remarks and other attributions behind them."""

import pytest
from sayings import said

from newsmodel import parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def told(text: str) -> list[str]:
    """The content of each statement of *text*."""
    article = parse(HEADLINE + text, published="2019-03-05")
    return [" ".join(fragment.words for fragment in statement.fragments) for statement in article.statements]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("Mr Tveit expressed hope that the road was open.", "the road was open", id="expressed hope"),
        pytest.param("Mr Tveit voiced fresh doubts that the road was open.", "the road was open", id="voiced doubts"),
        pytest.param(
            "Norway has for weeks questioned whether a road would open.", "whether a road would open", id="for days"
        ),
        pytest.param(
            "Mr Tveit boasted at this year's harbour fair in France that the road was open.",
            "the road was open",
            id="at this year's",
        ),
        pytest.param("Mr Tveit said U.S.-India roads were open.", "U.S.-India roads were open", id="a new word"),
        pytest.param("Mr Tveit said about a dozen roads were open.", "about a dozen roads were open", id="about"),
        pytest.param(
            "Norway has warned any attack targeting it will fail.", "any attack targeting it will fail", id="any"
        ),
        pytest.param(
            "Mr Tveit told the council in a speech not to open the road.", "not to open the road", id="not to"
        ),
        pytest.param("The road was open, Nord reported quoting officials.", "The road was open", id="quoting"),
    ],
)
def test_words_begin_behind_what_tells_how_they_were_said(text: str, content: str) -> None:
    """What stands between the verb and the words is no part of them; what only looks like it is."""
    assert told(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "Mr Tveit said the road was open in what might be a first such word.", "the road was open", id="in what"
        ),
        pytest.param(
            "Mr Tveit insisted that the plan had not failed, as investors remained on edge.",
            "the plan had not failed",
            id="what went on meanwhile",
        ),
        pytest.param(
            'Mr Tveit warned of a "new road" next year, raising fears that it is dear.',
            "a new road next year",
            id="raising fears",
        ),
        pytest.param(
            'Mr Tveit vowed a "big road" in the north, but the plan did not say how.',
            "a big road in the north",
            id="but",
        ),
        pytest.param(
            "The mayor accused Norway of closing the road, after the harbour froze.",
            "Norway of closing the road",
            id="after",
        ),
        pytest.param(
            "The mayor accused Norway of closing the road and he called off the talks.",
            "Norway of closing the road",
            id="and he called off",
        ),
        pytest.param(
            "The mayor accused Norway of closing the road and this is his latest attempt to open it.",
            "Norway of closing the road",
            id="and this is",
        ),
        pytest.param(
            "Mr Tveit denied any part in the plan, and new roads built by the town have been open since.",
            "any part in the plan",
            id="and roads have",
        ),
        pytest.param('Workers chanted "open it, open it" when the mayor left.', "open it, open it", id="when"),
        pytest.param(
            'Mr Tveit said that while he was a "friend of roads," he had built none.',
            "while he was a friend of roads, he had built none",
            id="while",
        ),
        pytest.param(
            "Mr Tveit said the road was open, but that it was narrow.",
            "the road was open, but that it was narrow",
            id="but that",
        ),
        pytest.param(
            "Mr Tveit said the road was open, a day after Ms Berg met the mayor.", "the road was open", id="a day after"
        ),
        pytest.param(
            "Mr Tveit said the road would open on Monday, the day of the vote.",
            "the road would open on Monday, the day of the vote",
            id="the day of",
        ),
        pytest.param(
            "Mr Tveit said the road was open - but the plan did not say how.", "the road was open", id="a dash and but"
        ),
    ],
)
def test_words_end_before_the_writer_goes_on(text: str, content: str) -> None:
    """A remark of the writer's ends what is reported, a clause that belongs to it does not."""
    assert told(text) == [content]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        pytest.param(
            'Mr Tveit said he saw no road, which he called a "mere track".',
            ["he saw no road", "a mere track"],
            id="which he called",
        ),
        pytest.param(
            "Mr Tveit said the road was open — and he promised to show it.",
            ["the road was open", "to show it"],
            id="a dash",
        ),
        pytest.param(
            'Mr Tveit said it was an "old road" and Ms Berg said it was new.',
            ["it was an old road", "it was new"],
            id="and she said",
        ),
        pytest.param(
            "It urged Norway to keep the plan, in which the mayors pledged to build a road.",
            ["Norway to keep the plan", "to build a road"],
            id="in which they pledged",
        ),
        pytest.param(
            "Shortly after Mr Tveit said that the road was open, Ms Berg announced that it was not.",
            ["the road was open", "it was not"],
            id="shortly after",
        ),
        pytest.param(
            'Mr Tveit told the town that he had not told her: "It was nothing to speak of at all."',
            ["he had not told her", "It was nothing to speak of at all."],
            id="had not told",
        ),
        pytest.param(
            "The mayor read a letter from Mr Tveit, saying the road was open.", ["the road was open"], id="a letter"
        ),
    ],
)
def test_words_end_where_another_speaks(text: str, contents: list[str]) -> None:
    """Each of two attributions that stand beside each other has its own words."""
    assert told(text) == contents


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('He drove to a fair dubbed "The Long Road".', id="dubbed"),
        pytest.param("When Mr Tveit called on a young reporter, she rose.", id="called on"),
        pytest.param('In an address to "my family," Mr Tveit rose.', id="an address"),
        pytest.param('"The road is open," Mr Tveit said in announcing the plan.', id="in announcing"),
    ],
)
def test_what_tells_of_an_occasion_is_nothing_said(text: str) -> None:
    """A name, a turn to speak and an occasion are no reported words."""
    assert [words for words in told(text) if words != "The road is open,"] == []


@pytest.mark.parametrize(
    ("verb", "told", "meanwhile"),
    [
        pytest.param("accused", "Denmark of theft", "as heavy fighting over Lima entered a second day", id="accused"),
        pytest.param("vowed", "to go on", "as Denmark closed its ports", id="vowed"),
        pytest.param("urged", "Denmark to open the road", "as thousands fled their homes", id="urged"),
        pytest.param("called for", "talks", "as it closed the road", id="a pronoun"),
    ],
)
def test_what_went_on_meanwhile_is_the_writers(verb: str, told: str, meanwhile: str) -> None:
    """Behind an object or a vow, "as" with a clause of its own tells what else happened."""
    assert said(f"Norway {verb} {told} {meanwhile}.") == [(["Norway"], told)]


@pytest.mark.parametrize(
    "told", ["the plan as a farce staged by Denmark", "the plan as a mistake made the day before", "the vote as late"]
)
def test_what_a_thing_is_called_does_not_go_on_meanwhile(told: str) -> None:
    """Not every "as" opens a clause."""
    assert said(f"Norway denounced {told}.") == [(["Norway"], told)]


def test_when_a_thing_was_called_so_is_no_part_of_what_it_is() -> None:
    """Before "and vowed" as before a stop, the day behind the quotation is the writer's."""
    text = 'Kari Tveit called the plan "a dead letter" on Friday and vowed to go on.'
    assert said(text) == [(["Kari Tveit"], "the plan a dead letter"), (["Kari Tveit"], "to go on")]


@pytest.mark.parametrize(
    ("words", "behind"),
    [
        ("he would meet them", "after a Norwegian team came back"),
        ("it would let her in as a guest", ", after it barred her on Friday"),
        ("the road would open", "in the latest turn of the talks"),
        ("he had not seen it", ", but that was not true"),
        ("the road was a gift", ", and several mayors also praised it"),
        ("he brought up the road", ", an idea he floated on Monday"),
    ],
)
def test_the_writers_own_words_behind_a_clause_are_not_told(words: str, behind: str) -> None:
    """Why somebody said so, what it is a sign of and what the writer knows of it are no part of it."""
    assert said(f"Mr Berg said {words}{'' if behind[0] == ',' else ' '}{behind}.") == [(["Mr Berg"], words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two men pleaded for help in interviews with Nord News.", "help"),
        ("Mr Berg has threatened to close the road, recalled two men and cancelled a visit.", "to close the road"),
        ("Nord accuses the town of theft, and on Friday lawyers took up the case.", "the town of theft"),
        ("The road, Mr Berg said, is open, though he appeared to doubt it.", "The road is open"),
        ("The road will stay open, Mr Berg said, and then left the room.", "The road will stay open"),
    ],
)
def test_what_somebody_does_besides_and_where_he_spoke_is_not_told(text: str, words: str) -> None:
    """A vow or a charge ends where the speaker does something else, or where it is told in what he spoke."""
    assert said(text)[-1][1] == words


@pytest.mark.parametrize(
    "words",
    [
        "they would vote on it after hearing from each side",
        "the road would close when rain fell after they left",
        "the road would open after the vote",
        "990 men were lost in the latest storms",
    ],
)
def test_what_follows_what_is_told_may_be_told_with_it(words: str) -> None:
    """A clause with "after" may tell when something is to be."""
    assert said(f"Mr Berg said {words}.") == [(["Mr Berg"], words)]
