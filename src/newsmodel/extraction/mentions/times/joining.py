"""Expressions side by side that are one: "June" and "last year", "Friday" and "9 a.m.", "Monday," and "Oct. 26"."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from newsmodel.extraction.mentions.times.rule import Said
from newsmodel.values.time import Direction, Precision, Shift, TimeKind
from newsmodel.values.timex import resolve_timex

_IN_YEAR: Final = re.compile(r"XXXX-(?:\d\d(?:-\d\d)?|Q\d|H\d|SP|SU|FA|WI|EASTER.*|\d\d-WXX-\d-\d)")
_YEAR: Final = re.compile(r"\d{4}")
_IN_WEEK: Final = re.compile(r"XXXX-WXX-[1-7]")
_MONTH_DAY: Final = re.compile(r"(?:XXXX|\d{4})-\d\d-\d\d")
_ONE_DAY: Final = re.compile(r"(?:XXXX|\d{4})-(?:\d\d-\d\d|WXX-[1-7]|XX-XX|EASTER.*|\d\d-WXX-\d-\d)")
_PART: Final = re.compile(r"XXXX-XX-XXT(MO|MI|AF|EV|NI|DT)")
_PART_BEHIND: Final = re.compile(r"T(?:MO|MI|AF|EV|NI|DT)$")
_CLOCK: Final = re.compile(r"XXXX-XX-XXT(\d\d:\d\d.*)")

_QUARTER: Final = re.compile(r"XXXX-Q[1-4]")

_THAT_YEAR: Final = Shift(amount=0, unit=Precision.YEAR)

Join = Callable[[Said, Said], Said | None]


def _with_year(part: Said, year: Said) -> Said | None:
    """As in "the summer" and "1998"; "June" and "last year"."""
    if part.end or not _IN_YEAR.fullmatch(part.timex) or part.shift is not None:
        return None
    if _YEAR.fullmatch(year.timex) and year.end is None:
        if "E" in part.timex or part.timex.count("-") > 2:  # Easter and Thanksgiving fall on another day each year
            day = resolve_timex(part.timex, anchor=date(int(year.timex), 7, 1), shift=_THAT_YEAR)
            return None if day is None else part._replace(timex=day.text, weak=False)
        return part._replace(timex=year.timex + part.timex[4:], weak=False)
    if year.timex == "XXXX" and year.shift is not None and year.modifier is None:
        return part._replace(shift=year.shift, direction=year.direction, weak=False)
    return None


def _with_stated_year(part: Said, year: Said) -> Said | None:
    """As in "June 12" and "2018", but not "last quarter, this year"."""
    return _with_year(part, year) if year.timex.isdigit() else None


def _with_year_before(year: Said, part: Said) -> Said | None:
    """As in "this year's third quarter", "the 1988 second quarter"."""
    return _with_year(part, year)


def _with_week(day: Said, week: Said) -> Said | None:
    """As in "Friday" and "next week"."""
    if (
        day.shift is None
        and week.timex == "XXXX-WXX"
        and week.shift
        and re.fullmatch(r"XXXX-WXX-(?:[1-7]|WE)", day.timex)
    ):
        return day._replace(shift=week.shift, direction=week.direction, end=day.end)
    return None


def _weekday_of_date(weekday: Said, day: Said) -> Said | None:
    """As in "Monday, Oct. 26": the date tells it all."""
    both_ranges = (weekday.end is None) is (day.end is None)
    if _IN_WEEK.fullmatch(weekday.timex) and _MONTH_DAY.fullmatch(day.timex) and weekday.shift is None and both_ranges:
        return day
    return None


def _with_part(day: Said, part: Said) -> Said | None:
    """As in "Friday" and "morning", "yesterday" and "in the afternoon"."""
    found = _PART.fullmatch(part.timex)
    if found is None or not part.weak or day.end or not _ONE_DAY.fullmatch(day.timex):
        return None
    return day._replace(timex=f"{day.timex}T{found[1]}", kind=TimeKind.TIME, weak=False)


def _with_part_before(part: Said, day: Said) -> Said | None:
    """As in "the morning of June 12"."""
    return _with_part(day, part)


def _with_clock(day: Said, clock: Said) -> Said | None:
    """As in "Tuesday at 9 a.m."; "this morning at 10"."""
    found = _CLOCK.fullmatch(clock.timex)
    if found is None or clock.shift is not None or day.end:
        return None
    whole = _PART_BEHIND.sub("", day.timex)
    if _ONE_DAY.fullmatch(whole) and (whole != "XXXX-XX-XX" or day.shift is not None):
        kind = TimeKind.SET if day.kind is TimeKind.SET else TimeKind.TIME
        return day._replace(timex=f"{whole}T{found[1]}", kind=kind)
    if _PART.fullmatch(day.timex) and day.shift is not None:
        return clock._replace(shift=day.shift)
    return None


def _with_clock_before(clock: Said, day: Said) -> Said | None:
    """As in "9 a.m. on Tuesday"."""
    return _with_clock(day, clock)


def with_day(clock: Said, day: Said) -> Said:
    """The first of two times of day, on the day of the second: "9 a.m. (1300 GMT) on Tuesday"."""
    joined = _with_clock(day._replace(timex=day.timex.partition("T")[0]), clock)
    return clock if joined is None else joined._replace(modifier=clock.modifier)


def of_quarter(said: Said, quarter: str) -> tuple[Said, str]:
    """What *said* means in a report on a *quarter*, and the quarter that is reported on from here.

    Companies compare: after "the third quarter", "a year earlier" is the third quarter of the year before.
    """
    if _QUARTER.fullmatch(said.timex) and said.shift is None:
        return said, quarter if said.direction is Direction.FUTURE else said.timex
    if said.timex.endswith("-QX") and (said.shift is None or said.shift.unit is Precision.YEAR):
        return said._replace(timex=said.timex[:4] + quarter[4:]), quarter
    if not quarter or said.shift is None:
        return said, quarter
    if said.timex == "P1Y" and said.shift.amount == -1:
        return said._replace(timex=quarter, shift=Shift(amount=-12, unit=Precision.MONTH)), quarter
    if said.timex == "XXXX-QX" and said.shift.amount == 0 and said.weak:
        return said._replace(timex=quarter, shift=None, direction=Direction.NONE), quarter
    return said, quarter


#: Between two times of one day, and behind the latter: "9 a.m. (1300 GMT) on Tuesday", "9 a.m. to 5 p.m.".
ASIDE: Final = "open | close (?: comma? on | comma )? | to | till | hyphen | dash | and"

#: What may stand between the two, and how they join; the surest first.
JOINS: Final[tuple[tuple[str, Join], ...]] = (
    ("(?: of | of the | in | the )?", _with_year),
    ("comma", _with_stated_year),
    ("(?: possessive )?", _with_year_before),
    ("(?: of | the | comma )?", _with_week),
    ("(?: comma | comma the | the | dot )?", _weekday_of_date),
    ("(?: in the | comma )?", _with_part),
    ("(?: of | on | of the | on the )", _with_part_before),
    ("(?: comma? at | comma | at about | from | between )?", _with_clock),
    ("(?: comma? on | comma | of )?", _with_clock_before),
)
