"""When and where an occasion is, as all its mentions tell together."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from newsmodel.extraction.facts.meetings.wording.occasions import DONE, LASTING, Draft
from newsmodel.extraction.facts.sites import rank
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.edtf import Qualifier
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import Basis, Precision, TimeExpression, TimeKind, TimeValue
from newsmodel.values.timex import Direction, Modifier

_DAYS: Final = frozenset({"second", "minute", "hour", "part_of_day", "day", "weekend", "week"})


def where(occasion: Sequence[Draft]) -> Place | None:
    """The most particular place, the first of equals; else, or in a country that is all they tell, where they were."""
    places = [draft.place for draft in occasion if draft.place is not None]
    scenes = [draft.scene for draft in occasion if draft.scene is not None]
    told = min(places, key=rank, default=None)
    if told is None or told.kind is PlaceKind.COUNTRY:
        scenes = [scene for scene in scenes if told is None or scene.country == told.country is not None]
        return min(scenes, key=rank, default=told)
    return told


def when(occasion: Sequence[Draft], status: MeetingStatus, duration: TimeExpression | None) -> TimeValue | None:
    """The days of the occasion, up to the last on which it is said to go on."""
    value = _when(occasion, status, duration)
    ends = (draft.until.value for draft in occasion if draft.until is not None)
    until = next((end.latest.date() for end in ends if end is not None and end.latest is not None), None)
    if value is None or value.earliest is None or until is None or value.precision is not Precision.DAY:
        return value
    first, over = value.earliest.date(), value.latest is not None and value.latest.date() > until
    return value if over or first >= until else TimeValue.parse(f"{first}/{until}")


def _when(occasion: Sequence[Draft], status: MeetingStatus, duration: TimeExpression | None) -> TimeValue | None:
    """The finest that is told, several days of one held occasion together."""
    fitting = _fitting(occasion, status)
    valued = [(times, value) for times in fitting if (value := _value(times)) is not None]
    told = Counter(value for _, value in valued)
    listed = {value for times, value in valued if len(times) > 1}
    from_to = {value for times, value in valued if any(time.end for time in times)}
    values = [value for value in told if value in listed or not any(_holds(value, other) for other in told)]
    if not values:
        stay = _of_stay(occasion)
        if status is not MeetingStatus.HELD:
            return stay
        day = _of_story(occasion) or stay
        return None if day is None else _lasting(day, duration, ahead=False)
    days = [value for value in values if value.precision.value in _DAYS and _is_short(value)]
    if status is MeetingStatus.ONGOING:
        first = min(values, key=_length)
        counted = _days(duration) > 1 and duration is not None and duration.direction is not Direction.NONE
        return _lasting(first, duration, ahead=_is_first(occasion, first)) if counted else _open(occasion, first)
    if not days or status is not MeetingStatus.HELD:
        finest = min(values, key=lambda value: (_length(value), value not in listed, -told[value]))
        whole = next((value for value in told if value in from_to and _holds(value, finest)), finest)
        if status is not MeetingStatus.PLANNED:
            return whole
        to_end = duration is not None and duration.direction is Direction.PAST
        return _as_of(_published(occasion), _lasting(whole, duration, ahead=not to_end), ahead=True)
    covered = TimeValue.covering(days) or days[0]
    return _as_of(_published(occasion), _lasting(covered, duration, ahead=_is_first(occasion, covered)), ahead=False)


def _is_first(occasion: Sequence[Draft], day: TimeValue) -> bool:
    """True for the day of "had opened the summit on Sunday", the first of those that it went on for."""
    told = (draft for draft in occasion if _OPENS.search(draft.evidence.words))
    return any(_value(draft.times) == day for draft in told)


_OPENS: Final = re.compile(r"\b(?:opened|beg[au]n|started|kicked off|launched)\b")


def _published(occasion: Sequence[Draft]) -> date | None:
    anchors = (time.anchor for draft in occasion for time in draft.times if time.anchor is not None)
    return next(anchors, None)


def _as_of(published: date | None, value: TimeValue, *, ahead: bool) -> TimeValue:
    """A week as far as the day *published*, "met this week"; what lies *ahead*, from it: "will meet this week"."""
    if published is None or value.precision is not Precision.WEEK or value.earliest is None or value.latest is None:
        return value
    first, last = value.earliest.date(), value.latest.date()
    if not first < published < last:
        return value
    return TimeValue.parse(f"{published}/{last}" if ahead else f"{first}/{published}")


def _open(occasion: Sequence[Draft], began: TimeValue) -> TimeValue:
    """The day or month on which talks that go on began, as one without an end: "began in August"."""
    published = _published(occasion)
    lasting = all(draft.kind in LASTING for draft in occasion)
    over = published is not None and began.latest is not None and began.latest.date() <= published
    if over and all(time.basis is Basis.ASSUMED for draft in occasion for time in draft.times):
        return began  # "is holding talks with her"
    dated = began.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR)
    if not lasting or not over or not dated or "/" in str(began) or began.qualifier is not Qualifier.CERTAIN:
        return began
    return TimeValue.parse(f"{began}/..")


def times_told(occasion: Sequence[Draft], status: MeetingStatus) -> tuple[TimeExpression, ...]:
    """The times of all its mentions; else, of what was held, the day on which the story is."""
    times = tuple(dict.fromkeys(time for draft in occasion for time in draft.times))
    if times or status is not MeetingStatus.HELD:
        return times
    return next(((draft.day,) for draft in occasion if draft.day is not None), ())


def _of_story(occasion: Sequence[Draft]) -> TimeValue | None:
    """The day on which the story is where it tells of the occasion first."""
    days = (draft.day.value for draft in occasion if draft.day is not None)
    return next((day for day in days if day is not None), None)


def _of_stay(occasion: Sequence[Draft]) -> TimeValue | None:
    """The days of the journey on which they meet, the fewest that are told."""
    stays = (_value(draft.stay) for draft in occasion)
    return min((stay for stay in stays if stay is not None), key=_length, default=None)


def _value(times: Iterable[TimeExpression]) -> TimeValue | None:
    """The time of one mention: "on Sunday and Monday", "in April and May", "in 2018 and 2019" as an interval."""
    values = [value for time in times if (value := as_told(time)) is not None]
    if len(values) == 2 and {value.precision for value in values} in _AS_INTERVAL:
        first, last = sorted(values, key=lambda value: str(value.earliest))
        return TimeValue.parse(f"{first}/{last}") if first != last else first
    return TimeValue.covering(values)


#: What two of are told as an interval by name, and not as all its days.
_AS_INTERVAL: Final = ({Precision.MONTH}, {Precision.YEAR})


def _fitting(occasion: Sequence[Draft], status: MeetingStatus) -> list[tuple[TimeExpression, ...]]:
    """The times of each mention; those that fit the status alone, if there are any.

    What took place has no day to come, and what is planned none gone by.
    """
    times = [draft.times for draft in occasion if draft.times]
    if status in DONE:
        times = [told for told in times if not any(_is_yet_to_come(time) for time in told)]
    fitting = [told for told in times if all(_fits(time, status) for time in told)]
    return fitting or times


def _is_yet_to_come(time: TimeExpression) -> bool:
    """True for "later this year", which holds the day of publication and means none before it."""
    return time.direction is Direction.FUTURE and time.shift is not None and time.shift.amount == 0


def _fits(time: TimeExpression, status: MeetingStatus) -> bool:
    if time.anchor is None or time.value is None:
        return time.value is not None
    if status in DONE:
        return time.value.earliest is None or time.value.earliest.date() <= time.anchor
    if status is MeetingStatus.PLANNED:
        return time.value.latest is None or time.value.latest.date() >= time.anchor
    return True


def as_told(time: TimeExpression) -> TimeValue | None:
    """The value of a time as precisely as its words tell it, None if it is no place on the calendar.

    "Earlier this year" is in the year, "two weeks ago" about the day, "later this week" from the next day on, and
    "earlier this week" up to the day before.
    """
    value = time.value
    if value is None or not value.is_dated:
        return None
    week = _WEEK_OF_MONTH.search(time.words)
    if (
        week is not None
        and value.precision is Precision.MONTH
        and value.earliest is not None
        and value.latest is not None
    ):
        return _week_of(value.earliest.date(), value.latest.date(), _WEEKS.get(week[1]))
    if time.anchor is not None and time.shift is not None:
        if "/" in str(value) and time.timex.startswith("P"):
            return value  # "in the past week"
        if time.timex.startswith("P") and time.kind is TimeKind.DATE and time.shift.amount is not None:
            return _about(value, time.anchor, time.shift.unit, time.shift.amount)
        if time.shift.amount == 0 and time.direction is not Direction.NONE:
            return _part(time, value, time.anchor)
        if time.timex == "XXXX-WXX" and time.shift.amount == -1 and time.anchor.weekday() == _SUNDAY:
            return TimeValue.parse(f"{time.anchor - _WEEK}/{time.anchor - _DAY}")
    return value


def _week_of(first: date, last: date, number: int | None) -> TimeValue:
    """The first days of a month, or the next seven; its last seven if the week has no *number*."""
    begins = last - _SIX_DAYS if number is None else first + number * _WEEK
    return TimeValue.parse(f"{begins}/{begins + _SIX_DAYS}")


_WEEK_OF_MONTH: Final = re.compile(r"\b(first|second|third|last|final) (?:full )?week (?:of|in)\b")
_WEEKS: Final = {"first": 0, "second": 1, "third": 2}
_SIX_DAYS: Final = timedelta(days=6)
#: On a Sunday, "last week" is the one that ended the day before.
_SUNDAY: Final = 6
_WEEK: Final = timedelta(weeks=1)
_DAY: Final = timedelta(days=1)


def _about(value: TimeValue, anchor: date, unit: Precision, amount: int) -> TimeValue:
    """As in "two weeks ago", which is told by the week and meant about the day."""
    if unit is Precision.WEEK:
        day = anchor + timedelta(weeks=amount)
        return TimeValue.parse(f"{day}~")
    if unit is Precision.YEAR and amount == -1:
        return TimeValue.parse(f"{anchor.year - 1:04}-{anchor.month:02}~")
    if unit in (Precision.MONTH, Precision.YEAR) and value.qualifier is Qualifier.CERTAIN and "/" not in str(value):
        return TimeValue.parse(f"{value}~")
    return value


def _part(time: TimeExpression, value: TimeValue, anchor: date) -> TimeValue:
    """As in "earlier this month", "later this week", "later today"."""
    shift = time.shift
    if shift is not None and shift.unit is Precision.DAY:
        return TimeValue.day(anchor)
    if shift is not None and shift.unit is Precision.YEAR:
        return TimeValue.parse(f"{anchor.year:04}")
    if shift is not None and shift.unit is Precision.MONTH:
        return TimeValue.parse(f"{anchor.year:04}-{anchor.month:02}")
    if time.modifier is Modifier.END and time.direction is Direction.FUTURE and value.latest is not None:
        last = value.latest.date()
        return TimeValue.parse(f"{anchor + timedelta(days=1)}/{last}") if last > anchor else value
    if shift is not None and shift.unit is Precision.WEEK and time.direction is Direction.PAST and value.earliest:
        first, last = value.earliest.date(), anchor - _DAY
        return TimeValue.parse(f"{first}/{last}" if first < last else f"{first}") if first <= anchor else value
    return value


def _holds(value: TimeValue, other: TimeValue) -> bool:
    """True if *other* is a finer time within *value*."""
    if value.earliest is None or value.latest is None or other.earliest is None or other.latest is None:
        return (value.earliest is None or value.latest is None) and None not in (other.earliest, other.latest)
    inside = value.earliest <= other.earliest and other.latest <= value.latest
    return inside and _length(other) < _length(value)


def _is_short(value: TimeValue) -> bool:
    return (
        value.earliest is not None and value.latest is not None and value.latest - value.earliest <= timedelta(days=7)
    )


def _length(value: TimeValue) -> timedelta:
    if value.earliest is None or value.latest is None:
        return timedelta.max
    return value.latest - value.earliest


def _lasting(value: TimeValue, duration: TimeExpression | None, *, ahead: bool) -> TimeValue:
    """A single day as one of those that the occasion lasted.

    The last of what took place, "two days of talks … Thursday", the first of what lies *ahead* or began on that day.
    """
    ahead = ahead or _begins(duration)
    days = timedelta(days=_days(duration) - 1)
    if days < timedelta(days=1) or value.latest is None or _length(value) > timedelta(days=1):
        return value
    day = value.latest.date()
    return TimeValue.parse(f"{day}/{day + days}" if ahead else f"{day - days}/{day}")


def _begins(duration: TimeExpression | None) -> bool:
    """True for the duration of what began on the day told: "opened two days of talks on Tuesday"."""
    return duration is not None and duration.direction is Direction.FUTURE


def _days(duration: TimeExpression | None) -> int:
    unit = 0 if duration is None or not duration.timex.startswith("P") else _UNITS.get(duration.timex[-1], 0)
    return int(duration.timex[1:-1]) * unit if duration is not None and duration.timex[1:-1].isdigit() else 0


#: Days of what durations are told in.
_UNITS: Final = {"D": 1, "W": 7}
