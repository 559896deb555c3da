"""newsmodel convert: articles from one format to another, without looking for facts."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import chain, islice
from pathlib import Path
from typing import Any, Final

from newsmodel.cli.inputs import Inputs
from newsmodel.cli.outputs import replacing
from newsmodel.cli.reports import report, said
from newsmodel.errors import NewsModelError
from newsmodel.formats.files import writing
from newsmodel.formats.packing import bare_name
from newsmodel.model.article import Article
from newsmodel.readers.detecting import format_named


def convert(options: Namespace) -> int:
    """What IN holds, as OUT's name or --to says."""
    form: str | None = options.to or _form_of(options.output)
    if form not in (*ONE, *MANY):
        known = ", ".join((*ONE, *MANY))
        return report(f"its name tells no format that can be written (use --to: {known})", options.output, code=2)
    inputs = Inputs([options.file], form=options.form, issues=options.issues)
    articles = inputs.articles()
    first = tuple(islice(articles, 2))
    if not first:
        return 1 if inputs.failed else report("no article", options.file)
    if form in ONE and len(first) > 1:
        return report(f"{form} holds one article (use {', '.join(MANY)})", options.file)
    try:
        if form in ONE:
            _write_one(next(iter(first)), ONE[form], options.output)
        else:
            MANY[form](chain(first, articles), options.output)
    except BrokenPipeError:
        raise
    except (NewsModelError, OSError, ValueError) as error:
        return report(said(error), options.output)
    return 1 if inputs.failed else 0


def _form_of(output: str) -> str | None:
    if output != "-" and (output.endswith("/") or Path(output).is_dir() or not Path(output).suffix):
        return "csv"
    form = format_named(output)
    is_other = output.endswith(".csv") or (form in _UNPACKED and bare_name(output) != output)
    return None if is_other else form


def _write_one(article: Article, room: str, output: str) -> None:
    module: Any = import_module(f"newsmodel.formats.{room}")
    text: str = module.dumps(article, indent=2).rstrip("\n") + "\n"
    if output == "-":
        sys.stdout.write(text)
        return
    with replacing(Path(output).resolve()) as path, writing(path) as write:
        write(text)


def _write_lines(articles: Iterable[Article], output: str) -> None:
    from newsmodel.formats.jsonlines import write_lines

    if output == "-":
        write_lines(articles, sys.stdout)
        return
    with replacing(Path(output).resolve()) as path:
        write_lines(articles, path)


def _write_tables(articles: Iterable[Article], output: str) -> None:
    from newsmodel.formats import csv

    if output == "-":
        sys.stdout.buffer.write(csv.dumps(articles))
    elif not output.endswith(".zip"):
        csv.dump(articles, output)
    else:
        with replacing(Path(output).resolve()) as path:
            csv.dump(articles, path)


def _write_parquet(articles: Iterable[Article], output: str) -> None:
    from newsmodel.formats import parquet

    if output == "-":
        sys.stdout.buffer.write(parquet.dumps(articles))
        return
    with replacing(Path(output).resolve()) as path:
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
