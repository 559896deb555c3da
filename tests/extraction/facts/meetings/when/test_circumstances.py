"""When, where and by which medium."""

import pytest
from occasions import HEADLINE, read, records

import newsmodel


def only(text: str) -> newsmodel.Meeting:
    """The one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = read(text).meetings
    return meeting


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("Mr Tveit met Ms Lund on Tuesday.", "2018-05-29", id="behind"),
        pytest.param("On Tuesday, Mr Tveit met Ms Lund.", "2018-05-29", id="in front"),
        pytest.param("Mr Tveit on Tuesday met Ms Lund.", "2018-05-29", id="between"),
        pytest.param("Mr Tveit, who took office in May 2016, met Ms Lund.", None, id="of an aside"),
        pytest.param("Norway announced that Mr Tveit would meet Ms Lund on Friday.", "2018-06-01", id="announced for"),
        pytest.param("Mr Tveit agreed to meet Ms Lund in September.", "2018-09", id="agreed for"),
        pytest.param("Mr Tveit cancelled a meeting with Ms Lund on Tuesday.", None, id="cancelled on"),
        pytest.param("The market fell on Tuesday as Mr Tveit met Ms Lund.", "2018-05-29", id="of what came with it"),
        pytest.param("Mr Tveit met Ms Lund over the past weekend.", "2018-W21-WE", id="the past weekend"),
        pytest.param("Mr Tveit came to terms with Ms Lund at their summit in March.", "2018-03", id="came to no place"),
        pytest.param("Mr Tveit has agreed to visit Chile in September.", "2018-09", id="agreed to visit"),
        pytest.param("Mr Tveit accepted an invitation to visit Chile in October.", "2018-10", id="accepted for"),
        pytest.param("Ms Lund invited Mr Tveit on Monday to visit Chile.", None, id="invited on"),
        pytest.param("Ms Lund invited Mr Tveit on Monday to visit Chile in July.", "2018-07", id="invited for"),
        pytest.param("Mr Tveit agreed to meet Ms Lund on Monday.", "2018-06-04", id="agreed for a weekday"),
        pytest.param("Mr Tveit agreed to hold talks with Ms Lund on Monday.", "2018-06-04", id="agreed to hold"),
        pytest.param("Mr Tveit agreed on Monday to meet Ms Lund.", None, id="agreed on"),
        pytest.param("Mr Tveit agreed to talks with Ms Lund on Monday.", None, id="agreed to talks on"),
        pytest.param("Mr Tveit announced on Monday that he would meet Ms Lund.", None, id="announced on"),
        pytest.param("A meeting was announced for Monday between Mr Tveit and Ms Lund.", "2018-06-04", id="for"),
        pytest.param("Norway pulled out of talks scheduled with Chile on Monday.", "2018-06-04", id="scheduled"),
        pytest.param("Late last month, Mr Berg sought talks with Ms Lund.", None, id="when they were sought"),
        pytest.param("Set to resign in June, Mr Tveit had met Ms Lund on Monday.", "2018-05-28", id="of the past"),
        pytest.param("Mr Tveit met Ms Lund at the NATO summit on Monday.", "2018-05-28", id="at a named summit"),
        pytest.param("Mr Tveit will engage in two days of talks with Ms Lund.", None, id="as long as"),
        pytest.param("He left for Oslo - where Mr Tveit will meet Ms Lund - on Friday.", None, id="behind an aside"),
        pytest.param("Mr Tveit – who spent a year in Chile in 2016 – met Ms Lund.", None, id="between dashes"),
        pytest.param("Mr Tveit met Ms Lund, a sequel to another meeting in May.", None, id="of what it is likened to"),
        pytest.param("On Tuesday, Mr Tveit, who began in 2016, met Ms Lund.", "2018-05-29", id="in front of an aside"),
        pytest.param("Mr Tveit will meet Ms Lund on Friday.", "2018-06-01", id="ahead"),
        pytest.param("Mr Tveit met Ms Lund, a spokesman said on Tuesday.", None, id="of the report"),
        pytest.param("Mr Tveit met Ms Lund on Monday and Tuesday.", "2018-05-28/2018-05-29", id="two days"),
        pytest.param(
            "Mr Tveit and Ms Lund held two days of talks. Tuesday's talks were short.",
            "2018-05-28/2018-05-29",
            id="length",
        ),
        pytest.param("Mr Tveit met Ms Lund in April and May.", "2018-04/2018-05", id="months"),
        pytest.param("Mr Tveit is due on Friday after meeting Ms Lund.", None, id="of the journey"),
        pytest.param("Mr Tveit met Ms Lund on Monday and again on Tuesday.", "2018-05-28/2018-05-29", id="and again"),
        pytest.param("Mr Tveit will meet Ms Lund in a planning session Friday.", "2018-06-01", id="behind a session"),
        pytest.param("Mr Tveit met Ms Lund on the edge of the forum Tuesday.", "2018-05-29", id="behind the setting"),
        pytest.param("Mr Tveit met Ms Lund and is to sing on Friday.", None, id="of what follows"),
        pytest.param("Mr Tveit came home in 2015, when he met Ms Lund.", "2015", id="of the main clause"),
        pytest.param("Mr Tveit spoke on Monday, planning a meeting with Ms Lund.", None, id="of what comes before"),
        pytest.param("Mr Tveit gave the talks with Ms Lund a push on Monday.", None, id="of another verb"),
        pytest.param("The talks Mr Tveit held in April with Ms Lund were short.", "2018-04", id="in its clause"),
        pytest.param("Mr Tveit and Ms Lund met in May. The 12 May meeting was short.", "2018-05-12", id="finest"),
        pytest.param("Mr Tveit met Ms Lund earlier this month.", "2018-05", id="earlier this month"),
        pytest.param("Mr Tveit will meet Ms Lund later this week.", "2018-06-01/2018-06-03", id="later this week"),
        pytest.param("Mr Tveit will meet Ms Lund later today.", "2018-05-31", id="later today"),
        pytest.param("Mr Tveit will meet Ms Lund ahead of a vote, on Friday.", "2018-06-01", id="behind what is after"),
        pytest.param(
            "Mr Tveit will meet Ms Lund on the eve of the vote, at 7 p.m. (1700 GMT) on Friday.",
            "2018-06-01T19:00",
            id="behind the eve",
        ),
        pytest.param("Mr Tveit will brief Ms Lund on her talks in Lima on Friday.", None, id="of the topic"),
        pytest.param(
            "Mr Tveit and Ms Lund will hold a summit on June 18. The summit on June 19 will be long. "
            "The summit on June 19 will be cold.",
            "2018-06-19",
            id="told most often",
        ),
        pytest.param("Mr Tveit will meet Ms Lund this week.", "2018-05-31/2018-06-03", id="the rest of the week"),
        pytest.param("Mr Tveit will visit Oslo on Friday, where he will meet Ms Lund.", "2018-06-01", id="where"),
        pytest.param("Mr Tveit met Ms Lund two weeks ago.", "2018-05-17~", id="weeks ago"),
        pytest.param(
            "Mr Tveit met Ms Lund for two days of talks in Oslo that ended on Wednesday.",
            "2018-05-29/2018-05-30",
            id="until",
        ),
        pytest.param("Mr Tveit met Ms Lund for talks on a strike that ended on Monday.", None, id="of a topic"),
        pytest.param("Mr Tveit met Ms Lund a year ago.", "2017-05~", id="a year ago"),
        pytest.param("Mr Tveit met Ms Lund at a party of the 1922 Club on Tuesday.", "2018-05-29", id="of a name"),
        pytest.param("Mr Tveit will attend this month's NATO road safety summit.", "2018-05", id="a body between"),
        pytest.param("Norway and Chile requested a meeting for Monday.", "2018-06-04", id="asked for a day"),
        pytest.param(
            "Norway planned the talks of Mr Tveit and Ms Lund, which begin on Monday.",
            "2018-06-04",
            id="own clause",
        ),
        pytest.param("On Monday, Mr Tveit sang while meeting Ms Lund.", "2018-05-28", id="while"),
        pytest.param("In Oslo on Friday, Mr Tveit will meet Ms Lund.", "2018-06-01", id="behind a place"),
        pytest.param("In Oslo, Norway, on Friday, Mr Tveit will meet Ms Lund.", "2018-06-01", id="behind a country"),
    ],
)
def test_the_time_belongs_to_the_meeting(text: str, when: str | None) -> None:
    """The time of a meeting is its own, not the nearest."""
    found = only(text).when

    assert (None if found is None else str(found)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("Mr Tveit said on Tuesday after talks with Ms Lund.", "2018-05-29", id="said after"),
        pytest.param("Mr Tveit told reporters on Tuesday after meeting Ms Lund.", "2018-05-29", id="told after"),
        pytest.param(
            "Mr Tveit told a meeting of the African Union on Tuesday it was late.", "2018-05-29", id="told it"
        ),
        pytest.param(
            'Mr Tveit told reporters on Tuesday it was late.\n"We go," Mr Tveit said after talks with Ms Lund.',
            "2018-05-29",
            id="of the same speaker",
        ),
        pytest.param(
            'Mr Berg told reporters on Tuesday it was late.\n"We go," Mr Tveit said after talks with Ms Lund.',
            None,
            id="of another speaker",
        ),
        pytest.param("It rained. Earlier in the day, Mr Tveit met Ms Lund.", "2018-05-31", id="the day of publication"),
        pytest.param("It rained on Wednesday. Earlier, Mr Tveit met Ms Lund.", "2018-05-30", id="the day told before"),
        pytest.param("Mr Tveit is in Oslo for talks with Ms Lund.", "2018-05-31", id="is there"),
        pytest.param("Mr Tveit is meeting Ms Lund.", "2018-05-31", id="is meeting"),
        pytest.param("Mr Tveit is meeting Ms Lund on Friday.", "2018-06-01", id="is meeting later"),
        pytest.param("Mr Tveit, who is holding talks with Ms Lund, is calm.", "2018-05-31", id="is holding talks"),
        pytest.param("Mr Tveit is hosting Ms Lund to prepare for a June summit.", "2018-05-31", id="before another"),
        pytest.param("Mr Tveit is negotiating with Ms Lund.", None, id="is negotiating"),
        pytest.param("Mr Tveit met Ms Lund.", None, id="nothing told"),
    ],
)
def test_a_day_is_borrowed_where_the_words_allow_it(text: str, when: str | None) -> None:
    """Who speaks after a meeting speaks on its day; the present tense is the day of publication; else there is none."""
    found = only(text).when

    assert (None if found is None else str(found)) == when


def test_an_assumed_day_says_so() -> None:
    """A day that is taken from the tense is assumed, and points to the words."""
    (time,) = only("Mr Tveit is meeting Ms Lund.").times

    assert (time.words, time.timex, time.basis and time.basis.value) == ("is", "PRESENT_REF", "assumed")


def test_a_day_that_fits_the_status_is_preferred() -> None:
    """What took place has no day to come."""
    held = only("Mr Tveit met Ms Lund on Tuesday.\nTheir meeting is to be debated next week.")

    assert str(held.when) == "2018-05-29"


def test_a_caption_tells_more_of_a_meeting() -> None:
    """A caption makes no meeting, but its day and place are those of the one told in the text."""
    text = "Mr Tveit met Ms Lund.\nImage caption The meeting in Geneva on Tuesday"

    assert (str(only(text).when), only(text).where and only(text).where.name) == ("2018-05-29", "Geneva")
    assert not newsmodel.parse(HEADLINE + "It rained.\nImage caption Mr Tveit meets Ms Lund in Geneva").meetings


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("Mr Tveit met Ms Lund in Geneva.", ("Geneva", "CH"), id="behind"),
        pytest.param("In Geneva, Mr Tveit met Ms Lund.", ("Geneva", "CH"), id="in front"),
        pytest.param("Mr Tveit held talks on Geneva with Ms Lund.", None, id="topic"),
        pytest.param("Mr Tveit held talks with Ms Lund on the war in Chad.", None, id="place of the topic"),
        pytest.param("Mr Tveit flew to Geneva for talks with Ms Lund.", ("Geneva", "CH"), id="of the journey"),
        pytest.param("Mr Tveit met Ms Lund at the White House.", ("the White House", "US"), id="seat"),
        pytest.param("Mr Tveit attended the Geneva talks with Ms Lund.", ("Geneva", "CH"), id="city before the noun"),
        pytest.param("Mr Tveit left the Helsinki summit with Ms Lund.", ("Helsinki", "FI"), id="capital before it"),
        pytest.param("Mr Tveit met Ms Lund in the Finnish capital, Helsinki.", ("Helsinki", "FI"), id="apposition"),
        pytest.param("Mr Tveit met Ms Lund at a hotel on Sentosa.", ("Sentosa", "SG"), id="island"),
        pytest.param(
            "Mr Tveit met Ms Lund in Scotland, at the Prestfoss Manor.", ("Prestfoss Manor", None), id="venue"
        ),
        pytest.param("Mr Tveit left Oslo for Geneva to meet Ms Lund.", ("Geneva", "CH"), id="left for"),
        pytest.param(
            "Mr Tveit met Ms Lund, a sequel to another meeting in Geneva.", None, id="of what it is likened to"
        ),
        pytest.param("Mr Tveit met Ms Lund, the prime minister, in Geneva.", ("Geneva", "CH"), id="behind an aside"),
        pytest.param(
            "Mr Moe is in Geneva to prepare for a summit between Mr Tveit and Ms Lund.", None, id="of who prepares"
        ),
        pytest.param("Mr Tveit and Ms Lund discussed the war in Chad.", None, id="of what is discussed"),
        pytest.param("Mr Tveit sent Mr Moe to Geneva to meet Ms Lund.", ("Geneva", "CH"), id="sent there"),
        pytest.param("Mr Tveit flew to Chile and Norway, where he met Ms Lund.", ("Norway", "NO"), id="last of two"),
        pytest.param("Mr Tveit flew to Oslo – where he met Ms Lund – from Bergen.", ("Oslo", "NO"), id="behind a dash"),
        pytest.param("President Tveit of Norway welcomed Ms Lund in Bergen.", ("Bergen", "NO"), id="of who receives"),
        pytest.param("Mr Tveit met Ms Lund in Chile's capital.", ("Chile's capital", "CL"), id="capital of a country"),
        pytest.param(
            "Mr Tveit met Ms Lund in Norway's capital. Oslo slept.", ("Oslo", "NO"), id="capital named elsewhere"
        ),
        pytest.param("Mr Tveit met Ms Lund at Norway's summit.", None, id="a country's summit"),
        pytest.param("In Oslo, Mr Moe said Mr Tveit met Ms Lund.", None, id="where it was said"),
        pytest.param("Mr Tveit met Ms Lund at Prestfoss.", ("Prestfoss", None), id="unknown"),
        pytest.param("Mr Tveit met Ms Lund on the sidelines of a forum in Davos.", ("Davos", "CH"), id="sidelines"),
        pytest.param("Mr Tveit held talks with Ms Lund on grain in Geneva.", ("Geneva", "CH"), id="behind the topic"),
    ],
)
def test_the_place_is_told_from_topic_and_party(text: str, place: tuple[str, str] | None) -> None:
    """A place is where the meeting is, not what it is about."""
    found = only(text).where

    assert (None if found is None else (found.name, found.country)) == place


@pytest.mark.parametrize(("when", "place"), [("on Monday", "LIMA"), ("in August 2016", None), ("last year", None)])
def test_what_was_long_ago_was_not_at_the_dateline(when: str, place: str | None) -> None:
    """An article is written where its news are, not where what it recalls took place."""
    (meeting,) = read(f"LIMA (Agency) - Mr Tveit met {when} with Ms Lund, an aide said.").meetings

    assert (None if meeting.where is None else meeting.where.name) == place


def test_a_dateline_is_where_the_lead_took_place() -> None:
    """What is told as having happened behind a dateline happened there, on its day, unless something else is said."""
    text = "GENEVA, May 30, 2018 — Mr Tveit met Ms Lund. He will meet Mr Berg."
    met, planned = newsmodel.parse(text, published="2018-05-31").meetings

    assert (met.where and met.where.country, str(met.when)) == ("CH", "2018-05-30")
    assert (planned.where, planned.when) == (None, None)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Mr Tveit spoke to Ms Lund by phone.", "phone"),
        ("Mr Tveit and Ms Lund held a virtual summit.", "video"),
        ("Mr Tveit and Ms Lund met virtually on Friday.", "video"),
        ("Mr Tveit met virtually all of them, Ms Lund said. Mr Tveit met Ms Lund.", "in_person"),
        ("Mr Tveit met Ms Lund.", "in_person"),
        ("Norway held talks with Chile.", "unknown"),
        ("Mr Tveit had a good conversation with Ms Lund.", "unknown"),
        ("Mr Tveit had a good talk with Ms Lund in Lima.", "in_person"),
        ("Norway held talks with Chile in Geneva.", "in_person"),
    ],
)
def test_the_medium_is_read(text: str, medium: str) -> None:
    """Phone and video are named; where people meet at a place, they meet in person."""
    assert only(text).medium.value == medium


def test_what_is_told_before_ahead_of_belongs_to_something_else() -> None:
    """Day and place of what was done ahead of a summit are not the summit's."""
    text = "A quiet day in the north\nMr Tveit played golf on Saturday in Oslo ahead of a summit with Ms Lund."
    (meeting,) = newsmodel.parse(text, published="2018-05-31").meetings

    assert (meeting.when, meeting.where) == (None, None)


def test_who_governs_is_met_at_a_seat_and_not_of_it() -> None:
    """A president "at the White House" is one who is there; an adviser at the White House works there."""
    there = newsmodel.parse(HEADLINE + "Mr Tveit met Chile's president at the White House.", published="2018-05-31")
    works = newsmodel.parse(HEADLINE + "Mr Tveit met an adviser at the White House.", published="2018-05-31")

    assert [meeting.where and meeting.where.name for meeting in there.meetings] == ["the White House"]
    assert [meeting.where for meeting in works.meetings] == [None]


@pytest.mark.parametrize("deed", ["met Ms Lund in Oslo on Friday", "flew to Oslo on Friday, where he met Ms Lund"])
def test_what_took_place_on_the_day_after_publication_did(deed: str) -> None:
    """An article dated Thursday may have been written on since."""
    meeting = only(f"Mr Tveit {deed}.")
    assert (meeting.status.value, str(meeting.when)) == ("held", "2018-06-01")


def test_the_day_of_a_visit_is_that_of_who_was_to_be_met_on_it() -> None:
    """What was called off had the day of the visit of which it was a part."""
    found = only("A visit to Lima in July, during which Mr Tveit was to have met Ms Lund, was scrapped.")
    assert (str(found.when), found.where and found.where.name) == ("2018-07", "Lima")


def test_who_discusses_something_where_he_is_does_so_in_person() -> None:
    """A place that is told for what may be done by telephone tells that it was not."""
    (_, meeting) = read("Mr Tveit visited Lima on Tuesday. He discussed it with Ms Lund.").meetings
    assert (meeting.medium.value, meeting.where and meeting.where.name) == ("in_person", "Lima")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("On Monday, Mr Tveit invited Ms Lund to Bergen.", None),
        ("Mr Tveit on Monday invited Ms Lund to Bergen.", None),
        ("Mr Tveit has invited Ms Lund to Bergen on 20 June.", "2018-06-20"),
        ("His team prepared for talks on Thursday with Ms Lund.", "2018-05-31"),
        ("Mr Tveit will hold a summit with Ms Lund, which both sides are said to have set for Monday.", "2018-06-04"),
        ("The talks between Norway and Chile are the fruit of an announcement on Monday by the mayor.", None),
    ],
)
def test_the_day_of_an_invitation_is_not_that_of_the_visit(text: str, when: str | None) -> None:
    """What is done about an occasion has a day of its own; what is prepared for or said to be set has that told."""
    meeting = read(text).meetings[0]
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit met Ms Lund for the first time last year.", "2017"),
        ("Mr Tveit spoke to Ms Lund for the second time last week.", "2018-W21"),
        ("Mr Tveit met Ms Lund for the first time this year.", None),
        ("Mr Tveit spoke to Ms Lund to win her over for a delay beyond 29 June.", None),
    ],
)
def test_the_nth_time_is_in_the_year_that_is_over(text: str, when: str | None) -> None:
    """Of this year it only tells how often; what is beyond a day is another day."""
    found = only(text).when
    assert (None if found is None else str(found)) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ms Moe said that, during a visit to Chile in August, Mr Tveit met Ms Lund.", "2017-08"),
        ("Yesterday, on the first day of the fair, Mr Tveit took the stage when he met Ms Lund.", "2018-05-30"),
        ("On Tuesday, Mr Tveit broke with custom when he met Ms Lund at home.", "2018-05-29"),
        ("Mr Tveit sets out on a tour next week, including a stop in Lima to meet Ms Lund.", "2018-W23"),
    ],
)
def test_a_time_in_front_is_of_what_was_then(text: str, when: str | None) -> None:
    """What stands before a comma, or opens the sentence of a "when", tells it, as does that of a journey."""
    meeting = read(text).meetings[-1]
    assert (None if meeting.when is None else str(meeting.when)) == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In July, Ms Berg joined senators to meet Mr Tveit.",
            [("held", "Berg, Tveit, senators", None, "2017-07")],
        ),
        (
            "In July, Ms Berg flew to Lima to hold talks with Mr Tveit.",
            [("held", "Berg, Tveit", "Lima", "2017-07")],
        ),
        (
            "Ms Berg flew to Lima in July to meet Mr Tveit.",
            [("held", "Berg, Tveit", "Lima", "2017-07")],
        ),
        (
            "In July, Ms Berg plans to meet Mr Tveit.",
            [("planned", "Berg, Tveit", None, "2018-07")],
        ),
        (
            "In July, Ms Berg is due to meet Mr Tveit.",
            [("planned", "Berg, Tveit", None, "2018-07")],
        ),
    ],
)
def test_who_came_to_meet_is_past(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """A month is the last of its name."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Ties improved in February, when, for the first time in Mr Lund's long tenure, the Chilean "
                "ambassador met him."
            ),
            [("held", "Chilean ambassador, Lund", None, "2018-02")],
        ),
        (
            "Ties improved in February, when, for the first time in years, Mr Tveit met Ms Lund.",
            [("held", "Lund, Tveit", None, "2018-02")],
        ),
    ],
)
def test_a_month_when_somebody_was_met(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Whatever stands between commas."""
    assert records(text) == expected
