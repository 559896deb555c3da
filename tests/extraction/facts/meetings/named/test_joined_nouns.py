"""Whose a second occasion is that "and" joins to the first."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "It comes ahead of Mr Tveit's summit on Friday with Ms Rojas and a subsequent meeting in "
                "June with Mr Dahl."
            ),
            [("planned", "Rojas, Tveit", None, "2018-06-01"), ("planned", "Dahl, Tveit", None, "2018-06")],
        ),
        (
            "After his talks with Ms Rojas and dinner with Mr Dahl, Mr Tveit flew home.",
            [("held", "Rojas, Tveit", None, None), ("held", "Dahl, Tveit", None, None)],
        ),
        (
            "Mr Tveit's meetings with Ms Rojas and talks with Mr Dahl were short.",
            [("held", "Rojas, Tveit", None, None), ("held", "Dahl, Tveit", None, None)],
        ),
        (
            "Mr Tveit prepared for his summit with Ms Rojas, and Chile waits for a meeting with Mr Dahl.",
            [("planned", "Chile, Rojas, Tveit", None, None), ("held", "Dahl, Tveit", None, None)],
        ),
    ],
)
def test_the_second_is_of_who_holds_the_first(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """And to come as the first is."""
    assert records(text) == expected
