"""Whom an office alone describes."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


def _titles(cast: Cast, name: str) -> list[tuple[str, str]]:
    return next(
        [(position.title, position.status.value) for position in person.positions]
        for person in cast.persons
        if person.label == name
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Maria Tveit left. The former mayor was ill.", [("mayor", "former")], id="former"),
        pytest.param("Maria Tveit left. The 54-year-old cleric was ill.", [("cleric", "current")], id="with an age"),
        pytest.param("Maria Tveit left. The billionaire was ill.", [("billionaire", "current")], id="who somebody is"),
        pytest.param("Maria Tveit left. She was ill. But the economist stayed.", [("economist", "current")], id="she"),
        pytest.param(
            "Maria Tveit, a lawyer, left. The attorney was ill.",
            [("lawyer", "current"), ("attorney", "current")], id="another word for it",
        ),
        pytest.param(
            'Senator Maria Tveit left. "It is late," the lawmaker said.',
            [("Senator", "current"), ("lawmaker", "current")], id="who said so",
        ),
        pytest.param("Maria Tveit left. The driver was ill.", [], id="somebody of the scene"),
        pytest.param("Maria Tveit left. The spokesman was ill.", [], id="somebody who speaks"),
        pytest.param("The aide met Maria Tveit. The economist complaint failed.", [], id="no subject"),
        pytest.param("Maria Tveit left. The lawyer said the economist was ill.", [], id="somebody beside"),
        pytest.param("Maria Tveit's house burned. The economist was ill.", [], id="whose something is"),
        pytest.param("A letter came for Maria Tveit. The economist was ill.", [], id="behind a preposition"),
        pytest.param("Maria Tveit left. It rained. It snowed. The economist was ill.", [], id="too far"),
        pytest.param(
            "Norwegian diplomat Maria Tveit left. The Chilean politician was ill.",
            [("diplomat", "current")], id="of another country",
        ),
        pytest.param("Maria Tveit left. The former mayor, Ole Berg, was ill.", [], id="who is named"),
    ],
)  # fmt: skip
def test_the_next_sentence_calls_somebody_by_what_he_is(
    cast_of: Read, text: str, expected: list[tuple[str, str]]
) -> None:
    """An office with which a sentence begins is that of the one of whom the sentence before tells, if it may be."""
    assert _titles(cast_of(text), "Maria Tveit") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Maria Tveit left. She is now deputy mayor.", [("deputy mayor", "current")], id="she is"),
        pytest.param("Maria Tveit left. She had been the mayor.", [("mayor", "former")], id="she had been"),
        pytest.param("Maria Tveit left. She served as mayor.", [("mayor", "former")], id="she served as"),
        pytest.param("Maria Tveit left. She remains mayor.", [("mayor", "current")], id="she remains"),
        pytest.param("Maria Tveit left. She became mayor.", [("mayor", "current")], id="she became"),
        pytest.param("Maria Tveit left. She was an actress before she ran.", [("actress", "former")], id="before"),
        pytest.param("Maria Tveit left. She is not the mayor.", [], id="not"),
        pytest.param("Maria Tveit left. Ole Berg said she was the mayor.", [], id="somebody says so"),
        pytest.param('Maria Tveit left. "She is a hacker," he said.', [], id="somebody thinks so"),
        pytest.param("Maria Tveit left. She is a victim.", [], id="no office"),
        pytest.param("Maria Tveit left. She was seen by the mayor.", [], id="something else"),
    ],
)
def test_what_he_or_she_is_is_an_office(cast_of: Read, text: str, expected: list[tuple[str, str]]) -> None:
    """What a sentence tells of he or she is an office of whom these stand for."""
    assert _titles(cast_of(text), "Maria Tveit") == expected


def test_whoever_is_described_is_one_person(cast_of: Read) -> None:
    """The words by which somebody named is called are mentions of that one, and there is nobody else."""
    cast = cast_of("Maria Tveit left. The former diplomat was ill. The former diplomat slept.")

    assert [[mention.words for mention in person.mentions] for person in cast.persons] == [
        ["Maria Tveit", "former diplomat", "former diplomat"]
    ]
