"""Offices that one takes over from another: "NAME replaced NAME as ROLE", "NAME became ROLE, succeeding NAME"."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.holders.tenure import REPLACING, coming_after, first_of
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.owners import Places
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: Signs the offices that somebody else has or had as well.
RULE: Final = "name-replaces-name"


def find_handovers(units: Units, held: Sequence[RoleMention], starts: Places, ends: Places) -> Iterator[RoleMention]:
    """The offices of those who took them over, and of those who had them before, in no order.

    Args:
        units: the units of the text.
        held: the offices with their holders.
        starts: the units with which names begin, to their indices.
        ends: where names of persons end.
    """
    for role in held:
        if role.holder is None or role.rule not in _TOLD:
            continue
        taker = _taker(role, units, starts, ends)
        if taker is not None:
            yield attrs.evolve(role, holder=taker[0], status=taker[1], rule=RULE)
        before = None if taker is not None else _predecessor(role, units, starts)
        if before is not None and before != role.holder:
            yield attrs.evolve(role, holder=before, status=PositionStatus.FORMER, rule=RULE)


def _taker(role: RoleMention, units: Units, starts: Places, ends: Places) -> tuple[int, PositionStatus] | None:
    """The index of the first name in "NAME (, who) replaced NAME as ROLE", and how the office is held then."""
    at = first_of(role, units) - 1
    if "as" not in units.tags[at] or ends.get(at) != role.holder:
        return None
    name = min((unit for unit in range(max(at - _LONG, 0), at) if starts.get(unit) == role.holder), default=0)
    verb = coming_after(name, units) or 0
    if verb < 1 or (verb == name - 1 and units.small[verb] not in REPLACING):
        return None
    helping = verb
    while helping > 1 and units.tags[helping - 1] & _HELPING:
        helping -= 1
    helps = set(units.small[helping:verb])
    if helps & _PERHAPS:
        return None
    subject = helping - ("who" in units.tags[helping - 1])
    subject -= "comma" in units.tags[subject - 1]
    if subject not in ends:
        return None
    return ends[subject], PositionStatus.DESIGNATE if helps & _LATER else PositionStatus.CURRENT


def _predecessor(role: RoleMention, units: Units, starts: Places) -> int | None:
    """The index of the last name in "NAME became ROLE …, replacing NAME", "… when she succeeded NAME"."""
    for at in range(role.last, role.last + _LONG):
        if units.letters[at] == BREAK or at in starts:
            break
        follows = units.small[at].endswith("ing") or (units.small[at - 1] in _HE and units.small[at - 2] == "when")
        if follows and units.small[at] in REPLACING:
            return starts.get(at + 1)
    return None


#: How the offices are told that are handed over.
_TOLD: Final = frozenset({"name-is-role", "name-made-role", "name-enters-role"})
#: Units of a name, or between an office and "succeeding", at the most.
_LONG: Final = 10
_HELPING: Final = frozenset({"have", "modal", "adverb", "to"})
_PERHAPS: Final = frozenset({"would", "could", "might", "may", "should", "can"})
_LATER: Final = frozenset({"will", "to"})
_HE: Final = frozenset({"he", "she"})
