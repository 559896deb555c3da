"""WARC files, such as those of CC-NEWS: the articles of their pages, record by record, in constant memory."""

import os
import zlib
from collections.abc import Callable, Iterator
from typing import IO, TYPE_CHECKING, Final

from newsmodel.errors import FormatError, MissingExtraError, ReadError
from newsmodel.formats.files import about
from newsmodel.readers.reading import Reading
from newsmodel.values.issue import Issue

if TYPE_CHECKING:
    from newsmodel.readers.archives import Record


def stream_warc(file: str | os.PathLike[str] | IO[bytes]) -> Iterator[Reading]:
    """A reading for each page in a WARC file, as it comes by; requests, pictures and the like are passed over.

    A record that is broken or longer than 16 MiB is an Issue, and the next one is read.

    Args:
        file: a path or an open binary file, plain or with each record gzipped.

    Raises:
        MissingExtraError: without the extra ``warc``.
        FileError: if it cannot be opened.
    """
    try:
        from newsmodel.readers.archives import Broken, records
    except ImportError as error:
        raise MissingExtraError("warc") from error

    if isinstance(file, str | os.PathLike):
        with about(file), open(file, "rb") as opened:  # noqa: PTH123 - a path may be a string
            yield from stream_warc(opened)
        return
    for record in records(file, largest=LARGEST):
        if isinstance(record, Broken):
            yield _issue("broken-record", record.message)
        elif (reading := _reading(record)) is not None:
            yield reading


def is_warc(head: bytes) -> bool:
    """True if a file that begins with *head* is a WARC file, plain or gzipped.

    >>> is_warc(b"WARC/1.0"), is_warc(b"<html>")
    (True, False)
    """
    if head.startswith(b"\x1f\x8b"):
        try:
            head = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, len(_MARK))
        except zlib.error:
            return False
    return head.startswith(_MARK)


def _reading(record: "Record") -> Reading | None:
    """What a record holds, None if it is no page."""
    headers = record.headers
    url = headers.get("warc-target-uri", "").strip("<>") or None
    place = f" ({url or headers.get('warc-record-id', 'a record without a name')})"
    if headers.get("warc-type", "").lower() not in _TYPES:
        return None
    if record.body is None:
        return _issue("large-record", f"must not be longer than {LARGEST} bytes{place}")
    try:
        return _of_page(record.body, headers, url)
    except (ReadError, FormatError) as error:
        return _issue("unreadable-record", f"{error}{place}")


def _of_page(body: bytes, headers: dict[str, str], url: str | None) -> Reading | None:
    kind = headers.get("content-type", "")
    if kind.lower().startswith("application/http"):
        from newsmodel.readers.responses import read_response

        response = read_response(body, largest=LARGEST)
        if response.status != _OK:
            return None
        body, kind = response.body, response.kind
    name, _, rest = kind.partition(";")
    read = READERS.get(name.strip().lower())
    charset = rest.lower().partition("charset=")[2].strip(" \"';")[:40]
    return None if read is None else read(body, url, charset or None)


def _html(body: bytes, url: str | None, charset: str | None) -> Reading:
    from newsmodel.readers.html import read_html

    return read_html(body, url=url, charset=charset)


def _feed(body: bytes, _url: str | None, _charset: str | None) -> Reading:
    from newsmodel.readers.feeds import read_feed

    return read_feed(body)


def _plain(body: bytes, url: str | None, _charset: str | None) -> Reading:
    from newsmodel.readers.decoding import decode_text
    from newsmodel.readers.plain import read_plain

    return read_plain(decode_text(body), url=url)


def _issue(code: str, message: str) -> Reading:
    return Reading(issues=(Issue(code=code, message=message),))


#: The longest body of a record that is read, in bytes.
LARGEST: Final = 1 << 24

_MARK: Final = b"WARC/"
_OK: Final = 200
_TYPES: Final = frozenset({"response", "resource", "conversion"})

#: What reads a page, by its media type.
READERS: Final[dict[str, Callable[[bytes, str | None, str | None], Reading]]] = {
    "text/html": _html,
    "application/xhtml+xml": _html,
    "application/rss+xml": _feed,
    "application/atom+xml": _feed,
    "text/plain": _plain,
}
