"""Occasions of which somebody thinks little."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit said a meeting with Ms Lund was premature.", "refused"),
        ("Mr Tveit said talks with Ms Lund would be pointless.", "refused"),
        ("Mr Tveit said a summit with Ms Lund made no sense.", "refused"),
        ("Mr Tveit said there was no point in a meeting with Ms Lund.", "refused"),
        ("Mr Tveit said a meeting with Ms Lund was out of the question.", "refused"),
        ("Mr Tveit said a summit with Ms Lund made sense.", "held"),
        ("Mr Tveit said the meeting with Ms Lund was premature.", "held"),
        ("Mr Tveit's meeting with Ms Lund was pointless.", "held"),
    ],
)
def test_what_is_thought_unwise_is_refused(text: str, status: str) -> None:
    """An occasion of no certain day that somebody calls premature is refused; "the meeting" may have been held."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]
