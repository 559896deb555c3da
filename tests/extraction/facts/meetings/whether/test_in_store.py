"""What somebody means to do at an occasion, which is yet to come then."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit vowed to raise whaling at a summit with Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit promised to bring up whaling at this week's summit with Ms Lund in Oslo.",
            [("planned", "Lund, Tveit", "Oslo", "2018-05-31/2018-06-03")],
        ),
        (
            "Lawmakers urged Mr Tveit to press Ms Lund on whaling during their talks.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit raised whaling at this week's summit with Ms Lund.",
            [("held", "Lund, Tveit", None, "2018-05-28/2018-05-31")],
        ),
        (
            "Mr Tveit vowed to help at a summit with Ms Lund.",
            [("held", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_what_is_to_be_raised_at_a_summit_is_before_it(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Who vows to raise something there vows before it; other vows may be made at it."""
    assert records(text) == expected
