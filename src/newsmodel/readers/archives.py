"""The records of a WARC file, one at a time; after a broken one the next is looked for."""

import zlib
from collections.abc import Iterator
from typing import IO, Final, NamedTuple

#: The longest body of a record that is read, in bytes.
LARGEST: Final = 1 << 24


class Record(NamedTuple):
    """One record of a WARC file."""

    #: By the name in lower case.
    headers: dict[str, str]
    #: None if it is longer than ``LARGEST``.
    body: bytes | None


class Broken(NamedTuple):
    """Where a record should be and none can be read."""

    #: What is wrong.
    message: str


class _BrokenError(Exception):
    """Within this module: what stands here is no record."""


def records(file: IO[bytes]) -> Iterator[Record | Broken]:
    """The records of a WARC file in their order, in constant memory.

    *file* is open for bytes, plain or with each record gzipped by itself.
    """
    source = _source(file)
    broken = False
    while True:
        try:
            record = _record(source)
        except _BrokenError as error:
            # What is found next may begin like a record and be none: that is still the same fault.
            if not broken:
                yield Broken(str(error))
            broken = True
            if not source.find_next():
                return
            continue
        if record is None:
            return
        broken = False
        yield record


def _record(source: "_Source") -> Record | None:
    """The next record, None at the end."""
    line = source.line()
    for _ in range(_MOST_LINES):
        if not line or line.strip():
            break
        line = source.line()
    if not line:
        return None
    if not line.startswith(b"WARC/"):
        raise _BrokenError("no record begins where one should")
    headers = dict(_headers(source))
    try:
        size = int(headers.get("content-length", ""))
    except ValueError:
        size = -1
    if size < 0:
        raise _BrokenError(f"no length of the record (got {headers.get('content-length', '')[:40]!r})")
    if size > LARGEST:
        source.skip(size)
        return Record(headers, None)
    return Record(headers, source.read(size))


def _headers(source: "_Source") -> Iterator[tuple[str, str]]:
    for _ in range(_MOST_LINES):
        line = source.line()
        if not line.strip():
            return
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            yield name.strip().lower(), value.strip()
    raise _BrokenError("too many headers")


class _Source:
    """The bytes of a plain file."""

    def __init__(self, file: IO[bytes], ready: bytes) -> None:
        self._file = file
        self._ready = ready
        self._at = 0

    def line(self) -> bytes:
        """The next line with its end, empty at the end of the file."""
        while (end := self._ready.find(b"\n", self._at)) < 0:
            if len(self._ready) - self._at > _LONGEST_LINE:
                raise _BrokenError("a header is too long")
            if not self._fill():
                end = len(self._ready) - 1
                break
        line = self._ready[self._at : end + 1]
        self._at = end + 1
        return line

    def read(self, size: int) -> bytes:
        """So many bytes."""
        parts: list[bytes] = []
        while size > 0:
            part = self._ready[self._at : self._at + size]
            parts.append(part)
            self._at += len(part)
            size -= len(part)
            if size and not self._fill():
                raise _BrokenError("the file breaks off within a record")
        return b"".join(parts)

    def skip(self, size: int) -> None:
        """Pass over so many bytes."""
        while size > 0:
            size -= len(self.read(min(size, _CHUNK)))

    def find_next(self) -> bool:
        """Go on to what looks like the beginning of the next record; False if there is none."""
        while (found := self._ready.find(b"\nWARC/", self._at)) < 0:
            self._at = max(self._at, len(self._ready) - _MARK)
            if not self._fill():
                return False
        self._at = found + 1
        return True

    def _fill(self) -> bool:
        more = self._more()
        if not more:
            return False
        self._ready = self._ready[self._at :] + more
        self._at = 0
        return True

    def _more(self) -> bytes:
        return self._file.read(_CHUNK)


class _Gzipped(_Source):
    """The bytes of a file in which each record is gzipped by itself."""

    def __init__(self, file: IO[bytes], packed: bytes) -> None:
        super().__init__(file, b"")
        self._packed = packed
        self._member = zlib.decompressobj(_GZIP)
        self._began = 0

    def find_next(self) -> bool:
        self._ready, self._at = b"", 0
        self._member = zlib.decompressobj(_GZIP)
        at = self._began
        while (found := self._packed.find(b"\x1f\x8b\x08", at)) < 0:
            more = self._file.read(_CHUNK)
            if not more:
                self._packed = b""
                return False
            self._packed = self._packed[-2:] + more
            at = 0
        self._packed = self._packed[found:]
        self._began = 1
        return True

    def _more(self) -> bytes:
        while True:
            if self._member.eof:
                self._member = zlib.decompressobj(_GZIP)
                self._began = 1
            if not self._packed:
                self._packed = self._file.read(_CHUNK)
                if not self._packed:
                    return b""
            data = self._unpack()
            if data:
                return data

    def _unpack(self) -> bytes:
        try:
            data = self._member.decompress(self._packed, _CHUNK)
        except zlib.error as error:
            raise _BrokenError(f"invalid gzip: {str(error).lower()}") from error
        self._packed = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
        self._began = 0
        return data


def _source(file: IO[bytes]) -> _Source:
    head = file.read(_CHUNK)
    return _Gzipped(file, head) if head.startswith(b"\x1f\x8b") else _Source(file, head)


_CHUNK: Final = 1 << 16
_LONGEST_LINE: Final = 1 << 16
_MOST_LINES: Final = 1000
#: The length of what is looked for at the beginning of a record.
_MARK: Final = len(b"\nWARC/") - 1
#: For zlib: a gzip header, the greatest window.
_GZIP: Final = 16 + zlib.MAX_WBITS
