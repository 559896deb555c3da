"""Who does the second of several deeds."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Ms Rojas, dined with Mr Dahl and flew home.",
            [("held", "Rojas, Tveit", None, None), ("held", "Dahl, Tveit", None, None)],
        ),
        (
            "Mr Tveit met Ms Rojas on Monday, dined with Mr Dahl on Tuesday and flew home.",
            [("held", "Rojas, Tveit", None, "2018-05-28"), ("held", "Dahl, Tveit", None, "2018-05-29")],
        ),
        (
            "The minister, Ms Rojas, met Mr Dahl.",
            [("held", "Dahl, Rojas", None, None)],
        ),
    ],
)
def test_the_subject_of_the_first_does_the_next(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Not whom it was done to."""
    assert records(text) == expected
