"""Offices that one takes over from another: "NAME replaced NAME as ROLE", "NAME became ROLE, succeeding NAME"."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.holders.tenure import REPLACING, SACKED, coming_after, first_of
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.owners import Places
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: Signs the offices that somebody else has or had as well.
RULE: Final = "name-replaces-name"


def with_handovers(units: Units, held: Sequence[RoleMention], starts: Places, ends: Places) -> list[RoleMention]:
    """The *held* offices, with those of who took them over, and of who had them before, in no order.

    Args:
        units: the units of the text.
        held: the offices with their holders.
        starts: the units with which names begin, to their indices.
        ends: where names of persons end.
    """
    found: list[RoleMention] = []
    for role in held:
        if role.holder is None and not role.plural:
            found += _between_two(role, units, starts, ends) or [role]
            continue
        found.append(role)
        if role.holder is not None:
            found += _handed_over(role, role.holder, units, starts, ends)
    return found


def _handed_over(role: RoleMention, holder: int, units: Units, starts: Places, ends: Places) -> Iterator[RoleMention]:
    """The same office of whoever else has it before or behind the *holder*, as the words beside both tell it."""
    next_one = _next(role, holder, units, starts, ends)
    if next_one is not None and next_one[0] != holder:
        yield attrs.evolve(role, holder=next_one[0], status=next_one[1], rule=RULE)
    if role.rule not in _TOLD:
        return
    taker = _taker(role, units, starts, ends)
    if taker is not None:
        yield attrs.evolve(role, holder=taker[0], status=taker[1], rule=RULE)
    before = None if taker is not None or role.rule == _NAMED else _predecessor(role, units, starts)
    if before is not None and before != holder:
        yield attrs.evolve(role, holder=before, status=PositionStatus.FORMER, rule=RULE)


def _next(
    role: RoleMention, holder: int, units: Units, starts: Places, ends: Places
) -> tuple[int, PositionStatus] | None:
    """The index of the last name in "ROLE NAME was replaced by NAME", "NAME was replaced as ROLE by NAME"."""
    if role.rule in _BESIDE:
        end = next((at for at in range(role.last, role.last + _LONG) if ends.get(at) == holder), role.last)
        at = end + ("comma" in units.tags[end])
        helping = at
        while units.tags[at] & _HELPED:
            at += 1
        passive = any("be" in units.tags[unit] for unit in range(helping, at))
        by = _and_replaced(at, units) if units.small[at] in _GONE else at
        if not (passive or by > at) or units.small[by] not in _REPLACED or units.small[by + 1] != "by":
            return None
        later = not _LATER.isdisjoint(units.small[helping:at])
        return _named(by + 2, units, starts, PositionStatus.DESIGNATE if later else PositionStatus.CURRENT)
    first = first_of(role, units)
    if role.rule != _MADE or "as" not in units.tags[first - 1] or units.small[first - 2] not in _REPLACED:
        return None
    return _named(role.last + 1, units, starts, PositionStatus.CURRENT) if units.small[role.last] == "by" else None


def _and_replaced(verb: int, units: Units) -> int:
    """The second verb of "was sacked (on Monday) and (was) replaced by"; the first, *verb*, if no other follows."""
    for at in range(verb + 1, verb + _LONG):
        if units.letters[at] == BREAK:
            break
        if units.small[at] in _REPLACED and "join" in units.tags[at - 1 - ("be" in units.tags[at - 1])]:
            return at
    return verb


def _named(at: int, units: Units, starts: Places, status: PositionStatus) -> tuple[int, PositionStatus] | None:
    """The index of the name that begins at the unit, behind what tells who that is: "his deputy, NAME"."""
    for unit in range(at, at + _LONG):
        if unit in starts:
            return starts[unit], status
        if units.letters[unit] == BREAK or units.tags[unit].isdisjoint(_TELLS_WHO):
            return None
    return None


def _between_two(role: RoleMention, units: Units, starts: Places, ends: Places) -> list[RoleMention]:
    """The office of both in "NAME, whom NAME replaced as ROLE", "NAME's predecessor as ROLE, NAME"."""
    lead = first_of(role, units) - 1
    if lead < 1 or "as" not in units.tags[lead]:
        return []
    word = units.small[lead - 1]
    if word in _RELATIONS:
        owner = lead - 1
        while owner > 1 and "modifier" in units.tags[owner - 1]:
            owner -= 1
        one = ends.get(owner - 1) if "possessive" in units.tags[owner - 1] else None
        first = min((at for at in range(max(owner - _LONG, 0), owner) if starts.get(at) == one), default=owner - 1)
        other = _beside(role.last, first - 1, units, starts, ends)
        before, behind = (other, one) if word == _BEFORE else (one, other)
    elif word in REPLACING:
        behind = ends.get(lead - 1 - ("have" in units.tags[lead - 2]))
        first = min((at for at in range(max(lead - _LONG, 0), lead) if starts.get(at) == behind), default=0)
        whom = first > 1 and units.small[first - 1] == "whom"
        before = ends.get(first - 1 - ("comma" in units.tags[first - 2])) if whom and behind is not None else None
        behind = None if before is None else behind
    else:
        return []
    pair = ((before, PositionStatus.FORMER), (behind, PositionStatus.CURRENT))
    return [
        attrs.evolve(role, holder=holder, status=status, rule=RULE) for holder, status in pair if holder is not None
    ]


def _beside(behind: int, before: int, units: Units, starts: Places, ends: Places) -> int | None:
    """The index of the name behind the comma at the one unit, else of that before the comma at the other."""
    found = starts.get(behind + 1) if "comma" in units.tags[behind] else None
    return found if found is not None or before < 1 or "comma" not in units.tags[before] else ends.get(before)


def _taker(role: RoleMention, units: Units, starts: Places, ends: Places) -> tuple[int, PositionStatus] | None:
    """The index of the first name in "NAME (, who) replaced NAME as ROLE", and how the office is held then.

    And in "NAME replaced ROLE NAME", where that is all.
    """
    at = first_of(role, units) - 1
    if role.rule == _NAMED:
        behind = next((end for end in range(role.last, role.last + _LONG) if ends.get(end) == role.holder), 0)
        behind += "prep" in units.tags[behind] and "time" in units.tags[behind + 1]
        ends_there = units.letters[behind] == BREAK or units.tags[behind] & _ENDS
        verb = at if ends_there and at > 0 and units.small[at] in REPLACING else 0
        name = verb + 1
    elif "as" not in units.tags[at] or ends.get(at) != role.holder:
        return None
    else:
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
    if units.small[role.last] == "from" and role.rule == "name-enters-role":
        return starts.get(role.last + 1)  # "took over as ROLE from NAME"
    for at in range(role.last, role.last + _LONG):
        if units.letters[at] == BREAK or at in starts:
            break
        follows = units.small[at].endswith("ing") or (units.small[at - 1] in _HE and units.small[at - 2] == "when")
        if follows and units.small[at] in REPLACING:
            return starts.get(at + 1)
    return None


#: Who had an office before another, and who has it after him.
_BEFORE: Final = "predecessor"
_RELATIONS: Final = frozenset({_BEFORE, "successor"})
_GONE: Final = SACKED | {"quit", "resigned"}
_REPLACED: Final = frozenset({"replaced", "succeeded"})
#: What stands between a name and "replaced by", and what tells who it is by whom.
_HELPED: Final = frozenset({"be", "have", "adverb", "modal"})
_TELLS_WHO: Final = frozenset({"det", "his", "her", "office", "title", "modifier", "demonym", "comma", "low"})
_NAMED: Final = "role-name"
_BESIDE: Final = frozenset({_NAMED, "role-comma-name", "name-comma-role"})
_MADE: Final = "name-made-role"
#: How the offices are told that are handed over.
_TOLD: Final = frozenset({"name-is-role", "name-made-role", "name-enters-role", _NAMED})
#: What may stand behind "replaced ROLE NAME" where it is told for good.
_ENDS: Final = frozenset({"mark", "time"})
#: Units of a name, or between an office and "succeeding", at the most.
_LONG: Final = 10
_HELPING: Final = frozenset({"have", "modal", "adverb", "to"})
_PERHAPS: Final = frozenset({"would", "could", "might", "may", "should", "can"})
_LATER: Final = frozenset({"will", "to"})
_HE: Final = frozenset({"he", "she"})
