"""Dates of pages and feeds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.readers.dates import read_date
from newsmodel.values.time import TimeValue


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2018-05-31", "2018-05-31"),
        ("2018-05", "2018-05"),
        ("2018-05-31T10:04", "2018-05-31T10:04"),
        ("2018-05-31 10:04:05", "2018-05-31T10:04:05"),
        ("2018-05-31T10:04:05.999999Z EST", "2018-05-31T10:04:05Z"),
        ("2018-05-31T10:04:05+02:00CET", "2018-05-31T10:04:05+02:00"),
        ("2018-05-31T10:04:05+0000", "2018-05-31T10:04:05Z"),
        ("20180531T10:04:05Z", "2018-05-31T10:04:05Z"),
        ("2018/05/31 10:04:05", "2018-05-31T10:04:05"),
        ("Thu, 31 May 2018 10:04:05 +0200", "2018-05-31T10:04:05+02:00"),
        ("Thu, 31 May 2018 10:04:05 EST", "2018-05-31T10:04:05-05:00"),
        ("Thu May 31 2018 10:04:05 GMT+0000 (Coordinated Universal Time)", "2018-05-31T10:04:05Z"),
        ("9:05 PM CDT May 31, 2018", "2018-05-31T21:05-05:00"),
        ("May 31, 2018", "2018-05-31"),
        ("Published 31 May 2018", "2018-05-31"),
        ("31/05/2018", "2018-05-31"),
        ("31.05.2018", "2018-05-31"),
        ("May 2018", "2018-05"),
        ("Sept. 2018", "2018-09"),
        ("1.6.2018", "2018-06-01"),
        (1527761040, "2018-05-31T10:04:00Z"),
        ("1527761040000", "2018-05-31T10:04:00Z"),
    ],
)
def test_forms(raw: object, expected: str) -> None:
    """A date is read in the form that it has, no finer than it is."""
    assert str(read_date(raw)) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "01/02/2020",
        "0001-01-01T00:00:00Z",
        "2018-02-30",
        "May",
        "31 May",
        "10:04",
        "soon",
        "",
        None,
        True,
        "4 days ago",
    ],
)
def test_what_is_no_date(raw: object) -> None:
    """What names no day, or two, is none."""
    assert read_date(raw) is None


@given(st.text(max_size=40) | st.integers() | st.floats() | st.from_regex(r"[0-9 :/.,+A-Za-z-]{0,40}", fullmatch=True))
def test_any_value(raw: object) -> None:
    """Whatever is given, a time comes back or none."""
    assert isinstance(read_date(raw), TimeValue | None)
