"""What each line of a page is."""

import re
from typing import NamedTuple

from newsmodel.span import Span
from newsmodel.values.blocks import Block, BlockKind, Byline

_LINE = re.compile(r"\S[^\n\r\u2028\u2029\x0b\x0c\x1c-\x1e\x85]*")


class Page(NamedTuple):
    """The blocks of a text and what they say about the whole."""

    blocks: tuple[Block, ...]
    authors: tuple[Byline, ...]
    headline: str | None


def find_blocks(text: str) -> Page:
    """The blocks of *text*, line by line."""
    blocks: list[Block] = []
    headline: str | None = None
    lines = [(m.start(), m.start() + len(m[0].rstrip())) for m in _LINE.finditer(text)]
    for i, (start, end) in enumerate(lines):
        line = text[start:end]
        if re.match(r"-?\s*Published\b|Allow \w+ content\?|This article contains content provided|Image (?:copyright|source)|Media playback", line):
            kind = BlockKind.FURNITURE
        elif headline is None and len(lines) > 1:
            kind = BlockKind.HEADLINE
            headline = line
        elif len(line) < 70 and line[-1] not in ".,;:”\"" and 0 < i < len(lines) - 1:
            kind = BlockKind.CROSSHEAD
        else:
            kind = BlockKind.PARAGRAPH
        blocks.append(Block(kind=kind, span=Span(start, end)))
    return Page(tuple(blocks), (), headline)
