"""The powers: "six world powers", who hold talks together and are one party wherever they are named."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import compress, count
from typing import Final

import attrs

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.evidence import Mention, MentionKind


def powers(cast: Cast, known: dict[str, Organization]) -> Iterator[Reference]:
    """A reference for each mention of the powers; they are added to the *known* groups by the words for them.

    World powers, major powers and six powers are the same; Western powers are others.
    """
    units = cast.units
    negotiating = next((o.id for o in cast.organizations if o.name == "P5+1"), None)
    for token in compress(count(), map("powers".__eq__, units.layout.tokens.words)):
        unit = bisect_right(units.first, token) - 1
        if units.letters[unit] == BREAK or units.last[unit] != token + 1:
            continue
        first = _first(units, unit)
        if first == unit:
            continue
        described = next((at for at in range(first, unit) if units.small(at) not in _NUMBERS), unit)
        span = units.span(first, unit + 1)
        words = span.of(units.layout.text)
        key = "powers" if units.small(described) in _WORLD else units.words(described, unit + 1)
        opening = first - ("det" in units.tags(first - 1))
        if key == "powers" and negotiating is not None:
            yield Reference(first=opening, last=unit + 1, span=span, party=negotiating, tags=_GROUP)
            continue
        mention = Mention(span=span, words=words, kind=MentionKind.NOMINAL)
        group = known.get(key)
        known[key] = (
            attrs.evolve(group, mentions=(*group.mentions, mention))
            if group is not None
            else Organization(id=f"gp{len(known) + 1}", name=words, kind=OrganizationKind.GROUP, mentions=(mention,))
        )
        yield Reference(first=opening, last=unit + 1, span=span, party=known[key].id, tags=_GROUP)


def _first(units: Units, unit: int) -> int:
    first = unit
    while first > max(0, unit - _WORDS) and units.small(first - 1) in _WHICH:
        first -= 1
    return first


_NUMBERS: Final = frozenset({"six", "five", "other", "three", "several", "four", "two"})
#: Without one of these, or with a number alone, they are the powers of the world.
_WORLD: Final = frozenset({"world", "major", "great", "big", "global", "leading", "powers"})
_WHICH: Final = _NUMBERS | _WORLD - {"powers"} | {"western", "european", "regional", "nuclear", "foreign", "allied"}
_WORDS: Final = 3
_GROUP: Final = frozenset({"party", "organization", "plural", "group"})
