"""The whole name of a body that begins with a country or a place: "head of the Oslo Institute of Polar Studies"."""

from collections.abc import Set as AbstractSet
from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.duties import BODIES
from newsmodel.extraction.units import Units


def with_whole_body(role: RoleMention, units: Units, in_names: AbstractSet[int]) -> RoleMention:
    """The *role* with all of the name of what it is of; a unit of *in_names* is of a person and of no body.

    A programme is not of the country that it is about: "director of the Chad Project".
    """
    part = _part(role, units)
    if part > role.last:
        of = units.words(role.last - 1, part)
        return attrs.evolve(role, last=part, of=of, organization=of, span=units.span(role.first, part))
    end = _end(role.last, units, in_names)
    first = _first(role, units)
    if first is None:
        return _with_purpose(role, units, end)
    if role.target is not None or not any(_is_of_name(units.tags[unit]) for unit in range(first, end)):
        return role
    body = units.words(first, end - ("possessive" in units.tags[end - 1]))
    owns = "possessive" in units.tags[first + 1] or "place" in units.tags[first]
    is_about = units.word[end - 1] in _ABOUT and not owns and not units.tags[first].isdisjoint(_NATIONS)
    return attrs.evolve(
        role,
        last=end,
        of=body if role.of is None or role.of in body else role.of,
        organization=body,
        country=None if is_about and role.of in (None, units.word[first]) else role.country,
        span=units.span(role.first, end),
    )


def _part(role: RoleMention, units: Units) -> int:
    """Behind the part of a body that a role at it is of, and where this is: "head of the U.N. mission in Chad"."""
    body, last = role.organization, role.last
    if body is None or not role.of == body == units.word[last - 1] or role.target is not None:
        return last
    noun = next((at for at in range(last, last + _NEAR) if units.word[at] in _PARTS), last)
    if units.word[noun] not in _PARTS or not all(
        "low" in units.tags[at] and units.tags[at] <= _PLAIN for at in range(last, noun)
    ):
        return last
    end = noun + 1
    if units.small[end] not in _PLACED:
        return end
    at = end + 1 + ("det" in units.tags[end + 1])
    if "demonym" in units.tags[at] and units.tags[at + 1] <= _PLAIN and "low" in units.tags[at + 1]:
        return at + 2
    return at + 1 if not units.tags[at].isdisjoint(_STATES) and "demonym" not in units.tags[at] else end


def _with_purpose(role: RoleMention, units: Units, end: int) -> RoleMention:
    """The role at a body whose name begins with no country, with all that this is for: "Center for Trade and Peace"."""
    body = role.organization
    if body is None or role.of != body or not units.words(role.first, role.last).endswith(body) or end == role.last:
        return role
    if units.tags[end] & {"possessive", "office"}:
        return role
    is_for = any(f" {word} " in body for word in _FOR) or units.small[role.last] in _FOR
    if not is_for:
        return role
    whole = f"{body} {units.words(role.last, end)}"
    return attrs.evolve(role, last=end, of=whole, organization=whole, span=units.span(role.first, end))


#: The nouns for a part of a body, and how many words further on they may stand.
_PARTS: Final = BODIES - {"company", "firm", "movement", "party"} | frozenset(
    {"arm", "delegation", "department", "mission", "operation", "wing"}
)
_NEAR: Final = 3
#: What leads in where it is, or for whom: "office for Europe", "agency for Chadian refugees".
_PLACED: Final = frozenset({"for", "in", "to"})
_PLAIN: Final = frozenset({"low", "common", "noun", "plural", "office"})
#: What leads in what a body is for.
_FOR: Final = frozenset({"for", "of", "on"})


def _first(role: RoleMention, units: Units) -> int | None:
    """The first unit of the body with which a role ends, None if no country, place or known body begins its name."""
    at = role.last
    while at > role.first and _is_within(units, at - 1):
        at -= 1
    while at < role.last and units.small[at] in _WITHIN:
        at += 1
    behind = any("office" in units.tags[unit] for unit in range(role.first, at))
    return at if behind and at < role.last and not units.tags[at].isdisjoint(_OPENS) else None


def _is_of_name(tags: frozenset[str]) -> bool:
    """True for a word that is more than a country, a place or a small word within the name of a body."""
    return tags.isdisjoint(_STATES | _SMALL)


def _is_within(units: Units, unit: int) -> bool:
    """True for a word that may be one of a body's name."""
    tags = units.tags[unit]
    return units.small[unit] in _WITHIN or bool(tags & _NAMING and (tags.isdisjoint(_OTHERS) or "demonym" in tags))


def _end(last: int, units: Units, in_names: AbstractSet[int]) -> int:
    """Behind the capitalised words from unit *last* on, and "of", "for" and the like between them."""
    end = last
    while True:
        at = end
        while at < last + _LONG and (units.small[at] in _WITHIN or "possessive" in units.tags[at]):
            at += 1
        tags = units.tags[at]
        if at in in_names or "capital" not in tags or not (tags.isdisjoint(_OTHERS) or "demonym" in tags):
            return end
        end = at + 1


#: With what the name of a body begins that the role knows in part.
_OPENS: Final = frozenset({"country", "demonym", "organization", "place"})
_NAMING: Final = _OPENS | {"capital", "possessive"}
#: Small words within the name of a body.
_WITHIN: Final = frozenset({"of", "for", "and", "on", "the", "&"})
_STATES: Final = frozenset({"country", "demonym", "place"})
_NATIONS: Final = frozenset({"country", "demonym"})
_SMALL: Final = frozenset({"low", "possessive"})
#: Units of such a name at the most.
_LONG: Final = 10
#: Capitalised words that are no part of it.
_OTHERS: Final = frozenset({"title", "office", "time", "people"})
#: What is about the country that its name begins with.
_ABOUT: Final = frozenset(
    {"Program", "Programme", "Project", "Initiative", "Desk", "Team", "Unit", "Group", "Studies", "Campaign", "Forum"}
)
