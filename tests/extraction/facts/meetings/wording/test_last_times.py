"""When and where somebody met last, as told by how long they have not."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "when", "where"),
    [
        ("Mr Tveit and Ms Lund have not met since March.", "2018-03", None),
        ("Mr Tveit and Ms Lund have not met since a tense encounter in Geneva in March.", "2018-03", "Geneva"),
        ("Mr Tveit has not spoken to Ms Lund since a dinner in Geneva.", "None", "Geneva"),
        ("Norway and Chile have held no talks since a summit in Geneva in March.", "2018-03", "Geneva"),
    ],
)
def test_the_last_time_was_one(text: str, when: str, where: str | None) -> None:
    """Who have not met since something met then, and where the occasion was that is named."""
    (meeting,) = read(text).meetings

    assert (meeting.status.value, str(meeting.when)) == ("held", when)
    assert (meeting.where and meeting.where.name) == where


def test_who_has_not_met_somebody_since_a_meeting_with_another_has_not_met_him() -> None:
    """An occasion with somebody else is not the last one of those who have not met."""
    found = read("Mr Tveit has not met Ms Lund since a meeting with Mr Moe in March.").meetings

    assert [meeting.status.value for meeting in found] == ["denied", "held"]
