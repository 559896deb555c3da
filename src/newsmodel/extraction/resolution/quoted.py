"""Which words stand in a quotation in which others do not: whom others speak of is not told of by the writer."""

from bisect import bisect_right
from collections.abc import Callable

from newsmodel.extraction.units import Units


def find_quoted(units: Units) -> Callable[[int, int], bool]:
    """What tells whether a unit is in no quotation that does not hold another unit, which stands behind it."""
    outer = (quotation.span for quotation in units.layout.quotations if quotation.level == 0)
    quoted = sorted((units.at(span.start), units.at(span.end - 1) + 1) for span in outer)
    starts = [start for start, _ in quoted]

    def is_beside(unit: int, pronoun: int) -> bool:
        at = bisect_right(starts, unit) - 1
        return at < 0 or unit >= quoted[at][1] or pronoun < quoted[at][1]

    return is_beside
