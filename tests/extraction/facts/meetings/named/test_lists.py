"""Lists of parties: where one begins and where it ends."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll was hard for Chile and Peru, which are in talks with Norway.", ["Chile", "Peru", "Norway"]),
        ("The toll was hard for Chile and Peru, which have had talks with Norway.", ["Chile", "Peru", "Norway"]),
        ("The toll was hard for Chile and Peru, which is in talks with Norway.", ["Peru", "Norway"]),
    ],
)
def test_a_clause_about_several_is_about_the_whole_list(text: str, expected: list[str]) -> None:
    """A verb of several tells of all who stand before "which", a verb of one of the last."""
    assert parties(text) == [expected]
