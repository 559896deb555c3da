"""Occasions told with what somebody did about them: "the call he made to", "the talks she wants with"."""

import pytest
from occasions import parties, read

from newsmodel.model.meeting import MeetingStatus


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The call Mr Tveit made to Ms Lund on Monday was short.", MeetingStatus.HELD),
        ("The visit that Mr Tveit paid in May to Ms Lund was short.", MeetingStatus.HELD),
        ("The meeting Mr Tveit wants with Ms Lund may never happen.", MeetingStatus.PROPOSED),
        ("A summit Mr Tveit had long hoped to hold with Ms Lund was called off.", MeetingStatus.CANCELLED),
        ("The talks Mr Tveit planned with Ms Lund were put off.", MeetingStatus.POSTPONED),
    ],
)
def test_what_somebody_did_or_wanted_is_an_occasion_with_whom_it_was_for(text: str, expected: MeetingStatus) -> None:
    """What was made took place, what is wanted may, and what becomes of it is said behind."""
    (meeting,) = read(text).meetings
    assert (parties(text), meeting.status) == ([["Tveit", "Lund"]], expected)


@pytest.mark.parametrize(
    "text",
    [
        "The talks Mr Tveit praised with Ms Lund were short.",
        "The calls Norway made to farmers to stop failed.",
        "The call Mr Tveit made for peace was short, and Ms Lund left.",
    ],
)
def test_other_deeds_are_none(text: str) -> None:
    """Whoever praises an occasion or calls upon others does not hold one."""
    assert parties(text) == []
