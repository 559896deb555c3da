"""Every format that can be read: the content goes in, readings come out."""

import io
from collections.abc import Callable, Iterator, Mapping
from typing import Final, cast
from zipfile import BadZipFile, ZipFile

from newsmodel.errors import ReadError
from newsmodel.formats import csv, json, jsonld, ninjs, parquet
from newsmodel.formats.codec import decode
from newsmodel.readers.columns import columns_of
from newsmodel.readers.corpora import having, rows_in, stream_rows, stream_table
from newsmodel.readers.decoding import decode_text
from newsmodel.readers.detecting import is_ours
from newsmodel.readers.plain import read_plain
from newsmodel.readers.reading import Reading
from newsmodel.readers.records import stream_records


def readings(content: str | bytes, format: str, columns: Mapping[str, str] | None) -> Iterator[Reading]:  # noqa: A002
    """What some content of a format holds; *columns* name those of the rows of a corpus."""
    if format in OF_ROWS:
        return OF_ROWS[format](content, columns)
    return READERS[format](content)


def _json(content: str | bytes, columns: Mapping[str, str] | None) -> Iterator[Reading]:
    """Our own documents are read strictly, the rows of somebody's corpus as they come."""
    text = _text(content)
    rows = () if is_ours(text) else rows_in(text, columns_of(columns))
    if rows:
        yield from stream_rows(rows, columns)
    else:
        yield Reading(articles=(json.loads(text),))


def _jsonl(content: str | bytes, columns: Mapping[str, str] | None) -> Iterator[Reading]:
    yield from stream_records(io.StringIO(_text(content), newline="\n"), columns)


def _jsonld(content: str | bytes) -> Iterator[Reading]:
    """Our own documents are read strictly, those of the web as they come."""
    data: object = decode(_text(content))
    if _is_ours(data):
        yield Reading(articles=(jsonld.from_data(data),))
    else:
        from newsmodel.readers.linked_data import read_linked_data

        yield read_linked_data(data)


def _is_ours(data: object) -> bool:
    return isinstance(data, dict) and "nm:version" in cast("dict[str, object]", data)


def _ninjs(content: str | bytes) -> Iterator[Reading]:
    yield Reading(articles=(ninjs.loads(_text(content)),))


def _newsml_g2(content: str | bytes) -> Iterator[Reading]:
    from newsmodel.readers.newsmlg2 import read_newsmlg2

    yield read_newsmlg2(content)


def _nitf(content: str | bytes) -> Iterator[Reading]:
    from newsmodel.readers.nitf import read_nitf

    yield read_nitf(content)


def _csv(content: str | bytes, columns: Mapping[str, str] | None) -> Iterator[Reading]:
    """A zip of our tables, or one table of somebody's corpus."""
    data = _bytes(content)
    if data.startswith(ZIP):
        _refuse_others(data)
        yield Reading(articles=csv.loads(data))
    else:
        yield from stream_table(io.BytesIO(data), columns)


def _refuse_others(data: bytes) -> None:
    """Raise for a zip that holds something else, as documents of office programs are."""
    try:
        names = ZipFile(io.BytesIO(data)).namelist()
    except (BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError):
        return  # what is wrong with it, csv.loads tells
    if names and not csv.are_tables(names):
        shown = ", ".join(names[:_SHOWN])[:80]
        raise ReadError(f"is a zip without tables of newsmodel (got {shown!r}; unpack it, and give the files in it)")


def _parquet(content: str | bytes, columns: Mapping[str, str] | None) -> Iterator[Reading]:
    """A table of ours, or one of somebody's corpus."""
    table = parquet.unpacked(_bytes(content))
    names: list[str] = table.column_names
    if "blocks" not in names and (columns is not None or columns_of().hold_a_text(names)):
        having(names, columns_of(columns))
        yield from stream_rows((row for batch in table.to_batches() for row in batch.to_pylist()), columns)
    else:
        yield Reading(articles=parquet.from_table(table))


def _feed(content: str | bytes) -> Iterator[Reading]:
    from newsmodel.readers.feeds import read_feed

    yield read_feed(content)


def _html(content: str | bytes) -> Iterator[Reading]:
    from newsmodel.readers.html import read_html

    yield read_html(content)


def _warc(content: str | bytes) -> Iterator[Reading]:
    from newsmodel.readers.warc import stream_warc

    yield from stream_warc(io.BytesIO(_bytes(content)))


def _plain(content: str | bytes) -> Iterator[Reading]:
    yield read_plain(_text(content))


def _text(content: str | bytes) -> str:
    return content.removeprefix("\ufeff") if isinstance(content, str) else decode_text(content)


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")


_SHOWN: Final = 3

#: How a zip begins.
ZIP: Final = b"PK"

#: What reads a format in which corpora of others stand, by its name; it takes the names of their columns, too.
OF_ROWS: Final[dict[str, Callable[[str | bytes, Mapping[str, str] | None], Iterator[Reading]]]] = {
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "parquet": _parquet,
}

#: What reads any other format, by its name.
READERS: Final[dict[str, Callable[[str | bytes], Iterator[Reading]]]] = {
    "jsonld": _jsonld,
    "ninjs": _ninjs,
    "newsml-g2": _newsml_g2,
    "nitf": _nitf,
    "feed": _feed,
    "html": _html,
    "warc": _warc,
    "text": _plain,
}
