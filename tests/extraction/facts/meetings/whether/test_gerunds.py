"""Whether a meeting took place that a verb in -ing tells of."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Lund left without having met Mr Tveit.", "denied"),
        ("Ms Lund left without meeting Mr Tveit.", "denied"),
        ("Having met Mr Tveit, Ms Lund left.", "held"),
    ],
)
def test_what_somebody_leaves_without_was_not(text: str, expected: str) -> None:
    """What is left undone is denied, in the perfect too."""
    assert [status for status, *_ in records(text)] == [expected]
