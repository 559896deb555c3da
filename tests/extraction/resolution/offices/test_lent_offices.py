"""Whose "his" and "her" is before an office, and what office the one has because the other has it."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]


def _offices(cast: Cast, name: str) -> list[tuple[str, str | None, str]]:
    """What each office of the named person is, of which country, and how it is held."""
    person = next(person for person in cast.persons if person.name is not None and person.name.full == name)
    return [(position.title, position.country, position.status.value) for position in person.positions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norwegian trade minister Ine Tveit rang her Chilean counterpart, Ola Berg.",
            [("trade minister", "CL", "current")],
            id="in one sentence",
        ),
        pytest.param(
            "Trade Minister Ine Tveit of Norway and her Chilean counterpart, Ola Berg, dined.",
            [("Trade Minister", "CL", "current")],
            id="side by side",
        ),
        pytest.param(
            "Norwegian trade minister Ine Tveit was late. She then rang her Chilean counterpart, Ola Berg.",
            [("trade minister", "CL", "current")],
            id="in the sentence before",
        ),
        pytest.param(
            "The Norwegian trade minister wrote to her Chilean counterpart, Ola Berg.",
            [("trade minister", "CL", "current")],
            id="of one without a name",
        ),
        pytest.param(
            "Norwegian President Ine Tveit will receive Ola Berg, her Chilean opposite number.",
            [("President", "CL", "current")],
            id="called otherwise, behind the name",
        ),
        pytest.param(
            "President Ine Tveit dined with her southern counterpart, Ola Berg.",
            [("President", None, "current")],
            id="of a country that is not said",
        ),
        pytest.param(
            "U.S. Secretary of State Ine Tveit rang her Chilean counterpart, Ola Berg.",
            [("Foreign Minister", "CL", "current")],
            id="the office has another name there",
        ),
        pytest.param(
            "Norwegian foreign minister Ine Tveit rang her U.S. counterpart, Ola Berg.", [], id="no such office there"
        ),
        pytest.param(
            "U.S. Energy Secretary Ine Tveit rang her Chilean counterpart, Ola Berg.",
            [("Energy Minister", "CL", "current")],
            id="who is a secretary here is a minister there",
        ),
        pytest.param(
            "Norwegian trade minister Ine Tveit was late. They rang Tveit's Chilean counterpart, Ola Berg.",
            [("trade minister", "CL", "current")],
            id="of one who is named before it",
        ),
        pytest.param(
            "Norwegian trade minister Ine Tveit wrote to Chilean counterpart Ola Berg.",
            [("trade minister", "CL", "current")],
            id="without saying whose, behind any small word",
        ),
        pytest.param(
            "Norwegian trade minister Ine Tveit was late. The others were Eva Lund and trade minister Ine Tveit, "
            "with her Chilean counterpart, Ola Berg.",
            [("trade minister", "CL", "current")],
            id="of the last of several, with whom he is",
        ),
        pytest.param(
            "Norwegian trade minister Ine Tveit rang her Saudi counterpart, Prince Ola Berg.",
            [("trade minister", "SA", "current"), ("Prince", None, "current")],
            id="a prince has an office",
        ),
        pytest.param(
            "Norwegian President Ine Tveit met her Chilean counterpart, Chancellor Ola Berg.",
            [("Chancellor", None, "current")],
            id="who has an office of his own",
        ),
        pytest.param(
            "Mr Moe, the Norwegian trade minister, saw Ane Lund, a nurse. She rang her Chilean counterpart, Ola Berg.",
            [],
            id="of a man it is not hers",
        ),
        pytest.param(
            "Ine Tveit, the Norwegian trade minister, chairs the Oslo Bank. Bank governor Jens Moe rang her Treasury "
            "counterpart, Ola Berg.",
            [],
            id="in a body",
        ),
        pytest.param(
            "“Ask Peruvian minister Ine Tveit,” said Ane Lund, a nurse. Her Chilean counterpart, Ola Berg, left.",
            [],
            id="of one who is quoted",
        ),
    ],
)
def test_a_counterpart_has_the_same_office(
    cast_of: Read, text: str, expected: list[tuple[str, str | None, str]]
) -> None:
    """If it is told whose counterpart he is, no office of his own is, and his country has one like it."""
    assert _offices(cast_of(text), "Ola Berg") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Ine Tveit, the Norwegian president, left. Her predecessor, Ola Berg, stayed.",
            [("president", "NO", "former")],
            id="in the next sentence",
        ),
        pytest.param(
            "Norwegian President Ine Tveit blamed Jens Moe. Tveit’s predecessor Ola Berg stayed.",
            [("President", "NO", "former")],
            id="by name",
        ),
        pytest.param(
            "Ine Tveit, the Norwegian president, left. Her predecessor, former president Ola Berg, stayed.",
            [("president", None, "former")],
            id="told already",
        ),
        pytest.param("Ine Tveit, an aide to Jens Moe, left. Her predecessor, Ola Berg, stayed.", [], id="of an aide"),
        pytest.param(
            "Chilean minister Jens Moe met Norwegian President Ola Lund in the presence of his predecessor, Ola Berg.",
            [("minister", "CL", "former")],
            id="that of the one with whom the sentence begins",
        ),
        pytest.param(
            "In Oslo, minister Jan Moe saw President Ola Lund and envoy Jens Lie with his predecessor, Ola Berg.",
            [],
            id="that of any of three",
        ),
    ],
)
def test_a_predecessor_had_the_office(cast_of: Read, text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """Of the one who follows him, where that is told."""
    assert _offices(cast_of(text), "Ola Berg") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "A visit by Norwegian minister Mrs Tveit to Peruvian minister Jens Moe was put off, her spokesman, Ola "
            "Berg, said.",
            "NO",
            id="a woman's",
        ),
        pytest.param(
            "Norway's Mrs Tveit was asked. Peru's Mr Moe then wrote. Her spokesman, Ola Berg, said nothing.",
            "NO",
            id="farther back",
        ),
        pytest.param("Peru's Mr Moe was asked. Her spokesman, Ola Berg, said nothing.", None, id="not a man's"),
        pytest.param(
            "Norway's Ine Tveit said that she had dined with Peru's Mr Moe. Her husband, Ola Berg, was ill.",
            "NO",
            id="not his",
        ),
        pytest.param(
            "Ms Tveit, a Norwegian, will see the queen. Her husband, Ola Berg, was ill.", None, id="hers or the queen's"
        ),
    ],
)
def test_whose_one_is_tells_the_country(cast_of: Read, text: str, expected: str | None) -> None:
    """That of the one of the right gender of whom the text tells."""
    found = {person.name.full: person.country for person in cast_of(text).persons if person.name is not None}
    assert found["Ola Berg"] == expected


def test_nobody_is_of_the_country_of_his_counterpart(cast_of: Read) -> None:
    """The adviser whose counterpart somebody is tells nothing of his country but that it is another."""
    cast = cast_of("Danish security adviser Eva Berg left. She will dine with her counterpart, Maria Tveit.")
    assert [(person.label, person.country) for person in cast.persons] == [("Eva Berg", "DK"), ("Maria Tveit", None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade Minister Ine Tveit met her successor, Ola Berg.", ["designate"], id="still in office"),
        pytest.param("Former Trade Minister Ine Tveit met her successor, Ola Berg.", ["current"], id="no more"),
        pytest.param("Trade Minister Ine Tveit met her likely successor, Ola Berg.", [], id="perhaps"),
        pytest.param("Trade Minister Ine Tveit left. They named Ola Berg as her successor.", [], id="as whose"),
    ],
)
def test_a_successor_has_the_office_next(cast_of: Read, text: str, expected: list[str]) -> None:
    """Who comes after somebody has the office once the other has it no more, and else is to have it."""
    assert [status for _, _, status in _offices(cast_of(text), "Ola Berg")] == expected
