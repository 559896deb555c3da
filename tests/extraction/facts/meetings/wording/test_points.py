"""Which times tell when an occasion is."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The meeting of Mr Berg and Ms Lund was moved from Monday to Wednesday.", ("planned", "2018-06-06")),
        ("The trip by Mr Berg to meet Ms Lund was brought forward to Saturday.", ("planned", "2018-06-02")),
        ("The summit between Mr Berg and Ms Lund has been delayed until July.", ("postponed", "2018-07")),
        ("Mr Berg's meeting with Ms Lund has been rescheduled for Wednesday.", ("postponed", "2018-06-06")),
        ("Mr Berg postponed his meeting with Ms Lund until next week.", ("postponed", "2018-W23")),
        ("Talks between Mr Berg and Ms Lund, delayed until July, will be held in Lima.", ("planned", "2018-07")),
        ("The meeting between Mr Berg and Ms Lund was postponed on Wednesday.", ("postponed", None)),
        ("Mr Berg brought forward his meeting with Ms Lund from August to June.", ("planned", "2018-06")),
        ("Mr Berg postponed his meeting with Ms Lund from June to August.", ("postponed", "2018-08")),
    ],
)
def test_an_occasion_that_is_moved_is_on_its_new_day(text: str, expected: tuple[str, str | None]) -> None:
    """The day to which it is put off is its own, and lies ahead; that on which it was put off is not."""
    assert [(status, when) for status, _, _, when in records(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg will not meet Ms Lund until July.", ("planned", "2018-07")),
        ("Mr Berg and Ms Lund are not meeting until next week.", ("planned", "2018-W23")),
        ("Mr Berg will not meet Ms Lund until she resigns.", ("refused", None)),
        ("Mr Berg did not meet Ms Lund until Monday.", ("denied", None)),
    ],
)
def test_who_will_not_meet_until_a_day_will_on_it(text: str, expected: tuple[str, str | None]) -> None:
    """A day behind "not until" is that of the meeting; a condition puts it off."""
    assert [(status, when) for status, _, _, when in records(text)] == [expected]
