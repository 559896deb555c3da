"""What the verb tells whose object an occasion is."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit cancelled separate, long-planned trips to Oslo.",
            [("cancelled", "Norway, Tveit", "Oslo", None)],
        ),
        (
            "Mr Tveit cancelled a short, long-planned trip to Oslo.",
            [("cancelled", "Norway, Tveit", "Oslo", None)],
        ),
    ],
)
def test_adjectives_in_a_row_part_no_verb_from_its_object(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """A comma between two of them does not end the object."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway and Chile would suspend their drills as long as talks go on.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
    ],
)
def test_what_goes_on_as_long_as_talks_do_is_no_talks(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """It is the drills that are put off."""
    assert records(text) == expected
