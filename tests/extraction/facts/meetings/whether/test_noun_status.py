"""Whether the occasion that a noun names took place."""

import pytest
from occasions import read, records


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting between Mr Tveit and Ms Lund over fish supplies scheduled for Friday was cancelled.", "cancelled"),
        ("A planned meeting between Mr Tveit and Ms Lund on fish set for Friday has been put off.", "postponed"),
        ("A meeting between Mr Tveit and Ms Lund on fish due to take place on Friday was scrapped.", "cancelled"),
        ("A meeting between Mr Tveit and Ms Lund on fish planned for Friday will be short.", "planned"),
    ],
)
def test_when_it_was_set_for_is_not_what_became_of_it(text: str, status: str) -> None:
    """Behind its topic stands when it was set for, and behind that what its sentence tells of it."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit said that Norway will restart talks with Chile.", "planned"),
        ("Mr Tveit announced that Norway would resume talks with Chile.", "planned"),
        ("The continuing talks between Norway and Chile are dull.", "ongoing"),
    ],
)
def test_what_norway_will_restart_does_not_go_on(text: str, status: str) -> None:
    """A verb behind who does it and "will" is no adjective of the talks."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Much is made of the seats at a summit of world leaders, which begins on Friday in Oslo.", "planned"),
        ("Much is made of the seats at a summit of world leaders, which began on Monday in Oslo.", "held"),
    ],
)
def test_what_begins_on_a_day_is_to_come(text: str, status: str) -> None:
    """A clause in the present with a day tells of what is yet to begin."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit will be away when President Ine Berg makes her state visit to Norway.", "planned"),
        ("President Ine Berg makes a state visit to Norway on Friday.", "planned"),
        ("President Ine Berg is making her first visit to Norway.", "ongoing"),
        ("President Ine Berg made a state visit to Norway.", "held"),
        ("President Ine Berg will make an official visit to Norway.", "planned"),
    ],
)
def test_who_makes_a_visit_does_so_as_the_verb_tells(text: str, status: str) -> None:
    """What "make" and "pay" tell of a visit, its own verb would: in the present it goes on or has a day to come."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The summit between Mr Tveit and Ms Lund began with a handshake.", "held"),
        ("The summit between Mr Tveit and Ms Lund opened with a song.", "held"),
        ("Talks between Norway and Chile began in Oslo.", "ongoing"),
    ],
)
def test_what_began_with_something_is_told_as_a_whole(text: str, status: str) -> None:
    """How a summit began is told of one that has been held."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Talks between Norway and Chile kicked off in Bergen on Tuesday.", "ongoing", "2018-05-29/.."),
        ("Talks to end the war between Norway and Chile kicked off on Tuesday.", "ongoing", "2018-05-29/.."),
        ("Talks between Norway and Chile got under way in Bergen on Thursday.", "ongoing", "2018-05-31/.."),
        ("Talks between Norway and Chile get under way in Bergen on Friday.", "planned", "2018-06-01"),
        ("Talks between Mr Tveit and Ms Lund on Tuesday lasted longer than planned.", "held", "2018-05-29"),
        ("The meeting between Mr Tveit and Ms Lund went ahead on Tuesday as planned.", "held", "2018-05-29"),
    ],
)
def test_what_kicked_off_goes_on_and_what_was_planned_took_place(text: str, status: str, when: str) -> None:
    """Verbs of two words have tenses; "than planned" and "as planned" tell what had been thought of it."""
    meeting = read(text).meetings[0]
    assert (meeting.status.value, str(meeting.when)) == (status, when)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit told us he had “frank talks” with Ms Lund.", "held"),
        ("Mr Tveit said he would keep pursuing talks with Ms Lund in May.", "proposed"),
        ("Norway would pursue meetings with Chile, it said.", "proposed"),
        ("Norway is to open talks with Chile.", "planned"),
    ],
)
def test_open_talks_are_frank_and_pursued_ones_wished(text: str, status: str) -> None:
    """What one has are open talks; what one will pursue one has not."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit's talks with Ms Lund will be hard, a diplomat said.",
        "A diplomat said Mr Tveit's talks with Ms Lund would be long.",
        "Mr Tveit's meeting with Ms Lund in Oslo will focus on fish.",
        "His talks with Ms Lund and Mr Berg will cover fish, Mr Tveit said.",
    ],
)
def test_what_somebody_s_talks_will_be_is_yet_to_come(text: str) -> None:
    """Talks of people of which is told what they will be like are planned."""
    assert {meeting.status.value for meeting in read(text).meetings} == {"planned"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ms Tveit and Mr Berg carried on with the talks as planned.", "held"),
        ("Ms Tveit and Mr Berg went ahead with their planned talks.", "held"),
        ("Ms Tveit and Mr Berg pressed on with the planned summit.", "held"),
        ("Ms Tveit and Mr Berg agreed on their planned talks.", "planned"),
        ("Ms Tveit said another summit with Mr Berg could be called if needed.", "proposed"),
        ("A meeting has been planned between Ms Tveit and Mr Berg.", "planned"),
        ("Ms Tveit and Mr Berg had agreed on Monday to have further discussions on fish.", "planned"),
    ],
)
def test_what_is_gone_through_with_is_held_and_what_could_be_called_is_not(text: str, status: str) -> None:
    """Who goes ahead with what was planned has held it."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


def test_who_wants_the_talks_to_do_something_has_them() -> None:
    """Wanting something of talks that are known is not wanting talks."""
    text = "Ms Tveit wanted the talks with Mr Berg to bring a truce."
    assert [meeting.status.value for meeting in read(text).meetings] == ["held"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit's meeting with Ms Lund in Oslo has opened a new round of debate on tariffs.",
            [("held", "Lund, Tveit", "Oslo", None)],
        ),
        (
            "The talks between Norway and Chile have started a new round.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
    ],
)
def test_what_a_meeting_has_opened_came_of_it(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """A debate is not the meeting; a new round is."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mr Moe spoke of a planned summit between Mr Tveit and Ms Lund in Oslo on 12 June, which "
                "has now been cancelled."
            ),
            [("cancelled", "Lund, Tveit", "Oslo", "2018-06-12")],
        ),
    ],
)
def test_a_clause_may_stand_behind_the_place_and_the_day(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """It tells of the summit, not of the city."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit spoke a day after his news conference with Ms Lund began drawing fire.",
            [("held", "Lund, Tveit", None, None)],
        ),
        (
            "Talks between Norway and Chile began on Monday.",
            [("ongoing", "Chile, Norway", None, "2018-05-28/..")],
        ),
    ],
)
def test_a_meeting_that_began_doing_harm_is_over(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """What began is what came of it."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Lund said after talks with Mr Tveit in Oslo on Wednesday that trade would grow.",
            [("held", "Lund, Tveit", "Oslo", "2018-05-30")],
        ),
        (
            (
                "Mr Tveit, who flew to Chile in April, said after talks with Ms Lund in Lima that there "
                "could be no delay."
            ),
            [("held", "Lund, Tveit", "Lima", None)],
        ),
    ],
)
def test_a_clause_behind_that_is_none_of_the_talks(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """A subject may stand without an article."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "A meeting between Mr Tveit and Ms Lund that had been under discussion did not happen "
                "because he was ill."
            ),
            [("cancelled", "Lund, Tveit", None, None)],
        ),
        (
            "The meeting between Mr Tveit and Ms Lund did not take place.",
            [("denied", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_what_had_been_planned_and_did_not_happen_was_cancelled(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """However much stands between."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit has cancelled a summit with Ms Lund. Experts say the talks could fail.",
            [("cancelled", "Lund, Tveit", None, None)],
        ),
        (
            "Talks between Norway and Chile starting on Monday will be long.",
            [("planned", "Chile, Norway", None, "2018-06-04")],
        ),
    ],
)
def test_talks_may_fail_and_be_held(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """What may become of them does not tell whether they are held."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A call between Mr Berg and Ms Lund is not planned today.", "denied"),
        ("A meeting between Mr Berg and Ms Lund is not expected this week.", "denied"),
        ("A meeting between Mr Berg and Ms Lund remains possible.", "proposed"),
        ("A meeting between Mr Berg and Ms Lund looks increasingly unlikely.", "denied"),
        ("A meeting between Mr Berg and Ms Lund now seems likely.", "planned"),
        ("The summit between Mr Berg and Ms Lund hangs in the balance.", "planned"),
        ("The summit between Mr Berg and Ms Lund never materialised.", "denied"),
        ("Mr Berg insists on talks with Ms Lund.", "proposed"),
    ],
)
def test_how_likely_an_occasion_is_tells_its_status(text: str, expected: str) -> None:
    """What is possible, likely, unlikely or in the balance has not been."""
    assert [meeting.status.value for meeting in read(text).meetings] == [expected]
