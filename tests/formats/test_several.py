"""Formats of many records take many."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsmodel import Article
from newsmodel.formats import citron, csv, jsonlines, parquet

ARTICLE = Article(id="a1", text="Talks end")


@pytest.mark.parametrize(
    ("dump", "name"),
    [(csv.dump, "a.zip"), (parquet.dump, "a.parquet"), (jsonlines.dump, "a.jsonl"), (citron.dump_rows, "a.jsonl")],
    ids=["csv", "parquet", "jsonlines", "citron"],
)
def test_one_article_by_itself_is_refused(tmp_path: Path, dump: Callable[..., None], name: str) -> None:
    """Who gives an article where a list is wanted is told so, and the old file stays."""
    if dump is parquet.dump:
        pytest.importorskip("pyarrow")
    (tmp_path / name).write_text("old")
    one: Any = ARTICLE
    with pytest.raises(TypeError, match=r"must be a list .* \(got Article\)"):
        dump(one, tmp_path / name)
    assert "old" == (tmp_path / name).read_text()
