"""Whose one more occasion is that is told by its noun alone: "a second round", "their previous meeting"."""

import pytest
from occasions import read, records

import newsmodel

MET = "Mr Berg met Ms Lund in Oslo on Tuesday. "


def told(text: str) -> list[tuple[list[str], str, str | None, str | None]]:
    """Parties, status, day and place of each meeting of *text*."""
    article = newsmodel.parse(text, published="2018-05-31")
    return [
        (
            [article.party(part.party).label for part in meeting.participants],
            meeting.status.value,
            None if meeting.when is None else str(meeting.when),
            None if meeting.where is None else meeting.where.name,
        )
        for meeting in article.meetings
    ]


@pytest.mark.parametrize(
    ("text", "status", "day", "place"),
    [
        ("A second round will be held in Lima in August.", "planned", "2018-08", "Lima"),
        ("A new round is planned for August in Lima.", "planned", "2018-08", "Lima"),
        ("Another private meeting is planned for June 5.", "planned", "2018-06-05", None),
        ("Ms Lund said a further round could be held in August.", "proposed", "2018-08", None),
        ("A second meeting, planned for June 5, has been cancelled.", "cancelled", "2018-06-05", None),
        ("Further talks are planned for June 5.", "planned", "2018-06-05", None),
        ("Their next meeting will be in Lima.", "planned", None, "Lima"),
        ("Their previous meeting, in Lima on February 27, ended in anger.", "held", "2018-02-27", "Lima"),
        ("Their last meeting was in Lima in February.", "held", "2018-02", "Lima"),
        ("The previous round, held in Lima in February, ended in anger.", "held", "2018-02", "Lima"),
        ("Earlier talks in Lima collapsed in February.", "held", "2018-02", "Lima"),
        ("Much had changed since the last round of talks in Lima.", "held", None, "Lima"),
        ("An earlier round, in Lima in February, ended in anger.", "held", "2018-02", "Lima"),
        ("It followed an earlier round that broke down in February.", "held", "2018-02", None),
        ("A previous meeting broke up in anger in February.", "held", "2018-02", None),
        ("Four earlier rounds, held in Lima in February, had come to little.", "held", "2018-02", "Lima"),
        ("A first round was held in Lima in February.", "held", "2018-02", "Lima"),
        ("The first round was held in Lima in February.", "held", "2018-02", "Lima"),
    ],
)
def test_one_more_is_of_those_who_met_last(text: str, status: str, day: str | None, place: str | None) -> None:
    """A further round and a previous meeting are records of their own, of those of whom the text has told."""
    first, second = told(MET + text)
    assert first == (["Berg", "Lund"], "held", "2018-05-29", "Oslo")
    assert second == (["Berg", "Lund"], status, day, place)


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (
            "A third session, pencilled in for April, was scrapped because the hall had burnt down.",
            "cancelled",
            "2018-04",
        ),
        ("The port is shut.\nA meeting scheduled for last week was abandoned.", "cancelled", "2018-W21"),
        ("The port is shut.\nTalks scheduled for April were postponed.", "postponed", "2018-04"),
        ("The rent was to be fixed at a meeting in April, but that event was cancelled.", "cancelled", "2018-04"),
    ],
)
def test_a_meeting_of_nobody_that_came_to_nothing_is_theirs(text: str, status: str, day: str) -> None:
    """A meeting of which is told only that it was called off was one of those who met before."""
    first, second = told(MET + text)
    assert first == (["Berg", "Lund"], "held", "2018-05-29", "Oslo")
    assert second == (["Berg", "Lund"], status, day, None)


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of the club was called off.",
        "A town hall meeting was called off.",
        "A meeting in the town on Friday between the bakers and the bank was dropped.",
        "A briefing was called off.",
        "Another meeting of the council is due on June 5.",
        "A second town hall meeting is planned for June 5.",
        "Mr Moe won a first round of voting. A second round will be held on June 5.",
        "Asked about a second round, Mr Berg smiled.",
        "A second visit is planned for June 5.",
        "The first round was the hardest.",
        "An earlier meeting of the club ended in anger.",
    ],
)
def test_one_more_of_others_or_of_which_nothing_is_told_is_none(text: str) -> None:
    """Meetings of a body, rounds of an election and what is only mentioned make no record."""
    assert len(told(MET + text)) == 1


def test_a_second_session_of_talks_that_go_on_is_part_of_them() -> None:
    """What goes on is one occasion, however many sessions it has."""
    text = "Mr Berg is in Oslo for talks with Ms Lund. A second session was under way on Thursday."
    assert [parties for parties, *_ in told(text)] == [["Berg", "Lund"]]


def test_a_summit_is_of_leaders_and_not_of_envoys() -> None:
    """Whoever held talks just before, a summit is one of the persons who met."""
    text = MET + "Norway and Chile are to hold trade talks. Their last summit ended early in February."
    assert (["Berg", "Lund"], "held", "2018-02", None) in told(text)


def test_who_met_there_again_met_twice() -> None:
    """The word for the place does not make one of the two."""
    text = "Mr Berg and Ms Lund met in Oslo in April. They met there again in May."
    assert [(day, place) for _, _, day, place in told(text)] == [("2018-04", "Oslo"), ("2018-05", "Oslo")]


@pytest.mark.parametrize("what", ["a second round of talks", "another meeting", "a third summit"])
def test_the_round_for_which_they_meet_is_what_they_do(what: str) -> None:
    """Whoever meets for a further round meets once."""
    assert [parties for parties, *_ in told(f"Mr Berg and Ms Lund will meet next week for {what}.")] == [
        ["Berg", "Lund"]
    ]


def test_who_last_met_did_so_before() -> None:
    """When somebody met another last is no day of the meeting just told, nor was it where that is."""
    first, second = read("Mr Tveit met Ms Lund in Lima. They last met in April.").meetings
    assert (first.where is not None, first.when) == (True, None)
    assert (second.where, str(second.when)) == (None, "2018-04")


def test_who_last_met_then_may_be_told_of_twice() -> None:
    """A meeting of the same month is the one that was told before."""
    (meeting,) = read("Mr Tveit met Ms Lund in Lima in April. When they last met in April, it rained.").meetings
    assert str(meeting.when) == "2018-04"


TWO = "The second summit of President Jan Tveit and Chilean leader Ines Lund has ended. The Oslo summit was short. "


def test_the_summit_in_another_town_is_another_of_them() -> None:
    """Where one is told to be the second, what is named after another town was one of theirs, and then."""
    first, second = told(TWO + "The day after last year's Lima summit, Norway closed a mine.")
    assert first == (["Jan Tveit", "Ines Lund"], "held", None, "Oslo")
    assert second == (["Jan Tveit", "Ines Lund"], "held", "2017", "Lima")


def test_the_summit_in_another_town_may_be_of_others() -> None:
    """Where there is none but one, it has neither the day nor the place of what is named after another town."""
    text = "President Jan Tveit and Chilean leader Ines Lund ended a summit in Oslo on Monday. "
    only = (["Jan Tveit", "Ines Lund"], "held", "2018-05-28", "Oslo")
    assert told(text + "The day after the Lima summit last year, Norway closed a mine.") == [only]


def test_what_goes_on_besides_the_end_of_a_summit_is_not_the_summit() -> None:
    """What is joined by "and" has a verb of its own."""
    text = MET + "Norway said that trade will continue and the end of the summit is no blow."
    assert [status for _, status, *_ in told(text)] == ["held"]


def test_the_second_round_of_talks_is_the_one_that_was_to_be() -> None:
    """What stands before "round of fishing talks" tells which one it is."""
    text = "Norway and Chile are to hold a second round.\nThe second round of trade talks will open on Monday in Lima."
    (meeting,) = read(text).meetings

    assert (meeting.status.value, meeting.where and meeting.where.name) == ("planned", "Lima")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway and Chile held talks in Lima on Monday. The talks will resume in July.",
            [("held", "Chile, Norway", "Lima", "2018-05-28"), ("planned", "Chile, Norway", None, "2018-07")],
        ),
        (
            "Norway and Chile held talks in Lima on Monday. There will be a second round in July.",
            [("held", "Chile, Norway", "Lima", "2018-05-28"), ("planned", "Chile, Norway", None, "2018-07")],
        ),
        (
            ("Norway and Chile held a seventh round of talks in Lima on Monday. An eighth round is planned for July."),
            [("held", "Chile, Norway", "Lima", "2018-05-28"), ("planned", "Chile, Norway", None, "2018-07")],
        ),
        (
            "Norway and Chile held talks in Lima on Monday, the first since March, when they met in Oslo.",
            [("held", "Chile, Norway", "Lima", "2018-05-28"), ("held", "Chile, Norway", "Oslo", "2018-03")],
        ),
    ],
)
def test_rounds_that_follow(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """They are of those who held the first."""
    assert records(text) == expected
