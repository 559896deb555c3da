"""Who "he" is not, by what he does with others in one clause."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Berg came. After meeting Mr Lund, he was ill.", ["Berg"], id="met before"),
        pytest.param("Mr Berg came. After speaking to Mr Lund in Oslo, he was ill.", ["Berg"], id="spoken to"),
        pytest.param("Mr Berg came. After talks with Mr Lund, he was ill.", ["Berg"], id="talks with"),
        pytest.param("Mr Berg came. Welcoming Mr Lund in Oslo, he was ill.", ["Berg"], id="welcomed"),
        pytest.param("Mr Berg came. After Mr Lund met him, he was ill.", ["Berg", "Lund"], id="a clause of its own"),
        pytest.param("Mr Lund came while Mr Berg slept. He met Mr Lund in Oslo.", ["Berg"], id="an object behind"),
        pytest.param("Mr Lund came while Mr Berg slept. He said Mr Lund was ill.", ["Berg"], id="a subject behind"),
        pytest.param("Mr Lund came while Mr Berg slept. He was ill, Mr Lund said.", ["Lund"], id="behind a comma"),
        pytest.param("Mr Berg came. He was running mate of Mr Lund.", ["Berg"], id="what he was"),
        pytest.param("Mr Berg came. He left and Mr Berg's aide stayed.", ["Berg"], id="another clause"),
    ],
)
def test_he_is_not_the_one_with_whom_he_does_it(cast_of: Read, text: str, expected: list[str | None]) -> None:
    """Conditions B and C of the theory of binding, as far as marks and joins tell clauses."""
    cast = cast_of(text)
    label = {person.id: person.label for person in cast.persons}
    singular = [r for r in cast.references if "pronoun" in r.tags and "person" in r.tags]

    assert [label.get(reference.party or "") for reference in singular] == expected
