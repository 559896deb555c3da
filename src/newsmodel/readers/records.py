"""JSON Lines of articles where a line may be bad: it is an Issue, and the others are read."""

from collections.abc import Iterator, Mapping
from typing import IO, cast

from newsmodel.errors import FormatError
from newsmodel.formats.codec import decode
from newsmodel.formats.files import File, reading
from newsmodel.formats.jsonlines import numbered_lines, read_lines, record_of
from newsmodel.model.article import Article
from newsmodel.readers.columns import columns_of
from newsmodel.readers.corpora import numbered, reading_of
from newsmodel.readers.decoding import no_text
from newsmodel.readers.reading import Reading, joined
from newsmodel.values.issue import Issue


def stream_records(file: File, columns: Mapping[str, str] | None = None) -> Iterator[Reading]:
    """A reading for each line that is not blank, one at a time: an article, or the Issue of a bad line.

    A line that is no record of ours but has a text, as the corpora of others do, is read as a row of them; so is one
    that has words of another kind, or follows on such a row.

    Args:
        file: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.
        columns: the names of columns that have others, by what they tell: ``{"text": "Inhalt"}``.

    Raises:
        FormatError: if its compression is broken, or it is no text.
        MissingExtraError: for a ``.zst`` without the extra ``zstd``.
        FileError: if it cannot be read.
        ValueError: if *columns* are for something that an article does not tell.
    """
    told: set[object] = set()
    named = columns_of(columns)
    is_corpus = False
    with reading(file, format="jsonlines") as opened:
        for number, line in numbered_lines(_unmarked(opened)):
            try:
                yield Reading(articles=(record_of(line, Article, number),))
            except FormatError as error:
                row = _row(line)
                is_corpus = is_corpus or (row is not None and named.hold_words(row))
                if row is None or not (is_corpus and named.tell_something_of(row)):
                    yield Reading(issues=(Issue(code="bad-line", message=_said(error, line, number)),))
                else:
                    yield numbered(reading_of(row, named, told), f"line {number}")


def _said(error: FormatError, line: str | bytes, number: int) -> str:
    """What is wrong with a line; of one in another encoding the way on is told."""
    try:
        line.decode() if isinstance(line, bytes) else None
    except UnicodeDecodeError as stray:
        return f"line {number}: {no_text('utf-8', f'byte 0x{stray.object[stray.start]:02x}').message}"
    return str(error)


def _row(line: str | bytes) -> Mapping[str, object] | None:
    """The row of somebody's corpus that a line may be; None if it is none."""
    try:
        data: object = decode(line)
    except FormatError:
        return None
    row = cast("dict[str, object]", data) if isinstance(data, dict) else None
    return row if row is not None and "newsmodel" not in row else None


def _unmarked(file: IO[str] | IO[bytes]) -> IO[str] | IO[bytes]:
    """The file without the byte order mark that some programs put before the first line."""
    return cast("IO[str]", _Unmarked(file))


class _Unmarked:
    def __init__(self, file: IO[str] | IO[bytes]) -> None:
        self._file = file
        self._is_first = True

    def readline(self, size: int) -> str | bytes:
        line = self._file.readline(size)
        if not self._is_first:
            return line
        self._is_first = False
        return line.removeprefix("\ufeff") if isinstance(line, str) else line.removeprefix(b"\xef\xbb\xbf")


def read_records(file: File, *, strict: bool = False) -> Reading:
    r"""The articles of JSON Lines.

    Args:
        file: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.
        strict: True stops at the first bad line; else each is an Issue with its number, and the others are read.

    Raises:
        FormatError: at a bad line, if *strict*; or if its compression is broken.
        MissingExtraError: for a ``.zst`` without the extra ``zstd``.
        FileError: if it cannot be read.

    >>> import io
    >>> reading = read_records(io.StringIO('{"newsmodel":1,"id":"a1","text":"Talks end"}\n{"newsmodel":1}\n'))
    >>> len(reading.articles), reading.issues[0].message.splitlines()[1]
    (1, '  required key is missing @ line 2: $.id')
    """
    if strict:
        with reading(file, format="jsonlines") as opened:
            return Reading(articles=tuple(read_lines(_unmarked(opened))))
    return joined(stream_records(file))
