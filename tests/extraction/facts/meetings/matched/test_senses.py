"""Whether a word that may be a verb or a noun of meeting is the one or the other."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit was photographed meeting Ms Rojas in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Ms Rojas was joined by Mr Dahl at her talks with Mr Tveit in Lima.",
            [("held", "Dahl, Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_who_was_seen_meeting_met(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """As one seen does."""
    assert records(text) == expected
