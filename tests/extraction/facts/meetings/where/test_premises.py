"""The houses of bodies."""

import pytest
from occasions import read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Tveit will go to the State Department on Friday for talks with Ms Lund.", "State Department"),
        ("Mr Tveit went to the State Department on Monday to meet Ms Lund.", "State Department"),
        ("Mr Tveit turned to the State Department on Monday for talks with Ms Lund.", None),
        ("Mr Tveit met Ms Lund at the State Department.", "State Department"),
        ("Mr Tveit met Ms Lund at the foreign ministry.", "foreign ministry"),
        ("Mr Tveit met Ms Lund at the Norwegian embassy on Monday.", "Norwegian embassy"),
        ("Mr Tveit met Ms Lund inside the Norwegian consulate.", "Norwegian consulate"),
        ("Mr Tveit met Ms Lund, who works at the Norwegian embassy.", None),
    ],
)
def test_who_goes_to_a_body_for_talks_is_at_its_house(text: str, name: str | None) -> None:
    """A department is a place for those who go there, and not for those who turn to it."""
    meeting, *_ = read(text).meetings
    assert (meeting.where and meeting.where.name) == name
