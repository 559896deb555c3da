"""Offices whose holder is named in another sentence: "The aide to Mr Berg … Mr Lund flew in"; "Mr Lund … The minister"."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: Sentences behind an office in which its holder may first be named.
_AHEAD: Final = 2
#: Units before the name with which such a sentence begins.
_START: Final = 2
#: Offices that stand for whoever was named last.
_RARE: Final = frozenset({"head_of_state", "head_of_government", "minister", "deputy_minister"})
_VAGUE: Final = frozenset({"leader", "ruler", "head"})


def find_holders(
    units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
) -> tuple[RoleMention, ...]:  # fmt: skip
    """The *roles*, with a holder for those whose holder is named in the next sentences or in the one before.

    Args:
        units: the units of the text.
        names: the names in it.
        whose: the number of the person of each name.
        roles: the roles in it.
    """
    breaks = [unit for unit, letter in enumerate(units.letters) if letter == BREAK]
    sentences: dict[int, list[int]] = {}
    first_mention: dict[int, int] = {}
    for i, mention in enumerate(names):
        sentences.setdefault(bisect_right(breaks, mention.first), []).append(i)
        if len(mention.words) > 1:
            first_mention.setdefault(whose[i], i)
    busy = {whose[role.holder] for role in roles if role.holder is not None}
    titles = {role.office.phrase for role in roles if role.holder is not None}
    found: list[RoleMention] = []
    for role in roles:
        if role.holder is None and _is_somebody(role) and role.office.phrase not in titles:
            at = bisect_right(breaks, role.first)
            holder = _named_before(at, role, sentences, names, whose, busy)
            rule = "name-then-role"
            if holder is None:
                holder, rule = _named_next(at, breaks, sentences, names, whose, first_mention, busy), "role-then-name"
            if holder is not None:
                busy.add(whose[holder])
                titles.add(role.office.phrase)
                role = attrs.evolve(role, holder=holder, rule=rule)
        found.append(role)
    return tuple(found)


def _is_somebody(role: RoleMention) -> bool:
    """True for one definite holder of an office that few have."""
    return not role.plural and role.indefinite is False and not role.office.generic


def _named_next(
    at: int, breaks: Sequence[int], sentences: dict[int, list[int]], names: Sequence[NameMention],
    whose: Sequence[int], first_mention: dict[int, int], busy: set[int],
) -> int | None:  # fmt: skip
    """The name that one of the next sentences begins with, if it is the first of somebody without an office."""
    for sentence in range(at + 1, at + _AHEAD + 1):
        here = sentences.get(sentence)
        if here and sentence <= len(breaks):
            name = here[0]
            starts = names[name].first - (breaks[sentence - 1] + 1) <= _START
            if starts and first_mention.get(whose[name], name) == name and whose[name] not in busy:
                return name
    return None


def _named_before(
    at: int, role: RoleMention, sentences: dict[int, list[int]], names: Sequence[NameMention],
    whose: Sequence[int], busy: set[int],
) -> int | None:  # fmt: skip
    """The first name of the sentence before that belongs to somebody without an office."""
    if role.of is not None or role.office.kind not in _RARE or role.office.phrase in _VAGUE:
        return None
    return next((name for name in sentences.get(at - 1, ()) if whose[name] not in busy), None)
