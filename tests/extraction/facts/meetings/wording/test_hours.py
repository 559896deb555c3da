"""Who spends a while with whom."""

import pytest
from occasions import found, parties, read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ms Lund spent two hours with Mr Tveit in Oslo.", "held"),
        ("Ms Lund spent nearly three hours on Monday at a farm outside Oslo with Mr Tveit.", "held"),
        ("Ms Lund has spent the afternoon with Mr Tveit.", "held"),
        ("Ms Lund spent half an hour alone in a room with Mr Tveit.", "held"),
        ("Ms Lund and Mr Tveit spent the morning behind closed doors in Oslo.", "held"),
        ("Ms Lund and Mr Tveit spent the evening together.", "held"),
        ("Ms Lund will spend an hour with Mr Tveit on Friday.", "planned"),
        ("Ms Lund will fly to Oslo and spend an hour with Mr Tveit.", "planned"),
    ],
)
def test_who_spends_hours_with_another_meets_him(text: str, status: str) -> None:
    """A while as long as a meeting may be is one, wherever it stands where and when."""
    assert found(text) == [(status, frozenset({"Lund", "Tveit"}))]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Lund spent two years with Mr Tveit's bank.",
        "Ms Lund spent ten years with Mr Tveit.",
        "Ms Lund spent two hours with reporters.",
        "Ms Lund spent two hours with her family in Oslo.",
        "Ms Lund spent the evening with her late husband, Ola Tveit.",
        "Ms Lund spent two hours arguing with Mr Tveit's plan.",
        "Ms Lund spent an hour in Mr Tveit's office.",
        "Ms Lund spent a million on the road with Mr Tveit.",
        "Norway's spending with Chile fell.",
    ],
)
def test_years_kin_and_money_are_no_meeting(text: str) -> None:
    """What is spent must be hours, and not with kin or reporters, or it tells of no meeting."""
    assert parties(text) == []


def test_another_word_for_the_occasion_tells_more() -> None:
    """Hours spent in talks are talks, and hours on the phone are a call."""
    talks = read("Ms Lund spent two hours in talks with Mr Tveit in Oslo.").meetings
    call = read("Ms Lund spent two hours on the phone with Mr Tveit.").meetings
    assert [meeting.kind.value for meeting in (*talks, *call)] == ["talks", "call"]


def test_the_hours_are_how_long_it_lasted() -> None:
    """The while that is spent is the duration of the meeting."""
    (meeting,) = read("Ms Lund spent two hours with Mr Tveit in Oslo on Tuesday.").meetings
    assert meeting.duration is not None
    assert (meeting.duration.words, str(meeting.when)) == ("two hours", "2018-05-29")
