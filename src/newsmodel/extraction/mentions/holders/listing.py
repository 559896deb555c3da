"""Offices that follow another of the same person in a list: "was envoy to Chile, judge and as such head of …"."""

from typing import Final

from newsmodel.extraction.mentions.holders.tenure import first_of
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: Units from one office of a list to the next at the most: what the first is of, and when.
_NEAR: Final = 8
#: How an office is told that may be the first of a list.
PREDICATES: Final = frozenset({"name-is-role", "name-made-role", "name-enters-role", "name-left-role"})


def follows(role: RoleMention, last: int, units: Units) -> bool:
    """True if *role* goes on with a list of offices, the one before which ends before the unit *last*.

    ROLE, ROLE (of WHAT) and (as) ROLE; no ROLE that has a determiner, or does something: "He was ROLE, ROLE said".
    """
    at = first_of(role, units)
    if role.plural or role.indefinite is not None or not 0 < at - last <= _NEAR or BREAK in units.letters[last:at]:
        return False
    at -= "as" in units.tags[at - 1]
    joined = "join" in units.tags[at - 1]
    if not joined and ("comma" not in units.tags[at - 1] or at - 1 != last):
        return False
    plain = all(units.tags[unit].isdisjoint(_VERBS) for unit in range(last, at))
    return plain and bool(units.tags[role.last] & _GOES_ON or units.letters[role.last] == BREAK)


_VERBS: Final = frozenset({"be", "have", "modal", "do", "say", "meet", "past", "third", "relative", "he", "she"})
#: What may stand behind an office of a list: the next one, what it is of, and when.
_GOES_ON: Final = frozenset({"comma", "join", "stop", "prep", "of", "time", "semicolon"})
