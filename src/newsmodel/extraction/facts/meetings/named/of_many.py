"""Groups of whom it is news that they meet each other: those of several countries."""

from typing import Final

from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units


def are_of_many(units: Units, group: Reference) -> bool:
    """True for those of a body of several countries, of a part of the world or of states: "EU leaders"."""
    for unit in range(group.first - 1, group.last):
        meaning = units.meanings.get(unit)
        body = None if meaning is None else meaning.organization
        if units.small[unit] in OF_SEVERAL or (body is not None and body.kind == "international"):
            return True
    return are_of_states(units, group.last)


def are_of_states(units: Units, behind: int) -> bool:
    """True for "officials from ten Asian countries", "representatives of dozens of states", who need no other side."""
    if not units.tags[behind] & {"of", "from"}:
        return False
    for unit in range(behind + 1, behind + _WORDS):
        if units.small[unit] in _STATES:
            return True
        if "possessive" in units.tags[unit] or (units.tags[unit] & _ENDS and units.small[unit] != "of"):
            return False
    return False


#: Of whom leaders are those of several countries: "European leaders".
OF_SEVERAL: Final = frozenset(
    {"world", "european", "african", "arab", "asian", "gulf", "western", "global", "regional"}
)
_STATES: Final = frozenset(
    {"countries", "nations", "states", "governments", "democracies", "economies", "powers", "alliance", "bloc"}
)
#: Units from those people to the states.
_WORDS: Final = 5
_ENDS: Final = frozenset({"prep", "to", "comma", "stop", "time", "be", "have", "modal", "relative", "turn"})
