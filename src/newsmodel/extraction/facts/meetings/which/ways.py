"""Journeys of which only is told where they lead: an occasion each, unless what somebody does there is told itself."""

from collections.abc import Sequence

from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME, Draft, Occasion
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import OrganizationKind


def with_ways(occasions: tuple[Occasion, ...], ways: Sequence[Draft], cast: Cast) -> tuple[Occasion, ...]:
    """The occasions with one more for each visitor and country of the *ways*, in order of the text."""
    if not ways:
        return occasions
    countries = {o.id: o.country for o in cast.organizations if o.kind is OrganizationKind.COUNTRY}
    acting_for = {person.id: person.country for person in cast.persons} | {o.id: o.country for o in cast.organizations}
    told = [draft for occasion in occasions for draft in occasion]
    found: dict[frozenset[str], list[Draft]] = {}
    for way in ways:
        if not any(_is_of_it(way, draft, countries, acting_for) for draft in told):
            found.setdefault(way.parties, []).append(way)
    more = (tuple(drafts) for drafts in found.values())
    return tuple(sorted((*occasions, *more), key=lambda occasion: occasion[0].evidence.span.start))


def _is_of_it(way: Draft, other: Draft, countries: dict[str, str | None], acting_for: dict[str, str | None]) -> bool:
    """True for "flew to Oslo" of who meets somebody of that country, or anybody there."""
    visitors = way.parties - countries.keys()
    if visitors.isdisjoint(other.parties):
        return False
    if way.status in TO_COME and other.status in DONE:
        return False  # "will fly to Oslo", where she was before
    goals = {countries[party] for party in way.parties if party in countries}
    there = other.place if other.place is not None else other.scene
    if there is not None and there.country is not None:
        return there.country in goals
    return not goals.isdisjoint(acting_for.get(party) for party in other.parties - visitors)
