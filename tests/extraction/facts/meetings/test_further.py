"""Occasions that are told in one breath."""

import pytest
from occasions import parties, read, records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ms Lund will meet with Mr Tveit on Friday, as well as with Mr Berg.",
            [["Lund", "Tveit"], ["Lund", "Berg"]],
        ),
        (
            "Ms Lund will hold bilateral talks with the leaders of Norway and Chile, as well as with Mr Berg.",
            [["Lund", "Norway"], ["Lund", "Chile"], ["Lund", "Berg"]],
        ),
        ("Ms Lund met Mr Tveit on Monday, as well as with reporters.", [["Lund", "Tveit"]]),
    ],
)
def test_who_is_met_as_well_as_another_has_a_meeting_of_his_own(text: str, expected: list[list[str]]) -> None:
    """A second "with" tells that they are met apart."""
    assert parties(text) == expected


def test_what_is_told_of_the_first_holds_for_the_other() -> None:
    """The second has the day and the place of the first."""
    found = read("Ms Lund met with Mr Tveit in Oslo on Tuesday as well as with Mr Berg.").meetings
    assert [(meeting.where and meeting.where.name, str(meeting.when)) for meeting in found] == [
        ("Oslo", "2018-05-29"),
        ("Oslo", "2018-05-29"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit and Ms Lund spoke on Saturday and again on Monday.", ["2018-05-26", "2018-05-28"]),
        ("Mr Tveit met Ms Lund in Oslo in March, and again in Lima in May.", ["2018-03", "2018-05"]),
        ("Mr Tveit met Ms Lund on Monday and again on Tuesday.", ["2018-05-28/2018-05-29"]),
    ],
)
def test_who_meet_again_days_later_meet_twice(text: str, expected: list[str]) -> None:
    """What is told of again is another occasion, unless one day follows the other."""
    assert [str(meeting.when) for meeting in read(text).meetings] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit conferred with Ms Lund in May, and Mr Berg with Mr Moe.",
            [["Tveit", "Lund"], ["Berg", "Moe"]],
        ),
        (
            "Mr Tveit held talks with Ms Lund in Oslo, and minister Ola Berg with his Danish counterpart, Ole Moe.",
            [["Tveit", "Lund"], ["Ola Berg", "Ole Moe"]],
        ),
        ("Mr Tveit met Ms Lund on Monday, and Mr Berg with Mr Moe opened a school.", [["Tveit", "Lund"]]),
    ],
)
def test_others_do_the_same(text: str, expected: list[list[str]]) -> None:
    """A verb that is left out is the one before it: the others have an occasion of their own."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met on Monday in Oslo with Ms Lund, and then in Lima with Mr Berg.",
            [(["Lund", "Tveit"], "Oslo"), (["Berg", "Tveit"], "Lima")],
        ),
        (
            "Mr Tveit met in Oslo with Ms Lund, who was ill, and then in Lima with Mr Berg and Ms Moe.",
            [(["Lund", "Tveit"], "Oslo"), (["Berg", "Moe", "Tveit"], "Lima")],
        ),
        ("Mr Tveit met Ms Lund in Oslo and then in Lima spoke of peace.", [(["Lund", "Tveit"], "Oslo")]),
    ],
)
def test_who_is_met_then_and_elsewhere_has_a_meeting_there(
    text: str, expected: list[tuple[list[str], str | None]]
) -> None:
    """Between "then" and "with" stands where the next one was, even if something of the first is told before it."""
    found = read(text)
    labels = [sorted(found.party(part.party).label for part in meeting.participants) for meeting in found.meetings]
    places = [meeting.where and meeting.where.name for meeting in found.meetings]
    assert list(zip(labels, places, strict=True)) == expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("President Lund has attended three NATO summits, in Chile, Peru and Norway.", ["Chile", "Peru", "Norway"]),
        ("President Lund has been to two NATO summits: in Chile and Norway.", ["Chile", "Norway"]),
        ("President Lund attended a NATO summit in Chile, and Norway was glad.", ["Chile"]),
    ],
)
def test_of_several_summits_one_was_at_each_place(text: str, places: list[str]) -> None:
    """Where several summits are told with as many places, each was at one of them."""
    meetings = read(text).meetings
    assert [meeting.where and meeting.where.name for meeting in meetings] == places


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Two summits between Norway and Chile in 2000 and 2007 made no progress.", ["2000", "2007"]),
        ("Mr Tveit held meetings with Ms Lund in 2014 and 2017.", ["2014", "2017"]),
        ("Mr Tveit held meetings with Ms Lund in April and May.", ["2018-04/2018-05"]),
        ("Norway and Chile held talks in 2014 and 2015.", ["2014/2015"]),
    ],
)
def test_summits_of_several_years_are_one_in_each(text: str, years: list[str]) -> None:
    """Meetings in two months are a series, and talks may have gone on."""
    assert [str(meeting.when) for meeting in read(text).meetings] == years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Lund met Mr Tveit in Geneva, Switzerland on Monday.", [("Lund, Tveit", "Geneva", "2018-05-28")]),
        ("Ms Lund will meet Mr Tveit in Kobe, western Japan next week.", [("Lund, Tveit", "Kobe", "2018-W23")]),
        (
            "Ms Lund and Mr Tveit met in Cairo, Egypt on Monday and again in Lima on Wednesday.",
            [("Lund, Tveit", "Cairo", "2018-05-28"), ("Lund, Tveit", "Lima", "2018-05-30")],
        ),
    ],
)
def test_the_country_of_a_city_is_nobody_met_there(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What stands behind the comma of a place says where that is, and not who was met next."""
    assert [(who, place, when) for _, who, place, when in records(text)] == expected
