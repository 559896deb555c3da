"""Where somebody is or goes, who is mostly of elsewhere: "left Lima", "in western Norway", "chose Chad for a trip"."""

from typing import Final

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


def is_visited(units: Units, unit: int) -> bool:
    """True for a country or a city at *unit* that is left, visited, crossed or chosen for a journey, or is a site."""
    if "demonym" in units.tags[unit]:
        return False
    before = _before_adjective(units, unit)
    if before < 0:
        return _is_destination(units, unit)
    if units.small[before] in _THERE or (units.small[before] == "of" and units.small[before - 1] in _PARTS):
        return True
    if "comma" in units.tags[before] and before > 1 and "place" in units.tags[before - 1]:
        return units.small[before - 2] in _THERE  # "in Lviv, western Ukraine"
    if "possessive" in units.tags[before] and before > 1:
        return units.small[before - 2] in _THERE  # "in Norway's Oslo"
    return _is_destination(units, unit)


def _before_adjective(units: Units, unit: int) -> int:
    """Before the country and what tells which part of it, or where that is: "northern", "neighbouring", "the"."""
    at = unit - 1
    while at > 0 and (units.small[at].endswith("ern") or units.small[at] in _WHICH):
        at -= 1
    return at


def _is_destination(units: Units, unit: int) -> bool:
    """True for "Norway for her first trip", "Norway the first stop", "Norway was his next destination"."""
    if units.small[unit + 1] not in _MADE:
        return False
    for at in range(unit + 2, unit + _NEAR):
        if units.letters[at : at + 1] in ("", BREAK) or "mark" in units.tags[at]:
            return False
        if units.small[at] in _JOURNEYS:
            return True
    return False


#: What leads in a place that somebody is at, goes to or comes from.
_THERE: Final = frozenset(
    {"across", "around", "at", "from", "in", "inside", "into", "near", "outside", "through", "to", "toward", "towards"}
    | {"throughout", "via", "within"}
    | {"enter", "entered", "entering", "enters", "leave", "leaves", "leaving", "left", "reach", "reached", "reaches"}
    | {"reaching", "tour", "toured", "touring", "tours", "visit", "visited", "visiting", "visits"}
)
#: What tells which part of a country, or where that is.
_WHICH: Final = frozenset({"central", "nearby", "neighboring", "neighbouring", "the"})
_PARTS: Final = frozenset({"centre", "center", "coast", "east", "north", "part", "parts", "south", "west"})
#: What may stand behind a country that is chosen for a journey, and the nouns for that.
_MADE: Final = frozenset({"as", "for", "is", "the", "was"})
_JOURNEYS: Final = frozenset({"destination", "journey", "leg", "stop", "tour", "trip", "visit"})
#: Units in which such a noun stands.
_NEAR: Final = 8
