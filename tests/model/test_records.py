"""What is common to all records: frozen, slotted, hashable, easy to change a copy of."""

import copy
import pickle

import attrs
import pytest

from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting, MeetingStatus, Participation
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person, Position
from newsmodel.model.statement import Speaker, Statement, StatementKind
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence, Fragment

WORDS = Evidence(span=Span(0, 4), words="They", rule="some-rule")
SAID = Fragment(span=Span(0, 4), words="They", verbatim=False)

RECORDS = {
    "article": Article(id="a1", text="They met"),
    "meeting": Meeting(id="m1", status=MeetingStatus.HELD, evidence=(WORDS,)),
    "participation": Participation(party="p1"),
    "organization": Organization(id="o1", name="UN"),
    "person": Person(id="p1"),
    "position": Position(title="envoy", evidence=WORDS),
    "speaker": Speaker(words="they"),
    "statement": Statement(id="s1", kind=StatementKind.INDIRECT, fragments=(SAID,), evidence=(WORDS,)),
}

each_record = pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)


def first_field(record: object) -> str:
    return attrs.fields(type(record))[0].name


@each_record
def test_record_is_frozen(record: object) -> None:
    """No field of a record can be set."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(record, first_field(record), "x")


@each_record
def test_record_is_slotted(record: object) -> None:
    """A record has its fields and no room for more."""
    assert not hasattr(record, "__dict__")
    assert not hasattr(record, "__weakref__")


@each_record
def test_record_is_hashable(record: object) -> None:
    """Equal records are one in a set."""
    assert len({record, copy.copy(record)}) == 1


@each_record
def test_record_takes_keywords_only(record: object) -> None:
    """Fields are named where a record is built."""
    with pytest.raises(TypeError, match="positional"):
        type(record)("x")  # type: ignore[call-arg]


@each_record
def test_record_pickles(record: object) -> None:
    """A record goes to another process and back."""
    assert record == pickle.loads(pickle.dumps(record))  # noqa: S301


@each_record
def test_evolve_changes_a_copy(record: object) -> None:
    """`attrs.evolve` gives a record that differs in the field named, and leaves the old one."""
    name = next(field.name for field in attrs.fields(type(record)) if field.type in (str, "str"))
    old = getattr(record, name)
    changed = attrs.evolve(record, **{name: "They met again"})  # type: ignore[misc]

    assert (old, "They met again") == (getattr(record, name), getattr(changed, name))
    assert record != changed
