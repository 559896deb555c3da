"""Occasions of a country by itself."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Friday's visit was the first by a sitting Norwegian king. The King of Norway is glad.", []),
        ("Norway can join any renewed talks, the envoy said.", []),
        ("Norway can join any renewed talks with Chile, the envoy said.", [("ongoing", "Chile, Norway", None, None)]),
    ],
)
def test_a_country_meets_nobody_by_itself(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It takes two to meet; a body that gathers is many."""
    assert records(text) == expected
