"""What a type checker knows about the records: read by mypy and pyright, never run."""

from datetime import datetime
from typing import assert_type

import newsmodel
from newsmodel import (
    Article,
    Evidence,
    Meeting,
    MeetingStatus,
    Organization,
    Person,
    PersonName,
    Place,
    Precision,
    Span,
    Statement,
    TimeExpression,
    TimeValue,
)


def read_article(article: Article) -> None:
    """Fields and look-ups of an article."""
    assert_type(article.headline, str | None)
    assert_type(article.published, TimeValue | None)
    assert_type(article.persons, tuple[Person, ...])
    assert_type(article.meetings, tuple[Meeting, ...])
    assert_type(article.statements, tuple[Statement, ...])
    assert_type(article.person("p1"), Person)
    assert_type(article.party("p1"), Person | Organization)
    assert_type(article.party("p1").label, str)
    assert_type(article.words(Span(0, 1)), str)


def read_meeting(meeting: Meeting) -> None:
    """Fields of a meeting."""
    assert_type(meeting.status, MeetingStatus)
    assert_type(meeting.where, Place | None)
    assert_type(meeting.times, tuple[TimeExpression, ...])
    assert_type(meeting.evidence, tuple[Evidence, ...])


def read_time(value: TimeValue) -> None:
    """What a time tells of itself."""
    assert_type(value.earliest, datetime | None)
    assert_type(value.precision, Precision)
    assert_type(value.edtf, str)


def build() -> None:
    """Records that are built."""
    assert_type(Span(0, 1), Span)
    assert_type(Person(id="p1", name=PersonName(full="Sergei Lavrov")), Person)
    assert_type(newsmodel.TimeValue.parse("2018-05-31"), TimeValue)
