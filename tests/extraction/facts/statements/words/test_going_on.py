"""Where words go on behind the attribution that parts them, and where the writer does."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "effect",
    ["deepening a row over salmon", "dealing a blow to the town", "setting off alarm in Chile", "reviving old hopes"],
)
@pytest.mark.parametrize("clause", ["The talks will resume", "Norway closed its embassy", "It is late"])
def test_what_the_words_led_to_is_the_writers(clause: str, effect: str) -> None:
    """Behind one who has told a whole clause a participle is no word of his."""
    assert said(f"{clause}, the ministry said Monday, {effect}.") == [(["ministry"], clause)]


@pytest.mark.parametrize(
    ("front", "rest"),
    [
        ("If it rains", "leaving early is wise"),
        ("Leaving now", "would be wrong"),
        ("Two envoys are in Lima", "including one from Chile"),
        ("No road is open", "nothing at all"),
    ],
)
def test_a_clause_goes_on_behind_who_said_it(front: str, rest: str) -> None:
    """What a clause needs or takes in stands behind the attribution too."""
    assert said(f"{front}, the mayor said, {rest}.") == [(["mayor"], f"{front} {rest}")]


@pytest.mark.parametrize(
    ("front", "rest"),
    [
        ("That", "tells you all you need to know"),
        ("This", "was the best offer"),
        ("It", "was the best offer"),
        ("Here", "lies the problem"),
    ],
)
def test_a_word_that_points_is_a_part_of_what_is_said(front: str, rest: str) -> None:
    """Who is named behind the first word of a sentence has said that word too."""
    assert said(f"{front}, says envoy Ola Berg, {rest}.") == [(["Ola Berg"], f"{front} {rest}")]


@pytest.mark.parametrize(
    ("front", "rest"),
    [
        ("The problem", "lies in Lima"),
        ("The road to peace", "leads through Lima"),
        ("No deal", "means the road is shut"),
    ],
)
def test_a_subject_goes_on_with_its_verb(front: str, rest: str) -> None:
    """Who is named between a subject and its verb has said both."""
    assert said(f"{front}, says envoy Ola Berg, {rest}.") == [(["Ola Berg"], f"{front} {rest}")]


@pytest.mark.parametrize("told", ["boss of the council", "minutes after the vote", "a friend of the mayor"])
def test_what_is_told_of_who_speaks_is_no_word_of_his(told: str) -> None:
    """Behind a name may stand what he is, or when he said so."""
    assert said(f"The road is shut, said Ola Berg, {told}.") == [(["Ola Berg"], "The road is shut")]
