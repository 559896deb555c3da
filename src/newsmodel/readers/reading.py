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


def joined(readings: Iterable[Reading]) -> Reading:
    """All that several readings hold, in their order."""
    articles: list[Article] = []
    issues: list[Issue] = []
    for reading in readings:
        articles += reading.articles
        issues += reading.issues
    return Reading(articles=tuple(articles), issues=tuple(issues))
