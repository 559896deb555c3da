"""newsmodel validate: every problem of files in strict formats, with its place."""

import io
import sys
from argparse import Namespace
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Final, cast

from newsmodel.cli.reports import report, said
from newsmodel.errors import FormatError, NewsModelError, Problem
from newsmodel.formats.files import File, read_all
from newsmodel.readers.detecting import format_named, format_of


def validate(options: Namespace) -> int:
    """Every problem of every file, with its path."""
    faulty = False
    for file in options.files:
        form = "jsonl" if options.lines else options.form
        try:
            faulty |= not _check(file, form)
        except BrokenPipeError:
            raise
        except NewsModelError as error:
            faulty = True
            report(said(error), file)
        except OSError as error:  # of standard output, for those of files are ours
            return report(said(error), "-")
    return 1 if faulty else 0


def _check(file: str, form: str | None) -> bool:
    """True if a file is in order; else its problems have been told."""
    try:
        if (form or format_named(file)) == "jsonl":
            return _check_lines(file, sys.stdin.buffer if file == "-" else file)
        if file != "-" and Path(file).is_dir():
            found = import_module("newsmodel.formats.csv").load(file)
        else:
            data: Any = sys.stdin.buffer.read() if file == "-" else read_all(file, format=form or "json")
            form = form or _form_of(data, file)
            if form == "jsonl":
                return _check_lines(file, io.BytesIO(data))
            found = import_module(f"newsmodel.formats.{STRICT[form]}").loads(data)
    except FormatError as error:
        _tell(file)(error)
        return False
    many = len(cast("tuple[object, ...]", found)) if isinstance(found, tuple) else None
    print(f"{file}: valid{_counted(many) if many is not None else ''}")
    return True


def _form_of(data: bytes, file: str) -> str:
    """The strict format that some content has, that of its name if it has none."""
    found, named = format_of(data, file), format_named(file)
    if found in STRICT or found == "jsonl":
        return found
    if named not in STRICT:
        said = f"is {found}, which is not checked (--from says what else it should be)"
        raise FormatError([Problem("$", said)], format=found)
    return named


def _counted(articles: int) -> str:
    return f" ({articles} {'article' if articles == 1 else 'articles'})"


def _check_lines(file: str, opened: File) -> bool:
    """The same, of JSON Lines, which are read one by one."""
    from newsmodel.formats.jsonlines import read_lines

    bad: list[FormatError] = []
    tell = _tell(file)

    def note(error: FormatError) -> None:
        tell(error)
        bad[:] = [error]

    good = sum(1 for _ in read_lines(opened, on_error=note))
    if not bad:
        print(f"{file}: valid{_counted(good)}")
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
