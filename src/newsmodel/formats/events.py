"""The events that articles tell, as flat rows: coded by CAMEO, or as PLOVER writes them, out only."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias, final

import attrs

from newsmodel.formats import cameo, plover
from newsmodel.formats.files import File, writing
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.model.statement import Statement

#: The values of a row by the names of the columns.
Row: TypeAlias = dict[str, Any]


def to_rows(articles: Iterable[Article], scheme: str = "plover") -> Iterator[Row]:
    r"""A row for each event, in the order of the articles: of the meetings first, then of the statements.

    Args:
        articles: with their facts.
        scheme: "plover" or "cameo".

    Raises:
        ValueError: if there is no such *scheme*.

    >>> from newsmodel import parse
    >>> article = parse("A quiet day\nNorway and Chile met in Geneva.", id="a1")
    >>> [(row["record"], row["source"], row["code"], row["target"]) for row in to_rows([article], "cameo")]
    [('m1', 'NOR', '044', 'CHL'), ('m1', 'CHL', '044', 'NOR')]
    """
    if scheme not in SCHEMES:
        raise ValueError(f"'scheme' must be one of {', '.join(SCHEMES)} (got {scheme!r})")
    return _rows(articles, SCHEMES[scheme])


def _rows(articles: Iterable[Article], scheme: "Scheme") -> Iterator[Row]:
    for article in articles:
        records: tuple[Meeting | Statement, ...] = (*article.meetings, *article.statements)
        for record in records:
            for row in scheme.rows(article, record):
                yield {"article": article.id, "record": record.id, **row}


def write_csv(articles: Iterable[Article], file: File, scheme: str = "plover") -> int:
    """The number of rows, after all were written as a table with a heading; what is several is a JSON array.

    Args:
        articles: with their facts; each is asked for when it is its turn.
        file: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.
        scheme: as for `to_rows`.

    Raises:
        ValueError: as `to_rows`.
    """
    count = 0
    rows = to_rows(articles, scheme)
    with writing(file) as write:
        put = csv.DictWriter(_Lines(write), ("article", "record", *SCHEMES[scheme].columns), lineterminator="\n")
        put.writeheader()
        for row in rows:
            put.writerow({name: _cell(value) for name, value in row.items()})
            count += 1
    return count


def write_lines(articles: Iterable[Article], file: File, scheme: str = "plover") -> int:
    """The number of rows, after all were written as JSON Lines.

    Args:
        articles: with their facts; each is asked for when it is its turn.
        file: as for `write_csv`.
        scheme: as for `to_rows`.

    Raises:
        ValueError: as `to_rows`.
    """
    count = 0
    rows = to_rows(articles, scheme)
    with writing(file) as write:
        for row in rows:
            write(json.dumps(row, ensure_ascii=False) + "\n")
            count += 1
    return count


@final
@attrs.frozen(weakref_slot=False)
class _Lines:
    """What the csv module writes to."""

    write: Callable[[str], object]


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | tuple) else value


def _cameo(article: Article, record: Meeting | Statement) -> Iterator[Row]:
    events = (
        cameo.meeting_events(article, record)
        if isinstance(record, Meeting)
        else cameo.statement_events(article, record)
    )
    evidence = record.evidence[0]
    told = {"words": evidence.words, "start": evidence.span.start, "end": evidence.span.end}
    for event in events:
        yield {"source": event.source, "code": event.code, "target": event.target, "date": event.date, **told}


def _plover(article: Article, record: Meeting | Statement) -> Iterator[Row]:
    event = (
        plover.meeting_event(article, record)
        if isinstance(record, Meeting)
        else plover.statement_event(article, record)
    )
    if event is not None:
        yield attrs.asdict(event, filter=attrs.filters.exclude("id"))


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Scheme:
    """A way to code events."""

    #: The columns of its rows behind the ids of the article and of the record.
    columns: tuple[str, ...]
    #: The rows that a record of an article makes, none if it is no event.
    rows: Callable[[Article, Meeting | Statement], Iterator[Row]]


#: The schemes, by name.
SCHEMES: Final[dict[str, Scheme]] = {
    "plover": Scheme(
        columns=tuple(field.name for field in attrs.fields(plover.PloverEvent) if field.name != "id"), rows=_plover
    ),
    "cameo": Scheme(columns=("source", "code", "target", "date", "words", "start", "end"), rows=_cameo),
}
