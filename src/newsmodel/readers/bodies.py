"""The body of a news item, NITF or XHTML, cut into typed pieces."""

import html
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from newsmodel.formats.trees import local
from newsmodel.readers.composing import Piece
from newsmodel.readers.dates import read_date
from newsmodel.readers.lines import pieces_of_line, signed
from newsmodel.values.blocks import BlockKind, Byline

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


class _Block(NamedTuple):
    """An element that begins and ends a block, and what its words are."""

    element: "Element | None" = None
    kind: BlockKind = BlockKind.PARAGRAPH
    #: True if all inside is of this kind, whatever its elements say.
    is_firm: bool = False


def pieces_of_body(body: "Element") -> list[Piece]:
    """The blocks of a body, as pieces; words that stand outside of any are a paragraph."""
    blocks = [_Block()]
    pieces: list[Piece] = []
    words: list[str] = []

    def finish() -> None:
        lines = (" ".join(line.split()) for line in "".join(words).split("\n"))
        pieces.extend(_pieces(blocks[-1], "\n".join(line for line in lines if line)))
        words.clear()

    for element, text in _steps(body):
        if text is not None:
            words.append(text)
        elif element is blocks[-1].element:
            finish()
            blocks.pop()
        elif (block := _block(element, blocks[-1])) is not None:
            finish()
            blocks.append(block)
    finish()
    return pieces


def words_of(element: "Element") -> str:
    """The words of an element in one line."""
    return " ".join("".join(text for _, text in _steps(element) if text is not None).split())


def authors_of(byline: "Element") -> tuple[Byline, ...]:
    """Whom a byline names: NITF's ``person``, ``byttl`` and ``location``, else what its words say."""
    parts = {name: [words_of(part) for part in byline.iter() if local(part) == name] for name in _PARTS}
    role, place = (next(iter(parts[name]), None) for name in ("byttl", "location"))
    if any(parts["person"]):
        return tuple(Byline(name=name, role=role, place=place) for name in parts["person"] if name)
    words = words_of(byline)
    for part in (*parts["byttl"], *parts["location"]):
        words = words.replace(part, " ", 1)
    return tuple(
        attrs.evolve(author, role=author.role or role, place=author.place or place) for author in signed(words)
    )


def _pieces(block: _Block, words: str) -> list[Piece]:
    if not words:
        return []
    if block.element is None or (block.kind is BlockKind.PARAGRAPH and not block.is_firm):
        return [piece for line in words.split("\n") for piece in pieces_of_line(line, block.kind)]
    element = block.element
    authors = authors_of(element) if block.kind is BlockKind.BYLINE else ()
    date = read_date(element.get("data-date"))
    return [Piece(block.kind, words, date, element.get("data-provider"), authors)]


def _block(element: "Element", outer: _Block) -> _Block | None:
    """What begins with an element, None if it only marks words."""
    name = local(element).lower()
    if name not in BLOCKS:
        return None
    if outer.is_firm:
        return _Block(element, outer.kind, True)
    if (named := element.get("class")) in _KINDS:
        return _Block(element, BlockKind(named), True)
    if name == "hl2" and (above := element.getparent()) is not None and local(above) == "hedline":
        return _Block(element, BlockKind.STANDFIRST, True)
    kind = BLOCKS[name]
    return _Block(element, kind or BlockKind.PARAGRAPH, kind in _FIRM)


def _steps(root: "Element") -> Iterator[tuple["Element", str | None]]:
    """Each element as it begins and as it ends, and in between its words, with the element that they stand in."""
    yield root, None
    yield root, _flat(root.text)
    stack = [(root, iter(root))]
    while stack:
        above, children = stack[-1]
        element = next(children, None)
        if element is None:
            stack.pop()
            yield above, None
            if stack:
                yield stack[-1][0], _flat(above.tail)
            continue
        name = local(element).lower()
        if name and name not in _UNSEEN:
            yield above, _BETWEEN.get(name, "")
            yield element, None
            yield element, _flat(element.text)
            stack.append((element, iter(element)))
            continue
        # What has no name is an entity, which nobody has expanded.
        yield above, ("" if name else html.unescape(element.text or "")) + _flat(element.tail)


def _flat(text: str | None) -> str:
    return text.replace("\n", " ") if text else ""


#: The elements of NITF and XHTML that begin a block, and what it is; None for what only holds blocks.
BLOCKS: Final[dict[str, BlockKind | None]] = {
    "abstract": BlockKind.STANDFIRST,
    "address": BlockKind.BYLINE,
    "article": None,
    "aside": BlockKind.RELATED,
    "blockquote": None,
    "block": None,
    "body": None,
    "body.content": None,
    "body.end": None,
    "body.head": None,
    "bq": None,
    "byline": BlockKind.BYLINE,
    "caption": BlockKind.CAPTION,
    "credit": BlockKind.CAPTION,
    "dateline": BlockKind.DATELINE,
    "dd": BlockKind.LIST_ITEM,
    "distributor": BlockKind.FURNITURE,
    "div": None,
    "dl": None,
    "dt": BlockKind.LIST_ITEM,
    "figcaption": BlockKind.CAPTION,
    "figure": BlockKind.CAPTION,
    "footer": BlockKind.FURNITURE,
    "h1": BlockKind.HEADLINE,
    "h2": BlockKind.CROSSHEAD,
    "h3": BlockKind.CROSSHEAD,
    "h4": BlockKind.CROSSHEAD,
    "h5": BlockKind.CROSSHEAD,
    "h6": BlockKind.CROSSHEAD,
    "header": None,
    "hedline": None,
    "hl1": BlockKind.HEADLINE,
    "hl2": BlockKind.CROSSHEAD,
    "hr": None,
    "html": None,
    "li": BlockKind.LIST_ITEM,
    "main": None,
    "media": BlockKind.CAPTION,
    "media-caption": BlockKind.CAPTION,
    "media-producer": BlockKind.CAPTION,
    "nav": BlockKind.FURNITURE,
    "nitf": None,
    "note": BlockKind.FURNITURE,
    "ol": None,
    "p": None,
    "pre": None,
    "rights": BlockKind.FURNITURE,
    "section": None,
    "series": BlockKind.FURNITURE,
    "table": None,
    "tagline": BlockKind.BYLINE,
    "tr": None,
    "ul": None,
}
_FIRM: Final = frozenset(BLOCKS.values()) - {None}
_KINDS: Final = frozenset(kind.value for kind in BlockKind)
_PARTS: Final = ("person", "byttl", "location")
_UNSEEN: Final = frozenset(("head", "media-metadata", "media-object", "media-reference", "script", "style"))
#: What parts words that no blank parts.
_BETWEEN: Final = {"br": "\n", "td": " ", "th": " ", "byttl": " ", "location": " ", "person": " "}
