"""Expressions of time in a text: what is found, where, and what it comes to."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest

from newsmodel.errors import ParseError
from newsmodel.extraction.mentions.times import find_publication_date, find_times
from newsmodel.values.time import Basis, Direction, Modifier, Precision, Shift, TimeKind, TimeValue

THURSDAY = "2018-05-31"

#: What is said on Thursday 31 May 2018, and what it comes to.
READINGS = [
    ("They met on Wednesday.", "Wednesday", "2018-05-30"),
    ("They met on Wednesday evening.", "Wednesday evening", "2018-05-30TEV"),
    ("Thursday's talks ended.", "Thursday", "2018-05-31"),
    ("He said that Wednesday's talks ended.", "Wednesday", "2018-05-30"),
    ("He added that Monday was fine.", "Monday", "2018-05-28"),
    ("He left late Saturday.", "late Saturday", "2018-05-26"),
    ("They will speak tonight.", "tonight", "2018-05-31TNI"),
    ("The envoys will meet on Friday in Vienna.", "Friday", "2018-06-01"),
    ("Moon, Kim to meet Friday", "Friday", "2018-06-01"),
    ("Envoys are scheduled to meet on Monday.", "Monday", "2018-06-04"),
    ("On Friday the two will meet again.", "Friday", "2018-06-01"),
    ("The envoy, who arrived on Monday, will speak.", "Monday", "2018-05-28"),
    ("The vote, which is set for Friday, will be long.", "Friday", "2018-06-01"),
    ("The envoy arrives tomorrow.", "tomorrow", "2018-06-01"),
    ("They spoke yesterday morning.", "yesterday morning", "2018-05-30TMO"),
    ("Preparing the 12 June summit, he flew home.", "the 12 June", "2018-06-12"),
    ("It was signed on Oct. 9.", "Oct. 9", "2017-10-09"),
    ("It was signed on May 31, 2017.", "May 31, 2017", "2017-05-31"),
    ("It was signed on Monday, May 28.", "Monday, May 28", "2018-05-28"),
    ("dated 31/5/2018", "31/5/2018", "2018-05-31"),
    ("sent at 2018-05-31T10:04:00Z", "2018-05-31T10:04:00Z", "2018-05-31T10:04:00Z"),
    ("It fell in the spring of 1998.", "spring of 1998", "1998-SP"),
    ("He came last summer.", "last summer", "2017-SU"),
    ("The war began in 2011.", "2011", "2011"),
    ("It was the 1990s.", "the 1990s", "199X"),
    ("They met last week.", "last week", "2018-W21"),
    ("They spoke over the weekend.", "the weekend", "2018-W21-WE"),
    ("They will speak next month.", "next month", "2018-06"),
    ("They spoke last month.", "last month", "2018-04"),
    ("They met earlier this year.", "earlier this year", "2018-01-01/2018-05-31"),
    ("They meet later this week.", "later this week", "2018-05-31/2018-06-03"),
    ("It ends at the end of the month.", "the end of the month", "2018-05"),
    ("A decision is due by the end of June.", "the end of June", "../2018-06-30"),
    ("They will meet early next year.", "early next year", "2019"),
    ("They met in June last year.", "June last year", "2017-06"),
    ("They met last June.", "last June", "2017-06"),
    ("It will be held between 12 and 14 June.", "between 12 and 14 June", "2018-06-12/2018-06-14"),
    ("It ran from Monday to Thursday.", "from Monday to Thursday", "2018-05-28/2018-05-31"),
    ("in the 2015-16 season", "2015-16", "2015/2016"),
    ("They met two weeks ago.", "two weeks ago", "2018-W20"),
    ("The pact was signed just months ago.", "months ago", "2017-06~/2018-04~"),
    ("It fell from a year earlier.", "a year earlier", "2017"),
    ("They will meet in two weeks.", "two weeks", "2018-W24"),
    ("They will hold their first talks in two years on 12 June.", "two years", "P2Y"),
    ("It will be the largest such gathering in four months.", "four months", "P4M"),
    ("They will hold their most serious talks in six years.", "six years", "P6Y"),
    ("They will answer the protest in two weeks.", "two weeks", "2018-W24"),
    ("Trade grew over the past year.", "the past year", "2017-05-31/2018-05-31"),
    ("They arrived at 06:00 GMT.", "06:00 GMT", "2018-05-31T06:00Z"),
    ("They arrived at 3 p.m. on Tuesday.", "3 p.m. on Tuesday", "2018-05-29T15:00"),
    ("They met at Easter.", "Easter", "2018-04-01"),
    ("They have met since March.", "March", "2018-03-01/.."),
    ("They will leave before 1 July.", "1 July", "../2018-06-30"),
    ("It was so after Thursday's ruling.", "Thursday", "2018-05-31"),
    ("They met shortly after noon on Monday.", "noon on Monday", "2018-05-28T12:00"),
    ("They came 48 hours ago.", "48 hours ago", "2018-05-29"),
    ("After two days of talks, they left.", "two days", "P2D"),
    ("It lasted nearly 20 years.", "nearly 20 years", "P20Y"),
    ("He is now in Seoul.", "now", "PRESENT_REF"),
]

#: Words that look like times.
NOT_TIMES = [
    "Theresa May said so.",
    "Mrs May may agree, and talks with May go on.",
    "They may march on.",
    "The second round was the third.",
    "The Sun reported it as prices fall.",
    "It is an august body.",
    "The August body voted.",
    "Mr Abe spring cleaned.",
    "The 7th Fleet sailed under Article 50 and Resolution 1718.",
    "They won 2-1 and later 6:0.",
    "Prime Minister May and Jan Kovac met June Carter.",
    "the 6-year-old boy and a man, 37 years old,",
    "It cost $2000 and drew 1999 people.",
    "We are sat in the room for ten.",
    "Play Video 1:10 on the page, version 1.2.3.4.",
    "They shipped 2000 pieces and a third of them fell.",
    "He is the man of the year.",
]


@pytest.mark.parametrize(("text", "words", "value"), READINGS, ids=[text for text, _, _ in READINGS])
def test_reads(text: str, words: str, value: str) -> None:
    """The first expression has these words and this value on 31 May 2018."""
    first = find_times(text, THURSDAY)[0]
    assert (words, value) == (first.words, str(first.value))


@pytest.mark.parametrize("text", NOT_TIMES)
def test_leaves_alone(text: str) -> None:
    """Names and nouns that look like a time are none."""
    assert () == tuple(time.words for time in find_times(text, THURSDAY))


def test_stands_where_it_says() -> None:
    """Expressions are in reading order, disjoint, and their words are the text's."""
    text = "On Monday, 12 June, and again last week;\nfrom 9 a.m. to noon on Friday — 3 May 2018."
    times = find_times(text, THURSDAY)
    assert [time.words for time in times] == [text[time.span.start : time.span.end] for time in times]
    assert all(one.span.end <= other.span.start for one, other in pairwise(times))


def test_is_unresolved_without_an_anchor() -> None:
    """Without a publication date a weekday keeps its words and its TIMEX3, and has no value."""
    (friday,) = find_times("They met on Friday.")
    assert ("XXXX-WXX-5", None, None) == (friday.timex, friday.value, friday.basis)


def test_resolves_later_as_it_would_have_at_once() -> None:
    """Resolving what was found without an anchor equals finding with it."""
    text = "They met last week and on Monday; they will meet in June, two weeks ago, at 3 p.m."
    anchor = date(2018, 5, 31)
    assert find_times(text, anchor) == tuple(time.resolve(anchor) for time in find_times(text))


def test_leaves_open_what_counts_from_another_day() -> None:
    """What counts from a day that is not named has no value."""
    (later,) = find_times("A few years later he resigned.", THURSDAY)
    assert ("PXY", None) == (later.timex, later.value)


def test_keeps_the_other_reading() -> None:
    """The weekday that was not chosen, and the month first, are alternatives."""
    (wednesday,) = find_times("on Wednesday", THURSDAY)
    (numbers,) = find_times("on 5/6/2018", THURSDAY)
    assert (["2018-06-06"], ["2018-05-06"]) == (
        [str(value) for value in wednesday.alternatives],
        [str(value) for value in numbers.alternatives],
    )
    assert (Basis.RESOLVED, Basis.ASSUMED) == (wednesday.basis, numbers.basis)


def test_says_what_the_words_say() -> None:
    """Shift, modifier, direction and kind are kept beside the TIMEX3 value."""
    (month,) = find_times("They will meet early next month.")
    assert (TimeKind.DATE, "XXXX-XX", Shift(amount=1, unit=Precision.MONTH), Modifier.START, Direction.FUTURE) == (
        month.kind,
        month.timex,
        month.shift,
        month.modifier,
        month.direction,
    )


def test_a_week_may_begin_on_sunday() -> None:
    """The first day of the week is a parameter."""
    (week,) = find_times("last week", THURSDAY, week_start=6)
    assert "2018-05-20/2018-05-26" == str(week.value)


def test_takes_an_anchor_as_date_datetime_or_string() -> None:
    """All three give the same."""
    anchors = (THURSDAY, date(2018, 5, 31), datetime(2018, 5, 31, 23, 59, tzinfo=UTC))
    found = {find_times("on Monday", anchor) for anchor in anchors}
    assert 1 == len(found)


def test_refuses_an_anchor_that_is_no_day() -> None:
    """A string that names no day, or what is neither string nor date, is an error of the caller."""
    with pytest.raises(ParseError, match="expected one such as 2024-03-12"):
        find_times("on Monday", "31 May")
    with pytest.raises(TypeError, match="'anchor' must be a string, a date or a TimeValue"):
        find_times("on Monday", 5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They meet most likely tomorrow.", "tomorrow", "2018-06-01?"),
        ("They met probably on Monday.", "Monday", "2018-05-28?"),
        ("They meet possibly in June.", "June", "2018-06?"),
        ("It was built around 1900.", "around 1900", "1900~"),
        ("It was built circa 1900.", "circa 1900", "1900~"),
        ("It was built in about 1900.", "about 1900", "1900~"),
        ("They meet around 12-14 June.", "around 12-14 June", "2018-06-12~/2018-06-14~"),
        ("They talked about Monday.", "Monday", "2018-05-28"),
    ],
    ids=["likely", "probably", "possibly", "around", "circa", "in-about", "range", "talk-about"],
)
def test_a_hedge_makes_the_value_uncertain(text: str, words: str, value: str) -> None:
    """What is probably on a day is uncertain, what is about a day approximate."""
    (found,) = find_times(text, THURSDAY)
    assert (words, value) == (found.words, str(found.value))


def test_one_time_in_two_zones_is_on_one_day() -> None:
    """The time in brackets and the day behind it belong to the time before them."""
    found = find_times("It fell at 9 a.m. EDT (1300 GMT) on Monday.", THURSDAY)
    assert ["2018-05-28T09:00-04:00", "2018-05-28T13:00Z", "2018-05-28"] == [str(time.value) for time in found]


def test_both_ends_of_a_stretch_are_on_its_day() -> None:
    """From one time of day to another is on the day that is named before or behind."""
    found = find_times(
        "It was open from 9 a.m. to 5 p.m. on Monday. It was shut on Monday from 1 p.m. to 2 p.m.", THURSDAY
    )
    assert [f"2018-05-28T{hour}:00" for hour in ("09", "17", "13", "14")] == [str(time.value) for time in found]


@pytest.mark.parametrize(
    "text",
    [
        "The Sunday Times and the Sunday Telegraph said so.",
        "She told Russia Today so.",
        "They signed the Good Friday Agreement.",
        "See https://host/redir?id=3am3ioY",
        "The H1N1 outbreak and the H-1B visa.",
        "Growth was 5 per cent, or 2.5 percent, in version 10.2.1.",
        "He won 6-4 6-3 and scored 24-12.",
        "Mar del Plata hosted Sun Tzu, Jan Kovac and Mr. March.",
        "It took a second round, a quarter of them.",
        "It cost $2,011 million, 2011 euros and 1500 pounds.",
    ],
)
def test_names_and_figures_are_no_times(text: str) -> None:
    """Names, shares, scores, versions and money are left alone."""
    assert () == tuple(time.words for time in find_times(text, THURSDAY))


def test_a_quarter_that_is_reported_on() -> None:
    """In a report on a quarter, a year earlier is the same quarter of the year before."""
    times = find_times("Profit in the third quarter doubled from a year earlier.", "1989-10-26")
    assert ["1989-Q3", "1988-Q3"] == [str(time.value) for time in times]


PUBLISHED = [
    ("Ministers meet\nPublished 17 January 2019\n\nThey met on 3 May 2018.", "2019-01-17"),
    ("Ministers meet\n- Published17 January 2019\nThey met.", "2019-01-17"),
    ("Published\n17 January 2019\n\nThey met.", "2019-01-17"),
    ("GENEVA, June 12, 2018 (AP) - They met.", "2018-06-12"),
    ("By Jane Doe | May 31, 2018\nThey met.", "2018-05-31"),
    ("Updated 2 February 2019\nPublished 1 February 2019\n", "2019-02-01"),
    ("They met on 3 January 2018.", None),
    ("WASHINGTON, May 31 (AP) - They met.", None),
    ("The treaty of 3 January 2018\nThey met.", None),
    ("They met and talked all day.\n\nRelated stories\nPublished 17 January 2019\n", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "day"), PUBLISHED, ids=[repr(text[:40]) for text, _ in PUBLISHED])
def test_finds_the_day_of_publication(text: str, day: str | None) -> None:
    """A label, a dateline or a line by itself in the head tells the day; a sentence or a related link does not."""
    found = find_publication_date(text)
    assert day == (found and found.edtf)


def test_an_article_gives_its_own_anchor() -> None:
    """Where the caller names no day, the article's own date serves; else nothing is made up."""
    own = find_times("Published 17 January 2019\n\nThey met on Tuesday.")
    assert ["2019-01-17", "2019-01-15"] == [time.edtf for time in own]


@pytest.mark.parametrize("anchor", ["2018", "2018-05", "2018-W22", "201X", "2018-05-30/2018-05-31"])
def test_a_vague_day_of_publication_resolves_nothing(anchor: str) -> None:
    """A weekday of a month or a year that is all that is known of the publication would be a guess."""
    assert [time.value for time in find_times("They met on Tuesday.", anchor)] == [None]


def test_the_date_of_an_article_is_an_anchor() -> None:
    """What `parse` says of the publication serves as it is."""
    assert find_times("They met on Tuesday.", TimeValue.parse(THURSDAY)) == find_times("They met on Tuesday.", THURSDAY)


@pytest.mark.parametrize(
    ("text", "week_start", "error", "says"),
    [(5, 0, TypeError, "'text' must be a string"), ("", 7, ValueError, "'week_start' must be from 0")],
)
def test_wrong_arguments_are_told(text: object, week_start: int, error: type[Exception], says: str) -> None:
    """What is no text and no day of the week is refused."""
    with pytest.raises(error, match=says):
        find_times(text, week_start=week_start)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("She sent the plan to Lund on Wednesday.", "2018-05-30"),
        ("They plan to leave on Wednesday.", "2018-06-06"),
    ],
)
def test_a_plan_to_somebody_is_no_plan_to_do_something(text: str, day: str) -> None:
    """What stands behind "plan to" and a name is a deed that was done."""
    (time,) = find_times(text, THURSDAY)
    assert str(time.value) == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("in the week of 18 June", "2018-06-18/2018-06-24"),
        ("in the week beginning June 28", "2018-06-28/2018-07-04"),
        ("the week of Dec. 28, 2018", "2018-12-28/2019-01-03"),
        ("the week starting on the 18th of June", "2018-06-18/2018-06-24"),
    ],
)
def test_a_week_may_be_named_by_its_first_day(text: str, days: str) -> None:
    """It has seven days from the one that is told."""
    (time,) = find_times(text, THURSDAY)
    assert str(time.value) == days


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They will meet by year-end.", "../2018-12-31"),
        ("They will meet before Christmas.", "../2018-12-24"),
        ("They will meet in November.", "2018-11"),
        ("They met in November.", "2017-11"),
    ],
)
def test_what_is_to_come_this_year_is_ahead(text: str, day: str) -> None:
    """Where words tell that it is to come, a day or a month of the same year is not that of the year before."""
    (time,) = find_times(text, "2018-02-20")
    assert str(time.value) == day
