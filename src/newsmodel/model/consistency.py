"""What must hold between the records of one article."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from newsmodel.errors import Problem
from newsmodel.model.meeting import Meeting
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.model.statement import Speaker, Statement
from newsmodel.span import Span
from newsmodel.values.blocks import Block, Byline
from newsmodel.values.time import TimeExpression

#: Steps from the article to a record in it: ``("meetings", 2, "evidence", 0)``.
Path: TypeAlias = tuple[str | int, ...]
#: A span with the words that must stand there, None if any may.
Placed: TypeAlias = tuple[Path, Span | None, str | None]


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

    for path, span, words in _placed(authors, persons, organizations, meetings, statements):
        if span is None:
            continue
        if span.end > len(text):
            report((*path, "span"), f"outside the text (got {span.start}-{span.end}, text ends at {len(text)})")
        elif span.start == span.end:
            report((*path, "span"), f"must not be empty (got {span.start}-{span.end})")
        elif words is not None and text[span.start : span.end] != words:
            report((*path, "words"), f"do not stand in the text (got {words!r}, text has {span.of(text)!r})")
    _check_blocks(text, blocks, report)
    _check_ids(persons, organizations, meetings, statements, report)
    return tuple(problems)


def json_path(steps: Iterable[str | int]) -> str:
    """The steps written as a JSON path.

    >>> json_path(("meetings", 2, "when"))
    '$.meetings[2].when'
    """
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)


def _placed(
    authors: tuple[Byline, ...],
    persons: tuple[Person, ...],
    organizations: tuple[Organization, ...],
    meetings: tuple[Meeting, ...],
    statements: tuple[Statement, ...],
) -> Iterator[Placed]:
    """Everything that points into the text, with its path."""
    for i, author in enumerate(authors):
        yield ("authors", i), author.span, None
    for i, person in enumerate(persons):
        for j, mention in enumerate(person.mentions):
            yield ("persons", i, "mentions", j), mention.span, mention.words
        for j, position in enumerate(person.positions):
            yield ("persons", i, "positions", j, "evidence"), position.evidence.span, position.evidence.words
    for i, organization in enumerate(organizations):
        for j, mention in enumerate(organization.mentions):
            yield ("organizations", i, "mentions", j), mention.span, mention.words
    for i, meeting in enumerate(meetings):
        for j, evidence in enumerate(meeting.evidence):
            yield ("meetings", i, "evidence", j), evidence.span, evidence.words
        yield from _placed_times(("meetings", i), meeting.times)
        if meeting.duration is not None:
            yield ("meetings", i, "duration"), meeting.duration.span, meeting.duration.words
        if meeting.where is not None:
            yield ("meetings", i, "where"), meeting.where.span, None
    for i, statement in enumerate(statements):
        yield from _placed_in_statement(("statements", i), statement)


def _placed_in_statement(path: Path, statement: Statement) -> Iterator[Placed]:
    for j, fragment in enumerate(statement.fragments):
        yield (*path, "fragments", j), fragment.span, fragment.words
    for role, speaker, j in _speakers(statement):
        yield (*path, role, j), speaker.span, speaker.words
    if statement.cue is not None:
        yield (*path, "cue"), statement.cue.span, statement.cue.words
    for j, evidence in enumerate(statement.evidence):
        yield (*path, "evidence", j), evidence.span, evidence.words
    yield from _placed_times(path, statement.times)
    if statement.where is not None:
        yield (*path, "where"), statement.where.span, None


def _placed_times(path: Path, times: tuple[TimeExpression, ...]) -> Iterator[Placed]:
    for j, time in enumerate(times):
        yield (*path, "times", j), time.span, time.words


def _speakers(statement: Statement) -> Iterator[tuple[str, Speaker, int]]:
    for j, speaker in enumerate(statement.speakers):
        yield "speakers", speaker, j
    for j, speaker in enumerate(statement.addressees):
        yield "addressees", speaker, j
    for j, speaker in enumerate(statement.via):
        yield "via", speaker, j


def _check_blocks(text: str, blocks: tuple[Block, ...], report: Callable[[Path, str], None]) -> None:
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
    report: Callable[[Path, str], None],
) -> None:
    parties: set[str] = set()
    occasions: set[str] = set()

    def enter(known: set[str], path: Path, id_: str) -> None:
        if id_ in known:
            report((*path, "id"), f"given twice (got {id_!r})")
        known.add(id_)

    def look_up(known: set[str], path: Path, id_: str | None) -> None:
        if id_ is not None and id_ not in known:
            report(path, f"unknown id (got {id_!r})")

    for i, person in enumerate(persons):
        enter(parties, ("persons", i), person.id)
    for i, organization in enumerate(organizations):
        enter(parties, ("organizations", i), organization.id)
    said: set[str] = set()
    for i, meeting in enumerate(meetings):
        enter(occasions, ("meetings", i), meeting.id)
        for j, participation in enumerate(meeting.participants):
            path: Path = ("meetings", i, "participants", j)
            look_up(parties, (*path, "party"), participation.party)
            look_up(parties, (*path, "on_behalf_of"), participation.on_behalf_of)
    for i, statement in enumerate(statements):
        enter(said, ("statements", i), statement.id)
        for role, speaker, j in _speakers(statement):
            look_up(parties, ("statements", i, role, j, "party"), speaker.party)
        for j, id_ in enumerate(statement.about):
            look_up(occasions, ("statements", i, "about", j), id_)
