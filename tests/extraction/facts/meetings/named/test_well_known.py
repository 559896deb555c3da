"""Who holds negotiations that have a name of their own."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Brexit talks have stalled. Britain waits, and so does the EU.", 2),
        ("Canada and Mexico are quiet. The United States may leave the NAFTA negotiations.", 3),
        ("The NAFTA renegotiation has hit Mexico. Canada waits. The United States does too.", 3),
        ("The Iran nuclear talks are slow. Six world powers wait, among them the United States. Iran waits.", 2),
        ("North Korea left the six-party talks. Japan and China were sorry.", 3),
    ],
)
def test_those_of_whom_the_text_speaks_take_part(text: str, expected: int) -> None:
    """The parties of well-known negotiations are those that the text names anywhere."""
    assert [len(who) for who in parties(text)] == [expected]


def test_nobody_takes_part_who_is_not_told() -> None:
    """Negotiations of which the text names one party or none make no record."""
    assert not parties("Traders fear for the Brexit talks.")
    assert not parties("Britain fears for the Brexit talks.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "North Korea and South Korea are at odds. The last inter-Korean summit was in 2007.",
            [("held", "North Korea, South Korea", None, "2007")],
        ),
        (
            "Russia, Ukraine, France and Germany are at odds. A Normandy summit is planned for June.",
            [("planned", "France, Germany, Russia, Ukraine", None, "2018-06")],
        ),
        (
            "The European Union and Britain are at odds. A Brexit meeting was held in May.",
            [],
        ),
    ],
)
def test_some_summits_are_called_so_as_well(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Those of two or more who are told by the word; "Brexit meetings" may be of anybody."""
    assert records(text) == expected
