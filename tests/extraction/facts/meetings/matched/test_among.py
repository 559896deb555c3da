"""Whom somebody met among others."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Among those Mr Tveit met in Lima on Monday were Ms Rojas and Mr Dahl.",
            [("held", "Dahl, Rojas, Tveit", "Lima", "2018-05-28")],
        ),
        (
            "Among those whom Mr Tveit will meet in Lima is Ms Rojas.",
            [("planned", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Among the hills Mr Tveit was ill.",
            [],
        ),
    ],
)
def test_among_those_whom_somebody_met(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """All who are named were there."""
    assert records(text) == expected
