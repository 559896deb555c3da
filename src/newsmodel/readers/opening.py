"""One door for everything that can be read: a path, bytes, an open file or text."""

import io
import os
from collections.abc import Iterator, Mapping
from typing import IO, Final, NamedTuple, TypeAlias, cast

from newsmodel.errors import FileError, FormatError, ReadError
from newsmodel.readers.reading import Ids, Reading, joined

#: A path, the content itself, or a file opened for text or for bytes.
Source: TypeAlias = str | os.PathLike[str] | bytes | IO[str] | IO[bytes]


def read(
    source: Source,
    format: str | None = None,  # noqa: A002
    *,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> Reading:
    r"""The articles of a source of any kind, and what was odd about it; they are not looked through for facts.

    Newsmodel's JSON and JSON Lines, JSON-LD of ours and of the web, ninjs, NewsML-G2, NITF, CSV (a zip or a directory),
    Parquet, feeds, HTML, WARC and plain text are read, also gzipped or packed by Zstandard. So are corpora of others,
    in which a row of CSV or Parquet, or an object of JSON, holds the text of an article. Nothing is fetched. Of several
    articles of one id, the second is ``ID-2``, which is an Issue.

    Args:
        source: a path, bytes, an open text or binary file, or text. A string is a path if it names a file, or is one
            line without blanks that ends as the names of files do (``"page.html"``) or begins as paths do
            (``"./page"``); any other is the text itself.
        format: "json", "jsonl", "jsonld", "ninjs", "newsml-g2", "nitf", "csv", "parquet", "feed", "html", "warc" or
            "text"; by default the content tells it, and where it does not, the name.
        columns: the names of the columns of a corpus that have other names than the usual ones, by what they tell
            ("text", "headline", "standfirst", "published", "modified", "authors", "publisher", "url", "language",
            "id"): ``{"text": "Inhalt"}``.
        encoding: that of a path or of bytes, as "cp1252" or "latin-1", unless they begin with a byte order mark; by
            default UTF-8, and what a page says of itself. A WARC, a zip and Parquet have their own.

    Raises:
        FormatError: if it is of a strict format ("json", "ninjs", "csv", …) and not in order.
        MissingExtraError: if the extra that its format needs is not there.
        FileError: if there is no such file, or it cannot be opened; a ``ReadError`` and an ``OSError``.
        ReadError: if it is nothing that can be read.
        TypeError: if *source* is none of these.
        ValueError: if there is no such *format* or *encoding*, *columns* are for something that an article does not
            tell, or *encoding* is that of a text, which has none.

    >>> reading = read("Envoys meet in Oslo\nThe envoys met on Monday.")
    >>> reading.articles[0].headline, reading.issues
    ('Envoys meet in Oslo', ())
    """
    return joined(stream(source, format, columns=columns, encoding=encoding))


def stream(
    source: Source,
    format: str | None = None,  # noqa: A002
    *,
    columns: Mapping[str, str] | None = None,
    encoding: str | None = None,
) -> Iterator[Reading]:
    """The same as ``read``, piece by piece: a WARC by records, JSON Lines by lines, one table of CSV by rows.

    The rest is read as one. Of a path it takes constant memory. A reading without an article is what could not be read.

    Raises:
        FileError, FormatError, MissingExtraError, ReadError, TypeError, ValueError: as ``read``, when their turn comes.
    """
    from newsmodel.readers.columns import columns_of
    from newsmodel.readers.decoding import known_encoding
    from newsmodel.readers.detecting import NAMES

    if format is not None and format not in NAMES:
        raise ValueError(f"'format' must be one of {', '.join(NAMES)} (got {format!r})")
    columns_of(columns)
    name = _name_of(source)
    how = _Manner(name, format, columns, known_encoding(encoding) if encoding is not None else None)
    try:
        yield from map(Ids().told_apart, _of_source(source, how))
    except (FormatError, ReadError) as error:
        error.source = error.source if error.source is not None else name
        raise
    except OSError as error:
        raise FileError.of(error, name) from error


class _Manner(NamedTuple):
    """How a source is to be read, as far as that is known before it is looked at."""

    name: str | None
    format: str | None
    columns: Mapping[str, str] | None
    encoding: str | None


def _of_source(source: Source, how: _Manner) -> Iterator[Reading]:
    if isinstance(source, str | os.PathLike):
        if how.name is None:
            yield from _of_text(cast("str", source), how)
        elif os.path.isdir(how.name):  # noqa: PTH112 - pathlib takes its time to load
            yield _of_directory(how.name)
        else:
            with open(how.name, "rb") as opened:  # noqa: PTH123 - as it was given
                yield from _of_file(opened, how)
        return
    if isinstance(source, io.BufferedReader):
        yield from _of_file(cast("io.BufferedReader", source), how)
        return
    content = source if isinstance(source, bytes | bytearray | memoryview) else source.read()
    if isinstance(content, str):
        yield from _of_text(content, how)
    else:
        yield from _of_file(io.BufferedReader(io.BytesIO(content)), how)


def _of_directory(name: str) -> Reading:
    """The tables of CSV in a directory."""
    from newsmodel.formats import csv

    if not csv.are_tables(os.listdir(name)):  # noqa: PTH208 - as above
        raise ReadError("is a directory without tables of newsmodel (give the files in it)")
    return Reading(articles=csv.load(name))


def _of_text(text: str, how: _Manner) -> Iterator[Reading]:
    if how.encoding is not None:
        raise ValueError(f"'encoding' must be that of bytes or of a file; a text has none (got {how.encoding!r})")
    yield from _of_content(text, how)


def _of_content(content: str | bytes, how: _Manner) -> Iterator[Reading]:
    from newsmodel.readers.columns import columns_of
    from newsmodel.readers.detecting import format_of
    from newsmodel.readers.kinds import readings

    form = how.format or format_of(content, how.name, columns_of(how.columns))
    yield from readings(content, form, how.columns)


def _of_file(file: io.BufferedReader, how: _Manner) -> Iterator[Reading]:
    """What a binary file holds; it is unpacked, unless it is a WARC, whose records are packed one by one."""
    from newsmodel.formats.packing import PackingError, unpacker_for
    from newsmodel.readers.warc import is_warc, stream_warc

    head = file.peek(_HEAD)[:_HEAD]
    if how.format == "warc" or (how.format is None and is_warc(head)):
        yield from stream_warc(file)
        return
    unpack = unpacker_for(head)
    if unpack is None:
        yield from _of_bytes(file, how)
        return
    try:
        with cast("io.BufferedReader", unpack(file)) as unpacked:
            yield from _of_bytes(unpacked, how, most=LARGEST)
    except PackingError as error:
        raise ReadError(str(error)) from error


def _of_bytes(file: io.BufferedReader, how: _Manner, *, most: int = -1) -> Iterator[Reading]:
    from newsmodel.readers.corpora import stream_table
    from newsmodel.readers.decoding import decode_text
    from newsmodel.readers.detecting import format_named, is_binary, other_kind

    form = how.format or format_named(how.name)
    head = file.peek(_HEAD)[:_HEAD]
    kind = other_kind(head) if how.format is None else None
    if kind is not None:
        raise ReadError(f"is {kind}, which is not read (save it as text)")
    of_text = not is_binary(head)
    if form == "jsonl":
        yield from _of_lines(file, how)
        return
    if form == "csv" and of_text:
        yield from stream_table(file, how.columns, how.encoding)
        return
    data = file.read(most + 1 if most >= 0 else -1)
    if 0 <= most < len(data):
        raise ReadError(f"must not unpack to more than {most} bytes")
    yield from _of_content(decode_text(data, how.encoding) if how.encoding and of_text else data, how)


def _of_lines(file: io.BufferedReader, how: _Manner) -> Iterator[Reading]:
    """The records of JSON Lines, which are decoded here if they are not in UTF-8."""
    from newsmodel.readers.decoding import marked_as
    from newsmodel.readers.records import stream_records

    encoding = marked_as(file.peek(_HEAD)[:_HEAD])[1] or how.encoding
    if encoding in (None, "utf-8"):
        yield from stream_records(file, how.columns)
        return
    decoded = io.TextIOWrapper(file, encoding=encoding, newline="\n")
    try:
        yield from stream_records(decoded, how.columns)
    finally:
        decoded.detach()


def _name_of(source: Source) -> str | None:
    """The path that a source is, or the name that an open file has; None of content."""
    if isinstance(source, os.PathLike):
        return os.fspath(source)
    if isinstance(source, str):
        if source.startswith(("http://", "https://")) and not any(map(str.isspace, source)):
            raise ReadError("nothing is fetched: give the content of the page", source=source)
        return source if _is_path(source) else None
    if isinstance(source, bytes | bytearray | memoryview):
        return None
    if not hasattr(source, "read"):
        raise TypeError(f"'source' must be a path, text, bytes or an open file (got {type(source).__name__})")
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else None


def _is_path(text: str) -> bool:
    from newsmodel.readers.detecting import format_named

    if not text or len(text) > _LONGEST_PATH or not text.isprintable() or text[0] in "<{[":
        return False
    if " " not in text and (format_named(text) is not None or text.startswith(_BEGINNINGS)):
        return True
    return os.path.exists(text)  # noqa: PTH110


#: The most that a packed source may unpack to, in bytes; a WARC and JSON Lines, which are streamed, may hold more.
LARGEST: Final = 1 << 28

#: Bytes that tell what a file is.
_HEAD: Final = 1 << 12
_LONGEST_PATH: Final = 1024
#: How paths begin, and texts do not.
_BEGINNINGS: Final = ("/", "./", "../", "~/")
