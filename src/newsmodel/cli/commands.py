"""What parse, show and schema do; every command gives the exit code."""

from argparse import Namespace
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import chain, islice

import attrs

from newsmodel.cli.inputs import Inputs
from newsmodel.cli.outputs import writing
from newsmodel.cli.reports import report, said
from newsmodel.extraction import entrance
from newsmodel.model.article import Article
from newsmodel.values.time import TimeValue


def parse(options: Namespace) -> int:
    """Articles with their facts as JSON or JSON Lines, or one in a format of others."""
    files: list[str] = options.files
    if options.to not in (None, "jsonl") and len(files) > 1:
        return report(f"--to {options.to} takes one FILE (use --to jsonl)", code=2)
    inputs = Inputs(files, form=options.form, issues=options.issues)
    articles = (_with_facts(article, options.published) for article in inputs.articles())
    first = tuple(islice(articles, 1 if len(files) > 1 else 2))
    form: str = options.to or ("json" if len(files) == 1 and len(first) == 1 else "jsonl")
    if form != "jsonl" and len(first) > 1:
        return report(f"--to {form} takes one article (use --to jsonl)", files[0])
    try:
        _write(chain(first, articles), form, options.output)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        return report(said(error), options.output)
    return 1 if inputs.failed else 0


def show(options: Namespace) -> int:
    """The facts of articles, for people to read."""
    from newsmodel.cli.tables import print_page
    from newsmodel.cli.views import page_of

    inputs = Inputs([options.file], form=options.form, issues=options.issues)
    for number, article in enumerate(inputs.articles()):
        if number:
            print()
        is_told = options.published is None and (article.persons or article.organizations)
        print_page(page_of(article if is_told else _with_facts(article, options.published)))
    return 1 if inputs.failed else 0


def schema(_options: Namespace) -> int:
    """The JSON Schema."""
    import json

    from newsmodel.formats.schema import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


def _write(articles: Iterable[Article], form: str, output: str) -> None:
    dumps = _writer(form)
    indent = None if form == "jsonl" else 2
    with writing(output) as write:
        for article in articles:
            write(dumps(article, indent=indent).rstrip("\n") + "\n")


def _writer(form: str) -> Callable[..., str]:
    """The ``dumps`` of the format's module; the others are not loaded."""
    room = {"jsonl": "json", "newsml-g2": "newsmlg2"}.get(form, form)
    write: Callable[..., str] = import_module(f"newsmodel.formats.{room}").dumps
    return write


def _with_facts(article: Article, published: TimeValue | None) -> Article:
    return entrance.extract(article if published is None else attrs.evolve(article, published=published))
