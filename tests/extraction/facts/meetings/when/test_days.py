"""Days that are told beside an occasion: of the news, of a journey to come, by how long it is ago."""

import pytest
from occasions import read

import newsmodel


def day(text: str) -> str | None:
    """When the one meeting of *text*, published on Thursday, 31 May 2018, took place."""
    (meeting,) = read(text).meetings
    return None if meeting.when is None else str(meeting.when)


LATER = "It was cold.\nThe roads were closed.\nNobody came.\n"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("After talks with Ms Lund, Mr Tveit left.\nIt had rained on Tuesday.", "2018-05-29", id="opening"),
        pytest.param("Mr Tveit praised his summit with Ms Lund.\nIt rained on Tuesday.", "2018-05-29", id="a noun"),
        pytest.param(
            "Mr Tveit praised his summit with Ms Lund.\nMr Berg said on Tuesday that it rained.", None, id="of a report"
        ),
        pytest.param("Mr Tveit praised his summit with Ms Lund.\nIt rained on 3 May.", None, id="long ago"),
        pytest.param("Mr Tveit, who met Ms Lund, left.\nIt rained on Tuesday.", None, id="who met"),
        pytest.param("Mr Tveit had met Ms Lund.\nIt rained on Tuesday.", None, id="had met"),
        pytest.param("Mr Moe recalled Mr Tveit's recent talks with Ms Lund.\nIt rained on Tuesday.", None, id="recent"),
        pytest.param("Mr Tveit met Ms Lund.\nIt is the first since he was named on Tuesday.", None, id="since"),
        pytest.param("The vote came after Mr Tveit met Ms Lund.\nIt rained on Tuesday.", None, id="came after"),
        pytest.param("Updated at 7:16 p.m.\nMr Tveit met Ms Lund.", None, id="an hour without a day"),
        pytest.param("Overnight, it rained.\nMr Tveit has now met Ms Lund.", None, id="overnight"),
        pytest.param("It rained on Tuesday.\nAt 9 a.m. it was over.\nMr Tveit met Ms Lund.", "2018-05-29", id="hour"),
        pytest.param("Talks between Norway and Sweden went on.\nIt rained on Tuesday.", None, id="on no day"),
        pytest.param(
            f"{LATER}A summit of Mr Tveit and Ms Lund is no secret.\nIt rained on Tuesday.", None, id="background"
        ),
        pytest.param(f"{LATER}Mr Tveit met Ms Lund.\nIt rained on Tuesday.", "2018-05-29", id="in the past tense"),
        pytest.param(
            f"{LATER}A day after Mr Tveit met Ms Lund, he left.\nIt rained on Tuesday.", "2018-05-28", id="lapse"
        ),
    ],
)
def test_what_is_news_took_place_on_the_day_of_the_news(text: str, when: str | None) -> None:
    """What the opening tells, or the past tense, was on the first day that the text tells; what lies back was not."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("On Tuesday, Mr Tveit left two days after meeting Ms Lund.", "2018-05-27", id="days"),
        pytest.param("The flood on Wednesday came a week after Mr Tveit met Ms Lund.", "2018-05-23", id="a week"),
        pytest.param(
            "Mr Tveit left two days after a meeting with Ms Lund on Saturday.", "2018-05-26", id="its own day"
        ),
        pytest.param("Mr Tveit left two days after a long meeting with Ms Lund.", None, id="after no day"),
    ],
)
def test_a_lapse_is_reckoned_from_the_day_of_what_came_after(text: str, when: str | None) -> None:
    """Two days after the meeting is two days later than it."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("Mr Tveit will fly to Geneva on Sunday to meet Ms Lund.", "2018-06-03", id="to come"),
        pytest.param("Mr Tveit was headed to Geneva on Tuesday for talks with Ms Lund.", None, id="gone by"),
    ],
)
def test_the_day_of_a_journey_to_come_is_that_of_the_meeting(text: str, when: str | None) -> None:
    """Who is to go on Sunday is to meet on Sunday; who went on Tuesday is to meet nobody knows when."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("Mr Tveit held summits with Ms Lund in April and May.", "2018-04/2018-05", id="months"),
        pytest.param(
            "Mr Tveit was ill. Last week, after his first talks with Ms Lund, he left.", "2018-W21", id="before after"
        ),
        pytest.param(
            "Mr Tveit was ill. Last week, before his first talks with Ms Lund, he left.", None, id="before before"
        ),
        pytest.param("Mr Tveit met Ms Lund, he told USA TODAY.", None, id="a newspaper"),
        pytest.param(
            "Mr Tveit will visit Ms Lund on 24 June. He will see Ms Lund on June 24-25.",
            "2018-06-24/2018-06-25",
            id="from to",
        ),
        pytest.param("Talks between Norway and Sweden that began in March go on.", "2018-03/..", id="going on"),
        pytest.param("Talks between Norway and Sweden are under way today.", "2018-05-31", id="going on today"),
    ],
)
def test_a_time_is_read_as_it_is_meant(text: str, when: str | None) -> None:
    """Two years are an interval, so is what goes on; the time before "after" is of both, a newspaper is no day."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Norway and Sweden have not held talks since December 2015.", "held", "2015-12"),
        ("Mr Tveit and Ms Lund have not met since March.", "held", "2018-03"),
        ("Mr Tveit has not spoken to Ms Lund since Tuesday.", "held", "2018-05-29"),
        ("Norway and Sweden have held no talks since 2008.", "held", "2008"),
        ("Mr Tveit has not met Ms Lund since she came.", "denied", None),
        ("Mr Tveit had not met Ms Lund since 2016.", "denied", None),
        ("Mr Tveit has not met Ms Lund.", "denied", None),
    ],
)
def test_who_has_not_met_since_then_met_then(text: str, status: str, when: str | None) -> None:
    """Who have not met since March met in March."""
    (meeting,) = read(text).meetings

    assert (meeting.status.value, None if meeting.when is None else str(meeting.when)) == (status, when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit met Ms Lund before Wednesday's vote.", "2018-05-30"),
        ("Mr Tveit met Ms Lund after Monday's funeral.", "2018-05-28"),
        ("Mr Tveit met Ms Lund ahead of Saturday's vote.", "None"),
        ("Mr Tveit met Ms Lund ahead of next week's vote.", "None"),
        ("Mr Tveit met Ms Lund after late-night talks with Mr Moe.", "None"),
    ],
)
def test_who_meets_beside_an_event_meets_on_its_day(text: str, when: str) -> None:
    """An event before or after which somebody met tells the day, unless it is yet to come; an hour tells none."""
    first, *_ = newsmodel.parse("A quiet day in the north\n" + text, published="2018-05-31").meetings
    assert str(first.when) == when


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday, Mr Tveit left. Mr Moe recently met Ms Lund.",
        "Ms Lund became an overnight success. Mr Tveit met Ms Lund.",
        "It was the first meeting between Mr Tveit and Ms Lund since Chile's 2009 vote.",
        "Sunday's vote in Chile led to talks between Mr Tveit and Ms Lund.",
        "Mr Tveit had run for office in 2011 and promised talks with Ms Lund.",
    ],
)
def test_the_day_of_something_else_is_none_of_the_meeting(text: str) -> None:
    """What was recently, what a vote led to, what is the first since a vote: the day told beside it is not its own."""
    meeting = read(text).meetings[-1]
    assert meeting.when is None


def test_the_day_of_a_summit_is_that_of_the_meeting_at_it() -> None:
    """The summit that was their first meeting tells the day of it."""
    text = "Sunday's summit in Lima was the first meeting between Mr Tveit and Ms Lund."

    assert str(read(text).meetings[-1].when) == "2018-05-27"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit landed on Friday. Mr Tveit met Ms Lund.", "2018-06-01"),
        ("The trial opens on Friday. Mr Tveit met Ms Lund.", None),
    ],
)
def test_a_story_that_goes_on_has_days_behind_publication(text: str, when: str | None) -> None:
    """Where the past tense tells what was on the day after publication, the story is on that day."""
    meeting = read(text).meetings[-1]
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit left Oslo on Tuesday after meeting Ms Lund.", "2018-05-29"),
        ("The two sides signed a deal on Tuesday after talks between Mr Tveit and Ms Lund.", "2018-05-29"),
        ("Mr Tveit said Tuesday his meeting with Ms Lund was short.", "2018-05-29"),
        ("Mr Tveit said on Tuesday that his meeting with Ms Lund was short.", "2018-05-29"),
        ("Mr Tveit said on Tuesday that it was cold. He had met Ms Lund.", None),
        ("The palace said on Tuesday that Mr Tveit spoke by phone with Ms Lund.", "2018-05-29"),
        ("The palace said on Tuesday that Mr Tveit had met Ms Lund.", None),
        ("Mr Tveit on Tuesday announced terms that would end the war, following talks with Ms Lund.", "2018-05-29"),
        ("Mr Tveit said on Tuesday that the war was over, following talks with Ms Lund.", "2018-05-29"),
        ("Norway launched Tuesday's test as Mr Tveit met Ms Lund in Oslo.", "2018-05-29"),
        ("After talks with Ms Lund, Mr Tveit left.\nThree days ago, it rained.", None),
        ("Mr Tveit said this week, after meeting Ms Lund, that it was cold.", "2018-05-28/2018-05-31"),
        ("Mr Tveit said this week that his summit with Ms Lund was a fraud.", None),
        ("Back in February, Chile closed its ports as Mr Tveit and Ms Lund met in Oslo.", "2018-02"),
    ],
)
def test_what_a_sentence_tells_beside_an_occasion_dates_it(text: str, when: str | None) -> None:
    """Who leaves, signs or reports after talks does so on their day, if nothing else tells it."""
    assert day(text) == when


def test_the_day_from_which_something_is_reckoned_is_not_that_of_the_story() -> None:
    """What has been so since a day did not happen on it."""
    assert (
        day("It rained on Tuesday. It has been calm since they left on Monday. Mr Tveit met Ms Lund.") == "2018-05-29"
    )


def test_a_day_behind_an_aside_is_of_the_main_clause() -> None:
    """Who "is visiting Lima" tells of a visit that goes on, whatever day follows."""
    assert day("Mr Tveit, who is visiting Lima, met Ms Lund on Sunday.") == "2018-05-27"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit came on Monday. He had a meeting with Ms Lund in Oslo.", "2018-05-28"),
        ("Mr Tveit came on Monday. He later had tea with Ms Lund in Oslo.", "2018-05-28"),
        ("Mr Tveit came on Monday. He had met Ms Lund in Oslo.", None),
        ("Mr Tveit arrived on Tuesday in Oslo, where he met with Ms Lund.", "2018-05-29"),
        ("Mr Tveit returned on Tuesday from Oslo, where he met with Ms Lund.", None),
    ],
)
def test_who_had_a_meeting_had_it_on_the_day_of_the_story(text: str, when: str | None) -> None:
    """The verb "had" with an object is of the story, "had met" lies before it, and who returns met earlier."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("before", "when"),
    [
        ("The port closed on Tuesday. ", "2018-05-29"),
        ("It must open before they vote on Tuesday. ", None),
        ('It snowed on Tuesday. "I slept well today," the mayor said. ', "2018-05-29"),
        ("The forum was held on 26 and 27 May. At the forum, ", "2018-05-26/2018-05-27"),
        ("The forum was held on 26 and 27 May. In Bergen, ", None),
    ],
)
def test_a_day_of_the_story_has_come_and_is_told_by_the_story(before: str, when: str | None) -> None:
    """A weekday to come, and one that somebody is quoted with, are none; those of a gathering are of what is there."""
    meeting = read(before + "Mr Tveit met Ms Lund.").meetings[-1]
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit was all smiles when he met Ms Lund.", "2018-05-29"),
        ("Mr Tveit made no mention of the port when he met Ms Lund.", "2018-05-29"),
        ("Mr Tveit recalled the day when he met Ms Lund.", None),
        ("Mr Tveit had promised to sing when he met Ms Lund.", None),
    ],
)
def test_what_was_at_the_same_time_is_of_the_story(text: str, when: str | None) -> None:
    """What somebody did "when he met her" was on that day, if that tells the story and does not look back."""
    assert day(f"It rained on Tuesday.\n{text}") == when


def test_the_news_is_not_what_led_to_it() -> None:
    """The day of what came before is none of what came after it."""
    assert day("Mr Tveit met Ms Lund.\nThe talks came after the army opened fire on Monday.") is None


def test_a_week_told_of_somebody_is_not_that_of_the_story() -> None:
    """What is told in a relative clause does not move the story on."""
    text = "It rained on Tuesday.\nPeople sang for the army, whose march earlier this week shook Oslo.\n"
    assert day(f"{text}Mr Tveit met Ms Lund.") == "2018-05-29"


def test_what_was_since_then_is_not_on_the_day_of_the_news() -> None:
    """What lies behind "since" tells when it was not."""
    assert day("Since then Mr Tveit and Ms Lund have spoken by phone.\nIt rained on Tuesday.") is None
