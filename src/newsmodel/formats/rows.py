"""Articles as rows of normalised tables, and back: what CSV and data frames hold.

Each class of records has a table; a record is a row. The first columns are its key: ``article`` is the id of its
article, ``person``, ``party``, ``meeting`` or ``statement`` the id of the record that it belongs to, ``part`` the field
of that record where there are several, ``number`` the place in that field, from 0. The other columns are the record's
fields: a record inside a record is spread out (``name_family``, ``where_country``), a span is two numbers
(``span_start``, ``span_end``), an enum its value, a time its one standard string.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from typing import Any, Final, TypeAlias, final

import attrs

from newsmodel.formats.several import several
from newsmodel.formats.shapes import Array, Field, Flag, Nullable, Object, Pair, Shape, Whole, fields_of
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting, Participation
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person, Position
from newsmodel.model.statement import Speaker, Statement
from newsmodel.values.blocks import Block, Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention
from newsmodel.values.names import PersonName
from newsmodel.values.time import TimeExpression

#: What stands in a cell.
Cell: TypeAlias = str | int | bool | tuple[str, ...] | None
Row: TypeAlias = dict[str, Cell]
#: All rows of all tables, each table by its name.
Tables: TypeAlias = dict[str, list[Row]]


@final
@attrs.frozen(weakref_slot=False)
class Column:
    """One column, and the field or the part of a field that it holds."""

    name: str
    #: The fields that lead to it: ``("name", "family")``; of a span also ``0`` or ``1``.
    steps: tuple[str | int, ...]
    #: What its cells hold: ``str``, ``int``, ``bool``, or ``tuple`` for several strings.
    kind: type
    #: True if a cell may be empty.
    optional: bool


@final
@attrs.frozen(weakref_slot=False)
class Table:
    """One table: where its records stand, and its columns."""

    name: str
    #: The class of its records.
    kind: type
    #: The column with the id of the record that a row belongs to; None for records of the article itself.
    owner: str | None
    #: The fields that hold its records; a column ``part`` tells which if there are several.
    parts: tuple[str, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that say where a row belongs."""
        named = () if self.owner is None else (self.owner,)
        several = ("part",) if len(self.parts) > 1 else ()
        first = () if self.kind is Article else ("article",)
        return (*first, *named, *several, "number")

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the records' fields."""
        return columns_of(self.kind)

    @property
    def header(self) -> tuple[str, ...]:
        """The names of all columns, in their order."""
        return (*self.key, *(column.name for column in self.columns))


@cache
def columns_of(kind: type) -> tuple[Column, ...]:
    """The columns for a record's fields; records in arrays are rows of other tables.

    >>> [column.name for column in columns_of(Participation)]
    ['party', 'role', 'position', 'on_behalf_of']
    """
    return tuple(column for field in fields_of(kind) for column in _columns(field))


def to_rows(articles: Iterable[Article]) -> Tables:
    """The rows of all tables.

    >>> to_rows([Article(id="a1", text="Talks end")])["articles"][0]["text"]
    'Talks end'

    Raises:
        TypeError: if one is no article, or they are no iterable but one article by itself.
        ValueError: if two articles have the same id.
    """
    tables: Tables = {table.name: [] for table in TABLES}
    seen: set[str] = set()
    for number, article in enumerate(several(articles)):
        if not isinstance(article, Article):
            raise TypeError(f"must be an article (got {type(article).__name__})")
        if article.id in seen:
            raise ValueError(f"articles must have ids of their own (got {article.id!r} twice, as two of one text have)")
        seen.add(article.id)
        tables["articles"].append({"number": number, **_cells(article, columns_of(Article))})
        for table, key, record in _records(article):
            tables[table.name].append({"article": article.id, **key, **_cells(record, table.columns)})
    return tables


def owners(table: Table) -> tuple[str, ...]:
    """The tables whose rows a row of this one belongs to, apart from its article.

    >>> owners(table_of("mentions"))
    ('persons', 'organizations')
    """
    return _OWNERS[table.owner] if table.owner is not None else ()


def table_of(name: str) -> Table:
    """The table of this name.

    Raises:
        KeyError: if there is none.
    """
    return {table.name: table for table in TABLES}[name]


def nested(kind: type, row: Mapping[str, Cell]) -> dict[str, Any]:
    """The plain data of a record, without what stands in other tables, from the cells of its row."""
    data: dict[str, Any] = {}
    for field in fields_of(kind):
        columns = _columns(field)
        if not columns:
            continue
        value = _value(field.shape, field.name, row)
        if value is not None or (field.required and isinstance(field.shape, Nullable)):
            data[field.name] = value
    return data


def _value(shape: Shape, name: str, row: Mapping[str, Cell]) -> Any:
    match shape:
        case Nullable():
            return _value(shape.item, name, row)
        case Pair():
            start, end = row[f"{name}_start"], row[f"{name}_end"]
            return None if start is None and end is None else [start, end]
        case Object():
            inner = {key.removeprefix(f"{name}_"): cell for key, cell in row.items() if key.startswith(f"{name}_")}
            return None if all(cell is None or cell == () for cell in inner.values()) else nested(shape.kind, inner)
        case Array():
            cell = row[name]
            return list(cell) if isinstance(cell, tuple) else cell
        case _:
            return row[name]


def _columns(field: Field) -> tuple[Column, ...]:
    optional = isinstance(field.shape, Nullable)
    shape = field.shape.item if isinstance(field.shape, Nullable) else field.shape
    match shape:
        case Array(Object()):
            return ()
        case Object():
            return tuple(
                Column(f"{field.name}_{inner.name}", (field.name, *inner.steps), inner.kind, optional or inner.optional)
                for inner in columns_of(shape.kind)
            )
        case Pair():
            ends = enumerate(("start", "end"))
            return tuple(Column(f"{field.name}_{end}", (field.name, i), int, optional) for i, end in ends)
        case _:
            return (Column(field.name, (field.name,), _kind(shape), optional),)


def _kind(shape: Shape) -> type:
    match shape:
        case Array():
            return tuple
        case Whole():
            return int
        case Flag():
            return bool
        case _:
            return str


def _cells(record: Any, columns: Iterable[Column]) -> Row:
    return {column.name: _cell(record, column.steps) for column in columns}


def _cell(value: Any, steps: Sequence[str | int]) -> Cell:
    for step in steps:
        if value is None:
            return None
        value = getattr(value, ("start", "end")[step] if isinstance(step, int) else step)
    return _plain(value)


def _plain(value: Any) -> Cell:
    match value:
        case tuple():
            return tuple(str(item) for item in value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        case Enum():
            return str(value.value)
        case None | bool() | int() | str():
            return value
        case _:
            return str(value)


def _records(article: Article) -> Iterator[tuple[Table, Row, object]]:
    """Every record of an article with its table and the rest of its key, table by table."""
    for table in TABLES[1:]:
        if table.owner is None:
            yield from _parts(table, {}, article)
            continue
        for owners_ in _OWNERS[table.owner]:
            for owner in getattr(article, owners_):
                yield from _parts(table, {table.owner: owner.id}, owner)


def _parts(table: Table, key: Row, owner: object) -> Iterator[tuple[Table, Row, object]]:
    for part in table.parts:
        told: Row = {"part": part} if len(table.parts) > 1 else {}
        for number, record in enumerate(getattr(owner, part)):
            yield table, {**key, **told, "number": number}, record


_OWNERS: Final = {
    "person": ("persons",),
    "party": ("persons", "organizations"),
    "meeting": ("meetings",),
    "statement": ("statements",),
}

#: All tables; each stands behind the one that its rows belong to.
TABLES: Final = (
    Table("articles", Article, None, ()),
    Table("blocks", Block, None, ("blocks",)),
    Table("authors", Byline, None, ("authors",)),
    Table("persons", Person, None, ("persons",)),
    Table("organizations", Organization, None, ("organizations",)),
    Table("meetings", Meeting, None, ("meetings",)),
    Table("statements", Statement, None, ("statements",)),
    Table("person_names", PersonName, "person", ("other_names",)),
    Table("positions", Position, "person", ("positions",)),
    Table("mentions", Mention, "party", ("mentions",)),
    Table("participations", Participation, "meeting", ("participants",)),
    Table("meeting_times", TimeExpression, "meeting", ("times",)),
    Table("meeting_evidence", Evidence, "meeting", ("evidence",)),
    Table("fragments", Fragment, "statement", ("fragments",)),
    Table("speakers", Speaker, "statement", ("speakers", "addressees", "via")),
    Table("statement_times", TimeExpression, "statement", ("times",)),
    Table("statement_evidence", Evidence, "statement", ("evidence",)),
)
