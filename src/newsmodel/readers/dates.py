"""The forms in which pages and feeds write a date, to one."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final

from newsmodel.errors import ParseError
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue


def read_date(raw: object) -> TimeValue | None:
    """The time that a date of a page says, no finer than it says it; None if it says none, or two.

    ISO 8601 and what is close to it, RFC 822, the dates of JavaScript and of America, "May 2018", and seconds or
    milliseconds since 1970 are read. "01/02/2020" may be two days and is none.

    >>> [str(read_date(raw)) for raw in ("2018-05-31T10:04:00.123+0200", "Thu, 31 May 2018 10:04 GMT", 1527761040)]
    ['2018-05-31T10:04:00+02:00', '2018-05-31T10:04Z', '2018-05-31T10:04:00Z']
    >>> read_date("01/02/2020")
    """
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        return None
    if not isinstance(raw, str):
        return _of_epoch(raw)
    text = raw.strip()
    if len(text) > _LONGEST:
        return None
    if text.isdecimal() and len(text) in (10, 13) and text.isascii():
        return _of_epoch(int(text))
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _of_iso(match)
    return _value(text) if _MONTH_OR_YEAR.fullmatch(text) else _parsed(text)


def unreadable(name: str, raw: object) -> Issue:
    """What is told of a date that `read_date` does not read.

    >>> unreadable("date", "05/06/2018").message
    "date may be two days, for nobody says which number is the month (got '05/06/2018')"
    """
    wrong = "is no date that can be read"
    if isinstance(raw, str) and _is_ambiguous(raw[:_LONGEST]):
        wrong = "may be two days, for nobody says which number is the month"
    got = repr(raw[:_LONGEST]) if isinstance(raw, str) else repr(raw)[:_LONGEST]
    return Issue(code="unreadable-date", message=f"{name} {wrong} (got {got})")


def _of_epoch(number: float) -> TimeValue | None:
    seconds = number / 1000 if number > _MILLISECONDS else number
    if not _FIRST <= seconds <= _LAST:
        return None
    return TimeValue.at(datetime.fromtimestamp(int(seconds), UTC))


def _of_iso(match: "re.Match[str]") -> TimeValue | None:
    year, month, day, hour, minute, second, zone = match.groups()
    if not _EARLIEST_YEAR <= int(year) <= _LATEST_YEAR:
        return None
    date = f"{year}-{month}-{day}"
    if hour is None:
        return _value(date)
    clock = f"{hour}:{minute}" + (f":{second}" if second else "")
    return _value(f"{date}T{clock}{_offset(zone)}")


def _offset(zone: str | None) -> str:
    """An offset from UTC in the one form that values have."""
    if zone is None:
        return ""
    if zone[0] not in "+-−":
        return "Z"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    sign = "+" if zone[0] == "+" or digits == "0000" else "-"
    return "Z" if digits == "0000" else f"{sign}{digits[:2]}:{digits[2:]}"


def _value(form: str) -> TimeValue | None:
    try:
        return TimeValue.parse(form)
    except ParseError:
        return None


def _parsed(text: str) -> TimeValue | None:
    """The time of a date in words, through dateutil, which fills in what is missing: so it is asked twice."""
    text = _NOISE.sub(" ", text).strip()
    if not text or _STRANGE.search(text) or _is_ambiguous(text):
        return None
    from dateutil import parser

    found: list[datetime] = []
    for default in _DEFAULTS:
        try:
            found.append(parser.parse(text, default=default, tzinfos=_zone, dayfirst="." in text))
        except (ValueError, OverflowError, TypeError, ArithmeticError, LookupError, AttributeError):
            return None
    one, other = found
    if _MONTH.fullmatch(text) and (one.year, one.month) == (other.year, other.month):
        return _value(f"{one:%Y-%m}")
    if one.date() != other.date() or not _EARLIEST_YEAR <= one.year <= _LATEST_YEAR:
        return None
    if one.hour != other.hour or one.minute != other.minute:
        return TimeValue.day(one.date())
    try:
        value = str(TimeValue.at(one))
    except (ValueError, OverflowError):
        return None
    return _value(value if one.second == other.second else value[:16] + value[19:])


def _is_ambiguous(text: str) -> bool:
    match = _NUMBERS.search(text)
    if match is None or "." in match[0]:
        return False
    first, second = int(match[1]), int(match[2])
    return first <= 12 and second <= 12 and first != second


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset)) if abs(offset) < 24 * 3600 else None
    hours = _ZONES.get(name or "")
    return None if hours is None else timezone(timedelta(hours=hours))


_LONGEST: Final = 80
_ISO: Final = re.compile(
    r"(\d{4})[-/](\d\d)[-/](\d\d)(?:(?:\s{0,2}[Tt]|[ \u00a0]{1,2})\s?(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?"
    r"\s?([Zz]|UTC|GMT|[+−-]\d\d(?::?\d\d)?)?)?(?:\s?[A-Z]{2,4})?",
    re.ASCII,
)
_COMPACT: Final = re.compile(
    r"(\d{4})(\d\d)(\d\d)(?:[Tt](\d\d):?(\d\d):?(\d\d)?(?:[.,]\d{1,9})?([Zz]|[+-]\d\d:?\d\d)?)?", re.ASCII
)
_MONTH_OR_YEAR: Final = re.compile(r"\d{4}(?:-\d\d)?", re.ASCII)
_MONTH: Final = re.compile(r"[A-Za-z]{3,9}\.?,? \d{4}", re.ASCII)
_NUMBERS: Final = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}", re.ASCII)
#: What stands in dates and means nothing: the long name of the zone, the words before.
_NOISE: Final = re.compile(
    r"\([^()]{0,60}\)|^(?:(?:first |last )?(?:published|posted|updated|modified))(?: (?:on|at))?:?|[|•·]| at (?=\d)",
    re.IGNORECASE,
)
_STRANGE: Final = re.compile(r"[^\w\s:+,./-]|\d{9}|[^\x00-\x7f\u00a0]")
_DEFAULTS: Final = (datetime(2000, 1, 1, 0, 0, 0), datetime(2001, 2, 2, 13, 13, 13))  # noqa: DTZ001 - no zone is known
#: An earlier year is a date that nobody filled in.
_EARLIEST_YEAR, _LATEST_YEAR = 1600, 2999
_MILLISECONDS: Final = 10**11
_FIRST, _LAST = 0, 4102444800
#: Hours from UTC. What means different zones in different countries (IST, AST) is not here.
_ZONES: Final = {
    "UTC": 0, "GMT": 0, "Z": 0, "UT": 0, "BST": 1, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3,
    "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11,
}  # fmt: skip
