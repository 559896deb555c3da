"""What stands in front of an attribution, and what has not been said yet."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday, Mr Berg, who knows the road, will testify.",
        "As a rule, they would report on the road in the evening.",
        "Earlier this week, Mr Berg responded to the mayor's letter.",
    ],
)
def test_an_adverbial_is_no_statement(text: str) -> None:
    """When and how something was said tells nothing by itself."""
    assert said(text) == []


def test_a_person_alone_is_nothing_said() -> None:
    """Who is recalled or named is no news by himself."""
    assert said("Mr Berg suddenly recalled Ambassador Ivar Tveit.") == []


def test_what_somebody_will_say_is_not_said_yet() -> None:
    """Of a speech that is to come, who tells of it now is the speaker."""
    assert said("The mayor will warn Norway that it is late.") == []
    found = said("The mayor will warn Norway that it is late, according to a town official.")
    assert found == [(["town official"], "The mayor will warn Norway that it is late")]
    assert said('The mayor will say, "The road is late for all of us."') != []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            'Mr Berg tweeted that he would "think hard" about testifying "in order to help the town".',
            "he would think hard about testifying in order to help the town",
            id="a participle that goes on",
        ),
        pytest.param(
            'Mr Berg said while he minds the "choice of the town," the vote "widens the gap".',
            "while he minds the choice of the town, the vote widens the gap",
            id="a comma within the quotation",
        ),
        pytest.param('Mr Berg went on to call the vote "a gift".', "the vote a gift", id="went on to call"),
        pytest.param("The lobby group suggested the plan was late.", "the plan was late", id="a group suggests"),
    ],
)
def test_the_whole_of_it_is_told(text: str, content: str) -> None:
    """What is said begins and ends with the speaker's words."""
    assert [words for _, words in said(text)] == [content]


def test_a_clause_in_front_of_one_who_does_something_is_not_told() -> None:
    """What happened before somebody protests is no part of his protest."""
    assert said("After the road was closed on Friday, a few hundred protested in the Danish town, Lund.") == []


def test_more_of_something_is_no_adverbial() -> None:
    """A clause that begins with an amount is told where its speaker stands behind it."""
    told = said("More frost inevitably means more accidents ahead, said Erik Tveit, a driver.")
    assert [content for _, content in told] == ["More frost inevitably means more accidents ahead"]
