"""What may stand between a name and the comma before its role: an age, a party and a state, where somebody is from."""

import re
from typing import Final

from newsmodel.extraction.units import Units

#: "R-Calif", "D-N.Y.".
_PARTY: Final = re.compile(r"[RDI]-[A-Z]")
_CLOSES: Final = frozenset({"stop", "close"})
_OPENS: Final = frozenset({"comma", "open"})
_PLACES: Final = frozenset({"place", "country"})


def end_of_name(units: Units, at: int) -> int:
    """Where the name ends before the comma at unit *at*: NAME, 47,; NAME, R-Calif.,; NAME (D-N.Y.),; NAME of Ohio,."""
    before = at - 1
    while before > 1 and units.tags[before] & _CLOSES:
        before -= 1
    if before > 1 and units.tags[before - 1] & _OPENS and _PARTY.match(units.word[before]):
        return before - 1
    if at > 2 and units.tags[at - 1] & {"num", "time"} and "comma" in units.tags[at - 2]:
        return at - 2
    if at > 2 and units.tags[at - 1] & _PLACES and "of" in units.tags[at - 2]:
        return at - 2
    return at
