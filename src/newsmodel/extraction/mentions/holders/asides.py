"""What may stand between a name and the comma before its role: an age, a party and a state, where somebody is from."""

import re
from typing import Final

from newsmodel.extraction.units import Units

#: "R-Calif", "D-N.Y.".
_PARTY: Final = re.compile(r"[RDI]-[A-Z]")
#: Where somebody stands in a picture.
_SIDES: Final = frozenset({"left", "right", "center", "centre", "pictured", "far left", "far right"})
_CLOSES: Final = frozenset({"stop", "close"})
_OPENS: Final = frozenset({"comma", "open"})
_PLACES: Final = frozenset({"place", "country"})


def end_of_name(units: Units, at: int) -> int:
    """Where the name ends before the comma at unit *at*: NAME, 47,; NAME, R-Calif.,; NAME (left),; NAME of Ohio,."""
    before = at - 1
    while before > 1 and units.tags[before] & _CLOSES:
        before -= 1
    if units.small[before] in _SIDES and units.small[before - 1] == "from":
        before -= 2
    is_aside = _PARTY.match(units.word[before]) or not _SIDES.isdisjoint(units.small[before:at])
    if before > 1 and units.tags[before - 1] & _OPENS and is_aside:
        return before - 1
    if at > 2 and units.tags[at - 1] & {"num", "time"} and "comma" in units.tags[at - 2]:
        return at - 2
    if at > 2 and units.tags[at - 1] & _PLACES and "of" in units.tags[at - 2]:
        return at - 2
    return at


def before_age(units: Units, at: int) -> int:
    """Before "at 38" in "NAME, at 38 the youngest ROLE"; *at*, where the role begins, if no age stands before it."""
    at -= at > 1 and "num" in units.tags[at - 1]
    return at - 1 if at > 1 and "num" in units.tags[at] and units.small[at - 1] == "at" else at
