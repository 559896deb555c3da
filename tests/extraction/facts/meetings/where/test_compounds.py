"""Places before the noun of an occasion."""

import pytest
from occasions import read, records


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit will meet Ms Lund at their upcoming Helsinki summit.", "Helsinki"),
        ("Ahead of a high-profile Geneva meeting with Ms Lund, Mr Tveit said he was hopeful.", "Geneva"),
        ("The Prestfoss, Chile summit between Mr Tveit and Ms Lund was a failure.", "Prestfoss"),
        ("Mr Tveit had a long meeting with Ms Lund on Monday.", None),
        ("Senator Tveit of New York met Ms Lund on Monday.", None),
        ("Officials from Oslo met Ms Lund on Monday.", None),
    ],
)
def test_a_place_stands_before_the_noun_and_behind_what_describes_it(text: str, place: str | None) -> None:
    """The place before "summit" is its own, whatever adjectives stand before it, and with its country or without."""
    meeting = read(text).meetings[-1]
    assert (meeting.where and meeting.where.name) == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit will meet Ms Lund. The Vienna meeting on Monday will be short.",
            [("planned", "Lund, Tveit", "Vienna", "2018-06-04")],
        ),
    ],
)
def test_the_meeting_of_a_city_is_there(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is no act of the city."""
    assert records(text) == expected
