"""Times of meetings that are told of something beside them."""

import pytest
from occasions import records

import newsmodel


def last_day(text: str, published: str) -> str | None:
    """When the meeting told last is, None if the text does not tell it."""
    meeting = newsmodel.parse(f"A quiet day in the north\n{text}", published=published).meetings[-1]
    return None if meeting.when is None else meeting.when.edtf


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit said earlier this month that he had discussed it with Ms Lund.", "2018-05"),
        ("Last month, the ministry confirmed Mr Tveit had held talks with Ms Lund.", "2018-04"),
        ('"It is hard," Mr Tveit said last month during a meeting with Ms Lund.', "2018-04"),
        ("Mr Tveit said last month that he had met Ms Lund in 2015.", "2015"),
        ("Mr Tveit said last month that he would meet Ms Lund.", None),
        ("Last week, Mr Tveit slammed reports that he gave in to secure a summit with Ms Lund.", None),
        ("Mr Tveit said on Tuesday that he had met Ms Lund.", None),
    ],
)
def test_what_was_reported_in_a_month_was_in_it(text: str, when: str | None) -> None:
    """A week, a month and a year of a report are those of what it tells as done; a day is too short for that."""
    assert last_day(text, "2018-05-31") == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit met Ms Lund last week.", "2018-05-27/2018-06-02"),
        ("Mr Tveit is to meet Ms Lund this week.", "2018-06-03/2018-06-09"),
        ("Mr Tveit is to meet Ms Lund next week.", "2018-06-04/2018-06-10"),
        ("Mr Tveit met Ms Lund earlier this week.", "2018-05-28/2018-06-02"),
    ],
)
def test_on_a_sunday_a_week_is_over(text: str, when: str) -> None:
    """On a Sunday, last week ended the day before and this week is the one that begins."""
    assert last_day(text, "2018-06-03") == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Monday, Mr Tveit will meet Mr Moe. He will also meet Ms Lund.", "2018-06-04"),
        ("Mr Tveit is to see Mr Moe on Monday. He is also scheduled to meet Ms Lund.", "2018-06-04"),
        ("Mr Tveit is to see Mr Moe on Monday. He hopes to meet Ms Lund.", None),
        ("It rained on Monday. Mr Tveit will also meet Ms Lund.", None),
        ("Mr Tveit is to see Mr Moe on Monday and Mr Berg on Friday. He will also meet Ms Lund.", None),
    ],
)
def test_who_will_also_meet_another_does_so_on_the_same_day(text: str, when: str | None) -> None:
    """The word "also" takes up the one day to come that the sentence before tells."""
    assert last_day(text, "2018-05-31") == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("It rained on Monday.\nMr Tveit, who earlier in the day had met Ms Lund, left.", "2018-05-28"),
        ("Mr Tveit sang earlier in the day at a dinner with Ms Lund.", "2018-05-31"),
        ("Mr Tveit sang earlier in the day and will meet Ms Lund.", None),
    ],
)
def test_earlier_in_the_day_is_on_the_day_spoken_of(text: str, when: str | None) -> None:
    """It is on the day told last, else on that of publication, wherever in the clause it stands."""
    assert last_day(text, "2018-05-31") == when


def test_before_the_first_words_of_a_text_no_day_is_told() -> None:
    """What a text without a headline opens with has no sentence before it whose day could be taken up."""
    (meeting,) = newsmodel.parse("Norway will also meet Chile.", published="2018-05-31").meetings

    assert meeting.when is None


def test_earlier_in_the_day_is_on_that_of_the_sentence() -> None:
    """The day of what is told beside it is that of the occasion."""
    assert (
        last_day("Mr Tveit flew home on Tuesday after meeting Ms Lund earlier in the day.", "2018-05-31")
        == "2018-05-29"
    )


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit and Ms Lund had meetings throughout the day.", "2018-06-14"),
        ("It rained on Tuesday.\nMr Tveit and Ms Lund had meetings throughout the day.", "2018-06-12"),
    ],
)
def test_what_went_on_all_day_did_so_on_the_day_told(text: str, when: str) -> None:
    """Else on the day of publication."""
    assert last_day(text, "2018-06-14") == when


@pytest.mark.parametrize(
    "text",
    [
        "7:05 p.m.\n\nMr Tveit says he had open talks with Ms Lund on the sidelines of the fair.",
        "2:40 p.m.\n\nMr Tveit says he will meet with Ms Lund on the sidelines of the fair.",
    ],
)
def test_an_entry_headed_by_an_hour_is_of_the_day_of_publication(text: str) -> None:
    """Pages that are written on through a day tell the hour of each entry, and no day."""
    assert last_day(f"The latest on the fair in Oslo (all times local):\n\n{text}\n\n___", "2018-06-14") == "2018-06-14"


def test_the_end_of_something_else_is_no_day_of_what_was_held() -> None:
    """What took place did so before a day to come up to which something runs."""
    assert last_day("Mr Tveit met Ms Lund to discuss a deal that runs out by the end of August.", "2018-06-14") is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit will travel to Lima on Monday.\nHe will meet Ms Lund there.", "2018-06-18"),
        (
            "Mr Tveit faces a test on Monday, as he and two others meet them.\nIn Lima, Mr Tveit is to meet Ms Lund.",
            None,
        ),
        ("Mr Tveit will face a test on Monday.\nIn Lima, Mr Tveit is expected to meet with Ms Lund.", "2018-06-18"),
        ("Mr Tveit landed in Lima on Friday, where he'll sing.\nMr Tveit will meet Ms Lund.", None),
        ("Mr Berg will sing on Monday.\nMr Tveit will meet Ms Lund.", None),
    ],
)
def test_who_goes_on_does_so_on_the_day_to_come(text: str, when: str | None) -> None:
    """What the same person is to do next is on the one day to come of the sentence before."""
    assert last_day(text, "2018-06-14") == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit met Ms Lund in Lima ahead of Thursday's vote.", None),
        ("Mr Tveit met Ms Lund in Lima ahead of Wednesday's vote.", "2018-05-30"),
        ("Mr Tveit met Ms Lund in Lima after Thursday's vote.", "2018-05-31"),
    ],
)
def test_before_what_is_today_they_may_have_met_earlier(text: str, expected: str | None) -> None:
    """The day of publication is not borrowed for what was ahead of something on it."""
    assert [when for *_, when in records(text)] == [expected]
