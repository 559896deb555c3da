"""Of which country a minister is who is named behind a sentence about one: "NORWAY is glad. Minister NAME said so"."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: Units from one who is named behind "with" to what he does at the most, and before him at the least.
_APPENDED: Final = 5
#: How an office stands that a comma sets apart from the name, and of what that name is made.
_ASIDE: Final = ("role-comma-name", "name-comma-role")
_NAMED: Final = frozenset({"capital", "comma", "initial", "name", "particle", "title"})


def country_of_subject(
    units: Units,
    roles: Sequence[RoleMention],
    taken: AbstractSet[str],
    codes: Mapping[int, str],
    actors: Mapping[int, str],
) -> str | None:
    """DENMARK is glad. (On Friday,) Minister NAME said so: that with which the sentence before begins.

    Or the only one of *actors* in it, or before him: DANISH envoys left, but Minister NAME did not. Or that with
    which his own begins: (On Friday,) DENMARK left Chad, with President NAME saying so. Or that of whoever speaks
    of him: A DANISH aide left. He said Minister NAME would come.

    Args:
        units: the units of the text.
        roles: the offices of one person.
        taken: the countries that cannot be his.
        codes: the countries that the text speaks of, by unit.
        actors: those of them that have such an office.
    """
    found = (_of_role(units, role, taken, codes, actors) for role in roles if _is_bare(role))
    return next((code for code in found if code is not None), None)


def _is_bare(role: RoleMention) -> bool:
    """True for "Minister NAME", "the minister, NAME", "NAME, the minister", of no country that is said."""
    is_apart = role.rule in _ASIDE and role.office.kind == "minister" and role.indefinite is not True
    is_bare = role.of is None or role.office.kind == "spokesperson"
    return is_bare and (role.rule == "role-name" or is_apart)


def _of_role(
    units: Units,
    role: RoleMention,
    taken: AbstractSet[str],
    codes: Mapping[int, str],
    actors: Mapping[int, str],
) -> str | None:
    begin = units.letters.rfind(BREAK, 0, role.first) + 1
    subject = _speaks_for(units, begin, role, codes)
    if subject is not None and subject not in taken:
        return subject
    here = {actors[unit] for unit in range(begin, role.first) if unit in actors and _acts(units, unit)}
    is_said = role.rule not in _ASIDE and role.office.kind == "minister" and _acts(units, role.first)
    if is_said and len(here) == 1 and here.isdisjoint(taken):
        return here.pop()
    if begin < 2 or not _leads(units, begin, role, codes):
        return None
    start = units.letters.rfind(BREAK, 0, begin - 1) + 1
    start += "det" in units.tags[start]
    if units.blocks[start] < units.blocks[begin] - 1 or units.small[begin] in _CONTRARY:
        return None
    code = codes.get(start)
    if code is not None and code not in taken:
        return code
    only = {actors[unit] for unit in range(start, begin) if unit in actors}
    return only.pop() if len(only) == 1 and only.isdisjoint(taken) else None


#: How a sentence begins that turns from the one before to somebody else.
_CONTRARY: Final = frozenset({"but", "yet"})


def _speaks_for(units: Units, begin: int, role: RoleMention, codes: Mapping[int, str]) -> str | None:
    """The country with which the sentence begins in "(On Friday,) DENMARK left, with President NAME saying"."""
    if role.first - begin < _APPENDED or units.words(role.first - 2, role.first) != ", with":
        return None
    end = next((at for at in range(role.last, role.last + _APPENDED) if units.word[at].endswith("ing")), None)
    start = next((at for at in range(begin, role.first) if at in codes and _opens(units, begin, at)), None)
    return codes[start] if end is not None and start is not None else None


def _acts(units: Units, unit: int) -> bool:
    """False for one that somebody deals with, or where something is: "with the Danes", "met NAME", "in Oslo"."""
    at = unit - 1 - ("det" in units.tags[unit - 1])
    return at < 0 or units.tags[at].isdisjoint(("prep", "meet"))


def _leads(units: Units, begin: int, role: RoleMention, codes: Mapping[int, str]) -> bool:
    """True of one with whom a sentence begins, and of whom it tells what somebody said: "He said NAME left"."""
    tags = units.tags
    end = role.first - ("the" in tags[role.first - 1])
    if role.rule == _ASIDE[1]:
        return all(not tags[unit].isdisjoint(_NAMED) for unit in range(begin, end))
    says = not tags[begin].isdisjoint(("he", "she")) and "say" in tags[begin + 1]
    is_only = says and all(unit not in codes for unit in range(begin, end))
    return is_only or _opens(units, begin, end)


def _opens(units: Units, begin: int, end: int) -> bool:
    """True between the beginning of a sentence and one with whom it begins, but for when: "Separately,"."""
    times, tags = units.times, units.tags
    return all(unit in times or unit + 1 in times or tags[unit] & _WHEN for unit in range(begin, end))


#: What may stand before one with whom a sentence begins.
_WHEN: Final = frozenset({"adverb", "comma", "time", "turn"})
