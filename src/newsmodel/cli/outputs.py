"""A file that is replaced when all of it is written, and not before."""

import os
import shutil
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def writing(file: str) -> Generator[Callable[[str], object], None, None]:
    """What writes text, as UTF-8; ``-`` is standard output.

    The text goes to a file beside *file*, which takes its place and its permissions at the end. If the block fails,
    or nothing was written, *file* stays as it was. A device or a named pipe is written to as it is.
    """
    path = Path(file)
    if file == "-":
        yield sys.stdout.write
    else:
        with replacing(path.resolve()) as place, place.open("w", encoding="utf-8", newline="\n") as opened:
            yield opened.write


@contextmanager
def replacing(path: Path) -> Generator[Path, None, None]:
    """The path of a file beside *path*, with the same end, which takes its place if something was written to it.

    If the block fails, *path* stays as it was. A device or a named pipe is written to as it is.
    """
    if path.exists() and not path.is_file():
        yield path
        return
    beside = path.with_name(f".{os.getpid()}.part.{path.name}")
    try:
        yield beside
        if beside.exists() and beside.stat().st_size:
            if path.exists():
                shutil.copymode(path, beside)
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
