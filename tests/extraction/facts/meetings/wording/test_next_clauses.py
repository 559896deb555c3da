"""Where the words of an occasion end and those of the next one begin."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit held talks with Ms Rojas and met Mr Dahl in Bergen on Wednesday.",
            [("held", "Rojas, Tveit", None, None), ("held", "Dahl, Tveit", "Bergen", "2018-05-30")],
        ),
        (
            "Mr Tveit held talks with Ms Rojas in Lima on Monday and met Mr Dahl in Bergen on Wednesday.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-28"), ("held", "Dahl, Tveit", "Bergen", "2018-05-30")],
        ),
        (
            "Mr Tveit met Ms Rojas before holding talks with Mr Dahl in Bergen on Wednesday.",
            [("held", "Rojas, Tveit", None, None), ("held", "Dahl, Tveit", "Bergen", "2018-05-30")],
        ),
        (
            "Mr Tveit held talks with Ms Rojas and Mr Dahl in Bergen on Wednesday.",
            [("held", "Dahl, Rojas, Tveit", "Bergen", "2018-05-30")],
        ),
    ],
)
def test_the_next_occasion_ends_the_words(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """A day and a place behind the second are its own."""
    assert records(text) == expected
