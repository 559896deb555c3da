"""What a TIMEX3 expression without its date means on the calendar, seen from one day."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple, final

import attrs

from newsmodel.errors import ParseError
from newsmodel.values.almanac import between, days_of, easter_day, moved, nth_weekday, period
from newsmodel.values.checks import instance_of
from newsmodel.values.edtf import Precision, read


class Direction(StrEnum):
    """Which way an expression points from its anchor."""

    #: The words do not say; the rules of thumb of :func:`resolve_timex` decide.
    NONE = "none"
    PAST = "past"
    FUTURE = "future"


class Modifier(StrEnum):
    """What the words around a time do to it: the ``mod`` of TIMEX3."""

    BEFORE = "before"
    AFTER = "after"
    #: "by Friday", "until 2019".
    ON_OR_BEFORE = "on_or_before"
    #: "since March".
    ON_OR_AFTER = "on_or_after"
    #: "nearly 20 years".
    LESS_THAN = "less_than"
    #: "over a week".
    MORE_THAN = "more_than"
    #: "up to 180 days".
    EQUAL_OR_LESS = "equal_or_less"
    #: "at least 72 hours".
    EQUAL_OR_MORE = "equal_or_more"
    #: "early next year", "the beginning of June".
    START = "start"
    #: "mid-2015".
    MID = "mid"
    #: "late November", "the end of the month".
    END = "end"
    #: "about a week ago".
    APPROX = "approx"
    #: "most likely tomorrow"; TIMEX3 has no such ``mod``.
    UNCERTAIN = "uncertain"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Shift:
    """How far from its anchor an expression lies: "next month" is one month ahead.

    >>> Shift(amount=1, unit=Precision.MONTH)
    Shift(amount=1, unit=<Precision.MONTH: 'month'>)
    """

    #: Number of units, negative for the past; None for "some" ("months ago").
    amount: int | None
    #: The unit.
    unit: Precision = attrs.field(validator=instance_of(Precision))


class Resolution(NamedTuple):
    """A standard string, and those of the readings that were not chosen."""

    text: str
    alternatives: tuple[str, ...] = ()


class _Days(NamedTuple):
    """One occurrence of a recurring time."""

    first: date
    last: date
    text: str


#: So far ahead the next one is meant, where words tell that it is to come: "will meet in September", in January.
_AHEAD: Final = timedelta(days=243)
#: Where words tell of the past, "12 June" and "June" are ahead only if they are nearer than this.
_SOON_AFTER_ALL: Final = timedelta(days=30)
#: Without a word on the future, "12 June" and "June" are ahead only if they are nearer than this.
_SOON_DAY: Final = timedelta(days=120)
_SOON_MONTH: Final = timedelta(days=60)
_DAY: Final = timedelta(days=1)
_TIME_OF_DAY = re.compile(r"T(\d.*|MO|MI|AF|EV|NI|DT)$")
_MASK = re.compile(
    r"XXXX(?:-(?:W(?P<week>XX|\d\d)(?:-(?P<weekday>WE|[1-7]))?|(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[X1-4])|H(?P<half>[X12])"
    r"|(?P<month>XX|\d\d)(?:-(?:(?P<day>XX|\d\d)|WXX-(?P<nth_weekday>[1-7])-(?P<nth>[1-5])))?"
    r"|EASTER(?P<easter>[+-]\d\d)?(?P<feast>)))?"
)
_UNIT_OF_MASK = {
    "XX": Precision.CENTURY,
    "XXX": Precision.DECADE,
    "XXXX": Precision.YEAR,
    "XXXX-HX": Precision.HALF_YEAR,
    "XXXX-QX": Precision.QUARTER,
    "XXXX-XX": Precision.MONTH,
    "XXXX-WXX": Precision.WEEK,
    "XXXX-WXX-WE": Precision.WEEKEND,
    "XXXX-XX-XX": Precision.DAY,
}
#: How many units "some" stands for: "months ago" is one to eleven of them.
_SOME: Final = (1, 11)


@lru_cache(maxsize=8192)
def resolve_timex(
    timex: str,
    *,
    anchor: date | None,
    end: str | None = None,
    shift: Shift | None = None,
    modifier: Modifier | None = None,
    direction: Direction = Direction.NONE,
    week_start: int = 0,
) -> Resolution | None:
    """The standard string of a TIMEX3 expression seen from the day *anchor*; None if that day is not enough.

    The *shift* moves the anchor. Where it is as coarse as the stretch in which the expression recurs, it picks that
    stretch: "June last year" is in the year before; "last June" is the June before now. A weekday is the last one on
    or before the anchor, or the first one on or after it if *direction* is the future or it is that of the next day. A
    month, a season and a day of a month are the nearest ones, or the next ones of the same year, or up to eight months
    away, if *direction* is the future.

    >>> resolve_timex("XXXX-WXX-3", anchor=date(2018, 5, 31))
    Resolution(text='2018-05-30', alternatives=('2018-06-06',))
    >>> resolve_timex("XXXX-XX", anchor=date(2018, 5, 31), shift=Shift(amount=1, unit=Precision.MONTH)).text
    '2018-06'
    """
    try:
        seen = _Seen(timex, anchor, shift, direction, week_start)
        found = seen.resolution()
        if found is not None and end == "PRESENT_REF" and anchor is not None:
            found = seen.up_to_now(anchor)
        elif found is not None and end is not None:
            found = _up_to(found, end, week_start)
        if found is not None and modifier is not None:
            found = _modified(found, modifier, direction, shift, anchor)
        if found is not None:
            read(found.text)
    except (OverflowError, ParseError, ValueError):
        return None  # beyond the first or the last year of the calendar
    return found


@attrs.frozen
class _Seen:
    """A TIMEX3 expression seen from a day."""

    timex: str
    anchor: date | None
    shift: Shift | None
    direction: Direction
    week_start: int

    def resolution(self) -> Resolution | None:
        if not self.timex.startswith("X"):
            if not self.timex.startswith("P"):
                return Resolution(self.timex)
            return self.away()
        if self.anchor is None:
            return None
        day, clock = _split(self.timex)
        found = self.day_of(day, self.anchor)
        if found is None or not clock:
            return found
        return Resolution(f"{found.text}T{clock}", tuple(f"{text}T{clock}" for text in found.alternatives))

    def away(self) -> Resolution | None:
        """As in "two weeks ago", "months ago"; a duration that is not measured from the anchor stays what it is."""
        if self.anchor is None or self.shift is None:
            return None
        if self.shift.amount is not None:
            day = moved(self.anchor, self.shift.amount, self.shift.unit)
            return None if day is None else Resolution(period(day, self.shift.unit, self.week_start))
        least, most = _SOME if self.direction is not Direction.PAST else (-_SOME[1], -_SOME[0])
        first = moved(self.anchor, least, self.shift.unit)
        last = moved(self.anchor, most, self.shift.unit)
        if first is None or last is None:
            return None
        ends = [days_of(period(day, self.shift.unit, self.week_start)) for day in (first, last)]
        return Resolution(between(ends[0], ends[1], "~"))

    def up_to_now(self, anchor: date) -> Resolution | None:
        """As in "the past year": the stretch that ends with the anchor."""
        begins = moved(anchor, self.shift.amount, self.shift.unit) if self.shift and self.shift.amount else None
        return None if begins is None else Resolution(between((begins, begins), (anchor, anchor)))

    def day_of(self, day: str, anchor: date) -> Resolution | None:
        unit = _UNIT_OF_MASK.get(day)
        if unit is Precision.WEEKEND and self.shift is None:
            unit = None
        if unit is not None:
            amount = self.shift.amount if self.shift else 0
            by = self.shift.unit if self.shift else unit
            there = None if amount is None else moved(anchor, amount, by)
            return None if there is None else Resolution(period(there, unit, self.week_start))
        mask = _MASK.fullmatch(day)
        if mask is None:
            return None
        cycle, occurrence = _recurrence(mask, self.week_start)
        if self.shift is None:
            return self.nearest(cycle, occurrence, anchor)
        if self.shift.amount is None:
            return None
        there = moved(anchor, self.shift.amount, self.shift.unit)
        if there is None:
            return None
        if self.shift.unit is cycle:
            picked = occurrence(there)
            return None if picked is None else Resolution(picked.text)
        return self.nearest(cycle, occurrence, there)

    def nearest(self, cycle: Precision, occurrence: "_Occurrence", anchor: date) -> Resolution | None:
        """The occurrence that is meant, and the one on the other side of the anchor."""
        before = next((days for days in _walk(occurrence, cycle, anchor, -1) if days.first <= anchor), None)
        after = next((days for days in _walk(occurrence, cycle, anchor, 1) if days.last >= anchor), None)
        if before == after:  # the anchor lies within it
            after = next((days for days in _walk(occurrence, cycle, anchor, 1) if days.first > anchor), None)
            if self.direction is Direction.FUTURE:
                other = next((days for days in _walk(occurrence, cycle, anchor, -1) if days.last < anchor), None)
                return _choice(before, other)
            return _choice(before, after)
        if before is None or after is None:
            return _choice(before or after, None)
        same_year = after.first.year == anchor.year and self.direction is Direction.FUTURE
        ahead = same_year or self.ahead(after.first - anchor, anchor - before.last, cycle)
        return _choice(after, before) if ahead else _choice(before, after)

    def ahead(self, to_next: timedelta, from_last: timedelta, cycle: Precision) -> bool:
        """True if the next occurrence is meant, and not the last one."""
        future = self.direction is Direction.FUTURE
        if self.shift is None and cycle is Precision.WEEK and to_next == _DAY and self.direction is Direction.NONE:
            return not self.timex.endswith("WE")
        if self.shift is not None or cycle is Precision.WEEK:
            return future
        if self.timex[5:6] in ("Q", "H") and not future:
            return False
        if future:
            return to_next < from_last or to_next <= _AHEAD
        soon = _SOON_MONTH if len(self.timex) == len("XXXX-06") and self.timex[-1].isdigit() else _SOON_DAY
        return to_next < from_last and to_next <= (soon if self.direction is Direction.NONE else _SOON_AFTER_ALL)


def _split(timex: str) -> tuple[str, str]:
    """The day and the time of day of a TIMEX3 value."""
    found = _TIME_OF_DAY.search(timex)
    return (timex, "") if found is None else (timex[: found.start()], found[1])


_Occurrence = Callable[[date], _Days | None]


def _choice(chosen: _Days | None, other: _Days | None) -> Resolution | None:
    return None if chosen is None else Resolution(chosen.text, (other.text,) if other else ())


def _walk(occurrence: _Occurrence, cycle: Precision, anchor: date, step: int) -> Iterator[_Days]:
    """Occurrences from just behind *anchor* on; 29 February may be eight years away."""
    for count in range(-1, 9):
        day = moved(anchor, count * step, cycle)
        days = occurrence(day) if day else None
        if days is not None:
            yield days


def _recurrence(mask: re.Match[str], week_start: int) -> tuple[Precision, _Occurrence]:
    """How often a masked date comes round, and which days it takes in the round of a given day."""
    if weekday := mask["weekday"]:
        return Precision.WEEK, lambda day: _in_week(day, weekday, week_start)
    if mask["month"] == "XX":
        number = int(mask["day"])
        return Precision.MONTH, lambda day: _stretch(f"{day:%Y-%m}-{number:02}")
    rest = mask.string.removeprefix("XXXX")
    if mask["feast"] is not None:
        days = int(mask["easter"] or 0)
        return Precision.YEAR, lambda day: _stretch(str(easter_day(day.year) + timedelta(days=days)))
    if mask["nth"]:
        month, weekday, nth = int(mask["month"]), int(mask["nth_weekday"]), int(mask["nth"])
        return Precision.YEAR, lambda day: _stretch(str(nth_weekday(day.year, month, weekday, nth)))
    return Precision.YEAR, lambda day: _stretch(f"{day.year:04}{rest}")


def _stretch(text: str) -> _Days | None:
    """The days of a standard string; None for 30 February."""
    try:
        first, last = days_of(text)
    except ParseError:
        return None
    return _Days(first, last, text)


def _in_week(day: date, weekday: str, week_start: int) -> _Days:
    begins = day - timedelta(days=(day.weekday() - week_start) % 7)
    if weekday == "WE":
        saturday = begins + timedelta(days=(5 - week_start) % 7)
        return _Days(saturday, saturday + _DAY, period(saturday, Precision.WEEKEND))
    there = begins + timedelta(days=(int(weekday) - 1 - week_start) % 7)
    return _Days(there, there, str(there))


def _up_to(found: Resolution, end: str, week_start: int) -> Resolution | None:
    """From *found* to the first *end* behind it."""
    first = days_of(found.text)
    last = resolve_timex(
        end,
        anchor=first[0],
        direction=Direction.FUTURE,
        shift=Shift(amount=0, unit=Precision.DAY),
        week_start=week_start,
    )
    if last is None:
        return None
    if "-" not in found.text and "-" not in last.text and len(found.text) == len(last.text) == 4:
        return Resolution(f"{found.text}/{last.text}")
    return Resolution(between(first, days_of(last.text)))


def _modified(
    found: Resolution, modifier: Modifier, direction: Direction, shift: Shift | None, anchor: date | None
) -> Resolution:
    """*found* with open ends, cut at the anchor, about, or doubtful."""
    if mark := _MARK.get(modifier):
        return Resolution(_marked(found.text, mark), tuple(_marked(text, mark) for text in found.alternatives))
    if modifier in _OPEN:
        return Resolution(_opened(found.text, modifier), tuple(_opened(text, modifier) for text in found.alternatives))
    if shift is None or shift.amount != 0 or anchor is None:
        return found
    first, last = days_of(found.text)
    if modifier is Modifier.START and direction is Direction.PAST and first <= anchor <= last:
        return Resolution(f"{first}/{anchor}")
    if modifier is Modifier.END and direction is Direction.FUTURE and first <= anchor <= last:
        return Resolution(f"{anchor}/{last}")
    return found


_MARK: Final = {
    Modifier.APPROX: "~",
    Modifier.LESS_THAN: "~",
    Modifier.MORE_THAN: "~",
    Modifier.EQUAL_OR_LESS: "~",
    Modifier.EQUAL_OR_MORE: "~",
    Modifier.UNCERTAIN: "?",
}
_OPEN = frozenset((Modifier.ON_OR_BEFORE, Modifier.ON_OR_AFTER, Modifier.BEFORE, Modifier.AFTER))


def _marked(text: str, mark: str) -> str:
    marked = "/".join(part + mark for part in text.split("/"))
    try:
        read(marked)
    except ParseError:
        return text  # a time of day
    return marked


def _opened(text: str, modifier: Modifier) -> str:
    first, last = days_of(text)
    if modifier is Modifier.ON_OR_BEFORE:
        return f"../{last}"
    if modifier is Modifier.ON_OR_AFTER:
        return f"{first}/.."
    return f"../{first - _DAY}" if modifier is Modifier.BEFORE else f"{last + _DAY}/.."
