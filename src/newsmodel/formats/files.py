"""Paths and open files, text or binary, plain or packed, behind one door."""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, TypeAlias, cast

from newsmodel.errors import FileError, FormatError, Problem
from newsmodel.formats.packing import PackingError, packer_of, unpacker_of

#: A path, or a file opened for text or for bytes. A path that ends in ``.gz`` is gzipped, one in ``.zst`` zstd.
File: TypeAlias = str | os.PathLike[str] | IO[str] | IO[bytes]

#: The most that a packed file may unpack to where it is read as a whole, in bytes.
LARGEST: Final = 1 << 28


@contextmanager
def about(file: object) -> Generator[None, None, None]:
    """What goes wrong as a file is read names it.

    Raises:
        FileError: for any ``OSError``.
        FormatError: the same as it was, with the name of the file.
    """
    try:
        yield
    except FormatError as error:
        error.source = error.source or name_of(file)
        raise
    except FileError:
        raise
    except OSError as error:
        raise FileError.of(error, name_of(file)) from error


def name_of(file: object) -> str | None:
    """The name of a path, or of an open file that has one."""
    if isinstance(file, str):
        return file
    if isinstance(file, os.PathLike):
        return str(cast("object", file))
    name: object = getattr(file, "name", None)
    return str(name) if isinstance(name, str | Path) else None


@contextmanager
def reading(file: File, *, format: str) -> Generator[IO[str] | IO[bytes], None, None]:  # noqa: A002
    """The file, open for reading; closed afterwards if it was given as a path.

    Raises:
        FileError: if it cannot be opened or read.
        FormatError: if its bytes are no text, or its compression is broken.
        MissingExtraError: if it ends in ``.zst``, without the extra ``zstd``.
    """
    with about(file):
        try:
            if not isinstance(file, str | os.PathLike):
                yield file
                return
            with open(file, "rb", buffering=_BUFFER) as opened:  # noqa: PTH123 - a path may be a string
                unpack = unpacker_of(os.fspath(file))
                if unpack is None:
                    yield opened
                    return
                with unpack(opened) as unpacked:
                    yield unpacked
        except UnicodeDecodeError as error:
            raise _unreadable(f"invalid {error.encoding}: {error.reason} at byte {error.start}", format) from error
        except PackingError as error:
            raise _unreadable(str(error), format) from error


def read_all(file: File, *, format: str) -> str | bytes:  # noqa: A002
    """All that the file holds.

    Raises:
        FileError: if it cannot be opened or read.
        FormatError: if its bytes are no text, its compression is broken, or it unpacks to more than 256 MiB.
        MissingExtraError: if it ends in ``.zst``, without the extra ``zstd``.
    """
    with reading(file, format=format) as opened:
        if not isinstance(file, str | os.PathLike) or unpacker_of(os.fspath(file)) is None:
            return opened.read()
        data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _unreadable(f"must not unpack to more than {LARGEST} bytes", format)
    return data


@contextmanager
def writing(file: File) -> Generator[Callable[[str], object], None, None]:
    """What writes text to the file, as UTF-8; the file is closed afterwards if it was given as a path.

    Raises:
        MissingExtraError: if it ends in ``.zst``, without the extra ``zstd``; nothing is written then.
    """
    if not isinstance(file, str | os.PathLike):
        yield _writer(file)
        return
    pack = packer_of(os.fspath(file))
    with open(file, "wb", buffering=_BUFFER) as opened:  # noqa: PTH123
        if pack is None:
            yield _writer(opened)
            return
        with pack(opened) as packed:
            yield _writer(packed)


def _writer(file: IO[str] | IO[bytes]) -> Callable[[str], object]:
    if hasattr(file, "encoding"):
        return cast("IO[str]", file).write
    binary = cast("IO[bytes]", file)
    return lambda text: binary.write(text.encode())


def _unreadable(message: str, format: str) -> FormatError:  # noqa: A002
    return FormatError([Problem("$", message)], format=format)


#: Bytes: lines come three times as fast as with the default of 8 KiB (background/perf.md, section 3).
_BUFFER: Final = 1 << 20
