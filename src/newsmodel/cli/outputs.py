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
    elif path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="\n") as opened:
            yield opened.write
    else:
        with _replacing(path.resolve()) as write:
            yield write


@contextmanager
def _replacing(path: Path) -> Generator[Callable[[str], object], None, None]:
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as opened:
            yield opened.write
            written = opened.tell() > 0
        if written:
            if path.exists():
                shutil.copymode(path, beside)
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
