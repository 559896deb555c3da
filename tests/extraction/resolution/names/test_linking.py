"""Names of the same person are linked; names of two stay two."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.mentions import Mentions
from newsmodel.extraction.resolution import Cast
from newsmodel.extraction.resolution.names.linking import fold, link_names

Read = Callable[[str], Mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("They saw Maria Tveit. Ms Tveit left. Tveit was ill.", [3], id="surname"),
        pytest.param("They saw Kim Yong-chol and then Kim Yong Chol.", [2], id="hyphen"),
        pytest.param("They saw Shinzo Abe. Mr Abe left.", [2], id="family name last"),
        pytest.param("They saw Kim Jong-un. Mr Kim left.", [2], id="family name first"),
        pytest.param("They saw Alicia Berg-Lund. Ms Berg-Lund left.", [2], id="double surname"),
        pytest.param("They saw Recep Erdoğan. Mr Erdogan left.", [2], id="diacritics"),
        pytest.param("They saw Volodymyr Zelensky. Mr Zelenskiy left.", [2], id="ending"),
        pytest.param("They saw Muammar Gaddafi. Mr Qaddafi left.", [2], id="first sound"),
        pytest.param("They saw Muammar Gaddafi. They saw Muammar Kadhafi.", [2], id="full names by sound"),
        pytest.param("They saw Donald J. Trump. They saw Donald Trump.", [2], id="initial"),
        pytest.param("They saw George Berg Jr. Mr Berg left.", [2], id="suffix"),
        pytest.param("They saw Maria Tveit. They saw Olav Tveit.", [1, 1], id="two of one surname"),
        pytest.param("Gen Kim Yong-chol met Kim Jong-un. Gen Kim left.", [2, 1], id="rank"),
        pytest.param("Bill Clinton and Hillary Clinton came. Mrs Clinton left.", [1, 2], id="couple, Mrs"),
        pytest.param("Bill Clinton and Hillary Clinton came. Mr Clinton left.", [2, 1], id="couple, Mr"),
        pytest.param("George W. Berg met George H.W. Berg.", [1, 1], id="father and son"),
        pytest.param("Olav Tveit left. Olav Tveit Jr. came. Mr Tveit Jr sat. Mr Tveit stood.", [2, 2], id="Jr"),
        pytest.param("Emily Berg MP left. Emily Berg came. Ms Berg sat.", [3], id="an honour is no part of a name"),
        pytest.param("George Walker Berg left. George W. Berg came.", [2], id="middle name and its initial"),
        pytest.param("They saw Ursula von der Leyen. Von der Leyen left.", [2], id="surname of several words"),
        pytest.param("They saw Karim Abdul Salam. Abdul Salam left.", [2], id="surname that opens like a given name"),
        pytest.param("They saw Ursula von der Leyen. They greeted von der Leyen.", [2], id="small words before it"),
        pytest.param("They saw Carlos Mendoza Rivas. Mr Mendoza Rivas left.", [2], id="two surnames"),
        pytest.param("They saw Idris Abdel Berg. Mr Abdel Berg left.", [2], id="the first of two like a given name"),
        pytest.param("They saw Idris Maria Berg. They saw Maria Berg.", [1, 1], id="without a title"),
        pytest.param("Joshua Tveit left. They saw Josh Tveit.", [2], id="given name cut short"),
        pytest.param("James Tveit left. They saw Jim Tveit.", [2], id="short form"),
        pytest.param("Dan Tveit left. They saw Daniela Tveit.", [1, 1], id="short for a man, long for a woman"),
        pytest.param("James Tveit left. They saw Tim Tveit.", [1, 1], id="another given name"),
        pytest.param("They saw Pieter ten Have. Mr ten Have left.", [2], id="surname like a verb"),
        pytest.param("J. D. Berg left. J.D. Berg came. J. Olav Berg sat.", [2, 1], id="two initials"),
        pytest.param("King Salman left. Prince Hamad bin Salman came. Prince Hamad sat.", [1, 2], id="a father's name"),
        pytest.param("They saw Omar bin Haddad. Mr bin Haddad left.", [2], id="bin and all"),
        pytest.param("They saw Anna Maria Berg. Maria Berg left.", [1, 1], id="end of a name"),
        pytest.param("They saw Li Wei. They saw Lee Wei.", [1, 1], id="short names do not sound alike"),
    ],
)
def test_names_are_linked(mentions_of: Read, text: str, expected: list[int]) -> None:
    """Each person has as many mentions as the text has names for it, in order of first mention."""
    assert [len(namesake.mentions) for namesake in link_names(mentions_of(text).names)] == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Yong-chol", ("yong", "chol")),
        ("Erdoğan", ("erdogan",)),
        ("O’Brien", ("obrien",)),
        ("J.", ("j",)),
        ("Søreide", ("soreide",)),
        ("", ()),
    ],
)
def test_words_are_folded(word: str, expected: tuple[str, ...]) -> None:
    """Marks, case and hyphens are folded away."""
    assert fold(word) == expected


def test_the_surname_alone_is_that_of_who_has_an_office(cast_of: Callable[[str], Cast]) -> None:
    """Of a couple it is the president who is called by the surname alone."""
    cast = cast_of("President George Berg and Anna Berg left. Berg was ill.")

    assert [len(person.mentions) for person in cast.persons] == [2, 1]


def test_the_surname_alone_is_that_of_who_is_named_first_of_a_couple(cast_of: Callable[[str], Cast]) -> None:
    """Of two who share a surname behind the second, the first is called by it, under his whole name."""
    cast = cast_of("George and Anna Berg left. Berg was ill.")

    assert [(person.label, len(person.mentions)) for person in cast.persons] == [("George Berg", 2), ("Anna Berg", 1)]


def test_a_surname_may_be_either_part_of_a_name_of_no_order(cast_of: Callable[[str], Cast]) -> None:
    """Two short names that may both be the family's leave it open which is; who is named more often is meant."""
    cast = cast_of("Wang Yi, the foreign minister, met Wang Xiaoping, a classmate. Wang Yi left. Wang was glad.")

    assert [len(person.mentions) for person in cast.persons if person.name is not None] == [3, 1]


def test_who_is_named_often_is_meant_whatever_office_another_has(cast_of: Callable[[str], Cast]) -> None:
    """An adviser of the same surname who is named once is not the one of whom the text goes on."""
    cast = cast_of("George Berg came. Berg met Berg's aide. The adviser Kari Berg left. Mr Lund saw Berg.")

    assert [len(person.mentions) for person in cast.persons if person.label.endswith("Berg")] == [4, 1]


def test_a_king_is_nobody_with_a_surname(cast_of: Callable[[str], Cast]) -> None:
    """A king's given name is that of nobody who is called by another title and a surname."""
    cast = cast_of("President George Berg came. King George IV slept. George left.")

    assert [person.label for person in cast.persons] == ["George Berg", "George IV"]


def test_a_first_lady_is_not_the_president(cast_of: Callable[[str], Cast]) -> None:
    """Who is called by an office that she never had is another of her name; a first lady who is minister stays one."""
    cast = cast_of("First Lady Kari Tveit arrived in Lima. President Tveit met Ms Lund. Tveit said so.")
    assert [len(person.mentions) for person in cast.persons] == [1, 2, 1]

    cast = cast_of("Foreign Minister Kari Tveit, the first lady, arrived in Lima. Foreign Minister Tveit met Ms Lund.")
    assert [len(person.mentions) for person in cast.persons] == [2, 1]
