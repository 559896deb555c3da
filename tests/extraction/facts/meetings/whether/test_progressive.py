"""What is going on with an occasion."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A meeting between Mr Berg and Ms Lund is being worked out.", "proposed"),
        ("A summit between Mr Berg and Ms Lund is being negotiated.", "proposed"),
        ("A summit between Mr Berg and Ms Lund is being planned.", "planned"),
        ("The talks between Mr Berg and Ms Lund are dragging on.", "ongoing"),
        ("The talks between Mr Berg and Ms Lund are being held in Lima.", "ongoing"),
    ],
)
def test_what_is_being_arranged_is_not_going_on(text: str, expected: str) -> None:
    """Of a meeting that is worked out only the work goes on."""
    assert [status for status, *_ in records(text)] == [expected]
