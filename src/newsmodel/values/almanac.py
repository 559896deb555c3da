"""Arithmetic with days, weeks, months and seasons."""

from datetime import date, timedelta
from functools import cache
from typing import Final

from newsmodel.errors import ParseError
from newsmodel.values.edtf import SEASONS, Precision, read

_DAY: Final = timedelta(days=1)
_MONTHS_OF = {
    Precision.MONTH: 1,
    Precision.SEASON: 3,
    Precision.QUARTER: 3,
    Precision.HALF_YEAR: 6,
    Precision.YEAR: 12,
    Precision.DECADE: 120,
    Precision.CENTURY: 1200,
}
_DAYS_OF = {Precision.DAY: 1, Precision.WEEK: 7, Precision.WEEKEND: 7}


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The *nth* *weekday* of a month; the last one for 5."""
    first = date(year, month, 1)
    there = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return there if there.month == month else there - timedelta(days=7)


@cache
def easter_day(year: int) -> date:
    """Easter Sunday of the western churches."""
    from dateutil.easter import easter

    return easter(year)


def moved(day: date, amount: int, unit: Precision) -> date | None:
    """*day* moved by *amount* units; a month later than the 31st is the last day of the next month.

    None if there is no such day on the calendar, or the unit is shorter than a day.
    """
    try:
        if unit in _DAYS_OF:
            return day + timedelta(days=amount * _DAYS_OF[unit])
        if unit in _MONTHS_OF:
            from dateutil.relativedelta import relativedelta

            return day + relativedelta(months=amount * _MONTHS_OF[unit]) if amount else day
    except (OverflowError, ValueError):
        pass
    return None


def period(day: date, unit: Precision, week_start: int = 0) -> str:
    """The standard string of the *unit* that *day* lies in.

    >>> period(date(2018, 5, 31), Precision.WEEK), period(date(2018, 5, 31), Precision.DECADE)
    ('2018-W22', '201X')
    """
    if unit is Precision.WEEK and week_start:
        begins = day - timedelta(days=(day.weekday() - week_start) % 7)
        return f"{begins}/{begins + timedelta(days=6)}"
    if unit in (Precision.WEEK, Precision.WEEKEND):
        iso = day.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}" + ("-WE" if unit is Precision.WEEKEND else "")
    if unit is Precision.SEASON:
        return _season(day)
    year = f"{day.year:04}"
    return {
        Precision.DAY: str(day),
        Precision.MONTH: f"{year}-{day.month:02}",
        Precision.QUARTER: f"{year}-Q{(day.month + 2) // 3}",
        Precision.HALF_YEAR: f"{year}-H{(day.month + 5) // 6}",
        Precision.YEAR: year,
        Precision.DECADE: f"{year[:3]}X",
        Precision.CENTURY: f"{year[:2]}XX",
    }[unit]


def _season(day: date) -> str:
    year = day.year - (day.month < SEASONS["SP"])
    name = next((name for name, month in reversed(SEASONS.items()) if day.month >= month), "WI")
    return f"{year:04}-{name}"


def days_of(text: str) -> tuple[date, date]:
    """First and last day of a standard string that is closed at both ends."""
    reading = read(text)
    if reading.earliest is None or reading.latest is None:
        raise ParseError("open time", text=text, expected="a time with two ends")
    return reading.earliest.date(), reading.latest.date()


def between(first: tuple[date, date], last: tuple[date, date], qualifier: str = "") -> str:
    """An interval, in years or months where both ends are whole ones."""
    start, end = first[0], last[1]
    if first == _year(start.year) and last == _year(end.year):
        return f"{start.year:04}{qualifier}/{end.year:04}{qualifier}"
    whole = start.day == 1 and (end + _DAY).day == 1 and first[1] != first[0]
    return "/".join(f"{day.isoformat()[: 7 if whole else 10]}{qualifier}" for day in (start, end))


def _year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)
