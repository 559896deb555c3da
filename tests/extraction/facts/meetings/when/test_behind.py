"""The time told behind an occasion."""

import pytest
from occasions import read, records


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Ms Lund will work out the details of a deal when she meets with Mr Tveit in August or September.",
            "2018-08/2018-09",
        ),
        ("Ms Lund is to negotiate the end of a strike when she meets Mr Tveit in Oslo on Friday.", "2018-06-01"),
    ],
)
def test_what_somebody_does_is_no_setting(text: str, when: str) -> None:
    """A verb is led in by no preposition of its clause, so that what stands behind it is its own."""
    *_, meeting = read(text).meetings
    assert str(meeting.when) == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit did not meet Ms Rojas as he had in April.",
            [("denied", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit did not meet Ms Rojas, unlike last year.",
            [("denied", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit did not meet Ms Rojas in Lima as he had done on two visits this year.",
            [("denied", "Rojas, Tveit", "Lima", None)],
        ),
    ],
)
def test_the_day_of_what_it_is_unlike(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is that of another occasion."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks of Mr Berg and Ms Lund will go ahead as planned on Monday.", [("planned", None, "2018-06-04")]),
        (
            "The talks of Mr Berg and Ms Lund went ahead as planned in Lima on Monday.",
            [("held", "Lima", "2018-05-28")],
        ),
        ("Mr Berg went ahead with the planned talks with Ms Lund on Monday.", [("held", None, "2018-05-28")]),
    ],
)
def test_the_day_behind_as_planned_is_its_own(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """What goes ahead as planned does so where and when is told behind it."""
    assert [(status, place, when) for status, _, place, when in records(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg and Ms Lund will hold their first talks since the war on Monday.", "2018-06-04"),
        ("Mr Berg and Ms Lund held their first talks since the long civil war on Monday.", "2018-05-28"),
        ("Mr Berg and Ms Lund held their first talks since the war in 2006.", None),
    ],
)
def test_the_day_behind_since_when_none_was_is_its_own(text: str, expected: str | None) -> None:
    """A weekday behind "since the war" is not that of the war; a year is."""
    assert [when for *_, when in records(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks of Mr Berg and Ms Lund, originally set for Monday, will take place on Wednesday.", "2018-06-06"),
        ("The talks of Mr Berg and Ms Lund, initially planned for Monday, were held on Wednesday.", "2018-05-30"),
        ("The talks of Mr Berg and Ms Lund were originally scheduled for Monday.", "2018-06-04"),
    ],
)
def test_the_first_day_gives_way_to_the_new_one(text: str, expected: str) -> None:
    """For when something was originally planned is told beside when it is, and stands only if nothing else does."""
    assert [when for *_, when in records(text)] == [expected]
