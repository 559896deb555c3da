"""What each command does; every one gives the exit code."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Final

from newsmodel.cli.inputs import read_bytes, read_text
from newsmodel.cli.outputs import writing
from newsmodel.cli.progress import watched
from newsmodel.errors import FormatError, NewsModelError
from newsmodel.model.article import Article
from newsmodel.values.time import TimeValue

_LINES: Final = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")


def parse(options: Namespace) -> int:
    """Articles as JSON or JSON Lines, or one in a format of others."""
    files: list[str] = options.files
    form: str = options.to or ("json" if len(files) == 1 else "jsonl")
    if form != "jsonl" and len(files) > 1:
        return _report(f"--to {form} takes one FILE (use --to jsonl)", code=2)
    dumps = _writer(form)
    indent = None if form == "jsonl" else 2
    failed: list[str] = []
    try:
        with writing(options.output) as write:
            for article in _articles(files, options.published, failed):
                write(dumps(article, indent=indent) + "\n")
    except BrokenPipeError:
        raise
    except OSError as error:
        return _report(_said(error), options.output)
    return 1 if failed else 0


def show(options: Namespace) -> int:
    """The facts of one article, for people to read."""
    from newsmodel.cli.tables import print_page
    from newsmodel.cli.views import page_of

    try:
        article = _article(options.file, options.published)
    except (NewsModelError, OSError) as error:
        return _report(_said(error), options.file)
    print_page(page_of(article))
    return 0


def schema(_options: Namespace) -> int:
    """The JSON Schema."""
    import json

    from newsmodel.formats.schema import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


def validate(options: Namespace) -> int:
    """Every problem of every file, with its path."""
    faulty = False
    for file in options.files:
        check = _check_lines if options.lines or file.endswith(_LINES) else _check
        try:
            faulty |= not check(file)
        except (NewsModelError, OSError) as error:
            faulty = True
            _report(_said(error), file)
    return 1 if faulty else 0


def _writer(form: str) -> Callable[..., str]:
    """The ``dumps`` of the format's module; the others are not loaded."""
    room = "json" if form == "jsonl" else form
    write: Callable[..., str] = import_module(f"newsmodel.formats.{room}").dumps
    return write


def _articles(files: list[str], published: TimeValue | None, failed: list[str]) -> Iterator[Article]:
    """The articles of the files that can be read; the others are reported and put down in *failed*."""
    from newsmodel.extraction.entrance import parse as parse_text

    for file in watched(files):
        try:
            article = parse_text(read_text(file), published=published)
        except (NewsModelError, OSError) as error:
            failed.append(file)
            _report(_said(error), file)
        else:
            yield article


def _article(file: str, published: TimeValue | None) -> Article:
    """The article that a file holds, as newsmodel JSON or as plain text."""
    import attrs

    from newsmodel.extraction.entrance import extract, parse
    from newsmodel.formats.json import loads

    text = read_text(file)
    if not text.lstrip().startswith("{"):
        return parse(text, published=published)
    article = loads(text)
    return article if published is None else extract(attrs.evolve(article, published=published))


def _check(file: str) -> bool:
    from newsmodel.formats.json import load, loads

    try:
        if file == "-":
            loads(read_bytes(file))
        else:
            load(file)
    except FormatError as error:
        _tell(file)(error)
        return False
    print(f"{file}: valid")
    return True


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


def _said(error: NewsModelError | OSError) -> str:
    if isinstance(error, NewsModelError):
        return str(error)
    return (error.strerror or str(error)).lower()


def _report(message: str, file: str | None = None, *, code: int = 1) -> int:
    place = f"{file}: " if file is not None else ""
    print(f"newsmodel: {place}{message}", file=sys.stderr)
    return code
