"""Where and when an article was sent from, as the words before its first dash say."""

import re
from bisect import bisect_left
from typing import Final, final

import attrs

from newsmodel.extraction.resolution.cast import Cast
from newsmodel.extraction.resolution.countries.sent_from import find_head
from newsmodel.span import Span
from newsmodel.values.blocks import BlockKind
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeExpression, TimeKind


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
    found = find_head(layout)
    if found is None:
        return None
    number, head = found
    span, time = Span(*head.span("place")), _time(cast, head.start(), head.end())
    is_apart = layout.blocks[number].kind is BlockKind.DATELINE
    return Dateline(place=_place(cast, span, head.end()), time=time, block=number + is_apart)


def written_at(cast: Cast) -> Place | None:
    """Where "here" is, by the dateline or, as in "Ada Quill in Oslo", the byline; None if neither says so."""
    dateline = find_dateline(cast)
    if dateline is not None:
        return dateline.place
    byline = find_byline(cast)
    return None if byline is None else byline.place


def find_byline(cast: Cast) -> Dateline | None:
    """The place of "Ada Quill in Oslo" as a dateline before the first paragraph; None if no byline tells one."""
    places = {author.place for author in cast.units.layout.authors}
    place = places.pop() if len(places) == 1 else None
    blocks = enumerate(cast.units.layout.blocks)
    first = next((number for number, block in blocks if block.kind is BlockKind.PARAGRAPH), None)
    if place is None or first is None:
        return None
    return Dateline(place=_known(cast, place, None), time=None, block=first - 1)


def _place(cast: Cast, span: Span, end: int) -> Place:
    """The place with its country: what follows the comma, else that of the name."""
    text = cast.units.layout.text
    words = _BEHIND.split(text[span.end : end], maxsplit=1)[0].strip(", ")
    behind = cast.units.vocabulary.lexicon.country_names.get(words)
    if behind is not None:
        return Place(name=span.of(text), country=behind.code, kind=PlaceKind.CITY, span=span)
    return _known(cast, span.of(text), span)


def _known(cast: Cast, name: str, span: Span | None) -> Place:
    """The place of that name, with the country of the first part that is known."""
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


#: What ends the country of "SAN JOSE, Costa Rica (Agency) --".
_BEHIND: Final = re.compile(r"[(—–]| --? ")


def _time(cast: Cast, start: int, end: int) -> TimeExpression | None:
    stop = bisect_left(cast.units.layout.tokens.starts, end)
    for unit, time in cast.times.items():
        if cast.units.first[unit] >= stop:
            return None
        if time.kind is TimeKind.DATE and time.span.start >= start:
            return time
    return None
