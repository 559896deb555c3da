"""What must hold between the records of one article."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias, cast

import attrs

from newsmodel.errors import Problem
from newsmodel.model.meeting import Meeting
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person, Position
from newsmodel.model.statement import Speaker, Statement
from newsmodel.span import Span
from newsmodel.values.blocks import Block, Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression

#: Steps from the article to a record in it: ``("meetings", 2, "evidence", 0)``.
Path: TypeAlias = tuple[str | int, ...]
Worded: TypeAlias = Evidence | Fragment | Mention | Speaker | TimeExpression
Placed: TypeAlias = Byline | Place
Report: TypeAlias = Callable[[Path, str], None]


def find_problems(
    *,
    text: str,
    blocks: tuple[Block, ...],
    authors: tuple[Byline, ...],
    persons: tuple[Person, ...],
    organizations: tuple[Organization, ...],
    meetings: tuple[Meeting, ...],
    statements: tuple[Statement, ...],
) -> tuple[Problem, ...]:
    """Every place where the parts of one article do not fit together; empty if they do."""
    problems: list[Problem] = []

    def report(path: Path, message: str) -> None:
        problems.append(Problem(json_path(path), message))

    if not _all_stand(text, authors, persons, organizations, meetings, statements):
        _search(text, authors, report, ("authors",))
        _search(text, persons, report, ("persons",))
        _search(text, organizations, report, ("organizations",))
        _search(text, meetings, report, ("meetings",))
        _search(text, statements, report, ("statements",))
    _check_blocks(text, blocks, report)
    _check_ids(persons, organizations, meetings, statements, report)
    return tuple(problems)


def json_path(steps: Iterable[str | int]) -> str:
    """The steps written as a JSON path.

    >>> json_path(("meetings", 2, "when"))
    '$.meetings[2].when'
    """
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)


def _all_stand(
    text: str,
    authors: tuple[Byline, ...],
    persons: tuple[Person, ...],
    organizations: tuple[Organization, ...],
    meetings: tuple[Meeting, ...],
    statements: tuple[Statement, ...],
) -> bool:
    """True if no span, and no words at one, can be faulted: nearly always, so it is asked first, without any path."""
    placed: list[Placed | None] = [*authors]
    worded: list[Worded | None] = []
    for person in persons:
        worded += person.mentions
        worded += [position.evidence for position in person.positions]
    for organization in organizations:
        worded += organization.mentions
    for meeting in meetings:
        worded += (*meeting.evidence, *meeting.times, meeting.duration)
        placed.append(meeting.where)
    for statement in statements:
        worded += (*statement.fragments, *statement.evidence, *statement.times, statement.cue)
        worded += (*statement.speakers, *statement.addressees, *statement.via)
        placed.append(statement.where)
    return _have_their_words(text, worded) and _have_spans_within(text, placed)


def _have_their_words(text: str, records: Iterable[Worded | None]) -> bool:
    end = len(text)
    for record in records:
        if record is not None and (span := record.span) is not None:
            words = record.words
            if not words or span.end > end or text[span.start : span.end] != words:
                return False
    return True


def _have_spans_within(text: str, records: Iterable[Placed | None]) -> bool:
    spans = [record.span for record in records if record is not None]
    return all(span is None or span.start < span.end <= len(text) for span in spans)


def _search(text: str, value: object, report: Report, path: Path) -> None:
    """Report all faults of spans and words in *value*: a record, a tuple of them, or what they are made of."""
    match value:
        case tuple():
            for i, item in enumerate(cast("tuple[object, ...]", value)):
                _search(text, item, report, (*path, i))
        case Evidence() | Fragment() | Mention() | Speaker() | TimeExpression():
            _check_word(text, value, report, path)
        case Byline() | Place():
            _check_span(text, value.span, report, path)
        case Meeting() | Organization() | Person() | Position() | Statement():
            for field in attrs.fields(type(value)):
                _search(text, getattr(value, field.name), report, (*path, field.name))
        case _:
            pass


def _check_word(text: str, record: Worded, report: Report, path: Path) -> None:
    span = record.span
    if span is not None and _check_span(text, span, report, path) and span.of(text) != record.words:
        report((*path, "words"), f"do not stand in the text (got {record.words!r}, text has {span.of(text)!r})")


def _check_span(text: str, span: Span | None, report: Report, path: Path) -> bool:
    """True if *span* lies inside the text and is not empty, else report it."""
    if span is None:
        return True
    if span.end > len(text):
        report((*path, "span"), f"outside the text (got {span.start}-{span.end}, text ends at {len(text)})")
        return False
    if span.start == span.end:
        report((*path, "span"), f"must not be empty (got {span.start}-{span.end})")
        return False
    return True


def _speakers(statement: Statement) -> tuple[tuple[str, tuple[Speaker, ...]], ...]:
    return ("speakers", statement.speakers), ("addressees", statement.addressees), ("via", statement.via)


def _check_blocks(text: str, blocks: tuple[Block, ...], report: Report) -> None:
    last = 0
    for i, block in enumerate(blocks):
        start, end = block.span.start, block.span.end
        path: Path = ("blocks", i, "span")
        if start < last:
            report(path, f"must begin behind the block before it (got {start}, that one ends at {last})")
        elif end > len(text):
            report(path, f"outside the text (got {start}-{end}, text ends at {len(text)})")
        elif start == end:
            report(path, f"must not be empty (got {start}-{end})")
        elif text[last:start].strip():
            report(path, f"must not leave out characters before it (got {text[last:start].strip()!r})")
        last = max(last, end)
    if blocks and text[last:].strip():
        report(("blocks",), f"must not leave out the end of the text (got {text[last:].strip()!r})")


def _check_ids(
    persons: tuple[Person, ...],
    organizations: tuple[Organization, ...],
    meetings: tuple[Meeting, ...],
    statements: tuple[Statement, ...],
    report: Report,
) -> None:
    parties: set[str] = set()
    _enter(parties, persons, report, "persons")
    _enter(parties, organizations, report, "organizations")
    occasions: set[str] = set()
    _enter(occasions, meetings, report, "meetings")
    _enter(set(), statements, report, "statements")

    def unknown(id_: str, *path: str | int) -> None:
        report(path, f"unknown id (got {id_!r})")

    for i, meeting in enumerate(meetings):
        for j, participation in enumerate(meeting.participants):
            party, principal = participation.party, participation.on_behalf_of
            if party not in parties:
                unknown(party, "meetings", i, "participants", j, "party")
            if principal is not None and principal not in parties:
                unknown(principal, "meetings", i, "participants", j, "on_behalf_of")
    for i, statement in enumerate(statements):
        for role, speakers in _speakers(statement):
            for j, speaker in enumerate(speakers):
                if speaker.party is not None and speaker.party not in parties:
                    unknown(speaker.party, "statements", i, role, j, "party")
        for j, id_ in enumerate(statement.about):
            if id_ not in occasions:
                unknown(id_, "statements", i, "about", j)


def _enter(
    known: set[str],
    records: Sequence[Person | Organization | Meeting | Statement],
    report: Report,
    field: str,
) -> None:
    """Add the ids of *records* to those that are *known*, and report one that is given twice."""
    for i, record in enumerate(records):
        if record.id in known:
            report((field, i, "id"), f"given twice (got {record.id!r})")
        known.add(record.id)
