"""The body of an HTTP response as it was meant: warcio reads its head and its chunks, zlib its packing."""

import io
import zlib
from typing import Any, Final, NamedTuple

from warcio.bufferedreaders import ChunkedDataReader  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs]
from warcio.statusandheaders import (  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs]
    StatusAndHeadersParser,
    StatusAndHeadersParserException,
)

from newsmodel.errors import ReadError


class Response(NamedTuple):
    """What a server answered."""

    #: 200 if all went well.
    status: int
    #: Its ``Content-Type``.
    kind: str
    #: Put together and unpacked.
    body: bytes


def read_response(data: bytes, *, largest: int) -> Response:
    r"""The response that *data* is.

    >>> read_response(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Talks end", largest=100).body
    b'<p>Talks end'

    Raises:
        ReadError: if it is none, or its body is broken, packed in a way that is not known, or larger than *largest*.
    """
    stream: Any = io.BytesIO(data)
    try:
        head: Any = _PARSER.parse(stream)
    except (StatusAndHeadersParserException, EOFError) as error:
        raise ReadError(f"no HTTP response (got {data[:40]!r})") from error
    status: str = head.get_statuscode()[:3]
    if not (status.isascii() and status.isdecimal()):
        raise ReadError(f"no HTTP response (got {data[:40]!r})")
    if "chunked" in head.get_header("transfer-encoding", "").lower():
        stream = ChunkedDataReader(stream)
    body: bytes = stream.read()
    for name in reversed(head.get_header("content-encoding", "").lower().split(",")):
        body = _unpacked(body, name.strip(), largest)
    return Response(int(status), head.get_header("content-type", ""), body)


def _unpacked(body: bytes, name: str, largest: int) -> bytes:
    """A packed body; warcio's reader would unpack it without a bound, and print what is wrong with it."""
    if name in ("", "identity"):
        return body
    if name not in ("gzip", "x-gzip", "deflate"):
        raise ReadError(f"a packing that is not known (got {name[:40]!r})")
    if name != "deflate" and not body.startswith(b"\x1f\x8b"):
        return body  # crawlers unpack it and keep the header
    for window in (_ANY_WINDOW, -zlib.MAX_WBITS):
        try:
            found = zlib.decompressobj(window).decompress(body, largest + 1)
        except zlib.error:
            continue
        if len(found) > largest:
            raise ReadError(f"must not unpack to more than {largest} bytes")
        return found
    if name == "deflate":
        return body
    raise ReadError("invalid gzip")


_PARSER: Final[Any] = StatusAndHeadersParser(["HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/2", "HTTP/3"])
#: For zlib: a header of gzip or of zlib, the greatest window.
_ANY_WINDOW: Final = 32 + zlib.MAX_WBITS
