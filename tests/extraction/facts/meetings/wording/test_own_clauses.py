"""Clauses that tell of the occasion behind which they stand."""

import pytest
from occasions import read, records


def told(text: str) -> tuple[str, str, str | None]:
    """Status, day and place of the one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = read(text).meetings
    return meeting.status.value, str(meeting.when), meeting.where and meeting.where.name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit will hold a summit with Ms Lund, which begins on Friday in Oslo.",
            ("planned", "2018-06-01", "Oslo"),
        ),
        ("Mr Tveit cancelled a meeting with Ms Lund that had been set for 12 June.", ("cancelled", "2018-06-12", None)),
        (
            "Talks between Mr Tveit and Ms Lund, which began in Oslo on Monday, have ended.",
            ("held", "2018-05-28", "Oslo"),
        ),
        (
            "A meeting between Mr Tveit and Ms Lund, due to take place in Oslo in July, was called off.",
            ("cancelled", "2018-07", "Oslo"),
        ),
        (
            "Talks between Mr Tveit and Ms Lund that were due to begin in July have been postponed.",
            ("postponed", "2018-07", None),
        ),
        ("Mr Tveit praised a summit with Ms Lund, which both sides set for Friday.", ("planned", "2018-06-01", None)),
        ("Mr Tveit praised a summit with Ms Lund that Norway cancelled on Monday.", ("cancelled", "2018-05-28", None)),
        ("Mr Tveit praised talks with Chile, which Norway plans to sue.", ("ongoing", "None", None)),
        ("Mr Tveit praised a summit with Ms Lund, which is said to have been put off.", ("postponed", "None", None)),
        ("Mr Tveit held talks with Ms Lund on a strike that ended on Friday.", ("held", "None", None)),
        ("Mr Tveit held talks with Norway, which is set to vote on 12 June.", ("held", "None", None)),
        (
            "Mr Tveit's visit to Oslo, which had been set for Friday, has been put off.",
            ("postponed", "2018-06-01", "Oslo"),
        ),
        ("Mr Tveit spoke of a visit to Norway, which held a vote in May.", ("held", "None", "Norway")),
        (
            "A meeting of envoys from Chile, Peru and Norway, which was to be held in Oslo on Friday, was put off.",
            ("postponed", "2018-06-01", "Oslo"),
        ),
    ],
)
def test_a_clause_tells_of_its_occasion(text: str, expected: tuple[str, str, str | None]) -> None:
    """When, where and whether stand in a relative clause as well as in the main one."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit on Wednesday called off a summit with Ms Lund.", "cancelled"),
        ("Mr Tveit was in Lima, Peru, on Monday for talks with Ms Lund.", "held"),
    ],
)
def test_a_day_and_a_place_stand_between_subject_and_verb(text: str, status: str) -> None:
    """A day leads in no occasion, and the country behind a city does nothing."""
    assert told(text)[0] == status


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Last month's Oslo talks between Mr Tveit and Ms Lund were short.", "2018-04"),
        ("Tuesday's White House meeting between Mr Tveit and Ms Lund was short.", "2018-05-29"),
        ("The June 12 Oslo summit between Mr Tveit and Ms Lund will be short.", "2018-06-12"),
        ("The Monday and Tuesday talks between Mr Tveit and Ms Lund were short.", "2018-05-28/2018-05-29"),
        ("It rained on Tuesday. The Oslo talks between Mr Tveit and Ms Lund will be short.", "None"),
    ],
)
def test_a_day_stands_before_the_name_of_an_occasion(text: str, when: str) -> None:
    """Between the day and the noun the occasion may have a name."""
    assert told(text)[1] == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway and Chile postponed talks that had been set for Friday in Lima.",
            [("postponed", "Chile, Norway", "Lima", "2018-06-01")],
        ),
        (
            "Norway cancelled talks with Chile that had been set for Friday in Lima.",
            [("cancelled", "Chile, Norway", "Lima", "2018-06-01")],
        ),
    ],
)
def test_talks_that_had_been_set_have_their_day_and_place(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """The noun is no verb of saying."""
    assert records(text) == expected
