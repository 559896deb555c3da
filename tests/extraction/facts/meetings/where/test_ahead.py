"""The place told before an occasion."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norwegian Foreign Minister Ola Tveit said during a trip to Peru that talks with Chile had stalled."),
            [("ongoing", "Chile, Ola Tveit", None, None)],
        ),
        (
            ("Mr Tveit said during a trip to Peru on Monday that the trade talks with Chile last week had been hard."),
            [("held", "Chile, Tveit", None, "2018-W21")],
        ),
        (
            "Mr Tveit called on Chile to hold talks with Peru.",
            [("proposed", "Chile, Peru", None, None)],
        ),
    ],
)
def test_where_somebody_speaks_is_not_where_they_meet(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """It stands before what he says."""
    assert records(text) == expected
