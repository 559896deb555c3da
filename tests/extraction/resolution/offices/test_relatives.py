"""Whom a word for a relative means that follows a name."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        pytest.param("Ola Berg's wife, Maria Tveit, left. His wife said it was late.", "wife", "Maria Tveit", id="his"),
        pytest.param(
            "Ola Berg met the king with his sister, Maria Tveit. Berg's sister was glad.", "sister", "Maria Tveit",
            id="by name",
        ),
        pytest.param(
            "A meeting between Ola Berg's eldest son and a lawyer was held. Ola Berg Jr. said it was late.", "son",
            "Ola Berg Jr.", id="his father's name",
        ),
    ],
)  # fmt: skip
def test_a_relative_is_who_was_told_of_so(cast_of: Read, text: str, word: str, label: str) -> None:
    """Somebody's wife is the one whom the text names as such, his son who has his name."""
    person = next(person for person in cast_of(text).persons if word in [m.words for m in person.mentions])
    assert person.label == label


@pytest.mark.parametrize(
    ("text", "word"),
    [
        pytest.param("Ola Berg's sister, Maria Tveit, left. Nils Lund came with his sister.", "sister", id="another's"),
        pytest.param("Ola Berg Jr. left. Mr Berg's youngest son said it was late.", "son", id="another son"),
    ],
)
def test_another_relative_stays_apart(cast_of: Read, text: str, word: str) -> None:
    """The word means nobody who is told of as somebody else's."""
    named = (person for person in cast_of(text).persons if person.name is not None)
    assert all(word not in [m.words for m in person.mentions] for person in named)
