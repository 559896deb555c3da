"""References to persons: how far one reaches that a name makes with its offices, and which stay that overlap."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units

#: The rule that gives one office to several names, the first or the last of which it stands beside.
_SHARED: Final = "roles-names"
#: Units between the last of several names and the office behind it at the most: a comma and a determiner.
_CLOSE: Final = 2
_PERSON: Final = frozenset({"party", "person"})
_AMBIGUOUS: Final = frozenset({"party", "person", "ambiguous"})


def name_reference(
    mention: NameMention, party: str, roles: Sequence[RoleMention], units: Units, *, is_doubtful: bool
) -> Reference:
    """The reference that a name makes, with the office before it and behind it.

    Args:
        mention: a name.
        party: id of the one named.
        roles: the offices beside the name.
        units: the units of the text.
        is_doubtful: true of a name that may be somebody else's.
    """
    before = [role for role in roles if role.first < mention.first]
    before = [role for role in before if role.rule != _SHARED or mention.first <= role.last + 1]
    first = min([mention.first, *map(first_with_determiner, before)])
    beside = (r for r in roles if r.rule != _SHARED or r.first < mention.first or r.first - mention.last <= _CLOSE)
    last = max([mention.last, *(role.last for role in beside)])
    if last > mention.last and "comma" in units.tags[last]:
        last += 1
    position = roles[0].title if roles else None
    tags = _AMBIGUOUS if is_doubtful else _PERSON
    return Reference(first=first, last=last, span=mention.span, party=party, tags=tags, position=position)


def first_with_determiner(role: RoleMention) -> int:
    """The first unit of the role, the determiner among them."""
    return role.first - (role.indefinite is not None)


def disjoint(ordered: Sequence[Reference]) -> list[Reference]:
    """The references without those that overlap an earlier one."""
    kept: list[Reference] = []
    end = 0
    for reference in ordered:
        if reference.first >= end:
            kept.append(reference)
            end = reference.last
    return kept
