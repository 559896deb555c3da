"""What became of an occasion that was to be, or of one that was."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit was due to meet Ms Lund in Oslo but she cancelled at the last minute.",
            [("cancelled", "Lund, Tveit", "Oslo", None)],
        ),
        (
            "Last month Mr Tveit was to meet Norwegian officials, but the Norwegians pulled out.",
            [("cancelled", "Norwegian officials, Tveit", None, "2018-04")],
        ),
        (
            "Mr Tveit was to have met Ms Lund in Oslo, but she did not show up.",
            [("cancelled", "Lund, Tveit", "Oslo", None)],
        ),
        (
            "Mr Tveit met Ms Lund on Monday but she pulled out of the deal on Tuesday.",
            [("held", "Lund, Tveit", None, "2018-05-28")],
        ),
        ("The crisis prompted talks between Norway and Chile.", [("held", "Chile, Norway", None, None)]),
        ("Instead of meeting Ms Lund, Mr Tveit went home.", [("denied", "Lund, Tveit", None, None)]),
        ("Mr Tveit had the privilege to meet Ms Lund in Oslo.", [("held", "Lund, Tveit", "Oslo", None)]),
        ("Mr Tveit had no chance to meet Ms Lund in Oslo.", [("denied", "Lund, Tveit", "Oslo", None)]),
        (
            "Mr Tveit will meet Ms Lund in Oslo on June 12. It could take years after a Tveit-Lund summit.",
            [("planned", "Lund, Tveit", "Oslo", "2018-06-12")],
        ),
    ],
)
def test_words_behind_tell_what_came_of_it(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Who withdraws cancels it, and what sparks talks brings them about."""
    assert records(text) == expected
