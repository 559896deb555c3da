"""Days of the calendar: "12 June", "June 12-14", "May 31, 2018", "31/5/2018", ISO dates, holidays."""

import calendar
from datetime import date, timedelta
from typing import Final

from newsmodel.extraction.mentions.times.rule import (
    ANY_MONTH,
    DAY,
    HOLIDAYS,
    MONTH,
    ORDINAL,
    TO,
    Found,
    Said,
    TimeRule,
    shift,
)
from newsmodel.values.almanac import nth_weekday
from newsmodel.values.time import Direction, Precision, TimeKind

_NAMED: Final = "(?: the? (?: weekday | dayabbr ) dot? comma? )?"
#: "the 21st", but neither "the 21st floor" nor "the 7th Fleet".
_NO_NOUN: Final = (
    "(?! word | name | hyphen | unit | quarter | half | season | of | feast | weekday | monthlow | and | comma dayth )"
)
#: How the word list writes the feasts of other calendars, which no rule resolves: some day, some month.
_MOVABLE: Final = {"XXXX-XX-XX": Precision.DAY, "XXXX-XX": Precision.MONTH}
_NO_COUNT: Final = "(?! clockunit | counted | percent | clock )"
#: "3, 5 and 7 May", of which the first and the last are told.
_ANDS: Final = f"(?: comma {DAY} ){{0,4}} comma? and"
_YEAR: Final = "(?: (?: comma | of | in )? year:year (?! counted ) )?"


def _day(year: str, month: str, day: str) -> str | None:
    """A day, if there is one; 29 February in a year that is not known may be."""
    length = calendar.monthrange(int(year), int(month))[1] if year.isdigit() else (31, 29)[month == "02"]
    if not year.isdigit() and month in ("04", "06", "09", "11"):
        length = 30
    return f"{year}-{month}-{int(day):02}" if 1 <= int(day) <= length else None


def _month_day(found: Found) -> Said | None:
    timex = _day(found.value("year") or "XXXX", found.value("month"), str(found.total("day")))
    return None if timex is None else _told(found, timex)


def _week(found: Found) -> Said | None:
    """The seven days of "the week of 18 June"."""
    first = _day(found.value("year") or "XXXX", found.value("month"), str(found.total("day")))
    if first is None:
        return None
    year, month, day = first.split("-")
    known = year.isdigit()
    last = date(int(year) if known else _NO_LEAP_YEAR, int(month), min(int(day), 28 if month == "02" else 31))
    last += timedelta(days=6)
    return Said(first, end=f"{last.year if known else year}-{last:%m-%d}")


#: The year in which a week ends that has none.
_NO_LEAP_YEAR: Final = 2001


def _told(found: Found, timex: str) -> Said:
    """As in "last Oct. 23", "next Easter"."""
    if found.has("before"):
        return Said(timex, shift=shift(-1, Precision.DAY), direction=Direction.PAST)
    if found.has("after"):
        return Said(timex, shift=shift(1, Precision.DAY), direction=Direction.FUTURE)
    return Said(timex)


def _days_of_month(found: Found) -> Said | None:
    year = found.value("year") or "XXXX"
    first = _day(year, found.value("month"), found.value("day"))
    last = _day(year, found.value("other") or found.value("month"), found.value("last"))
    if first is None or last is None or (first >= last and year != "XXXX"):
        return None
    return Said(first, end=last)


def _nth_weekday(found: Found) -> Said | None:
    """As in "the first Sunday in May"; the fifth of TIMEX3 is the last."""
    nth = int(found.value("nth") or 5)
    day = f"XXXX-{found.value('month')}-WXX-{found.value('weekday')}-{nth}"
    return Said(day) if 1 <= nth <= 5 else None


def _weekend_of_month(found: Found) -> Said | None:
    """The two days of "the last weekend of April", of which the Saturday is in that month."""
    nth, month, year = int(found.value("nth") or 5), found.value("month"), found.value("year")
    if not 1 <= nth <= 5:
        return None
    if not year:
        return Said(f"XXXX-{month}-WXX-6-{nth}", end="XXXX-WXX-7")
    saturday = nth_weekday(int(year), int(month), 6, nth)
    return Said(str(saturday), end=str(saturday + timedelta(days=1)))


def _end_of_month(found: Found) -> Said | None:
    """As in "the last day of March", "the first day of May"; the last of a February is known with its year."""
    year, month = found.value("year") or "XXXX", found.value("month")
    if found.has("first"):
        return Said(f"{year}-{month}-01") if found.value("first") == "1" else None
    length = next((day for day in (31, 30, 29, 28) if _day(year, month, str(day)) is not None), 28)
    return Said(f"{year}-{month}-{length}") if length >= _LONG_MONTH or year.isdigit() else None


#: Days that every month but February has.
_LONG_MONTH: Final = 30


def _day_of_that_month(found: Found) -> Said:
    months = 1 if found.has("next") else -1 if found.has("last") else 0
    return Said(f"XXXX-XX-{int(found.value('day')):02}", shift=shift(months, Precision.MONTH))


def _iso(found: Found) -> Said | None:
    written = found.words("date").replace(",", ".")
    if not "01" <= written[5:7] <= "12" or _day(written[:4], written[5:7], written[8:10]) is None:
        return None
    if len(written) == 10:
        return Said(written)
    zone = written[16:].lstrip(":.0123456789")
    if len(zone) == 5:
        written = f"{written[:-2]}:{written[-2:]}"
    head, dot, fraction = written.partition(".")
    if dot:  # finer than a second is of no use in news
        written = head + fraction.lstrip("0123456789")
    return Said(written, TimeKind.TIME)


def _numeric(found: Found) -> Said | None:
    """Day first, or month first where the day would be no month; both are possible up to the 12th."""
    first, second, year = found.words("date").replace(".", "/").split("/")
    if len(first) == 4:
        timex = _day(first, f"{int(second):02}", year) if 1 <= int(second) <= 12 else None
        return None if timex is None else Said(timex)
    if len(year) == 2:
        year = ("19" if int(year) > 50 else "20") + year
    if int(year) < 1000:
        return None
    readings = [
        timex
        for month, day in ((second, first), (first, second))
        if 1 <= int(month) <= 12 and (timex := _day(year, f"{int(month):02}", day))
    ]
    if not readings:
        return None
    return Said(readings[0], also=readings[-1] if readings[-1] != readings[0] else None)


def _holiday(found: Found) -> Said:
    timex = found.vocabulary.feast(found.words("name"))
    if unit := _MOVABLE.get(timex):
        return Said(timex, shift=shift(None, unit))
    return _told(found, timex)


#: The longest first: "June 12-14" before "June 12".
RULES: Final = (
    TimeRule(
        name="iso-date",
        pattern="date:iso",
        read=_iso,
        holds=(("on 2018-05-31 in", "2018-05-31"), ("2018-05-31T10:04:00Z", "2018-05-31T10:04:00Z")),
        fails=("2018-02-30", "no 2018-05-311", "2018-13-01"),
    ),
    TimeRule(
        name="numeric-date",
        pattern="date:numeric",
        read=_numeric,
        holds=(("31/5/2018", "2018-05-31"), ("5/31/2018", "2018-05-31"), ("31.5.2018", "2018-05-31")),
        fails=("31/31/2018", "version 1.2.3.4"),
    ),
    TimeRule(
        name="month-day-to-month-day",
        pattern=f"from? {_NAMED} month:{ANY_MONTH} day:{DAY} {TO} {_NAMED} other:{ANY_MONTH} last:{DAY} {_YEAR}",
        read=_days_of_month,
        holds=(("from June 30 to July 2, 2018", "2018-06-30"), ("June 30 - July 2", "XXXX-06-30")),
        fails=("from Geneva to Basel",),
    ),
    TimeRule(
        name="day-month-to-day-month",
        pattern=(
            f"from? {_NAMED} day:{DAY} of? month:{ANY_MONTH} {TO} {_NAMED} last:{DAY} of? other:{ANY_MONTH} {_YEAR}"
        ),
        read=_days_of_month,
        holds=(("30 June to 2 July 2018", "2018-06-30"),),
        fails=("30 to 2",),
    ),
    TimeRule(
        name="between-month-day-and-day",
        pattern=f"between {_NAMED} month:{ANY_MONTH} day:{DAY} and the? last:{DAY} {_YEAR}",
        read=_days_of_month,
        holds=(("between June 12 and 14, 2018", "2018-06-12"),),
        fails=("between 12 and 14",),
    ),
    TimeRule(
        name="month-day-to-day",
        pattern=(
            f"from? {_NAMED} month:{ANY_MONTH} day:{DAY} {TO} the? last:{DAY} (?! hyphen unit | unit | "
            f"clockunit | counted ) {_YEAR}"
        ),
        read=_days_of_month,
        holds=(("June 12-14", "XXXX-06-12"),),
        fails=("12-14",),
    ),
    TimeRule(
        name="month-day-and-day",
        pattern=f"{_NAMED} month:{ANY_MONTH} day:{DAY} {_ANDS} the? last:{DAY} {_NO_NOUN} {_NO_COUNT} {_YEAR}",
        read=_days_of_month,
        holds=(("on June 3, 5 and 7.", "XXXX-06-03"), ("on June 12 and 14, 2018", "2018-06-12")),
        fails=("Jan and 14 delegates",),
    ),
    TimeRule(
        name="day-to-day-of-month",
        pattern=(
            f"(?: from | between )? the? day:{DAY} (?: {TO} | {_ANDS} ) the? last:{DAY} of? month:{ANY_MONTH} {_YEAR}"
        ),
        read=_days_of_month,
        holds=(
            ("between 12 and 14 June", "XXXX-06-12"),
            ("12-14 June 2018", "2018-06-12"),
            ("on 3, 5 and 7 May", "XXXX-05-03"),
        ),
        fails=("between 12 and 14 delegates",),
    ),
    TimeRule(
        name="week-of-month-day",
        pattern=f"the? weekword (?: of | start on? ) {_NAMED} month:{ANY_MONTH} day:{DAY} {_YEAR}",
        read=_week,
        holds=(("the week of June 18", "XXXX-06-18"), ("in the week beginning Monday, June 18", "XXXX-06-18")),
        fails=("the weekling of it",),
    ),
    TimeRule(
        name="week-of-day-month",
        pattern=f"the? weekword (?: of | start on? ) {_NAMED} the? day:{DAY} of? month:{ANY_MONTH} {_YEAR}",
        read=_week,
        holds=(("in the week of 18 June", "XXXX-06-18"), ("the week starting on the 18th of June", "XXXX-06-18")),
        fails=("the weekling of it",),
    ),
    TimeRule(
        name="nth-weekday-of-month",
        pattern=f"the? nth:(?: ordinal | dayth | last | final ) weekday:weekday (?: of | in ) month:{MONTH}",
        read=_nth_weekday,
        holds=(("on the third Monday of January", "XXXX-01-WXX-1-3"), ("the last Friday in May", "XXXX-05-WXX-5-5")),
        fails=("the sixth Mondale of January Jones",),
    ),
    TimeRule(
        name="weekend-of-month",
        pattern=(
            "the? nth:(?: ordinal | dayth | last | final ) weekend&one (?: of | in )"
            f" month:{MONTH} (?: comma? year:year )?"
        ),
        read=_weekend_of_month,
        holds=(("on the last weekend of April", "XXXX-04-WXX-6-5"), ("the first weekend in May 2018", "2018-05-05")),
        fails=("the last weekender",),
    ),
    TimeRule(
        name="end-of-month",
        pattern=(
            f"the? (?: first:ordinal | last | final ) dayword (?: of | in ) month:{MONTH} (?: comma? year:year )?"
        ),
        read=_end_of_month,
        holds=(("on the last day of March", "XXXX-03-31"), ("the final day of February 2016", "2016-02-29")),
        fails=("the last daylight",),
    ),
    TimeRule(
        name="day-of-that-month",
        pattern="the day:dayth of (?: next:next | last:last | this | the ) monthword",
        read=_day_of_that_month,
        holds=(("on the 28th of last month", "XXXX-XX-28"),),
        fails=("on the 28th of them",),
    ),
    TimeRule(
        name="month-day",
        pattern=(
            f"(?: before:last | after:next )? {_NAMED} month:{ANY_MONTH} the? day:(?: {DAY} | {ORDINAL} (?! "
            f"quarter | unit | half ) ) (?! hyphen unit | clock | percent | hyphen clockunit ) {_YEAR}"
        ),
        read=_month_day,
        holds=(("May 31, 2018", "2018-05-31"), ("on Monday, Oct. 26", "XXXX-10-26"), ("June 12th", "XXXX-06-12")),
        fails=("Feb. 30, 2018", "he may go", "June 45"),
    ),
    TimeRule(
        name="day-month",
        pattern=f"{_NAMED} the? day:(?: {DAY} | {ORDINAL} ) (?: of | hyphen )? month:(?: {ANY_MONTH} ) {_YEAR}",
        read=_month_day,
        holds=(
            ("the 12 June summit", "XXXX-06-12"),
            ("on 31 May 2018", "2018-05-31"),
            ("the 4th of July", "XXXX-07-04"),
            ("the twenty-first of June", "XXXX-06-21"),
        ),
        fails=("31 June", "12 of them"),
    ),
    TimeRule(
        name="between-days-th",
        pattern=f"(?: between | from ) the? day:dayth (?: and | {TO} ) the? last:dayth {_NO_NOUN}",
        read=lambda found: Said(f"XXXX-XX-{int(found.value('day')):02}", end=f"XXXX-XX-{int(found.value('last')):02}"),
        holds=(("between the 21st and 23rd.", "XXXX-XX-21"),),
        fails=("between the 5th and 7th Fleet",),
    ),
    TimeRule(
        name="the-day-th",
        pattern=f"the day:dayth {_NO_NOUN}",
        read=lambda found: Said(f"XXXX-XX-{int(found.value('day')):02}", weak=True),
        holds=(("on the 21st.", "XXXX-XX-21"),),
        fails=("on the 21st floor", "the 7th Fleet"),
    ),
    TimeRule(
        name="holiday",
        pattern=f"(?: before:last | after:next | this )? name:(?: {HOLIDAYS} ) (?! named )",
        read=_holiday,
        holds=(
            ("on Christmas Day", "XXXX-12-25"),
            ("last Thanksgiving", "XXXX-11-WXX-4-4"),
            ("Good Friday", "XXXX-EASTER-02"),
        ),
        fails=("Good work", "New rules", "the Good Friday Agreement"),
    ),
)
