"""Paths and open files, text or binary, plain or gzipped, behind one door."""

import gzip
import io
import os
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import IO, Final, TypeAlias, cast

from newsmodel.errors import FormatError, Problem

#: A path, or a file opened for text or for bytes. A path that ends in ``.gz`` is gzipped.
File: TypeAlias = str | os.PathLike[str] | IO[str] | IO[bytes]


@contextmanager
def reading(file: File, *, format: str) -> Generator[IO[str] | IO[bytes], None, None]:  # noqa: A002
    """The file, open for reading; closed afterwards if it was given as a path.

    Raises:
        FormatError: if its bytes are no text, or its compression is broken.
    """
    try:
        if not isinstance(file, str | os.PathLike):
            yield file
        elif _is_gzipped(file):
            with gzip.open(file, "rb") as packed, io.BufferedReader(packed, _BUFFER) as buffered:
                yield buffered
        else:
            with open(file, "rb", buffering=_BUFFER) as opened:  # noqa: PTH123 - a path may be a string
                yield opened
    except UnicodeDecodeError as error:
        raise _unreadable(f"invalid {error.encoding}: {error.reason} at byte {error.start}", format) from error
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise _unreadable(f"invalid gzip: {str(error).lower()}", format) from error


@contextmanager
def writing(file: File) -> Generator[Callable[[str], object], None, None]:
    """What writes text to the file, as UTF-8; the file is closed afterwards if it was given as a path."""
    if not isinstance(file, str | os.PathLike):
        yield _writer(file)
    elif _is_gzipped(file):
        # No name and no time inside, so that equal records make equal files.
        with open(file, "wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as packed:  # noqa: PTH123
            buffered = io.BufferedWriter(packed, _BUFFER)
            yield _writer(buffered)
            buffered.flush()
    else:
        with open(file, "wb", buffering=_BUFFER) as opened:  # noqa: PTH123
            yield _writer(opened)


def _is_gzipped(path: "str | os.PathLike[str]") -> bool:
    return os.fspath(path).endswith(".gz")


def _writer(file: IO[str] | IO[bytes]) -> Callable[[str], object]:
    if hasattr(file, "encoding"):
        return cast("IO[str]", file).write
    binary = cast("IO[bytes]", file)
    return lambda text: binary.write(text.encode())


def _unreadable(message: str, format: str) -> FormatError:  # noqa: A002
    return FormatError([Problem("$", message)], format=format)


#: Bytes: lines come three times as fast as with the default of 8 KiB (background/perf.md, section 3).
_BUFFER: Final = 1 << 20
