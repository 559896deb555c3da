"""Strategies for times: every standard string that a value may have, and the expressions that come to one."""

from collections.abc import Collection
from datetime import date, timedelta, timezone
from functools import cache
from typing import Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.span import Span
from newsmodel.values.edtf import GREATEST_OFFSET, PARTS_OF_DAY, REFERENCES, SEASONS, Precision
from newsmodel.values.time import Basis, Direction, Modifier, Shift, TimeExpression, TimeKind, TimeValue

#: Year, month and day; 0 for a part that is not told, 21 to 24 in place of the month for a season.
_Point: TypeAlias = tuple[int, int, int]

_QUALIFIERS = ("", "?", "~", "%")
#: The last day of which every week, and the winter, lies within the calendar of :mod:`datetime`.
_LAST_WEEK = date(9998, 11, 30)
#: Days of publication, far enough from the ends of the calendar to be moved by years either way.
_ANCHORS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def time_values(*, precisions: Collection[Precision] = tuple(Precision)) -> SearchStrategy[TimeValue]:
    """A time in any of its forms, known as finely as *precisions* say.

    Days, months, seasons, quarters, years before and after the common era, decades, weeks, weekends, parts of the day,
    date-times with and without a zone, durations, references; masked, uncertain, about; intervals, open ones included.

    >>> from hypothesis import find
    >>> str(find(time_values(), lambda value: value.is_dated))
    '2000-01-01'
    >>> str(find(time_values(precisions=[Precision.WEEK]), lambda value: value.is_dated))
    '1999-W52'

    Raises:
        ValueError: if *precisions* is empty.
    """
    if not precisions:
        raise ValueError("'precisions' must name at least one (got none)")
    return _known(frozenset(precisions))


@cache
def _known(precisions: frozenset[Precision]) -> SearchStrategy[TimeValue]:
    return st.one_of([form for precision, form in _FORMS if precision in precisions]).map(TimeValue.parse)


@st.composite
def time_expressions(draw: DrawFn, text: str | None = None, *, anchor: date | None = None) -> TimeExpression:
    """Words that tell a time: stated, resolved against a day, or still open.

    The words stand in *text* if that is given; else they are the text. With an *anchor*, an expression that is resolved
    at all is resolved against that day.

    >>> from hypothesis import find
    >>> found = find(time_expressions(), lambda time: time.basis is Basis.RESOLVED)
    >>> found.words, str(found.anchor)
    ('0', '2000-01-01')
    """
    words, span = _place(draw, text)
    if draw(st.booleans()):
        value = draw(time_values(precisions=(Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.MINUTE)))
        kind = TimeKind.TIME if value.precision is Precision.MINUTE else TimeKind.DATE
        return TimeExpression(words=words, span=span, timex=str(value), kind=kind, value=value, basis=Basis.STATED)
    kind, timexes = draw(st.sampled_from(_TIMEXES))
    open_ = TimeExpression(
        words=words,
        span=span,
        timex=draw(timexes),
        kind=kind,
        end=draw(st.one_of(st.none(), _DAYS_OF_YEAR)) if kind is TimeKind.DATE else None,
        shift=draw(st.one_of(st.none(), shifts())),
        modifier=draw(st.one_of(st.none(), st.sampled_from(Modifier))),
        direction=draw(st.sampled_from(Direction)),
    )
    against = draw(st.one_of(st.none(), _ANCHORS if anchor is None else st.just(anchor)))
    return open_ if against is None else open_.resolve(against)


def _place(draw: DrawFn, text: str | None) -> tuple[str, Span]:
    if text is None:
        text = draw(st.text(st.characters(codec="utf-8"), min_size=1, max_size=12))
        return text, Span(0, len(text))
    from newsmodel.strategies.values import spans

    span = draw(spans(text))
    return span.of(text), span


def shifts() -> SearchStrategy[Shift]:
    """How far an expression lies from its anchor."""
    units = (Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR, Precision.HOUR)
    amounts = st.one_of(st.integers(-20, 20), st.none())
    return st.builds(Shift, amount=amounts, unit=st.sampled_from(units))


# Dates: first the points of the calendar, then their strings. All of them are read off a day, for a day shrinks to
# 1 January 2000 and everything else with it.

_DAYS = st.dates()
_YEARS = st.tuples(_DAYS, st.sampled_from((1, -1, 0))).map(lambda pair: pair[0].year * pair[1])


def _points(precision: Precision) -> SearchStrategy[_Point]:
    return {
        Precision.DAY: st.tuples(_YEARS, _DAYS).map(_moved),
        Precision.MONTH: st.tuples(_YEARS, st.integers(1, 12), st.just(0)),
        Precision.SEASON: st.tuples(_YEARS, st.integers(21, 24), st.just(0)),
        Precision.YEAR: st.tuples(_YEARS, st.just(0), st.just(0)),
    }[precision]


def _moved(drawn: tuple[int, date]) -> _Point:
    """The day in another year; 29 February becomes the 28th, which every year has."""
    year, day = drawn
    return year, day.month, 28 if (day.month, day.day) == (2, 29) else day.day


def _written(point: _Point) -> str:
    year, *rest = point
    return "-".join([f"{year:0{5 if year < 0 else 4}}", *(f"{part:02}" for part in rest if part)])


def _first_day(point: _Point) -> _Point:
    year, month, day = point
    return year, 3 * month - 60 if month > 20 else month or 1, day or 1


def _qualified(form: SearchStrategy[str]) -> SearchStrategy[str]:
    return st.tuples(form, st.sampled_from(_QUALIFIERS)).map("".join)


def _calendar(precision: Precision) -> SearchStrategy[str]:
    return _points(precision).map(_written)


@st.composite
def _intervals(draw: DrawFn, precision: Precision) -> str:
    """An interval as coarse as *precision*: its other end is as fine or finer, or open."""
    finer = _ENDS[: _ENDS.index(precision) + 1]
    coarse = draw(_points(precision))
    fine = draw(st.one_of(st.none(), *map(_points, finer)))
    one, other = (draw(st.sampled_from(_QUALIFIERS)) for _ in range(2))
    if fine is None:
        open_, end = draw(st.sampled_from(("..", ""))), _written(coarse) + one
        return draw(st.sampled_from((f"{end}/{open_}", f"{open_}/{end}")))
    first, last = sorted((coarse, fine), key=_first_day)
    return f"{_written(first)}{one}/{_written(last)}{other}"


_ENDS = (Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.YEAR)


def _weeks(tail: SearchStrategy[str]) -> SearchStrategy[str]:
    weeks = st.dates(max_value=_LAST_WEEK).map(lambda day: "{:04}-W{:02}".format(*day.isocalendar()[:2]))
    return _qualified(st.tuples(weeks, tail).map("".join))


def _of_year(tails: Collection[str]) -> SearchStrategy[str]:
    years = st.dates(max_value=_LAST_WEEK).map(lambda day: f"{day.year:04}-")
    return _qualified(st.tuples(years, st.sampled_from(sorted(tails))).map("".join))


def _masked_years(count: int) -> SearchStrategy[str]:
    years = st.tuples(st.sampled_from(("", "-")), _DAYS).map(lambda pair: f"{pair[0]}{pair[1].year:04}")
    return _qualified(years.map(lambda year: year[:-count] + "X" * count))


def _date_times(clock: str, zones: SearchStrategy[str]) -> SearchStrategy[str]:
    return st.tuples(st.datetimes(), zones).map(lambda pair: f"{pair[0].date()}T{pair[0].strftime(clock)}{pair[1]}")


def _zones() -> SearchStrategy[str]:
    furthest = GREATEST_OFFSET // timedelta(minutes=1)
    minutes = st.integers(-furthest, furthest)
    offsets = minutes.map(lambda amount: str(timezone(timedelta(minutes=amount)))[3:] or "Z")
    return st.one_of(st.just(""), st.just("Z"), st.sampled_from(("+09", "-05", "-00:00")), offsets)


def _durations(finest: str) -> SearchStrategy[str]:
    """A length whose finest unit is *finest*: ``P1M2D``, ``PT1H``, ``PXD``."""
    clock = finest.startswith("T")
    units = _CLOCK_UNITS if clock else _UNITS
    coarser = units[: units.index(finest.removeprefix("T"))]
    amounts = st.tuples(st.integers(0, 999), st.sampled_from(("", ".5", ".125", "X"))).map(_amount)
    optional = [st.one_of(st.just(""), amounts.map(f"{{}}{unit}".format)) for unit in coarser]
    own = amounts.map(f"{{}}{finest.removeprefix('T')}".format)
    days = st.sampled_from(("P", "P1D")) if clock else st.just("P")
    return st.tuples(days, st.just("T" if clock else ""), *optional, own).map("".join)


def _amount(drawn: tuple[int, str]) -> str:
    number, tail = drawn
    return tail if tail == "X" else f"{number}{tail}"


_UNITS = ("CE", "DE", "Y", "M", "W", "D")
_CLOCK_UNITS = ("H", "M", "S")
_FINEST = {
    Precision.CENTURY: "CE",
    Precision.DECADE: "DE",
    Precision.YEAR: "Y",
    Precision.MONTH: "M",
    Precision.WEEK: "W",
    Precision.DAY: "D",
    Precision.HOUR: "TH",
    Precision.MINUTE: "TM",
    Precision.SECOND: "TS",
}

_DAYS_OF_YEAR = _DAYS.map(lambda day: f"XXXX-{day.month:02}-{day.day:02}")
_CLOCKS = st.times().map(lambda time: f"XXXX-XX-XXT{time:%H:%M}")

#: What an expression may say without an anchor, by what it tells of time; the plainest first.
_TIMEXES: Final = (
    (TimeKind.DATE, st.integers(1, 7).map(lambda number: f"XXXX-WXX-{number}")),
    (TimeKind.DATE, _DAYS_OF_YEAR),
    (TimeKind.DATE, st.integers(1, 12).map(lambda month: f"XXXX-{month:02}")),
    (
        TimeKind.DATE,
        st.sampled_from(("XXXX-XX-XX", "XXXX-WXX", "XXXX-WXX-WE", "XXXX-XX", "XXXX-SU", "XXXX-QX", "XXXX")),
    ),
    (TimeKind.TIME, _CLOCKS),
    (TimeKind.TIME, st.sampled_from(sorted(PARTS_OF_DAY)).map(lambda part: f"XXXX-XX-XXT{part}")),
    (TimeKind.DURATION, st.one_of([_durations(finest) for finest in ("D", "W", "Y", "TH")])),
    (TimeKind.SET, st.integers(1, 7).map(lambda number: f"XXXX-WXX-{number}")),
    (TimeKind.REFERENCE, st.sampled_from(REFERENCES)),
)

#: Every form of a standard string with the precision that it has; the plainest first, for strategies shrink towards it.
_FORMS: Final[tuple[tuple[Precision, SearchStrategy[str]], ...]] = (
    (Precision.DAY, _qualified(_DAYS.map(str))),
    (Precision.DAY, _qualified(_calendar(Precision.DAY))),
    (Precision.DAY, _weeks(st.integers(1, 7).map(lambda number: f"-{number}"))),
    *((precision, _qualified(_calendar(precision))) for precision in _ENDS[1:]),
    (Precision.SECOND, _date_times("%H:%M:%S", _zones())),
    (Precision.SECOND, _date_times("%H:%M:%S.%f", _zones())),
    (Precision.MINUTE, _date_times("%H:%M", _zones())),
    (Precision.HOUR, _date_times("%H", _zones())),
    (
        Precision.PART_OF_DAY,
        _qualified(st.tuples(_DAYS, st.sampled_from(sorted(PARTS_OF_DAY))).map("{0[0]}T{0[1]}".format)),
    ),
    (Precision.WEEK, _weeks(st.just(""))),
    (Precision.WEEKEND, _weeks(st.just("-WE"))),
    (Precision.SEASON, _of_year(SEASONS)),
    (Precision.QUARTER, _of_year([f"Q{number}" for number in range(1, 5)])),
    (Precision.HALF_YEAR, _of_year(["H1", "H2"])),
    (Precision.DECADE, _masked_years(1)),
    (Precision.CENTURY, _masked_years(2)),
    (Precision.MILLENNIUM, _masked_years(3)),
    (Precision.MONTH, _qualified(_calendar(Precision.MONTH).map("{}-XX".format))),
    (Precision.YEAR, _qualified(_calendar(Precision.YEAR).map("{}-XX".format))),
    (Precision.YEAR, _qualified(_calendar(Precision.YEAR).map("{}-XX-XX".format))),
    (Precision.YEAR, st.integers(10_000, 10**12).map("Y{}".format)),
    (Precision.YEAR, st.integers(10_000, 10**12).map("Y-{}".format)),
    *((precision, _intervals(precision)) for precision in _ENDS),
    (Precision.UNKNOWN, st.sampled_from((*REFERENCES, "../..", "/..", "../"))),
    *((precision, _durations(finest)) for precision, finest in _FINEST.items()),
)
