"""Drawn records: they fit together, and shrink to little."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.model.person import Person
from newsmodel.strategies import articles, meetings, organizations, persons, speakers, statements
from newsmodel.values.time import TimeValue

#: Enough to see that there is one.
UNSHRUNK = settings(max_examples=2000, phases=[Phase.generate])


@given(articles(min_persons=2, min_meetings=1, min_statements=3))
def test_article_has_what_was_asked_for(article: Article) -> None:
    """The least numbers are kept."""
    assert len(article.persons) >= 2
    assert len(article.meetings) >= 1
    assert len(article.statements) >= 3


@given(articles(published=st.just(TimeValue.parse("2018-05-31"))))
def test_publication_is_the_one_asked_for(article: Article) -> None:
    """The time of publication comes from the strategy given."""
    assert str(article.published) == "2018-05-31"


def test_organization_shrinks_to_little() -> None:
    """The smallest organization with a mention has one, and nothing else."""
    body = find(organizations(), lambda body: body.mentions != ())

    assert (1, "0", None) == (len(body.mentions), body.name, body.country)


@pytest.mark.slow
def test_article_shrinks_to_little() -> None:
    """The smallest article with a meeting in it has hardly any text and no other record."""
    article = find(articles(), lambda article: article.meetings != ())

    assert len(article.text) <= 3
    assert len(article.meetings) == 1
    assert article.persons + article.organizations + article.statements == ()


@pytest.mark.parametrize(
    ("records", "holds"),
    [
        (persons(), lambda person: person.name is not None and person.positions != ()),
        (persons(), lambda person: person.name is None),
        (organizations(), lambda organization: len(organization.mentions) == 2),
        (meetings(), lambda meeting: meeting.where is not None and meeting.when is not None),
        (meetings(parties=()), lambda meeting: meeting.participants == ()),
        (speakers(parties=()), lambda speaker: speaker.party is None),
        (statements(about=("m1",)), lambda statement: statement.about == ("m1",)),
    ],
    ids=["office", "described", "mentions", "place and time", "no parties", "nobody", "about"],
)
def test_record_of_every_sort_is_drawn(records: st.SearchStrategy[object], holds: Callable[[object], bool]) -> None:
    """What matters to a test can be found."""
    assert holds(find(records, holds, settings=UNSHRUNK))


@given(meetings("They met", parties=("a", "b"), id="x"))
def test_meeting_keeps_to_text_parties_and_id(meeting: Meeting) -> None:
    """A meeting of one's own text has its words, its parties and its id."""
    assert meeting.id == "x"
    assert {part.party for part in meeting.participants} <= {"a", "b"}
    assert all(one.span.of("They met") == one.words for one in meeting.evidence)


@given(persons())
def test_person_has_a_name_or_a_description(person: Person) -> None:
    """Nobody is drawn of whom nothing is known."""
    assert person.name is not None or person.description is not None


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"published": "2018-05-31"}, TypeError, r"'published' must be a strategy, .*\(got '2018-05-31'\)"),
        ({"min_persons": "x"}, TypeError, r"'min_persons' must be a whole number \(got 'x'\)"),
        ({"min_meetings": -1}, ValueError, r"'min_meetings' must not be negative \(got -1\)"),
        ({"min_statements": 1.5}, TypeError, r"'min_statements' must be a whole number \(got 1.5\)"),
    ],
)
def test_wrong_arguments_of_articles_are_told_at_once(
    arguments: dict[str, Any], error: type[Exception], says: str
) -> None:
    """Where the strategy is made, in words of the argument."""
    with pytest.raises(error, match=says):
        articles(**arguments)


def test_a_text_that_is_none_is_told() -> None:
    """When the first record is drawn, in words of the argument."""
    with pytest.raises(TypeError, match=r"'text' must be a str \(got 5\)"):
        find(meetings(text=5), lambda _: True)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
