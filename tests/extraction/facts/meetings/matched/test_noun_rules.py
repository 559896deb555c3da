"""Which words around the noun name who meets."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway plans talks in July or August with Chile.",
            [("planned", "Chile, Norway", None, "2018-07/2018-08")],
        ),
        (
            "Norway held talks in April with Chile.",
            [("held", "Chile, Norway", None, "2018-04")],
        ),
    ],
)
def test_talks_in_one_of_two_months(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The months stand between the noun and who is met."""
    assert records(text) == expected
