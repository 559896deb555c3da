"""Whose country an office tells that stands apart from the name: "Tveit was there. The Danish leader said"."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.countries import individuals
from newsmodel.extraction.resolution.countries.individuals import Individual
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: Offices of which a country has one, or few whom news names.
_KINDS: Final = individuals.SINGLE | {"minister"}
#: Names before an office that are looked at.
_NAMES: Final = 8
#: The country that leads must have this much more than the next.
_LEAD: Final = 2.0


@final
class Foretold:
    """The heads of countries of whom one text speaks by their offices alone."""

    def __init__(self, units: Units, persons: Sequence[Individual], unheld: Sequence[RoleMention]) -> None:
        self._units = units
        self._roles = [role for role in unheld if _is_head(units, role)]
        self._told: dict[int, str] | None = None
        named = sorted((name.first, i) for i, person in enumerate(persons) for name in person.names)
        self._at = [first for first, _ in named]
        self._who = [persons[i] for _, i in named]

    def country_of(self, person: Individual, led: Mapping[str, AbstractSet[str]]) -> str | None:
        """That of the offices that stand behind the name, next to it of all whose country is not known.

        Args:
            person: whose country is looked for.
            led: the countries whose heads are known, by the kind of office, when it is asked first.
        """
        if self._told is None:
            self._told = self._tell(set[str]().union(*led.values()))
        return self._told.get(id(person))

    def _tell(self, led: AbstractSet[str]) -> dict[int, str]:
        """The countries of those for whom most offices of one country speak, and of no other nearly as many."""
        votes: defaultdict[int, Counter[str]] = defaultdict(Counter)
        of_all: Counter[str] = Counter()
        for role in self._roles:
            if role.country is not None and role.country not in led:
                who = self._nearest(role)
                if who is not None:
                    votes[id(who)][role.country] += 1
                    of_all[role.country] += 1
        leading = {who: individuals.leader(codes, _LEAD) for who, codes in votes.items()}
        return {who: code for who, code in leading.items() if code is not None and votes[who][code] * 2 > of_all[code]}

    def _nearest(self, role: RoleMention) -> Individual | None:
        """Who is named last before, in the sentence of the office or the one before it, and is of no known country.

        Else who begins the sentence behind. In another sentence only who is named more than once.
        """
        letters = self._units.letters
        begin = letters.rfind(BREAK, 0, role.first) + 1
        start = letters.rfind(BREAK, 0, max(begin - 1, 0)) + 1
        at = bisect_left(self._at, role.first) - 1
        last = at - _NAMES
        while at > last and at >= 0 and self._at[at] >= start:
            who = self._who[at]
            if who.country is None and not who.roles and (self._at[at] >= begin or len(who.names) > 1):
                return who
            at -= 1
        behind = bisect_left(self._at, letters.find(BREAK, role.first))
        if behind == len(self._at) or self._at[behind] > letters.find(BREAK, role.first) + 1:
            return None
        who = self._who[behind]
        return who if who.country is None and not who.roles and len(who.names) > 1 else None


def _is_head(units: Units, role: RoleMention) -> bool:
    """True for "the Danish leader", who is no deputy and is in office."""
    return (
        role.office.kind in _KINDS
        and role.country is not None
        and role.organization is None
        and role.status is PositionStatus.CURRENT
        and not role.plural
        and role.indefinite is not True
        and not role.office.phrase.startswith(individuals.DEPUTIES)
        and not individuals.is_next(units, role)
        and _is_told_of(units, role)
    )


def _is_told_of(units: Units, role: RoleMention) -> bool:
    """False for "met the Danish leader", "with the Danish leader", "said the Danish leader", who is somebody else."""
    at = role.first - 1 - (role.indefinite is False)
    return at < 0 or units.tags[at].isdisjoint(_OTHERS)


_OTHERS: Final = frozenset({"prep", "meet", "open", "join", "say"})
