"""What the tests of offices ask of a cast."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast


@pytest.fixture
def titles_of() -> Callable[[Cast, str], list[tuple[str, str]]]:
    """The titles of the positions of the person with a label, each with how it is held."""

    def titles(cast: Cast, name: str) -> list[tuple[str, str]]:
        return next(
            [(position.title, position.status.value) for position in person.positions]
            for person in cast.persons
            if person.label == name
        )

    return titles
