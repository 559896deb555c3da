"""Rows of normalised tables to articles: checked, put in order and joined by their keys."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

from newsmodel.errors import FormatError, Problem
from newsmodel.formats import json
from newsmodel.formats.describing import described
from newsmodel.formats.rows import TABLES, Cell, Table, nested, owners
from newsmodel.model.article import Article


def from_rows(
    tables: Mapping[str, Iterable[Mapping[str, Cell]]],
    *,
    format: str = "rows",  # noqa: A002
) -> tuple[Article, ...]:
    """The articles that rows stand for, in the order of their numbers; rows may come in any order.

    >>> from newsmodel.formats.rows import to_rows
    >>> from_rows(to_rows([Article(id="a1", text="Talks end")]))[0].text
    'Talks end'

    Args:
        tables: the rows of all tables, each with every column.
        format: the name of the format in errors.

    Raises:
        FormatError: with all problems, if they stand for none; the path of a cell is ``persons[3].country``, counted
            from 0 below the heading.
    """
    joining = _Joining()
    for table in TABLES:
        if table.name in tables:
            joining.take(table, tables[table.name])
        else:
            joining.report(table.name, "table is missing")
    known = {table.name for table in TABLES}
    for name in tables:
        if name not in known:
            joining.report(name, "unknown table")
    if not joining.problems:
        joining.join()
    articles = () if joining.problems else joining.articles()
    if joining.problems:
        raise FormatError(joining.problems, format=format)
    return articles


@attrs.frozen
class _Entry:
    """A row that was read: its table, where it stood, its key and the plain data of its record."""

    table: Table
    path: str
    row: Mapping[str, Cell]
    data: dict[str, Any]
    #: The rows of the records inside it, by the field and in the order in which they stand there.
    inside: dict[str, list["_Entry"]] = attrs.field(factory=dict[str, list["_Entry"]])

    @property
    def number(self) -> int:
        number = self.row["number"]
        return number if isinstance(number, int) else 0


@attrs.define
class _Joining:
    problems: list[Problem] = attrs.field(factory=list[Problem])
    entries: dict[str, list[_Entry]] = attrs.field(factory=dict[str, list[_Entry]])

    def report(self, path: str, message: str) -> None:
        self.problems.append(Problem(path, message))

    def take(self, table: Table, rows: Iterable[Mapping[str, Cell]]) -> None:
        """Check the rows of one table, and keep them in the order of their numbers."""
        kept = self.entries[table.name] = []
        for i, row in enumerate(rows):
            path = f"{table.name}[{i}]"
            if self.is_whole(table, row, path):
                kept.append(_Entry(table, path, row, nested(table.kind, row)))
        kept.sort(key=lambda entry: entry.number)

    def is_whole(self, table: Table, row: Mapping[str, Cell], path: str) -> bool:
        """True if all columns are there, each with a cell of its kind, else report it."""
        before = len(self.problems)
        optional = {column.name: column.optional for column in table.columns}
        kinds = {column.name: column.kind for column in table.columns}
        for name in table.header:
            if name not in row:
                self.report(f"{path}.{name}", "column is missing")
                continue
            kind = kinds.get(name, int if name == "number" else str)
            cell = row[name]
            empty = cell is None and (optional.get(name, False) or kind is tuple)
            if not empty and cell.__class__ is not kind:
                self.report(f"{path}.{name}", f"must be {_KINDS[kind]} (got {described(cell)})")
        for name in row:
            if name not in table.header:
                self.report(f"{path}.{name}", "unknown column")
        return len(self.problems) == before

    def join(self) -> None:
        """Put each record into the one that it belongs to, under the field that its table stands for."""
        articles = self.index("articles", ("id",))
        for table in TABLES[1:]:
            if table.owner is None:
                self.place(table, articles, ("article",))
            else:
                known: dict[tuple[Cell, ...], _Entry] = {}
                for name in owners(table):
                    known.update(self.index(name, ("article", "id")))
                self.place(table, known, ("article", table.owner))

    def index(self, name: str, key: tuple[str, ...]) -> dict[tuple[Cell, ...], _Entry]:
        found: dict[tuple[Cell, ...], _Entry] = {}
        for entry in self.entries[name]:
            if found.setdefault(tuple(entry.row[column] for column in key), entry) is not entry:
                self.report(f"{entry.path}.id", f"given twice (got {described(entry.row['id'])})")
        return found

    def place(self, table: Table, known: Mapping[tuple[Cell, ...], _Entry], key: tuple[str, ...]) -> None:
        seen: set[tuple[Cell, ...]] = set()
        for entry in self.entries[table.name]:
            owner = known.get(tuple(entry.row[column] for column in key))
            part = entry.row["part"] if "part" in table.key else "".join(table.parts)
            place = tuple(entry.row[column] for column in table.key)
            if owner is None:
                self.report(f"{entry.path}.{key[-1]}", f"unknown id (got {described(entry.row[key[-1]])})")
            elif not isinstance(part, str) or part not in table.parts:
                self.report(f"{entry.path}.part", f"must be one of {', '.join(table.parts)} (got {described(part)})")
            elif place in seen:
                self.report(f"{entry.path}.number", f"given twice (got {entry.number})")
            else:
                seen.add(place)
                owner.data.setdefault(part, []).append(entry.data)
                owner.inside.setdefault(part, []).append(entry)

    def articles(self) -> tuple[Article, ...]:
        made: list[Article] = []
        for entry in self.entries["articles"]:
            try:
                made.append(json.from_data({"newsmodel": json.VERSION, **entry.data}))
            except FormatError as error:
                for problem in error.problems:
                    self.report(_cell(entry, problem.path), problem.message)
        return tuple(made)


def _cell(article: _Entry, path: str) -> str:
    """The cell that a path in the record of an *article* leads to: ``$.meetings[2].where.name`` to its row's."""
    steps = [int(index) if index else name for name, index in _STEP.findall(path)]
    entry = article
    while len(steps) > 1 and isinstance(index := steps[1], int) and steps[0] in entry.inside:
        entry = entry.inside[str(steps[0])][index]
        del steps[:2]
    columns = (column.name for column in entry.table.columns if column.steps == tuple(steps))
    name = next(columns, "_".join(map(str, steps)))
    return f"{entry.path}.{name}" if name else entry.path


_STEP: Final = re.compile(r"\.(\w+)|\[(\d+)\]")
_KINDS: dict[type, str] = {str: "a string", int: "an integer", bool: "true or false", tuple: "strings"}
