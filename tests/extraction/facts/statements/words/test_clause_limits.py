"""Where the clause ends in which somebody speaks."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Kari Tveit, announcing Ms Lund's visit, warned of a long winter.",
            ["Ms Lund's visit", "a long winter"],
            id="a participle",
        ),
        pytest.param("Kari Tveit, saying that it was late, left the room.", ["it was late"], id="left"),
        pytest.param(
            "Kari Tveit, who announced a ban on Friday and called it late, has left.",
            ["a ban on Friday", "it late"],
            id="who, and",
        ),
        pytest.param(
            'Mr Tveit - who once referred to Ms Lund as "little sister" - said it was late.',
            ["Ms Lund as little sister", "it was late"],
            id="dashes",
        ),
        pytest.param(
            'The plan - which it had said it would accept - was a "gift" to Norway.', ["it would accept"], id="which it"
        ),
        pytest.param(
            "The bridge, which Mr Tveit has vowed to rebuild, was swept away on Monday.", ["to rebuild"], id="which he"
        ),
        pytest.param(
            "Ms Lund shut the road, which Mr Tveit had promised to mend and to widen.",
            ["to mend and to widen"],
            id="no predicate",
        ),
        pytest.param(
            "Kari Tveit left the room, saying that the road, built in May, was late.",
            ["the road, built in May, was late"],
            id="behind the verb",
        ),
    ],
)
def test_the_main_clause_goes_on_behind_what_is_inserted(text: str, expected: list[str]) -> None:
    """Behind the comma or dash that closes it, what is said in an inserted clause ends."""
    assert [words for _, words in said(text)] == expected


def test_a_picture_portrays_and_says_nothing() -> None:
    """What a thing shows is no statement of it."""
    assert said("A blimp portraying Mr Tveit as a baby flew over the town.") == []


def test_a_verb_beside_another_goes_on_from_the_relative_clause() -> None:
    """Behind the comma that closes "who describes himself as" the main clause tells what its subject did."""
    text = 'Mr Tveit, who describes himself as a green, laughed and said: "All of it hangs on the hour."'
    assert [content for _, content in said(text)] == ["himself as a green", "All of it hangs on the hour."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At the start of remarks warning that the road was shut, Ms Lund read a letter.", ["the road was shut"]),
        ("In explaining the vote, Ms Lund said she was late.", ["she was late"]),
    ],
)
def test_what_a_noun_tells_in_front_ends_with_the_comma(text: str, expected: list[str]) -> None:
    """Words that a participle tells in what opens a sentence end before its subject."""
    assert [content for _, content in said(text)] == expected


def test_what_is_explained_is_a_clause() -> None:
    """Who explains a decision says nothing, who explains that it was late does."""
    assert said("Ms Lund explained the decision to the mayor.") == []
    assert said("Ms Lund left, explaining women were late.") == [(["Ms Lund"], "women were late")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Tveit, an aide who recently said the plan was dead, appeared to give in.", ["the plan was dead"]),
        ("The men, who had pledged to leave Oslo, quickly took the road home.", ["to leave Oslo"]),
        (
            "The council - which accuses the mayor of theft on the road - could if asked sell it.",
            ["the mayor of theft on the road"],
        ),
    ],
)
def test_a_relative_clause_ends_before_what_somebody_tries(text: str, expected: list[str]) -> None:
    """Behind its comma or dash "appeared to" and "quickly took" go on with the sentence."""
    assert [content for _, content in said(text)] == expected
