"""Who holds negotiations that have a name of their own."""

import pytest
from occasions import parties


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
