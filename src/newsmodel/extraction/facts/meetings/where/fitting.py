"""Whether somebody meets others where the text tells him to be: by how far apart and of what days the two are told."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from newsmodel.extraction.facts.meetings.where.journeys import Scene
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME, Draft, days_of
from newsmodel.model.meeting import Medium, MeetingStatus
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeExpression

#: Blocks over which somebody is still where he was told to be.
REACH: Final = 4
#: Blocks over which somebody is where he "is".
_LONG: Final = 16
#: Blocks over which somebody is in a city on the day on which he was said to be.
_NEXT: Final = 2
#: Blocks over which the day of a journey is that of a meeting.
SOON: Final = 1


def fits(scene: Scene, draft: Draft, lands: Mapping[str, str | None], *, together: bool = False) -> bool:
    """True if who is at the scene may meet others there, and those *together* there a while before that is told."""
    behind = draft.block - scene.block
    last = draft.evidence.span.end
    if not -_LONG <= behind <= _LONG:
        return False
    if not is_then(scene, draft, lands) or (scene.then and scene.start > last) or scene.start < last <= scene.apart:
        return False
    if not scene.times and was_long_ago(draft.times):
        return False
    if _is_of_next_plan(scene, draft, lands):
        return False
    if scene.joined is not None and scene.joined <= draft.evidence.span.start < scene.start:
        return False
    if not together and _is_of_another_time(scene, draft, lands):
        return False
    one, two = days_of(scene.times), days_of(draft.times or (() if draft.day is None else (draft.day,)))
    if scene.block == draft.block and one != two and None not in (one, two) and _is_ahead(draft):
        return False
    if scene.spoke and not together and draft.medium is not Medium.IN_PERSON:
        return False
    same = one is not None and one == two and one[1] - one[0] <= _MONTH
    if not _is_near(scene, behind, together=together, same=same) and not _is_abroad_then(scene, draft, lands):
        return False
    return one is None or two is None or not draft.times or _meet(one, two) or _is_still_there(scene, draft)


def _is_of_next_plan(scene: Scene, draft: Draft, lands: Mapping[str, str | None]) -> bool:
    """True for the journey of "refused to meet Ms Lund and will visit Chile", on which somebody else is met."""
    off = draft.status in _OFF and scene.ahead and scene.start > draft.evidence.span.end
    return off and not _is_to_host(scene, draft, lands)


_OFF: Final = frozenset({MeetingStatus.REFUSED, MeetingStatus.CANCELLED})


def _is_near(scene: Scene, behind: int, *, together: bool, same: bool) -> bool:
    """True if a meeting told so many blocks *behind* the scene is near it; who is there, or was that *same* day."""
    far = scene.now or same
    reach = _LONG if far else SOON if scene.spoke else REACH
    return -(REACH if together or (far and not scene.then) else SOON) <= behind <= reach


def _is_abroad_then(scene: Scene, draft: Draft, lands: Mapping[str, str | None]) -> bool:
    """True for a journey of late, told anywhere near, to whom they meet, or to a city where they do on a day told."""
    behind = draft.block - scene.block
    if scene.spoke or draft.medium is not Medium.IN_PERSON or not _is_lately(scene) or (scene.then and behind < 0):
        return False
    city = scene.came and behind > 0 and bool(draft.times) and scene.place.kind is not PlaceKind.COUNTRY
    return _is_to_host(scene, draft, lands) or (city and is_abroad(scene.place, lands.get(scene.party)))


def _is_ahead(draft: Draft) -> bool:
    """True for the meetings of "will be in Oslo on Friday, ahead of meetings with Ms Lund on Monday"."""
    return draft.evidence.words.casefold().rpartition(draft.words)[0].endswith(_AHEAD_OF_THIS)


_AHEAD_OF_THIS: Final = ("ahead of ", "before ")


def was_long_ago(times: Sequence[TimeExpression]) -> bool:
    """True for what was before the days of which a text tells without saying when."""
    return _ago(times) > _WEEK


#: A journey of late is no farther back, or ahead.
_MONTH: Final = timedelta(days=31)


def _is_of_another_time(scene: Scene, draft: Draft, lands: Mapping[str, str | None]) -> bool:
    """True for the journey a while ago to where none of those who meet is at home: "when she was in Rome in May"."""
    strange = scene.place.country not in {lands.get(party) for party in draft.parties}
    return was_long_ago(scene.times) and strange and not draft.times and abs(draft.block - scene.block) > SOON


def _ago(times: Sequence[TimeExpression]) -> timedelta:
    """How long before the day of publication the times end; nothing if that is not known."""
    days, anchor = days_of(times), next((time.anchor for time in times), None)
    return timedelta() if days is None or anchor is None else anchor - days[1]


def _is_lately(scene: Scene) -> bool:
    """True unless the journey is told to have been, or to be, more than a month from the day of publication."""
    days, anchor = days_of(scene.times), next((time.anchor for time in scene.times), None)
    return days is None or anchor is None or (anchor - days[1] <= _MONTH and days[0] - anchor <= _MONTH)


def _is_to_host(scene: Scene, draft: Draft, lands: Mapping[str, str | None]) -> bool:
    """True for a journey to where the other of those who meet is at home, and not the one who makes it."""
    hosts = {lands.get(party) for party in draft.parties - {scene.party}}
    return scene.place.country is not None and scene.place.country in hosts - {lands.get(scene.party)}


def is_then(scene: Scene, draft: Draft, lands: Mapping[str, str | None]) -> bool:
    """True unless one of them is to come and the other not; "did not meet her on his visit" is of neither."""
    absent = draft.status in _UNMET and draft.medium is Medium.IN_PERSON
    if _is_still_there(scene, draft) or _is_later_that_day(scene, draft) or _is_of_that_time(scene, draft):
        return True
    if draft.status in TO_COME and not scene.ahead and scene.block == draft.block and draft.times:
        return bool(scene.times)  # "came on Monday, is to meet her on Tuesday"
    if absent and (scene.block == draft.block or (not scene.then and _is_to_host(scene, draft, lands))):
        return True
    return scene.ahead is not (draft.status in DONE)


_UNMET: Final = frozenset({MeetingStatus.DENIED, MeetingStatus.CANCELLED})


def _is_still_there(scene: Scene, draft: Draft) -> bool:
    """True for who came a few days ago, or is there, and is to meet somebody in a few: "arrived on Sunday, will meet".

    The one told last counts, so that he may have gone on to somewhere else.
    """
    days, came = days_of(draft.times), days_of(scene.times)
    published = next((time.anchor for time in draft.times if time.anchor is not None), None)
    if draft.status is not MeetingStatus.PLANNED or scene.ahead or not (scene.came or scene.now):
        return False
    if days is None or published is None or scene.start > draft.evidence.span.end:
        return False
    lately = came is None or (published - came[0] <= _WEEK and came[1] <= days[0])
    return lately and days[1] - published <= _WEEK


def _is_later_that_day(scene: Scene, draft: Draft) -> bool:
    """True for who was in a city that day: "met Mr Moe in Oslo on Friday, is to see her later on Friday"."""
    days = days_of(draft.times or (() if draft.day is None else (draft.day,)))
    told = scene.start < draft.evidence.span.start and draft.block - scene.block <= _NEXT and not scene.ahead
    there = told and draft.status is MeetingStatus.PLANNED and scene.place.kind is PlaceKind.CITY
    return there and days is not None and days[0] == days[1] and days_of(scene.times) == days


def _is_of_that_time(scene: Scene, draft: Draft) -> bool:
    """True for "agreed to see her at a summit last month", which is over, if they were somewhere together then."""
    days = days_of(draft.times)
    published = next((time.anchor for time in draft.times if time.anchor is not None), None)
    past = days is not None and published is not None and days[1] < published
    return past and not scene.ahead and days_of(scene.times) == days


def _meet(one: tuple[date, date], two: tuple[date, date]) -> bool:
    """True for days that meet, or follow each other; who was there on Monday need not have been there last week."""
    short = all(last - first < _WEEK for first, last in (one, two))
    gap = timedelta(days=1) if short else timedelta(0)  # not from one year to the next
    return one[0] <= two[1] + gap and two[0] <= one[1] + gap


#: From the first day of a week to its last.
_WEEK: Final = timedelta(days=6)


def is_abroad(place: Place, land: str | None) -> bool:
    """True for a place that is not in the country of who is there."""
    return place.country is not None and land is not None and place.country != land
