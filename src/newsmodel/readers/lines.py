"""Lines of a page as pieces, read by their words as the lines of a plain text are."""

import re
from typing import Final

from newsmodel.readers.composing import Piece
from newsmodel.span import Span
from newsmodel.text.blocks import find_blocks, read_line
from newsmodel.text.bylines import BYLINE, ROLE
from newsmodel.text.normalize import normalize
from newsmodel.text.recognizers import Name
from newsmodel.text.recognizers import Piece as Part
from newsmodel.values.blocks import BlockKind, Byline


def pieces_of_text(text: str) -> list[Piece]:
    r"""The blocks of a plain text, as pieces.

    >>> [str(piece.kind) for piece in pieces_of_text("GENEVA (Reuters) - The talks ended.\n(Reporting by Ann Lee)")]
    ['dateline', 'paragraph', 'byline']
    """
    text = normalize(text)
    page = find_blocks(text)
    pieces: list[Piece] = []
    for block in page.blocks:
        authors = tuple(author for author in page.authors if author.span and _holds(block.span, author.span))
        pieces.append(Piece(block.kind, block.span.of(text), block.date, block.provider, authors))
    return pieces


def pieces_of_line(line: str, otherwise: BlockKind) -> list[Piece]:
    """What one line is by its words, else *otherwise*.

    >>> pieces_of_line("By Ann Lee, BBC News, Bergen", BlockKind.PARAGRAPH)[0].authors[0].place
    'Bergen'
    """
    line = normalize(line).strip()
    if not line:
        return []
    reading = read_line(line)
    return [Piece(otherwise, line)] if reading is None else [_piece(line, part) for part in reading]


def signed(words: str) -> tuple[Byline, ...]:
    """Whom a byline names; empty if it is the address of somebody's page.

    >>> signed("by Ann Lee and Ben Roe, BBC News, Bergen")[1]
    Byline(name='Ben Roe', role='BBC News', place='Bergen', span=None)
    """
    words = _BY.sub("", " ".join(words.split()), count=1).strip(" ,;|-–—/")
    if not words or _ADDRESS.match(words):
        return ()
    words = _AND_ANOTHER.sub(r"\1; ", words)
    found: list[Byline] = []
    for part in _NAMES.findall(words) if _NAMES_ONLY.fullmatch(words) and not ROLE.search(words) else words.split(";"):
        line = f"By {part.strip()}"
        reading = BYLINE.read(line) if len(line) > len("By ") else None
        names = reading[0].authors if reading else ()
        if names:
            found += (_author(line, name) for name in names)
        elif part.strip():
            found.append(Byline(name=part.strip()))
    return tuple(found)


def _piece(line: str, part: Part) -> Piece:
    authors = tuple(_author(line, name) for name in part.authors)
    return Piece(part.kind, line[part.start : part.end], part.date, part.provider, authors)


def _author(line: str, name: Name) -> Byline:
    return Byline(name=line[name.start : name.end], role=name.role, place=name.place)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


_BY: Final = re.compile(r"^by:? (?=\S)", re.IGNORECASE)
#: Names of two words or more behind one another.
_NAMES: Final = re.compile(r"[^\s,]+(?: [^\s,]+){1,3}")
_NAMES_ONLY: Final = re.compile(rf"{_NAMES.pattern}(?:, {_NAMES.pattern}){{1,9}}")
#: "Ann Lee in Oslo and Ben Roe": the second name is no part of the place.
_AND_ANOTHER: Final = re.compile(r"( in [A-Z]\w{1,30}(?: [A-Z]\w{1,30})?),? and (?=[A-Z]\w{1,30} [A-Z])")
_ADDRESS: Final = re.compile(r"(?:https?:|www\.|//|/|@|mailto:)", re.IGNORECASE)
