"""Which bodies and people of a text confer with others, and which only report."""

import re
from itertools import pairwise
from typing import Final

from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import PositionStatus
from newsmodel.values.evidence import MentionKind


def conferring(cast: Cast) -> frozenset[str]:
    """Countries, their governments and bodies of several countries."""
    return frozenset(o.id for o in cast.organizations if _confers(o))


def movements(cast: Cast) -> frozenset[str]:
    """Parties and armed groups that have a name: "Hamas", "the Taliban"."""
    named = (o for o in cast.organizations if o.kind in _MOVEMENTS and o.mentions)
    return frozenset(o.id for o in named if o.mentions[0].kind is not MentionKind.NOMINAL)


_MOVEMENTS: Final = frozenset({OrganizationKind.GROUP, OrganizationKind.PARTY})


def unions(cast: Cast) -> frozenset[str]:
    """Bodies of several countries."""
    return frozenset(o.id for o in cast.organizations if o.kind is OrganizationKind.INTERNATIONAL)


def reporting(cast: Cast) -> frozenset[str]:
    """Reporters and their houses."""
    persons = {p.id for p in cast.persons if p.name is None and _reports(p.description or "")}
    return frozenset(
        persons
        | {
            o.id
            for o in cast.organizations
            if o.kind is OrganizationKind.MEDIA or _reports(o.name) or o.name == "Twitter"
        }
    )


def journalists(cast: Cast) -> frozenset[str]:
    """Those who have a post of a reporter, are named as a house's own, "CNN's Jan Moe", or are heard on the air.

    So are those who are "reporting from Oslo".
    """
    houses = {o.id for o in cast.organizations if o.kind is OrganizationKind.MEDIA}
    posted = {
        p.id for p in cast.persons if any(_reports(q.title) and q.status is PositionStatus.CURRENT for q in p.positions)
    }
    owned = {
        one.party
        for house, one in pairwise(cast.references)
        if house.party in houses
        and one.first == house.last + 1
        and one.party is not None
        and "person" in one.tags
        and "possessive" in cast.units.tags[house.last]
    }
    told = {p.id for p in cast.persons if all(q.title.casefold() in _ON_AIR for q in p.positions)}
    on_air = {one.party for one in cast.references if one.party in told and _is_on_air(cast, one)}
    there = {one.party for one in cast.references if one.party is not None and _is_reporting(cast, one)}
    return frozenset(posted | owned | on_air | there)


def _is_reporting(cast: Cast, one: Reference) -> bool:
    """True for "Reporting from the border, Jan Moe"."""
    units, comma = cast.units, one.first - 1
    if "person" not in one.tags or comma < 1 or "comma" not in units.tags[comma]:
        return False
    return any(units.words(at, at + 2) in _REPORTING for at in range(max(0, comma - _DATELINE), comma))


_REPORTING: Final = frozenset({"Reporting from", "Reporting in"})
#: Units from "Reporting" to the comma.
_DATELINE: Final = 8


def _is_on_air(cast: Cast, one: Reference) -> bool:
    """True for "Morning News host Jan Moe", "anchor Jan Moe"; not for "host Jan Moe", "his host, Jan Moe"."""
    units = cast.units
    at = next((at for at in range(one.first, one.last) if units.small[at] in _ON_AIR), one.last)
    if units.small[at - 1] in _GUESTS:
        return False
    return at > one.first if at < one.last and units.small[at] == "host" else at < one.last


#: Whose host somebody is when they are received.
_GUESTS: Final = frozenset({"his", "her", "their"})
_ON_AIR: Final = frozenset({"host", "co-host", "anchor", "co-anchor", "presenter", "newsreader"})


def _confers(body: Organization) -> bool:
    return body.kind in _CONFERRING or body.name.rpartition(" ")[2] in ("administration", "government")


_CONFERRING: Final = frozenset({OrganizationKind.COUNTRY, OrganizationKind.INTERNATIONAL})


def _reports(name: str) -> bool:
    return (
        _PLACED.split(name.casefold(), maxsplit=1)[0]  # "reporters at the White House"
        .rstrip("s")
        .endswith(_REPORTERS)
    )


_REPORTERS: Final = (
    "reporter", "journalist", "correspondent", "broadcaster", "columnist", "interpreter", "translator", "bureau chief",
    "analyst", "commentator", "pundit",
)  # fmt: skip
_PLACED: Final = re.compile(r" (?:at|in|from|outside|aboard|on) ")
