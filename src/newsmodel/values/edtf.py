"""Standard strings for times: which ones there are, and the bounds that each one says."""

import calendar
import re
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from newsmodel.errors import ParseError
from newsmodel.span import Span


class Precision(StrEnum):
    """How finely a time is known, from fine to coarse."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    #: Morning, afternoon, evening, night.
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    #: A meteorological season of the northern half of the world: spring is March to May.
    SEASON = "season"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    #: Nothing is said: "now", "recently", an interval that is open at both ends.
    UNKNOWN = "unknown"


class Qualifier(StrEnum):
    """How sure a time is, as EDTF tells it."""

    CERTAIN = "certain"
    #: ``?``: perhaps this time.
    UNCERTAIN = "uncertain"
    #: ``~``: about this time.
    APPROXIMATE = "approximate"
    #: ``%``: perhaps, and about.
    UNCERTAIN_APPROXIMATE = "uncertain_approximate"


class Reading(NamedTuple):
    """What a standard string says."""

    earliest: datetime | None
    latest: datetime | None
    precision: Precision
    qualifier: Qualifier
    edtf: str


class _Days(NamedTuple):
    """A stretch of days, in years that :class:`datetime.date` may not reach."""

    first: tuple[int, int, int]
    last: tuple[int, int, int]
    precision: Precision
    #: The same in EDTF, without the qualifier.
    edtf: str
    #: The same for a qualifier behind it, which level 1 does not allow behind an ``X``.
    unmasked: str = ""


#: First and last hour of the parts of a day; a night ends with its day, so that the day stays the one named.
PARTS_OF_DAY: Final = {"MO": (5, 11), "MI": (11, 13), "AF": (12, 17), "EV": (18, 23), "NI": (20, 23), "DT": (6, 17)}
#: First month of the seasons; winter goes on into the next year.
SEASONS: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
REFERENCES: Final = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")

#: No place on earth is farther from UTC.
GREATEST_OFFSET: Final = timedelta(hours=14)
_QUALIFIERS = {
    "": Qualifier.CERTAIN,
    "?": Qualifier.UNCERTAIN,
    "~": Qualifier.APPROXIMATE,
    "%": Qualifier.UNCERTAIN_APPROXIMATE,
}
_COARSENESS = {precision: rank for rank, precision in enumerate(Precision)}
_EXPECTED = "EDTF level 1, an ISO 8601 date-time, week or duration, or a TIMEX3 part of day or reference"

_CALENDAR = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_LONG_YEAR = re.compile(r"Y(-?[1-9]\d{4,14})", re.ASCII)
_MASKED_YEAR = re.compile(r"(-?)(\d{1,3})(X{1,3})", re.ASCII)
_MASKED = re.compile(r"(-?\d{4})-(?:XX(?:-XX)?|(\d\d)-XX)", re.ASCII)
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?", re.ASCII)
_PART_OF_YEAR = re.compile(r"(\d{4})-(?:(SP|SU|FA|WI)|Q([1-4])|H([12]))", re.ASCII)
_PART_OF_DAY = re.compile(r"(\d{4}-\d\d-\d\d)T(MO|MI|AF|EV|NI|DT)([?~%]?)", re.ASCII)
_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?)?(Z|[+-]\d\d(?::\d\d)?)?", re.ASCII
)
_AMOUNT = r"(?:\d{1,9}(?:\.\d{1,3})?|X)"
_DURATION = re.compile(
    rf"P(?=[\dXT])(?:{_AMOUNT}CE)?(?:{_AMOUNT}DE)?(?:{_AMOUNT}Y)?(?:{_AMOUNT}M)?(?:{_AMOUNT}W)?(?:{_AMOUNT}D)?"
    rf"(?:T(?=[\dX])(?:{_AMOUNT}H)?(?:{_AMOUNT}M)?(?:{_AMOUNT}S)?)?",
    re.ASCII,
)


@lru_cache(maxsize=8192)
def read(text: str) -> Reading:
    """What the standard string *text* says.

    Raises:
        ParseError: if it is none, names a day that no calendar has, or ends before it begins.
    """
    if "/" in text:
        return _interval(text)
    if text in REFERENCES or _DURATION.fullmatch(text):
        return Reading(None, None, _duration_precision(text), Qualifier.CERTAIN, "../..")
    if found := _PART_OF_DAY.fullmatch(text):
        return _part_of_day(text, *found.groups())
    if found := _DATE_TIME.fullmatch(text):
        return _date_time(text, found)
    days, qualifier = _point(text, text, 0)
    edtf = days.unmasked if qualifier and days.unmasked else days.edtf
    return Reading(
        _instant(days.first, time.min),
        _instant(days.last, time.max),
        days.precision,
        _QUALIFIERS[qualifier],
        "/".join(part + qualifier for part in edtf.split("/")),
    )


def _fault(message: str, text: str, start: int, end: int, expected: str = _EXPECTED) -> ParseError:
    return ParseError(message, text=text, expected=expected, span=Span(start, end))


class _NoSuchPartError(ValueError):
    """A part of a time that no calendar has: what it is, what it might be, and where it stands in the time."""

    def __init__(self, name: str, expected: str, span: tuple[int, int]) -> None:
        super().__init__(f"invalid {name}")
        self.expected = expected
        self.span = span


def _instant(day: tuple[int, int, int], at: time) -> datetime | None:
    """The instant, or None where :class:`datetime.datetime` cannot reach."""
    year = day[0]
    return datetime.combine(date(*day), at) if MINYEAR <= year <= MAXYEAR else None


def _point(text: str, part: str, offset: int) -> tuple[_Days, str]:
    """The days that *part* of *text* names, and its qualifier."""
    qualifier = part[-1] if part and part[-1] in "?~%" else ""
    body = part.removesuffix(qualifier)
    for pattern, build in _FORMS:
        if (found := pattern.fullmatch(body)) and not (qualifier and pattern is _LONG_YEAR):
            try:
                return build(found), qualifier
            except _NoSuchPartError as error:
                start, end = error.span
                raise _fault(str(error), text, offset + start, offset + end, error.expected) from None
    raise _fault("invalid time", text, offset, offset + len(part))


def _interval(text: str) -> Reading:
    start, _, end = text.partition("/")
    first = last = None
    qualifier = ""
    if start not in ("", ".."):
        first, qualifier = _end_of_interval(text, start, 0)
    if end not in ("", ".."):
        last, other = _end_of_interval(text, end, len(start) + 1)
        qualifier = "%" if qualifier and other and qualifier != other else qualifier or other
    if not start and not end:
        raise _fault("invalid interval", text, 0, len(text), "'..' for an open end")
    if first and last and first.first > last.first:
        raise _fault("interval ends before it begins", text, 0, len(text), "the earlier end first")
    precisions = [days.precision for days in (first, last) if days]
    return Reading(
        _instant(first.first, time.min) if first else None,
        _instant(last.last, time.max) if last else None,
        max(precisions, key=_COARSENESS.__getitem__, default=Precision.UNKNOWN),
        _QUALIFIERS[qualifier],
        text,
    )


def _end_of_interval(text: str, part: str, offset: int) -> tuple[_Days, str]:
    if not _CALENDAR.fullmatch(part.rstrip("?~%")):
        raise _fault("invalid end of an interval", text, offset, offset + len(part), "a year, month, season or day")
    return _point(text, part, offset)


def _part_of_day(text: str, day: str, part: str, qualifier: str) -> Reading:
    first = _day(text, day)
    begins, ends = PARTS_OF_DAY[part]
    return Reading(
        datetime.combine(first, time(begins)),
        datetime.combine(first, time(ends, 59, 59, 999999)),
        Precision.PART_OF_DAY,
        _QUALIFIERS[qualifier],
        day + qualifier,
    )


def _day(text: str, day: str) -> date:
    days, _ = _point(text, day, 0)
    if days.first[0] < MINYEAR:
        raise _fault("invalid year", text, 0, len("0000"), "0001 to 9999")
    return date(*days.first)


def _date_time(text: str, found: re.Match[str]) -> Reading:
    day, hour, minute, second, fraction, zone = found.groups()
    on = _day(text, day)
    micro = int((fraction or "0").ljust(6, "0"))
    for name, group, most in (("hour", 2, 23), ("minute", 3, 59), ("second", 4, 59)):
        if int(found[group] or 0) > most:
            raise _fault(f"invalid {name}", text, *found.span(group), f"00 to {most}")
    at = time(int(hour), int(minute or 0), int(second or 0), micro, tzinfo=_zone(text, found))
    if second is not None:
        latest = at if fraction else at.replace(microsecond=999999)
        precision, edtf = Precision.SECOND, f"{day}T{hour}:{minute}:{second}{'Z' if at.tzinfo is UTC else zone or ''}"
    elif minute is not None:
        latest, precision, edtf = at.replace(second=59, microsecond=999999), Precision.MINUTE, day
    else:
        latest, precision, edtf = at.replace(minute=59, second=59, microsecond=999999), Precision.HOUR, day
    return Reading(datetime.combine(on, at), datetime.combine(on, latest), precision, Qualifier.CERTAIN, edtf)


def _zone(text: str, found: re.Match[str]) -> timezone | None:
    zone = found[6]
    if zone is None:
        return None
    hours, minutes = (0, 0) if zone == "Z" else (int(zone[1:3]), int(zone[4:] or 0))
    offset = timedelta(hours=hours, minutes=minutes)
    if minutes > 59 or offset > GREATEST_OFFSET:
        raise _fault("invalid offset", text, *found.span(6), "at most 14:00")
    if zone in ("Z", "-00", "-00:00"):
        return UTC
    return timezone(-offset if zone[0] == "-" else offset)


def _duration_precision(text: str) -> Precision:
    if text in REFERENCES:
        return Precision.UNKNOWN
    finest = text[-2:] if text.endswith("E") else text[-1]
    return _CLOCK_UNITS[finest] if "T" in text else _UNITS[finest]


_UNITS = {
    "CE": Precision.CENTURY,
    "DE": Precision.DECADE,
    "Y": Precision.YEAR,
    "M": Precision.MONTH,
    "W": Precision.WEEK,
    "D": Precision.DAY,
}
_CLOCK_UNITS = {"H": Precision.HOUR, "M": Precision.MINUTE, "S": Precision.SECOND}


def _years(first: int, last: int, precision: Precision, edtf: str) -> _Days:
    return _Days((first, 1, 1), (last, 12, 31), precision, edtf)


def _months(year: int, month: int, count: int, precision: Precision, edtf: str) -> _Days:
    carry, last = divmod(month + count - 2, 12)
    return _Days((year, month, 1), (year + carry, last + 1, _days_in(year + carry, last + 1)), precision, edtf)


def _days_in(year: int, month: int) -> int:
    # The calendar repeats every 400 years; calendar.monthrange knows no year 0.
    return calendar.monthrange(year % 400 + 400, month)[1]


def _calendar(found: re.Match[str]) -> _Days:
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if found[1] == "-0000":
        raise _NoSuchPartError("year", "0000 for the year before 0001", found.span(1))
    if found[2] is None:
        return _years(year, year, Precision.YEAR, found[0])
    if 21 <= month <= 24 and found[3] is None:
        # EDTF keeps a season within its year: winter is its December.
        return _months(year, 3 * month - 60, 1 if month == 24 else 3, Precision.SEASON, found[0])
    if not 1 <= month <= 12:
        raise _NoSuchPartError("month", "01 to 12" if found[3] else "01 to 12, or 21 to 24 for a season", found.span(2))
    if found[3] is None:
        return _months(year, month, 1, Precision.MONTH, found[0])
    if not 1 <= day <= _days_in(year, month):
        raise _NoSuchPartError("day", f"01 to {_days_in(year, month)}", found.span(3))
    return _Days((year, month, day), (year, month, day), Precision.DAY, found[0])


def _long_year(found: re.Match[str]) -> _Days:
    return _years(int(found[1]), int(found[1]), Precision.YEAR, found[0])


def _masked_year(found: re.Match[str]) -> _Days:
    sign, digits, mask = found.groups()
    if len(digits) + len(mask) != 4:
        raise _NoSuchPartError("year", "four digits", found.span())
    first = int(digits) * 10 ** len(mask)
    last = first + 10 ** len(mask) - 1
    if sign:
        first, last = -last, -first
    precision = (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)[len(mask) - 1]
    return _years(first, last, precision, found[0])._replace(unmasked=f"{_four(first)}/{_four(last)}")


def _four(year: int) -> str:
    return f"{year:05}" if year < 0 else f"{year:04}"


def _masked(found: re.Match[str]) -> _Days:
    if found[1] == "-0000":
        raise _NoSuchPartError("year", "0000 for the year before 0001", found.span(1))
    if found[2] is None:
        return _years(int(found[1]), int(found[1]), Precision.YEAR, found[0])._replace(unmasked=found[1])
    if not 1 <= int(found[2]) <= 12:
        raise _NoSuchPartError("month", "01 to 12", found.span(2))
    days = _months(int(found[1]), int(found[2]), 1, Precision.MONTH, found[0])
    return days._replace(unmasked=f"{found[1]}-{found[2]}")


def _week(found: re.Match[str]) -> _Days:
    year, number, rest = int(found[1]), int(found[2]), found[3]
    first, length, precision = 1, 7, Precision.WEEK
    if rest == "WE":
        first, length, precision = 6, 2, Precision.WEEKEND
    elif rest:
        first, length, precision = int(rest), 1, Precision.DAY
    if year < MINYEAR:
        raise _NoSuchPartError("year", "0001 to 9999", found.span(1))
    weeks = date(year, 12, 28).isocalendar().week
    if not 1 <= number <= weeks:
        raise _NoSuchPartError("week", f"01 to {weeks}", found.span(2))
    try:
        begins = date.fromisocalendar(year, number, first)
        ends = begins + timedelta(days=length - 1)
    except (OverflowError, ValueError):
        raise _NoSuchPartError("week", "one that ends in the year 9999", found.span(2)) from None
    edtf = f"{begins}/{ends}" if length > 1 else str(begins)
    return _Days(begins.timetuple()[:3], ends.timetuple()[:3], precision, edtf)


def _part_of_year(found: re.Match[str]) -> _Days:
    year = int(found[1])
    if found[2]:
        month, count, precision = SEASONS[found[2]], 3, Precision.SEASON
    elif found[3]:
        month, count, precision = 3 * int(found[3]) - 2, 3, Precision.QUARTER
    else:
        month, count, precision = 6 * int(found[4]) - 5, 6, Precision.HALF_YEAR
    days = _months(year, month, count, precision, "")
    if days.last[0] > MAXYEAR:
        raise _NoSuchPartError("season", "one that ends in the year 9999", found.span(2))
    (y1, m1, _), (y2, m2, _) = days.first, days.last
    return days._replace(edtf=f"{y1:04}-{m1:02}/{y2:04}-{m2:02}")


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], _Days]], ...] = (
    (_CALENDAR, _calendar),
    (_WEEK, _week),
    (_PART_OF_YEAR, _part_of_year),
    (_MASKED_YEAR, _masked_year),
    (_MASKED, _masked),
    (_LONG_YEAR, _long_year),
)
