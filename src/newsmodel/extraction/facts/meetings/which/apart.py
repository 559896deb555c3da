"""Mentions of several whom somebody met each by himself: "separate talks with", "a visit to Norway and Chile"."""

from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import TALKS_WITH
from newsmodel.extraction.facts.meetings.where.scenes import home_of
from newsmodel.extraction.facts.meetings.wording.occasions import LASTING, Draft, Occasion
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.meeting import MeetingKind, Participation
from newsmodel.values.places import Place


def tell_apart(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """A mention of talks with two persons, each of whom was met by himself, is two: "saw him before meeting her".

    Of "his talks with" two persons of two countries it is enough that one was.
    So is one of "separate talks" with two parties, and a visit to two countries.
    """
    homes = {organization.id: home_of(organization) for organization in cast.organizations}
    pairs = {draft.parties for (draft,) in occasions if len(draft.participants) == _PAIR}
    named = {person.id: person.country for person in cast.persons if person.name is not None}
    return tuple(part for (draft,) in occasions for part in _parts(draft, pairs, named, homes))


_PAIR: Final = 2


def _parts(
    draft: Draft, pairs: set[frozenset[str]], named: dict[str, str | None], homes: dict[str, Place]
) -> tuple[Occasion, ...]:
    if len(draft.participants) <= _PAIR:
        return ((draft,),)
    if draft.apart:
        hosts = [part for part in draft.participants if part.party in draft.apart]
        guests = [part for part in draft.participants if part.party not in draft.apart]
        if hosts and guests and draft.kind is MeetingKind.VISIT:
            return tuple((_stop(draft, (*hosts, guest), homes[guest.party]),) for guest in guests)
        if hosts and guests:
            pairs_apart = ((host, guest) for host in hosts for guest in guests)
            return tuple((attrs.evolve(draft, participants=pair),) for pair in pairs_apart)
    if not draft.parties <= named.keys():
        return ((draft,),)
    host, *guests = draft.participants
    met = [frozenset({host.party, guest.party}) for guest in guests]
    of_states = {named[guest.party] for guest in guests} - {None, named[host.party]}
    known = [pair in pairs for pair in met]
    several = draft.evidence.rule == TALKS_WITH and draft.kind in LASTING and len(of_states) == len(guests)
    if not (all(known) or (several and any(known))):
        return ((draft,),)
    return tuple((attrs.evolve(draft, participants=(host, guest)),) for guest in guests)


def _stop(draft: Draft, who: tuple[Participation, ...], home: Place) -> Draft:
    """The part of a journey that leads to one of its countries."""
    there = draft.place is not None and draft.place.country == home.country
    return attrs.evolve(draft, participants=who, place=draft.place if there else home)
