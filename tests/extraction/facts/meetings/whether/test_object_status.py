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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norway wants security guarantees and other concessions, direct talks with Chile, and more trade."),
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Norway has demanded an apology, talks with Chile and new money.",
            [("proposed", "Chile, Norway", None, None)],
        ),
    ],
)
def test_what_is_wanted_besides_is_wanted_too(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Talks in a list of what somebody wants are yet to be."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway has a constant dialogue with Chile.",
            [("ongoing", "Chile, Norway", None, None)],
        ),
        (
            "Norway has a meeting with Chile on Friday.",
            [("planned", "Chile, Norway", None, "2018-06-01")],
        ),
    ],
)
def test_a_regular_dialogue_goes_on(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Who has a meeting on a day is yet to have it."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway is looking at holding a summit with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Mr Tveit is looking into meeting Ms Lund.",
            [("proposed", "Lund, Tveit", None, None)],
        ),
        (
            "Mr Tveit was looking at her when he met Ms Lund.",
            [("held", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_what_is_looked_at_is_proposed(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """To look at a step is not to take it."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway called for the holding of talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Norway wants a date for the beginning of talks with Chile.",
            [("proposed", "Chile, Norway", None, None)],
        ),
        (
            "Norway announced the opening of talks with Chile.",
            [("planned", "Chile, Norway", None, None)],
        ),
        (
            "The opening of talks between Norway and Chile was put off.",
            [("postponed", "Chile, Norway", None, None)],
        ),
        (
            "At the opening of talks between Norway and Chile in Lima, Mr Tveit spoke.",
            [("held", "Chile, Norway", "Lima", None)],
        ),
    ],
)
def test_an_opening_may_be_called_for(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The verb before it tells."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit began the day with a meeting with Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit started his visit with talks with Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit will begin his day with a meeting with Ms Rojas.",
            [("planned", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit began talks with Ms Rojas.",
            [("ongoing", "Rojas, Tveit", None, None)],
        ),
    ],
)
def test_what_a_day_began_with(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It was held, not only begun."""
    assert records(text) == expected
