"""Pages of news to articles: what the page's own data says first, then its markup, then what is left."""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from newsmodel.errors import MissingExtraError
from newsmodel.model.article import Article
from newsmodel.readers.composing import Composed, Piece, article_of, compose
from newsmodel.readers.decoding import decode_page
from newsmodel.readers.lines import pieces_of_text
from newsmodel.readers.linked_data import Linked, linked_articles
from newsmodel.readers.metadata import Metadata
from newsmodel.readers.nodes import decode_tolerantly
from newsmodel.readers.reading import Reading
from newsmodel.values.blocks import BlockKind
from newsmodel.values.issue import Issue

if TYPE_CHECKING:
    from newsmodel.readers.markup import Element


def read_html(source: str | bytes, *, url: str | None = None, charset: str | None = None) -> Reading:
    """The article on a page, with every stretch of it that is shown as a typed block.

    Words are taken from the state that the page carries for its own scripts (the BBC's), else from its markup, else
    from its JSON-LD, else from what trafilatura finds (extra ``extract``). Who, when and where is taken from JSON-LD,
    then from that state, then from ``meta`` elements, then from what is shown.

    Args:
        source: the page; bytes are decoded by mark, *charset*, declaration, or trial.
        url: where it was found, if that is known; otherwise the page's own word is taken.
        charset: the charset of the HTTP header.

    Raises:
        MissingExtraError: without the extra ``html``.
        ReadError: if it is larger than 8 MiB.
    """
    try:
        from newsmodel.readers.head import metadata_of, visible_dates
        from newsmodel.readers.markup import tree_of
    except ImportError as error:
        raise MissingExtraError("html") from error

    text, told = decode_page(source, charset=charset)
    root, broken = tree_of(text)
    issues = [*told, *broken]
    if root is None:
        return Reading(issues=(*issues, Issue(code="no-article", message="the page has no element")))
    linked = _linked(root, issues)
    head, odd = metadata_of(root)
    issues += odd
    metadata = linked.metadata if linked else Metadata()
    story = _story(root, text, linked, issues)
    metadata = metadata.or_else(story.told).or_else(head)
    if metadata.published is None and story.ground is not None:
        metadata = metadata.or_else(visible_dates(story.ground))
    metadata = metadata.or_else(_dated(story.pieces))
    page = compose(_titled(story.pieces, _headline(root, linked, head)))
    if all(block.kind in _BESIDES for block in page.blocks):
        return Reading(issues=(*issues, Issue(code="no-article", message="the page has no story")))
    return Reading(articles=(_article(page, metadata, url),), issues=tuple(issues))


class _Story(NamedTuple):
    """The words of a page, and where they come from."""

    pieces: list[Piece]
    #: What the state of the page says besides.
    told: Metadata
    #: The element with the story, None if none was found.
    ground: "Element | None"


def _linked(root: "Element", issues: list[Issue]) -> Linked | None:
    """The article of the page's JSON-LD: of several the one that tells most."""
    values: list[object] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and (text := script.text):
            found, fault = decode_tolerantly(text)
            values += found
            issues += [Issue(code=f"{fault.code}-ld", message=fault.message)] if fault else []
    articles = linked_articles(values)
    best = max(articles, key=lambda linked: (len(linked.body), _told(linked.metadata)), default=None)
    issues += best.issues if best else ()
    return best


def _told(metadata: Metadata) -> int:
    """How much metadata tell."""
    return sum(1 for value in (metadata.headline, metadata.published, metadata.authors, metadata.url) if value)


def _story(root: "Element", text: str, linked: Linked | None, issues: list[Issue]) -> _Story:
    from newsmodel.readers.ground import related_beside, story_of, top_of
    from newsmodel.readers.markup import words_in
    from newsmodel.readers.state import find_state
    from newsmodel.readers.story import pieces_in

    scripts = ((script.get("id") or "", script.text) for script in root.iter("script") if script.text)
    state, odd = find_state(scripts)
    issues += odd
    ground = story_of(root)
    shown: list[Piece] = []
    if ground is not None:
        top = top_of(root, ground)
        shown += [*(pieces_in(top) if top is not None else ()), *pieces_in(ground)]
        shown += [piece for group in related_beside(root, ground) for piece in _others(pieces_in(group))]
    told = state.metadata if state else Metadata()
    if state and 2 * _prose(state.pieces) >= _prose(shown):
        return _Story(_completed(list(state.pieces), shown), told, ground)
    if linked and linked.body and _prose(linked.body) > 2 * _prose(shown):
        return _Story([*linked.captions, *linked.body], told, ground)
    if _prose(shown) >= _LITTLE:
        return _Story(shown, told, ground)
    everything = len(words_in(root)) if len(text) <= _LONGEST_LEFT else 0
    found = _extracted(text, issues) if everything >= _LITTLE else None
    return _Story(_left(found, shown, linked, issues), told, ground)


def _completed(pieces: list[Piece], shown: list[Piece]) -> list[Piece]:
    """The pieces of the state, with the kinds that it lacks as the page shows them: above the story, or below."""
    kinds = {piece.kind for piece in pieces}
    at = 1 if pieces and pieces[0].kind is BlockKind.HEADLINE else 0
    above = [piece for piece in shown if piece.kind in _ABOVE and piece.kind not in kinds]
    below = [piece for piece in shown if piece.kind in _BELOW and piece.kind not in kinds]
    return [*pieces[:at], *above, *pieces[at:], *below]


def _left(found: str | None, shown: list[Piece], linked: Linked | None, issues: list[Issue]) -> list[Piece]:
    """The words of a page that gives nothing better: what trafilatura *found*, if that is more."""
    pieces = pieces_of_text(found) if found else []
    if 2 * _prose(pieces) > 3 * _prose(shown):
        issues.append(Issue(code="extracted", message="the words are those that trafilatura found"))
        return pieces
    if not shown and linked and linked.metadata.description:
        issues.append(Issue(code="no-body", message="only headline and summary are given"))
        return [Piece(BlockKind.STANDFIRST, linked.metadata.description), *linked.captions]
    return shown


def _extracted(text: str, issues: list[Issue]) -> str | None:
    try:
        from trafilatura import extract
    except ImportError:
        issues.append(Issue(code="little-text", message="little text was found; the extra 'extract' may find more"))
        return None
    try:
        return extract(text, include_comments=False, favor_recall=True)
    except Exception as error:  # noqa: BLE001 - whatever the fallback stumbles over, the page stays as it was read
        issues.append(Issue(code="little-text", message=f"little text was found, and trafilatura failed: {error}"))
        return None


def _others(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of a list of other stories: headings that are no label are titles."""
    for piece in pieces:
        if piece.kind is BlockKind.CROSSHEAD:
            yield piece._replace(kind=BlockKind.RELATED)
        elif piece.kind in (BlockKind.RELATED, BlockKind.FURNITURE):
            yield piece


def _prose(pieces: Iterable[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces if piece.kind in _PROSE)


def _dated(pieces: list[Piece]) -> Metadata:
    """What the lines of a page that are dates say."""
    dates = [piece for piece in pieces if piece.kind is BlockKind.DATELINE and piece.date is not None]
    changed = [piece.date for piece in dates if _CHANGED.search(piece.text)]
    dates.sort(key=lambda piece: "first" not in piece.text.lower())
    first = [piece.date for piece in dates if not _CHANGED.search(piece.text)]
    return Metadata(published=first[0] if first else None, modified=changed[0] if changed else None)


def _headline(root: "Element", linked: Linked | None, head: Metadata) -> str | None:
    """The headline of a page whose story has none: as its data say, else its first heading, else its title."""
    from newsmodel.readers.markup import words_in

    if linked and linked.metadata.headline:
        return linked.metadata.headline
    heading = next((words for element in root.iter("h1") if (words := words_in(element, most=300))), None)
    title = head.headline
    if title and head.publisher:
        title = re.sub(rf"\s{{1,3}}[-|–—:•]\s{{1,3}}{re.escape(head.publisher)}$", "", title)
    return title if title and (heading is None or heading in title) else heading


def _titled(pieces: list[Piece], headline: str | None) -> list[Piece]:
    """The pieces with one headline: where a lesser heading is what the data call the headline, that is it."""
    first = next((piece for piece in pieces if piece.kind is BlockKind.HEADLINE), None)
    if headline is None or (first is not None and first.text == headline):
        return pieces
    named = next((piece for piece in pieces if piece.text == headline and piece.kind is BlockKind.CROSSHEAD), None)
    if first is None:
        return [Piece(BlockKind.HEADLINE, headline), *(piece for piece in pieces if piece.text != headline)]
    if named is None:
        return pieces
    kinds = {id(first): BlockKind.FURNITURE, id(named): BlockKind.HEADLINE}
    return [piece._replace(kind=kinds.get(id(piece), piece.kind)) for piece in pieces]


def _article(page: Composed, metadata: Metadata, url: str | None) -> Article:
    roles = {author.name: author for author in metadata.authors}
    authors = tuple(
        attrs.evolve(author, role=author.role or known.role, place=author.place or known.place)
        if (known := roles.get(author.name))
        else author
        for author in page.authors
    )
    return article_of(
        page._replace(authors=authors),
        published=metadata.published,
        modified=metadata.modified,
        url=url or metadata.url,
        publisher=metadata.publisher,
        language=metadata.language,
        authors=metadata.authors,
    )


_CHANGED: Final = re.compile(r"updated|modified", re.IGNORECASE)
#: Fewer characters than this in paragraphs and lists are no story.
_LITTLE: Final = 200
#: trafilatura needs a hundred times as long as we do.
_LONGEST_LEFT: Final = 2**20
_PROSE: Final = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CAPTION)
_ABOVE: Final = (BlockKind.DATELINE, BlockKind.BYLINE)
_BELOW: Final = (BlockKind.EMBED, BlockKind.RELATED)
#: What alone makes no article.
_BESIDES: Final = (BlockKind.FURNITURE, BlockKind.RELATED, BlockKind.DATELINE, BlockKind.BYLINE)
