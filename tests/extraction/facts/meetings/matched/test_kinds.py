"""What kind of occasion it is."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mr Tveit met Ms Lund for lunch.", "meal"),
        ("Ms Lund hosted Mr Tveit for dinner on Sunday.", "meal"),
        ("Mr Tveit met Ms Lund and Mr Berg in Oslo over a working breakfast.", "meal"),
        ("Mr Tveit and Ms Lund discussed the border over dinner in Oslo.", "meal"),
        ("Mr Tveit met Ms Lund before he left for lunch.", "meeting"),
        ("Mr Tveit met Ms Lund, who had come for dinner.", "meeting"),
        ("Mr Tveit met Ms Lund and then sat down for lunch.", "meeting"),
        ("Mr Tveit spoke to Ms Lund by phone.", "call"),
        ("Mr Tveit spoke to Ms Lund on Monday. During the call, he thanked her.", "call"),
    ],
)
def test_a_meal_at_which_they_meet_is_the_occasion(text: str, kind: str) -> None:
    """It is told behind the verb; what else is done at table says nothing of the meeting."""
    assert [meeting.kind.value for meeting in read(text).meetings] == [kind]
