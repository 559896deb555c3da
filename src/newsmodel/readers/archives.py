"""The records of a WARC file, which warcio parses, one at a time; after a broken one the next is looked for."""

import io
import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple

from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs]
from warcio.recordloader import ArcWarcRecordLoader  # type: ignore[import-untyped] # pyright: ignore[reportMissingTypeStubs]

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Record(NamedTuple):
    """One record of a WARC file."""

    #: By the name in lower case.
    headers: dict[str, str]
    #: None if it is longer than is read.
    body: bytes | None


class Broken(NamedTuple):
    """Where a record should be and none can be read."""

    #: What is wrong.
    message: str


class _BrokenError(Exception):
    """Within this module: what stands here is no record."""


def records(file: IO[bytes], *, largest: int) -> Iterator[Record | Broken]:
    """The records of a WARC file in their order, in constant memory.

    Args:
        file: open for bytes, plain or gzipped, each record by itself or all as one.
        largest: the longest body of a record that is read, in bytes.
    """
    source = _Source(file)
    lines = _Lines(source, _CHUNK)
    broken = False
    while True:
        lines.room = _LONGEST_HEAD
        line = lines.readline()
        if line.isspace():
            continue
        if not line and source.fault is None:
            return
        try:
            record = _record(lines, line, source.fault, largest)
        except _BrokenError as error:
            # What is found next may begin like a record and be none: that is still the same fault.
            if not broken:
                yield Broken(str(error))
            broken = True
            if not line:
                source.find_next()
            continue
        broken = False
        yield record


def _record(lines: "_Lines", line: bytes, fault: str | None, largest: int) -> Record:
    """The record that begins with a *line*."""
    if not line.startswith(b"WARC/"):
        raise _BrokenError(fault if fault and not line else "no record begins where one should")
    try:
        found: Any = _LOADER.parse_record_stream(lines, line, "warc", no_record_parse=True)
    except ArchiveLoadFailed as error:
        raise _BrokenError(str(error)[:_LONGEST_MESSAGE].lower()) from error
    headers = {str(name).lower(): str(value) for name, value in found.rec_headers.headers}
    length = headers.get("content-length", "")
    if not (length.isascii() and length.isdecimal() and len(length) <= _LONGEST_NUMBER):
        raise _BrokenError(f"no length of the record (got {length[:40]!r})")
    size = int(length)
    body: bytes | None = found.raw_stream.read(min(size, largest))
    left = size - len(body or b"")
    if left and size > largest:
        body = None
        while left and (part := found.raw_stream.read(min(left, _CHUNK))):
            left -= len(part)
    if left:
        raise _BrokenError("the file breaks off within a record")
    return Record(headers, body)


class _Source(io.RawIOBase):
    """The bytes of a file, unpacked; they end where a gzip member is broken, and go on when the next one is found."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._packed = file.read(_CHUNK)
        self._member = zlib.decompressobj(_GZIP) if self._packed.startswith(b"\x1f\x8b") else None
        self._is_fresh = True
        #: What is wrong with the member that cannot be read on.
        self.fault: str | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        room = memoryview(buffer)
        while self.fault is None and (self._packed or self._fill()):
            data = self._unpack(len(room))
            room[: len(data)] = data
            if data:
                return len(data)
        return 0

    def find_next(self) -> None:
        """Go on at what looks like the beginning of the next gzip member; there are no more bytes if there is none."""
        self.fault = None
        at = 1 if self._is_fresh else 0
        while (found := self._packed.find(_MAGIC, at)) < 0:
            kept = self._packed[1 - len(_MAGIC) :]
            if not self._fill():
                return
            self._packed = kept + self._packed
            at = 0
        self._begin(self._packed[found:])

    def _fill(self) -> bool:
        self._packed = self._file.read(_CHUNK)
        return bool(self._packed)

    def _begin(self, packed: bytes) -> None:
        self._packed = packed
        self._member = zlib.decompressobj(_GZIP)
        self._is_fresh = True

    def _unpack(self, most: int) -> bytes:
        if self._member is None:
            data, self._packed = self._packed[:most], self._packed[most:]
            return data
        if self._member.eof:
            self._begin(self._packed)
        try:
            data = self._member.decompress(self._packed, most)
        except zlib.error as error:
            self.fault = f"invalid gzip: {str(error).lower()}"
            return b""
        self._packed = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
        self._is_fresh = False
        return data


class _Lines(io.BufferedReader):
    """A file whose lines are bounded, and how many bytes of them are read."""

    #: How many more bytes of lines may be read.
    room = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        if not self.room:
            raise _BrokenError("the head of a record is too long")
        line = super().readline(self.room if size is None or size < 0 else min(size, self.room))
        self.room -= len(line)
        return line


_LOADER: Final[Any] = ArcWarcRecordLoader()
_CHUNK: Final = 1 << 16
_LONGEST_HEAD: Final = 1 << 18
_LONGEST_NUMBER: Final = 18
_LONGEST_MESSAGE: Final = 100
_MAGIC: Final = b"\x1f\x8b\x08"
#: For zlib: a gzip header, the greatest window.
_GZIP: Final = 16 + zlib.MAX_WBITS
