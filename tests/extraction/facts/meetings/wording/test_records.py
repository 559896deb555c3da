"""A transcript tells of a meeting, not where it was."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                'In a meeting on Tuesday with Ms Lund, Mr Tveit was calm. "Norway trusts Chile in the '
                'Arctic," he said, according to a transcript of the meeting.'
            ),
            [("held", "Lund, Tveit", None, "2018-05-29")],
        ),
    ],
)
def test_what_stands_before_a_transcript_is_no_place_of_the_meeting(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Words quoted from it may tell of any place."""
    assert records(text) == expected
