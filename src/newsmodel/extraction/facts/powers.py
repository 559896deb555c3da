"""The powers: "six world powers", who hold talks together and are one party wherever they are named."""

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.gathered import Gathered
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units


def find_powers(cast: Cast, known: Gathered) -> Iterator[Reference]:
    """A reference for each mention of the powers; they are added to those *known*.

    World powers, major powers and six powers are the same; Western powers are others.
    """
    units = cast.units
    negotiating = next((o for o in cast.organizations if o.name == "P5+1"), None)
    for unit in units.of(_POWERS):
        first = _first(units, unit)
        if first == unit:
            continue
        described = next((at for at in range(first, unit) if units.small[at] not in _NUMBERS), unit)
        of_world = units.small[described] in _WORLD
        opening = first - ("det" in units.tags[first - 1])
        found = known.refer(
            (opening, unit + 1), (first, unit + 1), key="" if of_world else units.words(described, unit)
        )
        yield found if negotiating is None or not of_world else attrs.evolve(found, party=negotiating.id)


def _first(units: Units, unit: int) -> int:
    first = unit
    while first > max(0, unit - _WORDS) and units.small[first - 1] in _WHICH:
        first -= 1
    return first


_POWERS: Final = frozenset({"powers"})
_NUMBERS: Final = frozenset({"six", "five", "other", "three", "several", "four", "two"})
#: Without one of these, or with a number alone, they are the powers of the world.
_WORLD: Final = frozenset({"world", "major", "great", "big", "global", "leading", "powers"})
_WHICH: Final = _NUMBERS | _WORLD - {"powers"} | {"western", "european", "regional", "nuclear", "foreign", "allied"}
_WORDS: Final = 3
