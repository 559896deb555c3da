"""Negotiations that are spoken of as a series that goes on."""

import pytest
from occasions import found, read, records


@pytest.mark.parametrize(
    "text",
    [
        "Norway, in the midst of sensitive talks with Chile over copper, kept quiet.",
        "The ship sank at a delicate moment in the talks between Norway and Chile.",
        "With direct negotiations between Norway and Chile flailing, Mr Tveit flew home.",
        "The fragile talks between Norway and Chile will suffer if the ship is seized.",
        "Copper is the main sticking point in Norway's negotiations with Chile.",
        "The talks between Norway and Chile have dragged on for months.",
        "Negotiations between Norway and Chile have stalled over copper.",
        "Talks between Norway and Chile should continue.",
        "The new tariffs will sink the talks between Norway and Chile.",
        "Norway, which is engaged in contentious talks with Chile, kept quiet.",
        "Norway may suspend the talks with Chile.",
        "Fishermen fear for the trade talks between Norway and Chile.",
    ],
)
def test_negotiations_go_on_unless_they_are_said_to_be_over(text: str) -> None:
    """Talks of states of which nothing more is told than that there are some are under way, on no day and nowhere."""
    assert found(text) == [("ongoing", frozenset({"Norway", "Chile"}))]
    assert read(text).meetings[0].when is None
    assert read(text).meetings[0].where is None


@pytest.mark.parametrize(
    "text",
    [
        "Norway engaged in talks with Chile.",
        "The vote was followed by talks between Norway and Chile.",
        "Norway left a round of talks with Chile.",
        "Talks between Norway and Chile in Oslo were short.",
        "Talks between Norway and Chile collapsed.",
    ],
)
def test_what_was_is_held(text: str) -> None:
    """Talks in which somebody took part, rounds of them and those that were somewhere or ended are held."""
    assert [meeting.status.value for meeting in read(text).meetings] == ["held"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway will stand firm in the upcoming talks with Chile.",
        "Norway may give way in further negotiations with Chile.",
    ],
)
def test_what_is_yet_to_come_does_not_go_on(text: str) -> None:
    """Upcoming and further talks are not under way."""
    assert "ongoing" not in [meeting.status.value for meeting in read(text).meetings]


def test_people_talk_on_a_day() -> None:
    """The talks of two people are no series."""
    assert found("Mr Tveit wrote a book on his talks with Ms Lund.") == [("held", frozenset({"Tveit", "Lund"}))]


def test_what_is_known_by_name_goes_on_while_others_do_something_about_it() -> None:
    """Who wants to leave, speed up or wreck negotiations that have a name tells nothing of when they were."""
    both = frozenset({"Britain", "European Union"})
    text = "Britain may walk away from the Brexit talks. The European Union waits."

    assert [(status, len(who)) for status, who in found(text)] == [("ongoing", len(both))]


def test_a_round_is_another_one() -> None:
    """A series and a round of it are two, and all that is said of the series is of one."""
    text = (
        "The trade talks between Norway and Chile have stalled.\n"
        "Norway and Chile held a round of talks in Oslo on Monday.\n"
        "Mr Tveit is a critic of the talks between Norway and Chile."
    )

    assert [(status, len(who)) for status, who in found(text)] == [("ongoing", 2), ("held", 2)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The lack of progress in the talks in Lima between Norway and Chile led to fears.", "ongoing"),
        ("There was a deadlock in the talks between Norway and Chile in Lima.", "ongoing"),
        ("There was no headway in Monday's talks between Norway and Chile in Lima.", "held"),
    ],
)
def test_talks_that_do_not_fare_well_go_on_where_they_are(text: str, status: str) -> None:
    """Of whose progress is spoken goes on, at the place that is told, unless a day is told as well."""
    (meeting,) = read(text).meetings
    assert (meeting.status.value, meeting.where and meeting.where.name) == (status, "Lima")


def test_the_series_in_a_place_is_not_what_its_negotiators_held_there() -> None:
    """Talks of states with their own place are apart from a meeting of those who negotiate for them."""
    text = (
        "Norway's Ola Tveit met Chile's Ine Berg in Lima on Monday. "
        "The lack of progress in the talks in Lima between Norway and Chile led to fears."
    )
    assert [meeting.status.value for meeting in read(text).meetings] == ["held", "ongoing"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit said on Saturday he is confident in negotiations with Chile.",
            [("ongoing", "Chile, Tveit", None, None)],
        ),
        (
            "Mr Tveit said on Saturday he is confident that talks with Chile will be held.",
            [("planned", "Chile, Tveit", None, None)],
        ),
    ],
)
def test_who_is_confident_in_negotiations(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They go on whenever he says so."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The talks between Norway and Chile were the first since 2015.",
            [("held", "Chile, Norway", None, None)],
        ),
        (
            "The talks between Norway and Chile lasted an hour.",
            [("held", "Chile, Norway", None, None)],
        ),
        (
            "The talks between Norway and Chile had been frank.",
            [("held", "Chile, Norway", None, None)],
        ),
        (
            "The talks between Norway and Chile are the first since 2015.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
    ],
)
def test_talks_of_which_is_told_how_they_went_are_over(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Those that "are" something go on."""
    assert records(text) == expected
