"""The head of something that stands between what he is and his name: "Chief of the Border Patrol NAME"."""

from collections.abc import Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.mentions.offices.owners import Places
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


def behind_what(role: RoleMention, units: Units, starts: Places) -> int | None:
    """ROLE of the WHAT NAME, ROLE for the DANISH WHAT NAME, where a sentence or a clause begins."""
    if role.indefinite is not None or units.small[role.last] not in _OF or not _opens(role, units):
        return None
    if "definite" not in units.tags[role.last + 1]:
        return None
    at = role.last + 2
    while at < role.last + _WHAT and at not in starts and _is_what(units.tags[at]):
        at += 1
    return starts.get(at) if at > role.last + 2 else None


def with_what(role: RoleMention, units: Units, names: Sequence[NameMention]) -> RoleMention:
    """The role with the WHAT behind which its holder was found."""
    if role.holder is None or role.rule != "role-name" or role.of is not None or units.small[role.last] not in _OF:
        return role
    first, last = role.last + 2, names[role.holder].first
    return attrs.evolve(role, of=units.words(first, last)) if first < last <= role.last + _WHAT else role


def _opens(role: RoleMention, units: Units) -> bool:
    """True of a role with which the sentence begins, or behind a mark or "said"."""
    if role.first == 0 or units.letters[role.first - 1] == BREAK:
        return True
    return not units.tags[role.first - 1].isdisjoint(_BEFORE)


def _is_what(tags: frozenset[str]) -> bool:
    """True for "army", "Norwegian" and "Border" of what somebody is the head."""
    return not tags.isdisjoint(_NAMING) and tags.isdisjoint(_NO_WHAT)


_OF: Final = frozenset({"of", "for"})
#: Units of "of the Danish army" and the like at the most.
_WHAT: Final = 6
_BEFORE: Final = frozenset({"mark", "say"})
_NAMING: Final = frozenset({"low", "name", "capital", "country", "demonym", "organization", "people", "place", "num"})
_NO_WHAT: Final = frozenset(
    {
        "office", "title", "prep", "join", "say", "meet", "be", "have", "modal", "relative", "possessive",
        "subordinator", "time",
    }
)  # fmt: skip
