"""What goes out in another format comes back equal; 1,000 examples each with `HYPOTHESIS_PROFILE=slow`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.formats import csv, jsonld, ninjs
from newsmodel.model.article import Article
from newsmodel.strategies import articles


@pytest.mark.parametrize("room", [jsonld, ninjs], ids=lambda room: room.FORMAT)
@given(data=st.data())
def test_an_article_reads_back_equal(room: object, data: st.DataObject) -> None:
    """Any article, written in one of the formats of news, reads back equal."""
    article: Article = data.draw(articles())

    assert article == room.loads(room.dumps(article))  # type: ignore[attr-defined]


@given(st.lists(articles(), max_size=3, unique_by=lambda article: article.id))
def test_articles_read_back_equal_from_csv(several: list[Article]) -> None:
    """Any articles, written as CSV, read back equal and in their order."""
    assert tuple(several) == csv.loads(csv.dumps(several))
