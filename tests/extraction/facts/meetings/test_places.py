"""Where something happened."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit was asked about his Helsinki press conference with Ms Lund.", "Helsinki"),
        ("Mr Tveit reached a truce with Ms Lund at a meeting over dinner in Argentina.", "Argentina"),
        ("Mr Tveit had a meeting with Ms Lund over a beer in Norway.", "Norway"),
        ("Mr Tveit had a meeting with Ms Lund over protests in Chile.", None),
        ("Mr Tveit met senators from his own party beforehand at the White House.", "the White House"),
    ],
)
def test_the_words_of_the_occasion_do_not_part_it_from_its_place(text: str, name: str | None) -> None:
    """A meal over which people meet is no topic, and when they did so no noun of its own."""
    meeting, *_ = read(text).meetings
    assert (None if meeting.where is None else meeting.where.name) == name
