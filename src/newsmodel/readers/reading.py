"""What reading a source gives: the articles that could be read, and what was odd about it."""

from collections.abc import Iterable
from typing import final

import attrs

from newsmodel.model.article import Article
from newsmodel.values.checks import tuple_of
from newsmodel.values.issue import Issue


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Reading:
    """Articles out of one source, not yet looked through for facts, and every oddity of the source.

    >>> Reading(articles=(Article(id="a1", text="Talks end"),)).issues
    ()
    """

    #: In the order of the source.
    articles: tuple[Article, ...] = attrs.field(default=(), validator=tuple_of(Article))
    #: What could not be read, or was repaired; spans are offsets into the source as text.
    issues: tuple[Issue, ...] = attrs.field(default=(), validator=tuple_of(Issue))


class Ids:
    """The ids that articles have so far: each names one of them."""

    def __init__(self) -> None:
        #: The number with which the next article of the same id may go on.
        self._next: dict[str, int] = {}

    def told_apart(self, reading: Reading) -> Reading:
        """The reading; an article whose id one before has is ``ID-2``, which is an Issue.

        >>> ids = Ids()
        >>> reading = Reading(articles=(Article(id="r1", text="Talks end"), Article(id="r1", text="Talks begin")))
        >>> [article.id for article in ids.told_apart(reading).articles]
        ['r1', 'r1-2']
        """
        articles = tuple(map(self._own, reading.articles))
        renamed = [
            Issue(code="duplicate-id", message=f"the id {old.id!r} is taken, this article is {new.id!r}")
            for old, new in zip(reading.articles, articles, strict=True)
            if old is not new
        ]
        return attrs.evolve(reading, articles=articles, issues=(*reading.issues, *renamed)) if renamed else reading

    def _own(self, article: Article) -> Article:
        number = self._next.get(article.id)
        if number is None:
            self._next[article.id] = 2
            return article
        while (own := f"{article.id}-{number}") in self._next:
            number += 1
        self._next[article.id] = number + 1
        self._next[own] = 2
        return attrs.evolve(article, id=own)


def joined(readings: Iterable[Reading]) -> Reading:
    """All that several readings hold, in their order."""
    articles: list[Article] = []
    issues: list[Issue] = []
    for reading in readings:
        articles += reading.articles
        issues += reading.issues
    return Reading(articles=tuple(articles), issues=tuple(issues))
