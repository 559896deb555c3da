"""The events that articles tell, as flat rows."""

import csv
import gzip
import io
import json
from pathlib import Path

import pytest

import newsmodel
from newsmodel.formats.events import SCHEMES, to_rows, write_csv, write_lines

TEXT = "A quiet day in the north\nNorway and Chile met in Geneva. Norway's foreign minister accused Chile of spying."


@pytest.fixture
def article() -> newsmodel.Article:
    """A meeting and a statement."""
    return newsmodel.parse(TEXT, id="a1", published="2018-05-31")


@pytest.mark.parametrize(
    ("scheme", "codes"),
    [("plover", ["CONSULT", "ACCUSE"]), ("cameo", ["044", "044", "112"])],
)
def test_each_event_is_a_row(article: newsmodel.Article, scheme: str, codes: list[str]) -> None:
    """With the article, the record and the words that tell it."""
    rows = list(to_rows([article], scheme))
    assert [row.get("event") or row["code"] for row in rows] == codes
    assert {row["article"] for row in rows} == {"a1"}
    for row in rows:
        words = row.get("words") or row["event_text"]
        assert words == article.text[row["start"] : row["end"]]
        assert ("article", "record", *SCHEMES[scheme].columns) == tuple(row)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_table_and_lines_hold_the_same_rows(article: newsmodel.Article, scheme: str) -> None:
    """What is several is a JSON array in a cell."""
    table, lines = io.StringIO(), io.StringIO()
    assert write_csv([article], table, scheme) == write_lines([article], lines, scheme)
    told = [json.loads(line) for line in lines.getvalue().splitlines()]
    for row, cells in zip(told, csv.DictReader(io.StringIO(table.getvalue())), strict=True):
        for name, value in row.items():
            cell = cells[name]
            assert value == (json.loads(cell) if isinstance(value, list | int) else cell or None)


def test_articles_without_events_make_a_heading_alone() -> None:
    """An empty table is still one."""
    table = io.StringIO()
    assert write_csv([newsmodel.Article(id="a1", text="")], table) == 0
    assert table.getvalue().startswith("article,record,event,")


def test_a_path_may_be_packed(article: newsmodel.Article, tmp_path: Path) -> None:
    """As the other formats of lines."""
    path = tmp_path / "events.jsonl.gz"
    write_lines([article], path)
    lines = gzip.decompress(path.read_bytes()).splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["CONSULT", "ACCUSE"]


def test_an_unknown_scheme_is_refused(tmp_path: Path) -> None:
    """Before anything is written."""
    for write in (write_csv, write_lines):
        with pytest.raises(ValueError, match="'scheme' must be one of plover, cameo"):
            write([], tmp_path / "events.csv", "icews")
    assert not list(tmp_path.iterdir())
