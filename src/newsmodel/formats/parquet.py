"""Articles as Arrow tables and Parquet, one nested row an article or rows of normalised tables, and back.

Needs the extra ``arrow`` (pyarrow), for which every function raises MissingExtraError if it is not there. A record is a
struct, an array a list, a span a struct of ``start`` and ``end``, an enum or a time a string. Every field is written
out, also at its default, which newsmodel's JSON leaves out: ``WHERE kind = 'meeting'`` is to find it. Null is None, and
read as the default.
"""

import io
import os
from collections.abc import Iterable
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Final, TypeAlias

from newsmodel.errors import FormatError, MissingExtraError, Problem
from newsmodel.formats import json
from newsmodel.formats.describing import described
from newsmodel.formats.files import about
from newsmodel.formats.packing import most_unpacked
from newsmodel.formats.rows import TABLES, Table, to_rows
from newsmodel.formats.several import several
from newsmodel.formats.shapes import Array, Field, Flag, Nullable, Object, Pair, Shape, Whole, fields_of
from newsmodel.model.article import Article

#: A path, or an open binary file.
File: TypeAlias = str | os.PathLike[str] | IO[bytes]

#: A ``pyarrow.Table``, and its ``pyarrow.Schema``; pyarrow brings no types.
ArrowTable: TypeAlias = Any
ArrowSchema: TypeAlias = Any


def dumps(articles: Iterable[Article]) -> bytes:
    """The articles as a Parquet file, one nested row each.

    >>> loads(dumps([Article(id="a1", text="Talks end")]))[0].text
    'Talks end'

    Raises:
        MissingExtraError: without the extra ``arrow``.
        ValueError: if a text holds a lone surrogate, which UTF-8 cannot, or a number needs more than 64 bits.
    """
    file = io.BytesIO()
    _arrow("pyarrow.parquet").write_table(to_table(articles), file, compression="zstd")
    return file.getvalue()


def loads(data: bytes) -> tuple[Article, ...]:
    """The articles in a Parquet file that ``dumps`` wrote.

    Raises:
        FormatError: with all problems, if there are none; each path begins with the row: ``row 3: $.meetings[2].when``.
        MissingExtraError: without the extra ``arrow``.
    """
    return from_table(unpacked(data))


def unpacked(data: bytes) -> ArrowTable:
    """The table that a Parquet file holds, of articles or of anything else.

    Raises:
        FormatError: if it is none, or unpacks to more than it may.
        MissingExtraError: without the extra ``arrow``.
    """
    arrow = _arrow("pyarrow")
    try:
        return _unpacked(data)
    except (arrow.ArrowException, OSError, ValueError) as error:
        raise FormatError([Problem("$", f"invalid Parquet: {error}")], format=FORMAT) from error


def _unpacked(data: bytes) -> ArrowTable:
    """The table of a Parquet file, read piece by piece: one value may stand in a million rows for a few bytes.

    Raises:
        FormatError: if it unpacks to more than it may.
    """
    arrow, parquet = _arrow("pyarrow"), _arrow("pyarrow.parquet")
    file = parquet.ParquetFile(arrow.BufferReader(data))
    most = most_unpacked(len(data))
    _bounded(sum(file.metadata.row_group(number).total_byte_size for number in range(file.num_row_groups)), most)
    size = 0
    pieces: list[Any] = []
    for piece in file.iter_batches(batch_size=_ROWS):
        size += piece.nbytes
        _bounded(size, most)
        pieces.append(piece)
    return arrow.Table.from_batches(pieces, schema=file.schema_arrow)


def _bounded(size: int, most: int) -> None:
    if size > most:
        raise FormatError([Problem("$", f"must not unpack to more than {most} bytes")], format=FORMAT)


def to_table(articles: Iterable[Article]) -> ArrowTable:
    """The articles as an Arrow table, one nested row each.

    >>> to_table([Article(id="a1", text="Talks end")]).column("text")[0].as_py()
    'Talks end'

    Raises:
        MissingExtraError: without the extra ``arrow``.
        ValueError: as ``dumps``.
    """
    arrow = _arrow("pyarrow")
    rows = [_row(Object(Article), json.to_data(article)) for article in several(articles)]
    try:
        return arrow.Table.from_pylist(rows, schema=schema())
    except OverflowError as error:
        raise ValueError(f"numbers must not need more than 64 bits ({error})") from error


def from_table(table: ArrowTable) -> tuple[Article, ...]:
    """The articles in an Arrow table of one nested row each, also as pandas, Polars and DuckDB write it anew.

    Raises:
        FormatError: as ``loads``.
        MissingExtraError: without the extra ``arrow``.
    """
    table = _fitted(table)
    articles: list[Article] = []
    problems: list[Problem] = []
    for number, row in enumerate(_rows(table)):
        try:
            articles.append(json.from_data({"newsmodel": json.VERSION, **_data(Object(Article), row)}))
        except FormatError as error:
            problems += (Problem(f"row {number}: {problem.path}", problem.message) for problem in error.problems)
    if problems:
        raise FormatError(problems, format=FORMAT)
    return tuple(articles)


def _fitted(table: ArrowTable) -> ArrowTable:
    """The table in the types of ``schema``; other tools have other widths of them, and other orders of columns.

    Raises:
        FormatError: if a column is missing, unknown, or of another type.
    """
    wanted = schema()
    others: list[str] = sorted({*table.schema.names} ^ {*wanted.names})
    if others or len(table.schema.names) != len(wanted.names):
        said = f"must have the columns of an article (other are: {', '.join(others) or 'two of one name'})"
        raise FormatError([Problem("$", said)], format=FORMAT)
    problems = [
        Problem(f"$.{field.name}", f"must be of the type {described(str(field.type))} (got {described(str(found))})")
        for field in wanted
        if not _is_alike(found := table.schema.field(field.name).type, field.type)
    ]
    if problems:
        raise FormatError(problems, format=FORMAT)
    try:
        return table.select(wanted.names).cast(wanted)
    except (_arrow("pyarrow").ArrowException, ValueError) as error:
        raise FormatError([Problem("$", f"invalid Arrow: {error}")], format=FORMAT) from error


def _is_alike(found: Any, wanted: Any) -> bool:
    """True if what a type holds is the same but for its width."""
    of = _arrow("pyarrow").types
    if of.is_null(found):
        return True
    if of.is_list(wanted):
        return (of.is_list(found) or of.is_large_list(found)) and _is_alike(found.value_type, wanted.value_type)
    if of.is_struct(wanted):
        if not of.is_struct(found) or [field.name for field in found] != [field.name for field in wanted]:
            return False
        return all(_is_alike(one.type, other.type) for one, other in zip(found, wanted, strict=True))
    if of.is_string(wanted):
        return bool(of.is_string(found) or of.is_large_string(found) or of.is_string_view(found))
    if of.is_integer(wanted):
        return bool(of.is_integer(found) or of.is_floating(found))  # pandas: numbers some of which are missing
    return bool(found.equals(wanted))


def dump(articles: Iterable[Article], file: File) -> None:
    """Write the articles to a Parquet file, one nested row each.

    Raises:
        MissingExtraError: without the extra ``arrow``.
        ValueError: as ``dumps``; nothing is written then.
    """
    data = dumps(articles)
    if isinstance(file, str | os.PathLike):
        Path(file).write_bytes(data)
    else:
        file.write(data)


def load(file: File) -> tuple[Article, ...]:
    """The articles in a Parquet file that ``dump`` wrote.

    Raises:
        FormatError: as ``loads``.
        MissingExtraError: without the extra ``arrow``.
        FileError: if the file cannot be read.
    """
    with about(file):
        return loads(Path(file).read_bytes() if isinstance(file, str | os.PathLike) else file.read())


def to_tables(articles: Iterable[Article]) -> dict[str, ArrowTable]:
    """The articles as the normalised tables of ``newsmodel.formats.rows``, each an Arrow table by its name.

    >>> to_tables([Article(id="a1", text="Talks end")])["articles"].num_rows
    1

    Raises:
        MissingExtraError: without the extra ``arrow``.
        ValueError: as ``dumps``, and if two articles have the same id.
    """
    arrow = _arrow("pyarrow")
    rows = to_rows(articles)
    try:
        return {table.name: arrow.Table.from_pylist(rows[table.name], schema=_flat(table)) for table in TABLES}
    except OverflowError as error:
        raise ValueError(f"numbers must not need more than 64 bits ({error})") from error


def from_tables(tables: dict[str, ArrowTable]) -> tuple[Article, ...]:
    """The articles in normalised Arrow tables.

    Raises:
        FormatError: with all problems, if there are none; the path of a cell is ``persons[3].country``.
        MissingExtraError: without the extra ``arrow``.
    """
    from newsmodel.formats.rows_reading import from_rows

    rows = {name: [_cells(row) for row in _rows(table)] for name, table in tables.items()}
    return from_rows(rows, format=FORMAT)


@cache
def schema() -> ArrowSchema:
    """The Arrow schema of an article.

    Raises:
        MissingExtraError: without the extra ``arrow``.
    """
    return _arrow("pyarrow").schema(_fields(Article))


def _fields(kind: type) -> list[tuple[str, Any]]:
    return [(field.name, _type(field.shape)) for field in fields_of(kind)]


def _type(shape: Shape) -> Any:
    arrow = _arrow("pyarrow")
    match shape:
        case Nullable() | Array():
            item = _type(shape.item)
            return arrow.list_(item) if isinstance(shape, Array) else item
        case Object():
            return arrow.struct(_fields(shape.kind))
        case Pair():
            return arrow.struct([("start", arrow.int64()), ("end", arrow.int64())])
        case Whole():
            return arrow.int64()
        case Flag():
            return arrow.bool_()
        case _:
            return arrow.string()


def _rows(table: ArrowTable) -> list[dict[str, Any]]:
    """The rows of a table as Python has them."""
    try:
        table.validate(full=True)
        rows: list[dict[str, Any]] = table.to_pylist()
    except (_arrow("pyarrow").ArrowException, ValueError) as error:
        raise FormatError([Problem("$", f"invalid Arrow: {error}")], format=FORMAT) from error
    return rows


def _flat(table: Table) -> Any:
    arrow = _arrow("pyarrow")
    types = {str: arrow.string(), int: arrow.int64(), bool: arrow.bool_(), tuple: arrow.list_(arrow.string())}
    kinds: dict[str, type] = {"number": int, **{column.name: column.kind for column in table.columns}}
    return arrow.schema([(name, types[kinds.get(name, str)]) for name in table.header])


def _row(shape: Shape, value: Any) -> Any:
    """What Arrow takes for the plain data of a value: a span as a struct."""
    match shape:
        case Nullable():
            return None if value is None else _row(shape.item, value)
        case Array():
            return [_row(shape.item, item) for item in value]
        case Object():
            return {
                field.name: _row(field.shape, value[field.name]) if field.name in value else _default(field)
                for field in fields_of(shape.kind)
            }
        case Pair():
            return {"start": value[0], "end": value[1]}
        case _:
            return value


def _default(field: Field) -> Any:
    """What Arrow takes for a field that plain data leave out."""
    return field.default.value if isinstance(field.default, Enum) else field.default


def _data(shape: Shape, value: Any) -> Any:
    """The plain data for what Arrow gives: null is what is left out."""
    if value is None:
        return None
    match shape:
        case Nullable():
            return _data(shape.item, value)
        case Array():
            return [_data(shape.item, item) for item in value]
        case Object():
            return {
                field.name: _data(field.shape, value[field.name])
                for field in fields_of(shape.kind)
                if field.required or value[field.name] is not None
            }
        case Pair():
            return [value["start"], value["end"]]
        case _:
            return value


def _cells(row: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(cell) if isinstance(cell, list) else cell for name, cell in row.items()}  # pyright: ignore[reportUnknownArgumentType]


def _arrow(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtraError("arrow") from error


#: Rows that are unpacked at a time.
_ROWS: Final = 256

#: The name of the format in errors.
FORMAT: Final = "parquet"
