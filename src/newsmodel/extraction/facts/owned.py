"""Whose people they are: "Mr Tveit's aides" and "Ms Berg's" are two groups, "his government" is that of his country."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.gathered import STATE, Gathered, state, with_references
from newsmodel.extraction.facts.partaking import is_surname, takes_part
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units
from newsmodel.model.organization import OrganizationKind
from newsmodel.model.person import Gender, Person
from newsmodel.values.evidence import Mention, MentionKind


def with_owned(cast: Cast) -> Cast:
    """The cast with a group for each person's own people: "Mr Tveit's aides", "the president's legal team"."""
    gathered = Gathered(cast.units, "go")
    return with_references(cast, _owned(cast, gathered), gathered.groups.values())


def _owned(cast: Cast, gathered: Gathered) -> Iterator[Reference]:
    units = cast.units
    people = {person.id: person for person in cast.persons}
    groups = {organization.id: organization for organization in cast.organizations}
    ending = {reference.last: reference for reference in cast.references if reference.party in people}
    for reference in cast.references:
        if "group" not in reference.tags or reference.party not in groups:
            continue
        owner = _owner(units, reference, ending, people)
        if owner is None or owner.party is None:
            continue
        whole, group = (owner.first, reference.last), groups[reference.party]
        key = f"{owner.party} {group.name}"
        country = group.country or (people[owner.party].country if group.name in _ENVOYS else None)
        yield gathered.refer(whole, whole, key=key, country=country, kind=group.kind)


def _owner(
    units: Units, group: Reference, ending: Mapping[int, Reference], people: Mapping[str, Person]
) -> Reference | None:
    """Whose they are, of those by the unit behind them: "Mr Tveit's close aides", "Tveit aides"."""
    at = group.first
    bare = ending.get(at)
    if bare is not None and is_surname(bare) and bare.party is not None and people[bare.party].name is not None:
        return bare
    while at > group.first - _BETWEEN and "modifier" in units.tags[at - 1] and "possessive" not in units.tags[at - 1]:
        at -= 1
    return ending.get(at - 1) if "possessive" in units.tags[at - 1] else None


def with_own_states(cast: Cast) -> Cast:
    """The cast with the country of him whose "government" or "country" meets others as a party: "his government"."""
    units = cast.units
    people = {person.id: person for person in cast.persons if person.country is not None}
    told = [reference for reference in cast.references if reference.party in people]
    found: list[Reference] = []
    mentions: dict[str, list[Mention]] = {}
    for unit in units.of(_STATES):
        gender = _GENDERS.get(units.small[unit - 1])
        if gender is None or not takes_part(cast, unit - 1, unit + 1):
            continue
        code = _country_of_last(cast, people, told, unit, gender)
        if code is None:
            continue
        span = units.span(unit - 1, unit + 1)
        mention = Mention(span=span, words=span.of(units.layout.text), kind=MentionKind.NOMINAL)
        mentions.setdefault(code, []).append(mention)
        found.append(Reference(first=unit - 1, last=unit + 1, span=span, party=code, tags=STATE))
    if not found:
        return cast
    known = {o.country: o for o in cast.organizations if o.kind is OrganizationKind.COUNTRY and o.country}
    states = {code: state(units, known.get(code), code, there) for code, there in mentions.items()}
    found = [attrs.evolve(reference, party=states[reference.party or ""].id) for reference in found]
    others = [o for o in cast.organizations if o not in known.values() or o.country not in states]
    return with_references(attrs.evolve(cast, organizations=tuple(others)), found, states.values())


def _country_of_last(
    cast: Cast, people: Mapping[str, Person], told: Sequence[Reference], unit: int, gender: Gender
) -> str | None:
    """The country of the one spoken of last before *unit* who may be meant by "his" or "her"."""
    units, at = cast.units, bisect_left(told, unit, key=lambda reference: reference.first)
    for reference in reversed(told[max(0, at - _BACK) : at]):
        if reference.party is None or unit - reference.first > _FAR:
            return None
        if cast.genders.get(reference.party) in (gender, None) and "plural" not in reference.tags:
            code = people[reference.party].country
            return code if code in units.vocabulary.lexicon.country_of_code else None
    return None


_STATES: Final = frozenset({"government", "country", "nation", "administration"})
_GENDERS: Final = {"his": Gender.MALE, "her": Gender.FEMALE}
#: References, and units, to the one who is meant.
_BACK: Final = 3
_FAR: Final = 40
#: Who act for the country of him whose they are.
_ENVOYS: Final = frozenset({"delegation", "government", "administration"})
#: Words between an owner and his people.
_BETWEEN: Final = 2
