"""Where and when an article was sent from, as the words before its first dash say."""

import re
from bisect import bisect_left
from typing import Final, final

import attrs

from newsmodel.extraction.resolution.cast import Cast
from newsmodel.span import Span
from newsmodel.values.blocks import BlockKind
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeExpression, TimeKind

_HEAD: Final = re.compile(
    r"(?P<place>[^\W\d_a-z][^\W\d_a-z.'’ʻ-]*+(?:,? [^\W\d_a-z][^\W\d_a-z.'’ʻ-]*+){0,9})"
    r"(?:,? [^\n—–()]{1,40}?)?(?: ?\([^\n()]{1,30}\))? ?(?:[—–]|--| - )"
)


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Dateline:
    """As in "SEOUL, May 31 (Agency) —"."""

    place: Place
    #: The day that it says, None if it says none.
    time: TimeExpression | None
    #: Index of the block of the paragraph that it opens.
    block: int


def find_dateline(cast: Cast) -> Dateline | None:
    """The dateline of the article, None if it has none."""
    layout = cast.units.layout
    for number, block in enumerate(layout.blocks):
        if block.kind not in (BlockKind.DATELINE, BlockKind.PARAGRAPH):
            continue
        head = _HEAD.match(layout.text, block.span.start, min(block.span.end + 3, block.span.start + 160))
        if head is None or len(head["place"]) < _SHORTEST:
            return None
        span = Span(*head.span("place"))
        time = _time(cast, head.start(), head.end())
        return Dateline(place=_place(cast, span), time=time, block=number + (block.kind is BlockKind.DATELINE))
    return None


#: Letters of the shortest name of a place: "FEZ".
_SHORTEST: Final = 3


def _place(cast: Cast, span: Span) -> Place:
    """The place with its country: of the first part of the name, or of what follows the comma, that is known."""
    name = span.of(cast.units.layout.text)
    lexicon = cast.units.vocabulary.lexicon
    for part in (name, *reversed(name.split(","))):
        known = part.strip().title()
        city = lexicon.places.get(known)
        if city is not None:
            return Place(name=name, country=city.country, kind=city.kind, span=span)
        country = lexicon.capitals.get(known)
        if country is not None:
            return Place(name=name, country=country.code, kind=PlaceKind.CITY, span=span)
        country = lexicon.country_names.get(known)
        if country is not None:
            return Place(name=name, country=country.code, kind=PlaceKind.COUNTRY, span=span)
    return Place(name=name, kind=PlaceKind.CITY, span=span)


def _time(cast: Cast, start: int, end: int) -> TimeExpression | None:
    stop = bisect_left(cast.units.layout.tokens.starts, end)
    for unit, time in cast.times.items():
        if cast.units.first[unit] >= stop:
            return None
        if time.kind is TimeKind.DATE and time.span.start >= start:
            return time
    return None
