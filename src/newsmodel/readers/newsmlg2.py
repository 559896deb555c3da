"""NewsML-G2 of agencies to articles: messages, items and packages, whatever is odd about them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from newsmodel.errors import FormatError, ReadError
from newsmodel.formats import newsmlg2
from newsmodel.formats.newsmlg2_writing import NAR
from newsmodel.formats.trees import is_named, local
from newsmodel.model.article import Article
from newsmodel.readers.composing import Piece, article_of, compose
from newsmodel.readers.newsmlg2_contents import pieces_of_contents
from newsmodel.readers.newsmlg2_items import found, metadata_of, texts
from newsmodel.readers.reading import Reading
from newsmodel.readers.recovering import tree_of
from newsmodel.values.blocks import BlockKind, Byline
from newsmodel.values.issue import Issue

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


def read_newsmlg2(source: str | bytes) -> Reading:
    r"""The articles of a NewsML-G2 document: of each news item its words, of a package its titles.

    What newsmodel wrote comes back as it was, with its facts. XML that is broken is read as far as it goes; no entity
    is expanded, no document type is read, nothing is fetched.

    Raises:
        MissingExtraError: without the extra ``xml``.
        ReadError: if it is no XML, or no NewsML-G2.
        TypeError: if *source* is neither text nor bytes.

    >>> head = "<contentMeta><contentCreated>2018-05-31T10:04:00+0200</contentCreated></contentMeta>"
    >>> body = "<contentSet><inlineData>Talks end\nThe talks ended.</inlineData></contentSet>"
    >>> reading = read_newsmlg2(f"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'>{head}{body}</newsItem>")
    >>> reading.articles[0].headline, str(reading.articles[0].published), [issue.code for issue in reading.issues]
    ('Talks end', '2018-05-31T10:04:00+02:00', ['odd-date'])
    """
    root, issues = tree_of(source)
    items = [element for element in root.iter() if local(element) in ITEMS and not _is_inside(element)]
    if not items and not is_named(root, NAR) and local(root) not in _MESSAGES:
        raise ReadError(f"no NewsML-G2 (got {local(root)!r})")
    if not items:
        issues.append(Issue(code="no-items", message=f"a {local(root)} without an item"))
    if not all(is_named(item, NAR) for item in items):
        issues.append(Issue(code="odd-namespace", message=f"an item is not in the namespace {NAR}"))
    articles = [_article(item, issues) for item in items]
    return Reading(articles=tuple(article for article in articles if article is not None), issues=tuple(issues))


def _is_inside(element: "Element") -> bool:
    return any(local(above) in ITEMS for above in element.iterancestors())


def _article(item: "Element", issues: list[Issue]) -> Article | None:
    if local(item) not in _READ:
        issues.append(Issue(code="not-news", message=f"a {local(item)} holds no article @ line {item.sourceline}"))
        return None
    if newsmlg2.exact_body(item) is not None:
        try:
            return newsmlg2.article_of(item)
        except FormatError as error:
            issues.append(Issue(code="broken-record", message=str(error.problems[0])))
    metadata = metadata_of(item, issues)
    body = pieces_of_contents(item, issues)
    page = compose([*_lead(item, body, metadata.authors), *body, *_links(item)])
    if not page.text:
        issues.append(Issue(code="empty-item", message=f"there are no words @ line {item.sourceline}"))
        return None
    return article_of(page, **metadata._asdict())


def _lead(item: "Element", body: list[Piece], authors: tuple[Byline, ...]) -> Iterator[Piece]:
    """What the metadata say and the body does not."""
    there = {piece.kind for piece in body}
    words = "\n".join(piece.text for piece in body)
    for kind, path in _LEAD:
        told = next(texts(item, *path), None)
        if told is not None and kind not in there and told not in words:
            is_caption = kind is BlockKind.STANDFIRST and _is_picture(item)
            named = authors if kind is BlockKind.BYLINE else ()
            yield Piece(BlockKind.CAPTION if is_caption else kind, told, authors=named)
            there.add(kind)


def _is_picture(item: "Element") -> bool:
    for told in found(item, "itemMeta", "itemClass"):
        name = told.get("qcode") or told.get("uri") or ""
        if name.rpartition(":")[2].rpartition("/")[2] in _PICTURES:
            return True
    return False


def _links(item: "Element") -> Iterator[Piece]:
    """The titles of what an item points to."""
    for path in (("itemMeta", "link"), ("groupSet", "group", "itemRef")):
        for link in found(item, *path):
            for title in texts(link, "title"):
                yield Piece(BlockKind.RELATED, title)


#: Items, of whatever kind.
ITEMS: Final = frozenset(("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"))
_READ: Final = ("newsItem", "packageItem")
_MESSAGES: Final = ("newsMessage", "itemSet")
_PICTURES: Final = ("picture", "graphic", "video", "audio", "animation")
#: Where metadata say what a page shows above its body; a title stands where there is no headline.
_LEAD: Final = (
    (BlockKind.HEADLINE, ("contentMeta", "headline")),
    (BlockKind.HEADLINE, ("itemMeta", "title")),
    (BlockKind.STANDFIRST, ("contentMeta", "description")),
    (BlockKind.BYLINE, ("contentMeta", "by")),
    (BlockKind.DATELINE, ("contentMeta", "dateline")),
)
