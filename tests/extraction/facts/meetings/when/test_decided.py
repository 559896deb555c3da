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
