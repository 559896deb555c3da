"""An office in the plural and the names of those who hold it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsmodel.extraction.mentions.holders.alternating import hold_in_turn
from newsmodel.extraction.mentions.holders.apposed import CLOSED
from newsmodel.extraction.mentions.holders.tenure import first_of
from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.mentions.offices.owners import behind_owner
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus


def share_role(
    role: RoleMention,
    units: Units,
    names: Sequence[NameMention],
    starts: Mapping[int, int],
    ends: Mapping[int, int],
) -> list[RoleMention]:
    """One role for each of the names beside *role*, which is in the plural; nothing if none is there.

    ROLES NAME and NAME; ROLES NAME of COUNTRY and NAME of COUNTRY; ROLES of COUNTRY and COUNTRY, NAME and NAME;
    two ROLES, NAME and NAME,; ROLES, including NAME and NAME; NAME and NAME, (the) ROLES (of COUNTRY and COUNTRY).

    Args:
        role: an office in the plural.
        units: the units of the text.
        names: the names in it.
        starts: the unit with which each name begins, to its index.
        ends: the unit behind each name, to its index.
    """
    if units.tags[role.last - 1] >= _VERB:
        return []
    title = role.office.phrase.title() if role.title[0].isupper() else role.office.phrase
    found = hold_in_turn(role, units, names, starts)
    found = found or _paired(role, units, names, starts) or _shared(role, units, names, starts)
    found = found or _listed(role, units, names, starts) or _apposed(role, units, names, ends)
    if found:
        status = _status(role, found)
        found = _with_fields(role, found, units)
        if found[0].title != found[-1].title:
            return [attrs.evolve(one, plural=False, status=status, rule="roles-names") for one in found]
        return [attrs.evolve(one, title=title, plural=False, status=status, rule="roles-names") for one in found]
    among = [attrs.evolve(one, title=title, plural=False, rule=AMONG) for one in _among(role, units, names, starts)]
    return [role, *among] if among else []


def _before_field(at: int, units: Units) -> int:
    """Before the whole of "Norway's foreign and" that ends with the unit *at*; *at* itself where nothing is joined."""
    if at < len(_PAIR) or "join" not in units.tags[at] or "low" not in units.tags[at - 1]:
        return at
    at -= 2
    while at > 0 and not units.tags[at].isdisjoint(_WITHIN_OWNERS | _COUNTRY) and "comma" not in units.tags[at]:
        at -= 1
    return at


def _with_fields(role: RoleMention, found: list[RoleMention], units: Units) -> list[RoleMention]:
    """Each of two with his own field: "Norway's foreign and defence ministers, NAME and NAME"."""
    at = role.first - 1
    field, head = units.small[at - 1], role.office.phrase.rpartition(" ")[2]
    other = units.vocabulary.lexicon.office_phrases.get(f"{field} {head}")
    if len(found) != len(_PAIR) or at < 1 or "join" not in units.tags[at] or other is None:
        return found
    owner = at - 2 - ("possessive" in units.tags[at - 2])
    meaning = units.meanings.get(owner)
    country = None if meaning is None else meaning.country_code
    of = None if country is None else units.word[owner]
    return [
        attrs.evolve(one, office=office, title=office.phrase, of=of or one.of, country=country or one.country)
        for one, office in zip(found, (other, role.office), strict=True)
    ]


def _status(role: RoleMention, found: Sequence[RoleMention]) -> PositionStatus:
    """As the words tell it; no country has two presidents at once: "US presidents NAME and NAME"."""
    is_one = role.office.kind in _SINGLE and role.office.phrase != _VAGUE and {one.country for one in found} != {None}
    is_over = is_one and role.status is PositionStatus.CURRENT and len({one.country for one in found}) < len(found)
    return PositionStatus.FORMER if is_over else role.status


_SINGLE: Final = frozenset({"head_of_state", "head_of_government"})
_VAGUE: Final = "leader"


#: The rule that gives an office to those of a group who are named: it is the group that the words speak of.
AMONG: Final = "names-among-roles"


#: "hosts", where it is what a country does.
_VERB: Final = frozenset({"meet", "third"})


def _shared(
    role: RoleMention, units: Units, names: Sequence[NameMention], starts: Mapping[int, int]
) -> list[RoleMention]:
    """ROLES NAME and NAME; ROLES NAME of COUNTRY and NAME of COUNTRY; ROLES NAME (1989-93) and NAME (1993-2001)."""
    found: list[RoleMention] = []
    at = role.last
    while (index := starts.get(at)) is not None:
        at = names[index].last
        country, of = role.country, role.of
        if "of" in units.tags[at] and units.tags[at + 1] & {"country", "organization", "place"}:
            country, of = units.meanings[at + 1].country_code or country, units.word[at + 1]
            at += 2
        if "open" in units.tags[at]:
            at = next((end + 1 for end in range(at, at + _ASIDE) if "close" in units.tags[end]), at)
        found.append(attrs.evolve(role, holder=index, country=country, of=of))
        while units.tags[at] & _BETWEEN:
            at += 1
    return [] if found and _is_told(role, units, at, alone=len(found) == 1) else found


def _is_told(role: RoleMention, units: Units, behind: int, *, alone: bool) -> bool:
    """True of "told reporters NAME had left": the office is of those who are told, the name of whom they are told."""
    before = units.meanings.get(first_of(role, units) - 1)
    if before is None or before.reporting is None or "to_person" not in before.reporting.takes:
        return False
    return alone or bool(units.tags[behind] & _FINITE)


_FINITE: Final = frozenset({"be", "have", "modal", "do"})


def _listed(
    role: RoleMention, units: Units, names: Sequence[NameMention], starts: Mapping[int, int]
) -> list[RoleMention]:
    """Two ROLES, NAME and NAME,; ROLES (in the group) - NAME, NAME and NAME -."""
    last = _behind_place(units, role.last)
    opens = units.tags[last] & _OPENS
    holders, end = _bare_names(units, names, starts, last + 1) if opens else ([], last)
    closed = units.letters[end] == BREAK or units.tags[end] & (opens | _CLOSES)
    is_whole = closed and len(holders) == _number(role, units, len(holders))
    return [attrs.evolve(role, holder=holder) for holder in holders] if is_whole and len(holders) > 1 else []


def _behind_place(units: Units, at: int) -> int:
    """Behind "in history", "at the talks", "of the two countries"; *at* itself if it is told otherwise."""
    if not units.tags[at] & _WHERE and not ("of" in units.tags[at] and "det" in units.tags[at + 1]):
        return at
    end = at + 1
    while end < at + _ASIDE and ("noun" in units.tags[end] or units.tags[end].isdisjoint(_NO_PLACE)):
        end += 1
    is_whole = "of" not in units.tags[at] or (units.small[end - 1] in _NATIONS and "comma" in units.tags[end])
    return end if is_whole and units.tags[end] & _OPENS else at


def _among(
    role: RoleMention, units: Units, names: Sequence[NameMention], starts: Mapping[int, int]
) -> list[RoleMention]:
    """ROLES(,) including NAME (and NAME); not "other ROLES, including NAME", for that may be another sort."""
    at = role.last + ("comma" in units.tags[role.last])
    others = _OTHER in (units.small[role.first], units.small[role.first - 1])
    if role.office.generic or others or units.small[at] != _INCLUDING:
        return []
    holders, _ = _bare_names(units, names, starts, at + 1)
    return [attrs.evolve(role, holder=holder) for holder in holders]


def _bare_names(
    units: Units, names: Sequence[NameMention], starts: Mapping[int, int], at: int
) -> tuple[list[int], int]:
    """The names of a list that begins at the unit, none of which has a title, and where it ends."""
    found: list[int] = []
    end = at
    at = behind_owner(at, units)
    while (index := starts.get(at)) is not None and names[index].honorific is None:
        found.append(index)
        end = at = names[index].last
        while units.tags[at] & _BETWEEN:
            at += 1
        at = behind_owner(at, units)
    return found, at if at in starts else end


def _number(role: RoleMention, units: Units, else_: int) -> int:
    """How many hold the office as its words count them."""
    counted = (_COUNTED.get(units.small[unit]) for unit in range(max(role.first - 1, 0), role.last))
    return next((number for number in counted if number is not None), else_)


def _apposed(
    role: RoleMention, units: Units, names: Sequence[NameMention], ends: Mapping[int, int]
) -> list[RoleMention]:
    """NAME and NAME, (the) ROLES of COUNTRY and COUNTRY; NAME, NAME and NAME, ROLES at BODY."""
    at = _before_field(first_of(role, units) - 1, units)
    at -= units.small[at] == "all"
    office = next(unit for unit in range(role.last - 1, role.first - 1, -1) if "office" in units.tags[unit])
    owners, end = _owners_behind(units, office + 1) if "of" in units.tags[office + 1] else ([], role.last)
    owners, end = owners or _owners_before(units, office), _behind_place(units, max(end, role.last))
    holders: list[int] = []
    own: list[int] = []
    joined = False
    if at > 0 and "comma" in units.tags[at] and (units.tags[end] & CLOSED or units.letters[end] == BREAK):
        while (index := ends.get(_before_own(units, at, ends))) is not None:
            country = next(_own_country(units, names[index], at), None)
            own += [] if country is None else [country]
            holders.append(index)
            at = names[index].first
            at -= 2 * (country == at - 2)
            while at > 0 and units.tags[at - 1] & _BETWEEN:
                at -= 1
                joined = joined or "join" in units.tags[at]
    if not joined or len(holders) < len(_PAIR):
        return []
    owners = own[::-1] if len(own) == len(holders) else owners
    role = attrs.evolve(role, last=end, span=units.span(role.first, end))
    if len(owners) != len(holders):
        role = attrs.evolve(role, of=None, country=None) if len(owners) > 1 else role
        return [attrs.evolve(role, holder=holder) for holder in holders[::-1]]
    return [
        attrs.evolve(role, holder=holder, country=units.meanings[owner].country_code, of=units.word[owner])
        for owner, holder in zip(owners, holders[::-1], strict=True)
    ]


def _before_own(units: Units, at: int, ends: Mapping[int, int]) -> int:
    """Where the name ends in "NAME of COUNTRY" before the unit *at*; *at* itself if no country stands there."""
    behind = at > 1 and at not in ends and _is_country(units, at - 1) and "of" in units.tags[at - 2]
    return at - 2 if behind else at


def _own_country(units: Units, name: NameMention, end: int) -> Iterator[int]:
    """The unit of the country in "NAME of COUNTRY" that ends there, "COUNTRY's NAME"."""
    if end == name.last + 2:
        yield end - 1
    elif name.first > 1 and "possessive" in units.tags[name.first - 1] and _is_country(units, name.first - 2):
        yield name.first - 2


def _paired(
    role: RoleMention, units: Units, names: Sequence[NameMention], starts: Mapping[int, int]
) -> list[RoleMention]:
    """ROLES of COUNTRY and COUNTRY, NAME and NAME; COUNTRY's and COUNTRY's ROLES, NAME and NAME: as they stand."""
    owners, at = find_owners(role, units)
    if len(owners) < len(_PAIR):
        return []
    holders: list[int] = []
    behind = at + 1 if "comma" in units.tags[at] else at
    while (index := starts.get(behind)) is not None and len(holders) < len(owners):
        holders.append(index)
        behind = names[index].last
        while units.tags[behind] & _BETWEEN:
            behind += 1
    if len(holders) != len(owners) or behind in starts:
        return []
    first = min(role.first, owners[0])
    return [
        attrs.evolve(
            role,
            first=first,
            last=at,
            span=units.span(first, at),
            holder=holder,
            country=units.meanings[owner].country_code,
            of=units.word[owner],
            organization=None,
        )
        for owner, holder in zip(owners, holders, strict=True)
    ]


def find_owners(role: RoleMention, units: Units) -> tuple[list[int], int]:
    """The countries whose office in the plural it is, in order, and where it ends: the ROLES of COUNTRY and COUNTRY."""
    office = next(unit for unit in range(role.last - 1, role.first - 1, -1) if "office" in units.tags[unit])
    owners, at = _owners_behind(units, office + 1) if "of" in units.tags[office + 1] else ([], office + 1)
    return owners or _owners_before(units, office), at


def _owners_behind(units: Units, at: int) -> tuple[list[int], int]:
    """The countries of a list that begins behind the unit *at*, and where it ends."""
    owners: list[int] = []
    end = at
    at += 1
    while units.letters[at] != BREAK:
        if _is_country(units, at):
            owners.append(at)
            end = at + 1
        elif not units.tags[at] & _WITHIN:
            break
        at += 1
    return owners, end


def _owners_before(units: Units, office: int) -> list[int]:
    """The countries of a list that ends before the unit *office*, in order."""
    owners: list[int] = []
    at = office - 1
    while at >= 0 and units.letters[at] != BREAK:
        if _is_country(units, at):
            owners.append(at)
        elif not units.tags[at] & _WITHIN_OWNERS:
            break
        at -= 1
    return owners[::-1]


def _is_country(units: Units, unit: int) -> bool:
    meaning = units.meanings.get(unit)
    return meaning is not None and bool(units.tags[unit] & _COUNTRY) and meaning.country_code is not None


#: Units of an aside behind a name at the most.
_ASIDE: Final = 8
_PAIR: Final = ("one", "other")
#: What leads in where they are, and what is no part of that.
_WHERE: Final = frozenset({"in", "at", "from", "on"})
_NATIONS: Final = frozenset({"countries", "nations", "neighbors", "neighbours", "republics", "states"})
_NO_PLACE: Final = frozenset({"mark", "be", "have", "modal", "say", "do", "relative", "who", "subordinator", "join"})
#: What stands between an office in the plural and the list of those who have it, and what ends the list.
_OPENS: Final = frozenset({"comma", "dash", "colon", "open"})
_CLOSES: Final = frozenset({"stop", "close", "semicolon"})
_INCLUDING: Final = "including"
_OTHER: Final = "other"
_COUNTED: Final = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTRY: Final = frozenset({"country", "demonym", "place", "organization"})
_BETWEEN: Final = frozenset({"comma", "join"})
_WITHIN: Final = frozenset({"comma", "join", "det"})
_WITHIN_OWNERS: Final = frozenset({"comma", "join", "det", "possessive", "modifier"})
