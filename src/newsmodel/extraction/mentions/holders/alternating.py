"""Holders of one office, each named behind his own country: "the ROLES of COUNTRY, NAME, and COUNTRY, NAME"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.units import Units


def hold_in_turn(
    role: RoleMention, units: Units, names: Sequence[NameMention], starts: Mapping[int, int]
) -> list[RoleMention]:
    """One role for each of those who are named behind their countries; nothing if it is not told so of two at least.

    The ROLES of COUNTRY, NAME, and COUNTRY, NAME; the ROLE of COUNTRY, NAME, and of COUNTRY, NAME.

    Args:
        role: an office in the plural or the singular.
        units: the units of the text.
        names: the names in it.
        starts: the unit with which each name begins, to its index.
    """
    office = next((unit for unit in range(role.last - 1, role.first - 1, -1) if "office" in units.tags[unit]), None)
    if office is None or "of" not in units.tags[office + 1]:
        return []
    found = [
        attrs.evolve(
            role,
            first=role.first if country == first else country,
            last=country + 1,
            span=units.span(role.first if country == first else country, country + 1),
            holder=holder,
            of=units.word[country],
            country=units.meanings[country].country_code,
            organization=None,
            plural=False,
            rule=RULE,
        )
        for first, country, holder in _turns(units, names, starts, office + 1, alone=not role.plural)
    ]
    return found if len(found) > 1 else []


def _turns(
    units: Units, names: Sequence[NameMention], starts: Mapping[int, int], at: int, *, alone: bool
) -> Iterator[tuple[int, int, int]]:
    """The units of the first country and of each, with the index of the name behind it, from the "of" on."""
    first = 0
    while True:
        at += "comma" in units.tags[at]
        at += "join" in units.tags[at]
        is_of = "of" in units.tags[at]
        at += is_of
        at += "det" in units.tags[at]
        if (first and alone and not is_of) or "country" not in units.tags[at] or at not in units.meanings:
            return
        holder = starts.get(at + 2) if "comma" in units.tags[at + 1] else None
        if holder is None:
            return
        first = first or at
        yield first, at, holder
        at = names[holder].last


#: Signs the offices that are told in turn.
RULE: Final = "roles-names"
