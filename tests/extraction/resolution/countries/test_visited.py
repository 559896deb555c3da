"""Where somebody goes tells nobody's country."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Foreign Minister Maria Tveit left Lima after a short visit.", None),
        ("President Maria Tveit chose Chad for her first trip abroad.", None),
        ("Norway was the first stop for Foreign Minister Maria Tveit.", None),
        ("Maria Tveit and Ole Berg met in Lviv, western Ukraine, on Monday.", None),
        ("Maria Tveit met Ole Berg in the east of Chad.", None),
        ("Norway sent Foreign Minister Maria Tveit for talks.", "NO"),
        ("Norwegian minister Maria Tveit left Lima.", "NO"),
    ],
)
def test_nobody_is_of_where_he_goes(cast_of: Read, text: str, country: str | None) -> None:
    """What is left, crossed or chosen for a journey, and where a meeting is, is nobody's country by that."""
    assert next(person.country for person in cast_of(text).persons if person.label == "Maria Tveit") == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("They prepare President Tveit's state visit to Washington.", None),
        ("President Tveit will visit the United States in May.", None),
        ("President Tveit said the United States would pay.", "US"),
        ("President Tveit's visit to Oslo was the first by a U.S. president.", "US"),
    ],
)
def test_who_visits_washington_is_president_of_another_country(cast_of: Read, text: str, country: str | None) -> None:
    """A president is that of the United States only where he is no visitor."""
    assert cast_of(text).persons[0].country == country
