"""The place told before an occasion."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Norwegian Foreign Minister Ola Tveit said during a trip to Peru that talks with Chile had stalled."),
            [("ongoing", "Chile, Ola Tveit", None, None)],
        ),
        (
            ("Mr Tveit said during a trip to Peru on Monday that the trade talks with Chile last week had been hard."),
            [("held", "Chile, Tveit", None, "2018-W21")],
        ),
        (
            "Mr Tveit called on Chile to hold talks with Peru.",
            [("proposed", "Chile, Peru", None, None)],
        ),
    ],
)
def test_where_somebody_speaks_is_not_where_they_meet(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """It stands before what he says."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Rojas agreed in Lima on Monday to hold more talks.",
            [("planned", "Rojas, Tveit", None, None)],
        ),
        (
            "At their meeting in Lima on Monday, Mr Tveit and Ms Rojas agreed to hold more talks.",
            [("held", "Rojas, Tveit", "Lima", "2018-05-28"), ("planned", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit flew to Lima, where he had agreed to meet Ms Rojas.",
            [("planned", "Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_where_it_was_agreed_is_not_where_it_will_be(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """But where somebody goes to meet her is."""
    assert records(text) == expected


def test_the_place_of_a_relative_clause_is_of_the_meeting_told_there() -> None:
    """Who met one in a town last week will see another elsewhere."""
    found = records("Mr Tveit, who met Ms Lund in Lima last week, will see Mr Berg on Friday.")
    assert [(who, place) for _, who, place, _ in found] == [("Lund, Tveit", "Lima"), ("Berg, Tveit", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Ms Rojas while Mr Dahl was in Lima.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "While Mr Dahl was in Lima, Mr Tveit met Ms Rojas.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit met Ms Rojas while she was in Lima.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
        (
            "Mr Tveit was in Lima on Monday and will meet Ms Rojas next week.",
            [("planned", "Rojas, Tveit", None, "2018-W23")],
        ),
        (
            "It was at a hotel in Lima that Mr Tveit first met Ms Rojas.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_where_another_was_is_not_where_they_met(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Nor where he was before; a place may be singled out."""
    assert records(text) == expected
