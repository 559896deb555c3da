"""Whether a mention makes a meeting by itself."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    "text",
    [
        "Ms Lund is the most senior Norwegian official to visit Chile.",
        "Ms Lund, the highest-ranking Norwegian official to visit Chile, left.",
        "Ms Lund will be the first Norwegian envoy to meet top officials in Chile.",
        "It will be the first meeting between a sitting Norwegian president and Chilean leader when both meet in May.",
        "It will be the first meeting between a sitting Norwegian president and the leader of Chile.",
    ],
)
def test_what_is_special_of_a_meeting_makes_none(text: str) -> None:
    """A superlative tells of a meeting that is told elsewhere."""
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg became the first Norwegian president to visit Chile.", ["Berg", "Chile"]),
        ("Mr Berg was the first Norwegian president to meet Ms Lund.", ["Berg", "Lund"]),
        ("It was the first meeting between Mr Berg and Ms Lund.", ["Berg", "Lund"]),
    ],
)
def test_who_comes_first_and_whom_he_meets_makes_one(text: str, expected: list[str]) -> None:
    """A deed, and a meeting with somebody who has a name, are told for themselves."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit took part in the talks in Lima.",
        "Mr Tveit was due to attend a secret session on Friday.",
        "Mr Tveit, a former envoy who took part in nuclear talks, was ill.",
    ],
)
def test_nobody_holds_talks_alone(text: str) -> None:
    """One person who is said to be at talks makes no record of them; a summit may be told of one who is there."""
    assert parties(text) == []
    assert parties("Mr Tveit attended a summit in Lima.") == [["Tveit"]]
    assert parties("Mr Tveit attended the annual meeting of the Lima Club in May.") != []


def test_what_is_offered_at_the_table_is_no_meeting_of_those_who_speak() -> None:
    """The negotiating table alone tells not who sits there."""
    text = "Some mayors believe that Chile would give way at the negotiating table."
    assert parties(text) == []


def test_a_summit_at_the_fringes_of_which_others_meet_is_none_by_itself() -> None:
    """An occasion named as a venue has no record."""
    assert parties("Mr Tveit met Ms Lund on the fringes of a G20 leaders' summit in Osaka.") == [["Tveit", "Lund"]]
