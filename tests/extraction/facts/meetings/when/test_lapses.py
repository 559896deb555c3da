"""The day of an occasion told by how long it was from something else."""

import pytest
from occasions import read


def day(text: str) -> str | None:
    """When the last meeting of *text*, published on Thursday, 31 May 2018, took place."""
    *_, meeting = read(text).meetings
    return None if meeting.when is None else str(meeting.when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Norway said on Wednesday that it would sign.\nThe pledge came a day after Mr Tveit met Ms Lund.",
            "2018-05-29",
        ),
        ("The port closed on Tuesday. It came two days after Mr Tveit, who is 51, met Ms Lund.", "2018-05-27"),
        ("Norway shut the port in March, hours after talks with Chile broke down.", "2018-03"),
        ("It snowed on Tuesday. Hours after Mr Tveit met Ms Lund, the port closed.", "2018-05-29"),
    ],
)
def test_what_came_after_an_occasion_tells_its_day(text: str, when: str) -> None:
    """It is reckoned from the day of what came after, which a sentence before may have told."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit called Ms Lund two days before Wednesday's vote.", "2018-05-28"),
        ("Mr Tveit met Ms Lund a week before the vote on May 29.", "2018-05-22"),
        ("Mr Tveit met Ms Lund a day after Monday's vote.", "2018-05-29"),
        ("It snowed on Tuesday. Mr Tveit called Ms Lund two days before the vote.", None),
    ],
)
def test_an_occasion_is_reckoned_from_what_came_before_or_after_it(text: str, when: str | None) -> None:
    """Days before a vote are none of the days of the story, and no day at all where that of the vote is not told."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The port closed on Monday, a day before Mr Tveit met Ms Lund.", "2018-05-29"),
        ("The port closed on Tuesday, hours before Mr Tveit met Ms Lund.", "2018-05-29"),
        ("A day before meeting Ms Lund, Mr Tveit flew to Bergen on Monday.", "2018-05-29"),
        ("Two days after he met Ms Lund, Mr Tveit flew to Bergen on Wednesday.", "2018-05-28"),
        ("Just two days after he met Ms Lund, Mr Tveit flew to Bergen on Wednesday.", "2018-05-28"),
        ("Barely a day after meeting Ms Lund, Mr Tveit flew to Bergen on Wednesday.", "2018-05-29"),
        ("Days before he met Ms Lund, Mr Tveit resigned on Wednesday.", None),
        ("On the eve of Wednesday's vote, Mr Tveit met Ms Lund.", "2018-05-29"),
        ("In Bergen on Tuesday, Mr Tveit met Ms Lund for the third time this year.", "2018-05-29"),
        ("Mr Tveit met Ms Lund for the first time Tuesday in Bergen.", "2018-05-29"),
    ],
)
def test_what_came_before_an_occasion_tells_its_day(text: str, when: str | None) -> None:
    """The day of the main clause is moved by what lies between, on whichever side of the occasion it stands."""
    assert day("It was cold.\nThe roads were closed.\nNobody came.\n" + text) == when
