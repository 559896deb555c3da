"""What holds for all times, all anchors and all texts."""

import time
from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import ParseError
from newsmodel.extraction.mentions.times import find_publication_date, find_times
from newsmodel.extraction.mentions.times.vocabulary import vocabulary
from newsmodel.span import Span
from newsmodel.values.time import Basis, Direction, Modifier, Precision, Shift, TimeExpression, TimeKind, TimeValue

DAYS = st.dates(date(1600, 1, 1), date(2400, 12, 31))
QUALIFIERS = st.sampled_from(["", "?", "~", "%"])
TIMEXES = st.sampled_from([
    "XXXX", "XXXX-XX", "XXXX-XX-XX", "XXXX-WXX", "XXXX-WXX-WE", "XXX", "XX", "XXXX-QX", "XXXX-Q3", "XXXX-H1", "XXXX-SU",
    "XXXX-WI", "XXXX-06", "XXXX-06-12", "XXXX-02-29", "XXXX-WXX-3", "XXXX-WXX-3TEV", "XXXX-XX-XXT15:00", "XXXX-XX-31",
    "XXXX-EASTER", "XXXX-11-WXX-4-4", "P2W", "PXM", "2018-05-31", "2018", "1998-SP", "199X",
])  # fmt: skip
UNITS = st.sampled_from([
    Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.SEASON, Precision.QUARTER, Precision.YEAR,
    Precision.DECADE,
])  # fmt: skip
SHIFTS = st.none() | st.builds(Shift, amount=st.none() | st.integers(-40, 40), unit=UNITS)


@st.composite
def forms(draw: st.DrawFn) -> str:
    """Standard strings of every kind."""
    day = draw(DAYS)
    other = day + timedelta(days=draw(st.integers(0, 4000)))
    year, week, weekday = day.isocalendar()
    q = draw(QUALIFIERS)
    return draw(
        st.sampled_from([
            f"{day}{q}", f"{day:%Y-%m}{q}", f"{day.year}{q}", f"{year}-W{week:02}{q}", f"{year}-W{week:02}-WE{q}",
            f"{year}-W{week:02}-{weekday}", f"{day.year}-Q{(day.month + 2) // 3}{q}", f"{day.year}-SU{q}",
            f"{day.year}-24{q}",
            f"{day.year // 10}X{q}", f"{day.year // 100}XX", f"{day}TEV{q}", f"{day}T10:35", f"{day}T10:35:20Z",
            f"{day}T10:35:20-11:30", f"{day.year}-XX{q}",
            f"{day}{q}/{other}{q}", f"../{day}{q}", f"{day:%Y-%m}/..", f"{day.year}/{other.year}", f"P{day.day}D",
            "PXM",
            "PT2H", "PRESENT_REF", f"-{day.year}", f"Y{day.year}0",
        ])
    )  # fmt: skip


EXPRESSIONS = st.builds(
    TimeExpression,
    words=st.just("then"),
    span=st.just(Span(3, 7)),
    timex=TIMEXES,
    kind=st.just(TimeKind.DATE),
    end=st.none() | st.sampled_from(["XXXX-06-14", "XXXX-WXX-5", "2019", "PRESENT_REF"]),
    shift=SHIFTS,
    modifier=st.none() | st.sampled_from(Modifier),
    direction=st.sampled_from(Direction),
)


@given(forms())
def test_parse_undoes_str(form: str) -> None:
    """A value is what its string says, and its string is the one it was read from."""
    value = TimeValue.parse(form)
    assert (form, value) == (str(value), TimeValue.parse(str(value)))


@given(forms())
def test_bounds_are_in_order(form: str) -> None:
    """A value does not end before it begins."""
    value = TimeValue.parse(form)
    assert value.earliest is None or value.latest is None or value.earliest <= value.latest


@given(forms())
def test_edtf_says_the_same_days(form: str) -> None:
    """The EDTF of a value is a standard string itself and has the same days, as far as there are any."""
    value = TimeValue.parse(form)
    edtf = TimeValue.parse(value.edtf)
    assert value.edtf == edtf.edtf
    assert [end and end.date() for end in (value.earliest, value.latest)] == [
        end and end.date() for end in (edtf.earliest, edtf.latest)
    ]


@given(forms())
def test_edtf_is_valid(form: str) -> None:
    """The validator of the UNT Libraries accepts the EDTF of every value."""
    validator = pytest.importorskip("edtf_validate.valid_edtf")
    edtf = TimeValue.parse(form).edtf
    assert validator.is_valid(edtf), edtf


@given(st.text(st.sampled_from("0123456789-/.XTWPQZ:?~%+YDMSREFAU"), max_size=30) | st.text(max_size=30))
def test_any_string_is_read_or_refused(text: str) -> None:
    """A string is a value, or the error that says why not."""
    try:
        value = TimeValue.parse(text)
    except ParseError:
        return
    assert text == str(value)


@given(EXPRESSIONS, DAYS)
def test_resolving_twice_is_resolving_once(expression: TimeExpression, anchor: date) -> None:
    """Resolving changes nothing that was resolved against the same day."""
    once = expression.resolve(anchor)
    assert once == once.resolve(anchor)


@given(EXPRESSIONS, DAYS, DAYS)
def test_the_last_anchor_counts(expression: TimeExpression, first: date, last: date) -> None:
    """An expression may be resolved again, and forgets the day it was resolved against before."""
    assert expression.resolve(last) == expression.resolve(first).resolve(last)


@given(EXPRESSIONS, DAYS)
def test_resolving_keeps_what_was_said(expression: TimeExpression, anchor: date) -> None:
    """Only the value, its basis, its anchor and its alternatives are new."""
    resolved = expression.resolve(anchor)
    bare = attrs.evolve(resolved, value=None, basis=None, anchor=None, alternatives=())
    assert expression == bare
    assert resolved.value is None or resolved.basis in (Basis.RESOLVED, Basis.ASSUMED)


@given(
    st.sampled_from(["XXXX-WXX-1", "XXXX-WXX-5", "XXXX-WXX-7TMO", "XXXX-WXX-WE"]),
    st.sampled_from(Direction),
    st.none() | st.builds(Shift, amount=st.integers(-4, 4), unit=st.sampled_from([Precision.DAY, Precision.WEEK])),
    DAYS,
)
def test_a_week_later_all_is_a_week_later(timex: str, direction: Direction, shift: Shift | None, anchor: date) -> None:
    """Weekdays and weekends read seven days later lie seven days later."""
    said = TimeExpression(words="x", span=Span(0, 1), timex=timex, kind=TimeKind.DATE, direction=direction, shift=shift)
    week = timedelta(days=7)
    one, other = said.resolve(anchor).value, said.resolve(anchor + week).value
    assert one is not None
    assert other is not None
    assert one.earliest is not None
    assert one.earliest + week == other.earliest


@given(st.text() | st.lists(st.sampled_from([
    "Monday", "12", "June", "2018", "last", "the", "of", "two", "weeks", "ago", "May", "-", ",", "9", "a.m.", "GMT",
    "every",
    "end", "(", "\n\n", "31/5/2018", "'s", "quarter", "until", "1990s", "in", "to", "Easter", "overnight", "30",
    "Feb.", "'",
])).map(" ".join), st.none() | DAYS)  # fmt: skip
def test_any_text_is_read(text: str, anchor: date | None) -> None:
    """Whatever the text, its times are found in order, disjoint, with the words of the text."""
    found = find_times(text, anchor)
    assert [time.words for time in found] == [time.span.of(text) for time in found]
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert found == find_times(text, anchor)
    find_publication_date(text)


@given(st.text(max_size=200))
def test_no_text_brings_a_new_letter(text: str) -> None:
    """All that a piece can be is known beforehand, so that what was read before changes nothing."""
    words = vocabulary()
    known = words.cut(" ".join(words.words)).letters
    before = len(set(words.alphabet.letters))
    words.cut(text)
    assert known == words.cut(" ".join(words.words)).letters
    assert before == len(set(words.alphabet.letters))


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "Monday ",
        "(",
        "1-",
        "the end of ",
        "two ",
        "June 12, ",
        "1,000",
        " ",
        "\n",
        "'",
        "9:00 ",
        "from ",
        "a.",
        "20",
    ],
    ids=repr,
)
@pytest.mark.slow
def test_time_is_linear(unit: str) -> None:
    """Four times as much of the same takes about four times as long, up to a megabyte."""
    seconds = []
    for size in (250_000, 1_000_000):
        text = unit * (size // len(unit))
        began = time.perf_counter()
        find_times(text, "2018-05-31")
        seconds.append(time.perf_counter() - began)
    assert seconds[1] < 10 * seconds[0] + 0.5
