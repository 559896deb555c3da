"""The few forms of a date that page furniture is written in."""

import re
from datetime import date
from typing import Final

from newsmodel.text.tables import words
from newsmodel.values.time import TimeValue

_MONTHS: Final = "janfebmaraprmayjunjulaugsepoctnovdec"
_MONTH: Final = r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.?"
_DAY: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) {_MONTH},? (?P<year>\d{{4}})"
    rf"|{_MONTH.replace('month', 'month2')} (?P<day2>\d{{1,2}}),? (?P<year2>\d{{4}})"
    r"|(?P<year3>\d{4})-(?P<month3>\d\d)-(?P<day3>\d\d))(?!\d)",
    re.IGNORECASE,
)
_LETTERS: Final = re.compile(r"[^\W\d]+")


def read_day(text: str, at: int = 0) -> tuple[TimeValue, int] | None:
    """The day written at offset *at* and where its words end, None if none stands there.

    >>> day, end = read_day("17 January 2019")
    >>> str(day), end
    ('2019-01-17', 15)
    """
    match = _DAY.match(text, at)
    return None if match is None else _read(match)


def read_stamp(line: str) -> TimeValue | None:
    """The day of a line that holds nothing but a time of publication, None of other lines.

    >>> str(read_stamp("Last modified on Fri 1 Jun 2018 12.00 BST"))
    '2018-06-01'
    """
    match = _DAY.search(line) if len(line) <= 90 else None
    if match is None or (day := _read(match)) is None:
        return None
    rest = _DAY.sub(" ", line).lower().replace(".", "")
    stamps = words("words", "stamp")
    return day[0] if all(word in stamps for word in _LETTERS.findall(rest)) else None


def _read(match: "re.Match[str]") -> tuple[TimeValue, int] | None:
    year = match["year"] or match["year2"] or match["year3"]
    name = match["month"] or match["month2"]
    month = _MONTHS.index(name[:3].lower()) // 3 + 1 if name else int(match["month3"])
    try:
        day = date(int(year), month, int(match["day"] or match["day2"] or match["day3"]))
    except ValueError:
        return None
    return TimeValue.parse(day.isoformat()), match.end()
