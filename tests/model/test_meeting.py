"""Meetings and who takes part."""

from typing import Any

import pytest

from newsmodel.model.meeting import Certainty, Medium, Meeting, MeetingKind, MeetingStatus, Participation
from newsmodel.model.meeting import ParticipationRole as Role
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence

WORDS = Evidence(span=Span(0, 3), words="met", rule="some-rule")


def make(**fields: Any) -> Meeting:
    return Meeting(**{"id": "m1", "status": MeetingStatus.HELD, "evidence": (WORDS,), **fields})


def test_nothing_is_assumed_of_a_meeting() -> None:
    """What is not told is the weakest there is: a meeting, medium unknown, stated."""
    meeting = make()

    assert (MeetingKind.MEETING, Medium.UNKNOWN, Certainty.STATED) == (meeting.kind, meeting.medium, meeting.certainty)
    assert (None, None, None) == (meeting.when, meeting.where, meeting.duration)


def test_meeting_without_evidence_is_refused() -> None:
    """A meeting that no words tell is none."""
    with pytest.raises(ValueError, match=r"'evidence' must have at least 1 Evidence \(got 0\)"):
        make(evidence=())


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "talks"},
        {"medium": "phone"},
        {"status": "held"},
        {"participants": ("p1",)},
        {"times": ["Friday"]},
        {"topics": (1,)},
        {"certainty": "stated"},
        {"evidence": [WORDS]},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_wrong_types_are_refused(fields: dict[str, object]) -> None:
    """Fields that hold something else are refused by name."""
    with pytest.raises(TypeError, match=f"'{next(iter(fields))}'"):
        make(**fields)


def test_party_takes_part_unless_told() -> None:
    """A party of which nothing is told is a participant."""
    assert Participation(party="p1").role is Role.PARTICIPANT


def test_role_is_no_string() -> None:
    """The word of a role is not a role."""
    with pytest.raises(TypeError, match="'role'"):
        Participation(party="p1", role="host")  # type: ignore[arg-type]
