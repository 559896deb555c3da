"""The place that somebody leaves after an occasion."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit left Lima on Wednesday after two days of talks with Ms Lund.", "Lima"),
        ("Mr Tveit left Lima after meeting Ms Lund.", "Lima"),
        ("Mr Tveit left Lima last week after talks with Ms Lund.", "Lima"),
        ("Mr Tveit departed Lima on Tuesday, following a meeting with Ms Lund.", "Lima"),
        ("Mr Tveit left Lima after a meeting with Ms Lund in Oslo.", "Oslo"),
        ("Mr Tveit left Lima before talks with Ms Lund.", None),
        ("Mr Tveit left Lima after Mr Moe fell ill, and met Ms Lund.", None),
    ],
)
def test_who_leaves_a_place_after_talks_held_them_there(text: str, place: str | None) -> None:
    """They were held where he was, unless another place is told."""
    (meeting,) = read(text).meetings
    assert (None if meeting.where is None else meeting.where.name) == place
