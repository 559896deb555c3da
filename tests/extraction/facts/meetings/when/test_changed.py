"""The time to which an occasion was changed that was to be at another."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg and Ms Lund were to meet in August but will now meet in June.", ("planned", "2018-06")),
        ("Mr Berg was to meet Ms Lund on Friday but will now see her on Monday.", ("planned", "2018-06-04")),
        (
            "The summit between Mr Berg and Ms Lund was to be held in August but will now take place in June.",
            ("planned", "2018-06"),
        ),
        (
            "Talks between Mr Berg and Ms Lund were due on Friday but have now been put off until Monday.",
            ("postponed", "2018-06-04"),
        ),
        ("Mr Berg is to meet Ms Lund on Friday but will now have to resign on Monday.", ("planned", "2018-06-01")),
        ("Mr Berg is to meet Ms Lund on Friday but Mr Moe will now be there on Monday.", ("planned", "2018-06-01")),
    ],
)
def test_what_will_now_be_then_is_no_more_at_its_first_time(text: str, expected: tuple[str, str | None]) -> None:
    """What was to be in August "but will now" be in June is one occasion, in June."""
    assert [(status, when) for status, _, _, when in records(text)] == [expected]
