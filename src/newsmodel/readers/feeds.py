"""Feeds to articles: RSS 0.9 to 2.0, Atom, and what Dublin Core and Media RSS add to them; nothing is fetched."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from newsmodel.errors import MissingExtraError, ReadError
from newsmodel.model.article import Article
from newsmodel.readers.composing import Piece, article_of, compose
from newsmodel.readers.decoding import decode_page
from newsmodel.readers.reading import Reading
from newsmodel.readers.recovering import mended
from newsmodel.values.blocks import BlockKind
from newsmodel.values.issue import Issue

if TYPE_CHECKING:
    from newsmodel.readers.entries import Entry


def read_feed(source: str | bytes) -> Reading:
    """An article for each entry of a feed, in its order.

    Dates keep their offset from UTC, and one that cannot be read stands raw in an Issue. Of an entry that holds no
    more than a summary, that is a standfirst, and an Issue says so.

    Args:
        source: the feed; bytes are decoded by mark, declaration, or trial.

    Raises:
        MissingExtraError: without the extra ``feeds``.
        ReadError: if it is no feed, or larger than 8 MiB.

    >>> reading = read_feed("<rss><channel><item><title>Talks end</title></item></channel></rss>")
    >>> reading.articles[0].headline, [issue.code for issue in reading.issues]
    ('Talks end', ['no-date', 'summary-only'])
    """
    try:
        from newsmodel.readers.entries import entries_of
        from newsmodel.readers.syndication import parsed
    except ImportError as error:
        raise MissingExtraError("feeds") from error

    text, told = decode_page(source)
    root = _ROOT.search(text)
    if root is None:
        raise ReadError("no feed: there is no element of one")
    found, fault = parsed(mended(text[root.start() :]))
    issues = list(told)
    if fault:
        issues.append(Issue(code="broken-feed", message=fault))
    articles: list[Article] = []
    for number, entry in enumerate(entries_of(found.feeddata, found.entries), start=1):
        written = tuple(_articles(entry))
        articles += written
        odd = entry.issues if written else (Issue(code="no-text", message="there are no words"),)
        issues += (Issue(code=issue.code, message=f"entry {number}: {issue.message}") for issue in odd)
    if not articles:
        issues.append(Issue(code="no-article", message="the feed has no entry with words"))
    return Reading(articles=tuple(articles), issues=tuple(issues))


def _articles(entry: "Entry") -> Iterator[Article]:
    """The article of an entry, none if it has no words."""
    metadata = entry.metadata
    pieces = [Piece(BlockKind.HEADLINE, metadata.headline)] if metadata.headline else []
    page = compose([*pieces, *entry.pieces])
    if page.blocks:
        yield article_of(
            page,
            published=metadata.published,
            modified=metadata.modified,
            url=metadata.url,
            publisher=metadata.publisher,
            language=metadata.language,
            authors=metadata.authors,
        )


#: Where a feed begins; what stands before it declares entities and encodings, which are not believed.
_ROOT: Final = re.compile(r"<(?:[A-Za-z_][\w.-]{0,40}:)?(?:rss|rdf|feed|channel|item|entry)\b", re.IGNORECASE)
