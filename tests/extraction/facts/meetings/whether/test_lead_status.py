"""Whether an occasion took place, as the preposition before it tells."""

import pytest
from occasions import read, records


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Mr Tveit arrived in Geneva on Wednesday for talks with Ms Lund on Saturday.", "planned", "2018-06-02"),
        ("Mr Tveit arrived in Geneva on Monday for Friday's summit with Ms Lund.", "planned", "2018-06-01"),
        ("Mr Tveit arrived in Geneva on Monday for talks with Ms Lund on Tuesday.", "held", "2018-05-29"),
        ("Mr Tveit arrived in Geneva on Monday for talks with Ms Lund.", "held", "2018-05-28"),
        ("Mr Tveit landed in Geneva on Monday ahead of a summit with Ms Lund on Friday.", "planned", "2018-06-01"),
    ],
)
def test_who_has_come_for_talks_holds_them_on_their_day(text: str, status: str, when: str) -> None:
    """Talks for which somebody has come were held, unless their own day is yet to come."""
    (meeting,) = read(text).meetings

    assert (meeting.status.value, str(meeting.when)) == (status, when)


@pytest.mark.parametrize(
    ("verb", "status"),
    [
        ("was followed", "held"),
        ("will be followed", "planned"),
        ("is expected to be followed", "planned"),
        ("could be followed", "proposed"),
    ],
)
def test_what_is_to_follow_is_to_come(verb: str, status: str) -> None:
    """An occasion by which something is followed is as near as the verb tells."""
    assert [
        meeting.status.value for meeting in read(f"The vote {verb} by talks between Norway and Chile.").meetings
    ] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit is in Geneva for talks with Ms Lund.", "ongoing"),
        ("Mr Tveit is back for talks with Ms Lund.", "ongoing"),
        ("Mr Tveit is in town for talks with Ms Lund.", "ongoing"),
        ("The charge is related to a phone call between Mr Tveit and Ms Lund.", "held"),
        ("The rule is linked to a meeting between Mr Tveit and Ms Lund.", "held"),
    ],
)
def test_who_is_there_for_talks_holds_them(text: str, status: str) -> None:
    """Talks for which somebody is where he came to go on; what is related to a call tells of no call that does."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit has arrived in Geneva for talks with Ms Lund.", "planned"),
        ("Mr Tveit had arrived in Geneva for talks with Ms Lund.", "held"),
        ("Mr Tveit has flown to Geneva for talks with Ms Lund.", "held"),
    ],
)
def test_who_has_just_arrived_is_yet_to_meet(text: str, status: str) -> None:
    """That somebody has arrived for talks is news of before they begin."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit said that Norway would help, in his first meeting with Ms Lund.", "held"),
        ("Mr Tveit said that he would raise it at a meeting with Ms Lund.", "planned"),
        ("Mr Tveit said that he would ask for it during his meeting with Ms Lund.", "planned"),
    ],
)
def test_what_is_told_at_a_summit_is_not_done_there(text: str, status: str) -> None:
    """Behind a comma stands where it was said, unless its day is to come; without one, where it is to be done."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit sings hours ahead of the biggest test of his term: his first meeting with Ms Lund.", "planned"),
        ("Mr Tveit told of the biggest test of his term: his first meeting with Ms Lund.", "held"),
    ],
)
def test_what_a_colon_names_lies_ahead_as_that_does(text: str, status: str) -> None:
    """Behind a colon stands what it is that lies ahead."""
    (meeting,) = read(text).meetings

    assert meeting.status.value == status


def test_what_one_will_do_in_meetings_is_done_in_meetings_to_come() -> None:
    """The verb may stand far before them."""
    (meeting,) = read("Mr Tveit will have to defend the law in meetings with Chilean ministers.").meetings

    assert meeting.status.value == "planned"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ms Tveit could leave the room during a meeting with Mr Berg.", "proposed"),
        ("Ms Tveit might raise it during a meeting with Mr Berg.", "proposed"),
        ("Ms Tveit could not hide her anger during a meeting with Mr Berg.", "held"),
        ("Ms Tveit will stick to a promise she made during a meeting with Mr Berg.", "held"),
        ("Ms Tveit spoke of her hope to address fish quotas with Mr Berg during their upcoming summit.", "planned"),
        ("Ms Tveit will seek to reassure Mr Berg at their summit.", "planned"),
        ("In words ahead of a joint news conference with Ms Tveit, Mr Berg said he was fine.", "held"),
    ],
)
def test_what_may_be_done_there_may_be_and_what_is_hoped_there_is_planned(text: str, status: str) -> None:
    """At a meeting at which somebody could do something he may be or not; hopes for a known summit leave it known."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway is angry at a lack of progress in fishing talks with Chile.", "ongoing"),
        ("Ms Tveit will close the port, barring a deal in talks with Chile.", "ongoing"),
        ("Norway made little headway in talks with Chile last year.", "held"),
    ],
)
def test_talks_in_which_something_is_still_wanting_go_on(text: str, status: str) -> None:
    """Where progress or an agreement is lacking, the talks are not over."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit left Oslo on Wednesday for talks with Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit departed Oslo on Wednesday for a summit with Ms Lund in Lima on Saturday.",
            [("planned", "Lund, Tveit", "Lima", "2018-06-02")],
        ),
        (
            "Mr Tveit left Oslo on Wednesday after talks with Ms Lund.",
            [("held", "Lund, Tveit", "Oslo", "2018-05-30")],
        ),
    ],
)
def test_who_left_for_talks_is_on_his_way(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The day on which somebody left is not that of the talks."""
    assert records(text) == expected


def test_the_later_of_two_between_which_something_is() -> None:
    """It is to come on a weekday."""
    text = (
        "Norwegian Prime Minister Ola Tveit's visit took place in between the Nordic summit in Lima and a meeting on "
        "Monday in Quito with Chilean President Carmen Rojas."
    )
    assert records(text) == [("planned", "Carmen Rojas, Ola Tveit", "Quito", "2018-06-04")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Chilean delegation was visiting Oslo for meetings with Mr Moe.",
            [("held", "Chilean delegation, Moe", "Oslo", None)],
        ),
        (
            "A Chilean delegation is visiting Oslo for meetings with Mr Moe.",
            [("ongoing", "Chilean delegation, Moe", "Oslo", "2018-05-31")],
        ),
        (
            "Mr Tveit was flying to Oslo for talks with Mr Moe.",
            [("planned", "Moe, Tveit", "Oslo", None)],
        ),
    ],
)
def test_who_was_visiting_for_talks_held_them(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Who is there is holding them."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway is busy negotiating with Chile.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
        (
            "Norway was busy negotiating with Chile in May.",
            [("held", "Chile, Norway", None, "2018-05")],
        ),
    ],
)
def test_hard_at_work(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Who is at work at negotiations goes on with them."""
    assert records(text) == expected


def test_what_is_followed_is_over() -> None:
    """The earlier of two occasions has been, where and when is told for it and not for the later."""
    found = records("The meeting between Mr Berg and Ms Lund follows a summit in Lima in July.")
    assert [(status, place, when) for status, _, place, when in found] == [
        ("held", None, None),
        ("held", "Lima", "2017-07"),
    ]
