"""For whom an office is held: "Berg's lawyer", "adviser to Berg", "negotiator under President Berg"."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: The unit that each name begins or ends with, to the name's index.
Places: TypeAlias = Mapping[int, int]


def has_owner(role: RoleMention) -> bool:
    """True if the words of the role say whose it is: "Norway's minister"."""
    return role.of is not None


def behind_owner(at: int, units: Units) -> int:
    """Behind whose party or country somebody is who is named next, "Labour's NAME"; *at* itself if it is not told."""
    owns = "possessive" in units.tags[at + 1] and not units.tags[at].isdisjoint(_OF_WHOM)
    return at + 2 if owns else at


_OF_WHOM: Final = frozenset({"country", "organization", "people", "place"})


def is_owned(role: RoleMention, units: Units) -> bool:
    """True for "Berg's lawyer", "Berg's elder son", "Berg's lawyer and adviser"."""
    at = _begin(role, units)
    return at > 0 and "possessive" in units.tags[at - 1]


def is_theirs(role: RoleMention, units: Units) -> bool:
    """True for "his lawyer", "her elder son", "his southern counterpart"."""
    at = begin_plain(role.first, units)
    return at > 0 and not units.tags[at - 1].isdisjoint(("his", "her"))


def _begin(role: RoleMention, units: Units) -> int:
    """First unit of the role, of the plain words before it, and of one that it is joined to."""
    at = role.first
    if at > 1 and "join" in units.tags[at - 1]:
        at -= 1
    return begin_plain(at, units)


def begin_plain(at: int, units: Units) -> int:
    """First of the plain words before the unit *at*, two at the most; *at* itself if there are none."""
    reach = max(at - ADJECTIVES, 0)
    while at > reach and is_plain(units.tags[at - 1]):
        at -= 1
    return at


def _owner(role: RoleMention, units: Units, starts: Places, ends: Places) -> tuple[int, int] | None:
    """The name of the one for whom the office is held, and its first unit: "Berg's (elder) son", "Berg lawyer NAME".

    Or within the role: "a Berg lawyer".
    """
    at = _begin(role, units)
    within = next((unit for unit in range(role.first + 1, role.last) if unit in ends), None)
    if within is not None and units.tags[within].isdisjoint(("prep", "join", "comma")):
        at = within
    elif at and "possessive" in units.tags[at - 1]:
        at -= 1
    elif role.last not in starts:
        return None
    else:
        at = role.first
    index = ends.get(at)
    begun = [unit for unit in range(max(at - LONG, 0), at) if index is not None and starts.get(unit) == index]
    return None if index is None or not begun else (index, begun[0])


#: Plain words between an owner and the office at the most, and units of a name.
ADJECTIVES: Final = 2
LONG: Final = 8


def is_plain(tags: frozenset[str]) -> bool:
    """True for "elder", "longtime"."""
    return "modifier" in tags or ("low" in tags and tags.isdisjoint(_NO_ADJECTIVE))


_NO_ADJECTIVE: Final = frozenset(
    {"prep", "say", "be", "have", "modal", "det", "join", "meet", "relative", "subordinator", "possessive"}
)


def with_principal(
    role: RoleMention,
    roles: Sequence[RoleMention],
    index: int,
    units: Units,
    names: Sequence[NameMention],
    starts: Places,
    ends: Places,
) -> RoleMention:
    """The role with the person for whom it is held: "aide to the Norwegian leader, Ine Tveit", "adviser to Tveit"."""
    if role.holder is not None and is_theirs(role, units):
        return attrs.evolve(role, principal=_named_before(role.holder, units, names))
    owner = _owner(role, units, starts, ends) if role.holder is not None else None
    if role.of is None and owner is not None:
        status = _status_before(owner[1], units) if role.status is PositionStatus.CURRENT else role.status
        of = units.words(names[owner[0]].first, names[owner[0]].last)
        return attrs.evolve(role, principal=owner[0], of=of, status=status)
    under = _served_under(role, units, names, starts)
    if under is not None:
        return attrs.evolve(role, principal=under, status=PositionStatus.FORMER)
    if role.of is not None or units.tags[role.last].isdisjoint(("to", "for", "of")):
        return role
    at = role.last + 1
    following = roles[index + 1] if index + 1 < len(roles) else None
    if following is not None and following.first - (following.indefinite is not None) == at:
        name = units.words(following.first, following.last)
        if following.rule == "role-name" and following.holder is not None and not following.plural:
            name = units.words(names[following.holder].name, names[following.holder].last)
        return attrs.evolve(role, principal=following.holder, of=name, country=role.country or following.country)
    principal = starts.get(at)
    if principal is None:
        return role
    return attrs.evolve(role, principal=principal, of=units.words(names[principal].name, names[principal].last))


def _status_before(name: int, units: Units) -> PositionStatus:
    """As the word before an owner tells it: "former Berg aide"."""
    meaning = units.meanings.get(name - 1)
    modifier = meaning.modifier if meaning is not None else None
    return PositionStatus.CURRENT if modifier is None else PositionStatus(modifier.status)


def _served_under(role: RoleMention, units: Units, names: Sequence[NameMention], starts: Places) -> int | None:
    """The one under whom the office was held, if the text says little of him: "negotiator under President Berg"."""
    if role.holder is None or "under" not in units.tags[role.last]:
        return None
    at = role.last + 1
    while at not in starts and units.tags[at] & {"modifier", "office", "det"}:
        at += 1
    index = starts.get(at)
    if index is None:
        return None
    often = sum(mention.words[-1] == names[index].words[-1] for mention in names)
    return index if often <= _SELDOM or (at > role.last + 1 and "modifier" in units.tags[role.last + 1]) else None


#: Who is named more often is in office still.
_SELDOM: Final = 2


def _named_before(holder: int, units: Units, names: Sequence[NameMention]) -> int | None:
    """The name before that of *holder* in the same sentence, else the first of the sentence before.

    Mr Berg and Mr Lund, his adviser; Mr Berg left Mr Moe. His adviser, Mr Lund, stayed.
    """
    start = units.letters.rfind(BREAK, 0, names[holder].first)
    if holder and names[holder - 1].first > start:
        return holder - 1
    begin = units.letters.rfind(BREAK, 0, max(start, 0))
    return next((i for i in range(max(holder - LONG, 0), holder) if names[i].first > begin), None)
