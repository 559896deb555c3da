"""Which bodies and people of a text confer with others, and which only report."""

import re
from typing import Final

from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import Organization, OrganizationKind


def conferring(cast: Cast) -> frozenset[str]:
    """Countries, their governments and bodies of several countries."""
    return frozenset(o.id for o in cast.organizations if _confers(o))


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


def _confers(body: Organization) -> bool:
    return body.kind in _CONFERRING or body.name.rpartition(" ")[2] in ("administration", "government")


_CONFERRING: Final = frozenset({OrganizationKind.COUNTRY, OrganizationKind.INTERNATIONAL})


def _reports(name: str) -> bool:
    return (
        _PLACED.split(name.casefold(), maxsplit=1)[0]  # "reporters at the White House"
        .rstrip("s")
        .endswith(("reporter", "journalist", "correspondent", "broadcaster", "columnist", "interpreter", "translator"))
    )


_PLACED: Final = re.compile(r" (?:at|in|from|outside|aboard|on) ")
