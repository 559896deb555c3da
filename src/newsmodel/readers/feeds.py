"""Feeds to articles: RSS 0.9 to 2.0, Atom, and what Dublin Core and Media RSS add to them; nothing is fetched."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from newsmodel.errors import MissingExtraError, ReadError
from newsmodel.formats.trees import parser_for
from newsmodel.model.article import Article
from newsmodel.readers.composing import Piece, article_of, compose
from newsmodel.readers.decoding import decode_page
from newsmodel.readers.mending import mended
from newsmodel.readers.reading import Reading
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
        ReadError: if it is no feed, or larger than 32 MiB.

    >>> reading = read_feed("<rss><channel><item><title>Talks end</title></item></channel></rss>")
    >>> reading.articles[0].headline, [issue.code for issue in reading.issues]
    ('Talks end', ['no-date', 'summary-only'])
    """
    try:
        from lxml import etree

        from newsmodel.readers.entries import entries_of
    except ImportError as error:
        raise MissingExtraError("feeds") from error

    text, told = decode_page(source)
    parser: Any = parser_for("", recover=True)
    try:
        root = etree.fromstring(_without_declaration(mended(text)).encode(), parser)
    except (etree.LxmlError, ValueError) as error:
        raise ReadError(f"no feed: {str(error)[:100]}") from error
    if root is None:
        raise ReadError("no feed: there is no element")
    issues = list(told)
    faults = [
        f"{fault.message[:100].lower()} at line {fault.line}" for fault in parser.error_log if fault.level >= _FATAL
    ]
    issues += (Issue(code="broken-feed", message=fault) for fault in faults[:1])
    articles: list[Article] = []
    for number, entry in enumerate(entries_of(root), start=1):
        found = tuple(_articles(entry))
        articles += found
        odd = entry.issues if found else (Issue(code="no-text", message="there are no words"),)
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


def _without_declaration(text: str) -> str:
    """The document without the encoding that it once had."""
    text = text.lstrip()
    if not text.startswith("<?xml"):
        return text
    end = text.find("?>", 0, _LONGEST_DECLARATION)
    return text[end + 2 :].lstrip() if end >= 0 else text


_LONGEST_DECLARATION: Final = 1000
#: The level of an error of libxml2 behind which it is no longer sure.
_FATAL: Final = 3
