"""What must hold between the records of one article."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from newsmodel.errors import Problem
from newsmodel.model.meeting import Meeting
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.model.statement import Speaker, Statement
from newsmodel.span import Span
from newsmodel.values.blocks import Block, Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention
from newsmodel.values.time import TimeExpression

#: Steps from the article to a record in it: ``("meetings", 2, "evidence", 0)``.
Path: TypeAlias = tuple[str | int, ...]
Worded: TypeAlias = Evidence | Fragment | Mention | Speaker | TimeExpression
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

    _check_parties(text, authors, persons, organizations, report)
    _check_facts(text, meetings, statements, report)
    _check_blocks(text, blocks, report)
    _check_ids(persons, organizations, meetings, statements, report)
    return tuple(problems)


def json_path(steps: Iterable[str | int]) -> str:
    """The steps written as a JSON path.

    >>> json_path(("meetings", 2, "when"))
    '$.meetings[2].when'
    """
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)


def _check_parties(
    text: str,
    authors: tuple[Byline, ...],
    persons: tuple[Person, ...],
    organizations: tuple[Organization, ...],
    report: Report,
) -> None:
    for i, author in enumerate(authors):
        _check_span(text, author.span, report, ("authors", i))
    for i, person in enumerate(persons):
        _check_words(text, person.mentions, report, "persons", i, "mentions")
        for j, position in enumerate(person.positions):
            _check_word(text, position.evidence, report, ("persons", i, "positions", j, "evidence"))
    for i, organization in enumerate(organizations):
        _check_words(text, organization.mentions, report, "organizations", i, "mentions")


def _check_facts(text: str, meetings: tuple[Meeting, ...], statements: tuple[Statement, ...], report: Report) -> None:
    for i, meeting in enumerate(meetings):
        _check_words(text, meeting.evidence, report, "meetings", i, "evidence")
        _check_words(text, meeting.times, report, "meetings", i, "times")
        if meeting.duration is not None:
            _check_word(text, meeting.duration, report, ("meetings", i, "duration"))
        if meeting.where is not None:
            _check_span(text, meeting.where.span, report, ("meetings", i, "where"))
    for i, statement in enumerate(statements):
        _check_words(text, statement.fragments, report, "statements", i, "fragments")
        _check_words(text, statement.evidence, report, "statements", i, "evidence")
        _check_words(text, statement.times, report, "statements", i, "times")
        for role, speakers in _speakers(statement):
            _check_words(text, speakers, report, "statements", i, role)
        if statement.cue is not None:
            _check_word(text, statement.cue, report, ("statements", i, "cue"))
        if statement.where is not None:
            _check_span(text, statement.where.span, report, ("statements", i, "where"))


def _check_words(text: str, records: Sequence[Worded], report: Report, *path: str | int) -> None:
    """Report the records of the field at *path* whose words do not stand where their span says."""
    end = len(text)
    for j, record in enumerate(records):
        span = record.span
        if span is not None and not (
            span.start < span.end <= end and text[span.start : span.end] == record.words
        ):  # a path is made only for those that are wrong
            _check_word(text, record, report, (*path, j))


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

    def look_up(known: set[str], id_: str | None, *path: str | int) -> None:
        if id_ is not None and id_ not in known:
            report(path, f"unknown id (got {id_!r})")

    for i, meeting in enumerate(meetings):
        for j, participation in enumerate(meeting.participants):
            look_up(parties, participation.party, "meetings", i, "participants", j, "party")
            look_up(parties, participation.on_behalf_of, "meetings", i, "participants", j, "on_behalf_of")
    for i, statement in enumerate(statements):
        for role, speakers in _speakers(statement):
            for j, speaker in enumerate(speakers):
                look_up(parties, speaker.party, "statements", i, role, j, "party")
        for j, id_ in enumerate(statement.about):
            look_up(occasions, id_, "statements", i, "about", j)


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
