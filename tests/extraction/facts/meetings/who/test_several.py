"""Who of several holds an occasion."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit's talks with Ms Lund and Mr Berg will be held in Oslo.", ["Tveit", "Lund", "Berg"]),
        ("Mr Tveit's talks with Ms Lund and Mr Berg have ended in Oslo.", ["Tveit", "Lund", "Berg"]),
        ("Mr Tveit held talks with Ms Lund and Mr Berg has left Oslo.", ["Tveit", "Lund"]),
    ],
)
def test_the_last_before_the_verb_of_the_talks_takes_part(text: str, expected: list[str]) -> None:
    """Where the talks are the subject, all before the verb are met; else the last is who does what follows."""
    assert parties(text) == [expected]
