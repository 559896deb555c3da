"""What a type checker knows about the functions: read by mypy and pyright, never run."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, assert_type

import newsmodel
from newsmodel import Article, Meeting, TimeExpression, TimeValue
from newsmodel.formats.jsonlines import read_lines


def parse(text: str, article: Article) -> None:
    """From text to facts; a date of publication may come in any form."""
    assert_type(newsmodel.parse(text), Article)
    assert_type(newsmodel.parse(text, published="2018-05-31"), Article)
    assert_type(newsmodel.parse(text, published=date(2018, 5, 31)), Article)
    assert_type(newsmodel.parse(text, published=TimeValue.parse("2018-05-31")), Article)
    assert_type(newsmodel.extract(article), Article)
    assert_type(newsmodel.find_times(text, anchor="2018-05-31"), tuple[TimeExpression, ...])


def write(article: Article, path: Path) -> None:
    """Records to JSON."""
    assert_type(newsmodel.dumps(article), str)
    assert_type(newsmodel.to_data(article), dict[str, Any])
    newsmodel.dump(article, path)


def read(data: str, path: Path) -> None:
    """JSON to records: an article, or what was asked for."""
    assert_type(newsmodel.loads(data), Article)
    assert_type(newsmodel.loads(data, Meeting), Meeting)
    assert_type(newsmodel.load(path), Article)
    assert_type(newsmodel.load(path, Meeting), Meeting)
    assert_type(newsmodel.from_data({}), Article)
    assert_type(newsmodel.from_data({}, Meeting), Meeting)
    assert_type(read_lines(path), Iterator[Article])
    assert_type(read_lines(path, Meeting), Iterator[Meeting])


def refuse(article: Article) -> None:
    """What a type checker must refuse."""
    article.id = "a2"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    newsmodel.parse(b"bytes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    newsmodel.Span("0", 1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
