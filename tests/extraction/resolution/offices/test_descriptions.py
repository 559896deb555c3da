"""Whom a description means that follows a name, by age, nationality, calling or office."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]
Titles = Callable[[Cast, str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        pytest.param(
            "Maria Tveit sued the firm. The 51-year-old says she was fired.", "51-year-old", "Maria Tveit", id="age"
        ),
        pytest.param(
            "Maria Tveit sued the firm. The 51-year-old singer was fired.", "51-year-old singer", "Maria Tveit",
            id="age and calling",
        ),
        pytest.param(
            "Envoy Maria Tveit met her Chadian counterpart Idriss Mahamat. The Chadian said he was glad.", "Chadian",
            "Idriss Mahamat", id="nationality",
        ),
        pytest.param(
            "Norway's Maria Tveit met Germany's Ole Berg in Oslo. The German chancellor was late.", "German chancellor",
            "Ole Berg", id="who is of the country",
        ),
        pytest.param(
            "Senator Ole Berg left. His lawyer, Maria Tveit, was late. The attorney said so.", "attorney",
            "Maria Tveit", id="another word for the office",
        ),
        pytest.param(
            "Press secretary Maria Tveit flew in with a map. The spokeswoman said she was glad.", "spokeswoman",
            "Maria Tveit", id="who speaks for others",
        ),
        pytest.param(
            "Gen Ole Berg flew in with a map on Friday. The general said he was glad.", "general", "Ole Berg",
            id="a rank before the name",
        ),
        pytest.param(
            "Prof Maria Tveit flew in with a map on Friday. The professor said she was glad.", "professor",
            "Maria Tveit", id="a title before the name",
        ),
        pytest.param(
            "Maria Tveit lost. In a letter, the former prosecutor thanked all.", "former prosecutor", "Maria Tveit",
            id="what she was",
        ),
        pytest.param(
            "Ole Berg spoke. It was late. He met Congresswoman Maria Tveit. The lawmaker was glad.", "lawmaker",
            "Maria Tveit", id="who has such an office, not the subject",
        ),
        pytest.param(
            "Congresswoman Maria Tveit wept. Ice fell. It rained. Snow fell. The farm of Ole Berg burned. Hail fell."
            " The congresswoman was glad.", "congresswoman", "Maria Tveit", id="the only one so called, far behind",
        ),
        pytest.param(
            "Ole Berg waved. He accused activist Maria Tveit of theft. The 35-year-old denies it.", "35-year-old",
            "Maria Tveit", id="who has just been named",
        ),
        pytest.param(
            "Chad's Idriss Mahamat met Norway's Maria Tveit. His Norwegian counterpart was late.",
            "Norwegian counterpart", "Maria Tveit", id="counterpart",
        ),
    ],
)  # fmt: skip
def test_a_description_means_who_was_named(cast_of: Read, text: str, words: str, label: str) -> None:
    """An age, a nationality, a calling or an office behind a name means the likeliest person, then the nearest."""
    person = next(person for person in cast_of(text).persons if words in [m.words for m in person.mentions])

    assert person.label == label


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Maria Tveit left. The lawyer for the victims was late.", "lawyer", id="somebody else's"),
        pytest.param("Maria Tveit left. A 51-year-old singer was late.", "51-year-old singer", id="new"),
        pytest.param("Maria Tveit left. The source said so.", "source", id="unnamed on purpose"),
        pytest.param("President Maria Tveit left. The French minister was late.", "French minister", id="office"),
        pytest.param("Maria Tveit left. They gave it to the senator.", "senator", id="no subject"),
        pytest.param("Maria Tveit left. She may become the nominee.", "nominee", id="what may be"),
        pytest.param("Maria Tveit sued her firm. It rained. It snowed. It hailed. The singer was late.", "singer",
                     id="too far"),
        pytest.param("Maria Tveit spoke through her lawyer. The lawyer was late.", "lawyer", id="told of before"),
        pytest.param("Maria Tveit left. Chad's foreign minister was late.", "Chad's foreign minister", id="owned"),
    ],
)  # fmt: skip
def test_somebody_new_stays_apart(cast_of: Read, text: str, words: str) -> None:
    """What is said of another, of a source or of what may be is no word for the person named before."""
    tveit = next(person for person in cast_of(text).persons if person.label == "Maria Tveit")

    assert words not in [mention.words for mention in tveit.mentions]


def test_a_description_tells_office_country_and_gender(cast_of: Read) -> None:
    """What a description says of somebody is kept, and pronouns behind it know it."""
    cast = cast_of("Norway's Ole Berg met Chad's Nour Rahal. The Chadian congresswoman was late. She left with Berg.")
    rahal = next(person for person in cast.persons if person.label == "Nour Rahal")

    assert [position.title for position in rahal.positions] == ["congresswoman"]
    assert [mention.words for mention in rahal.mentions] == ["Nour Rahal", "Chadian congresswoman"]
    assert [reference.party for reference in cast.references if "pronoun" in reference.tags] == [rahal.id]


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
        pytest.param("Maria Tveit left. The former Nord Bank lawyer was ill.", [("lawyer", "former")], id="former of"),
        pytest.param("Maria Tveit left. The Nord Bank lawyer was ill.", [], id="of a body"),
    ],
)  # fmt: skip
def test_the_next_sentence_calls_somebody_by_what_he_is(
    cast_of: Read, text: str, expected: list[tuple[str, str]], titles_of: Titles
) -> None:
    """An office with which a sentence begins is that of the one of whom the sentence before tells, if it may be."""
    assert titles_of(cast_of(text), "Maria Tveit") == expected


def test_whoever_is_described_is_one_person(cast_of: Read) -> None:
    """The words by which somebody named is called are mentions of that one, and there is nobody else."""
    cast = cast_of("Maria Tveit left. The former diplomat was ill. The former diplomat slept.")

    assert [[mention.words for mention in person.mentions] for person in cast.persons] == [
        ["Maria Tveit", "former diplomat", "former diplomat"]
    ]
