"""Corpora as people keep them: a row for each article, with a column for its text, out of CSV, JSON Lines, Parquet."""

import csv
import io
import re
from ast import literal_eval
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import IO, Final, cast

import attrs

from newsmodel.errors import FormatError, ReadError
from newsmodel.formats.codec import decode
from newsmodel.formats.csv import long_cells
from newsmodel.formats.rows import TABLES
from newsmodel.readers.columns import BY_NAME, COLUMNS, Columns, cells_of, columns_of, mark_of
from newsmodel.readers.composing import article_of, compose
from newsmodel.readers.decoding import known_encoding, marked_as, no_text
from newsmodel.readers.linked_data import linked_articles, pieces_of
from newsmodel.readers.reading import Reading
from newsmodel.values.issue import Issue


def read_row(row: Mapping[str, object], columns: Mapping[str, str] | None = None) -> Reading:
    """The article that a row tells, without facts; no article if it holds no words.

    A row is a dictionary, such as ``DataFrame.to_dict("records")`` gives. Its columns are told by their names, whatever
    their case: the first of ``text``, ``body``, ``content``, ``maintext``, …; of ``title``, ``headline``; of
    ``published``, ``date``, ``date_publish``, … (`newsmodel.readers.columns.COLUMNS` has all). What an `Article` has no
    place for is an Issue.

    Args:
        row: values by the names of the columns: strings, dates, lists of authors.
        columns: the names of columns that have others, by what they tell: ``{"text": "Inhalt"}``.

    Raises:
        TypeError: if *row* or *columns* is no mapping.
        ValueError: if *columns* are for something that an article does not tell.

    >>> reading = read_row({"Title": "Talks end", "Text": "Mr Roe met Mr Doe in Bern on Friday.", "Date": "2018-05-31"})
    >>> reading.articles[0].headline, str(reading.articles[0].published), reading.issues
    ('Talks end', '2018-05-31', ())
    """
    if not isinstance(row, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'row' must be a mapping (got {type(row).__name__})")
    return reading_of(row, columns_of(columns), set())


def rows_in(text: str, columns: Columns = BY_NAME) -> tuple[Mapping[str, object], ...]:
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
        data = fields if columns.hold_a_text(fields) else next(iter(held), None)
    items = cast("list[object]", data) if isinstance(data, list) else [data]
    rows = [cast("dict[str, object]", item) for item in items if isinstance(item, dict)]
    return tuple(rows) if any(columns.hold_a_text(row) and "newsmodel" not in row for row in rows) else ()


def stream_rows(rows: Iterable[Mapping[str, object]], columns: Mapping[str, str] | None = None) -> Iterator[Reading]:
    """A reading for each row, in order; the columns without a place are told once, *columns* are those of ``read_row``.

    >>> readings = stream_rows([{"text": "Talks end", "stars": 5}, {"text": "", "stars": 4}])
    >>> [issue.message for reading in readings for issue in reading.issues]
    ['row 1: there is no place for stars', 'row 2: there are no words']
    """
    told: set[object] = set()
    named = columns_of(columns)
    for number, row in enumerate(rows, start=1):
        yield numbered(reading_of(row, named, told), f"row {number}")


def numbered(reading: Reading, place: str) -> Reading:
    """The reading, whose issues tell that they are of this *place*: "row 3"."""
    issues = (attrs.evolve(issue, message=f"{place}: {issue.message}", span=None) for issue in reading.issues)
    return Reading(articles=reading.articles, issues=tuple(issues))


def reading_of(row: Mapping[str, object], columns: Columns, told: set[object]) -> Reading:
    """The article of a row; the columns that are not read are added to those *told*, which are not told again."""
    used = {field: _first(row, names) for field, names in columns.of(row).items()}
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


def stream_table(
    file: IO[bytes], columns: Mapping[str, str] | None = None, encoding: str | None = None
) -> Iterator[Reading]:
    r"""A reading for each row of a table with a heading: CSV, or what tabs, semicolons or bars part.

    Args:
        file: a binary file.
        columns: the names of columns that have others, by what they tell: ``{"text": "Inhalt"}``.
        encoding: that of the file, unless it has a byte order mark; by default UTF-8.

    Raises:
        ReadError: if no column may hold the text of an article, one of *columns* is not there, or the bytes are no
            text in this encoding.
        ValueError: if *columns* are for something that an article does not tell, or there is no such *encoding*.

    >>> import io
    >>> next(stream_table(io.BytesIO(b"id\ttext\nx1\tTalks end"))).articles[0].id
    'x1'
    """
    named = columns_of(columns)
    opened = cast("io.BufferedReader", file) if hasattr(file, "peek") else io.BufferedReader(cast("io.RawIOBase", file))
    mark, marked = marked_as(opened.peek(_MARK)[:_MARK])
    opened.read(len(mark))
    name = marked or (known_encoding(encoding) if encoding is not None else "utf-8")
    decoded = io.TextIOWrapper(opened, encoding=name, errors="surrogateescape", newline="")
    lines = _lines(decoded, name)
    try:
        first = next(lines, "")
        said = _PARTED_BY.fullmatch(first)
        heading = next(lines, "") if said is not None else first
        if heading.strip() in _OURS:
            raise ReadError("one table of several alone (give their directory or zip)")
        parted = said[1] if said is not None else mark_of(heading[:_LONGEST_HEADING], named.hold_a_text)
        having(cells_of(heading[:_LONGEST_HEADING], parted or ","), named)
        yield from _readings(chain([heading], lines), parted or ",", named, before=1 if said is not None else 0)
    finally:
        decoded.detach()
        if opened is not file:
            opened.detach()


def having(heading: Sequence[str], columns: Columns) -> None:
    """Nothing, if a table has the *columns* that it must.

    Raises:
        ReadError: if one that somebody has named is not there, or none may hold the text of an article.
    """
    got = f"got {','.join(heading)[:_SHOWN]!r}"
    missing = columns.missing_from(heading)
    if missing:
        raise ReadError(f"no column {', '.join(missing)} ({got})")
    if not columns.hold_a_text(heading):
        expected = ", ".join(COLUMNS["articleBody"][:_EXPECTED])
        raise ReadError(
            f"no column for the text of an article ({got}, expected {expected} …; "
            "say which it is: columns={'text': …}, --column text=…)"
        )


def _lines(file: IO[str], encoding: str) -> Iterator[str]:
    """The lines of a table, of which bytes that are no text became surrogates."""
    number = 0
    try:
        while line := file.readline(_LONGEST + 1):
            number += 1
            if len(line) > _LONGEST:
                raise ReadError(f"invalid CSV: a line of more than {_LONGEST} characters (got line {number})")
            if not line.isascii() and (stray := _STRAY.search(line)) is not None:
                raise no_text(encoding, f"byte 0x{ord(stray[0]) & 0xFF:02x} on line {number}")
            yield line
    except UnicodeError as error:
        raise no_text(encoding, f"{error} after line {number}") from error


def _readings(lines: Iterable[str], mark: str, columns: Columns, *, before: int) -> Iterator[Reading]:
    """A reading for each row that is not blank; one with other cells than the heading, or broken, is an Issue.

    Args:
        lines: the heading and all below it.
        mark: what parts the cells.
        columns: those of a corpus.
        before: how many lines stand above the heading.
    """
    reader = csv.reader(lines, delimiter=mark, strict=True, skipinitialspace=True)
    heading: list[str] = []
    told: set[object] = set()
    while True:
        try:
            with long_cells(_LONGEST):
                cells = next(reader, None)
        except csv.Error as error:
            yield _bad_row(f"line {before + reader.line_num}: invalid CSV: {error}")
            continue
        if cells is None:
            return
        place = f"line {before + reader.line_num}"
        if not heading:
            heading = cells
        elif len(cells) != len(heading) and any(cells):
            yield _bad_row(f"{place}: must have {len(heading)} cells (got {len(cells)})")
        elif any(cells):
            yield numbered(reading_of(_row(heading, cells), columns, told), place)


def _row(heading: list[str], cells: list[str]) -> dict[str, object]:
    """The cells by the names of their columns, of several of one name the first that holds something."""
    row: dict[str, object] = {}
    for name, cell in zip(heading, cells, strict=True):
        row[name] = row.get(name) or cell
    return row


def _bad_row(message: str) -> Reading:
    return Reading(issues=(Issue(code="bad-row", message=message),))


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
#: The headings of our own tables, of which each holds only a part.
_OURS: Final = frozenset(",".join(table.header) for table in TABLES)
_LONGEST_HEADING: Final = 1 << 16
#: The most bytes of a byte order mark.
_MARK: Final = 4
#: The line by which a spreadsheet is told what parts the cells.
_PARTED_BY: Final = re.compile(r"\"?sep=([,;|\t])\"?\s*", re.IGNORECASE)
#: What a byte became that is no text.
_STRAY: Final = re.compile("[\udc80-\udcff]")
#: The most characters of a cell, which may stand on many lines, and of a line.
_LONGEST: Final = 1 << 24
#: Characters of a heading, and names of columns, that an error shows.
_SHOWN: Final = 80
_EXPECTED: Final = 5
