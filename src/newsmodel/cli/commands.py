"""What parse, convert, show, events and schema do; every command gives the exit code."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Final

import attrs

from newsmodel.cli.inputs import Inputs
from newsmodel.cli.outputs import FORMS, MANY, ONE, form_of, is_no_file, replacing, write
from newsmodel.cli.reports import report, said
from newsmodel.cli.workers import spread
from newsmodel.errors import NewsModelError
from newsmodel.extraction import entrance
from newsmodel.formats.packing import bare_name
from newsmodel.model.article import Article
from newsmodel.readers.detecting import format_named
from newsmodel.values.time import TimeValue


def parse(options: Namespace) -> int:
    """Articles with their facts, as OUT's name or --to says; else one as JSON and many as JSON Lines."""
    form: str | None = options.to or form_of(options.output)
    if form is None and not is_no_file(options.output):
        return _told_no_format(options.output)
    if any(form_of(file) is None and Path(file) == Path(options.output) for file in options.files if file != "-"):
        return report("would take the place of what is read", options.output, code=2)
    inputs = Inputs(options.files, options)
    articles = spread(partial(_with_facts, published=options.published), inputs.articles(), options.jobs)
    return _save(articles, inputs, form, options.output)


def convert(options: Namespace) -> int:
    """What IN holds, as OUT's name or --to says, without looking for facts."""
    form: str | None = options.to or form_of(options.output)
    if form is None:
        return _told_no_format(options.output)
    inputs = Inputs([options.file], options)
    return _save(inputs.articles(), inputs, form, options.output)


def show(options: Namespace) -> int:
    """The facts of articles, for people to read."""
    from newsmodel.cli.tables import print_page
    from newsmodel.cli.views import page_of

    inputs = Inputs([options.file], options)
    for number, article in enumerate(inputs.articles()):
        if number:
            print()
        print_page(page_of(_told(article, options.published)))
    return 1 if inputs.failed else 0


def events(options: Namespace) -> int:
    """The events of articles, as OUT's name says."""
    from newsmodel.formats.events import write_csv, write_lines

    named = "csv" if bare_name(options.output).endswith(".csv") else format_named(options.output)
    form: str | None = options.to or (named if not is_no_file(options.output) else "jsonl")
    if form not in EVENT_FORMS:
        return report(f"its name tells no table (use --to: {', '.join(EVENT_FORMS)})", options.output, code=2)
    if options.output in options.files and options.output != "-":
        return report("would take the place of what is read", options.output, code=2)
    inputs = Inputs(options.files, options)
    articles = spread(partial(_told, published=options.published), inputs.articles(), options.jobs)
    write = write_csv if form == "csv" else write_lines
    try:
        if options.output == "-":
            write(articles, sys.stdout, options.scheme)
        else:
            with replacing(options.output) as path:
                write(articles, path, options.scheme)
    except BrokenPipeError:
        raise
    except (NewsModelError, OSError, ValueError) as error:
        return report(said(error), options.output)
    return 1 if inputs.failed else 0


#: The formats of events.
EVENT_FORMS: Final = ("jsonl", "csv")


def schema(_options: Namespace) -> int:
    """The JSON Schema."""
    import json

    from newsmodel.formats.schema import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


def _save(articles: Iterator[Article], inputs: Inputs, form: str | None, output: str) -> int:
    """Write the articles as they come; without *form* one as JSON and those of many files as JSON Lines."""
    is_alone = len(inputs.files) == 1
    if form in ONE and not is_alone:
        return report(_holds_one(form), output, code=2)
    first = tuple(islice(articles, 2 if is_alone else 1))
    if not first:
        return 1 if inputs.failed else report("no article", inputs.files[0] if is_alone else None)
    form = form or ("json" if is_alone and len(first) == 1 else "jsonl")
    if form in ONE and len(first) > 1:
        return report(_holds_one(form), inputs.files[0])
    try:
        write(chain(first, articles), form, output)
    except BrokenPipeError:
        raise
    except (NewsModelError, OSError, ValueError) as error:
        return report(said(error), output)
    return 1 if inputs.failed else 0


def _holds_one(form: str) -> str:
    return f"{form} holds one article (use {', '.join(MANY)})"


def _told_no_format(output: str) -> int:
    """Say what to do about the name of an output."""
    bare = output.removesuffix(".csv")
    if bare != output:
        return report(
            f"CSV is a table of each kind, in a directory or a zip (use {bare}/ or {bare}.zip)", output, code=2
        )
    return report(f"its name tells no format that can be written (use --to: {', '.join(FORMS)})", output, code=2)


def _told(article: Article, published: TimeValue | None) -> Article:
    """The article with its facts, those that it has if no other day is said."""
    is_told = published is None and (article.persons or article.organizations)
    return article if is_told else _with_facts(article, published)


def _with_facts(article: Article, published: TimeValue | None) -> Article:
    return entrance.extract(article if published is None else attrs.evolve(article, published=published))
