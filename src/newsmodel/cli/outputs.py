"""The formats that can be written, and files that are replaced when all is written and not before."""

import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from newsmodel.formats.files import writing
from newsmodel.formats.packing import bare_name
from newsmodel.model.article import Article
from newsmodel.readers.detecting import format_named


def form_of(output: str) -> str | None:
    """The format that the name of a file or directory tells; None if it tells none that can be written.

    >>> form_of("news/a.jsonl.gz"), form_of("tables/"), form_of("a.csv"), form_of("-")
    ('jsonl', 'csv', None, None)
    """
    known = os.path.exists(output)  # noqa: PTH110 - which does not raise where it may not look
    if output != "-" and (output.endswith("/") or os.path.isdir(output) or not (Path(output).suffix or known)):  # noqa: PTH112
        return "csv"
    form = format_named(output)
    is_other = output.endswith(".csv") or (form in _UNPACKED and bare_name(output) != output)
    return form if form in FORMS and not is_other else None


def is_no_file(output: str) -> bool:
    """True of standard output, a device, a named pipe and a directory, which nothing can take the place of."""
    return output == "-" or (os.path.exists(output) and not os.path.isfile(output))  # noqa: PTH110, PTH113


def write(articles: Iterable[Article], form: str, output: str) -> None:
    """The articles, or the only one where *form* holds one, to a path; ``-`` is standard output."""
    if form in ONE:
        (article,) = articles
        _write_one(article, ONE[form], output)
    else:
        MANY[form](articles, output)


@contextmanager
def replacing(output: str) -> Generator[Path, None, None]:
    """The path of a file beside *output*, with the same end, which takes its place if something was written to it.

    Folders that are not there are made. It takes over the permissions too. If the block fails, *output* stays as it
    was. A device or a named pipe is written to as it is.
    """
    if is_no_file(output):
        yield Path(output)
        return
    path = Path(output).resolve()
    if not path.parent.exists():
        path.parent.mkdir(parents=True)
    beside = path.with_name(f".{os.getpid()}.part.{path.name}")
    try:
        yield beside
        if beside.exists() and beside.stat().st_size:
            if path.exists():
                shutil.copymode(path, beside)
            beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _write_one(article: Article, room: str, output: str) -> None:
    module: Any = import_module(f"newsmodel.formats.{room}")
    text: str = module.dumps(article, indent=2).rstrip("\n") + "\n"
    if output == "-":
        sys.stdout.write(text)
        return
    with replacing(output) as path, writing(path) as put:
        put(text)


def _write_lines(articles: Iterable[Article], output: str) -> None:
    from newsmodel.formats.jsonlines import write_lines

    if output == "-":
        write_lines(articles, sys.stdout)
        return
    with replacing(output) as path:
        write_lines(articles, path)


def _write_tables(articles: Iterable[Article], output: str) -> None:
    from newsmodel.formats import csv

    if output == "-":
        sys.stdout.buffer.write(csv.dumps(articles))
    elif not output.endswith(".zip"):
        csv.dump(articles, output)
    else:
        with replacing(output) as path:
            csv.dump(articles, path)


def _write_parquet(articles: Iterable[Article], output: str) -> None:
    from newsmodel.formats import parquet

    if output == "-":
        sys.stdout.buffer.write(parquet.dumps(articles))
        return
    with replacing(output) as path:
        parquet.dump(articles, path)


#: The formats that pack by themselves.
_UNPACKED: Final = ("csv", "parquet")

#: The formats of one article, with the name of their module.
ONE: Final = {"json": "json", "jsonld": "jsonld", "ninjs": "ninjs", "newsml-g2": "newsmlg2"}

#: The formats of many, with what writes them.
MANY: Final[dict[str, Callable[[Iterable[Article], str], None]]] = {
    "jsonl": _write_lines,
    "csv": _write_tables,
    "parquet": _write_parquet,
}

#: All that can be written.
FORMS: Final = (*ONE, *MANY)
