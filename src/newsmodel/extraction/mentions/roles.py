"""Offices and roles, and the names that they belong to."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.rule import Rule
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

_OWNER: Final = "(demonym|country|organization|place) possessive?"
_BEFORE: Final = f"before:((({_OWNER}|modifier|num) (comma (?=modifier))?){{0,6}})"
_OBJECT: Final = f"det? ({_OWNER}){{1,3}} (?!office|modifier|name)"
_AFTER: Final = f"after:((of|for|at) {_OBJECT})? target:(to {_OBJECT})?"


def find_roles(units: Units, names: tuple[NameMention, ...]) -> tuple[RoleMention, ...]:
    """The offices that *units* speak of, in order, each with the index of its holder among *names* if one is named."""
    in_names = {unit for mention in names for unit in range(mention.name, mention.last)}
    starts = {unit: i for i, mention in enumerate(names) for unit in (mention.first, mention.name)}
    ends = {mention.last: i for i, mention in enumerate(names)}
    return tuple(
        _held(_build(units, match), units, starts, ends)
        for match in ROLE.matches(units.letters, units.vocabulary.alphabet)
        if match.start("office") not in in_names
    )


def _build(units: Units, match: re.Match[str]) -> RoleMention:
    at = match.start("office")
    office = units.meanings[at].office
    assert office is not None  # the pattern asks for the tag, and the vocabulary gives it to nothing else  # noqa: S101
    first, last = match.span()
    owners = [*_owners(units, *match.span("before")), *_owners(units, *match.span("after"))]
    bodies = [unit for unit in owners if "organization" in units.tags(unit)]
    states = [unit for unit in owners if unit not in bodies]
    target = list(_owners(units, *match.span("target")))
    before = units.tags(first - 1) if first else frozenset[str]()
    return RoleMention(
        first=first,
        last=last,
        office=office,
        title=units.words(_title_start(units, match.start("before"), at), at + 1),
        of=_joined(units, states[:1] or bodies[:1]),
        country=next((code for unit in (*states, *bodies) if (code := units.meanings[unit].country_code)), None),
        organization=_joined(units, bodies[:1]),
        target=_joined(units, target),
        status=_status(units, *match.span("before")),
        plural="plural" in units.tags(at),
        indefinite=None if "det" not in before else "indefinite" in before,
        holder=None,
        rule=ROLE.name,
        span=units.span(first, last),
    )


def _owners(units: Units, start: int, end: int) -> Iterator[int]:
    """The units from *start* to *end* that name a country, a body or a place."""
    for unit in range(start, end):
        if units.tags(unit) & {"country", "demonym", "organization", "place"}:
            yield unit


def _joined(units: Units, found: list[int]) -> str | None:
    return units.words(found[0], found[-1] + 1) if found else None


def _title_start(units: Units, first: int, office: int) -> int:
    """Where the title begins: modifiers that are part of it stand directly before the office."""
    start = office
    while start > first:
        modifier = units.meanings[start - 1].modifier if "modifier" in units.tags(start - 1) else None
        if modifier is None or not modifier.part:
            break
        start -= 1
    return start


def _status(units: Units, start: int, end: int) -> PositionStatus:
    for unit in range(start, end):
        modifier = units.meanings[unit].modifier if "modifier" in units.tags(unit) else None
        if modifier is not None and modifier.status != "current":
            return PositionStatus(modifier.status)
    return PositionStatus.CURRENT


def _held(role: RoleMention, units: Units, starts: Mapping[int, int], ends: Mapping[int, int]) -> RoleMention:
    """The role with its holder, if a name stands where `HOLDERS` look for one."""
    if role.plural:
        return role
    for name, holder in HOLDERS:
        found = holder(role, units, starts, ends)
        if found is not None:
            return attrs.evolve(role, holder=found, rule=name)
    return role


def _behind(role: RoleMention, _units: Units, starts: Mapping[int, int], _ends: Mapping[int, int]) -> int | None:
    """ROLE NAME."""
    return starts.get(role.last)


def _before_comma(role: RoleMention, units: Units, _starts: Mapping[int, int], ends: Mapping[int, int]) -> int | None:
    """NAME, (a) ROLE."""
    at = role.first - (role.indefinite is not None)
    return ends.get(at - 1) if at > 0 and "comma" in units.tags(at - 1) else None


def _behind_comma(role: RoleMention, units: Units, starts: Mapping[int, int], _ends: Mapping[int, int]) -> int | None:
    """The ROLE, NAME."""
    if role.indefinite is False and "comma" in units.tags(role.last):
        return starts.get(role.last + 1)
    return None


#: What ties a role to a name; asked in this order, the first answer wins.
HOLDERS: Final = (
    ("role-name", _behind),
    ("name-comma-role", _before_comma),
    ("role-comma-name", _behind_comma),
)

ROLE: Final = Rule(
    name="role",
    pattern=f"{_BEFORE} office:office {_AFTER}",
    holds=(
        "Norway's former deputy foreign minister Ine Tveit left.",
        "Ine Tveit, a former Norwegian ambassador to Chile, left.",
        "The Norwegian leader, Ine Tveit, left.",
    ),
    fails=("Ine Tveit left.", "They met in Norway."),
)
