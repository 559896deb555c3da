"""How far the work has come, on a terminal's standard error, if it takes long."""

import sys
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

#: Seconds after which people want to know.
PATIENCE: Final = 1.0


def watched(files: Sequence[str]) -> Iterator[str]:
    """The files, one after another; after a while a bar, or without rich a count, tells how many are done."""
    if len(files) < 2 or not sys.stderr.isatty():
        yield from files
        return
    begin = time.monotonic()
    bar: _Bar | None = None
    try:
        for done, file in enumerate(files):
            if bar is None and time.monotonic() - begin > PATIENCE:
                bar = _bar(len(files))
            if bar is not None:
                bar.show(done)
            yield file
    finally:
        if bar is not None:
            bar.close()


def counted(articles: Iterator[T]) -> Iterator[T]:
    """The articles of one file, of which nobody knows how many it holds; after a while their number is told."""
    if not sys.stderr.isatty():
        yield from articles
        return
    last = time.monotonic()
    told = False
    try:
        for done, article in enumerate(articles):
            now = time.monotonic()
            if now - last > PATIENCE:
                print(f"\r{done} articles", end="", file=sys.stderr, flush=True)
                last, told = now, True
            yield article
    finally:
        if told:
            print(_CLEAR, end="", file=sys.stderr, flush=True)


#: Back to the beginning of the line, of which nothing is left.
_CLEAR: Final = "\r\033[K"


class _Bar(Protocol):
    def show(self, done: int) -> None: ...
    def close(self) -> None: ...


def _bar(total: int) -> _Bar:
    try:
        from rich.console import Console
        from rich.progress import Progress
    except ImportError:
        return _Count(total)
    # Standard output is left alone: the JSON may go there.
    return _RichBar(Progress(console=Console(stderr=True), transient=True, redirect_stdout=False), total)


class _RichBar:
    def __init__(self, progress: "Progress", total: int) -> None:
        self._progress = progress
        self._task = progress.add_task("parse", total=total)
        progress.start()

    def show(self, done: int) -> None:
        self._progress.update(self._task, completed=done)

    def close(self) -> None:
        self._progress.stop()


class _Count:
    def __init__(self, total: int) -> None:
        self._total = total

    def show(self, done: int) -> None:
        print(f"\r{done} of {self._total}", end="", file=sys.stderr, flush=True)

    def close(self) -> None:
        print(_CLEAR, end="", file=sys.stderr, flush=True)
