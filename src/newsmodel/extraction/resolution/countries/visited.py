"""Where somebody is or goes, who is mostly of elsewhere: "left Lima", "in western Norway", "chose Chad for a trip"."""

from typing import Final

from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


def is_visited(units: Units, unit: int) -> bool:
    """True for a country or a city at *unit* that is left, visited, crossed or chosen for a journey, or is a site."""
    if not units.tags[unit].isdisjoint(("demonym", "organization")):
        return False
    before = _before_adjective(units, unit)
    if before < 0:
        return _is_destination(units, unit)
    if units.small[before] in _GOES:
        return True
    at = before
    if units.small[at] == "of" and units.small[at - 1] in _PARTS:
        at = before - 2 - ("det" in units.tags[before - 2])
    elif ("comma" in units.tags[at] and "place" in units.tags[at - 1]) or "possessive" in units.tags[at]:
        at -= 2  # "in Lviv, western Ukraine", "in Norway's Oslo"
    there = at >= 0 and units.small[at] in _THERE
    return _is_of_journey(units, unit) if there else _is_destination(units, unit)


def comes_to(units: Units, name: int, country: int) -> bool:
    """True for "NAME's (state) visit to COUNTRY", "NAME will visit COUNTRY": nobody is a visitor at home.

    Args:
        units: the units of the text.
        name: behind the name.
        country: the unit of the country, behind the name.
    """
    if not name < country <= name + VISIT or BREAK in units.letters[name:country]:
        return False
    at = country - 1 - ("det" in units.tags[country - 1])
    if units.small[at] == "to" and "possessive" in units.tags[name]:
        return units.small[at - 1].rpartition(" ")[2] in _JOURNEYS  # "state visit"
    helped = units.tags[name:at]
    return units.small[at] in _VISITS and all(not tags.isdisjoint(_HELPING) for tags in helped)


def _is_of_journey(units: Units, unit: int) -> bool:
    """True in a sentence that tells of a meeting or a journey: else who is told of may well live there."""
    begin, end = units.letters.rfind(BREAK, 0, unit) + 1, units.letters.find(BREAK, unit)
    return any(not tags.isdisjoint(_OCCASIONS) for tags in units.tags[begin:end])


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


#: What one does who goes there or away.
_GOES: Final = frozenset(
    {"enter", "entered", "entering", "enters", "leave", "leaves", "leaving", "left", "reach", "reached", "reaches"}
    | {"reaching", "tour", "toured", "touring", "tours", "visit", "visited", "visiting", "visits"}
)
#: Units behind a name within which the country stands that its bearer visits.
VISIT: Final = 8
_VISITS: Final = frozenset({"visit", "visited", "visiting", "visits"})
_HELPING: Final = frozenset({"adverb", "be", "have", "modal", "to", "time"})
#: What leads in a place that somebody is at, goes to or comes from.
_THERE: Final = frozenset(
    {"across", "around", "at", "from", "in", "inside", "into", "near", "outside", "through", "throughout", "to"}
    | {"toward", "towards", "via", "within"}
)
_OCCASIONS: Final = frozenset({"meet", "noun"})
#: What tells which part of a country, or where that is.
_WHICH: Final = frozenset({"central", "nearby", "neighboring", "neighbouring", "the"})
_PARTS: Final = frozenset({"centre", "center", "coast", "east", "north", "part", "parts", "south", "west"})
#: What may stand behind a country that is chosen for a journey, and the nouns for that.
_MADE: Final = frozenset({"as", "for", "is", "the", "was"})
_JOURNEYS: Final = frozenset({"destination", "journey", "leg", "stop", "tour", "trip", "visit"})
#: Units in which such a noun stands.
_NEAR: Final = 8
