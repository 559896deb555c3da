"""NITF, in which agencies sent their stories before NewsML-G2, to articles."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsmodel.errors import ReadError
from newsmodel.formats.trees import local
from newsmodel.model.article import Article
from newsmodel.readers.bodies import pieces_of_body
from newsmodel.readers.composing import Piece, article_of, compose
from newsmodel.readers.dates import read_date
from newsmodel.readers.newsmlg2_items import found, texts
from newsmodel.readers.reading import Reading
from newsmodel.readers.recovering import tree_of
from newsmodel.values.blocks import BlockKind
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


def read_nitf(source: str | bytes) -> Reading:
    """The articles of a NITF document, of whatever version.

    Raises:
        MissingExtraError: without the extra ``xml``.
        ReadError: if it is no XML, or no NITF.
        TypeError: if *source* is neither text nor bytes.

    >>> head = "<head><docdata><date.issue norm='20180531T100400Z'/></docdata></head>"
    >>> body = "<body><hedline><hl1>Talks end</hl1></hedline><byline>By <person>Jo Doe</person></byline></body>"
    >>> article = read_nitf(f"<nitf>{head}{body}</nitf>").articles[0]
    >>> article.headline, article.authors[0].name, str(article.published)
    ('Talks end', 'Jo Doe', '2018-05-31T10:04:00Z')
    """
    root, issues = tree_of(source)
    stories = [element for element in root.iter() if local(element) == "nitf"]
    if not stories:
        raise ReadError(f"no NITF (got {local(root)!r})")
    articles: list[Article] = []
    for story in stories:
        pieces = [piece for body in found(story, "body") for piece in pieces_of_body(body)]
        title = next(texts(story, "head", "title"), None)
        if title is not None and all(piece.kind is not BlockKind.HEADLINE for piece in pieces):
            pieces.insert(0, Piece(BlockKind.HEADLINE, title))
        page = compose(pieces)
        if not page.text:
            issues.append(Issue(code="empty-item", message=f"there are no words @ line {story.sourceline}"))
            continue
        publisher = next(_told(story, "name", "head", "pubdata"), None)
        published = next(_dates(story, issues), None)
        articles.append(article_of(page, published=published, publisher=publisher))
    return Reading(articles=tuple(articles), issues=tuple(issues))


def _dates(story: "Element", issues: list[Issue]) -> Iterator[TimeValue]:
    """When the story was issued, as its head says."""
    for name in ("date.issue", "date.release"):
        for raw in _told(story, "norm", "head", "docdata", name):
            if (date := read_date(raw)) is not None:
                yield date
            else:
                issues.append(Issue(code="unreadable-date", message=f"no date of NITF (got {raw[:40]!r})"))


def _told(story: "Element", attribute: str, *path: str) -> Iterator[str]:
    return (value for element in found(story, *path) if (value := element.get(attribute, "").strip()))
