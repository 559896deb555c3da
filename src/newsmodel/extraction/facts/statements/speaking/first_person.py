"""Whom I and we stand for: who speaks, and the country that he speaks for."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.model.organization import OrganizationKind
from newsmodel.model.statement import Statement


def with_first_person(cast: Cast, statements: tuple[Statement, ...]) -> Cast:
    """The cast with the party of each "I" and "we" in what somebody is quoted as saying."""
    found = {reference.first: reference for reference in _references(cast, statements)}
    if not found:
        return cast
    return attrs.evolve(cast, references=tuple(found.get(reference.first, reference) for reference in cast.references))


def _references(cast: Cast, statements: tuple[Statement, ...]) -> Iterator[Reference]:
    units = cast.units
    quoted = sorted(
        ((f.span, s) for s in statements for f in s.fragments if f.verbatim), key=lambda found: found[0].start
    )
    starts = [span.start for span, _ in quoted]
    homes = {person.id: person.country for person in cast.persons}
    states = {o.country: o.id for o in cast.organizations if o.kind is OrganizationKind.COUNTRY}
    for reference in cast.references:
        if reference.party is not None or units.tags[reference.first].isdisjoint(_FIRST):
            continue
        at = bisect_right(starts, reference.span.start) - 1
        if at < 0 or reference.span.start >= quoted[at][0].end:
            continue
        speakers = quoted[at][1].speakers
        speaker = speakers[0].party if len(speakers) == 1 else None
        several = "we" in units.tags[reference.first]
        party = states.get(homes.get(speaker or "")) if several else speaker
        if party is not None and (several or party in homes):
            tags = _STATE if several else _PERSON
            yield attrs.evolve(reference, party=party, tags=tags)


_FIRST: Final = frozenset({"i", "we"})
_PERSON: Final = frozenset({"party", "person", "pronoun", "first"})
_STATE: Final = frozenset({"party", "organization", "first"})
