"""Those who hold an office of which the text has spoken as that of several."""

from collections.abc import Callable

import pytest

from newsmodel.extraction.resolution import Cast

Read = Callable[[str], Cast]
_BOTH = [("Ola Berg", "NO", ["president"]), ("Jens Lund", "CL", ["president"])]
_NONE = [("Ola Berg", "NO", []), ("Jens Lund", "CL", [])]
_TOLD = "The presidents of Norway and Chile met again. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(_TOLD + "Ine Moe saw Norway’s Ola Berg and Chile’s Jens Lund.", _BOTH, id="whose each is"),
        pytest.param(
            "Norway trusts Chile. The presidents of Norway and Chile met. It is hot. Chile’s Jens Lund was late for "
            "Norway’s Ola Berg.",
            _BOTH,
            id="farther on",
        ),
        pytest.param(
            "Norway and Chile quarrel, but their presidents will meet. Norway’s Ola Berg rang Chile’s Jens Lund.",
            _BOTH,
            id="theirs",
        ),
        pytest.param(
            "Norway and Chile quarrel, but the presidents of the two countries will meet. Norway’s Ola Berg rang his "
            "Chilean counterpart, Jens Lund.",
            _BOTH,
            id="a counterpart",
        ),
        pytest.param("The Norwegian and Chilean presidents met. Ola Berg and Jens Lund dined.", _BOTH, id="in order"),
        pytest.param(_TOLD + "Ola Berg and his eastern counterpart, Jens Lund, dined.", _BOTH, id="joined, in order"),
        pytest.param(
            "The presidents of Chile and Norway met. Ola Berg and his Chilean counterpart, Jens Lund, dined.",
            _BOTH,
            id="in the other order",
        ),
        pytest.param(_TOLD + "Norway’s Ola Berg, a nurse, rang Chile’s Jens Lund.", None, id="who is something else"),
        pytest.param("Two presidents met. Norway’s Ola Berg rang Chile’s Jens Lund.", _NONE, id="of nobody"),
        pytest.param(
            "The presidents of Peru and Chad met. Norway’s Ola Berg rang Chile’s Jens Lund.", _NONE, id="of others"
        ),
        pytest.param(
            "Former presidents of Norway and Chile met. Norway’s Ola Berg rang Chile’s Jens Lund.", _NONE, id="past"
        ),
    ],
)
def test_whose_office_it_is_tells_the_countries_beside_the_names(
    cast_of: Read, text: str, expected: list[tuple[str, str, list[str]]] | None
) -> None:
    """Two at the least, of countries whose office it is, or in the same order, and nobody who has another."""
    named = {person.name.full: person for person in cast_of(text).persons if person.name is not None}
    persons = [(name, named[name]) for name in ("Ola Berg", "Jens Lund")]
    found = [(name, person.country, [position.title for position in person.positions]) for name, person in persons]
    if expected is None:
        assert all("president" not in titles for _, _, titles in found)
    else:
        assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(_TOLD + "Ola Berg and Jens Lund of the Oslo Daily report.", id="who are told more of"),
        pytest.param(_TOLD + "Ola Berg met Jens Lund.", id="not joined"),
        pytest.param(
            "The presidents of Norway, Peru and Chile met. Ola Berg and Jens Lund dined.", id="two for three countries"
        ),
    ],
)
def test_who_may_be_somebody_else_gets_no_office(cast_of: Read, text: str) -> None:
    """A wrong office is worse than none."""
    assert [person.positions for person in cast_of(text).persons if person.name is not None] == [(), ()]
