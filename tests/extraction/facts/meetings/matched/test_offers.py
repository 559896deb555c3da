"""An occasion that somebody offers another."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway rejected an offer of talks from Chile on Tuesday.",
            [("refused", "Chile, Norway", None, None)],
        ),
        (
            "Norway accepted an offer of talks from Chile.",
            [("planned", "Chile, Norway", None, None)],
        ),
    ],
)
def test_a_country_may_offer_talks(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is told behind the offer."""
    assert records(text) == expected
