"""Whom a visit is paid to, and who pays it."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In May, Norwegian king Ola Tveit paid the first visit by a Norwegian ruler to Chile.",
            ["Ola Tveit", "Chile"],
        ),
        (
            "Last year, Norwegian king Ola Tveit made the first state visit in 30 years by a Norwegian ruler to Chile.",
            ["Ola Tveit", "Chile"],
        ),
        ("They spoke about a visit in May by Norwegian minister Erik Tveit to Chile.", ["Erik Tveit", "Chile"]),
    ],
)
def test_who_makes_the_first_visit_by_such_a_one_is_the_visitor(text: str, expected: list[str]) -> None:
    """Words for what he is tell only why it is the first."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "King Haakon of Norway visited Peru's southern neighbour Chile in May.",
            [("held", "Chile, Haakon", "Chile", "2018-05")],
        ),
    ],
)
def test_whose_neighbour_it_is_is_not_visited(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Nor is it the place."""
    assert records(text) == expected
