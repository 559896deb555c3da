"""Who is told of in an aside."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Mr Moe raised the idea of a pact, a deal that would bind Ms Berg, during talks with Mr Tveit in March."),
            [("held", "Moe, Tveit", None, "2018-03")],
        ),
        (
            ("A Chilean delegation was in Oslo - its first trip since Mr Tveit took office - for talks with Mr Moe."),
            [("held", "Chilean delegation, Moe", "Oslo", None)],
        ),
        (
            "A Chilean delegation, the first in Oslo since Mr Tveit took office, held talks with Mr Moe.",
            [("held", "Chilean delegation, Moe", None, None)],
        ),
    ],
)
def test_who_is_told_of_in_an_aside_has_no_part(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """It tells what something is."""
    assert records(text) == expected
