"""The gathering from which a text reports, where others meet too: "Leaders gathered in Lima. Mr Tveit is to see"."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, final

import attrs

from newsmodel.extraction.facts.datelines import find_dateline
from newsmodel.extraction.facts.meetings.where.venues import Venues
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, Draft, days_of
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.extraction.facts.sites import rank
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.meeting import Medium, MeetingKind, MeetingStatus
from newsmodel.model.organization import OrganizationKind
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeExpression


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Gathering:
    """Where those are of whom the text tells, at the time of its publication."""

    place: Place
    published: date
    #: When it is, as far as the text tells.
    times: tuple[TimeExpression, ...]
    #: Who meets there if these are only two; nobody for a gathering of many.
    of_two: frozenset[str]


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Nations:
    """Of what countries those are who meet."""

    lands: Mapping[str, str | None]
    #: Ids of persons by name.
    named: frozenset[str]
    #: Ids of those who are of several countries: "leaders", "the G20".
    clubs: frozenset[str]

    def are_many(self, draft: Draft) -> bool:
        """True for more than two countries."""
        lands = {self.lands.get(party) for party in draft.parties} - {None}
        return bool(draft.parties & self.clubs) or len(lands) > _PAIR

    def are_several(self, draft: Draft) -> bool:
        """True for two countries or more; somebody by name whose country the text does not tell is of another."""
        known = {self.lands.get(party) for party in draft.parties if self.lands.get(party) or party in self.named}
        return bool(draft.parties & self.clubs) or len(known) >= _PAIR


def with_gathering(phrases: Phrases, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts; those who meet elsewhere by no word of the text do so at the gathering from which it reports."""
    if phrases.cast.anchor is None or not any(_may_be_there(draft) for draft in drafts):
        return tuple(drafts)
    nations = _nations(phrases.cast)
    gathering = _gathering_of(phrases, drafts, nations, phrases.cast.anchor)
    gathering = _named_in_lead(phrases, phrases.cast.anchor) if gathering is None else gathering
    if gathering is None:
        return tuple(drafts)
    return tuple(
        attrs.evolve(draft, scene=gathering.place) if _is_at(gathering, draft, nations) else draft for draft in drafts
    )


def _nations(cast: Cast) -> Nations:
    lands = {person.id: person.country for person in cast.persons}
    lands |= {organization.id: organization.country for organization in cast.organizations}
    clubs = (
        organization.id
        for organization in cast.organizations
        if organization.kind is OrganizationKind.INTERNATIONAL
        or (organization.kind is OrganizationKind.GROUP and organization.country is None)
    )
    named = frozenset(person.id for person in cast.persons if person.name is not None)
    return Nations(lands=lands, named=named, clubs=frozenset(clubs))


def _gathering_of(phrases: Phrases, drafts: Sequence[Draft], nations: Nations, published: date) -> Gathering | None:
    """The gathering that the first sentences tell, or that is where the text was sent from; None if it is of none."""
    blocks = enumerate(phrases.cast.units.layout.blocks)
    lead = next((number for number, block in blocks if block.kind in TELLING), 0) + _OPENING
    dateline = find_dateline(phrases.cast)
    sent_from = "" if dateline is None else dateline.place.name.casefold()
    found: Gathering | None = None
    for draft in drafts:
        place = draft.place
        if place is None or place.kind not in _SPOTS or not _is_gathering(draft, published):
            continue
        many = nations.are_many(draft)
        if many and (draft.block <= lead or place.name.casefold() == sent_from):
            return Gathering(place=place, published=published, times=draft.times, of_two=frozenset())
        if found is None and draft.block <= lead and len(draft.parties) == _PAIR:
            found = Gathering(place=place, published=published, times=draft.times, of_two=draft.parties)
    return found


def _named_in_lead(phrases: Phrases, published: date) -> Gathering | None:
    """The gathering of "The second day of the G7 summit in Lima today", which is on, wherever it is told."""
    blocks = phrases.cast.units.layout.blocks
    lead = next((number for number, block in enumerate(blocks) if block.kind in TELLING), 0) + _OPENING
    opening = phrases.cast.units.layout.text[: blocks[min(lead, len(blocks) - 1)].span.end] if blocks else ""
    if _NAMED.search(opening) is None:
        return None
    told = Venues(phrases).told
    now = (venue for venue in told if venue.name is not None and phrases.block(venue.at) <= lead and venue.times)
    for venue in now:
        days = days_of(venue.times)
        same = [other.place for other in told if other.name == venue.name and other.place is not None]
        place = min(same, key=rank, default=None)
        if place is not None and place.kind in _SPOTS and days is not None and _is_about(days, published, _SHORT):
            return Gathering(place=place, published=published, times=venue.times, of_two=frozenset())
    return None


_NAMED: Final = re.compile(r"\b(?:[Ss]ummit|G-?\d+|Group of|Assembly|Forum|[Cc]onference|Dialogue)\b")


def _is_gathering(draft: Draft, published: date) -> bool:
    if draft.kind in _NONE or draft.medium is not Medium.IN_PERSON or draft.status not in _NOW or draft.series:
        return False
    days = days_of(draft.times)
    return days is None or _is_about(days, published, _LONG)


def _may_be_there(draft: Draft) -> bool:
    """True for what the text does not tell the place of."""
    if draft.place is not None or draft.scene is not None or draft.medium is not Medium.IN_PERSON or not draft.stands:
        return False
    return draft.kind is not MeetingKind.VISIT and not draft.series and draft.status in _NOW | _OFF


def _is_at(gathering: Gathering, draft: Draft, nations: Nations) -> bool:
    """True if those of several countries who meet so do it at the gathering."""
    if not _may_be_there(draft) or not nations.are_several(draft):
        return False
    times = draft.times or (() if draft.day is None else (draft.day,))
    if not gathering.of_two:
        return _is_then(gathering, times) if times else draft.status not in DONE
    others = {nations.lands.get(party) for party in draft.parties - gathering.of_two}
    guest = bool(draft.parties & gathering.of_two) and others == {gathering.place.country}
    return guest and bool(times) and _is_then(gathering, times)


def _is_then(gathering: Gathering, times: Iterable[TimeExpression]) -> bool:
    """True for a day about that of publication, or about the days of the gathering."""
    days, own = days_of(times), days_of(gathering.times)
    if days is None or _is_about(days, gathering.published, _SHORT):
        return days is not None
    return own is not None and own[0] - _DAY <= days[0] and days[1] <= own[1] + _SHORT


def _is_about(days: tuple[date, date], published: date, lapse: timedelta) -> bool:
    """True for days no farther than *lapse* from that of publication."""
    return published - lapse <= days[0] and days[1] <= published + lapse


#: Blocks behind the first paragraph in which the text still tells what it is about.
_OPENING: Final = 2
_PAIR: Final = 2
#: What is told of so early in a text is no longer ago.
_LONG: Final = timedelta(days=6)
_SHORT: Final = timedelta(days=2)
_DAY: Final = timedelta(days=1)
_NONE: Final = frozenset({MeetingKind.VISIT, MeetingKind.CALL, MeetingKind.NEGOTIATION})
_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})
_NOW: Final = DONE | {MeetingStatus.PLANNED}
#: One meets others in these, and not in all of a country.
_SPOTS: Final = frozenset({PlaceKind.CITY, PlaceKind.VENUE, PlaceKind.OTHER})
