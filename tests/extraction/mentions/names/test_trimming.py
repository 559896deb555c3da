"""What stands before a name and is none of it."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Can Berg win? They saw Ola Berg.", ["Berg", "Ola Berg"], id="a question"),
        pytest.param("Can Berg met them. They saw Can Berg.", ["Can Berg", "Can Berg"], id="somebody called Can"),
        pytest.param("Outwitting Maria Berg, they left.", ["Maria Berg"], id="a deed before a full name"),
        pytest.param(
            "Outwitting Berg's guards was easy. They saw Maria Berg.", ["Berg", "Maria Berg"], id="before a surname"
        ),
        pytest.param("Ming Tveit, a nurse, left.", ["Ming Tveit"], id="a short name"),
        pytest.param("They saw forty-year-old Tveit. Ola Tveit left.", ["Tveit", "Ola Tveit"], id="an age"),
        pytest.param("Hovding Tveit, a nurse, left.", ["Hovding Tveit"], id="a name of nobody else"),
    ],
)
def test_what_leads_in_a_name_is_no_part_of_it(mentions_of: Read, text: str, expected: list[str]) -> None:
    """A verb with which a sentence begins, and an age, stand before a name; a given name like them is one."""
    names = mentions_of(text).names
    assert [" ".join(name.words) for name in names] == expected
