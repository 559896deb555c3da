"""What is to follow something that is yet to come."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Mr Tveit is to meet Ms Lund before attending a meeting with Mr Berg.", ["planned", "planned"]),
        ("Mr Tveit will visit Lima before taking part in talks with Mr Berg in Oslo.", ["planned", "planned"]),
        ("Mr Tveit will fly home after attending a summit with Mr Berg.", ["held"]),
        ("Mr Tveit met Ms Lund before attending a meeting with Mr Berg.", ["held", "held"]),
        ("Mr Tveit will resign, he said before attending a meeting with Mr Berg.", ["held"]),
    ],
)
def test_what_follows_what_is_planned_is_planned(text: str, statuses: list[str]) -> None:
    """The talks that somebody attends after something have the tense of that."""
    assert [meeting.status.value for meeting in read(text).meetings] == statuses
