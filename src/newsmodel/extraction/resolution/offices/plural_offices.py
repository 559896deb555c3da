"""Who holds an office that several have, told before: "The ministers of Norway and Chile … Norway's NAME"."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.holders.lists import find_owners
from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.offices.officeholders import COUNTERPARTS
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: The rule that gives such an office; the words before tell of a group.
RULE: Final = "roles-then-names"
#: Sentences behind the office in which its holders may first be named.
_AHEAD: Final = 3
_PAIR: Final = 2


def hold_plurals(
    units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
) -> tuple[RoleMention, ...]:  # fmt: skip
    """The *roles*, with one for each of those who hold an office in the plural that stands before their names.

    The PRESIDENTS of NORWAY and CHILE met. NORWAY's NAME told CHILE's NAME; NAME and his CHILEAN counterpart NAME left;
    NAME and NAME left, in that order.

    Args:
        units: the units of the text.
        names: the names in it.
        whose: the number of the person of each name.
        roles: the roles in it.
    """
    plurals = [role for role in roles if role.plural and role.holder is None and role.office.kind in _KINDS]
    search = _Search(units, names, whose, roles) if plurals else None
    found = [each for role in plurals for each in search.held(role)] if search is not None else []
    return (*roles, *found)


class _Search:
    """Who is named where, and who has an office already."""

    def __init__(
        self, units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
    ) -> None:
        self.units = units
        self.names = names
        self.whose = whose
        self.starts = [mention.first for mention in names]
        self.first_full: dict[int, int] = {}
        for i, mention in enumerate(names):
            if len(mention.words) > 1:
                self.first_full.setdefault(whose[i], i)
        relations = units.vocabulary.lexicon.no_offices
        held = [role for role in roles if role.holder is not None]
        self.busy = {whose[role.holder or 0] for role in held if role.office.phrase not in relations}
        #: Those who are told to be counterparts, by the index of the name.
        self.counterparts = {role.holder: role for role in held if role.office.phrase in COUNTERPARTS}

    def held(self, role: RoleMention) -> list[RoleMention]:
        """The office for each of its holders, if one of the next sentences names at least two of them."""
        owners = self._owners(role)
        if len(owners) < _PAIR or role.status is not PositionStatus.CURRENT:
            return []
        breaks = self.units.breaks
        at = bisect_right(breaks, role.first)
        for sentence in range(at, min(at + _AHEAD, len(breaks))):
            begin = max(breaks[sentence - 1] + 1 if sentence else 0, role.last)
            among = range(bisect_left(self.starts, begin), bisect_left(self.starts, breaks[sentence]))
            new = [i for i in among if self.first_full.get(self.whose[i]) == i and self.whose[i] not in self.busy]
            found = self._by_owners(new, owners)
            if len(set(found.values())) < _PAIR and begin > role.last:
                found = self._in_order(begin, new, owners)
            if len(set(found.values())) >= _PAIR:
                self.busy |= {self.whose[i] for i in found}
                return [self._one(role, i, owner) for i, owner in found.items()]
        return []

    def _owners(self, role: RoleMention) -> dict[str, int]:
        """The countries whose office it is, in order, each with the unit that names it."""
        owners, _ = find_owners(role, self.units)
        owners = owners or self._told_before(role)
        meanings = self.units.meanings
        found: dict[str, int] = {}
        for unit in owners:
            code = meanings[unit].country_code
            if code is not None:
                found.setdefault(code, unit)
        return found

    def _told_before(self, role: RoleMention) -> list[int]:
        """The two countries of the sentence before "the foreign ministers of the two countries", "their presidents"."""
        units = self.units
        theirs = units.small[role.first - 1] in _THEIR
        end = role.last + _NUMBER if units.small[role.last] == "of" else role.last
        both = any(units.small[unit] in _NATIONS for unit in range(role.last, end + 1))
        if not (theirs or both):
            return []
        start = units.letters.rfind(BREAK, 0, role.first) + 1
        return [unit for unit in range(start, role.first) if "country" in units.tags[unit] and unit in units.meanings]

    def _by_owners(self, new: Sequence[int], owners: dict[str, int]) -> dict[int, str]:
        """Those of *new* of whose country the words before tell: "NORWAY's NAME and her CHILEAN counterpart, NAME"."""
        found: dict[int, str] = {}
        for i in new:
            role = self.counterparts.get(i)
            code = role.country if role is not None else self._before(i)
            if code in owners and code not in found.values():
                found[i] = code
        return found

    def _before(self, name: int) -> str | None:
        """The country of "Norway's NAME"."""
        at = self.names[name].first - 1
        if at < 1 or "possessive" not in self.units.tags[at]:
            return None
        meaning = self.units.meanings.get(at - 1)
        return None if meaning is None else meaning.country_code

    def _in_order(self, begin: int, new: Sequence[int], owners: dict[str, int]) -> dict[int, str]:
        """The two with whom the sentence begins, NAME and NAME, of whom the countries stand in the same order.

        Or the other way round, where NAME and his counterpart NAME tell it.
        """
        if len(owners) != _PAIR or len(new) < _PAIR or self.names[new[0]].first != begin:
            return {}
        first, second = new[:_PAIR]
        at = self.names[first].last
        role = self.counterparts.get(second)
        joined = self.units.letters[at] != BREAK and "join" in self.units.tags[at]
        follows = self.names[second].first == at + 1 and self.units.tags[self.names[second].last].isdisjoint(_ASIDE)
        if not joined or (role is None and not follows):
            return {}
        codes = list(owners)
        if role is not None and role.country is not None:
            if role.country not in codes:
                return {}
            codes.sort(key=lambda code: code == role.country)
        return {first: codes[0], second: codes[1]}

    def _one(self, role: RoleMention, holder: int, country: str) -> RoleMention:
        """The office of one of its holders."""
        owner = self._owners(role)[country]
        title = role.office.phrase.title() if role.title[0].isupper() else role.office.phrase
        return attrs.evolve(
            role, title=title, of=self.units.word[owner], country=country, organization=None, plural=False, rule=RULE,
            holder=holder,
        )  # fmt: skip


_KINDS: Final = frozenset({"head_of_state", "head_of_government", "minister", "deputy_minister", "ambassador"})
#: What stands behind a name that is told more of: "Ine Tveit and Ola Lund of Norsk Tele report".
_ASIDE: Final = frozenset({"of", "comma", "open", "prep", "possessive"})
_THEIR: Final = frozenset({"their", "whose"})
#: Units of "of the two neighbouring countries" at the most.
_NUMBER: Final = 5
_NATIONS: Final = frozenset({"countries", "nations", "neighbors", "neighbours", "states"})
