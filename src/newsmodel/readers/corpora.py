"""Corpora as people keep them: a row for each article, with a column for its text, out of CSV, JSON Lines, Parquet."""

import codecs
import csv
import io
from ast import literal_eval
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import IO, Final, cast

import attrs

from newsmodel.errors import FormatError, ReadError
from newsmodel.formats.codec import decode
from newsmodel.formats.csv import long_cells
from newsmodel.formats.rows import TABLES
from newsmodel.readers.composing import article_of, compose
from newsmodel.readers.linked_data import linked_articles, pieces_of
from newsmodel.readers.reading import Reading
from newsmodel.values.issue import Issue


def read_row(row: Mapping[str, object]) -> Reading:
    """The article that a row tells, without facts; no article if it holds no words.

    A row is a dictionary, such as ``DataFrame.to_dict("records")`` gives. Its columns are told by their names, whatever
    their case: the first of ``text``, ``body``, ``content``, ``maintext``, …; of ``title``, ``headline``; of
    ``published``, ``date``, ``date_publish``, … (`COLUMNS` has all). What an `Article` has no place for is an Issue.

    Args:
        row: values by the names of the columns: strings, dates, lists of authors.

    Raises:
        TypeError: if *row* is no mapping.

    >>> reading = read_row({"Title": "Talks end", "Text": "Mr Roe met Mr Doe in Bern on Friday.", "Date": "2018-05-31"})
    >>> reading.articles[0].headline, str(reading.articles[0].published), reading.issues
    ('Talks end', '2018-05-31', ())
    """
    if not isinstance(row, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'row' must be a mapping (got {type(row).__name__})")
    return reading_of(row, set())


def is_row(columns: Iterable[object]) -> bool:
    """True if one of the columns may hold the text of an article.

    >>> is_row(["Title", "Body"]), is_row(["id", "name"])
    (True, False)
    """
    return not _TEXTS.isdisjoint(map(_plain, columns))


def rows_in(text: str) -> tuple[Mapping[str, object], ...]:
    """The rows that a JSON text holds: an object with a text, or a list of some, which an object may hold; else none.

    >>> rows_in('{"status": "ok", "articles": [{"title": "Talks end", "body": "They ended."}]}')[0]["title"]
    'Talks end'
    """
    try:
        data: object = decode(text)
    except FormatError:
        return ()
    if isinstance(data, dict):
        fields = cast("dict[str, object]", data)
        held: list[object] = [value for value in fields.values() if isinstance(value, list)]
        data = fields if is_row(fields) else next(iter(held), None)
    items = cast("list[object]", data) if isinstance(data, list) else [data]
    rows = [cast("dict[str, object]", item) for item in items if isinstance(item, dict)]
    return tuple(rows) if any(is_row(row) and "newsmodel" not in row for row in rows) else ()


def stream_rows(rows: Iterable[Mapping[str, object]]) -> Iterator[Reading]:
    """A reading for each row, in order; the columns without a place are told once.

    >>> readings = stream_rows([{"text": "Talks end", "stars": 5}, {"text": "", "stars": 4}])
    >>> [issue.message for reading in readings for issue in reading.issues]
    ['row 1: there is no place for stars', 'row 2: there are no words']
    """
    told: set[object] = set()
    for number, row in enumerate(rows, start=1):
        yield numbered(reading_of(row, told), f"row {number}")


def numbered(reading: Reading, place: str) -> Reading:
    """The reading, whose issues tell that they are of this *place*: "row 3"."""
    issues = (attrs.evolve(issue, message=f"{place}: {issue.message}", span=None) for issue in reading.issues)
    return Reading(articles=reading.articles, issues=tuple(issues))


def reading_of(row: Mapping[str, object], told: set[object]) -> Reading:
    """The article of a row; the columns that are not read are added to those *told*, which are not told again."""
    columns = {_plain(name): name for name in reversed(list(row))}
    used = {
        field: _first(row, [columns[name] for name in names if name in columns]) for field, names in COLUMNS.items()
    }
    said = {field: _value(row[name], field) for field, name in used.items() if name is not None}
    (linked,) = linked_articles([{"@type": "Article", **said}])
    issues = [_in_columns(issue, used) for issue in linked.issues]
    unread = [name for name in row if name and name not in told and name not in used.values()]
    if unread:
        told.update(unread)
        issues.append(Issue(code="unread-column", message=f"there is no place for {', '.join(map(str, unread))}"))
    page = compose(pieces_of(linked))
    if not page.text:
        return Reading(issues=(Issue(code="no-text", message="there are no words"), *issues))
    if not linked.body:
        issues.append(Issue(code="summary-only", message="there is no more than a summary"))
    metadata = linked.metadata
    article = article_of(
        page,
        published=metadata.published,
        modified=metadata.modified,
        url=metadata.url,
        publisher=metadata.publisher,
        language=metadata.language,
        authors=metadata.authors,
    )
    named = said.get("id")
    article = article if named is None else attrs.evolve(article, id=str(named))
    return Reading(articles=(article,), issues=tuple(issues))


def _in_columns(issue: Issue, used: Mapping[str, str | None]) -> Issue:
    """The issue, with the name of the column for that of the property that it tells."""
    field = next((field for field in used if issue.message.startswith(field.lower())), None)
    if field is None or used[field] is None:
        return issue
    return attrs.evolve(issue, message=f"{used[field]}{issue.message[len(field) :]}")


def _first(row: Mapping[str, object], names: list[str]) -> str | None:
    """The first of these columns that holds something, else the first."""
    return next((name for name in names if _value(row[name]) is not None), names[0] if names else None)


def stream_table(file: IO[bytes]) -> Iterator[Reading]:
    r"""A reading for each row of a table with a heading: CSV, or what tabs, semicolons or bars part.

    Args:
        file: a binary file, of text in UTF-8, with or without a byte order mark, or in UTF-16 with one.

    Raises:
        ReadError: if no column may hold the text of an article, or the bytes are no text in UTF-8.

    >>> import io
    >>> next(stream_table(io.BytesIO(b"id\ttext\nx1\tTalks end"))).articles[0].id
    'x1'
    """
    opened = cast("io.BufferedReader", file) if hasattr(file, "peek") else None
    head = opened.peek(_MARK)[:_MARK] if opened is not None else b""
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    lines = io.TextIOWrapper(file, encoding="utf-16" if wide else "utf-8-sig", newline="")
    try:
        heading = lines.readline(_LONGEST_HEADING)
        if heading.strip() in _OURS:
            raise ReadError("one table of several alone (give their directory or zip)")
        mark = next((mark for mark in _MARKS if is_row(next(csv.reader([heading], delimiter=mark), ()))), None)
        if mark is None:
            columns = ", ".join(COLUMNS["articleBody"][:_SHOWN])
            raise ReadError(
                f"no column for the text of an article (got {heading.strip()[:80]!r}, expected {columns} …)"
            )
        yield from _readings(chain([heading], _lines(lines)), mark)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"not UTF-8 text (got {error.reason}); open the file with its encoding and give what it reads"
        ) from error
    finally:
        lines.detach()


def _lines(file: IO[str]) -> Iterator[str]:
    while line := file.readline(_LONGEST + 1):
        if len(line) > _LONGEST:
            raise ReadError(f"invalid CSV: a line of more than {_LONGEST} characters")
        yield line


def _readings(lines: Iterable[str], mark: str) -> Iterator[Reading]:
    """A reading for each row that is not blank; one with other cells than the heading, or broken, is an Issue."""
    reader = csv.reader(lines, delimiter=mark, strict=True)
    heading: list[str] = []
    told: set[object] = set()
    while True:
        try:
            with long_cells(_LONGEST):
                cells = next(reader, None)
        except csv.Error as error:
            yield _bad_row(f"line {reader.line_num}: invalid CSV: {error}")
            continue
        if cells is None:
            return
        if not heading:
            heading = cells
        elif len(cells) != len(heading) and any(cells):
            yield _bad_row(f"line {reader.line_num}: must have {len(heading)} cells (got {len(cells)})")
        elif any(cells):
            yield numbered(reading_of(_row(heading, cells), told), f"line {reader.line_num}")


def _row(heading: list[str], cells: list[str]) -> dict[str, object]:
    """The cells by the names of their columns, of several of one name the first that holds something."""
    row: dict[str, object] = {}
    for name, cell in zip(heading, cells, strict=True):
        row[name] = row.get(name) or cell
    return row


def _bad_row(message: str) -> Reading:
    return Reading(issues=(Issue(code="bad-row", message=message),))


def _plain(name: object) -> str:
    """The name of a column as these are compared: ``Date_Published`` is ``datepublished``."""
    return "".join(filter(str.isalnum, str(name))).lower()


def _value(value: object, field: str = "") -> object:
    """A cell as plain data: no text is none, nor is what pandas puts where nothing is; a day is ISO 8601.

    Authors may be a list as Python shows one: ``['Ann Lee', 'Ben Roe']``.
    """
    if _is_nothing(value):
        return None
    if field == "author" and isinstance(value, str) and value.startswith("["):
        try:
            return cast("object", literal_eval(value))
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            return value
    return value.isoformat() if isinstance(value, date) else value


def _is_nothing(value: object) -> bool:
    """True for no text, and for what numpy and pandas put where nothing is."""
    if isinstance(value, float | date):
        return value != value  # only nan and NaT differ from themselves
    return (value or "").strip() in _NOTHING if isinstance(value, str | None) else repr(value) in _NOTHING


#: What tables hold where nothing is.
_NOTHING: Final = frozenset({"", "<NA>", "nan", "NaN", "NaT", "None", "null", "NULL", "N/A"})
#: The columns of a row that are read, by the property of schema.org that each tells; of several the first.
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "id": ("id", "articleid", "docid", "documentid", "uid", "guid", "uuid"),
    "headline": ("title", "headline", "articletitle", "heading"),
    "articleBody": (
        "text", "body", "articlebody", "maintext", "fulltext", "articletext", "bodytext", "content", "article", "story",
        "plaintext", "rawtext",
    ),
    "description": ("description", "summary", "standfirst", "abstract", "excerpt", "subtitle", "lead"),
    "datePublished": (
        "published", "datepublished", "publisheddate", "publishedat", "publishdate", "datepublish", "publicationdate",
        "pubdate", "pubdatetime", "date", "datetime", "created", "createdat", "timestamp",
    ),
    "dateModified": ("modified", "datemodified", "datemodify", "modifiedat", "updated", "updatedat", "dateupdated"),
    "author": ("author", "authors", "byline", "creator", "by"),
    "publisher": (
        "publisher", "source", "sourcename", "outlet", "newspaper", "publication", "sitename", "media", "sourcedomain",
        "domain", "hostname",
    ),
    "url": ("url", "link", "articleurl", "sourceurl", "canonicalurl", "permalink", "webpage"),
    "inLanguage": ("language", "lang"),
}  # fmt: skip
_TEXTS: Final = frozenset(COLUMNS["articleBody"])
#: The headings of our own tables, of which each holds only a part.
_OURS: Final = frozenset(",".join(table.header) for table in TABLES)
#: What parts the cells of a table.
_MARKS: Final = (",", "\t", ";", "|")
_LONGEST_HEADING: Final = 1 << 16
#: Bytes of a byte order mark.
_MARK: Final = 2
#: The most characters of a cell, which may stand on many lines, and of a line.
_LONGEST: Final = 1 << 24
_SHOWN: Final = 5
