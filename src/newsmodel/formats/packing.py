"""gzip and zstd, packed and unpacked in constant memory."""

import io
import os
from collections.abc import Callable
from types import ModuleType
from typing import IO, Any, Final, TypeAlias

from newsmodel.errors import MissingExtraError

#: What packed data begins with.
GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"

#: A stream of bytes, unpacked or packed on the way.
Open: TypeAlias = Callable[[IO[bytes]], IO[bytes]]


class PackingError(ValueError):
    """What should be packed is not, or breaks off; for callers to put in their own words."""


def unpacker_of(name: str) -> Open | None:
    """What unpacks files of that name, None if they are not packed."""
    return next((unpack for suffix, unpack, _ in _BY_NAME if name.endswith(suffix)), None)


def packer_of(name: str) -> Open | None:
    """What packs files of that name, None if they are not to be packed.

    Raises:
        MissingExtraError: if they are packed by Zstandard, without the extra ``zstd``: before any file is opened.
    """
    if name.endswith(".zst"):
        _zstandard()
    return next((pack for suffix, _, pack in _BY_NAME if name.endswith(suffix)), None)


def unpacker_for(head: bytes) -> Open | None:
    """What unpacks data that begins with *head*, None if it is not packed."""
    return next((unpack for mark, unpack in ((GZIP, gunzipped), (ZSTD, unzstd)) if head.startswith(mark)), None)


def most_unpacked(size: int) -> int:
    """The most bytes that so many packed ones may unpack to: 256 MiB, or 64 times as many if that is more.

    Tables of news shrink to a tenth; what shrinks to less than a sixtieth is made to fill the memory.

    >>> most_unpacked(1_000_000), most_unpacked(100_000_000)
    (268435456, 6400000000)
    """
    return max(LARGEST, _MOST_TIMES * size)


def bare_name(path: "str | os.PathLike[str]") -> str:
    """The name of a file without what tells that it is packed.

    >>> bare_name("news/a.jsonl.gz")
    'news/a.jsonl'
    """
    name = os.fspath(path)
    return next((name.removesuffix(suffix) for suffix, _, _ in _BY_NAME if name.endswith(suffix)), name)


def gunzipped(file: IO[bytes]) -> IO[bytes]:
    """The bytes that a gzipped file holds.

    Raises:
        PackingError: while it is read, if it is not in order or breaks off.
    """
    from gzip import GzipFile

    return io.BufferedReader(_Unpacked(GzipFile(fileobj=file, mode="rb").read1), _BUFFER)


def unzstd(file: IO[bytes]) -> IO[bytes]:
    """The bytes that a file packed by Zstandard holds.

    Raises:
        MissingExtraError: without the extra ``zstd``.
        PackingError: while it is read, if it is not in order or breaks off.
    """
    return io.BufferedReader(_Unpacked(_Frames(file).read), _BUFFER)


def _gzipped(file: IO[bytes]) -> IO[bytes]:
    from gzip import GzipFile

    # No name and no time inside, so that equal records make equal files.
    return io.BufferedWriter(GzipFile("", "wb", fileobj=file, mtime=0), _BUFFER)


def _zstd(file: IO[bytes]) -> IO[bytes]:
    writer: IO[bytes] = _zstandard().ZstdCompressor().stream_writer(file, closefd=False)
    return writer


class _Unpacked(io.RawIOBase):
    """A raw stream over a function that gives at most so many bytes, none at the end."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        import gzip
        import zlib

        try:
            data = self._read(len(buffer))
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            raise PackingError(f"invalid gzip: {str(error).lower()}") from error
        buffer[: len(data)] = data
        return len(data)


class _Frames:
    """Reads frame after frame, and tells where one breaks off, which zstandard's own reader passes over."""

    def __init__(self, file: IO[bytes]) -> None:
        self._zstandard = _zstandard()
        self._file = file
        self._frame: Any = None
        self._packed = b""
        self._ready = memoryview(b"")

    def read(self, size: int) -> bytes:
        while not self._ready:
            self._packed = self._packed or self._file.read(_CHUNK)
            if not self._packed:
                if self._frame is not None:
                    raise PackingError("invalid zstd: ended before the end of a frame")
                return b""
            self._ready = memoryview(self._unpacked())
        data, self._ready = self._ready[:size], self._ready[size:]
        return bytes(data)

    def _unpacked(self) -> bytes:
        if self._frame is None:
            self._frame = self._zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
        try:
            data: bytes = self._frame.decompress(self._packed)
        except self._zstandard.ZstdError as error:
            raise PackingError(f"invalid zstd: {str(error).lower()}") from error
        self._packed = b""
        if self._frame.eof:
            self._packed, self._frame = self._frame.unused_data, None
        return data


def _zstandard() -> ModuleType:
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError("zstd") from error
    return zstandard


#: The most bytes that may be unpacked, however few there are.
LARGEST: Final = 1 << 28
_MOST_TIMES: Final = 64
#: Bytes: lines come three times as fast as with the default of 8 KiB (background/perf.md, section 3).
_BUFFER: Final = 1 << 20
#: Bytes that are unpacked at a time: of those that unpack to the most, no more than 32 MiB come out.
_CHUNK: Final = 1 << 10
#: The farthest that data may point back to itself.
_WINDOW: Final = 1 << 27

_BY_NAME: Final[tuple[tuple[str, Open, Open], ...]] = ((".gz", gunzipped, _gzipped), (".zst", unzstd, _zstd))
