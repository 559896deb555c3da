"""Times as news tells them: the value on the calendar, and the words that say it."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final, final

import attrs

from newsmodel.span import Span
from newsmodel.values.checks import instance_of
from newsmodel.values.edtf import GREATEST_OFFSET, Precision, Qualifier, read
from newsmodel.values.timex import Direction, Modifier, Shift, resolve_timex

__all__ = [
    "Basis",
    "Direction",
    "Modifier",
    "Precision",
    "Qualifier",
    "Shift",
    "TimeExpression",
    "TimeKind",
    "TimeValue",
]


class TimeKind(StrEnum):
    """What an expression tells of time."""

    #: A day or something longer on the calendar.
    DATE = "date"
    #: A time of day: "3 p.m.", "Wednesday evening".
    TIME = "time"
    #: A length: "two days".
    DURATION = "duration"
    #: Something that comes back: "every Tuesday".
    SET = "set"
    #: "now", "recently", "the future": no place on the calendar.
    REFERENCE = "reference"


class Basis(StrEnum):
    """How the value of an expression came to be known."""

    #: The words say it all: "31 May 2018".
    STATED = "stated"
    #: Read against the anchor: "on Thursday".
    RESOLVED = "resolved"
    #: Read against the anchor, with something taken for granted: "at 3 p.m." on the day of publication, "5/6/2018".
    ASSUMED = "assumed"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class TimeValue:
    """A time, known as finely and as surely as its one standard string says.

    The string is EDTF level 1 (ISO 8601-2) for dates and intervals, ISO 8601 for date-times, weeks and durations,
    TIMEX3 for parts of the day and of the year and for references; all else is read off it, so that nothing can
    disagree.

    >>> TimeValue.parse("2018-06").latest
    datetime.datetime(2018, 6, 30, 23, 59, 59, 999999)
    >>> TimeValue.parse("../2018-06-30~").qualifier.value
    'approximate'
    >>> TimeValue.parse("2018-W22").edtf
    '2018-05-28/2018-06-03'

    Raises:
        ParseError: if ``form`` is not such a string.
    """

    #: The standard string: ``2018-05-30``, ``../2018-06-30``, ``2018-05-30TEV``, ``P2D``, ``PAST_REF``.
    form: str = attrs.field(validator=instance_of(str))
    #: First instant, inclusive; None if open, beyond the years 1 to 9999, or no matter of the calendar (``P2D``).
    #: Naive, in the time of the place, unless a zone was said.
    earliest: datetime | None = attrs.field(init=False, eq=False, repr=False)
    #: Last instant, inclusive; None as for ``earliest``.
    latest: datetime | None = attrs.field(init=False, eq=False, repr=False)
    #: How finely the time is known; of an interval the coarser end.
    precision: Precision = attrs.field(init=False, eq=False, repr=False)
    #: How surely it is known.
    qualifier: Qualifier = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        reading = read(self.form)
        object.__setattr__(self, "earliest", reading.earliest)
        object.__setattr__(self, "latest", reading.latest)
        object.__setattr__(self, "precision", reading.precision)
        object.__setattr__(self, "qualifier", reading.qualifier)

    def __str__(self) -> str:
        return self.form

    @staticmethod
    def parse(text: str) -> "TimeValue":
        """The value of a standard string; the same string gives the same object.

        Raises:
            ParseError: if *text* is no standard string of a time; the error's span is the faulty part.
        """
        return _value(text)

    @staticmethod
    def day(on: date) -> "TimeValue":
        """A whole day; of a date-time its day.

        >>> str(TimeValue.day(date(2018, 5, 31)))
        '2018-05-31'

        Raises:
            TypeError: if *on* is no date.
        """
        _must_be("on", on, date)
        return _value(date(on.year, on.month, on.day).isoformat())

    @staticmethod
    def at(instant: datetime) -> "TimeValue":
        """A date-time, to the second, with its offset from UTC if it has one.

        >>> str(TimeValue.at(datetime(2018, 5, 31, 10, 4, tzinfo=UTC)))
        '2018-05-31T10:04:00Z'

        Raises:
            TypeError: if *instant* is no datetime, as a mere date is none.
        """
        _must_be("instant", instant, datetime)
        offset = instant.utcoffset()
        if offset is not None and (offset % timedelta(minutes=1) or abs(offset) > GREATEST_OFFSET):
            instant = instant.astimezone(UTC)
        return _value(instant.replace(microsecond=0).isoformat().replace("+00:00", "Z"))

    @staticmethod
    def covering(values: "Iterable[TimeValue]") -> "TimeValue | None":
        """The shortest value that holds all *values* that have days; None if none has any.

        One value is taken as it is, of several the interval of their days, open where one is open.

        >>> str(TimeValue.covering(map(TimeValue.parse, ["2018-05-30TEV", "2018-05-31"])))
        '2018-05-30/2018-05-31'
        """
        dated = tuple(dict.fromkeys(value for value in values if value.is_dated))
        if len(dated) < 2:
            return dated[0] if dated else None
        starts = [value.earliest and value.earliest.date() for value in dated]
        ends = [value.latest and value.latest.date() for value in dated]
        first = ".." if None in starts else str(min(day for day in starts if day))
        last = ".." if None in ends else str(max(day for day in ends if day))
        return _value(first if first == last != ".." else f"{first}/{last}")

    @property
    def is_dated(self) -> bool:
        """True if the value lies on the calendar: neither a duration nor a reference nor open at both ends."""
        return self.earliest is not None or self.latest is not None

    @property
    def on_day(self) -> date | None:
        """The day that it is or lies within; None if it is no more exact than a week, a month or a year.

        >>> TimeValue.parse("2018-05-31TEV").on_day
        datetime.date(2018, 5, 31)
        >>> TimeValue.parse("2018-05").on_day
        """
        if self.earliest is None or self.latest is None or self.earliest.date() != self.latest.date():
            return None
        return self.earliest.date()

    @property
    def sort_key(self) -> tuple[datetime, datetime]:
        """What times are sorted by: the first instant, then the last, in the time of the place.

        What has no beginning stands where it ends, what is no matter of the calendar (``P2D``) behind all.

        >>> times = map(TimeValue.parse, ["P2D", "2015-04-03", "2015-W13", "2015-04"])
        >>> [str(time) for time in sorted(times, key=lambda time: time.sort_key)]
        ['2015-W13', '2015-04', '2015-04-03', 'P2D']
        """
        last = self.latest or _LAST
        return (self.earliest or last).replace(tzinfo=None), last.replace(tzinfo=None)

    @property
    def edtf(self) -> str:
        """The nearest string of EDTF level 1: a week as the interval of its days, a part of a day as its day.

        A duration or a reference is no place on the calendar: ``../..``.
        """
        return read(self.form).edtf


def _must_be(name: str, value: object, kind: type) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"{name!r} must be a {kind.__name__} (got {value!r})")


#: Behind all that is on the calendar.
_LAST: Final = datetime.combine(date.max, time.max)


@lru_cache(maxsize=8192)
def _value(text: str) -> TimeValue:
    return TimeValue(form=text)


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class TimeExpression:
    """Words that tell a time, what they say by themselves, and what they come to once an anchor is known.

    >>> friday = TimeExpression(words="Friday", span=Span(0, 6), timex="XXXX-WXX-5", kind=TimeKind.DATE)
    >>> friday.resolve(date(2018, 5, 30)).edtf
    '2018-05-25'
    >>> attrs.evolve(friday, direction=Direction.FUTURE).resolve(date(2018, 5, 30)).edtf
    '2018-06-01'

    Raises:
        ValueError: unless a value and its basis come together, and an anchor only with them.
    """

    #: The words themselves, ``text[span.start:span.end]``.
    words: str
    #: Where they stand in the article's text.
    span: Span
    #: What they say without an anchor: a TIMEX3 value, ``X`` where it depends: ``XXXX-WXX-3``, ``XXXX-06-12``, ``P2D``.
    timex: str
    #: What they tell of time.
    kind: TimeKind
    #: The second end of a range: "between 12 and 14 June".
    end: str | None = None
    #: How far from the anchor: "next month"; None if the words do not count from the day of publication.
    shift: Shift | None = None
    #: "early", "by", "nearly".
    modifier: Modifier | None = None
    #: Which way the words or their sentence point.
    direction: Direction = Direction.NONE
    #: The time meant; None while it is not known.
    value: TimeValue | None = None
    #: How the value came to be known.
    basis: Basis | None = None
    #: The day that the value was read against; None if the words say it all.
    anchor: date | None = None
    #: Other readings: the next Wednesday, 6 May for 5 June.
    alternatives: tuple[TimeValue, ...] = ()

    def __attrs_post_init__(self) -> None:
        if (self.value is None) is not (self.basis is None):
            raise ValueError(f"'value' and 'basis' must come together (got {self.value!r} and {self.basis!r})")
        if self.value is None and (self.anchor is not None or self.alternatives):
            raise ValueError("'anchor' and 'alternatives' must not be without a 'value'")

    @property
    def edtf(self) -> str | None:
        """The value as EDTF level 1; None while it is not known, and for what is no place on the calendar."""
        return self.value.edtf if self.value is not None and self.value.is_dated else None

    def resolve(self, anchor: date, *, week_start: int = 0) -> "TimeExpression":
        """The expression as read on the day *anchor*, which is the day of publication.

        What the words state stays. What counts from another day ("a few years later") stays open. The result may be
        resolved again, against another day.

        Args:
            anchor: the day of publication; of a date-time its day.
            week_start: the day on which a week begins, from 0 for Monday to 6 for Sunday.

        Raises:
            TypeError: if *anchor* is no date; of a TimeValue its ``on_day`` is one, and `find_times` takes strings.
            ValueError: if *week_start* is no day of the week.
        """
        _must_be("anchor", anchor, date)
        if not 0 <= week_start <= 6:
            raise ValueError(f"'week_start' must be from 0 (Monday) to 6 (got {week_start!r})")
        if (self.basis is not None and self.anchor is None) or self.kind is TimeKind.SET:
            return self
        if isinstance(anchor, datetime):
            anchor = anchor.date()
        found = resolve_timex(
            self.timex,
            anchor=anchor,
            end=self.end,
            shift=self.shift,
            modifier=self.modifier,
            direction=self.direction,
            week_start=week_start,
        )
        if found is None and self.value is None:
            return self
        assumed = self.shift is None and self.timex.startswith("XXXX-XX-XXT")
        return TimeExpression(
            words=self.words,
            span=self.span,
            timex=self.timex,
            kind=self.kind,
            end=self.end,
            shift=self.shift,
            modifier=self.modifier,
            direction=self.direction,
            value=None if found is None else _value(found.text),
            basis=None if found is None else Basis.ASSUMED if assumed else Basis.RESOLVED,
            anchor=None if found is None else anchor,
            alternatives=() if found is None else tuple(map(_value, found.alternatives)),
        )
