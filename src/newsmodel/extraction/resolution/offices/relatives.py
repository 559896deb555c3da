"""Whom a word for a relative means that follows a name: "Ine Tveit, the envoy's wife … His wife said"."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.resolution.kin import KIN
from newsmodel.extraction.units import Units


@final
class Relatives:
    """Those of a text who are told of by what they are to others, by the word for it."""

    def __init__(
        self, units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
    ) -> None:
        self._units = units
        self._names = names
        self._whose = whose
        #: By the word: who is told of so, and whose relative, where that is known.
        self._told: dict[str, dict[int, int | None]] = {}
        self._first: dict[int, int] = {}
        for role in roles:
            if role.holder is not None and role.office.phrase in KIN:
                self._told.setdefault(role.office.phrase, {})[whose[role.holder]] = self._owner(role)
                self._first.setdefault(whose[role.holder], names[role.holder].first)

    def meant(self, role: RoleMention) -> str | None:
        """Id of the only one told of so before the *role*, and not as somebody else's; of a son with his father's name.

        As in "the envoy's uncle, NAME … Her uncle said", "the president's son … NAME Jr".
        """
        if role.office.phrase not in KIN:
            return None
        kin = self._told.get(role.office.phrase) or self._told.get(_MARRIED.get(role.office.phrase, ""), {})
        told = {one: whose for one, whose in kin.items() if self._is_told(one, role)}
        owner, small = self._owner(role), self._units.small
        if told:
            nearest = self._before(role)
            owner = nearest if owner is None and small[role.first - 1] in _THEIRS else owner
            found = {one for one, whose in told.items() if None in (whose, owner) or owner in (whose, one)}
        elif role.office.phrase == "son" and small[role.first - 1] not in _OTHERS:
            found = self._juniors(owner)
        else:
            return None
        return f"p{found.pop() + 1}" if len(found) == 1 else None

    def _is_told(self, person: int, role: RoleMention) -> bool:
        return self._first[person] < role.first

    def _juniors(self, father: int | None) -> set[int]:
        """Who is called by the father's name with "Jr" behind it; all who are if it is not told who the father is."""
        family = {name.words[-1] for name, whose in zip(self._names, self._whose, strict=True) if whose == father}
        sons = ((name.words[-2], i) for i, name in enumerate(self._names) if _is_junior(name))
        return {self._whose[i] for word, i in sons if father is None or word in family}

    def _owner(self, role: RoleMention) -> int | None:
        """The one named whose relative it is: "Mr Berg's wife", "wife of Mr Berg"."""
        if role.principal is not None:
            return self._whose[role.principal]
        at = bisect_left(self._names, role.first, key=lambda name: name.first) - 1
        if at < 0 or not 0 < role.first - self._names[at].last <= _NEAR:
            return None
        return self._whose[at] if "possessive" in self._units.tags[self._names[at].last] else None

    def _before(self, role: RoleMention) -> int | None:
        """The last one named before."""
        at = bisect_left(self._names, role.first, key=lambda name: name.first) - 1
        return self._whose[at] if at >= 0 else None


def _is_junior(name: NameMention) -> bool:
    return name.suffix is not None and name.suffix.rstrip(".").casefold() in _JUNIOR and len(name.words) > 1


#: What she is who is the first lady.
_MARRIED: Final = {"first lady": "wife", "first gentleman": "husband"}
_JUNIOR: Final = frozenset({"jr", "jnr", "junior"})
#: Units from an owner to what is his: "Berg's elder son".
_NEAR: Final = 3
_THEIRS: Final = frozenset({"his", "her", "their"})
#: What tells that it is not the one with the name.
_OTHERS: Final = frozenset({"younger", "youngest", "second", "other", "another", "infant", "young"})
