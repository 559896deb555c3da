"""Persons and their offices."""

import pytest

from newsmodel.model.person import Gender, Person, Position, PositionStatus
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence
from newsmodel.values.names import PersonName

WORDS = Evidence(span=Span(0, 5), words="envoy", rule="some-rule")
NAME = PersonName(full="Sergei Lavrov")


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (Person(id="p1", name=NAME, description="the envoy"), "Sergei Lavrov"),
        (Person(id="p1", description="the envoy"), "the envoy"),
        (Person(id="p1"), "p1"),
    ],
    ids=["name", "description", "id"],
)
def test_label_is_the_best_there_is(person: Person, expected: str) -> None:
    """A person is called by name, else by description, else by id."""
    assert expected == person.label


@pytest.mark.parametrize(
    "fields",
    [
        {"honorifics": ["Mr"]},
        {"honorifics": (1,)},
        {"positions": (WORDS,)},
        {"gender": "male"},
        {"mentions": (WORDS,)},
        {"other_names": ("Lavrov",)},
        {"same_as": "https://example.org"},
    ],
    ids=["list", "honorifics", "positions", "gender", "mentions", "other_names", "same_as"],
)
def test_wrong_types_are_refused(fields: dict[str, object]) -> None:
    """Fields that hold something else are refused by name."""
    with pytest.raises(TypeError, match=f"'{next(iter(fields))}'"):
        Person(id="p1", **fields)  # type: ignore[arg-type]


def test_gender_is_open_or_a_gender() -> None:
    """A gender is one that the article tells, or None."""
    assert Person(id="p1").gender is None
    assert Person(id="p1", gender=Gender.FEMALE).gender is Gender.FEMALE


def test_office_is_held_now_unless_told() -> None:
    """An office is current unless its status says otherwise."""
    assert Position(title="envoy", evidence=WORDS).status is PositionStatus.CURRENT


def test_status_of_an_office_is_no_string() -> None:
    """The word of a status is not a status."""
    with pytest.raises(TypeError, match="'status'"):
        Position(title="envoy", status="former", evidence=WORDS)  # type: ignore[arg-type]
