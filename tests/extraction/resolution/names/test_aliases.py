"""Another name that a text says somebody has is a name of the same person."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast


@pytest.mark.parametrize(
    ("text", "name", "others", "mentions"),
    [
        ("Carlos Berg, also known as Hemedti, left. Hemedti said so. Mr Berg sat.", "Carlos Berg", ["Hemedti"], 4),
        ("Ola Berg, widely known as Carlos Prestfoss, left. Mr Prestfoss sat.", "Ola Berg", ["Carlos Prestfoss"], 3),
        ("Ola Berg (alias Carlos Prestfoss) left.", "Ola Berg", ["Carlos Prestfoss"], 2),
        ("Maria Berg, born Maria Dahl, left.", "Maria Berg", ["Maria Dahl"], 2),
        ("Carlos Ola Berg, whose real name is Jan Dahl, left.", "Carlos Ola Berg", ["Jan Dahl"], 2),
    ],
)
def test_who_is_known_as_somebody_is_one(
    cast_of: Callable[[str], Cast], text: str, name: str, others: list[str], mentions: int
) -> None:
    """The name said first is his name, however long the other is; later mentions by either are his."""
    (person,) = cast_of(text).persons
    assert person.name is not None
    assert person.name.full == name
    assert [other.full for other in person.other_names] == others
    assert len(person.mentions) == mentions


@pytest.mark.parametrize(
    "text",
    [
        "Ola Berg, known to Carlos Dahl, left.",
        "Ola Berg, also a friend of Carlos Dahl, left.",
        "Ola Berg, Carlos Dahl left.",
    ],
)
def test_other_words_between_two_names_make_nobody_one(cast_of: Callable[[str], Cast], text: str) -> None:
    """Only words that say so join two names."""
    assert len(cast_of(text).persons) == 2
