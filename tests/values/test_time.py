"""Times as values: what their one string says, and what cannot be built."""

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest

from newsmodel.errors import ParseError
from newsmodel.span import Span
from newsmodel.values.time import Basis, Direction, Precision, Qualifier, Shift, TimeExpression, TimeKind, TimeValue

#: String, first and last instant as far as there are any, precision, EDTF.
FORMS = [
    ("2018", "2018-01-01T00:00:00", "2018-12-31T23:59:59", "year", "2018"),
    ("2018-02", "2018-02-01T00:00:00", "2018-02-28T23:59:59", "month", "2018-02"),
    ("2018-05-30", "2018-05-30T00:00:00", "2018-05-30T23:59:59", "day", "2018-05-30"),
    ("2018-W22", "2018-05-28T00:00:00", "2018-06-03T23:59:59", "week", "2018-05-28/2018-06-03"),
    ("2018-W21-WE", "2018-05-26T00:00:00", "2018-05-27T23:59:59", "weekend", "2018-05-26/2018-05-27"),
    ("2018-W22-3", "2018-05-30T00:00:00", "2018-05-30T23:59:59", "day", "2018-05-30"),
    ("2018-Q2", "2018-04-01T00:00:00", "2018-06-30T23:59:59", "quarter", "2018-04/2018-06"),
    ("2018-H1", "2018-01-01T00:00:00", "2018-06-30T23:59:59", "half_year", "2018-01/2018-06"),
    ("2018-WI", "2018-12-01T00:00:00", "2019-02-28T23:59:59", "season", "2018-12/2019-02"),
    ("2018-22", "2018-06-01T00:00:00", "2018-08-31T23:59:59", "season", "2018-22"),
    ("199X", "1990-01-01T00:00:00", "1999-12-31T23:59:59", "decade", "199X"),
    ("19XX", "1900-01-01T00:00:00", "1999-12-31T23:59:59", "century", "19XX"),
    ("2004-XX", "2004-01-01T00:00:00", "2004-12-31T23:59:59", "year", "2004-XX"),
    ("2018-05-30TEV", "2018-05-30T18:00:00", "2018-05-30T23:59:59", "part_of_day", "2018-05-30"),
    ("2018-05-30T15", "2018-05-30T15:00:00", "2018-05-30T15:59:59", "hour", "2018-05-30"),
    ("2018-05-30T15:04", "2018-05-30T15:04:00", "2018-05-30T15:04:59", "minute", "2018-05-30"),
    ("2018-05-30T15:04:05", "2018-05-30T15:04:05", "2018-05-30T15:04:05", "second", "2018-05-30T15:04:05"),
    ("../2018-06-30", None, "2018-06-30T23:59:59", "day", "../2018-06-30"),
    ("2018-06/..", "2018-06-01T00:00:00", None, "month", "2018-06/.."),
    ("2018-06/2018-07-02", "2018-06-01T00:00:00", "2018-07-02T23:59:59", "month", "2018-06/2018-07-02"),
    ("P2D", None, None, "day", "../.."),
    ("PXM", None, None, "month", "../.."),
    ("P1Y6M", None, None, "month", "../.."),
    ("PT1.5H", None, None, "hour", "../.."),
    ("P4DE", None, None, "decade", "../.."),
    ("PAST_REF", None, None, "unknown", "../.."),
    ("-0999", None, None, "year", "-0999"),
    ("Y170000002", None, None, "year", "Y170000002"),
]


@pytest.mark.parametrize(("form", "earliest", "latest", "precision", "edtf"), FORMS, ids=[form for form, *_ in FORMS])
def test_says(form: str, earliest: str | None, latest: str | None, precision: str, edtf: str) -> None:
    """A standard string says its bounds, its precision and its EDTF."""
    value = TimeValue.parse(form)
    ends = [end and end.replace(microsecond=0).isoformat() for end in (value.earliest, value.latest)]
    assert (form, [earliest, latest], precision, edtf) == (str(value), ends, value.precision.value, value.edtf)


REFUSED = [
    "", " 2018", "2018-13", "2018-02-30", "2018-00", "2018-W54", "2018-Q5", "2018-05-30T25", "2018-05-30T10:60",
    "-0000",
    "2018-05-30TXX", "2019/2018", "2012-24/2012-21", "/", "2018//2019", "2018-05-30T10:10:10Z/2018-05-31T10:10:10Z",
    "2018-05-30T10:10:10+14:01", "Y17000?", "P", "PT", "P2", "2D", "past_ref", "XXXX-06-12", "20067890", "Y2006",
    "201X/2020",
    "[2018,2019]", "2018?-06", "２０１８", "99XXX", "9999-WI",
]  # fmt: skip


@pytest.mark.parametrize("text", REFUSED, ids=map(repr, REFUSED))
def test_refuses(text: str) -> None:
    """What is no standard string, and what no calendar has, is refused with the place of the fault."""
    with pytest.raises(ParseError) as caught:
        TimeValue.parse(text)
    span = caught.value.span
    assert span is not None
    assert 0 <= span.start <= span.end <= len(text)


def test_points_at_the_faulty_end() -> None:
    """The error of an interval spans what is wrong with the end that is wrong."""
    with pytest.raises(ParseError) as caught:
        TimeValue.parse("2018-06/2018-13")
    assert Span(13, 15) == caught.value.span


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2024-13", "invalid month (got '13', expected 01 to 12, or 21 to 24 for a season)"),
        ("2024-13-01", "invalid month (got '13', expected 01 to 12)"),
        ("2024-13-XX", "invalid month (got '13', expected 01 to 12)"),
        ("2023-02-29", "invalid day (got '29', expected 01 to 28)"),
        ("2024-06-31TEV", "invalid day (got '31', expected 01 to 30)"),
        ("2024-W53", "invalid week (got '53', expected 01 to 52)"),
        ("9999-W52", "invalid week (got '52', expected one that ends in the year 9999)"),
        ("0000-W01", "invalid year (got '0000', expected 0001 to 9999)"),
        ("0000-01-01T10", "invalid year (got '0000', expected 0001 to 9999)"),
        ("-0000-05", "invalid year (got '-0000', expected 0000 for the year before 0001)"),
        ("20X", "invalid year (got '20X', expected four digits)"),
        ("9999-WI", "invalid season (got 'WI', expected one that ends in the year 9999)"),
        ("2024-03-12T24", "invalid hour (got '24', expected 00 to 23)"),
        ("2024-03-12T10:60", "invalid minute (got '60', expected 00 to 59)"),
        ("2024-03-12T10:04:60", "invalid second (got '60', expected 00 to 59)"),
        ("2024-03-12T10:04+15:00", "invalid offset (got '+15:00', expected at most 14:00)"),
        (
            "",
            "invalid time (got an empty string, expected EDTF level 1, an ISO 8601 date-time, week or duration, or a ",
        ),
    ],
)
def test_says_which_part_no_calendar_has(text: str, says: str) -> None:
    """The error names the part that is wrong, shows it alone, and tells what it might be."""
    with pytest.raises(ParseError) as caught:
        TimeValue.parse(text)
    assert str(caught.value).startswith(says)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("2018-06-12", Qualifier.CERTAIN),
        ("2018-06-12?", Qualifier.UNCERTAIN),
        ("2018-06~", Qualifier.APPROXIMATE),
        ("2018%", Qualifier.UNCERTAIN_APPROXIMATE),
        ("2018-W22~", Qualifier.APPROXIMATE),
        ("2018~/2019", Qualifier.APPROXIMATE),
        ("2018?/2019~", Qualifier.UNCERTAIN_APPROXIMATE),
    ],
)
def test_qualifier(text: str, qualifier: Qualifier) -> None:
    """The qualifier of a value is that of its ends."""
    assert qualifier is TimeValue.parse(text).qualifier


def test_cannot_disagree_with_itself() -> None:
    """Bounds, precision and qualifier are read off the string and cannot be given."""
    with pytest.raises((TypeError, ValueError)):
        attrs.evolve(TimeValue.parse("2018"), latest=datetime(2017, 1, 1))  # noqa: DTZ001
    with pytest.raises(TypeError):
        TimeValue(form="2018", precision=Precision.DAY)  # type: ignore[call-arg]


def test_equal_by_string() -> None:
    """Values with the same string are equal, hash equal and survive copying and pickling."""
    value = TimeValue.parse("2018-05-30TEV")
    again = pickle.loads(pickle.dumps(value))  # noqa: S301
    assert {value} == {again, copy.deepcopy(value), TimeValue(form="2018-05-30TEV")}
    assert value.earliest == again.earliest


def test_from_dates() -> None:
    """A date is a day, a datetime an instant to the second with its zone."""
    assert "0999-01-02" == str(TimeValue.day(date(999, 1, 2)))
    assert "2018-05-31" == str(TimeValue.day(datetime(2018, 5, 31, 10)))  # noqa: DTZ001
    assert "2018-05-31T10:04:05" == str(TimeValue.at(datetime(2018, 5, 31, 10, 4, 5, 6)))  # noqa: DTZ001
    assert "2018-05-31T10:04:00Z" == str(TimeValue.at(datetime(2018, 5, 31, 10, 4, tzinfo=UTC)))
    assert "2018-05-31T10:04:00+05:30" == str(
        TimeValue.at(datetime(2018, 5, 31, 10, 4, tzinfo=timezone(timedelta(hours=5, minutes=30))))
    )
    odd = timezone(timedelta(seconds=30))
    assert "2018-05-31T10:03:30Z" == str(TimeValue.at(datetime(2018, 5, 31, 10, 4, tzinfo=odd)))


@pytest.mark.parametrize(
    ("texts", "covering"),
    [
        ([], None),
        (["P2D", "PAST_REF"], None),
        (["2018-06", "P2D"], "2018-06"),
        (["2018-05-30TEV"], "2018-05-30TEV"),
        (["2018-05-30TEV", "2018-05-30"], "2018-05-30"),
        (["2018-05-30", "2018-05-31"], "2018-05-30/2018-05-31"),
        (["2018-05-30T10:00Z", "2018-05-31"], "2018-05-30/2018-05-31"),
        (["../2018-05-30", "2018-05-31"], "../2018-05-31"),
    ],
)
def test_covering(texts: list[str], covering: str | None) -> None:
    """Several values together give the interval of their days."""
    value = TimeValue.covering(map(TimeValue.parse, texts))
    assert covering == (value and str(value))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2018-05-31", date(2018, 5, 31)),
        ("2018-05-31TEV", date(2018, 5, 31)),
        ("2018-05-31T23:30:00+02:00", date(2018, 5, 31)),
        ("2018-05-31~", date(2018, 5, 31)),
        ("2018-05-30/2018-05-31", None),
        ("2018-W22", None),
        ("2018-05", None),
        ("../2018-05-31", None),
        ("P2D", None),
    ],
)
def test_the_day_within_which_a_time_lies(text: str, day: date | None) -> None:
    """Only what is as exact as a day has one."""
    assert TimeValue.parse(text).on_day == day


def test_times_are_sorted_by_where_they_lie() -> None:
    """By their first instant, then their last, zones left out; what is on no calendar stands last."""
    sought = ["../2015-01", "2015-03-01T10:00:00+09:00", "2015-03-02", "2015-W13", "2015-04", "2015-04-03", "P2D"]
    assert [str(t) for t in sorted(map(TimeValue.parse, reversed(sought)), key=lambda t: t.sort_key)] == sought


def test_value_and_basis_come_together() -> None:
    """An expression has both or neither, and an anchor only with them."""
    words = {"words": "Friday", "span": Span(0, 6), "timex": "XXXX-WXX-5", "kind": TimeKind.DATE}
    with pytest.raises(ValueError, match="basis"):
        TimeExpression(**words, value=TimeValue.parse("2018-06-01"))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="basis"):
        TimeExpression(**words, basis=Basis.STATED)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="anchor"):
        TimeExpression(**words, anchor=date(2018, 6, 1))  # type: ignore[arg-type]


def test_week_start_is_a_day_of_the_week() -> None:
    """A week begins on one of seven days."""
    friday = TimeExpression(words="Friday", span=Span(0, 6), timex="XXXX-WXX-5", kind=TimeKind.DATE)
    with pytest.raises(ValueError, match="week_start"):
        friday.resolve(date(2018, 5, 31), week_start=7)


def expression(timex: str, **fields: object) -> TimeExpression:
    """An expression that says *timex*."""
    bare = TimeExpression(words="x", span=Span(0, 1), timex=timex, kind=TimeKind.DATE)
    return attrs.evolve(bare, **fields)


@pytest.mark.parametrize("day", range(28, 32))
@pytest.mark.parametrize("month", [1, 3, 5, 7, 8, 10, 12])
@pytest.mark.parametrize(("amount", "step"), [(1, 1), (-1, -1)], ids=["next", "last"])
def test_months_from_the_end_of_a_month(month: int, day: int, amount: int, step: int) -> None:
    """Next and last month from the 28th to the 31st are the neighbouring months."""
    carry, there = divmod(month - 1 + step, 12)
    found = expression("XXXX-XX", shift=Shift(amount=amount, unit=Precision.MONTH)).resolve(date(2018, month, day))
    assert f"{2018 + carry}-{there + 1:02}" == found.edtf


@pytest.mark.parametrize(
    ("timex", "fields", "anchor", "value"),
    [
        ("XXXX-02-29", {}, date(2018, 1, 31), "2016-02-29"),
        ("XXXX-02-29", {"direction": Direction.FUTURE}, date(2018, 3, 1), "2020-02-29"),
        ("XXXX-02-29", {}, date(1900, 3, 1), "1896-02-29"),
        ("XXXX", {"shift": Shift(amount=-1, unit=Precision.YEAR)}, date(2016, 2, 29), "2015"),
        ("XXXX-01-02", {}, date(2018, 12, 30), "2019-01-02"),
        ("XXXX-12-30", {}, date(2019, 1, 2), "2018-12-30"),
        ("XXXX-WXX", {"shift": Shift(amount=1, unit=Precision.WEEK)}, date(2018, 12, 31), "2019-W02"),
        ("XXXX-WI", {}, date(2019, 1, 15), "2018-WI"),
        ("XXXX-11-WXX-4-4", {}, date(2018, 11, 20), "2018-11-22"),
        ("XXXX-05-WXX-1-5", {}, date(2018, 5, 20), "2018-05-28"),
        ("XXXX-EASTER-02", {}, date(2018, 4, 1), "2018-03-30"),
        ("XXXX-XX-15", {}, date(2018, 5, 31), "2018-06-15"),
        ("XXXX-WXX-5", {}, date(2018, 5, 31), "2018-06-01"),
        ("XXXX-WXX-6", {}, date(2018, 5, 31), "2018-05-26"),
        ("XXXX-WXX-3TEV", {}, date(2018, 5, 31), "2018-05-30TEV"),
        ("XXXX-XX", {"shift": Shift(amount=-1, unit=Precision.MONTH)}, date(1, 1, 1), None),
        ("XXXX", {"shift": Shift(amount=1, unit=Precision.YEAR)}, date(9999, 1, 1), None),
        ("nonsense", {}, date(2018, 5, 31), None),
    ],
)
def test_corners_of_the_calendar(timex: str, fields: dict[str, object], anchor: date, value: str | None) -> None:
    """Leap days, year ends, holidays and the ends of the calendar come out as they should."""
    found = expression(timex, **fields).resolve(anchor)
    assert value == (found.value and str(found.value))


def test_import_is_light() -> None:
    """Importing the values does not import dateutil."""
    code = "import newsmodel.values.time, sys; print('dateutil' in sys.modules)"
    assert "False\n" == subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    ("anchor", "direction", "value"),
    [
        (date(2018, 1, 5), Direction.FUTURE, "2018-09"),
        (date(2018, 1, 5), Direction.NONE, "2017-09"),
        (date(2018, 10, 5), Direction.FUTURE, "2018-09"),  # eleven months ahead: a word misled
        (date(2018, 8, 5), Direction.FUTURE, "2018-09"),
    ],
)
def test_a_month_that_is_to_come_is_the_next(anchor: date, direction: Direction, value: str) -> None:
    """As in "will meet in September", said in January."""
    month = TimeExpression(words="September", span=Span(0, 9), timex="XXXX-09", kind=TimeKind.DATE, direction=direction)
    assert str(month.resolve(anchor).value) == value


FRIDAY = TimeExpression(words="Friday", span=Span(0, 6), timex="XXXX-WXX-5", kind=TimeKind.DATE)


@pytest.mark.parametrize(
    ("call", "argument", "says"),
    [
        (FRIDAY.resolve, "2018-05-30", r"'anchor' must be a date \(got '2018-05-30'\)"),
        (FRIDAY.resolve, None, r"'anchor' must be a date \(got None\)"),
        (FRIDAY.resolve, TimeValue.parse("2018-05-30"), r"'anchor' must be a date \(got TimeValue"),
        (TimeValue.day, "2018-05-30", r"'on' must be a date \(got '2018-05-30'\)"),
        (TimeValue.at, date(2018, 5, 30), r"'instant' must be a datetime \(got datetime.date\(2018, 5, 30\)\)"),
    ],
)
def test_what_is_no_day_is_told(call: Callable[[Any], object], argument: object, says: str) -> None:
    """A string or a mere date where a day or an instant is wanted is named as such."""
    with pytest.raises(TypeError, match=says):
        call(argument)
