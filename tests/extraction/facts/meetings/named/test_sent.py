"""Who was sent to an occasion."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit sent Mr Dahl to Lima for talks with Ms Rojas on Tuesday.",
            [("held", "Dahl, Rojas", "Lima", "2018-05-29")],
        ),
        (
            "Norway is sending Mr Tveit and Mr Dahl to Lima on Friday to meet Ms Rojas.",
            [("planned", "Dahl, Rojas, Tveit", "Lima", "2018-06-01")],
        ),
        (
            "Norway sent Foreign Minister Nils Dahl to Lima for talks with Chile.",
            [("held", "Chile, Nils Dahl", "Lima", None)],
        ),
        (
            "Mr Tveit sent Mr Dahl to Lima and met Ms Rojas on Tuesday.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-29")],
        ),
        (
            "Mr Tveit sent Mr Dahl home after talks with Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit sent a team to Lima for talks with Ms Rojas on Tuesday.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-29")],
        ),
    ],
)
def test_who_is_sent_goes(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Not the one who sends."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit sent Mr Dahl to the meeting with Ms Rojas on Tuesday.",
            [("held", "Dahl, Rojas", None, "2018-05-29")],
        ),
        (
            "Mr Tveit sent Mr Dahl to a summit with Ms Rojas.",
            [("held", "Dahl, Rojas", None, None)],
        ),
        (
            "Mr Tveit sent Mr Dahl to jail before talks with Ms Rojas.",
            [("planned", "Rojas, Tveit", None, None)],
        ),
    ],
)
def test_he_is_sent_to_the_occasion(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Behind "to", without a city."""
    assert records(text) == expected
