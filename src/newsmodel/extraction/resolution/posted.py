"""Against which day the times of each block are read: that of publication, or of the post to which it belongs."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from newsmodel.extraction.units import Units
from newsmodel.values.blocks import Block, BlockKind
from newsmodel.values.time import TimeExpression


def resolved_times(units: Units, published: date | None) -> dict[int, TimeExpression]:
    """The times of *units*, resolved where they can be: those of a live blog's post against the day of the post."""
    days = post_days(units.layout.blocks, published)
    if days is None:
        return units.times if published is None else {unit: t.resolve(published) for unit, t in units.times.items()}
    anchors = [(unit, time, days[units.blocks[unit]]) for unit, time in units.times.items()]
    return {unit: time if anchor is None else time.resolve(anchor) for unit, time, anchor in anchors}


def post_days(blocks: Sequence[Block], published: date | None) -> list[date | None] | None:
    """The day of each block, None where it is that of publication everywhere.

    A dateline with a day within the story is that of a post. At the head of a page it is of its last change, unless it
    is before the day of publication.
    """
    days: list[date | None] = []
    day, is_head = published, True
    for block in blocks:
        if block.kind is BlockKind.DATELINE and block.date is not None and block.date.on_day is not None:
            own = block.date.on_day
            if not is_head or (published is not None and own < published):
                day = own
        is_head = is_head and block.kind not in _BODY
        days.append(day)
    return None if all(day == published for day in days) else days


#: With what the head of a page ends.
_BODY: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CROSSHEAD})
