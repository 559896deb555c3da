"""Whether the occasion that a noun names took place."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting between Mr Tveit and Ms Lund over fish supplies scheduled for Friday was cancelled.", "cancelled"),
        ("A planned meeting between Mr Tveit and Ms Lund on fish set for Friday has been put off.", "postponed"),
        ("A meeting between Mr Tveit and Ms Lund on fish due to take place on Friday was scrapped.", "cancelled"),
        ("A meeting between Mr Tveit and Ms Lund on fish planned for Friday will be short.", "planned"),
    ],
)
def test_when_it_was_set_for_is_not_what_became_of_it(text: str, status: str) -> None:
    """Behind its topic stands when it was set for, and behind that what its sentence tells of it."""
    assert [meeting.status.value for meeting in read(text).meetings] == [status]
