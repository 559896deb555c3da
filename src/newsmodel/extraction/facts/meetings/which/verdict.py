"""Whether an occasion took place, as all its mentions and the calendar tell together."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import INVITATIONS
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, LASTING, TO_COME, Draft, days_of
from newsmodel.model.meeting import MeetingKind, MeetingStatus
from newsmodel.values.time import Direction, TimeValue

#: What goes on or is sure to come.
UNDERWAY: Final = frozenset({MeetingStatus.ONGOING, MeetingStatus.PLANNED})
_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED, MeetingStatus.REFUSED})


def as_of(
    published: date | None, status: MeetingStatus, day: TimeValue | None, occasion: Sequence[Draft]
) -> MeetingStatus:
    """The status that the calendar allows: what lies ahead is yet to come, what was to come and is past took place."""
    if day is None or published is None or day.earliest is None:
        return status
    if status in DONE and day.earliest.date() > published:
        return status if any(map(_is_held_next_day, occasion)) else MeetingStatus.PLANNED
    if status not in UNDERWAY:
        return status
    of_it = [draft for draft in occasion if draft.status in (status, *DONE) and draft.kind not in LASTING]
    if _is_just_past(of_it):
        return MeetingStatus.HELD
    told = (days_of(draft.times) for draft in of_it)
    over = any(days is not None and days[1] < published for days in told)
    if status is MeetingStatus.PLANNED and day.latest is not None and published - day.latest.date() > _LONG_PAST:
        return MeetingStatus.HELD
    return MeetingStatus.HELD if over and (day.latest is None or day.latest.date() < published) else status


def yet_to_begin(occasion: Sequence[Draft], published: date | None) -> Sequence[Draft]:
    """The mentions; who "arrived on Thursday for talks" has not had them if they are said to begin the next day."""
    if published is None:
        return occasion
    begins = [draft.status in _NOT_OFF and _lies_ahead(draft, published) for draft in occasion]
    came = [came_for(draft) for draft in occasion]
    if not any(begins) or not any(came):
        return occasion
    return [
        attrs.evolve(draft, status=MeetingStatus.PLANNED, times=() if arrived else draft.times, day=None)
        if (arrived or later) and draft.status in DONE
        else draft
        for draft, later, arrived in zip(occasion, begins, came, strict=True)
    ]


def came_for(draft: Draft) -> bool:
    """True for "arrived in Oslo for talks", "flew to Oslo", which tell that somebody came, and not that they met."""
    came = _CAME.search(draft.evidence.words) if draft.status in DONE else None
    return came is not None and (draft.kind is MeetingKind.VISIT or " for " in draft.evidence.words[came.end() :])


def _lies_ahead(draft: Draft, published: date) -> bool:
    days = days_of(draft.times)
    return days is not None and days[0] > published


_NOT_OFF: Final = DONE | {MeetingStatus.PLANNED}
_CAME: Final = re.compile(r"\b(?:arriv|came|flew|flown|gather|land|travel)\w*\b")


def lies_behind(published: date | None, status: MeetingStatus, day: TimeValue | None) -> bool:
    """True for a day gone by on the day *published*, on which nothing can be that is yet to come."""
    if status not in TO_COME or day is None or published is None or day.latest is None:
        return False
    return day.latest.date() < published


#: What was to come so long ago is over, even talks that may have gone on for months.
_LONG_PAST: Final = timedelta(days=150)


def _is_held_next_day(draft: Draft) -> bool:
    """True for "met on Thursday" in an article dated Wednesday, which has been written on since."""
    weekdays = (time for time in draft.times if time.shift is None and time.timex.startswith("XXXX-WXX-"))
    return draft.status is MeetingStatus.HELD and (
        draft.day is not None or any(time.direction is Direction.PAST for time in weekdays)
    )


def _is_just_past(occasion: Sequence[Draft]) -> bool:
    """True for what was "earlier this month"."""
    times = (time for draft in occasion for time in draft.times if time.shift is not None)
    return any(time.direction is Direction.PAST and time.shift.amount == 0 for time in times if time.shift is not None)


def status_of(occasion: Sequence[Draft]) -> MeetingStatus:
    """The status that the mentions tell together: cancelled and then spoken of as proposed anew is proposed."""
    first = occasion[0]
    known = first.definite or any(draft.told for draft in occasion)
    if first.once and first.status in DONE and not known:
        return MeetingStatus.PROPOSED  # "had asked for a meeting", of which nothing more is told
    drafts = [draft for draft in occasion if draft.told] or [first]
    who = max(drafts, key=lambda draft: draft.named).parties  # not what their countries are said to hold
    drafts = [draft for draft in drafts if not draft.parties or draft.parties & who] or drafts
    if first.series and any(not draft.series and (draft.times or draft.place is not None) for draft in occasion):
        occasion = [attrs.evolve(first, status=MeetingStatus.HELD), *occasion[1:]]  # it was then and there
        drafts = drafts if drafts != [first] else [occasion[0]]
    told = [draft.status for draft in drafts]
    off = [at for at, status in enumerate(told) if status in _OFF]
    if off:
        if drafts[0].status is MeetingStatus.PLANNED and any(map(_is_fixed, drafts[: off[0]])):
            return MeetingStatus.PLANNED  # the text opens with the news, and what had been before is told behind it
        if told[off[-1]] is MeetingStatus.POSTPONED:
            return MeetingStatus.POSTPONED  # that it is yet to come is no news of it
        anew = any(_is_anew(draft) for draft in drafts[off[-1] :])
        return MeetingStatus.PROPOSED if anew or _is_to_come(occasion) else told[off[-1]]
    if MeetingStatus.HELD in told and any(draft.over for draft in drafts):
        return MeetingStatus.HELD  # "opened on Monday … ended on Tuesday"
    if MeetingStatus.ONGOING in told and first.status is MeetingStatus.ONGOING:
        met = any(d.status is MeetingStatus.HELD and d.kind is not MeetingKind.VISIT and d.stands for d in drafts)
        on_visit = first.kind is MeetingKind.VISIT and met  # "is on a visit to Norway. He met the king"
        return MeetingStatus.HELD if on_visit else MeetingStatus.ONGOING
    often = Counter(told)
    if often[MeetingStatus.PLANNED] == often[MeetingStatus.PROPOSED] == max(often.values()) and any(
        map(_is_fixed, drafts)
    ):
        return MeetingStatus.PLANNED  # "a possible meeting … The two will meet in May"
    return often.most_common(1)[0][0]


def _is_fixed(draft: Draft) -> bool:
    """True for what is to be on a day that is told."""
    sure = draft.status is MeetingStatus.PLANNED and (draft.stands or draft.definite)
    return sure and bool(draft.times) and not draft.once


def _is_anew(draft: Draft) -> bool:
    """True for a mention that proposes it; an invitation is what it began with."""
    return draft.status is MeetingStatus.PROPOSED and not draft.once and draft.evidence.rule not in INVITATIONS


def _is_to_come(occasion: Sequence[Draft]) -> bool:
    """True if what was called off is told as yet to come; "had planned to meet" is no more than how it once was."""
    off = [draft for draft in occasion if draft.told and draft.status in _OFF]
    sure = any(draft.stands for draft in off)
    coming = [draft for draft in occasion if draft.told and draft.stands and draft.status in TO_COME]
    coming = [draft for draft in coming if draft.evidence.rule not in INVITATIONS]
    return any(not draft.once or not (sure or draft.block <= off[-1].block) for draft in coming)
