"""Words for a country tell whose an office is, and words for a body do not."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Norwegian firms sold much. Its trade minister, Ine Tveit, was glad.", "NO", id="its people"),
        pytest.param("They met at the Norwegian embassy. Its guest, minister Ine Tveit, ate.", None, id="a guest"),
        pytest.param("They sat in the Norwegian embassy. Its deputy minister, Ine Tveit, left.", None, id="embassy"),
        pytest.param("The DPL marched through Norway. Its parliamentary leader, Ine Tveit, left.", None, id="a party"),
        pytest.param("Norway marched on. Its parliamentary leader, Ine Tveit, left.", "NO", id="a country"),
    ],
)
def test_whose_its_minister_is(cast_of: Read, text: str, expected: str | None) -> None:
    """A country's that is spoken of before, if no embassy nor a party is."""
    assert {person.name.full: person.country for person in cast_of(text).persons if person.name}[
        "Ine Tveit"
    ] == expected
