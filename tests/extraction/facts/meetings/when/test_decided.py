"""When something was decided about an occasion."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit had planned to meet Ms Lund in February, but she cancelled at the last minute.",
            [("cancelled", "Lund, Tveit", None, "2018-02")],
        ),
    ],
)
def test_what_had_been_planned_for_a_month_is_of_that_month(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """The plan was made before."""
    assert records(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The summit between Mr Berg and Ms Lund was in doubt on Monday.",
        "The summit between Mr Berg and Ms Lund was thrown into doubt on Monday.",
    ],
)
def test_the_day_of_a_doubt_is_not_that_of_the_occasion(text: str) -> None:
    """What was in doubt on a day is yet to come, on another."""
    assert [(status, when) for status, _, _, when in records(text)] == [("planned", None)]
