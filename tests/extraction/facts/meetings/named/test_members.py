"""Who is meant by a range of phrases."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A joint commission of Norway and Chile met in Oslo on Monday.", ["Norway", "Chile"]),
        ("The joint committee of Norway, Chile and Peru will meet in June.", ["Norway", "Chile", "Peru"]),
    ],
)
def test_a_joint_body_is_of_those_whose_it_is(text: str, expected: list[str]) -> None:
    """Where a body that several states share sits, it is these who meet."""
    assert parties(text) == [expected]
