"""Files as they come, by name or from standard input; what is odd about them goes to standard error."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from newsmodel.cli.progress import counted, watched
from newsmodel.cli.reports import report, said
from newsmodel.errors import NewsModelError
from newsmodel.model.article import Article
from newsmodel.readers.detecting import format_named
from newsmodel.readers.opening import stream
from newsmodel.readers.reading import Ids, Reading


class Inputs:
    """The articles of files; a file that cannot be read is reported, and the others go on."""

    def __init__(self, files: list[str], options: Namespace) -> None:
        #: Their names, also of those in directories; ``-`` is standard input.
        self.files: list[str] = [name for file in files for name in _files_of(file, getattr(options, "output", "-"))]
        self._form: str | None = options.form
        self._columns: dict[str, str] | None = options.columns
        self._encoding: str | None = options.encoding
        self._issues: bool = options.issues
        self._untold = 0
        self._ids = Ids()
        #: True if a file, or a part of one, could not be read.
        self.failed: bool = False

    def articles(self) -> Iterator[Article]:
        """One after another, as they are asked for."""
        return counted(self._each()) if len(self.files) == 1 else self._each()

    def _each(self) -> Iterator[Article]:
        for file in watched(self.files):
            try:
                source = sys.stdin.buffer if file == "-" else Path(file)
                readings = stream(source, self._form, columns=self._columns, encoding=self._encoding)
                for reading in map(self._ids.told_apart, readings):
                    self._note(file, reading)
                    yield from reading.articles
            except (NewsModelError, OSError) as error:
                self.failed = True
                report(said(error), file)
        if self._untold:
            report(f"{self._untold} {'oddity' if self._untold == 1 else 'oddities'} (--issues tells them)")

    def _note(self, file: str, reading: Reading) -> None:
        """Tell the issues, at least those of a piece that holds no article."""
        if not self._issues and reading.articles:
            self._untold += len(reading.issues)
            return
        self.failed = self.failed or not (reading.articles or any(issue.code == "no-text" for issue in reading.issues))
        for issue in reading.issues:
            report(f"{issue.message} ({issue.code})", file)


def _files_of(file: str, output: str) -> list[str]:
    """The files that a name stands for: of a directory those in it whose names tell what they are, but for the output.

    One that holds tables of ours stands for itself.
    """
    from newsmodel.formats.csv import are_tables

    if file == "-" or not os.path.isdir(file):  # noqa: PTH112 - which does not raise where it may not look
        return [file]
    try:
        names = os.listdir(file)  # noqa: PTH208
    except OSError:  # it is told when its turn comes
        return [file]
    if are_tables(names):
        return [file]
    kept = [name for name in sorted(names) if not name.startswith(".") and format_named(name) is not None]
    paths = [path for name in kept if (path := Path(file, name)).is_file() and path.resolve() != Path(output).resolve()]
    return list(map(str, paths)) or [file]
