"""Which words around the noun name who meets."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway plans talks in July or August with Chile.",
            [("planned", "Chile, Norway", None, "2018-07/2018-08")],
        ),
        (
            "Norway held talks in April with Chile.",
            [("held", "Chile, Norway", None, "2018-04")],
        ),
    ],
)
def test_talks_in_one_of_two_months(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """The months stand between the noun and who is met."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After talks in Prestfoss, Peru, on Tuesday with Ms Rojas, Mr Tveit left.",
            [("held", "Rojas, Tveit", "Prestfoss", "2018-05-29")],
        ),
        (
            "Mr Tveit met in Prestfoss, Peru, on Tuesday with Ms Rojas.",
            [("held", "Rojas, Tveit", "Prestfoss", "2018-05-29")],
        ),
        (
            "After talks in the Black Sea resort of Sochi on Tuesday with Ms Rojas, Mr Tveit left.",
            [("held", "Rojas, Tveit", "Sochi", "2018-05-29")],
        ),
        (
            "After talks at Lima airport on Tuesday with Ms Rojas, Mr Tveit left.",
            [("held", "Rojas, Tveit", "Lima airport", "2018-05-29")],
        ),
        (
            "The talks opened in Lima on Tuesday in the presence of Mr Tveit and Ms Rojas.",
            [],
        ),
    ],
)
def test_the_place_between_them(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It may be of two names, or tell what it is."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The meeting was Mr Tveit's first with Ms Rojas since 2015.",
            [("held", "Rojas, Tveit", None, None)],
        ),
        (
            "The summit in Lima, Mr Tveit's third with Ms Rojas, was short.",
            [("held", "Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_whose_first_it_is_with_whom(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """As a predicate and as an aside."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit will hold a series of meetings in Lima, including with Ms Rojas and Mr Dahl.",
            [("planned", "Rojas, Tveit", "Lima", None), ("planned", "Dahl, Tveit", "Lima", None)],
        ),
    ],
)
def test_with_whom_among_others(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Each had a meeting of his own."""
    assert records(text) == expected
