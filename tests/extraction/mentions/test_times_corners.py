"""The rarer ways of telling a time."""

import pytest

from newsmodel.extraction.mentions.times import find_publication_date, find_times

#: Words, their TIMEX3, and their value on 31 May 2018.
READINGS = [
    ("this Friday", "XXXX-WXX-5", "2018-06-01"),
    ("next Friday", "XXXX-WXX-5", "2018-06-01"),
    ("last Friday", "XXXX-WXX-5", "2018-05-25"),
    ("the previous Friday", "XXXX-WXX-5", None),
    ("Monday of next week", "XXXX-WXX-1", "2018-06-04"),
    ("the coming weekend", "XXXX-WXX-WE", "2018-W22-WE"),
    ("next weekend", "XXXX-WXX-WE", "2018-W23-WE"),
    ("the day before yesterday", "XXXX-XX-XX", "2018-05-29"),
    ("the day after tomorrow", "XXXX-XX-XX", "2018-06-02"),
    ("the next day", "XXXX-XX-XX", None),
    ("that evening", "XXXX-XX-XXTEV", None),
    ("this morning", "XXXX-XX-XXTMO", "2018-05-31TMO"),
    ("last night", "XXXX-XX-XXTNI", "2018-05-30TNI"),
    ("morning of 12 June", "XXXX-06-12TMO", "2018-06-12TMO"),
    ("June 30 to July 2", "XXXX-06-30", "2018-06-30/2018-07-02"),
    ("30 June - 2 July 2017", "2017-06-30", "2017-06-30/2017-07-02"),
    ("last Oct. 23", "XXXX-10-23", "2017-10-23"),
    ("next Easter", "XXXX-EASTER", "2019-04-21"),
    ("Easter 2017", "2017-04-16", "2017-04-16"),
    ("Christmas 2016", "2016-12-25", "2016-12-25"),
    ("2018/5/31", "2018-05-31", "2018-05-31"),
    ("5/31/18", "2018-05-31", "2018-05-31"),
    ("5/31/98", "1998-05-31", "1998-05-31"),
    ("2018-05-31T10:04:05.123+0200", "2018-05-31T10:04:05+02:00", "2018-05-31T10:04:05+02:00"),
    ("last June", "XXXX-06", "2017-06"),
    ("next June", "XXXX-06", "2018-06"),
    ("this September", "XXXX-09", "2018-09"),
    ("that June", "XXXX-06", None),
    ("May-July", "XXXX-05", "2018-05/2018-07"),
    ("next winter", "XXXX-WI", "2018-WI"),
    ("the following summer", "XXXX-SU", None),
    ("this year's third quarter", "XXXX-Q3", "2018-Q3"),
    ("the 1998 second quarter", "1998-Q2", "1998-Q2"),
    ("the last half of 1989", "1989-H2", "1989-H2"),
    ("last quarter", "XXXX-QX", "2018-Q1"),
    ("the week after next", "XXXX-WXX", "2018-W24"),
    ("the year before last", "XXXX", "2016"),
    ("year-end", "XXXX-12-31", "2017-12-31"),
    ("the last week of June", "XXXX-06", "2018-06"),
    ("nineteen ninety-six", "1996", "1996"),
    ("the '20s", "192X", "192X"),
    ("the 1900s", "19XX", "19XX"),
    ("the nineteenth century", "18XX", "18XX"),
    ("mid-2015", "2015", "2015"),
    ("12 a.m. on Monday", "XXXX-WXX-1T00:00", "2018-05-28T00:00"),
    ("12:30 p.m.", "XXXX-XX-XXT12:30", "2018-05-31T12:30"),
    ("8.30pm GMT", "XXXX-XX-XXT20:30Z", "2018-05-31T20:30Z"),
    ("1500 hours", "XXXX-XX-XXT15:00", "2018-05-31T15:00"),
    ("four in the afternoon", "XXXX-XX-XXT16:00", "2018-05-31T16:00"),
    ("8 p.m. EST", "XXXX-XX-XXT20:00-05:00", "2018-05-31T20:00-05:00"),
    ("8 p.m. ET", "XXXX-XX-XXT20:00", "2018-05-31T20:00"),
    ("10:30 GMT+5:30", "XXXX-XX-XXT10:30+05:30", "2018-05-31T10:30+05:30"),
    ("doors open, 20:00 local time", "XXXX-XX-XXT20:00", "2018-05-31T20:00"),
    ("half past nine", "XXXX-XX-XXT09:30", "2018-05-31T09:30"),
    ("ten to five p.m.", "XXXX-XX-XXT16:50", "2018-05-31T16:50"),
    ("seven twenty-five a.m.", "XXXX-XX-XXT07:25", "2018-05-31T07:25"),
    ("the thirty-first of May", "XXXX-05-31", "2018-05-31"),
    ("between the 21st and the 23rd", "XXXX-XX-21", "2018-05-21/2018-05-23"),
    ("the third Monday of January", "XXXX-01-WXX-1-3", "2018-01-15"),
    ("the last Friday in May last year", "XXXX-05-WXX-5-5", "2017-05-26"),
    ("the first Sunday in May 2019", "2019-05-05", "2019-05-05"),
    ("the 28th of last month", "XXXX-XX-28", "2018-04-28"),
    ("the 2017/18 season", "2017", "2017/2018"),
    ("ten days' time", "P10D", "2018-06-10"),
    ("Saturday lunchtime", "XXXX-WXX-6TMI", "2018-05-26TMI"),
    ("week 23", "XXXX-W23", "2018-W23"),
    ("week 23 of 2017", "2017-W23", "2017-W23"),
    ("H2 2017", "2017-H2", "2017-H2"),
    ("the month of July", "XXXX-07", "2018-07"),
    ("the 2017 quarter", "2017", "2017"),
    ("the same period last year", "XXXX", "2017"),
    ("Orthodox Christmas", "XXXX-01-07", "2018-01-07"),
    ("Shrove Tuesday", "XXXX-EASTER-47", "2018-02-13"),
    ("Ramadan", "XXXX-XX", None),
    ("Eid al-Fitr", "XXXX-XX-XX", None),
    ("Lunar New Year", "XXXX-XX-XX", None),
    ("Bloody Sunday", "XXXX-XX-XX", None),
    ("every weekday", "P1D", None),
    ("every other day", "P2D", None),
    ("twice a week", "P1W", None),
    ("every Tuesday at 9 a.m.", "XXXX-WXX-2T09:00", None),
    ("a decade ago", "P1DE", "2008"),
    ("a century ago", "P1CE", "1918"),
    ("a fortnight ago", "P2W", "2018-W20"),
    ("two and a half years ago", "P2.5Y", "2015-H2"),
    ("a year and a half ago", "P1.5Y", "2016-H2"),
    ("half a year ago", "P0.5Y", "2017-H2"),
    ("two-and-a-half decades ago", "P2.5DE", "1993"),
    ("half a century ago", "P0.5CE", "1968"),
    ("a day and a half ago", "P1.5D", None),
    ("a month and a half ago", "P1.5M", None),
    ("two years and a half later", "P2.5Y", None),
    ("an hour and a half", "PT1.5H", "PT1.5H"),
    ("a two-and-a-half-hour call", "PT2.5H", "PT2.5H"),
    ("the next year and a half", "P1.5Y", "P1.5Y"),
    ("the past three and a half years", "P3.5Y", "P3.5Y"),
    ("a year and a half-built bridge", "P1Y", "P1Y"),
    ("two Fridays ago", "XXXX-WXX-5", "2018-05-18"),
    ("three Thursdays ago", "XXXX-WXX-4", "2018-05-10"),
    ("a few Mondays ago", "XXXX-WXX-1", None),
    ("by year's end", "XXXX", "../2018-12-31"),
    ("before this month's end", "XXXX-XX", "../2018-05-31"),
    ("between Monday and Wednesday", "XXXX-WXX-1", "2018-05-28/2018-05-30"),
    ("the Friday before last", "XXXX-WXX-5", "2018-05-18"),
    ("every other Tuesday", "XXXX-WXX-2", None),
    ("the early hours of Tuesday", "XXXX-WXX-2", "2018-05-29"),
    ("the early days of March", "XXXX-03", "2018-03"),
    ("no later than 30 June", "XXXX-06-30", "../2018-06-30"),
    ("on or before 30 June", "XXXX-06-30", "../2018-06-30"),
    ("no earlier than Monday", "XXXX-WXX-1", "2018-06-04/.."),
    ("on or after 30 June", "XXXX-06-30", "2018-06-30/.."),
    ("three days from now", "P3D", "2018-06-03"),
    ("several years ago", "PXY", "2007~/2017~"),
    ("about a week ago", "P1W", "2018-W21~"),
    ("two years later", "P2Y", None),
    ("the past decade", "P1DE", "2008-05-31/2018-05-31"),
    ("two nights", "P2D", "P2D"),
    ("a dozen years", "P12Y", "P12Y"),
    ("2 1/2 years", "P2.5Y", "P2.5Y"),
    ("twenty-five years", "P25Y", "P25Y"),
    ("two hundred years", "P200Y", "P200Y"),
    ("half an hour", "PT0.5H", "PT0.5H"),
    ("ten minutes", "PT10M", "PT10M"),
    ("three consecutive quarters", "P9M", "P9M"),
    ("a couple of weeks", "P2W", "P2W"),
    ("the next few days", "PXD", "PXD"),
    ("at least 72 hours", "PT72H", "PT72H"),
    ("all day", "P1D", "P1D"),
]


@pytest.mark.parametrize(("words", "timex", "value"), READINGS, ids=[words for words, _, _ in READINGS])
def test_reads(words: str, timex: str, value: str | None) -> None:
    """The words have this TIMEX3 and, where the anchor is enough, this value."""
    (found,) = find_times(words, "2018-05-31")
    assert (timex, value) == (found.timex, found.value and str(found.value))


@pytest.mark.parametrize(
    "text",
    [
        "31/31/2018",
        "2018-02-30",
        "31 June",
        "June 31",
        "30 Feb. to 2 March",
        "14 pm",
        "25:00 GMT",
        "On Jan and the March on",
        "the fourth half",
        "in their 30s",
        "This Week with him",
        "60 Minutes",
        "twenty thirty",
    ],
)
def test_finds_no_day_that_is_none(text: str) -> None:
    """What no calendar or clock has is no time."""
    assert () == tuple(time.words for time in find_times(text, "2018-05-31"))


def test_an_update_serves_where_nothing_else_does() -> None:
    """An article that tells only when it was updated was published then."""
    found = find_publication_date("Ministers meet\nLast updated: 2 February 2019\n\nThey met.")
    assert "2019-02-02" == (found and found.edtf)


def test_a_label_belongs_to_its_own_date() -> None:
    """Words between the label and the date break the tie."""
    assert find_publication_date("Published works that he signed on 3 May 2017 are here.") is None
