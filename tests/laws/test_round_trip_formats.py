"""What goes out in another format comes back equal; 1,000 examples each with `HYPOTHESIS_PROFILE=slow`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.formats import csv, jsonld, newsmlg2, ninjs, parquet
from newsmodel.model.article import Article
from newsmodel.strategies import articles


@pytest.mark.parametrize("room", [jsonld, ninjs, newsmlg2], ids=lambda room: room.FORMAT)
@given(data=st.data())
def test_an_article_reads_back_equal(room: object, data: st.DataObject) -> None:
    """Any article, written in one of the formats of news, reads back equal."""
    if room is newsmlg2:
        pytest.importorskip("lxml")
    article: Article = data.draw(articles())

    assert article == room.loads(room.dumps(article))  # type: ignore[attr-defined]


several = st.lists(articles(), max_size=3, unique_by=lambda article: article.id)


@given(several)
def test_articles_read_back_equal_from_csv(written: list[Article]) -> None:
    """Any articles, written as CSV, read back equal and in their order."""
    assert tuple(written) == csv.loads(csv.dumps(written))


@given(several)
def test_articles_read_back_equal_from_parquet(written: list[Article]) -> None:
    """Any articles, written as Parquet or as normalised Arrow tables, read back equal and in their order."""
    pytest.importorskip("pyarrow", exc_type=ImportError)

    assert tuple(written) == parquet.loads(parquet.dumps(written))
    assert tuple(written) == parquet.from_tables(parquet.to_tables(written))
