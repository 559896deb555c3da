"""Which way the days of a meeting lie."""

import pytest
from occasions import HEADLINE, read, records

import newsmodel


def told(text: str, published: str) -> tuple[str, str | None]:
    """Status and date of the one meeting of *text*."""
    (meeting,) = newsmodel.parse(HEADLINE + text, published=published).meetings
    return meeting.status.value, None if meeting.when is None else str(meeting.when)


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Mr Tveit met Ms Lund in February.", "held", "2019-02"),
        ("Mr Tveit hosted Ms Lund in Oslo in January.", "held", "2019-01"),
        ("Mr Tveit, who met Ms Lund on Feb. 28, has left.", "held", "2019-02-28"),
        ("Talks between Norway and Chile stalled in February.", "held", "2019-02"),
        ("Talks between Norway and Chile resumed on Feb. 3.", "ongoing", "2019-02-03/.."),
        ("Talks between Norway and Chile are planned for February.", "planned", "2020-02"),
        ("Mr Tveit will meet Ms Lund in February.", "planned", "2020-02"),
        ("Mr Tveit agreed to meet Ms Lund in February.", "planned", "2020-02"),
        ("Mr Tveit praised Ms Lund, whom he met ahead of February's games in Oslo.", "held", None),
    ],
)
def test_the_past_tense_tells_of_a_month_gone_by(text: str, status: str, when: str) -> None:
    """What was held in a month was held in the last one of that name, however near the next one is."""
    assert told(text, "2019-12-21") == (status, when)


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("On Friday, Mr Tveit meets Ms Lund.", "planned", "2018-06-01"),
        ("Mr Tveit on Friday meets Ms Lund.", "planned", "2018-06-01"),
        ("On Tuesday, Mr Tveit met Ms Lund.", "held", "2018-05-29"),
        ("The week begins on Monday with talks between Mr Tveit and Ms Lund.", "planned", "2018-06-04"),
    ],
)
def test_a_day_before_a_present_lies_ahead(text: str, status: str, when: str) -> None:
    """The present tense with a day before it tells of what is to come."""
    assert told(text, "2018-05-31") == (status, when)


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Norway and Chile have been negotiating a deal.", "ongoing", None),
        ("Norway and Chile have been negotiating a long and costly deal on fish since 2014.", "ongoing", "2014/.."),
        ("Norway and Chile have been in talks since Chile's January vote.", "ongoing", "2018-01/.."),
        ("Norway and Chile had been negotiating a deal.", "held", None),
    ],
)
def test_what_has_been_going_on_goes_on(text: str, status: str, when: str | None) -> None:
    """The present perfect of a verb in -ing tells of what is not over."""
    assert told(text, "2018-05-31") == (status, when)


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        ("Norway announced the cancellation of talks with Chile.", "cancelled", None),
        ("The postponement of a meeting between Mr Tveit and Ms Lund was a shock.", "postponed", None),
        ("Mr Tveit declined to rule out a meeting with Ms Lund.", "proposed", None),
        ("Mr Tveit skipped a meeting with Ms Lund.", "denied", None),
        ("Mr Tveit spoke of the current talks between Norway and Chile.", "ongoing", None),
        ("A meeting between Mr Tveit and Ms Lund is on the cards.", "proposed", None),
        ("A report last week said that Mr Tveit had met Ms Lund.", "held", None),
        ("In a tweet on Tuesday about oil, Mr Tveit said that he had met Ms Lund.", "held", None),
        ("Mr Tveit met Ms Lund earlier this week.", "held", "2018-05-28/2018-05-30"),
        ("It rained on Tuesday.\nMuch has been done for peace since Mr Tveit met Ms Lund.", "held", None),
    ],
)
def test_nouns_and_reports_tell_of_a_meeting(text: str, status: str, when: str | None) -> None:
    """What a noun does with a meeting is its status; the day of a report of it is none of its own."""
    assert told(text, "2018-05-31") == (status, when)


def test_a_journey_told_in_the_present_is_to_come() -> None:
    """Where somebody travels on a day that lies ahead, those whom he met before were not."""
    text = "Mr Tveit met Ms Lund.\nMr Tveit on Friday travels to Oslo."
    (meeting,) = read(text).meetings

    assert meeting.where is None


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Mr Tveit held talks with Ms Lund before embarking on a visit to Chile on June 3.", "2018-06-03"),
        ("The June 20 summit between Mr Tveit and Ms Lund ended early.", "2018-06-20"),
        ("Mr Tveit met Ms Lund on July 3.", "2017-07-03"),
    ],
)
def test_a_date_at_hand_is_not_that_of_last_year(text: str, when: str) -> None:
    """A day that comes within a month is no year ago, unless a verb in the past tense tells of it."""
    assert any(str(meeting.when) == when for meeting in read(text).meetings)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit met Ms Lund on Friday.", "held"),
        ("Mr Tveit travelled on Friday to meet Ms Lund.", "held"),
        ("Friday's summit between Mr Tveit and Ms Lund draws crowds.", "planned"),
        ("Negotiations between Mr Tveit and Ms Lund open on Friday.", "planned"),
    ],
)
def test_the_weekday_behind_publication_is_the_next_day(text: str, status: str) -> None:
    """An article dated Thursday tells of Friday what is to come, or what has been since."""
    (meeting,) = read(text).meetings

    assert (meeting.status.value, str(meeting.when)) == (status, "2018-06-01")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Aides said Mr Tveit had met Ms Lund late on Friday.", "2018-05-25"),
        ("Aides said on Friday Mr Tveit had met Ms Lund on Friday.", "2018-06-01"),
        ("Aides said Mr Tveit met Ms Lund late on Friday.", "2018-06-01"),
    ],
)
def test_what_had_been_on_a_weekday_was_so_before_publication(text: str, when: str) -> None:
    """Only where the text tells of the next day elsewhere the past perfect may mean it."""
    (meeting,) = read(text).meetings
    assert str(meeting.when) == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mr Moe said on Thursday it was so.\n\nNorwegian Prime Minister Ola Tveit met Chilean "
                "President Carmen Rojas in Lima on Friday."
            ),
            [("held", "Carmen Rojas, Ola Tveit", "Lima", "2018-05-25")],
        ),
        (
            "Norwegian Prime Minister Ola Tveit met Chilean President Carmen Rojas in Lima on Friday.",
            [("held", "Carmen Rojas, Ola Tveit", "Lima", "2018-06-01")],
        ),
    ],
)
def test_a_text_of_its_date_tells_of_the_week_before(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """The next day is meant where no other is that of the report."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit was in Lima on Tuesday when he received an invitation to meet with Ms Rojas.",
            [("proposed", "Rojas, Tveit", None, None)],
        ),
        (
            "Mr Tveit received an invitation on Tuesday to meet Ms Rojas in July.",
            [("proposed", "Rojas, Tveit", None, "2018-07")],
        ),
    ],
)
def test_the_day_of_an_invitation(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It came on a day on which nobody met, and where nobody did."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit will go to Lima after meeting Ms Rojas on Tuesday.",
            [("held", "Rojas, Tveit", None, "2018-05-29")],
        ),
        (
            "Mr Tveit will speak after meeting Ms Rojas on Friday.",
            [("planned", "Rojas, Tveit", None, "2018-06-01")],
        ),
        (
            "Mr Tveit spoke after meeting Ms Rojas on Tuesday.",
            [("held", "Rojas, Tveit", None, "2018-05-29")],
        ),
    ],
)
def test_a_weekday_behind_what_is_done(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is the last one where that is nearer."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg had been due to meet Ms Lund on Monday, but fell ill.", "2018-05-28"),
        ("Mr Berg had been expected to meet Ms Lund on Wednesday, but fell ill.", "2018-05-30"),
        ("Mr Berg had been due to meet Ms Lund on Saturday, but fell ill.", "2018-06-02"),
    ],
)
def test_what_had_been_due_on_a_weekday_was_so_on_the_last(text: str, expected: str) -> None:
    """A day for which something had been planned is over, unless the next of its name is near."""
    assert [(status, when) for status, _, _, when in records(text)] == [("cancelled", expected)]


def test_the_weekday_of_what_was_held_is_past_whatever_another_clause_plans() -> None:
    """The day of the first clause is not that of the second."""
    text = "Norway hosted a round of talks between Chad and Niger on Monday, and Chile will host a fair in July."
    assert [(status, when) for status, _, _, when in records(text)] == [("held", "2018-05-28")]
