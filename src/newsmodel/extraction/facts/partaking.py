"""Whether people whom the text only describes are met, or meet others: by the units on both sides of them."""

from bisect import bisect_left
from typing import Final

from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units


def takes_part(cast: Cast, first: int, last: int, before: int = 0) -> bool:
    """True for the units from *first* up to *last* behind "met" or before it, alone or in a list of parties.

    *before* is where others who take part end: "met families" and "survivors".
    """
    units = cast.units
    first = _before_owner(cast, first)
    if _is_met(units, first) or _meets(units, last) or _is_other_side(units, first):
        return True
    if before == first - 1 and "join" in units.tags[before] and not _acts(units, last):
        return True
    start, end, joined = _listed(cast, first, last)
    if not joined:
        return False
    if start < first and _is_met(units, start):
        return "meet" not in units.tags[start - 1] or not _acts(units, end)
    return _meets(units, end)


def _before_owner(cast: Cast, first: int) -> int:
    """Where whose they are begins: the "Mr Berg" of "Mr Berg's parents", the "the" of "the Berg campaign team".

    *first* itself if the words tell nobody.
    """
    if "possessive" in cast.units.tags[first - 1]:
        owner = _ending_at(cast, first - 1)
    else:
        owner = _ending_at(cast, first)
        owner = owner if owner is not None and is_surname(owner) else None
    return first if owner is None else owner.first - ("det" in cast.units.tags[owner.first - 1])


def is_surname(reference: Reference) -> bool:
    """True for a person by one word that may stand before others: "Berg" of "the Berg campaign team"."""
    return "person" in reference.tags and "pronoun" not in reference.tags and reference.last == reference.first + 1


def _listed(cast: Cast, first: int, last: int) -> tuple[int, int, bool]:
    """The units of the list of parties that these are one of, and whether "and" stands in it."""
    units, joined = cast.units, False
    for _ in range(_LONGEST):
        if units.tags[first - 1].isdisjoint(_AND):
            break
        joined = joined or "join" in units.tags[first - 1]
        doubled = "join" in units.tags[first - 1] and "comma" in units.tags[first - 2]
        before = _ending_at(cast, first - 1 - doubled)
        if before is None:
            break
        first = before.first
    for _ in range(_LONGEST):
        if units.tags[last].isdisjoint(_AND):
            break
        joined = joined or "join" in units.tags[last]
        doubled = "comma" in units.tags[last] and "join" in units.tags[last + 1]
        behind = _beginning_at(cast, last + 1 + doubled)
        if behind is None:
            break
        last, joined = behind.last, joined or doubled
    return first, last, joined


def _ending_at(cast: Cast, unit: int) -> Reference | None:
    at = bisect_left(cast.references, unit, key=lambda reference: reference.last)
    found = cast.references[at] if at < len(cast.references) else None
    return found if found is not None and found.last == unit else None


def _beginning_at(cast: Cast, unit: int) -> Reference | None:
    at = bisect_left(cast.references, unit, key=lambda reference: reference.first)
    found = cast.references[at] if at < len(cast.references) else None
    return found if found is not None and found.first == unit else None


def _is_met(units: Units, first: int) -> bool:
    """True behind "met", "met in Oslo with", "his talks with", "a meeting between"."""
    lead = units.tags[first - 1]
    if "meet" in lead and lead & {"meets", "hosts"}:
        return True
    if units.small[first - 1] == "for":
        meaning = units.meanings.get(first - 2)
        return meaning is not None and meaning.noun is not None and meaning.noun.kind == "meal"
    if units.small[first - 1] == "of":
        return "noun" in units.tags[first - 2]
    if units.small[first - 1] not in _LEADS:
        return False
    for unit in range(first - 2, max(-1, first - _FAR), -1):
        tags = units.tags[unit]
        if tags & {"meet", "noun"}:
            return True
        if not tags or tags & _EDGE:
            break
    return False


def _is_other_side(units: Units, first: int) -> bool:
    """True behind the "and" of "talks between the government and"."""
    if "join" not in units.tags[first - 1]:
        return False
    for unit in range(first - 2, max(0, first - _FAR), -1):
        if "between" in units.tags[unit]:
            return _is_met(units, unit + 1)
        if units.tags[unit] & (_EDGE | _AND):
            break
    return False


def _meets(units: Units, last: int) -> bool:
    """True before "met", "have met", "will hold talks"."""
    unit = _behind_owner(units, last)
    if units.small[unit] == "to":  # "formed teams to meet"
        return False
    while unit < last + _FAR and units.tags[unit] & _HELPS:
        unit += 1
    tags = units.tags[unit]
    if "meet" in tags:
        return bool(tags & _TOGETHER)
    if tags.isdisjoint(_HOLDS):
        return False
    behind = (units.tags[at] for at in range(unit + 1, unit + _OBJECT))
    return any("noun" in tags for tags in behind)


def _behind_owner(units: Units, last: int) -> int:
    """Behind the words that tell whose people they are: "of the victims", "from both parties"."""
    if units.tags[last].isdisjoint(("of", "from")):
        return last
    unit = last + 1
    while unit < last + _FAR and _is_of_owner(units.tags[unit]):
        unit += 1
    return unit


def _is_of_owner(tags: frozenset[str]) -> bool:
    return bool(tags & _OWNER) and tags.isdisjoint(_EDGE | {"past", "meet"})


def _acts(units: Units, last: int) -> bool:
    """True if what looks like one more of a list does something else: "met Ms Lund and workers marched"."""
    return bool(units.tags[last] & _VERBAL) or units.small[last].endswith("ed")


_OWNER: Final = frozenset({"det", "modifier", "num", "demonym", "country", "place", "organization", "low"})
_AND: Final = frozenset({"join", "comma"})
#: Parties of a list on each side.
_LONGEST: Final = 4
_LEADS: Final = frozenset({"with", "between", "among"})
#: Units from "met" to "with": "met on Monday in Oslo with".
_FAR: Final = 7
_EDGE: Final = frozenset({"mark", "turn", "relative", "subordinator", "be", "have", "modal", "say"})
_HELPS: Final = frozenset({"have", "be", "modal", "do", "not", "adverb", "to", "time"})
_TOGETHER: Final = frozenset({"meets", "confers_with", "negotiates_with"})
_HOLDS: Final = frozenset({"held", "planned", "ongoing"})
#: Units from "held" to "talks".
_OBJECT: Final = 5
_VERBAL: Final = frozenset({"past", "third", "have", "modal", "do", "say"})
