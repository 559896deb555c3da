"""Occasions named behind what somebody does there."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("praised the army, confirming plans to meet Chilean leader Ines Lund at a summit in Lima.", "planned"),
        ("hopes to see Chilean leader Ines Lund at a long-awaited summit in Lima.", "proposed"),
        ("met Chilean leader Ines Lund at a summit in Lima.", "held"),
    ],
)
def test_who_meets_at_a_summit_meets_once(text: str, status: str) -> None:
    """The summit at which they meet is as far as their meeting."""
    (meeting,) = read(f"Norwegian leader Jan Tveit {text}").meetings
    assert (meeting.status.value, meeting.where and meeting.where.name) == (status, "Lima")


def test_the_summit_of_others_is_theirs() -> None:
    """Whoever meets at an occasion named after a body is not all of it."""
    kinds = [meeting.kind.value for meeting in read("Mr Tveit met Ms Lund at a NATO summit in Lima.").meetings]
    assert kinds[0] == "meeting"


def test_what_both_are_hosted_for_is_told_once() -> None:
    """Who offers to host two sides for a second meeting offers one."""
    text = (
        "Norway and Chile are at odds. Peru's Ine Moe has offered to host the two sides for a second meeting in Lima."
    )
    (meeting,) = read(text).meetings

    assert (meeting.status.value, len(meeting.participants), len(meeting.evidence)) == ("proposed", 3, 2)
