"""From whose capital a text is sent, whose ministers it does not introduce."""

import pytest

from newsmodel.extraction.mentions import find_mentions
from newsmodel.extraction.resolution import resolve
from newsmodel.extraction.vocabulary import Vocabulary
from newsmodel.text.layout import lay_out


@pytest.mark.parametrize(
    ("text", "country"),
    [
        pytest.param("OSLO (AP) — Prime Minister Maria Tveit has left for talks in Chile.", "NO", id="prime minister"),
        pytest.param("LIMA, Sept 11 (Reuters) - Foreign Minister Maria Tveit left.", "PE", id="a day and an agency"),
        pytest.param("PARIS (Reuters) - Prime Minister Maria Tveit said no.", "FR", id="not where the agency is"),
        pytest.param("BERGEN (AP) — Prime Minister Maria Tveit has left for talks in Chile.", None, id="no capital"),
        pytest.param("OSLO (AP) — President Maria Tveit has left for talks in Chile.", None, id="of a kingdom"),
        pytest.param("OSLO (AP) — Maria Tveit has left for talks in Chile.", None, id="no minister"),
    ],
)
def test_the_minister_with_whom_it_begins_is_of_there(vocabulary: Vocabulary, text: str, country: str | None) -> None:
    """Where the country has such an office, whatever agency sends it."""
    cast = resolve(find_mentions(lay_out(text), vocabulary), None)
    assert next(person.country for person in cast.persons if person.label == "Maria Tveit") == country
