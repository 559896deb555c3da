"""Whether those who were told last are meant by an office that they share."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Norway and Chile are at odds. Norwegian Foreign Minister Ola Berg met Chilean Foreign "
                "Minister Ana Rojas on Monday. The two presidents will meet in June."
            ),
            [("held", "Ana Rojas, Ola Berg", None, "2018-05-28"), ("planned", "Chile, Norway", None, "2018-06")],
        ),
        (
            (
                "Norway and Chile are at odds. Norwegian Foreign Minister Ola Berg met Chilean Foreign "
                "Minister Ana Rojas on Monday. The two foreign ministers will meet again in June."
            ),
            [("held", "Ana Rojas, Ola Berg", None, "2018-05-28"), ("planned", "Ana Rojas, Ola Berg", None, "2018-06")],
        ),
        (
            (
                "Norwegian Foreign Minister Ola Berg met Chilean Foreign Minister Ana Rojas on Monday. The "
                "two diplomats will meet again in June."
            ),
            [("held", "Ana Rojas, Ola Berg", None, "2018-05-28"), ("planned", "Ana Rojas, Ola Berg", None, "2018-06")],
        ),
    ],
)
def test_the_two_presidents_are_no_ministers(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Who leads the state, or the state itself, stands for who has that office."""
    assert records(text) == expected
