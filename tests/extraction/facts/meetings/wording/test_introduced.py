"""An occasion that is told in the clause of another."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit recalled a 2009 trip to Chile during which he met Ms Lund.",
            [("held", "Lund, Tveit", "Chile", "2009")],
        ),
        (
            "Mr Moe spoke of a July 2017 meeting at which Mr Tveit saw President Ine Lund.",
            [("held", "Ine Lund, Tveit", None, "2017-07")],
        ),
    ],
)
def test_a_journey_gives_its_day_to_whom_somebody_met_on_it(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """It takes up the noun before, with the day before that."""
    assert records(text) == expected
