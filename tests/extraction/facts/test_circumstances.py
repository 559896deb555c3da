"""When, where and by which medium."""

import pytest

import newsmodel

HEADLINE = "A quiet day in the north\n"


def only(text: str) -> newsmodel.Meeting:
    """The one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = newsmodel.parse(HEADLINE + text, published="2018-05-31").meetings
    return meeting


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("Mr Tveit met Ms Lund on Tuesday.", "2018-05-29", id="behind"),
        pytest.param("On Tuesday, Mr Tveit met Ms Lund.", "2018-05-29", id="in front"),
        pytest.param("Mr Tveit on Tuesday met Ms Lund.", "2018-05-29", id="between"),
        pytest.param("Mr Tveit will meet Ms Lund on Friday.", "2018-06-01", id="ahead"),
        pytest.param("Mr Tveit met Ms Lund, a spokesman said on Tuesday.", None, id="of the report"),
        pytest.param("Mr Tveit met Ms Lund on Monday and Tuesday.", "2018-05-28/2018-05-29", id="two days"),
        pytest.param(
            "Mr Tveit and Ms Lund held two days of talks. Tuesday's talks were short.",
            "2018-05-28/2018-05-29",
            id="length",
        ),
        pytest.param("Mr Tveit met Ms Lund in April and May.", "2018-04/2018-05", id="months"),
        pytest.param("Mr Tveit is due on Friday after meeting Ms Lund.", None, id="of the journey"),
    ],
)
def test_the_time_belongs_to_the_meeting(text: str, when: str | None) -> None:
    """The time of a meeting is its own, not the nearest."""
    found = only(text).when

    assert (None if found is None else str(found)) == when


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("Mr Tveit met Ms Lund in Geneva.", ("Geneva", "CH"), id="behind"),
        pytest.param("In Geneva, Mr Tveit met Ms Lund.", ("Geneva", "CH"), id="in front"),
        pytest.param("Mr Tveit held talks on Geneva with Ms Lund.", None, id="topic"),
        pytest.param("Mr Tveit held talks with Ms Lund on the war in Chad.", None, id="place of the topic"),
        pytest.param("Mr Tveit flew to Geneva for talks with Ms Lund.", ("Geneva", "CH"), id="of the journey"),
        pytest.param("Mr Tveit met Ms Lund at the White House.", ("the White House", "US"), id="seat"),
    ],
)
def test_the_place_is_told_from_topic_and_party(text: str, place: tuple[str, str] | None) -> None:
    """A place is where the meeting is, not what it is about."""
    found = only(text).where

    assert (None if found is None else (found.name, found.country)) == place


def test_a_dateline_is_where_the_lead_took_place() -> None:
    """What is told as having happened behind a dateline happened there, on its day, unless something else is said."""
    text = "GENEVA, May 30, 2018 — Mr Tveit met Ms Lund. He will meet Mr Berg."
    met, planned = newsmodel.parse(text, published="2018-05-31").meetings

    assert (met.where and met.where.country, str(met.when)) == ("CH", "2018-05-30")
    assert (planned.where, planned.when) == (None, None)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Mr Tveit spoke to Ms Lund by phone.", "phone"),
        ("Mr Tveit and Ms Lund held a virtual summit.", "video"),
        ("Mr Tveit met Ms Lund.", "in_person"),
        ("Norway held talks with Chile.", "unknown"),
        ("Norway held talks with Chile in Geneva.", "in_person"),
    ],
)
def test_the_medium_is_read(text: str, medium: str) -> None:
    """Phone and video are named; where people meet at a place, they meet in person."""
    assert only(text).medium.value == medium
