"""When two mentions are of one occasion, and what they say of it together."""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final, final

import attrs

from newsmodel.extraction.facts.leaders import leaders_of, told_by_office
from newsmodel.extraction.facts.meetings.matched.hits import OF_SOME, TALKS_WITH, THE_TALKS
from newsmodel.extraction.facts.meetings.matched.kinds import held_by
from newsmodel.extraction.facts.meetings.named.bodies import unions
from newsmodel.extraction.facts.meetings.which.agreement import (
    agree_in_medium,
    agree_in_place,
    agree_in_status,
    agree_in_time,
    are_of_one_day,
    goes_on,
    is_another_plan,
    is_apart_from_series,
    is_from_before,
    is_of_another_time,
    is_over,
    may_be,
)
from newsmodel.extraction.facts.meetings.which.growing import Growing
from newsmodel.extraction.facts.meetings.which.topics import topics_told
from newsmodel.extraction.facts.meetings.which.verdict import UNDERWAY, as_of, lies_behind, status_of, yet_to_begin
from newsmodel.extraction.facts.meetings.which.whereabouts import times_told, when, where
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, LASTING, TO_COME, Draft
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.meeting import Certainty, Medium, Meeting, MeetingKind, MeetingStatus
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Person
from newsmodel.values.evidence import MentionKind

#: Blocks over which "the talks" without more are those last spoken of.
_REACH: Final = 12
#: Blocks over which a country and those who act for it are at the same occasion.
_CLOSE: Final = 3
#: How well the parties fit where they are the same.
_SAME: Final = 9
#: How well they fit where they are the same, and the mention tells no status, but the occasion has another one.
_UNTOLD: Final = 7
#: How well they fit where they are at an occasion of one body.
_AT_ONE: Final = 8
#: How well the parties fit where the ones act for the countries of the others.
_REPRESENTED: Final = 4
#: Who acts for a country: what a meeting of its people is, is a meeting of it.
_STATES: Final = frozenset({OrganizationKind.COUNTRY, OrganizationKind.GOVERNMENT, OrganizationKind.MINISTRY})


@final
class Agreement:
    """Tells which occasion a mention belongs to."""

    def __init__(self, cast: Cast) -> None:
        self._acts_for = {person.id: person.country for person in cast.persons}
        self._acts_for |= {o.id: o.country for o in cast.organizations if o.kind in _STATES or _is_described(o)}
        groups = (o.id for o in cast.organizations if _is_described(o))
        self._named = frozenset(person.id for person in cast.persons if person.name is not None)
        self._states = frozenset(o.id for o in cast.organizations if o.kind is OrganizationKind.COUNTRY)
        unnamed = [person for person in cast.persons if person.name is None]
        governments = (o.id for o in cast.organizations if o.kind is OrganizationKind.GOVERNMENT)
        #: Who is led by those who meet for him: Norway, the Tveit government.
        self._led = self._states.union(governments)
        self._described = frozenset((*(person.id for person in unnamed), *groups, *self._led))
        #: Who is known by no more than common words: "the new minister", not "the Queen".
        self._vague = frozenset(person.id for person in unnamed if person.label[:1].islower())
        #: Where it is first told of somebody by "an envoy", who is none of those told before.
        self._introduced = _introduced(unnamed, cast.units.layout.text)
        self._leaders = frozenset(leaders_of(cast).values())
        self._heads = self._leaders | told_by_office(cast)
        self._unions = unions(cast)
        #: Who comes along with those who meet: "their advisers".
        self._retinue = frozenset(o.id for o in cast.organizations if o.label.rpartition(" ")[2] in _RETINUE)
        self._published = cast.anchor

    def best(self, occasions: Iterable[Growing], draft: Draft) -> Growing | None:
        """The occasion that *draft* speaks of, the closest fit, then the first of *occasions*; None if it is new."""
        best: tuple[int, Growing] | None = None
        for occasion in occasions:
            fit = self._fit(occasion, draft)
            if fit and (best is None or fit > best[0]):
                best = fit, occasion
        return None if best is None else best[1]

    def next(self, occasions: Iterable[Growing], draft: Draft) -> Growing | None:
        """The first of *occasions* that *draft* speaks of by the same word; None if there is none."""
        for occasion in occasions if draft.definite else ():
            parties = occasion.drafts[0].parties
            known = occasion.is_called(draft) and draft.parties <= parties and not (draft.many and len(parties) == 2)
            if known and self._agrees(occasion, draft):
                return occasion
        return None

    def only(self, occasions: Iterable[Growing], draft: Draft) -> Growing | None:
        """The one of *occasions* that is called a summit, else the leaders', if *draft* is "the summit" and fits.

        Of when it is the text may say several things; they are not, as for others, signs of another occasion, unless
        they are two years: "next year's summit".
        """
        if draft.kind is not MeetingKind.SUMMIT or not draft.definite or draft.other or draft.many:
            return None
        if not draft.told and (draft.parties or not (draft.times or draft.place)):
            return None
        so_called = [occasion for occasion in occasions if occasion.is_called(draft)]
        so_called = so_called or self._most_told_of_leaders(occasions)
        fitting = [occasion for occasion in so_called if may_be(occasion.traits.values(), draft)]
        return fitting[0] if len(fitting) == 1 else None

    def _most_told_of_leaders(self, occasions: Iterable[Growing]) -> list[Growing]:
        """The meeting of two leaders that a text tells most of, if it tells of one so often."""
        theirs = [o for o in occasions if MeetingKind.MEETING in o.kinds and len(o.named.parties & self._leaders) > 1]
        most = max((len(occasion.drafts) for occasion in theirs), default=0)
        return [occasion for occasion in theirs if most > 1 and len(occasion.drafts) == most]

    def _agrees(self, occasion: Growing, draft: Draft, *, near: bool = False) -> bool:
        """True if nothing speaks against it; of what is told in one breath, one part may be yet to come."""
        others = occasion.traits.values()
        if occasion.main.status in TO_COME and occasion.main.other and is_over(draft):
            return False  # "hopes for another round … The talks on Monday were short"
        if is_from_before(occasion.drafts, draft, self._published):
            return False
        came = occasion.main.kind is MeetingKind.VISIT and occasion.main.status in DONE
        purpose = came and draft.evidence.span.start == occasion.main.evidence.span.start  # "visits Oslo to meet her"
        purpose = purpose and draft.status is MeetingStatus.PLANNED
        near = near and (purpose or not draft.told or frozenset({occasion.main.status, draft.status}) == UNDERWAY)
        return all(
            agree_in_time(other, draft) and agree_in_medium(other, draft) and agree_in_place(other.place, draft.place)
            for other in others
        ) and (near or not (draft.told or draft.stands) or agree_in_status(others, draft))

    def _fit(self, occasion: Growing, draft: Draft) -> int:
        if draft.series and not draft.participants and self._is_of_others(occasion.main, draft):
            return 0
        if (draft.stands or draft.place is not None) and is_apart_from_series(occasion.main, draft):
            return 0
        fit = self._fit_of_parties(occasion.main, draft) or self._fit_of_named(occasion, draft)
        if len(draft.participants) < 2 and draft.many and len(occasion.main.participants) == 2:
            return 0
        traits = occasion.traits.values()
        if not fit or (draft.other and not any(other.other or are_of_one_day(other, draft) for other in traits)):
            return 0
        if is_another_plan(traits, draft):
            return 0
        if all(is_of_another_time(draft, other, self._published) for other in traits):
            return 0
        if draft.until is not None and not any(goes_on(other, draft) for other in occasion.traits.values()):
            return 0
        behind = draft.block - occasion.drafts[-1].block
        near = (fit == _REPRESENTED and behind <= 1) or (fit == _SAME and behind == 0 and draft.told)
        if not self._agrees(occasion, draft, near=near):
            same = draft.parties <= occasion.main.parties or (fit == _REPRESENTED and draft.kind is MeetingKind.SUMMIT)
            if draft.told or not self._agrees(occasion, draft, near=True):
                return 0
            if fit == _SAME and draft.status is MeetingStatus.HELD and not draft.times:
                return _UNTOLD
            return int(draft.definite and same)
        if len(draft.participants) < 2:
            return self._fit_of_words(occasion, draft, fit)
        return fit

    def _fit_of_named(self, occasion: Growing, draft: Draft) -> int:
        """How well the parties fit those who are told by name: the ministers behind a round of two countries."""
        return 0 if occasion.named is occasion.main else self._fit_of_parties(occasion.named, draft)

    def _fit_of_words(self, occasion: Growing, draft: Draft, fit: int) -> int:
        """How well "the talks" fit what is called so; "the meeting" fits as well whatever was told just before."""
        behind = draft.block - occasion.drafts[-1].block
        same = occasion.is_called(draft)
        if behind > (60 if draft.kind is MeetingKind.SUMMIT and same else _REACH):
            return 0
        if draft.kind in _APART and not (same or self._is_its_summit(occasion, draft)):
            return 0
        just_before = behind <= 1 and draft.kind is MeetingKind.MEETING
        return fit + 2 * (same or just_before)

    def _is_its_summit(self, occasion: Growing, draft: Draft) -> bool:
        """True for "an EU leaders' summit" behind "EU leaders met": the same group and nobody else."""
        same = bool(draft.parties) and draft.parties == occasion.main.parties
        return same and draft.kind is MeetingKind.SUMMIT and occasion.main.kind is MeetingKind.MEETING

    def _fit_of_parties(self, first: Draft, draft: Draft) -> int:
        mine, other = draft.parties, first.parties
        if mine == other:
            return _SAME
        if self._are_at_one(first, draft):
            return _AT_ONE
        if len(mine) < 2:
            talks = draft.evidence.rule == TALKS_WITH and draft.kind in LASTING
            return 2 if mine <= other or (draft.definite and not talks and self._sent(mine, other)) else 0
        if mine < other or other < mine:
            return (
                0 if first.apart or draft.apart or self._face_others(first, draft) else 6
            )  # who met each alone may meet all together besides
        if min(len(mine), len(other)) > _PAIR and mine & other and self._are_part(mine, other):
            return 5
        if mine & other and len(mine) == len(other) == 2:
            (one,), (two,) = mine - other, other - mine
            states = {self._acts_for.get(one), self._acts_for.get(two)}
            described = not {one, two}.isdisjoint(self._described) and not self._are_apart({one}, {two})
            if None in states:  # "the new minister"
                return 3 if {one, two} & self._vague and {one, two} & self._named else 0
            return 5 if len(states) == 1 and described and not (two in self._named and self._is_new(one, draft)) else 0
        return _REPRESENTED if mine.isdisjoint(other) and self._represent(first, draft) else 0

    def _are_part(self, mine: AbstractSet[str], other: AbstractSet[str]) -> bool:
        """True for Norway, Chile and Peru beside "envoys of Norway, Chile and Peru": the ones are among the others.

        So it is of two with "their aides" beside the same two with "a team".
        """
        if len(mine & other) > 1 and (mine ^ other) <= self._retinue:
            return True
        one, two = (
            {self._acts_for.get(id_) or id_ if id_ in self._described else id_ for id_ in s} for s in (mine, other)
        )
        return one <= two or two <= one

    def _is_new(self, party: str, draft: Draft) -> bool:
        """True for "a banker" in "met Ms Lund on Monday. He also met a banker"."""
        start = self._introduced.get(party, -1)
        return draft.told and draft.evidence.span.start <= start < draft.evidence.span.end

    def _is_of_others(self, first: Draft, draft: Draft) -> bool:
        """True for "the talks" in a sentence that tells of two others than those who were told before to meet."""
        here = {self._acts_for.get(part.party) for part in draft.implied}
        there = {self._acts_for.get(party) for party in first.parties}
        return len(here) > 1 and None not in here | there and not here <= there

    def _sent(self, mine: AbstractSet[str], other: AbstractSet[str]) -> bool:
        """True for a state that others act for: "Norway cancelled the meeting" to which its envoys were to come."""
        homes = {self._acts_for.get(one) for one in other}
        return mine <= self._states and all(self._acts_for.get(one) in homes for one in mine)

    def _are_at_one(self, first: Draft, draft: Draft) -> bool:
        """True for those who are told apart to be at an occasion that is named after one body."""
        if first.evidence.span.start == draft.evidence.span.start and len(first.parties & draft.parties) > 1:
            return True  # "held a summit, hosted by Mr Moe and attended by Mr Berg"
        there = first.evidence.rule in _AT_BODY and draft.evidence.rule in _AT_BODY
        return there and not self._unions.isdisjoint(first.parties & draft.parties)

    def with_others(self, occasion: Growing, draft: Draft) -> Draft:
        """The mention, of one who is at the occasion of a body with those who were told before to be there."""
        if draft.parties <= occasion.main.parties or not self._are_at_one(occasion.main, draft):
            return draft
        more = (part for part in draft.participants if part.party not in occasion.main.parties)
        return attrs.evolve(draft, participants=(*occasion.main.participants, *more))

    def is_represented(self, occasions: Iterable[Growing], draft: Draft) -> bool:
        """True for "the talks" of states whose people are told to have met: they are likely that meeting."""
        homes = {self._acts_for.get(party) for party in draft.parties}
        if not draft.definite or draft.other or draft.times or None in homes:
            return False
        told = (occasion.main.parties for occasion in occasions if self._states.isdisjoint(occasion.main.parties))
        return any({self._acts_for.get(party) for party in parties} == homes for parties in told)

    def _face_others(self, one: Draft, two: Draft) -> bool:
        """True for "Mr Tveit met Ms Lund" beside "Mr Moe met Ms Lund and Mr Tveit", where the two stand on one side."""
        few, many = (one, two) if len(one.parties) < len(two.parties) else (two, one)
        parted = len(few.parties) == _PAIR and bool(few.facing and many.facing)
        others = few.parties.isdisjoint(many.facing) and self._retinue.isdisjoint(many.facing)
        return parted and (few.parties <= many.facing or others)

    def _represent(self, first: Draft, draft: Draft) -> bool:
        """True if those of the one act for those of the other: a summit of two countries is one of their leaders."""
        mine, other = draft.parties, first.parties
        here = {self._acts_for.get(party) for party in mine}
        there = {self._acts_for.get(party) for party in other}
        described = not (mine & self._named and other & self._named)
        if not described or here != there or None in here or len(here) < 2:
            return False
        if (
            MeetingKind.MEAL in (first.kind, draft.kind)
            or draft.kind is MeetingKind.VISIT is first.kind
            or self._are_apart(mine, other)
            or self._is_of_states_alone(first, draft)
            or self._is_of_states_alone(draft, first)
        ):
            return False
        statuses = {one.status for one in (first, draft) if one.told}
        of_states = mine <= self._states or other <= self._states
        if of_states and MeetingKind.SUMMIT in (first.kind, draft.kind) and (mine | other) & self._leaders:
            return len(statuses) < 2 or statuses <= TO_COME
        near = bool(draft.times and first.times) or draft.block - first.block <= _CLOSE
        both = {first.status, draft.status}
        return near and (len(both) == 1 or (not of_states and (both <= UNDERWAY or both <= TO_COME)))

    def _is_of_states_alone(self, talks: Draft, other: Draft) -> bool:
        """True for talks of states, who hold them before and behind a meeting of their leaders.

        A round that is told to have been then or there is that of their envoys.
        """
        if not (talks.kind in LASTING and other.kind in _OF_PEOPLE and talks.parties <= self._states):
            return False
        a_round = talks.told and not talks.series and not talks.other and bool(talks.times or talks.place)
        return not a_round or not self._heads.isdisjoint(other.parties)

    def _are_apart(self, mine: Iterable[str], other: Iterable[str]) -> bool:
        """True if the ones have the leader of a country among them and the others only some of his officials."""
        led = [not self._heads.isdisjoint(side) for side in (mine, other)]
        officials = other if led[0] else mine
        return led[0] is not led[1] and not self._led.issuperset(officials)


_PAIR: Final = 2
_RETINUE: Final = frozenset(
    {"advisers", "advisors", "aides", "assistants", "delegation", "delegations", "interpreters", "officials", "staff"}
    | {"team", "teams", "ministers", "wives", "spouses"}
)


def _introduced(unnamed: Iterable[Person], text: str) -> dict[str, int]:
    """Where those without a name are told of first, if with "a"."""
    firsts = ((person.id, person.mentions[0].span.start) for person in unnamed if person.mentions)
    return {
        id_: start
        for id_, start in firsts
        if text[max(0, start - 3) : start].casefold().endswith((" a ", "an ", "\na "))
    }


def _is_described(organization: Organization) -> bool:
    """True for a group without a name: "US officials"."""
    return bool(organization.mentions) and organization.mentions[0].kind is MentionKind.NOMINAL


#: What people come together for.
_OF_PEOPLE: Final = frozenset({MeetingKind.MEETING, MeetingKind.SUMMIT, MeetingKind.VISIT})
#: Kinds that are not called by another name.
_APART: Final = frozenset({MeetingKind.SUMMIT, MeetingKind.VISIT, MeetingKind.CALL, MeetingKind.CONFERENCE})


#: Rules for who is at an occasion of a body: "attended the NATO summit", "told a UN meeting".
_AT_BODY: Final = frozenset({THE_TALKS, OF_SOME})


def merged_meeting(id_: str, occasion: Sequence[Draft], published: date | None) -> Meeting:
    """The record of an occasion, as of the day *published*: what its mentions say, the first that says it."""
    main = max(occasion, key=lambda draft: (len(draft.participants), draft.named))
    occasion = yet_to_begin(occasion, published)
    status = status_of(occasion)
    kinds = Counter(draft.kind for draft in occasion if draft.kind is not MeetingKind.MEETING)
    media = [draft.medium for draft in occasion if draft.medium is not Medium.UNKNOWN]
    certain = any(draft.certainty is Certainty.STATED for draft in occasion)
    met = (draft for draft in occasion if draft.stands and draft.kind is not MeetingKind.VISIT)
    dated = any(draft.times for draft in met)  # "met on Monday"
    lasting = (draft for draft in occasion if not dated or draft.kind is not MeetingKind.VISIT)
    duration = next((draft.duration for draft in lasting if draft.duration is not None), None)
    day = when(occasion, status, duration)
    status = as_of(published, status, day, occasion)
    if status is MeetingStatus.HELD and any(draft.until is not None for draft in occasion):
        status = MeetingStatus.ONGOING
    gone = lies_behind(published, status, day)
    place = None if media[:1] == [Medium.PHONE] else where(occasion)
    medium = media[0] if media else Medium.UNKNOWN if place is None else Medium.IN_PERSON
    return Meeting(
        id=id_,
        kind=held_by(kinds.most_common(1)[0][0], medium) if kinds else MeetingKind.MEETING,
        medium=medium,
        status=status,
        participants=main.participants,
        when=None if gone else day,
        times=() if gone else times_told(occasion, status),
        duration=duration,
        where=place,
        topics=topics_told(occasion),
        certainty=Certainty.STATED if certain else main.certainty,
        evidence=tuple(draft.evidence for draft in occasion),
    )
