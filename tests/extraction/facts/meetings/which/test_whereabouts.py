"""When and where an occasion is, as all its mentions tell together."""

import pytest
from occasions import read


def told(text: str) -> tuple[str, str | None]:
    """Day and place of the last meeting of *text*, published on Thursday, 31 May 2018."""
    *_, meeting = read(text).meetings
    return str(meeting.when), meeting.where and meeting.where.name


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit met Ms Lund in Oslo this week.", "2018-05-28/2018-05-31"),
        ("Mr Tveit met Ms Lund in Oslo last week.", "2018-W21"),
        ("Mr Tveit met Ms Lund in Oslo in the first week of May.", "2018-05-01/2018-05-07"),
        ("Mr Tveit will meet Ms Lund in Oslo in the last week of June.", "2018-06-24/2018-06-30"),
        ("Mr Tveit has met Ms Lund twice in the past week.", "2018-05-24/2018-05-31"),
        ("Mr Tveit will meet Ms Lund in Oslo this week.", "2018-05-31/2018-06-03"),
    ],
)
def test_what_took_place_this_week_did_so_by_the_day_of_publication(text: str, when: str) -> None:
    """Of this week, an occasion that was held has no days yet to come, and one ahead none gone by."""
    assert told(text)[0] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit and Ms Lund will begin a two-day summit in Oslo on Friday.", "2018-06-01/2018-06-02"),
        ("Mr Tveit and Ms Lund ended a two-day summit in Oslo on Wednesday.", "2018-05-29/2018-05-30"),
        ("Mr Tveit will hold two days of talks with Ms Lund in June.", "2018-06"),
        ("Mr Tveit and Ms Lund met for a second day.\nThey had opened the talks on Tuesday.", "2018-05-29/2018-05-30"),
    ],
)
def test_days_of_talks_begin_with_the_one_that_lies_ahead(text: str, when: str) -> None:
    """Of what is to come the first day is told, of what took place the last."""
    assert told(text)[0] == when


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit shook hands with Ms Lund at the Olavsfest concert in Norway.", "Norway"),
        ("Mr Tveit shook hands with Ms Lund at Skadar Manor in Norway.", "Skadar Manor"),
        ("Mr Tveit and Ms Lund discussed the next steps in the Bergen operation.", None),
        ("Mr Tveit and Ms Lund held talks in the Bergen suburb of Loddefjord.", "Bergen"),
    ],
)
def test_the_name_of_an_event_is_no_place(text: str, place: str | None) -> None:
    """A name before a common noun names what takes place there."""
    assert told(text)[1] == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit, who will fly to Oslo on Friday to meet Ms Lund, will be in Lima on Sunday.",
            ("2018-06-01", "Oslo"),
        ),
        ("Mr Tveit met Ms Lund, and a vote is due in Lima on Friday.", ("None", None)),
        ("Mr Tveit and Ms Lund met in Oslo on May 29 and 30.", ("2018-05-29/2018-05-30", "Oslo")),
        ("Mr Tveit came to Oslo on Wednesday and is to see Ms Lund on Thursday.", ("2018-05-31", "Oslo")),
        ("Mr Tveit flew to Oslo on Thursday. He is to meet Ms Lund later in the day.", ("2018-05-31", "Oslo")),
        ("Mr Tveit balked on Monday at a plan during a two-hour dinner with Ms Lund.", ("2018-05-28", None)),
        ("Mr Tveit spoke on Monday. He has met Ms Lund twice.", ("None", None)),
    ],
)
def test_day_and_place_are_those_of_the_clause(text: str, expected: tuple[str, str | None]) -> None:
    """What another clause tells is of another occasion, and what leads up to one is of it."""
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Mr Tveit said he would hold a summit with Ms Lund on June 12.\nHe had called off the summit in May.",
            "planned",
        ),
        ("Mr Tveit called off a summit with Ms Lund.\nMr Tveit now hopes for a summit with Ms Lund.", "proposed"),
        ("Mr Tveit had been due in Oslo on Monday for a summit with Ms Lund.", "cancelled"),
        ("Mr Tveit had been planning a summit with Ms Lund.", "planned"),
    ],
)
def test_what_a_text_opens_with_is_the_news(text: str, status: str) -> None:
    """An occasion that was called off before, and is planned as the text opens, is planned."""
    (meeting,) = read(text).meetings
    assert meeting.status.value == status


def test_where_the_press_is_told_is_not_where_they_met() -> None:
    """Behind the place of a speech a pronoun begins what is told; alone at the beginning it has its own place."""
    assert told("Mr Tveit told reporters in Oslo he had met Ms Lund.")[1] is None
    assert told("Mr Tveit told reporters in Oslo on Monday he had met Ms Lund.")[1] is None
    assert told("Mr Tveit is back. In Oslo he had met Ms Lund.")[1] == "Oslo"


@pytest.mark.parametrize(
    ("text", "when", "place"),
    [
        (
            "Anger was great after a meeting in Oslo on Monday. At that meeting, Mr Tveit told Ms Lund he was ill.",
            "2018-05-28",
            "Oslo",
        ),
        ("It began with an April call. In that call, Mr Tveit told Ms Lund that he was ill.", "2018-04", None),
        ("Mr Tveit had a call with Ms Lund. Notes of the May 14 call are out.", "2018-05-14", None),
        ("It began with a summit in Lima last month. Mr Tveit's summit with Ms Lund was short.", "None", None),
    ],
)
def test_an_occasion_is_where_and_when_it_was_told_of_first(text: str, when: str, place: str | None) -> None:
    """Words like "that call" take up the one of which the sentence before tells, "the May 14 call" the one told."""
    assert told(text) == (when, place)


def test_who_meets_others_at_a_gathering_does_so_on_its_day() -> None:
    """The day of the gathering at which one is met is that of whom one meets there next."""
    begun = "Mr Tveit met Ms Lund at the G7 summit in Bergen.\nMr Tveit also met Mr Moe.\n"
    assert told(begun + "The G7 summit on Sunday was cold.") == ("2018-05-27", "Bergen")
