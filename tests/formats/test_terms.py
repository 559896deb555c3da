"""Each field has one term: a word of schema.org or one of our own."""

import pytest

from newsmodel.formats.shapes import fields_of
from newsmodel.formats.terms import OWN, hints_of, own, terms_of, type_of
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting, Participation
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.model.statement import Statement

RECORDS = (Article, Person, Organization, Meeting, Participation, Statement)


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
def test_every_field_has_one_term(kind: type) -> None:
    """No field is left out, and the words of one record mean one thing each, but for what an article mentions."""
    terms = terms_of(kind)

    assert [field.name for field in fields_of(kind)] == [term.field.name for term in terms]
    words = [term.property for term in terms if term.property != "mentions"]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("kind", "field", "expected"),
    [
        (Meeting, "participants", "attendee"),
        (Statement, "speakers", "spokenByCharacter"),
        (Person, "mentions", "nm:mentions"),
    ],
    ids=["meeting", "statement", "person"],
)
def test_a_field_stands_under_its_term(kind: type, field: str, expected: str) -> None:
    """Where schema.org has a word it is taken, else our own."""
    assert [expected] == [term.property for term in terms_of(kind) if term.field.name == field]


def test_own_terms_are_written_as_json_ld_writes_them() -> None:
    """Our terms begin with the prefix and go on in camel case."""
    assert f"{OWN}onBehalfOf" == own("on_behalf_of")


def test_types_and_hints_come_from_the_tables() -> None:
    """A postponed meeting is an ``Event`` that is postponed."""
    assert "Event" == type_of("Meeting")
    assert "https://schema.org/EventPostponed" == hints_of("Meeting")[0].means["postponed"]
