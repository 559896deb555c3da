"""What prose tells, the parser finds."""

import attrs
from hypothesis import given, note

import newsmodel
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.strategies import Prose, ToldMeeting, prose


def parsed(told: Prose) -> Article:
    """What the parser makes of *told*; both are shown where a test fails."""
    article = newsmodel.parse(told.text, published=f"{told.published}")
    note(told.text)
    note(f"published {told.published}")
    return article


def name_of(article: Article, id_: str) -> str:
    return article.party(id_).label


def as_told(article: Article, meeting: Meeting, told: ToldMeeting) -> ToldMeeting:
    """The meeting in the words of the one told; what was not told is not compared."""
    return ToldMeeting(
        parties=tuple(sorted(name_of(article, part.party) for part in meeting.participants)),
        status=meeting.status,
        kind=meeting.kind,
        medium=meeting.medium if told.medium is not None else None,
        place=meeting.where.name if meeting.where is not None and told.place is not None else None,
        day=meeting.when.earliest.date() if meeting.when is not None and meeting.when.earliest is not None else None,
    )


@given(prose())
def test_persons_are_found(told: Prose) -> None:
    """Everybody who is told is found, under the full name and once."""
    article = parsed(told)

    assert sorted(person.name for person in told.persons) == sorted(person.label for person in article.persons)


@given(prose())
def test_offices_are_found(told: Prose) -> None:
    """Everybody who is told has the office and the country that the text gives."""
    article = parsed(told)
    found = {
        (person.label, position.title, position.country) for person in article.persons for position in person.positions
    }

    assert found >= {(person.name, person.office, person.country) for person in told.persons}


@given(prose())
def test_meetings_are_found(told: Prose) -> None:
    """Each meeting that is told is found with parties, status, kind, medium, place and day, and no other one."""
    article = parsed(told)
    expected = [attrs.evolve(meeting, parties=tuple(sorted(meeting.parties))) for meeting in told.meetings]

    assert len(expected) == len(article.meetings)
    assert expected == [
        as_told(article, meeting, one) for meeting, one in zip(article.meetings, told.meetings, strict=True)
    ]


@given(prose())
def test_statements_are_found(told: Prose) -> None:
    """Each statement that is told is found with speaker, words, verb, kind and channel, and no other one."""
    article = parsed(told)
    expected = [((said.speaker,), said.words, said.verb, said.kind, said.channel) for said in told.statements]
    actual = [
        (
            tuple(name_of(article, speaker.party) for speaker in statement.speakers if speaker.party is not None),
            " ".join(fragment.words for fragment in statement.fragments).rstrip(",."),
            statement.verb,
            statement.kind,
            statement.channel if said.channel is not None else None,
        )
        for statement, said in zip(article.statements, told.statements, strict=True)
    ]

    assert expected == actual
