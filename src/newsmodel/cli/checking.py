"""newsmodel validate: every problem of files in strict formats, with its place."""

import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from newsmodel.cli.reports import report, said
from newsmodel.errors import FormatError, NewsModelError
from newsmodel.readers.detecting import format_named, format_of


def validate(options: Namespace) -> int:
    """Every problem of every file, with its path."""
    faulty = False
    for file in options.files:
        form = "jsonl" if options.lines else options.form
        try:
            faulty |= not _check(file, form)
        except (NewsModelError, OSError) as error:
            faulty = True
            report(said(error), file)
    return 1 if faulty else 0


def _check(file: str, form: str | None) -> bool:
    """True if a file is in order; else its problems have been told."""
    try:
        if (form or format_named(file)) == "jsonl":
            return _check_lines(file)
        said_ = _checked(file, form)
    except FormatError as error:
        _tell(file)(error)
        return False
    print(f"{file}: valid{said_}")
    return True


def _checked(file: str, form: str | None) -> str:
    """How many articles a file holds, for formats of many.

    Raises:
        FormatError: if it is not in order.
    """
    from newsmodel.formats import csv
    from newsmodel.formats.files import read_all

    if file != "-" and Path(file).is_dir():
        return _counted(csv.load(file))
    data: Any = sys.stdin.buffer.read() if file == "-" else read_all(file, format=form or "json")
    form = form or _form_of(data, file)
    if form == "jsonl":
        return _counted(import_module("newsmodel.formats.jsonlines").loads(data))
    found: Any = import_module(f"newsmodel.formats.{STRICT[form]}").loads(data)
    return _counted(found) if isinstance(found, tuple) else ""


def _form_of(data: bytes, file: str) -> str:
    """The strict format that some content has, that of its name if it has none."""
    found, named = format_of(data, file), format_named(file)
    if found in STRICT or found == "jsonl":
        return found
    return named if named in STRICT else "json"


def _counted(articles: Any) -> str:
    return f" ({len(articles)} {'article' if len(articles) == 1 else 'articles'})"


def _check_lines(file: str) -> bool:
    from newsmodel.formats.jsonlines import read_lines

    bad: list[FormatError] = []
    tell = _tell(file)

    def note(error: FormatError) -> None:
        tell(error)
        bad[:] = [error]

    good = sum(1 for _ in read_lines(sys.stdin.buffer if file == "-" else file, on_error=note))
    if not bad:
        print(f"{file}: valid ({good} {'article' if good == 1 else 'articles'})")
    return not bad


def _tell(file: str) -> Callable[[FormatError], None]:
    def tell(error: FormatError) -> None:
        for problem in error.problems:
            print(f"{file}: {problem}")

    return tell


#: The formats that are checked as a whole, with the name of their module.
STRICT: Final = {
    "json": "json",
    "jsonld": "jsonld",
    "ninjs": "ninjs",
    "newsml-g2": "newsmlg2",
    "csv": "csv",
    "parquet": "parquet",
}
