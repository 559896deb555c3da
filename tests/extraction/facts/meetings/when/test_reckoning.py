"""Times told from others."""

import pytest
from occasions import read

import newsmodel


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway closed the port in 2010. The following year, Mr Tveit met Ms Lund.", "2011"),
        ("Norway closed the port in 2010. The next year, Mr Tveit met Ms Lund.", "2011"),
        ("Norway closed the port in May 2010. Mr Tveit met Ms Lund later that year.", "2010"),
        ("Norway closed the port in May 2010. That October, Mr Tveit met Ms Lund.", "2010-10"),
        ("Norway closed the port in May. That year, Mr Tveit met Ms Lund.", None),
        ("Norway closed the port in 2010.\nIt rained.\nMr Tveit met Ms Lund later that year.", None),
    ],
)
def test_a_year_is_told_from_the_one_before(text: str, when: str | None) -> None:
    """That year is the one whose number was told last, close before it."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway closed the port in July 2016. The following month, Mr Tveit met Ms Lund.", "2016-08"),
        ("Norway closed the port on 12 January 2017. Mr Tveit met Ms Lund the previous month.", "2016-12"),
        ("Norway closed the port in July 2016.\nIt rained.\nMr Tveit met Ms Lund that month.", None),
        ("Norway closed the port in 2016. The following month, Mr Tveit met Ms Lund.", None),
    ],
)
def test_a_month_is_told_from_the_one_before(text: str, when: str | None) -> None:
    """That month is the one told last, close before it."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway closed the port in March 2016. Mr Tveit met Ms Lund on 9 March.", "2016-03-09"),
        ("Norway closed the port on 3 March 2016. Mr Tveit met Ms Lund on 9 March.", "2016-03-09"),
        ("Norway closed the port in March 2016. Mr Tveit met Ms Lund on 9 February.", "2018-02-09"),
        ("Norway closed the port in May 2016. Mr Tveit met Ms Lund on 9 May.", "2018-05-09"),
        ("Norway closed the port in July 2016. Mr Tveit will meet Ms Lund on 9 July.", "2018-07-09"),
    ],
)
def test_a_day_is_in_the_year_that_was_told_with_its_month(text: str, when: str) -> None:
    """A date of a month whose year was told just before is in that year, unless it is news or yet to come."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert str(meeting.when) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("It rained on Monday. Two hours later, Mr Tveit met Ms Lund.", "2018-05-28"),
        ("It rained on Monday. Mr Tveit met Ms Lund minutes later.", "2018-05-28"),
        ("It rained on Monday. Mr Tveit met Ms Lund 20 hours later.", None),
        ("It rained. Two hours later, Mr Tveit met Ms Lund.", None),
    ],
)
def test_hours_later_it_is_the_same_day(text: str, when: str | None) -> None:
    """What was a few hours later was on the day that was told last."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Berg will leave on Monday. Mr Tveit will meet Ms Lund on the same day.", "2018-06-04"),
        ("Mr Berg will leave on Monday. Mr Tveit will fly to Oslo the next day. He will meet Ms Lund.", "2018-06-05"),
        ("Mr Berg will leave on Monday. In Oslo the same day, Mr Tveit will meet Ms Lund.", "2018-06-04"),
        ("Mr Berg will leave on Monday. Mr Tveit will meet Ms Lund the following day.", "2018-06-05"),
        ("Mr Berg left on Monday. Mr Tveit met Ms Lund on the same day.", "2018-05-28"),
    ],
)
def test_a_day_to_come_is_told_from_the_one_before(text: str, when: str) -> None:
    """The same day is the one told last, whether it is over or lies ahead."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert str(meeting.when) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Tuesday, Mr Tveit met Ms Lund in the morning.", "2018-05-29TMO"),
        ("On Tuesday, Mr Tveit met Ms Lund at 10 a.m.", "2018-05-29T10:00"),
        ("Ms Lund landed on Tuesday. In the evening, Mr Tveit met Ms Lund.", "2018-05-29TEV"),
        ("Ms Lund left at noon on Tuesday. The vote was at 4 p.m. At 6 p.m., she met Mr Tveit.", "2018-05-29T18:00"),
        ("On Saturday, Mr Tveit will meet Ms Lund in the morning.", "2018-06-02TMO"),
        ("Mr Tveit met Ms Lund at 10 a.m.", "2018-05-31T10:00"),
    ],
)
def test_an_hour_is_on_the_day_that_is_spoken_of(text: str, when: str) -> None:
    """A time of day is on the day told last, and on that of publication only where none is told."""
    (meeting,) = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings
    assert str(meeting.when) == when


def test_days_after_a_month_are_no_day() -> None:
    """A month tells no day from which others could be reckoned, and one told before it is not meant."""
    text = "It rained on Monday. Mr Tveit wrote to Ms Lund in April. He telephoned her three days later."
    assert all(meeting.when is None for meeting in read(text).meetings)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ('Mr Tveit said on Tuesday that it was late.\n"I met Kari Lund today," he said of the mayor.', "2018-05-29"),
        ('"I met Kari Lund yesterday," Mr Tveit said on Tuesday.', "2018-05-28"),
        ('"I met Kari Lund today," Mr Tveit said.', "2018-05-31"),
        ("Mr Tveit met Ms Lund today, her office said on Tuesday.", "2018-05-31"),
    ],
)
def test_a_day_in_speech_is_told_from_that_of_the_speech(text: str, when: str) -> None:
    """Who says "today" means the day on which he says so, not that of publication."""
    meeting = read(text).meetings[0]
    assert str(meeting.when) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Norway will face a test on Monday.\nIn Oslo the same day, Mr Tveit will meet Ms Lund.", "2018-06-04"),
        ("Norway faced a test on Monday.\nIn Oslo the same day, Mr Tveit met Ms Lund.", "2018-05-28"),
    ],
)
def test_the_same_day_lies_where_the_other_does(text: str, when: str) -> None:
    """A weekday that is told as ahead is so for what is on the same day."""
    meeting = read(text).meetings[-1]
    assert str(meeting.when) == when
