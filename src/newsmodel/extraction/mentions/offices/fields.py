"""Two fields that share an office: "trade and industry minister", "a legal and policy adviser"."""

from collections.abc import Container
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.attributes import is_adjective
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: Words of the second field that are no part of the role yet, at the most: "diplomatic" in "and diplomatic analyst".
_WORDS: Final = 2
_NO_FIELD: Final = frozenset(
    {
        "prep", "be", "have", "modal", "say", "do", "meet", "det", "office", "adverb", "relative", "join", "pronoun",
        "mark",
    }
)  # fmt: skip
_ASKED: Final = "what"
#: What stands before small words that are a field, and before capital ones.
_BEFORE: Final = frozenset({"det", "demonym", "possessive", "organization", "modifier", "comma"})
_BEFORE_CAPITAL: Final = _BEFORE | {"prep"}
_OWNERS: Final = frozenset({"demonym", "organization", "modifier"})


def with_both_fields(role: RoleMention, units: Units, in_names: Container[int]) -> RoleMention:
    """The *role* with the field before its own that shares the office, and with whose it is as told before that.

    Args:
        role: an office, as far as it stands behind "and".
        units: the units of the text.
        in_names: the units that are part of persons' names.
    """
    start = _second(role, units)
    field = start - 2
    if field < 0 or units.small[start - 1] != "and" or field in in_names or not _is_field(units, field, start):
        return role
    first = _first(units, field)
    owners = [unit for unit in range(first, field) if units.meanings.get(unit) and "modifier" not in units.tags[unit]]
    states = [unit for unit in owners if "organization" not in units.tags[unit]]
    bodies = [unit for unit in owners if unit not in states]
    body = role.organization or (units.word[bodies[0]] if bodies else None)
    country = next((code for unit in owners if (code := units.meanings[unit].country_code)), None)
    det = units.tags[first - 1] if first else frozenset[str]()
    return attrs.evolve(
        role,
        first=first,
        title=f"{units.words(field, role.first)} {role.title}",
        of=role.of or (units.word[states[0]] if states else body),
        country=role.country or country,
        organization=body,
        status=_status(units, first, field, role.status),
        indefinite=None if "det" not in det else "indefinite" in det,
        span=units.span(first, role.last),
    )


def _second(role: RoleMention, units: Units) -> int:
    """Where the second field begins: a small word of it may be no part of the role."""
    start = role.first
    if not role.title.startswith(units.word[start]) or role.plural:
        return 0  # whose it is stands between
    if " " in role.title:
        return start
    least = start - _WORDS
    while start > least and "low" in units.tags[start - 1] and units.tags[start - 1].isdisjoint(_NO_FIELD):
        start -= 1
    return start if start < role.first and units.small[start] != _ASKED else 0


def _is_field(units: Units, field: int, start: int) -> bool:
    """True for the word at *field* in "the trade and", "Danish Trade and"; both fields are written alike."""
    tags, before = units.tags[field], units.tags[field - 1] if field else frozenset[str]()
    opens = field == 0 or units.letters[field - 1] == BREAK
    if not tags.isdisjoint(_NO_FIELD):
        return False
    if units.word[field][:1].isupper():
        told = opens or not before.isdisjoint(_BEFORE_CAPITAL)
        return told and units.word[start][:1].isupper() and "common" in tags and "given" not in tags
    told = not before.isdisjoint(_BEFORE) or is_adjective(units, field - 1)
    return "low" in tags and told and "-" not in units.word[field] and units.word[start].islower()


def _first(units: Units, field: int) -> int:
    """Where the words begin that tell whose office it is, and how it is held."""
    first = field
    while first > 0:
        owns = "possessive" in units.tags[first - 1] and units.tags[first - 2] & {"country", "place", "organization"}
        if owns:
            first -= 2
        elif units.tags[first - 1] & _OWNERS or is_adjective(units, first - 1):
            first -= 1
        else:
            break
    return first


def _status(units: Units, first: int, field: int, else_: PositionStatus) -> PositionStatus:
    held = (units.meanings[unit].modifier for unit in range(first, field) if "modifier" in units.tags[unit])
    return next((PositionStatus(each.status) for each in held if each is not None and each.status != "current"), else_)
