"""Every fact points to its words."""

from collections.abc import Iterator

import attrs
from hypothesis import given

import newsmodel
from newsmodel.model.article import Article
from newsmodel.span import Span
from newsmodel.strategies import Prose, articles, prose


def placed(record: object) -> Iterator[tuple[Span, str]]:
    """Every span below *record* that comes with words."""
    if isinstance(record, tuple):
        for item in record:
            yield from placed(item)
    elif attrs.has(type(record)):
        span, words = getattr(record, "span", None), getattr(record, "words", None)
        if span is not None and isinstance(words, str):
            yield span, words
        for field in attrs.fields(type(record)):
            yield from placed(getattr(record, field.name))


def assert_words_stand(article: Article) -> None:
    found = list(placed(article))

    assert [article.text[span.start : span.end] for span, _ in found] == [words for _, words in found]


@given(articles(min_meetings=1, min_statements=1))
def test_drawn_words_stand_where_they_say(article: Article) -> None:
    """Words of a drawn article are the ones at their span."""
    assert list(placed(article)) != []
    assert_words_stand(article)


@given(prose())
def test_parsed_words_stand_where_they_say(told: Prose) -> None:
    """Words that the parser found are the ones at their span."""
    article = newsmodel.parse(told.text, published=str(told.published))

    assert list(placed(article)) != []
    assert_words_stand(article)


@given(prose())
def test_every_parsed_fact_names_its_rule(told: Prose) -> None:
    """Meetings and statements that the parser found have evidence, signed with a rule."""
    article = newsmodel.parse(told.text, published=str(told.published))

    assert all(fact.evidence and all(one.rule for one in fact.evidence) for fact in article.meetings)
    assert all(fact.evidence and all(one.rule for one in fact.evidence) for fact in article.statements)
