r"""Articles as CSV: the tables of ``rows``, each a file, in a directory or a zip, and back.

RFC 4180 in UTF-8 with a heading. An empty cell is nothing; text that is empty or begins with ``\`` has one ``\`` put
before it; several strings are a JSON array; true and false are ``true`` and ``false``.
"""

import csv
import io
import json as standard
import os
import re
import zipfile
import zlib
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import IO, Any, Final, TypeAlias, cast

from newsmodel.errors import FormatError, Problem
from newsmodel.formats.describing import described
from newsmodel.formats.files import about
from newsmodel.formats.packing import most_unpacked
from newsmodel.formats.rows import TABLES, Cell, Row, Table, to_rows
from newsmodel.formats.rows_reading import from_rows
from newsmodel.model.article import Article

#: A directory, a path that ends in ``.zip``, or a binary file that holds a zip.
Place: TypeAlias = str | os.PathLike[str] | IO[bytes]


def dumps(articles: Iterable[Article]) -> bytes:
    """The articles as a zip of CSV files; equal articles make equal bytes.

    >>> loads(dumps([Article(id="a1", text="Talks end")]))[0].text
    'Talks end'

    Raises:
        ValueError: if two articles have the same id, or a text holds a lone surrogate, which UTF-8 cannot.
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in _files(articles).items():
            entry = zipfile.ZipInfo(name)  # its date is always the same
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, data)
    return file.getvalue()


def loads(data: bytes) -> tuple[Article, ...]:
    """The articles in a zip of CSV files.

    Raises:
        FormatError: with all problems, if there are none; the path of a cell is ``persons[3].country``.
    """
    if not zipfile.is_zipfile(io.BytesIO(data)):
        raise _refused("$", "must be a zip of tables, or a directory of them; one table alone holds no article")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size, most = sum(entry.file_size for entry in packed.infolist()), most_unpacked(len(data))
            if size > most:
                raise _refused("$", f"must not unpack to more than {most} bytes (got {size})")
            return _articles({name: packed.read(name) for name in packed.namelist()})
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise _refused("$", f"invalid zip: {error}") from error


def dump(articles: Iterable[Article], place: Place) -> None:
    """Write the articles to a directory of CSV files, which is made if it is not there, or to a zip.

    Raises:
        ValueError: as ``dumps``, or if *place* is named as one table is (``a.csv``), or if a file in the directory has
            the name of a table and is none; nothing is written then.
    """
    if not isinstance(place, str | os.PathLike):
        place.write(dumps(articles))
    elif _is_zip(place):
        Path(place).write_bytes(dumps(articles))
    elif Path(place).suffix == ".csv" and not Path(place).is_dir():
        raise ValueError(f"'place' must be a directory or a zip, for there are many tables (got {os.fspath(place)!r})")
    else:
        for table in TABLES:
            _refuse_others(Path(place) / f"{table.name}.csv", table)
        files = _files(articles)
        Path(place).mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (Path(place) / name).write_bytes(data)


def load(place: Place) -> tuple[Article, ...]:
    """The articles in a directory of CSV files or in a zip of them.

    Raises:
        FormatError: as ``loads``.
        FileError: if a file cannot be read.
    """
    with about(place):
        if not isinstance(place, str | os.PathLike):
            return loads(place.read())
        if not Path(place).is_dir():
            return loads(Path(place).read_bytes())
        return _articles({path.name: path.read_bytes() for path in Path(place).iterdir() if path.suffix == ".csv"})


def are_tables(names: Iterable[str]) -> bool:
    """True if files of these names are tables as ``dump`` writes them.

    >>> are_tables(["articles.csv", "persons.csv"]), are_tables(["corpus.csv"])
    (True, False)
    """
    return f"{TABLES[0].name}.csv" in names


def _refuse_others(path: Path, table: Table) -> None:
    """Raise for a file of that name with another heading, which would be lost."""
    if not path.exists():
        return
    heading = ",".join(table.header).encode()
    with path.open("rb") as file:
        if file.readline(_HEADING).removeprefix(_MARK).strip() != heading:
            raise ValueError(f"'place' must not hold other files of these names (got {os.fspath(path)!r})")


def _is_zip(path: str | os.PathLike[str]) -> bool:
    return os.fspath(path).endswith(".zip")


def _files(articles: Iterable[Article]) -> dict[str, bytes]:
    tables = to_rows(articles)
    return {f"{table.name}.csv": _written(table, tables[table.name]) for table in TABLES}


def _written(table: Table, rows: Iterable[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.header)
    writer.writerows([_cell(row[name]) for name in table.header] for row in rows)
    try:
        return text.getvalue().encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"{table.name} must not hold lone surrogates, which UTF-8 cannot") from error


def _cell(value: Cell) -> str:
    match value:
        case None | ():
            return ""
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case str():
            return f"\\{value}" if value[:1] in ("", "\\") else value
        case tuple():
            return standard.dumps(value, ensure_ascii=False)


def _articles(files: Mapping[str, bytes]) -> tuple[Article, ...]:
    known = {f"{table.name}.csv": table for table in TABLES}
    tables: dict[str, list[Row]] = {}
    problems: list[Problem] = []
    with long_cells():
        for name, data in files.items():
            if name in known:
                tables[known[name].name] = _read(known[name], data, problems)
            else:
                problems.append(Problem(name, "unknown table"))
    if problems:
        raise FormatError(problems, format=FORMAT)
    return from_rows(tables, format=FORMAT)


def _read(table: Table, data: bytes, problems: list[Problem]) -> list[Row]:
    rows: list[Row] = []
    try:
        lines = csv.reader(io.StringIO(data.removeprefix(_MARK).decode(), newline=""), strict=True)
        header = tuple(next(lines, ()))
        if header != table.header:
            expected, found = ", ".join(table.header), ", ".join(header)
            problems.append(Problem(table.name, f"must have the columns {expected} (got {described(found)})"))
            return []
        for i, cells in enumerate(lines):
            if len(cells) == len(header):
                rows.append(_row(table, cells, f"{table.name}[{i}]", problems))
            else:
                problems.append(Problem(f"{table.name}[{i}]", f"must have {len(header)} cells (got {len(cells)})"))
    except UnicodeDecodeError as error:
        problems.append(Problem(table.name, f"{error.reason} at byte {error.start}, not UTF-8"))
    except csv.Error as error:
        problems.append(Problem(table.name, f"invalid CSV: {error}"))
    return rows


def _row(table: Table, cells: list[str], path: str, problems: list[Problem]) -> Row:
    kinds: dict[str, type] = {"number": int, **{column.name: column.kind for column in table.columns}}
    row: Row = {}
    for name, cell in zip(table.header, cells, strict=True):
        kind = kinds.get(name, str)
        try:
            row[name] = _value(cell, kind)
        except (ValueError, RecursionError):
            problems.append(Problem(f"{path}.{name}", f"must be {_KINDS[kind]} (got {described(cell)})"))
    return row


def _value(cell: str, kind: type) -> Cell:
    if not cell:
        return None
    if kind is str:
        return cell.removeprefix("\\")
    if kind is bool:
        return {"true": True, "false": False}.get(cell, cell)
    if kind is int:
        if not _NUMBER.fullmatch(cell):
            raise ValueError("no number")
        return int(cell)
    items: Any = standard.loads(cell)
    if items.__class__ is not list or any(item.__class__ is not str for item in items):
        raise ValueError("no strings")
    return tuple(cast("list[str]", items))


@contextmanager
def long_cells(most: int = 1 << 30) -> Generator[None, None, None]:
    """Cells of so many characters: articles are longer than the 128 KiB that the csv module lets a program have."""
    with _LOCK:
        limit = csv.field_size_limit(most)
        try:
            yield
        finally:
            csv.field_size_limit(limit)


def _refused(path: str, message: str) -> FormatError:
    return FormatError([Problem(path, message)], format=FORMAT)


_LOCK: Final = Lock()
#: The most bytes of a heading that are looked at.
_HEADING: Final = 1 << 12
#: The byte order mark, which spreadsheets put before the heading.
_MARK: Final = b"\xef\xbb\xbf"
_NUMBER: Final = re.compile(r"-?\d{1,18}", re.ASCII)
_KINDS: Final[dict[type, str]] = {
    str: "text",
    int: "an integer",
    bool: "true or false",
    tuple: "a JSON array of strings",
}

#: The name of the format in errors.
FORMAT: Final = "csv"
