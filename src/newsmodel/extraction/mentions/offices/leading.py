"""What leads in an office and is no part of it: "a key Danish negotiator", "former Berg Bank trade adviser"."""

from collections.abc import Container
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.attributes import is_apart
from newsmodel.extraction.mentions.offices.owners import LONG, is_plain
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus


def led_in(role: RoleMention, units: Units, starts: Container[int]) -> RoleMention:
    """The *role* with the words before it, back to "a" or "former", that tell more of it.

    Args:
        role: an office in the singular.
        units: the units of the text.
        starts: the units with which names begin.
    """
    if role.indefinite is not None or role.status is not PositionStatus.CURRENT:
        return role
    field = _field(role, units)
    named = field
    while named > role.first - LONG and _names(units.tags[named - 1]):
        named -= 1
    if field < role.first and (named < field or "modifier" in units.tags[field - 1]):
        role = attrs.evolve(role, title=f"{units.words(field, role.first)} {role.title}")
    if named < role.first and "modifier" in units.tags[named - 1]:
        role = _former(role, units, named)
    if role.last in starts:
        return role
    at = named
    while at > role.first - LONG and (is_plain(units.tags[at - 1]) or _is_made(units, at - 1)):
        if units.small[at - 1] == _TIME and units.small[at - 2] == "the":
            return role  # "at the time Norway's ROLE"
        at -= 1
    if at == role.first or units.tags[at - 1].isdisjoint(_ARTICLES):
        return role
    return attrs.evolve(role, first=at, indefinite="indefinite" in units.tags[at - 1], span=units.span(at, role.last))


def one_of(role: RoleMention, units: Units) -> RoleMention:
    """The *role* in the singular if it is that of one among several: "one of Norway's most senior diplomats"."""
    plural = role.office.plural
    if not role.plural or plural is None or not role.title.lower().endswith(plural):
        return role
    at = role.first
    while at > max(role.first - LONG, 2) and units.small[at - 1] != "of" and units.tags[at - 1] & _AMONG:
        at -= 1
    if units.small[at - 1] != "of" or units.small[at - 2] not in _ONE:
        return role
    title = role.title[: -len(plural)] + role.office.phrase
    return attrs.evolve(
        role, first=at - 2, title=title, plural=False, indefinite=None, span=units.span(at - 2, role.last)
    )


_ONE: Final = ("one", "another")
#: What may stand between "one of" and the office.
_AMONG: Final = frozenset({"det", "low", "modifier", "possessive", "his", "her", "name", "num"}) | frozenset(
    {"capital", "country", "demonym", "organization", "place", "adverb", "pronoun"}
)


def _field(role: RoleMention, units: Units) -> int:
    """Where the words begin that tell the field, if whose office it is stands before them: "Fox television host"."""
    at = role.first
    if (not role.office.generic and role.office.kind not in _WORKING) or "office" not in units.tags[at]:
        return at
    if is_apart(units, at - 1):
        return at
    while at > role.first - _WORDS and is_plain(units.tags[at - 1]) and not _is_told(units, at - 1):
        at -= 1
    return at


def _names(tags: frozenset[str]) -> bool:
    """True for a part of what names whose office it is."""
    return not tags.isdisjoint(_NAMING) and tags.isdisjoint(("modifier", "det"))


def _is_told(units: Units, at: int) -> bool:
    """True for what is no field: "former", "elected", "wins", "leader", "Image caption"."""
    word = units.word[at]
    return bool(units.tags[at] & {"modifier", "office"}) or word == "caption" or word.endswith(("s", "ed", "ing", "ly"))


def _is_made(units: Units, at: int) -> bool:
    """True for a compound that no list knows: "Harvard-trained"."""
    return "-" in units.word[at] and not units.tags[at]


def _former(role: RoleMention, units: Units, named: int) -> RoleMention:
    """The role with the status that the word before its owner tells."""
    modifier = units.meanings[named - 1].modifier
    return role if modifier is None else attrs.evolve(role, status=PositionStatus(modifier.status))


_TIME: Final = "time"
_ARTICLES: Final = frozenset({"indefinite", "definite"})
#: Words for a field at the most.
_WORDS: Final = 2
#: Kinds of offices that those have who work in a field.
_WORKING: Final = frozenset({"aide", "journalist", "academic", "ambassador"})
#: What names whose office it is.
_NAMING: Final = frozenset({"name", "capital", "country", "demonym", "organization", "place"})
