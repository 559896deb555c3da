"""Nouns for an occasion that their clause tells as over."""

import pytest
from occasions import records

import newsmodel


def day(text: str, published: str = "2018-06-14") -> str | None:
    """When the one meeting of *text* is."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published=published).meetings
    return None if meeting.when is None else str(meeting.when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Lawyers asked about a dinner in July between Mr Tveit and Ms Lund.", "2017-07"),
        ("Mr Tveit stormed out of a meeting with Ms Lund in July.", "2017-07"),
        ("The ministers laid the ground for a meeting in July between Mr Tveit and Ms Lund.", "2018-07"),
        ("Norway announced a meeting in July between Mr Tveit and Ms Lund.", "2018-07"),
    ],
)
def test_a_month_of_a_past_clause_has_gone_by(text: str, when: str) -> None:
    """What the past tense takes up was in the last month of that name, unless it plans it."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The talks of Mr Tveit with Ms Lund on Saturday lasted two hours.", "2018-06-09"),
        ("A meeting between Mr Tveit and Ms Lund on Saturday ended in tears.", "2018-06-09"),
        ("Talks between Mr Tveit and Ms Lund were set for Saturday.", "2018-06-16"),
    ],
)
def test_what_lasted_on_a_weekday_did_so_on_the_last_of_that_name(text: str, when: str) -> None:
    """The predicate in the past tense tells which week it was in."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg recalled a dinner with Ms Lund in July.", [("held", "2017-07")]),
        ("Mr Berg admitted talks with Ms Lund in July.", [("held", "2017-07")]),
        ("Mr Berg announced talks with Ms Lund in July.", [("planned", "2018-07")]),
    ],
)
def test_what_is_recalled_has_been(text: str, expected: list[tuple[str, str]]) -> None:
    """Nobody admits or recalls what is yet to come."""
    assert [(status, when) for status, _, _, when in records(text)] == expected
