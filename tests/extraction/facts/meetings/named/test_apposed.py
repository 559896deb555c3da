"""Who is described and then named."""

import pytest
from occasions import parties


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit met the militant group Hamas in Oslo.", [["Tveit", "Hamas"]]),
        ("Mr Tveit met the militant group, Hamas, in Oslo.", [["Tveit", "Hamas"]]),
        ("Mr Tveit met the militant group in Oslo.", [["Tveit", "militant group"]]),
        ("Mr Tveit met the rebel group, Hamas and the UN in Oslo.", [["Tveit", "rebel group", "Hamas", "UN"]]),
    ],
)
def test_a_group_that_is_named_is_one_party(text: str, expected: list[list[str]]) -> None:
    """What a body is and what it is called are one; in a list they may be two."""
    assert parties(text) == expected
