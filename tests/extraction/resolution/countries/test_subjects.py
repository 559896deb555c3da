"""A minister behind a sentence about a country is that country's."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A Danish aide left. He said Foreign Minister Maria Tveit would come.", "DK", id="who is told of"),
        pytest.param("A Danish aide left. She hoped Foreign Minister Maria Tveit would come.", "DK", id="any speech"),
        pytest.param("A Danish aide left. He said Chile sent Foreign Minister Maria Tveit.", "CL", id="of another"),
        pytest.param("A Danish aide left. Maria Tveit, the trade minister, slept.", "DK", id="set apart"),
        pytest.param("A Danish aide left. Maria Tveit, a trade minister, slept.", None, id="one of several"),
        pytest.param("A Danish aide left. Maria Tveit, the agency chief, slept.", None, id="no minister"),
    ],
)
def test_a_minister_is_of_the_country_of_whoever_is_told_of_before(
    cast_of: Read, text: str, expected: str | None
) -> None:
    """With whom the next sentence begins, or of whom it tells what one of that country said, is of it."""
    cast = cast_of(f"Chile is glad. Chile ate. {text}")
    assert [person.country for person in cast.persons if person.name is not None] == [expected]
