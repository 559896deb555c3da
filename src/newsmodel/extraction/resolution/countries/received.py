"""Who is met at the seat of his government: "they met Prime Minister NAME in OSLO", "in OSLO for talks with NAME"."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.roles import SENDING
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: A president may be met anywhere, but for where somebody is said to visit him.
_GOVERNING: Final = frozenset({"head_of_government", "minister", "deputy_minister"})
_HEADS: Final = frozenset({"head_of_state"})
#: Countries where those of all others meet.
_OF_ALL: Final = frozenset({"AT", "BE", "CH"})
_WHERE: Final = frozenset({"in", "to"})
#: What stands before one who is met.
_MET: Final = frozenset({"meet", "with"})


def country_of_seat(
    units: Units, person: Individual, bearers: Mapping[int, Individual], codes: Mapping[int, str]
) -> str | None:
    """The one country in whose capital somebody in office is met, unless it is that of another in the sentence.

    Args:
        units: the units of the text.
        person: whose country is looked for.
        bearers: who is named at each unit with which a name begins.
        codes: the countries that the text speaks of, by unit.
    """
    met = {role.last for role in person.roles if _is_met(units, role, _GOVERNING)}
    hosts = {role.last for role in person.roles if _is_met(units, role, _GOVERNING | _HEADS)}
    for mention in person.names:
        if mention.name not in hosts:
            continue
        span = range(units.letters.rfind(BREAK, 0, mention.first) + 1, units.letters.find(BREAK, mention.last))
        others: AbstractSet[str | None] = {bearers[unit].country for unit in span if unit in bearers}
        seats = {codes[unit] for unit in span if unit in codes and _is_seat(units, unit)} - _OF_ALL
        seats = seats if mention.name in met else set[str]()
        seats = seats or {codes[unit] for unit in span if unit in codes and _is_visited(units, unit, mention.first)}
        if len(seats) == 1 and seats.isdisjoint(others):
            return seats.pop()
    return None


def _is_visited(units: Units, unit: int, name: int) -> bool:
    """True for the country of "visited DENMARK on Monday, where he met", before the *name*."""
    if units.small[unit - 1] not in _VISITS or "country" not in units.tags[unit]:
        return False
    return any(units.small[at] == "where" for at in range(unit + 1, min(name, unit + _NEAR)))


_VISITS: Final = frozenset({"visited", "visits", "visiting", "visit", "toured", "to", "in"})
#: Units from the country to "where".
_NEAR: Final = 7


def _is_met(units: Units, role: RoleMention, kinds: AbstractSet[str]) -> bool:
    """True for "met Prime Minister NAME", "talks with Foreign Minister NAME"."""
    bare = role.country is None and role.of is None and role.rule == "role-name"
    governs = role.office.kind in kinds and role.status is PositionStatus.CURRENT
    if not bare or not governs or role.first == 0 or units.small[role.first - 1] in SENDING:
        return False
    return not units.tags[role.first - 1].isdisjoint(_MET)


def _is_seat(units: Units, unit: int) -> bool:
    """True for the capital in "in OSLO", "flew to OSLO"."""
    return units.small[unit - 1] in _WHERE and units.tags[unit] >= {"country", "place"}
