"""What parts an occasion from its day."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    "where",
    ["in Prestfoss, a retreat in the hills, later on Friday", "in Oslo, a city in the north, on Friday"],
)
def test_what_describes_a_place_parts_nobody_from_the_day(where: str) -> None:
    """The day behind what a place is called besides is that of the meeting there."""
    (meeting,) = read(f"Mr Tveit will meet Ms Lund {where}.").meetings
    assert str(meeting.when) == "2018-06-01"


@pytest.mark.parametrize(
    ("aside", "when"),
    [
        ('"without any of the usual speeches", on Friday', "2018-06-01"),
        ('"without any of the usual speeches," on Friday', "2018-06-01"),
        ('"a city that I know well", he said, on Friday it will rain', "None"),
    ],
)
def test_a_few_quoted_words_part_nobody_from_the_day(aside: str, when: str) -> None:
    """Behind words that somebody used of it the day follows; behind who said so something else may."""
    (meeting,) = read(f"Mr Tveit will meet Ms Lund in Lima, {aside}.").meetings
    assert str(meeting.when) == when


@pytest.mark.parametrize(
    ("text", "where", "when"),
    [
        ("A meeting between Mr Tveit, who was in Oslo in 2015, and Ms Lund in Lima on Monday was short.", "Lima", "28"),
        ("A meeting on Monday between Mr Tveit, who lives in Oslo, and Ms Lund was short.", None, "28"),
        ("Mr Tveit met Ms Lund, who came to Lima on Monday.", "Lima", "28"),
    ],
)
def test_what_is_told_of_one_of_those_who_meet_is_not_of_the_meeting(text: str, where: str | None, when: str) -> None:
    """A clause about one of them, before the next is named, tells neither where nor when they met."""
    (meeting,) = read(text).meetings
    assert (meeting.where and meeting.where.name, str(meeting.when)) == (where, f"2018-05-{when}")
