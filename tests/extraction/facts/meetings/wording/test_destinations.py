"""To where somebody goes before he meets others, and after."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit flew to Oslo on Tuesday after talks with Ms Lund.", None),
        ("Mr Tveit came to Oslo after meeting Ms Lund.", None),
        ("Mr Tveit flew to Oslo after a holiday and met Ms Lund.", "Oslo"),
        ("Mr Tveit flew to Oslo on Tuesday for talks with Ms Lund.", "Oslo"),
        ("Mr Tveit ended a trip to Oslo after talks with Ms Lund.", "Oslo"),
        ("Mr Tveit spoke in Oslo on Tuesday after talks with Ms Lund.", "Oslo"),
    ],
)
def test_who_comes_after_a_meeting_was_elsewhere(text: str, name: str | None) -> None:
    """To where somebody went after an occasion is not where it was; where he spoke after it may be."""
    *_, meeting = read(text).meetings
    assert (meeting.where and meeting.where.name) == name
