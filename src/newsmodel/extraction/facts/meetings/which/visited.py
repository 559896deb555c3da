"""Visits to a country: to whom of it they are paid, and whether they are but the way to a meeting that is told."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.wording.occasions import DONE, NOT_MET, Draft, Occasion, days_of
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.meeting import MeetingKind, Participation, ParticipationRole
from newsmodel.model.organization import OrganizationKind

_PAIR: Final = 2


def name_hosts(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """A visit to a country is one to him of that country whom the visitor meets; to several, it is their meetings."""
    countries = {o.id: o.country for o in cast.organizations if o.kind is OrganizationKind.COUNTRY}
    people = {person.id: person.country for person in cast.persons if person.name is not None}
    met: dict[tuple[str, str, bool], list[tuple[Participation, Draft]]] = {}
    for (draft,) in occasions:
        for visitor in draft.parties & people.keys() if draft.status not in NOT_MET else ():
            for part in draft.participants:
                code = people.get(part.party)
                if code is not None and part.party != visitor:
                    met.setdefault((visitor, code, draft.status in DONE), []).append((part, draft))
    hosted = (_with_host(draft, countries, met) for (draft,) in occasions)
    kept = [draft for draft in hosted if draft is not None]
    acting_for = {person.id: person.country for person in cast.persons} | {o.id: o.country for o in cast.organizations}
    kept = [draft for draft in kept if not _is_journey_to_others(draft, kept[:_MANY], acting_for, countries)]
    beside: dict[int, list[Draft]] = {}
    for draft in kept:
        beside.setdefault(draft.block, []).append(draft)
    told = _Told(countries, {person.id: person.label.rpartition(" ")[2] for person in cast.persons}, cast)
    return tuple((draft,) for draft in kept if not told.is_way_there(draft, beside[draft.block][:_BESIDE]))


@final
class _Told:
    """Who is visited, and what is told of the visit next."""

    def __init__(self, countries: dict[str, str | None], names: dict[str, str], cast: Cast) -> None:
        self.countries: Final = countries
        self.names: Final = names
        self.text: Final = cast.units.layout.text

    def is_way_there(self, draft: Draft, others: Sequence[Draft]) -> bool:
        """True for the visit of "arrived in Oslo for talks with Ms Lund", which is no other occasion than the talks.

        So is that of "visited Norway in 2015, when he met the king in Oslo", whoever leads Norway now.
        """
        if draft.kind is not MeetingKind.VISIT or draft.place is None:
            return False
        states = draft.parties & self.countries.keys()
        hosts = states or {part.party for part in draft.participants if self._is_implied(part, draft)}
        visitors = draft.parties.difference(hosts)
        return bool(hosts) and any(
            other.place is not None
            and ((states and other.place.name == draft.place.name) or self._is_told_next(draft, other))
            and visitors < other.parties
            and other.parties.isdisjoint((*hosts, *self.countries))
            and (other.status in DONE) is (draft.status in DONE)
            for other in others
        )

    def _is_implied(self, part: Participation, draft: Draft) -> bool:
        """True for the leader of the country that is visited, whom the words do not name."""
        return part.role is ParticipationRole.HOST and self.names.get(part.party, "") not in draft.evidence.words

    def _is_told_next(self, visit: Draft, other: Draft) -> bool:
        """True for what is told behind the visit to have been in the country then: "when he met", "where he met"."""
        if visit.place is None or other.place is None or visit.place.country != other.place.country:
            return False
        start, end = visit.evidence.span.end, other.evidence.span.start
        between = self.text[start:end] if start < end < start + _NEXT else ""
        return not _THEN.isdisjoint(between.split()) and "." not in between


def _is_journey_to_others(
    draft: Draft, others: Sequence[Draft], acting_for: dict[str, str | None], countries: dict[str, str | None]
) -> bool:
    """True for "embarked on his trip to Chile" of who meets somebody of a third country there, and nobody of it."""
    if draft.kind is not MeetingKind.VISIT or len(draft.participants) != _PAIR:
        return False
    hosts = [countries[party] for party in draft.parties if party in countries]
    visitors = draft.parties - countries.keys()
    if len(hosts) != 1 or len(visitors) != 1:
        return False
    there = [
        other
        for other in others
        if other is not draft
        and visitors < other.parties
        and other.place is not None
        and other.place.country == hosts[0]
        and (other.status in DONE) is (draft.status in DONE)
    ]
    met = {acting_for.get(party) for other in there for party in other.parties - visitors}
    return bool(met) and met.isdisjoint({None, hosts[0], acting_for.get(*visitors)})


#: Code points from a visit to what is told of it next.
_NEXT: Final = 160
_THEN: Final = frozenset({"when", "where"})
#: Mentions among which a journey's meeting is looked for, in all and in one block.
_MANY: Final = 64
_BESIDE: Final = 16


def _with_host(
    draft: Draft, countries: dict[str, str | None], met: dict[tuple[str, str, bool], list[tuple[Participation, Draft]]]
) -> Draft | None:
    """The visit with whom the visitor met there as its host; None if those are several, whose meetings it is."""
    if draft.kind is not MeetingKind.VISIT or len(draft.participants) != _PAIR:
        return draft
    for host, visitor in (draft.participants, reversed(draft.participants)):
        code = countries.get(host.party)
        others = () if code is None else met.get((visitor.party, code, draft.status in DONE), ())
        found = {part.party: part for part, other in others if not _is_long_apart(draft, other)}
        if found:
            if len(found) > 1:
                return None
            (person,) = found.values()
            named = attrs.evolve(host, party=person.party, position=person.position)
            return attrs.evolve(draft, participants=(visitor, named))
    return draft


def _is_long_apart(draft: Draft, other: Draft) -> bool:
    """True for a visit "in May 2012" and a meeting on Monday, which is not of it."""
    one, two = days_of(draft.times), days_of(other.times)
    return one is not None and two is not None and max(one[0], two[0]) - min(one[1], two[1]) > _MONTH


_MONTH: Final = timedelta(days=31)
