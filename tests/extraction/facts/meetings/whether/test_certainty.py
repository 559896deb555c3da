"""How surely it is said that an occasion takes place."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Mr Tveit met Ms Lund on Monday.", "stated"),
        ("Mr Tveit is thought to have met Ms Lund on Monday.", "reported"),
        ("Mr Tveit reportedly met Ms Lund on Monday.", "reported"),
        ("Norwegian and Chilean officials discussed trade in Lima on Monday.", "stated"),
        ("If Mr Tveit meets Ms Lund, the road will be open.", "hypothetical"),
    ],
)
def test_a_report_and_a_supposition_are_no_facts(text: str, certainty: str) -> None:
    """What is thought to have been, and what only may be, is told apart from what was."""
    meeting, *_ = read(text).meetings
    assert meeting.certainty.value == certainty
