"""An article as a page of tables: people, meetings as a timeline, statements."""

import textwrap
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from newsmodel.cli.tables import Page, Table
from newsmodel.model.article import Article
from newsmodel.model.meeting import Certainty, Meeting
from newsmodel.model.person import Person, Position, PositionStatus
from newsmodel.model.statement import Speaker, Statement, StatementKind
from newsmodel.values.blocks import Byline
from newsmodel.values.time import TimeExpression, TimeValue


def page_of(article: Article) -> Page:
    """Everything that people want to see of an article."""
    lines = [f"published {article.published}"] if article.published is not None else ["no date of publication"]
    lines += [_byline(author) for author in article.authors]
    return Page(
        heading=article.headline or textwrap.shorten(article.text, _HEADING, placeholder=" …") or article.id,
        lines=tuple(lines),
        tables=(_people(article), _timeline(article), _statements(article)),
    )


def _byline(author: Byline) -> str:
    return "by " + ", ".join(part for part in (author.name, author.role, author.place) if part)


def _people(article: Article) -> Table:
    rows = tuple((person.label, person.country or "", "; ".join(_offices(person))) for person in article.persons)
    return Table(title="People", columns=("name", "of", "offices"), rows=rows)


def _offices(person: Person) -> list[str]:
    offices = dict.fromkeys(map(_office, person.positions))
    if not offices and person.name is not None and person.description is not None:
        return [person.description]
    return list(offices)


def _office(position: Position) -> str:
    status = "" if position.status is PositionStatus.CURRENT else position.status.value.replace("_", " ")
    target = f"to {position.target}" if position.target and position.target not in position.title else ""
    parts = dict.fromkeys((status, position.of, position.organization, position.title, target))
    return " ".join(part for part in parts if part)


def _timeline(article: Article) -> Table:
    meetings = sorted(article.meetings, key=_when)
    rows = tuple(_meeting(article, meeting) for meeting in meetings)
    return Table(title="Meetings", columns=("when", "status", "what", "where", "who"), rows=rows)


def _when(meeting: Meeting) -> tuple[datetime, datetime]:
    """Meetings without a date stand last, in the order of the text."""
    return (_UNDATED if meeting.when is None else meeting.when).sort_key


_UNDATED: Final = TimeValue.parse("../..")


def _meeting(article: Article, meeting: Meeting) -> tuple[str, ...]:
    doubt = "" if meeting.certainty is Certainty.STATED else f" ({meeting.certainty.value})"
    return (
        _time(meeting.when, meeting.times),
        meeting.status.value + doubt,
        meeting.kind.value,
        meeting.where.name if meeting.where is not None else "",
        ", ".join(article.party(participation.party).label for participation in meeting.participants),
    )


def _time(when: TimeValue | None, times: Iterable[TimeExpression]) -> str:
    """The time if it is known, else the words in quotation marks."""
    return str(when) if when is not None else ", ".join(f"“{time.words}”" for time in times)


def _statements(article: Article) -> Table:
    rows = tuple(_statement(article, statement) for statement in article.statements)
    return Table(title="Statements", columns=("who", "how", "what"), rows=rows)


def _statement(article: Article, statement: Statement) -> tuple[str, ...]:
    how = statement.cue.words if statement.cue is not None else ""
    if statement.addressees:
        how += f" (to {_names(article, statement.addressees)})"
    said = " … ".join(fragment.words for fragment in statement.fragments)
    return (
        _names(article, statement.speakers),
        f"not: {how}" if statement.negated else how,
        f"“{said}”" if statement.kind is StatementKind.DIRECT else said,
    )


def _names(article: Article, speakers: Iterable[Speaker]) -> str:
    return ", ".join(
        article.party(speaker.party).label if speaker.party is not None else speaker.words for speaker in speakers
    )


_HEADING: Final = 80  # characters of a text without a headline
