"""What the words before a verb make of it: its own auxiliaries, and those of a verb before "and"."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway must drop its claims and hold talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Mr Tveit will drop his claims and meet Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit agreed to drop his claims and hold talks with Ms Lund.",
            [("planned", "Lund, Tveit", None, None)],
        ),
        (
            "Norway should leave the pact and engage in serious talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Mr Tveit refused to stop the tests and engage in talks with Ms Lund.",
            [("refused", "Lund, Tveit", None, None)],
        ),
        (
            "Norway told Chile to stop its tests and resume talks with Peru.",
            [("planned", "Chile, Peru", None, None)],
        ),
        (
            "Mr Tveit stopped the tests and held talks with Ms Lund.",
            [("held", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_a_verb_before_and_tells_nothing_of_the_talks_behind_it(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """The auxiliaries are of both verbs, the object of the first is its own."""
    assert records(text) == expected
