"""Whose people they are: "Mr Tveit's aides" and "Ms Berg's aides" are two groups, each with the name that says so."""

from collections.abc import Iterator, Mapping
from typing import Final

from newsmodel.extraction.facts.gathered import Gathered, with_references
from newsmodel.extraction.facts.partaking import is_surname
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units
from newsmodel.model.person import Person


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
    while at > group.first - _BETWEEN and units.tags[at - 1] & _TELLS and "possessive" not in units.tags[at - 1]:
        at -= 1
    return ending.get(at - 1) if "possessive" in units.tags[at - 1] else None


#: Who act for the country of him whose they are.
_ENVOYS: Final = frozenset({"delegation", "government", "administration"})
#: Words between an owner and his people.
_BETWEEN: Final = 2
_TELLS: Final = frozenset({"modifier"})
