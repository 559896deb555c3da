"""What speaks against two mentions being of one occasion."""

import pytest
from occasions import read, records


def test_talks_of_long_ago_are_none_that_are_to_come() -> None:
    """Who will speak to somebody does not do so at the talks that others held years before."""
    text = "Mr Tveit will speak to Ms Lund in June. Mr Moe still thinks of the Lima talks of 2011."
    first, *_ = read(text).meetings
    assert (first.status.value, first.where) == ("planned", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway's Ola Tveit plans a summit with Chile's Ine Berg. Mr Tveit had cancelled a summit with Ms Berg.",
            ["planned", "cancelled"],
        ),
        (
            "Mr Tveit and Ms Berg are expected to speak in Lima. Mr Tveit had called off an early dinner with Ms Berg.",
            ["planned", "cancelled"],
        ),
        (
            "Norway's Ola Tveit is to meet Chile's Ine Berg. President Tveit of Norway has put off a visit to Chile.",
            ["planned", "postponed"],
        ),
        ("Mr Tveit called off a meeting with Ms Berg. He said he would still meet Ms Berg.", ["proposed"]),
        ("Mr Tveit was due to meet Ms Berg on Friday. He called off the meeting with Ms Berg.", ["cancelled"]),
    ],
)
def test_what_was_called_off_is_not_what_is_planned_besides(text: str, expected: list[str]) -> None:
    """Another summit that was called off before is none that is to come, and a visit is none of the talks."""
    assert [meeting.status.value for meeting in read(text).meetings] == expected


def test_an_invitation_behind_a_meeting_with_a_day_is_to_another() -> None:
    """Who is to meet somebody on a day and would also invite him means another time."""
    text = "Mr Tveit is to meet Ms Berg in July. He would also invite Ms Berg to Oslo."

    assert [meeting.status.value for meeting in read(text).meetings] == ["planned", "proposed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit said he did not meet Ms Berg. An aide had said that he would meet Ms Berg.", ["denied"]),
        (
            "Much speaks for a summit between Mr Tveit and Ms Berg.\nThe summit will open on Monday.",
            ["planned"],
        ),
        (
            "Mr Tveit set off, happy about his summit with Ms Berg.\nThe summit will be held on Monday.",
            ["planned"],
        ),
    ],
)
def test_what_was_to_be_is_what_came_of_it(text: str, expected: list[str]) -> None:
    """That somebody was to meet is no other occasion than the one that came to nothing, or that is to be."""
    assert [meeting.status.value for meeting in read(text).meetings] == expected


def test_a_meeting_of_this_week_is_the_one_of_its_days() -> None:
    """What is told as of this week is what is to be on its last days."""
    text = (
        "Mr Berg had booked the hotel that the press used during his meeting with Ms Tveit in Lima this week."
        " Mr Berg and Ms Tveit will meet there on Friday and Saturday."
    )
    assert [meeting.status.value for meeting in read(text).meetings] == ["planned"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Ms Rojas at Elm House.\n\nThe two leaders first met in Oslo in March.",
            [("held", "Rojas, Tveit", "Elm House", None), ("held", "Rojas, Tveit", "Oslo", "2018-03")],
        ),
        (
            "Mr Tveit met Ms Rojas at Elm House. It follows a meeting between the two leaders in March.",
            [("held", "Rojas, Tveit", "Elm House", None), ("held", "Rojas, Tveit", None, "2018-03")],
        ),
        (
            "Mr Tveit met Ms Rojas at Elm House.\n\nThe meeting came after they met in Oslo in March.",
            [("held", "Rojas, Tveit", "Elm House", None), ("held", "Rojas, Tveit", "Oslo", "2018-03")],
        ),
        (
            "Mr Tveit has met Ms Rojas.\n\nThey met in Oslo in March.",
            [("held", "Rojas, Tveit", "Oslo", "2018-03")],
        ),
    ],
)
def test_what_two_did_weeks_before_is_another(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """The one that is news has no day from it."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norway is sincere in its peace talks with Chile. The last summit between Norway and Chile was in 2007."),
            [("ongoing", "Chile, Norway", None, None), ("held", "Chile, Norway", None, "2007")],
        ),
        (
            ("The last summit between Norway and Chile was in 2007. Norway is sincere in its peace talks with Chile."),
            [("held", "Chile, Norway", None, "2007"), ("ongoing", "Chile, Norway", None, None)],
        ),
    ],
)
def test_a_summit_of_years_ago_is_none_of_the_talks_that_go_on(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """In whatever order they are told."""
    assert records(text) == expected
