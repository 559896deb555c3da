"""Whose an office is that words for a country tell: "its minister", "the country's president"."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: How an office stands that several have.
_SHARED: Final = "roles-names"


def country_of_nation(
    units: Units, roles: Sequence[RoleMention], taken: AbstractSet[str], codes: Mapping[int, str]
) -> str | None:
    """NORWAY is glad. Its minister NAME said so; NORWAY is glad, said the country's president, NAME.

    In one sentence the last country before, in the sentence before the first; "their ministers" are of several.

    Args:
        units: the units of the text.
        roles: the offices of one person.
        taken: the countries that have another in the office.
        codes: the countries that the text speaks of, by unit.
    """
    for role in roles:
        if role.country is not None or role.of is not None or not _is_its(units, role):
            continue
        begin = units.letters.rfind(BREAK, 0, role.first) + 1
        start = units.letters.rfind(BREAK, 0, max(begin - 1, 0)) + 1
        told = _told(units, codes, begin, role.first)[::-1]
        if taken >= set(told) and begin and units.blocks[start] >= units.blocks[begin] - 1:
            told = [] if _is_of_body(units, start) else _told(units, codes, start, begin)
        is_theirs = role.rule == _SHARED and _whose(units, role) == "their"
        if told and not (is_theirs and len(set(told)) > 1):
            return next((code for code in told if code not in taken), None)
    return None


def _told(units: Units, codes: Mapping[int, str], start: int, end: int) -> list[str]:
    """The countries spoken of there, in order, but for "the Danish embassy", of which "its minister" is none."""
    return [
        codes[unit]
        for unit in range(start, end)
        if unit in codes and ("demonym" not in units.tags[unit] or units.small[unit + 1] not in _ABROAD)
    ]


def _is_of_body(units: Units, start: int) -> bool:
    """True for a sentence that begins with a body of which nothing is known: "The DPP left. Its leader NAME"."""
    at = start + ("det" in units.tags[start])
    return "acronym" in units.tags[at] and at not in units.meanings


def _is_its(units: Units, role: RoleMention) -> bool:
    """True for "its former minister", "their leader" and "the country's minister"."""
    if _whose(units, role) in _ITS:
        return True
    owners = (unit for unit in range(max(_before(units, role), 1), role.last) if "possessive" in units.tags[unit])
    return any(units.small[unit - 1] in _NATIONS for unit in owners)


def _before(units: Units, role: RoleMention) -> int:
    """The unit before a role and its modifiers; below nought where a text begins so."""
    at = role.first - 1
    while at > 0 and "modifier" in units.tags[at]:
        at -= 1
    return at


def _whose(units: Units, role: RoleMention) -> str:
    """The word before a role and its modifiers, in small letters; nothing where a text begins so."""
    at = _before(units, role)
    return units.small[at] if at >= 0 else ""


_ABROAD: Final = frozenset({"embassy", "embassies", "consulate", "consulates"})
_ITS: Final = ("its", "their")
_NATIONS: Final = frozenset({"country", "nation", "city-state", "kingdom", "republic", "island", "state"})
