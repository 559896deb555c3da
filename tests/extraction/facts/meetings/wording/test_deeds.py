"""Days and places of what is done about an occasion, and of what is done at it."""

import pytest
from occasions import HEADLINE, read

import newsmodel


def only(text: str) -> newsmodel.Meeting:
    """The one meeting of *text*, published on Thursday, 31 May 2018."""
    (meeting,) = read(text).meetings
    return meeting


def day(text: str) -> str | None:
    """The day of the one meeting of *text*."""
    found = only(text).when
    return None if found is None else str(found)


def place(text: str) -> str | None:
    """The place of the one meeting of *text*."""
    found = only(text).where
    return None if found is None else found.name


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("On Tuesday, Mr Tveit cancelled a summit with Ms Lund.", None, id="cancelled"),
        pytest.param("Norway pulled out of peace talks with Sweden last week.", None, id="pulled out"),
        pytest.param("Mr Tveit cancelled a summit with Ms Lund on 12 June.", "2018-06-12", id="what was to be"),
        pytest.param("Mr Tveit scrapped Tuesday's talks with Ms Lund.", "2018-05-29", id="its own day"),
        pytest.param("On Tuesday, Mr Tveit agreed to meet Ms Lund.", None, id="agreed"),
        pytest.param("On Tuesday, Mr Tveit said he would meet Ms Lund.", None, id="said"),
        pytest.param("On Tuesday, Mr Moe said Mr Tveit met Ms Lund.", "2018-05-29", id="said what was"),
        pytest.param("Mr Tveit is due on Friday to meet Ms Lund.", "2018-06-01", id="due"),
        pytest.param("Mr Tveit on Tuesday voiced hope about his talks with Ms Lund.", None, id="spoken of"),
        pytest.param("Mr Tveit on Tuesday had long talks with Ms Lund.", "2018-05-29", id="had"),
        pytest.param("Mr Tveit held talks with Ms Lund on the plan that Norway drew up in April.", None, id="clause"),
        pytest.param("Before the 2016 election, Mr Tveit met Ms Lund.", None, id="attribute"),
        pytest.param("During the 2016 election, Mr Tveit met Ms Lund.", "2016", id="during it"),
        pytest.param("At the 12 May summit, Mr Tveit met Ms Lund.", "2018-05-12", id="of the occasion"),
        pytest.param("Mr Tveit met Ms Lund when she came to Oslo on Tuesday.", "2018-05-29", id="meanwhile"),
        pytest.param("Mr Tveit invited Ms Lund for a visit when he came home in 2015.", None, id="invited then"),
    ],
)
def test_the_day_of_a_deed_is_not_that_of_the_meeting(text: str, when: str | None) -> None:
    """When a meeting is cancelled, agreed or spoken of is not when it is."""
    assert day(text) == when


def test_what_is_told_behind_ahead_of_is_of_another_occasion() -> None:
    """Day and place of the later one of two occasions are not those of the first."""
    text = HEADLINE + "Mr Tveit met Ms Lund ahead of the April summit between Mr Tveit and Mr Moe in Oslo."
    first, second = newsmodel.parse(text, published="2018-05-31").meetings

    assert (first.when, first.where) == (None, None)
    assert (str(second.when), second.where and second.where.name) == ("2018-04", "Oslo")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        pytest.param("Forces in Chile are against the talks of Mr Tveit and Ms Lund.", None, id="of the subject"),
        pytest.param("Papers in Chile say Mr Tveit met Ms Lund.", None, id="of who reports"),
        pytest.param(
            "Mr Moe went to Chile to mend the ties before talks of Mr Tveit with Ms Lund.", None, id="purpose"
        ),
        pytest.param("Mr Tveit flew to Chile to attend talks with Ms Lund.", "Chile", id="to attend"),
        pytest.param("Mr Tveit was in Chile to sign a pact and met Ms Lund.", "Chile", id="and met"),
        pytest.param("Mr Tveit met Ms Lund in the face of Russia's threats.", None, id="in the face of"),
        pytest.param("Mr Tveit met Ms Lund in the heart of Geneva.", "Geneva", id="in the heart of"),
        pytest.param("Mr Tveit met Ms Lund in the 2014 Chile election.", None, id="attribute"),
        pytest.param("Mr Tveit met Ms Lund in the U.S. last month.", "U.S.", id="country with an article"),
        pytest.param("Mr Tveit met Ms Lund at the Chilean embassy in Geneva.", "Geneva", id="embassy"),
        pytest.param("Mr Tveit met Ms Lund in the Swiss city of Geneva.", "Geneva", id="city of"),
        pytest.param("Mr Tveit welcomed Ms Lund to Geneva.", "Geneva", id="welcomed to"),
        pytest.param("Mr Tveit met Ms Lund in the Black Sea resort of Sochi.", "Sochi", id="resort of"),
        pytest.param("Mr Tveit met Ms Lund in the Finnish capital.", "Finnish capital", id="capital"),
        pytest.param("Helsinki was cold. Mr Tveit met Ms Lund in the Finnish capital.", "Helsinki", id="its name"),
        pytest.param("Mr Tveit greeted Ms Lund at Prestfoss near Geneva.", "Prestfoss", id="near"),
        pytest.param("Mr Tveit ended talks with Ms Lund with a row about mines in Chile.", None, id="with a row"),
        pytest.param("Mr Tveit's visit to Geneva pleased Ms Lund, who met him.", "Geneva", id="goal"),
        pytest.param(
            "Mr Moe, of a union in Chile, linked the delay to Mr Tveit's visit to Ms Lund.", None, id="linked"
        ),
        pytest.param("Mr Tveit left for Chile, where he will meet Ms Lund.", "Chile", id="where"),
        pytest.param("Mr Tveit spoke to Ms Lund, and has asked for a meeting in Geneva.", None, id="asked for"),
        pytest.param("Mr Tveit spoke to Ms Lund, and he praised her vote in Geneva.", None, id="and he"),
    ],
)
def test_what_is_elsewhere_is_not_where_they_meet(text: str, where: str | None) -> None:
    """A place belongs to the words that it stands with."""
    assert place(text) == where


@pytest.mark.parametrize("join", ["and the two plan to meet", "and they agreed to meet", "and will meet her"])
def test_the_place_of_the_next_meeting_is_not_that_of_the_first(join: str) -> None:
    """Who spoke and will meet somewhere did not speak there."""
    first, second = read(f"Mr Tveit spoke to Ms Lund on Tuesday, {join} in Geneva next week.").meetings

    assert (str(first.when), first.where, first.status.value) == ("2018-05-29", None, "held")
    assert (str(second.when), second.where and second.where.name) == ("2018-W23", "Geneva")


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("It rained on Tuesday. That evening, Mr Tveit met Ms Lund.", "2018-05-29", id="that evening"),
        pytest.param("It rained on Tuesday. Mr Tveit met Ms Lund on the same day.", "2018-05-29", id="same day"),
        pytest.param("It rained on Tuesday. A day later, Mr Tveit met Ms Lund.", "2018-05-30", id="a day later"),
        pytest.param("It rained on Tuesday. Mr Tveit had met Ms Lund two days earlier.", "2018-05-27", id="earlier"),
        pytest.param("It rained. That evening, Mr Tveit met Ms Lund.", None, id="nothing to reckon from"),
    ],
)
def test_days_are_reckoned_from_the_one_last_told(text: str, when: str | None) -> None:
    """The day of "that evening" is the one that is spoken of."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("It rained on Tuesday. Mr Tveit met Ms Lund.", "2018-05-29", id="goes on"),
        pytest.param("It rained on Tuesday.\nMr Tveit held a short call with Ms Lund.", "2018-05-29", id="a call"),
        pytest.param("It rained on Tuesday. Mr Tveit had met Ms Lund.", None, id="had met"),
        pytest.param("It rained on Tuesday. Mr Tveit, who met Ms Lund, left.", None, id="who met"),
        pytest.param("It rained on Tuesday. Mr Tveit, who later met Ms Lund, left.", "2018-05-29", id="who later met"),
        pytest.param("It rained on Tuesday. It was hot in 2015. Mr Tveit met Ms Lund.", None, id="another time"),
        pytest.param("It rained on Tuesday. Mr Tveit met Ms Lund in May.", "2018-05", id="its own time"),
        pytest.param("It rained on Tuesday. Mr Tveit will meet Ms Lund.", None, id="to come"),
        pytest.param("Speaking earlier after talks with Ms Lund, Mr Tveit hailed her.", "2018-05-31", id="earlier"),
    ],
)
def test_a_story_stays_on_the_day_that_it_has_told(text: str, when: str | None) -> None:
    """What the past tense tells next was on the day last told, unless the clause steps out of the story."""
    assert day(text) == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        pytest.param("Mr Tveit has been negotiating with Ms Lund since March.", "2018-03/..", id="month"),
        pytest.param("Norway and Sweden have been in talks since May 2017.", "2017-05/..", id="with its year"),
        pytest.param("Mr Tveit met Ms Lund for the first time since March.", None, id="not until now"),
    ],
)
def test_what_goes_on_since_then_is_open(text: str, when: str | None) -> None:
    """Talks that have been going on since a month have no last day."""
    assert day(text) == when


def test_the_day_of_the_story_points_to_its_words() -> None:
    """A day that another sentence tells is kept with the words that tell it."""
    assert [time.words for time in only("It rained on Tuesday. Mr Tveit met Ms Lund.").times] == ["Tuesday"]


def test_what_is_yet_to_come_this_year_was_not_held() -> None:
    """Later this year is no time of what was held."""
    text = "Mr Tveit met Ms Lund.\nThey spoke about their meeting, and a vote on the meeting later this year."

    assert day(text) is None


def test_the_day_of_a_letter_is_not_that_of_the_talks() -> None:
    """What is cancelled in a letter has a day and a place of its own."""
    text = "Mr Tveit scrapped a summit with Ms Lund, planned for Geneva, in a letter on Monday."

    assert (day(text), place(text)) == (None, "Geneva")


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Mr Tveit will meet Ms Lund, according to aides in Oslo.", None),
        ("Mr Tveit plans a stop in Lima for talks with Ms Lund, according to aides in Oslo.", "Lima"),
    ],
)
def test_who_tells_of_an_occasion_is_not_where_it_is(text: str, where: str | None) -> None:
    """The place of those according to whom somebody will meet is theirs."""
    assert place(text) == where


def test_an_occasion_that_ended_after_some_time_did_so_on_the_day_told_behind() -> None:
    """How long it took parts it neither from its day nor from its place."""
    found = only("Talks between Norway and Chile broke up after two hours on Tuesday.")
    assert str(found.when) == "2018-05-29"
