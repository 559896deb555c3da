"""What speaks against two mentions being of one occasion: their status, days, places and means."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from newsmodel.extraction.facts.meetings.matched.hits import INVITATIONS
from newsmodel.extraction.facts.meetings.which.verdict import UNDERWAY, came_for
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, LASTING, SERIES, TO_COME, Draft, days_of
from newsmodel.model.meeting import Medium, MeetingKind, MeetingStatus
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import Precision


def agree_in_time(first: Draft, second: Draft) -> bool:
    """True unless the times lie more than a day apart; what somebody came for may begin some days later.

    A year is not the next one.
    """
    one, two = days_of(first.times), days_of(second.times)
    if one is None or two is None:
        return True
    if came_for(first) and second.definite and not second.stands:
        return timedelta() <= two[0] - one[1] < _STAY
    short = max(one[1] - one[0], two[1] - two[0]) < _MONTH
    gap = timedelta(days=1 if short and first.status in DONE and second.status in DONE else 0)
    return one[0] <= two[1] + gap and two[0] <= one[1] + gap


#: Times that are no shorter begin and end where the calendar says.
_MONTH: Final = timedelta(days=27)
#: So long somebody waits at most for what he came for.
_STAY: Final = timedelta(days=7)


def are_of_one_day(other: Draft, draft: Draft) -> bool:
    """True for "they last met in May" of a meeting that is told to have been then."""
    days = days_of(draft.times)
    return draft.evidence.rule in _OF_VERBS and days is not None and days == days_of(other.times)


#: Rules for what a verb tells of those who meet.
_OF_VERBS: Final = frozenset({"a-and-b-met", "a-met-b"})


def agree_in_place(one: Place | None, two: Place | None) -> bool:
    """True unless the places are two; a country agrees with the places in it."""
    if one is None or two is None or _town(one) == _town(two):
        return True
    if one.country is None or two.country is None:
        kinds = {one.kind, two.kind}
        if PlaceKind.VENUE in kinds and kinds & {PlaceKind.CITY, PlaceKind.REGION}:
            return True  # a building that no list has may stand in any city
        return PlaceKind.COUNTRY in (one.kind, two.kind) or bool(
            set(one.name.split()) & set(two.name.split()) - {"the"}
        )
    return one.country == two.country and not one.kind is two.kind is PlaceKind.CITY


def _town(place: Place) -> str:
    """Its name without the country or the state behind it: "Washington, D.C."."""
    return place.name.partition(",")[0].casefold()


def agree_in_medium(first: Draft, second: Draft) -> bool:
    """True unless the one is by telephone or video and the other is not."""
    far = {Medium.PHONE, Medium.VIDEO, Medium.WRITTEN}
    return (
        first.medium is second.medium
        or not {first.medium, second.medium} & far
        or Medium.UNKNOWN in (first.medium, second.medium)
    )


def agree_in_status(occasion: Iterable[Draft], draft: Draft) -> bool:
    """True unless the one took place and the other is to come, or somebody denies the one.

    "A summit with Ms Lund" tells neither, as long as nothing more has been said of it.
    """
    standing = [other for other in occasion if other.stands]
    known = draft.stands or (draft.definite and bool(draft.times) and draft.kind not in LASTING)
    if known and draft.told and draft.status in TO_COME and not any(other.told for other in standing):
        return all(_is_named_alone(other, draft) for other in standing)
    if any(_was_to_be(other, draft) for other in standing):
        return True
    if draft.definite and not draft.stands and draft.status is MeetingStatus.PLANNED and any(map(came_for, standing)):
        return True  # "arrived for talks … The talks will begin on Friday"
    return any(
        (other.status in DONE) is (draft.status in DONE)
        and (other.status is MeetingStatus.DENIED) is (draft.status is MeetingStatus.DENIED)
        for other in standing
    )


def _was_to_be(denied: Draft, draft: Draft) -> bool:
    """True for "had said that he would meet her" of one of whom is told that he did not."""
    to_come = draft.status is MeetingStatus.PLANNED and " would " in draft.evidence.words
    return to_come and denied.status is MeetingStatus.DENIED and denied.told


def _is_named_alone(other: Draft, draft: Draft) -> bool:
    """True for an occasion of which only is told that there is one: that it is to come may be told next.

    Of talks that go on and on a round may be to come, if it is not "the talks" that are.
    """
    if other.series and not draft.words.endswith(SERIES):
        return False  # "the talks … plan to hold discussions in May"
    if (other.times or other.place is not None) and not _spans(other, draft):
        return False
    is_it = draft.definite and other.kind not in LASTING and not other.other  # "a summit … if the talks turn sour"
    return is_it or other.definite or LASTING.isdisjoint((other.kind, draft.kind))


def _spans(other: Draft, draft: Draft) -> bool:
    """True for "his meeting with Ms Lund this week" of "will meet on Wednesday"."""
    days, day = days_of(other.times), days_of(draft.times)
    return days is not None and day is not None and days[0] <= day[0] and day[1] <= days[1]


def is_another_plan(occasion: Iterable[Draft], draft: Draft) -> bool:
    """True if one is to come and the other is another that was called off.

    So is a visit beside talks, "had cancelled a summit" behind "will hold a summit", and a visit without a day to
    which somebody is invited behind a meeting that has its own.
    """
    return any(_is_another_plan(other, draft) or _is_asked_besides(other, draft) for other in occasion if other.stands)


def _is_asked_besides(other: Draft, draft: Draft) -> bool:
    """True for "would also invite Ms Lund to Oslo" behind "will meet Ms Lund in May"."""
    if draft.evidence.rule not in INVITATIONS or draft.times or draft.kind is not MeetingKind.VISIT:
        return False
    dated = other.status is MeetingStatus.PLANNED and other.told and bool(other.times)
    return dated and other.kind is not MeetingKind.VISIT and draft.status is MeetingStatus.PROPOSED


def _is_another_plan(other: Draft, draft: Draft) -> bool:
    off = next((one for one in (other, draft) if one.status in _OFF), None)
    plan = draft if off is other else other
    if off is None or plan.status not in TO_COME or plan.once or not (off.told and plan.told and draft.stands):
        return False
    if (MeetingKind.VISIT in (off.kind, plan.kind)) and off.kind is not plan.kind:
        return True
    return off is draft and not off.definite and plan.status is MeetingStatus.PLANNED


#: What was to be and is no more.
_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})


def is_apart_from_series(main: Draft, draft: Draft) -> bool:
    """True if one is negotiations that go on and the other a meeting of theirs: a round, talks of a day or a place."""
    if main.series and draft.words.startswith(_ROUND) and (draft.times or draft.place is not None):
        return True
    of_a_day = main.told and (main.times or main.place is not None or main.words.startswith(_ROUND))
    return draft.series and (main.kind not in LASTING or bool(of_a_day))


_ROUND: Final = "round"


def may_be(occasion: Collection[Draft], draft: Draft) -> bool:
    """True if "the summit" may be this one, as far as place, status, year, and, if no status is told, days tell."""
    if not all(agree_in_place(other.place, draft.place) for other in occasion):
        return False  # "the Lima summit"
    told = agree_in_status(occasion, draft) if draft.told else all(agree_in_time(other, draft) for other in occasion)
    return told and not _is_of_other_year(occasion, draft)


def _is_of_other_year(occasion: Iterable[Draft], draft: Draft) -> bool:
    """True for "this year's summit" beside "next year's summit"."""
    year = _year(draft)
    years = {_year(other) for other in occasion} - {None}
    return year is not None and bool(years) and year not in years


def _year(draft: Draft) -> int | None:
    """How many years a mention is from now by the words for it, none "this year"; None if it tells it otherwise."""
    shifts = (time.shift for time in draft.times if time.shift is not None and time.shift.unit is Precision.YEAR)
    return next((shift.amount for shift in shifts), None)


def is_over(draft: Draft) -> bool:
    """True for "the talks on Monday" that were before the day of publication."""
    days = days_of(draft.times)
    anchor = draft.times[0].anchor if draft.times else None
    return draft.status in DONE and days is not None and anchor is not None and days[1] < anchor


def is_of_another_time(draft: Draft, other: Draft, published: date | None) -> bool:
    """True for "the Lima talks of 2011" of what is yet to come, and for a summit of then of talks that go on."""
    if other.status in TO_COME:
        return _is_long_past(draft, published)
    then = next((one for one in (draft, other) if one.status is MeetingStatus.HELD and one.kind not in LASTING), None)
    goes_on = MeetingStatus.ONGOING in (draft.status, other.status)
    return goes_on and then is not None and _is_long_past(then, published)


def _is_long_past(draft: Draft, published: date | None) -> bool:
    days = days_of(draft.times)
    return draft.status in DONE and days is not None and published is not None and published - days[1] > _YEAR


def is_from_before(occasion: Sequence[Draft], draft: Draft, published: date | None) -> bool:
    """True for "they first met in April" behind what is told as news is: with a place and without a day."""
    days, main = days_of(draft.times), occasion[0]
    if draft.status not in DONE or days is None or published is None or published - days[1] < _LATELY:
        return False
    if draft.definite and draft.evidence.rule not in _OF_VERBS:
        return False  # "the meeting in April"
    there = main.place is not None or main.scene is not None
    return there and main.told and main.status is MeetingStatus.HELD and not any(other.times for other in occasion)


#: News is no older.
_LATELY: Final = timedelta(days=14)
#: What was so long ago is not what is planned.
_YEAR: Final = timedelta(days=400)


def goes_on(other: Draft, ending: Draft) -> bool:
    """True for what is under way or to come, and for talks just held that may go on until the day told."""
    if other.status in UNDERWAY:
        return True
    days, until = days_of(other.times), days_of(() if ending.until is None else (ending.until,))
    held = other.status is MeetingStatus.HELD and other.kind in LASTING | {MeetingKind.MEETING}
    return held and days is not None and until is not None and until[1] - days[1] <= _WEEK


#: So long talks go on that are told to have been held on a day and to end on another.
_WEEK: Final = timedelta(days=7)
