"""The text of an article put together from typed pieces of a page, with a block for each."""

from collections.abc import Iterable
from typing import NamedTuple

import attrs

from newsmodel.model.article import Article
from newsmodel.span import Span
from newsmodel.text.normalize import id_of, normalize
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.time import TimeValue


class Piece(NamedTuple):
    """One stretch of a page: its words, and what it is."""

    kind: BlockKind
    text: str
    #: The day of a related link.
    date: TimeValue | None = None
    #: Whose post an embed is.
    provider: str | None = None
    #: Whom a byline names; their spans are found in the text.
    authors: tuple[Byline, ...] = ()


class Composed(NamedTuple):
    """A text and what stands where in it."""

    text: str
    blocks: tuple[Block, ...]
    #: Whom the pieces name, with their place in the text.
    authors: tuple[Byline, ...]
    #: The words of the first headline.
    headline: str | None


def compose(pieces: Iterable[Piece]) -> Composed:
    r"""The pieces one below the other, each on lines of its own; those that are blank are left out.

    >>> page = compose([Piece(BlockKind.HEADLINE, "Talks end "), Piece(BlockKind.PARAGRAPH, "They met in Oslo.")])
    >>> page.text, page.headline, [(str(block.kind), block.span.start) for block in page.blocks]
    ('Talks end\nThey met in Oslo.', 'Talks end', [('headline', 0), ('paragraph', 10)])
    """
    lines: list[str] = []
    blocks: list[Block] = []
    authors: list[Byline] = []
    headline: str | None = None
    at = 0
    for piece in pieces:
        words = _clean(piece.text)
        if not words:
            continue
        blocks.append(Block(kind=piece.kind, span=Span(at, at + len(words)), date=piece.date, provider=piece.provider))
        authors += (_placed(author, words, at) for author in piece.authors)
        if piece.kind is BlockKind.HEADLINE and headline is None:
            headline = words
        lines.append(words)
        at += len(words) + 1
    return Composed("\n".join(lines), tuple(blocks), tuple(authors), headline)


def article_of(
    page: Composed,
    *,
    published: TimeValue | None = None,
    modified: TimeValue | None = None,
    url: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    authors: tuple[Byline, ...] = (),
) -> Article:
    """The article that a page is, without facts; *authors* is who wrote it if no piece of the page says so.

    Its id is made from the text, as :func:`newsmodel.parse` makes it.
    """
    return Article(
        id=id_of(page.text),
        text=page.text,
        headline=page.headline,
        blocks=page.blocks,
        authors=page.authors or authors,
        published=published,
        modified=modified,
        url=url,
        publisher=publisher,
        language=language or "en",
    )


def _clean(text: str) -> str:
    """The words as the text of an article holds them: normalized, and no blanks at either end of a line."""
    return "\n".join(line.strip() for line in normalize(text).splitlines() if line.strip())


def _placed(author: Byline, words: str, at: int) -> Byline:
    """The author, with the place of the name if it stands in the *words* at offset *at*."""
    found = words.find(author.name)
    return author if found < 0 else attrs.evolve(author, span=Span(at + found, at + found + len(author.name)))
