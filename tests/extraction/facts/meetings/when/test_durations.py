"""How long an occasion lasts, and which days that makes."""

import pytest
from occasions import read, records


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit wrapped up a four-day visit to Norway on Wednesday after meeting Ms Lund.", "2018-05-27/2018-05-30"),
        (
            "Mr Tveit held talks in Bergen with Ms Lund during a two-day visit that ended on Wednesday.",
            "2018-05-29/2018-05-30",
        ),
        ("Mr Tveit began a four-day trip to Norway on Wednesday after meeting Ms Lund.", "2018-05-30"),
    ],
)
def test_who_is_met_on_a_journey_that_ended_is_met_on_its_days(text: str, when: str) -> None:
    """The days of a journey that is over are reckoned back from its end."""
    meeting = read(text).meetings[-1]
    assert str(meeting.when) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit and Ms Lund opened two days of talks in Bergen on Tuesday.", "2018-05-29/2018-05-30"),
        ("Mr Tveit and Ms Lund ended two days of talks in Bergen on Tuesday.", "2018-05-28/2018-05-29"),
    ],
)
def test_what_began_on_a_day_lasts_from_then(text: str, when: str) -> None:
    """Two days that opened on a day are that and the next, two that ended on it that and the one before."""
    assert str(read(text).meetings[0].when) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit and Ms Lund met for a second straight day on Tuesday.", "2018-05-28/2018-05-29"),
        ("Mr Tveit and Ms Lund held a third day of talks in Bergen on Tuesday.", "2018-05-27/2018-05-29"),
        ("Mr Tveit and Ms Lund are meeting for a second day.", "2018-05-30/2018-05-31"),
        ("Mr Tveit and Ms Lund held a first day of talks in Bergen on Tuesday.", "2018-05-29"),
        ("Mr Tveit and Ms Lund met for a long day on Tuesday.", "2018-05-29"),
    ],
)
def test_a_second_day_tells_of_the_one_before(text: str, when: str) -> None:
    """What goes on for so many days began so many days ago."""
    assert str(read(text).meetings[0].when) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit and Ms Lund will meet for two days in Oslo from Monday.", "2018-06-04/2018-06-05"),
        ("Oslo is where Mr Tveit and Ms Lund are meeting for the next two weeks.", "2018-05-31/2018-06-13"),
        ("Mr Tveit and Ms Lund will meet for two hours in Oslo on Monday.", "2018-06-04"),
    ],
)
def test_who_meet_for_some_days_do_so_on_all_of_them(text: str, when: str) -> None:
    """Days and weeks that a verb tells are as many as those that stand before a noun."""
    assert str(read(text).meetings[0].when) == when


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Norway and Chile, which lasted three days, ended on Tuesday.",
        "Talks between Norway and Chile ended on Tuesday after three days.",
        "Talks between Norway and Chile ended on Tuesday. The negotiations went on for three days.",
    ],
)
def test_talks_that_lasted_ended_on_their_last_day(text: str) -> None:
    """How long talks went on tells when they began, whatever verb says so."""
    (meeting,) = read(text).meetings
    assert str(meeting.when) == "2018-05-27/2018-05-29"


def test_what_ended_after_something_did_not_last_so_long() -> None:
    """A day after a strike is no length of the talks."""
    text = "Talks between Norway and Chile ended on Tuesday after a strike of three days."
    (meeting,) = read(text).meetings
    assert str(meeting.when) == "2018-05-29"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Two days of talks between Norway and Chile that began on Tuesday were short.", "2018-05-29/2018-05-30"),
        ("Norway and Chile are to conclude three days of talks on Friday.", "2018-05-30/2018-06-01"),
        ("Norway and Chile are to open three days of talks on Friday.", "2018-06-01/2018-06-03"),
    ],
)
def test_days_that_began_lie_behind_their_first_and_those_to_end_before_their_last(text: str, when: str) -> None:
    """The day told is the first or the last of them, as the verb says."""
    assert str(read(text).meetings[0].when) == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norwegian President Ola Tveit arrived in Stockholm on Monday at the start of a two-day visit."),
            [("held", "Ola Tveit, Sweden", "Stockholm", "2018-05-28/2018-05-29")],
        ),
        (
            ("Norwegian President Ola Tveit landed in Stockholm on Monday to begin a three-day state visit."),
            [("held", "Ola Tveit, Sweden", "Stockholm", "2018-05-28/2018-05-30")],
        ),
        (
            "Norwegian President Ola Tveit flew to Stockholm on Monday for a two-day visit.",
            [("held", "Ola Tveit, Sweden", "Stockholm", "2018-05-28/2018-05-29")],
        ),
        (
            "Norwegian President Ola Tveit is on a two-day visit to Sweden.",
            [("ongoing", "Ola Tveit, Sweden", "Sweden", None)],
        ),
    ],
)
def test_a_journey_begins_on_the_day_told(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """As many days follow as it lasts."""
    assert records(text) == expected
