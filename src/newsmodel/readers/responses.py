"""The body of an HTTP response as it was sent: its head, its chunks, its packing."""

import zlib
from typing import Final, NamedTuple

from newsmodel.errors import ReadError


class Response(NamedTuple):
    """What a server answered."""

    #: 200 if all went well.
    status: int
    #: By the name in lower case.
    headers: dict[str, str]
    #: As it was meant: put together and unpacked.
    body: bytes


def read_response(data: bytes, *, largest: int) -> Response:
    r"""The response that *data* is.

    >>> read_response(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Talks end", largest=100).body
    b'<p>Talks end'

    Raises:
        ReadError: if it is none, or its body is broken, packed in a way that is not known, or larger than *largest*.
    """
    head, body = _cut(data)
    first, *lines = head.decode("latin-1").splitlines() or [""]
    version, _, rest = first.partition(" ")
    status = rest.strip()[:3]
    if not version.startswith("HTTP/") or not (status.isascii() and status.isdecimal()):
        raise ReadError(f"no HTTP response (got {first[:40]!r})")
    fields = (line.partition(":") for line in lines)
    headers = {name.strip().lower(): value.strip() for name, colon, value in fields if colon}
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    for name in reversed(headers.get("content-encoding", "").lower().split(",")):
        body = _unpacked(body, name.strip(), largest)
    return Response(int(status), headers, body)


def _cut(data: bytes) -> tuple[bytes, bytes]:
    """Head and body."""
    for gap in (b"\r\n\r\n", b"\n\n"):
        head, found, body = data.partition(gap)
        if found and len(head) <= _LONGEST_HEAD:
            return head, body
    return data[:_LONGEST_HEAD], b""


def _joined(body: bytes) -> bytes:
    """The chunks of a body as one; a body that was put together already is left as it is."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\n", at, at + _LONGEST_SIZE)
        size = body[at:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16) if size.isalnum() else -1
        except ValueError:
            length = -1
        if length < 0:
            return b"".join(parts) if parts else body
        if length == 0:
            return b"".join(parts)
        parts.append(body[end + 1 : end + 1 + length])
        at = end + 1 + length
        at += 2 if body[at : at + 2] == b"\r\n" else 1


def _unpacked(body: bytes, name: str, largest: int) -> bytes:
    if name in ("", "identity"):
        return body
    if name not in ("gzip", "x-gzip", "deflate"):
        raise ReadError(f"a packing that is not known (got {name[:40]!r})")
    if name != "deflate" and not body.startswith(b"\x1f\x8b"):
        return body  # crawlers unpack it and keep the header
    for window in (_ANY_WINDOW, -zlib.MAX_WBITS):
        member = zlib.decompressobj(window)
        try:
            found = member.decompress(body, largest + 1)
        except zlib.error:
            continue
        if len(found) > largest:
            raise ReadError(f"must not unpack to more than {largest} bytes")
        return found
    if name == "deflate":
        return body
    raise ReadError("invalid gzip")


_LONGEST_HEAD: Final = 1 << 18
_LONGEST_SIZE: Final = 200
#: For zlib: a header of gzip or of zlib, the greatest window.
_ANY_WINDOW: Final = 32 + zlib.MAX_WBITS
