"""Which words stand apart, in a quotation or a caption: whom others speak of is not told of by the writer."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Final

from newsmodel.extraction.units import Units
from newsmodel.values.blocks import BlockKind


def find_quoted(units: Units) -> Callable[[int, int], bool]:
    """What tells whether a unit is in no quotation or caption that does not hold another unit, which stands behind."""
    outer = (quotation.span for quotation in units.layout.quotations if quotation.level == 0)
    quoted = sorted((units.at(span.start), units.at(span.end - 1) + 1) for span in outer)
    starts = [start for start, _ in quoted]
    blocks, between = units.blocks, {i for i, block in enumerate(units.layout.blocks) if block.kind in _BETWEEN}

    def is_beside(unit: int, pronoun: int) -> bool:
        if blocks[unit] in between and blocks[unit] != blocks[pronoun]:
            return False
        at = bisect_right(starts, unit) - 1
        return at < 0 or unit >= quoted[at][1] or pronoun < quoted[at][1]

    return is_beside


#: What stands between paragraphs and is no part of the story.
_BETWEEN: Final = frozenset({BlockKind.CAPTION, BlockKind.RELATED, BlockKind.FURNITURE})
