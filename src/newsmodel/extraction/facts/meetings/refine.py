"""Drafts into meetings: countries left out beside their own people, mentions of one occasion merged."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Final, TypeAlias

import attrs

from newsmodel.extraction.facts.datelines import Dateline, find_byline, find_dateline
from newsmodel.extraction.facts.meetings.matched.hits import TALKS_WITH, THE_TALKS
from newsmodel.extraction.facts.meetings.which.alone import leave_out_lone_states
from newsmodel.extraction.facts.meetings.which.apart import tell_apart
from newsmodel.extraction.facts.meetings.which.growing import Growing
from newsmodel.extraction.facts.meetings.which.heads import name_heads
from newsmodel.extraction.facts.meetings.which.merging import Agreement, merged_meeting
from newsmodel.extraction.facts.meetings.which.one_after_all import take_together
from newsmodel.extraction.facts.meetings.which.series import series_of
from newsmodel.extraction.facts.meetings.which.visited import name_hosts
from newsmodel.extraction.facts.meetings.which.ways import with_ways
from newsmodel.extraction.facts.meetings.wording.occasions import (
    DONE,
    LASTING,
    NOT_MET,
    SERIES,
    TO_COME,
    Draft,
    Occasion,
    days_of,
)
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.meeting import Medium, Meeting, MeetingKind, MeetingStatus, Participation, ParticipationRole
from newsmodel.model.organization import OrganizationKind
from newsmodel.values.places import Place, PlaceKind

Refiner: TypeAlias = Callable[[tuple[Occasion, ...], Cast], tuple[Occasion, ...]]


def refine(drafts: tuple[Draft, ...], cast: Cast) -> tuple[Meeting, ...]:
    """One meeting for each occasion, in order of first mention."""
    occasions: tuple[Occasion, ...] = tuple((draft,) for draft in drafts if not draft.way)
    for refiner in REFINERS:
        occasions = refiner(occasions, cast)
    occasions = with_ways(occasions, [draft for draft in drafts if draft.way], cast)
    return tuple(merged_meeting(f"m{number}", occasion, cast.anchor) for number, occasion in enumerate(occasions, 1))


_PAIR: Final = 2


def leave_out_represented(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """A country is no party where somebody who acts for it is one."""
    countries = {
        o.id: o.country for o in cast.organizations if o.country is not None and o.kind is OrganizationKind.COUNTRY
    }
    acting_for = {person.id: person.country for person in cast.persons}
    acting_for |= {o.id: o.country for o in cast.organizations if o.kind is OrganizationKind.GROUP}
    return tuple(tuple(_without_represented(d, countries, acting_for) for d in occasion) for occasion in occasions)


def _without_represented(draft: Draft, countries: dict[str, str], acting_for: dict[str, str | None]) -> Draft:
    present = {acting_for.get(party) for party in draft.parties}
    kept = tuple(p for p in draft.participants if p.party not in countries or countries[p.party] not in present)
    return attrs.evolve(draft, participants=kept) if 1 < len(kept) < len(draft.participants) else draft


def merge_mentions(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """Mentions of the same parties are one occasion unless status, time, place or medium speak against it."""
    agreement = Agreement(cast)
    merged, early = _told_before(occasions, agreement)
    starts = [occasion.drafts[0].evidence.span.start for occasion in merged]
    states = _states_that_meet(merged, cast) or _states_in_question(cast)
    for draft in early:
        at = bisect_left(starts, draft.evidence.span.start)
        occasion = agreement.next(merged[at : at + _RECENT], draft)
        if occasion is not None:
            occasion.add(draft)
        elif (occasion := agreement.only(merged, draft)) is not None:
            occasion.add(attrs.evolve(draft, told=draft.told and {draft.status, occasion.main.status} <= TO_COME))
        elif draft.shown:
            continue
        elif states and _are_their_talks(draft, states):
            _add_talks(merged, attrs.evolve(draft, participants=states, stands=True), agreement)
        elif (before := series_of(merged, draft)) is not None:
            if _is_part_of(before.main, draft):
                before.add(attrs.evolve(draft, told=draft.told and draft.status is MeetingStatus.ONGOING))
            else:
                _add(merged, attrs.evolve(draft, participants=before.main.participants, stands=True), agreement)
        elif draft.implied:
            others = () if len(draft.implied) > 1 else draft.participants
            both = attrs.evolve(draft, participants=(*draft.implied, *others), stands=True)
            (_add_talks if draft.kind in LASTING else _add)(merged, both, agreement)
    sorted_within = (tuple(sorted(found.drafts, key=_extent)) for found in merged)
    return tuple(sorted(sorted_within, key=lambda occasion: _extent(occasion[0])))


def _is_part_of(talks: Draft, draft: Draft) -> bool:
    """True for "a second session was under way", "after the first session this morning" of talks that go on."""
    if talks.status is not MeetingStatus.ONGOING or draft.status not in DONE:
        return False
    days, there = days_of(draft.times), days_of(talks.times)
    within = days is not None and there is not None and there[0] <= days[0] and days[1] <= there[1]
    return draft.status is talks.status or within


def _told_before(occasions: tuple[Occasion, ...], agreement: Agreement) -> tuple[list[Growing], list[Draft]]:
    """The occasions in order of first mention, and the mentions that take up nothing that was told before them."""
    told: dict[Growing, None] = {}  # the one spoken of last is the last
    met: dict[frozenset[str], list[Growing]] = {}
    early: list[Draft] = []
    for (draft,) in occasions:
        met_before = met.setdefault(draft.parties, [])
        occasion = agreement.best((*islice(reversed(told), _RECENT), *reversed(met_before[-_RECENT:])), draft)
        if occasion is not None:
            occasion.add(agreement.with_others(occasion, draft))
            del told[occasion]
        elif draft.stands:
            occasion = Growing(draft)
            met_before.append(occasion)
        else:
            early.append(draft)
            continue
        told[occasion] = None
    return sorted(told, key=lambda occasion: _extent(occasion.drafts[0])), early


def _extent(draft: Draft) -> tuple[int, int]:
    """Where the words stand: many are put in order, and numbers are compared faster than spans."""
    return draft.evidence.span.start, draft.evidence.span.end


def _are_their_talks(draft: Draft, states: tuple[Participation, ...]) -> bool:
    """True for talks of which something is told, and in which nobody else takes part: no "six-party talks"."""
    named = draft.evidence.rule == TALKS_WITH
    return (
        (draft.told or draft.other or draft.series or bool(draft.times) or named)
        and draft.kind in LASTING
        and (draft.status not in NOT_MET or named)
        and not (draft.many and len(states) == _PAIR)
        and draft.parties < {part.party for part in states}
    )


def _talks_of(merged: Sequence[Growing], draft: Draft) -> Growing | None:
    """The first talks of the same parties, of which a mention without day and place tells once more; None if it is new.

    A "next round" that is to come is another one.
    """
    if draft.times or draft.place is not None or (draft.other and draft.status not in DONE):
        return None
    same = (occasion for occasion in merged if occasion.main.kind in LASTING and not _is_single(occasion.main, draft))
    return next((occasion for occasion in same if occasion.main.parties == draft.parties), None)


def _is_single(main: Draft, draft: Draft) -> bool:
    """True for conversations once held, which are none of the negotiations that go on."""
    return draft.series and main.told and main.status is MeetingStatus.HELD and not main.words.endswith(SERIES)


def _add_talks(merged: list[Growing], draft: Draft, agreement: Agreement) -> None:
    """Talks of which the words do not say whose they are, added to those that the same parties are told to hold."""
    known = _talks_of(merged, draft)
    if known is None and not agreement.is_represented(merged, draft):
        _add(merged, draft, agreement)
    elif known is not None:
        alike = (draft.status in DONE) is (known.main.status in DONE)
        known.add(attrs.evolve(draft, told=draft.told and alike))


def _add(merged: list[Growing], draft: Draft, agreement: Agreement) -> None:
    occasion = agreement.best(merged[-_RECENT:], draft)
    if occasion is not None:
        occasion.add(draft)
    else:
        merged.append(Growing(draft))


def _states_that_meet(merged: Sequence[Growing], cast: Cast) -> tuple[Participation, ...]:
    """The countries, or country and powers, of whose talks a text about them tells most; nobody if it tells of none."""
    countries = [o for o in cast.organizations if o.kind is OrganizationKind.COUNTRY]
    often = [id_ for id_, _ in Counter({o.id: len(o.mentions) for o in countries}).most_common(_FEW)]
    allowed = {*often, *(o.id for o in cast.organizations if o.kind in _UNIONS)}
    talks = [
        occasion
        for occasion in merged
        if occasion.main.kind in _OF_STATES and often[:1] and often[0] in occasion.main.parties <= allowed
    ]
    best = max(talks, key=lambda occasion: len(occasion.drafts), default=None)
    return best.main.participants if best is not None and len(best.main.participants) > 1 else ()


#: Countries of which a text speaks most.
_FEW: Final = 3
#: With whom a country may hold talks as with another: a body of many, the powers.
_UNIONS: Final = frozenset({OrganizationKind.INTERNATIONAL, OrganizationKind.GROUP})
_OF_STATES: Final = LASTING | {MeetingKind.MEETING}


def _states_in_question(cast: Cast) -> tuple[Participation, ...]:
    """The two countries that a text is about, whose its talks are if nobody is said to hold them; else nobody."""
    countries = [o for o in cast.organizations if o.kind is OrganizationKind.COUNTRY]
    counts = Counter({o.id: len(o.mentions) for o in countries}).most_common(3)
    if len(counts) < _PAIR or counts[1][1] < _OFTEN or (len(counts) > _PAIR and counts[1][1] < _AHEAD * counts[2][1]):
        return ()
    return tuple(Participation(party=id_, role=ParticipationRole.PARTICIPANT) for id_, _ in counts[:_PAIR])


#: Mentions that a text that is about a country has of it.
_OFTEN: Final = 3
#: So much more than of a third country a text speaks of the two that it is about.
_AHEAD: Final = 1.5


#: Occasions that a mention is held against: those told last, those of the same parties, those told next.
_RECENT: Final = 16


def take_dateline(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """What took place and is told in the paragraph behind the dateline, took place there if nothing else is said.

    Where only the byline tells a place, something else must be said to have been there.
    """
    dateline = find_dateline(cast)
    written = find_byline(cast) if dateline is None else dateline
    there = written is not None and any(_is_placed(draft, written.place) for known in occasions for draft in known)
    dateline = written if there else dateline
    if dateline is None:
        return occasions
    opening = _STORY if there else _OPENING
    return tuple(tuple(_under(draft, dateline, opening, cast.anchor) for draft in occasion) for occasion in occasions)


def _is_placed(draft: Draft, place: Place) -> bool:
    """True for what took place where the article was written, as its own words say."""
    return draft.status in DONE and draft.place is not None and draft.place.name.casefold() == place.name.casefold()


def _under(draft: Draft, dateline: Dateline, opening: int, published: date | None) -> Draft:
    behind = draft.block - dateline.block
    fresh = _is_within(draft, published, _FRESH)
    if behind:
        near = 0 < behind <= opening and draft.medium is Medium.IN_PERSON and fresh
    else:
        near = days_of(draft.times) is None or _is_within(draft, published, _RECENTLY)
    today = _is_today(draft, published)
    if not near or not (draft.told or today) or draft.series or not (draft.status in DONE or today):
        return draft
    face = draft.medium in (Medium.IN_PERSON, Medium.UNKNOWN)
    there = draft.scene is None or draft.scene.name.casefold() == dateline.place.name.casefold()
    if draft.place is None and there and face and draft.stands and not _is_left(draft):
        draft = attrs.evolve(draft, place=draft.scene or dateline.place, medium=Medium.IN_PERSON)
    elif (
        fresh
        and draft.place is not None
        and draft.kind is not MeetingKind.VISIT
        and _is_in(dateline.place, draft.place)
    ):
        draft = attrs.evolve(draft, scene=dateline.place)
    if not draft.times and dateline.time is not None:
        draft = attrs.evolve(draft, times=(dateline.time,))
    return draft


def _is_today(draft: Draft, published: date | None) -> bool:
    """True for what is planned for the day of publication: "is to meet him later in the day"."""
    return draft.status is MeetingStatus.PLANNED and published is not None and days_of(draft.times) == (published,) * 2


def _is_in(city: Place, land: Place) -> bool:
    """True for a city, and the country that it is in."""
    told = city.kind is PlaceKind.CITY and land.kind is PlaceKind.COUNTRY
    return told and city.country == land.country is not None


def _is_left(draft: Draft) -> bool:
    """True for "returned from talks with Ms Lund", which were elsewhere."""
    return _RETURN.search(draft.evidence.words) is not None


#: Words for who is no more where he met somebody.
_RETURN: Final = re.compile(r"\b(?:return(?:ed|ing|s)?|back|home) from\b")


def _is_within(draft: Draft, published: date | None, lapse: timedelta) -> bool:
    """True for what is told to have been at most *lapse* before the day of publication."""
    days = days_of(draft.times or (() if draft.day is None else (draft.day,)))
    return days is not None and published is not None and published - days[0] <= lapse


#: Paragraphs behind the dateline in which the story is still there, and if it tells of something else that was there.
_OPENING: Final = 3
_STORY: Final = 8
_FRESH: Final = timedelta(days=1)
#: What was longer ago was hardly where the article was written.
_RECENTLY: Final = timedelta(days=14)


def foresee(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """What is only named and has a day that is yet to come is planned: "his June 12 summit with Ms Lund".

    So is the next day if something else is told to be then.
    """
    planned = {days_of(draft.times) for (draft,) in occasions if draft.told and draft.status is MeetingStatus.PLANNED}
    return tuple(tuple(_as_of(draft, cast.anchor, planned) for draft in occasion) for occasion in occasions)


def _as_of(draft: Draft, published: date | None, planned: set[tuple[date, date] | None]) -> Draft:
    days = days_of(draft.times or draft.stay)
    named = draft.evidence.rule in (THE_TALKS, TALKS_WITH)
    told = draft.told and not (named and draft.scene is not None)
    if told or draft.status is not MeetingStatus.HELD or days is None or published is None:
        return draft
    ahead = days[0] - published > (timedelta() if days in planned else _NEXT_DAY)
    return attrs.evolve(draft, status=MeetingStatus.PLANNED, told=True) if ahead else draft


#: On the day after its date an article may have been written on: "travelled on Friday to meet", dated Thursday.
_NEXT_DAY: Final = timedelta(days=1)


def leave_out_wishes(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """Talks of which is told once that somebody would have them with a country or a group are no occasion yet."""
    named = frozenset(person.id for person in cast.persons if person.name is not None)
    people = frozenset(person.id for person in cast.persons)
    return tuple(occasion for occasion in occasions if not _is_wish(occasion, named, people))


def _is_wish(occasion: Occasion, named: frozenset[str], people: frozenset[str]) -> bool:
    """True of "Ms Lund offered talks to Chile", told once and without a day or a place."""
    draft = occasion[0]
    if (
        len(occasion) > 1
        or draft.status is not MeetingStatus.PROPOSED
        or draft.kind not in LASTING
        or draft.times
        or draft.place is not None
    ):
        return False
    persons = draft.parties & people
    return len(persons) == 1 and persons <= named and len(draft.parties) == _PAIR


#: Asked in this order.
REFINERS: Final[tuple[Refiner, ...]] = (
    leave_out_represented,
    foresee,
    take_dateline,
    tell_apart,
    name_hosts,
    merge_mentions,
    name_heads,
    take_together,
    leave_out_wishes,
    leave_out_lone_states,
)
