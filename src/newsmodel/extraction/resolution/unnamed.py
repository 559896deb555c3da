"""Offices whose holder is named in another sentence: "The aide to Mr Berg … Mr Lund"; "Mr Lund … The minister"."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.units import Units

#: Sentences behind an office in which its holder may first be named.
_AHEAD: Final = 2
#: Units before the name with which such a sentence begins.
_START: Final = 1
#: Offices that stand for whoever was named last.
_RARE: Final = frozenset({"head_of_state", "head_of_government", "minister", "deputy_minister"})
_VAGUE: Final = frozenset({"leader", "ruler", "head"})


def find_holders(
    units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
) -> tuple[RoleMention, ...]:
    """The *roles*, with a holder for those whose holder is named in the next sentences or in the one before.

    Args:
        units: the units of the text.
        names: the names in it.
        whose: the number of the person of each name.
        roles: the roles in it.
    """
    search = _Search(units, names, whose, roles)
    return tuple(search.held(role) for role in roles)


class _Search:
    """Who is named where, and who has an office already."""

    def __init__(
        self, units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
    ) -> None:
        self.names = names
        self.whose = whose
        self.breaks = units.breaks
        self.sentences: dict[int, list[int]] = {}
        self.first_full: dict[int, int] = {}
        for i, mention in enumerate(names):
            self.sentences.setdefault(bisect_right(self.breaks, mention.first), []).append(i)
            if len(mention.words) > 1:
                self.first_full.setdefault(whose[i], i)
        self.busy = {whose[role.holder] for role in roles if role.holder is not None}
        self.titles = {role.office.phrase for role in roles if role.holder is not None}

    def held(self, role: RoleMention) -> RoleMention:
        """The role with its holder, if it has none and one is found."""
        is_somebody = not role.plural and role.indefinite is False and not role.office.generic
        if role.holder is not None or not is_somebody or role.office.phrase in self.titles:
            return role
        at = bisect_right(self.breaks, role.first)
        holder, rule = self._before(at, role), "name-then-role"
        if holder is None:
            holder, rule = self._next(at), "role-then-name"
        if holder is None:
            return role
        self.busy.add(self.whose[holder])
        self.titles.add(role.office.phrase)
        return attrs.evolve(role, holder=holder, rule=rule)

    def _next(self, at: int) -> int | None:
        """The name that one of the next sentences begins with, if it is the first of somebody without an office."""
        for sentence in range(at + 1, min(at + _AHEAD, len(self.breaks)) + 1):
            for name in self.sentences.get(sentence, ())[:1]:
                person = self.whose[name]
                starts = self.names[name].first - (self.breaks[sentence - 1] + 1) <= _START
                if starts and self.first_full.get(person, name) == name and person not in self.busy:
                    return name
        return None

    def _before(self, at: int, role: RoleMention) -> int | None:
        """The first name of the sentence before that belongs to somebody without an office."""
        if role.of is not None or role.office.kind not in _RARE or role.office.phrase in _VAGUE:
            return None
        return next((name for name in self.sentences.get(at - 1, ()) if self.whose[name] not in self.busy), None)
