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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit was delighted to meet Ms Rojas in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit was forced to meet Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit happened to meet Ms Rojas in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit was too busy to meet Ms Rojas.",
            [("denied", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit would love to meet Ms Rojas.",
            [("proposed", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit attempted to meet Ms Rojas.",
            [("proposed", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit took a break to meet Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
    ],
)
def test_what_stands_before_to(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Who is moved by what he did did it."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit is not willing to meet Ms Rojas.",
            [("refused", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit was not willing to hold talks with Ms Rojas.",
            [("refused", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit is not scheduled to meet Ms Rojas.",
            [("denied", "Rojas, Tveit", None, None)],
        ),
    ],
)
def test_who_is_not_willing_refuses(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Others only deny that it is planned."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit appears to have met Ms Rojas in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit is proud to have met Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit was to have met Ms Rojas in Lima.",
            [("cancelled", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit was due to have met Ms Rojas in Lima.",
            [("cancelled", "Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_what_is_told_to_have_been_done(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It was not, if he was to do it."""
    assert records(text) == expected
