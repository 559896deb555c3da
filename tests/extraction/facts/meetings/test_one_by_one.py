"""Occasions that are counted and then told one by one."""

import pytest
from occasions import records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Lund have held two summits - one in Oslo last year, the other in Lima last March.",
            [("held", "Lund, Tveit", "Oslo", "2017"), ("held", "Lund, Tveit", "Lima", "2018-03")],
        ),
        (
            "Mr Tveit will meet Ms Lund. Two previous meetings, in Oslo in March and in Lima in April, ended early.",
            [
                ("planned", "Lund, Tveit", None, None),
                ("held", "Lund, Tveit", "Oslo", "2018-03"),
                ("held", "Lund, Tveit", "Lima", "2018-04"),
            ],
        ),
        (
            "Mr Tveit and Ms Lund have met twice: first in Oslo in 2016 and then in Lima in March.",
            [("held", "Lund, Tveit", "Oslo", "2016"), ("held", "Lund, Tveit", "Lima", "2018-03")],
        ),
        (
            "Mr Tveit and Ms Lund have met twice, once in Oslo in 2016 and again in Lima in March.",
            [("held", "Lund, Tveit", "Oslo", "2016"), ("held", "Lund, Tveit", "Lima", "2018-03")],
        ),
        (
            "Mr Tveit met Ms Lund three times, the first in Oslo, the second in Lima and the third in Bonn on May 3.",
            [
                ("held", "Lund, Tveit", "Oslo", None),
                ("held", "Lund, Tveit", "Lima", None),
                ("held", "Lund, Tveit", "Bonn", "2018-05-03"),
            ],
        ),
        (
            "Mr Tveit and Ms Lund met three times: at a summit in Oslo in June 2016; in Lima in May; in Bonn in May.",
            [
                ("held", "Lund, Tveit", "Oslo", "2016-06"),
                ("held", "Lund, Tveit", "Lima", "2018-05"),
                ("held", "Lund, Tveit", "Bonn", "2018-05"),
            ],
        ),
        (
            "Mr Tveit and Ms Lund will meet twice, first in Oslo in June and then in Lima in July.",
            [("planned", "Lund, Tveit", "Oslo", "2018-06"), ("planned", "Lund, Tveit", "Lima", "2018-07")],
        ),
        ("Mr Tveit met Ms Lund first in Oslo and she was ill.", [("held", "Lund, Tveit", "Oslo", None)]),
        ("Mr Tveit met Ms Lund, one in a hundred in Oslo.", [("held", "Lund, Tveit", "Oslo", None)]),
    ],
)
def test_each_of_those_counted_has_its_place_and_day(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Where and when each was is told behind what counts it."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit has met Ms Lund twice, in Lima in 2015 and in Oslo last year.",
            [("held", "Lund, Tveit", "Lima", "2015"), ("held", "Lund, Tveit", "Oslo", "2017")],
        ),
    ],
)
def test_times_met_may_follow_a_comma(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Each has a place and a year."""
    assert records(text) == expected


def test_the_day_told_for_all_is_that_of_each() -> None:
    """Who meet twice on one day do so on it each time."""
    found = records("Mr Berg and Ms Lund met twice on Monday, first in Lima and then in Cusco.")
    assert [(place, when) for _, _, place, when in found] == [("Lima", "2018-05-28"), ("Cusco", "2018-05-28")]
