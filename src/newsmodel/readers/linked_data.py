"""Articles out of schema.org JSON-LD as pages embed it: tolerant, and never sure of a type, a case or a list."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

import attrs

from newsmodel.model.article import Article
from newsmodel.readers.composing import Piece, article_of, compose
from newsmodel.readers.dates import read_date, unreadable
from newsmodel.readers.decoding import decode_page
from newsmodel.readers.lines import pieces_of_line, pieces_of_text, signed
from newsmodel.readers.metadata import Metadata
from newsmodel.readers.nodes import (
    Node,
    decode_tolerantly,
    is_object,
    items_of,
    lines_of,
    node_of,
    nodes_in,
    plain,
    text_of,
    types_of,
)
from newsmodel.readers.reading import Reading
from newsmodel.text.normalize import normalize
from newsmodel.values.blocks import BlockKind, Byline
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue


class Linked(NamedTuple):
    """An article as JSON-LD tells it."""

    metadata: Metadata
    #: The story, line by line; empty if only a summary is given.
    body: tuple[Piece, ...]
    #: Captions of its pictures.
    captions: tuple[Piece, ...]
    issues: tuple[Issue, ...]


def read_linked_data(data: str | bytes | object) -> Reading:
    r"""The articles in JSON-LD: ``NewsArticle`` and its subclasses, other articles and posts, wherever they stand.

    Args:
        data: a JSON text, or the plain data that it stands for.

    >>> reading = read_linked_data('{"@type": ["ReportageNewsArticle"], "headline": "Talks end", "author": "Ann Lee"}')
    >>> reading.articles[0].text, reading.articles[0].authors[0].name, [issue.code for issue in reading.issues]
    ('Talks end', 'Ann Lee', ['no-body'])

    Raises:
        ReadError: if it is larger than 8 MiB.
    """
    issues: list[Issue] = []
    values: list[object] = [data]
    if isinstance(data, str | bytes):
        text, told = decode_page(data)
        values, fault = decode_tolerantly(text)
        issues += (*told, *((fault,) if fault else ()))
    articles: list[Article] = []
    for linked in linked_articles(values):
        issues += linked.issues
        page = compose(pieces_of(linked))
        if not page.text:
            issues.append(Issue(code="no-words", message="an article without words is left out"))
            continue
        if not linked.body:
            issues.append(Issue(code="no-body", message="only headline and summary are given"))
        told_of = linked.metadata
        articles.append(
            article_of(
                page,
                published=told_of.published,
                modified=told_of.modified,
                url=told_of.url,
                publisher=told_of.publisher,
                language=told_of.language,
                authors=told_of.authors,
            )
        )
    return Reading(articles=tuple(articles), issues=tuple(issues))


def linked_articles(data: Iterable[object]) -> tuple[Linked, ...]:
    """The articles in some blocks of plain data, without those inside other articles."""
    blocks = list(data)
    known: dict[str, Node] = {}
    for node in nodes_in(blocks):
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(known.get(name, ())):
            known[name] = node
    return tuple(_linked(node, known) for node in nodes_in(blocks, until=_is_article) if _is_article(node))


def pieces_of(linked: Linked) -> Iterator[Piece]:
    """The page that an article of JSON-LD would be."""
    told = linked.metadata
    if told.headline:
        yield Piece(BlockKind.HEADLINE, told.headline)
    if told.description and not linked.body:
        yield Piece(BlockKind.STANDFIRST, told.description)
    yield from linked.captions
    yield from linked.body


def _is_article(node: Node) -> bool:
    return not types_of(node).isdisjoint(ARTICLES)


def _linked(node: Node, known: Mapping[str, Node]) -> Linked:
    issues: list[Issue] = []
    metadata = Metadata(
        headline=text_of(node.get("headline")) or text_of(node.get("name")) or text_of(node.get("alternativeheadline")),
        description=text_of(node.get("description")) or text_of(node.get("abstract")),
        authors=tuple(_authors(node.get("author") or node.get("creator"), known, issues)),
        published=_date(node, ("datepublished", "datecreated", "uploaddate"), issues),
        modified=_date(node, ("datemodified",), issues),
        url=_url(node),
        publisher=_name(node.get("publisher") or node.get("sourceorganization") or node.get("provider"), known),
        language=language_of(node.get("inlanguage"), issues),
    )
    return Linked(metadata, tuple(_body(node, metadata, issues)), tuple(_captions(node)), tuple(issues))


def _authors(value: object, known: Mapping[str, Node], issues: list[Issue]) -> Iterator[Byline]:
    for item in items_of(value):
        if isinstance(item, str):
            yield from signed(plain(item))
            continue
        if not is_object(item):
            issues.append(Issue(code="unreadable-author", message=f"an author is no name (got {_shown(item)})"))
            continue
        node = _resolved(item, known)
        role = text_of(node.get("jobtitle")) or text_of(node.get("rolename"))
        place = text_of(node.get("worklocation")) or text_of(node.get("locality"))
        inner = next((person for person in items_of(node.get("author")) if is_object(person)), None)
        named = _resolved(inner, known) if inner is not None else node  # a Role stands between
        found = [author for name in items_of(named.get("name")) for author in signed(text_of(name) or "")]
        if not found:
            issues.append(Issue(code="unreadable-author", message=f"an author has no name (got {_shown(item)})"))
        role = role or text_of(named.get("jobtitle"))
        place = place or text_of(named.get("worklocation"))
        for author in found:
            yield attrs.evolve(author, role=author.role or role, place=author.place or place)


def _resolved(item: object, known: Mapping[str, Node]) -> Node:
    """The node that *item* is, or that it refers to by nothing but its id."""
    node = node_of(item)
    name = node.get("@id")
    return known.get(name, node) if isinstance(name, str) and "name" not in node else node


def _name(value: object, known: Mapping[str, Node]) -> str | None:
    for item in items_of(value):
        name = text_of(_resolved(item, known).get("name") if is_object(item) else item)
        if name and not name.startswith(("http:", "https:")):
            return name
    return None


def _date(node: Node, keys: tuple[str, ...], issues: list[Issue]) -> TimeValue | None:
    for key in keys:
        for item in items_of(node.get(key)):
            raw = text_of(item) if is_object(item) else item
            if raw is None or (isinstance(raw, str) and not raw.strip()):
                continue
            if value := read_date(raw):
                return value
            issues.append(unreadable(key, raw))
    return None


def _url(node: Node) -> str | None:
    for key in ("url", "mainentityofpage", "@id"):
        for item in items_of(node.get(key)):
            inner = node_of(item) if is_object(item) else {"@id": item}
            for address in (inner.get("@id"), inner.get("url")):
                if isinstance(address, str) and _WEB.match(address.strip()):
                    return plain(address).partition("#")[0]
    return None


def language_of(value: object, issues: list[Issue]) -> str | None:
    """A BCP 47 tag in its usual form: ``en_gb`` is written ``en-GB``."""
    for item in items_of(value):
        node = node_of(item) if is_object(item) else {"name": item}
        for tag in (node.get("alternatename"), node.get("identifier"), node.get("name"), node.get("@value")):
            if isinstance(tag, str) and _TAG.fullmatch(tag.strip()):
                first, *rest = re.split("[-_]", tag.strip())
                return "-".join([first.lower(), *(part.upper() if len(part) == 2 else part for part in rest)])
        issues.append(Issue(code="unreadable-language", message=f"no tag of a language (got {_shown(item)})"))
    return None


def _body(node: Node, metadata: Metadata, issues: list[Issue]) -> Iterator[Piece]:
    told = [item for item in items_of(node.get("articlebody") or node.get("text")) if isinstance(item, str)]
    lines = [line for text in told for line in lines_of(text)]
    if (dateline := text_of(node.get("dateline"))) and lines and not lines[0].startswith(dateline):
        yield Piece(BlockKind.DATELINE, dateline)
    if lines:
        yield from _story(lines, metadata.headline)
    for update in items_of(node.get("liveblogupdate")):
        if is_object(update):
            post = node_of(update)
            yield from _post(post, issues)


def _story(lines: list[str], headline: str | None) -> Iterator[Piece]:
    """The lines below the headline, read as those of a plain text."""
    head = [headline] if headline else []
    if head and lines[0] == headline:
        lines = lines[1:]
    pieces = pieces_of_text("\n".join([*head, *lines]))
    left = len(normalize(head[0])) if head else 0
    for piece in pieces:
        if left > 0:
            left -= len(piece.text) + 1
        else:
            yield piece


def _post(node: Node, issues: list[Issue]) -> Iterator[Piece]:
    """A post of a live blog: its headline, its time, its words."""
    date = _date(node, ("datepublished", "datecreated", "datemodified"), issues)
    headline = text_of(node.get("headline")) or text_of(node.get("name"))
    if headline:
        yield Piece(BlockKind.CROSSHEAD, headline)
    if date:
        yield Piece(BlockKind.DATELINE, str(date), date)
    for item in items_of(node.get("articlebody") or node.get("text") or node.get("description")):
        if isinstance(item, str):
            for line in lines_of(item):
                if line != headline:
                    yield from pieces_of_line(line, BlockKind.PARAGRAPH)


def _captions(node: Node) -> Iterator[Piece]:
    for item in items_of(node.get("image")):
        if is_object(item):
            image = node_of(item)
            for key in ("caption", "credittext"):
                if words := text_of(image.get(key)):
                    yield Piece(BlockKind.CAPTION, words)


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 100 else shown[:100] + "…"


_WEB: Final = re.compile(r"https?://[^\s/]", re.IGNORECASE)
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}")

#: The types that are articles, in lower case: NewsArticle and what schema.org counts below it, then its kin.
ARTICLES: Final = frozenset(
    {
        "newsarticle",
        "analysisnewsarticle",
        "askpublicnewsarticle",
        "backgroundnewsarticle",
        "opinionnewsarticle",
        "reportagenewsarticle",
        "reviewnewsarticle",
        "article",
        "advertisercontentarticle",
        "satiricalarticle",
        "report",
        "blogposting",
        "liveblogposting",
        "socialmediaposting",
        "techarticle",
        "scholarlyarticle",
    }
)
