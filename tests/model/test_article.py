"""Articles: look-ups, and what must be a tuple."""

import attrs
import pytest

from newsmodel.errors import RecordError
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting, MeetingStatus
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence
from newsmodel.values.time import TimeValue

TEXT = "They met in Geneva"
PERSONS = (Person(id="p1"), Person(id="p2"))
UN = Organization(id="o1", name="UN")
MET = Evidence(span=Span(5, 8), words="met", rule="some-rule")
MEETINGS = tuple(Meeting(id=id_, status=MeetingStatus.HELD, evidence=(MET,)) for id_ in ("m1", "m2"))
ARTICLE = Article(id="a1", text=TEXT, persons=PERSONS, organizations=(UN,), meetings=MEETINGS)


def test_words_at_a_span() -> None:
    """`words` gives what stands in the text."""
    assert ARTICLE.words(Span(12, 18)) == "Geneva"


def test_look_up_by_id() -> None:
    """Persons, organizations and meetings are found by their id."""
    assert PERSONS[1] is ARTICLE.person("p2")
    assert PERSONS[1] is ARTICLE.party("p2")
    assert UN is ARTICLE.party("o1")
    assert MEETINGS[1] is ARTICLE.meeting("m2")


@pytest.mark.parametrize(
    ("look_up", "id_", "kind"),
    [
        (ARTICLE.person, "o1", "person"),
        (ARTICLE.party, "m1", "person or organization"),
        (ARTICLE.meeting, "p1", "meeting"),
    ],
    ids=["person", "party", "meeting"],
)
def test_unknown_id_is_a_key_error(look_up: object, id_: str, kind: str) -> None:
    """An id of nobody, or of another kind of record, is a KeyError that says what was asked for."""
    with pytest.raises(KeyError, match=rf"unknown {kind} \(got '{id_}'\)"):
        look_up(id_)  # type: ignore[operator]


def test_article_may_have_text_and_nothing_else() -> None:
    """All that an article needs is an id and a text, which may be empty."""
    article = Article(id="a1", text="")

    assert ("en", None, ()) == (article.language, article.published, article.blocks)


@pytest.mark.parametrize("field", ["blocks", "authors", "persons", "organizations", "meetings", "statements"])
@pytest.mark.parametrize("value", [[], ("x",)], ids=["list", "wrong item"])
def test_wrong_types_are_refused(field: str, value: object) -> None:
    """Fields that hold something else are refused by name."""
    with pytest.raises(TypeError, match=f"'{field}'"):
        Article(id="a1", text=TEXT, **{field: value})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field", "value"),
    [("id", 5), ("text", b"x"), ("headline", 1), ("published", "2018-05-31"), ("modified", 2018), ("language", None)],
)
def test_other_types_are_refused_one_by_one(field: str, value: object) -> None:
    """A string for a day of publication above all, which no format would give back."""
    with pytest.raises(TypeError, match=f"'{field}' must be a "):
        attrs.evolve(ARTICLE, **{field: value})  # type: ignore[arg-type]


def test_evolve_keeps_the_facts() -> None:
    """A publication date can be set on an article that has its facts."""
    day = TimeValue.parse("2018-05-31")
    changed = attrs.evolve(ARTICLE, published=day)

    assert (day, MEETINGS, None) == (changed.published, changed.meetings, ARTICLE.published)


def test_evolve_checks_again() -> None:
    """Facts do not go with another text."""
    with pytest.raises(RecordError, match="do not stand in the text"):
        attrs.evolve(ARTICLE, text="They talked in Geneva")


def test_words_are_those_of_a_span() -> None:
    """What is no Span is told, whatever it looks like."""
    article = Article(id="a1", text="Talks end")
    with pytest.raises(TypeError, match=r"'span' must be a Span \(got \(0, 5\)\)"):
        article.words((0, 5))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
