"""Where those who meet are."""

import pytest
from occasions import read, records

import newsmodel


def places(text: str) -> list[str | None]:
    """The place of each meeting of *text*, published on Thursday, 31 May 2018."""
    article = read(text)
    return [None if meeting.where is None else meeting.where.name for meeting in article.meetings]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("Mr Tveit arrived in Oslo. He met Ms Lund at her home.", "Oslo", id="arrived"),
        pytest.param("Mr Tveit landed in Oslo.\nMr Tveit met Ms Lund.", "Oslo", id="the paragraph before"),
        pytest.param("In Oslo, Mr Tveit said it was late.\nMr Tveit met Ms Lund.", "Oslo", id="spoke there"),
        pytest.param("Mr Tveit, who is also in Oslo, spoke.\nHe met Ms Lund.", "Oslo", id="is there"),
        pytest.param("In Oslo on Tuesday, Mr Tveit spoke.\nHe met Ms Lund.", "Oslo", id="there on a day"),
        pytest.param("At the White House, Mr Tveit spoke.\nHe met Ms Lund.", "the White House", id="at a house"),
        pytest.param("On Capitol Hill, Mr Tveit had lunch with Ms Lund.", "Capitol Hill", id="on a seat"),
        pytest.param("Mr Tveit will meet Ms Lund once she arrives in Oslo.", "Oslo", id="once she is there"),
        pytest.param("Mr Tveit met Ms Lund. It will matter when he is in Oslo.", None, id="when he is there"),
        pytest.param("Mr Tveit has visited Bergen four times. He met Ms Lund.", None, id="there on many days"),
        pytest.param("Mr Tveit was at the United Nations and met Ms Lund.", "the United Nations", id="was at a body"),
        pytest.param("Mr Tveit met Ms Lund as protests were planned in Oslo.", None, id="something else there"),
        pytest.param("Speaking in Oslo, Mr Tveit hailed Mr Moe.\nHe met Ms Lund.", "Oslo", id="speaking there"),
        pytest.param("Mr Tveit left Lima and headed for Oslo. He met Ms Lund.", "Oslo", id="headed for"),
        pytest.param("Mr Tveit is in Norway's debt. He met Ms Lund.", None, id="in its debt"),
        pytest.param("Mr Tveit is expected in Oslo. He will meet Ms Lund.", "Oslo", id="expected there"),
        pytest.param("Mr Tveit is due in Oslo. He met Ms Lund.", None, id="not yet there"),
        pytest.param("Mr Tveit was in the Chilean capital. He met Ms Lund.", "Chilean capital", id="the capital"),
        pytest.param("Mr Tveit was in the Chilean government. He met Ms Lund.", None, id="no place"),
        pytest.param("Mr Tveit will fly to Oslo. He met Ms Lund.", None, id="not there yet"),
        pytest.param("Mr Tveit will meet Ms Lund. From there he will fly to Oslo.", None, id="elsewhere before"),
        pytest.param("Mr Berg arrived in Oslo. Mr Tveit met Ms Lund.", None, id="somebody else"),
        pytest.param("Mr Tveit arrived in Oslo in March. He met Ms Lund on Tuesday.", None, id="at another time"),
        pytest.param("Mr Tveit arrived in Oslo. He spoke to Ms Lund by phone.", None, id="by phone"),
        pytest.param("Mr Tveit flew to Oslo. He stayed in direct contact with Ms Lund.", None, id="in contact"),
        pytest.param(
            "The G20 summit in Osaka was long. Mr Tveit met Ms Lund on the sidelines of the G20.",
            "Osaka",
            id="beside a gathering",
        ),
        pytest.param("Mr Tveit met Ms Lund at the United Nations.", "the United Nations", id="at a body"),
        pytest.param("Mr Tveit met Ms Lund at the Chilean parliament.", "Chilean parliament", id="at a parliament"),
        pytest.param(
            "Mr Tveit spent an hour at the Chilean foreign ministry with Ms Lund.",
            "Chilean foreign ministry",
            id="at a ministry",
        ),
        pytest.param("Mr Tveit, an aide at the Chilean foreign ministry, met Ms Lund.", None, id="works at it"),
        pytest.param("Mr Tveit sang during a road conference in Osaka. He met Ms Lund.", "Osaka", id="at a gathering"),
        pytest.param("Mr Tveit's stay in Oslo was short. He met Ms Lund.", "Oslo", id="his stay"),
        pytest.param("While visiting Oslo in May, Mr Tveit met Ms Lund.", "Oslo", id="visiting"),
        pytest.param("Before visiting Lima, Ine Berg met Jorge Lund.", None, id="before visiting"),
        pytest.param("Mr Tveit met Ms Lund at her Oslo office.", "Oslo", id="her office"),
        pytest.param("Mr Tveit's horse in Oslo was old. He met Ms Lund.", None, id="his horse"),
        pytest.param("Mr Tveit's stay in Oslo is short. He is to meet Ms Lund on Friday.", "Oslo", id="is there still"),
        pytest.param("Mr Tveit is in Oslo. He will meet Ms Lund in August.", None, id="no more by then"),
        pytest.param("Mr Tveit will meet Ms Lund. He will then fly to Oslo.", None, id="there only then"),
        pytest.param("Mr Tveit met Ms Lund before flying to Oslo.", None, id="not there yet when they met"),
        pytest.param("Mr Tveit met Ms Lund before he flies to Oslo.", None, id="before he flies there"),
        pytest.param("Mr Tveit met Ms Lund a day after he returned from Oslo.", None, id="there no more"),
        pytest.param("Mr Tveit met Ms Lund on her way back from Oslo.", None, id="on the way back"),
        pytest.param("Mr Tveit met Ms Lund hours after a parcel came to Oslo.", None, id="a thing that came"),
        pytest.param("Mr Tveit met Ms Lund hours after he came to Oslo.", "Oslo", id="after he came"),
        pytest.param("Mr Tveit greeted Ms Lund as his plane came to Oslo.", "Oslo", id="a thing of his that came"),
        pytest.param("Mr Tveit will visit Oslo on Friday to meet Ms Lund.", "Oslo", id="will visit"),
        pytest.param("Mr Tveit will visit Bergen on Friday. He will meet Ms Lund.", "Bergen", id="will visit it"),
        pytest.param("Mr Tveit, during talks in Oslo, said no. He met Ms Lund.", "Oslo", id="during talks"),
        pytest.param("Mr Tveit will visit Oslo and meet Ms Lund.", "Oslo", id="will visit and meet"),
        pytest.param("Visiting a quiet Oslo on Friday, Mr Tveit met Ms Lund.", "Oslo", id="visiting a quiet town"),
        pytest.param("Mr Tveit visited the Chilean capital and met Ms Lund.", "Chilean capital", id="the capital"),
        pytest.param(
            "Chilean envoy Ola Tveit will talk to Ida Lund when she visits Chile.", "Chile", id="when she visits"
        ),
        pytest.param(
            "Mr Tveit sang in Oslo on Tuesday.\nIt rained.\nIt was cold.\nIt was late.\nRoads were shut.\n"
            "On Tuesday, Mr Tveit came to Oslo.\nRain fell.\nSnow fell.\nIt was dark.\nIt was wet.\nIt was grey.\n"
            "Mr Tveit met Ms Lund on Tuesday.",
            "Oslo",
            id="on the same day",
        ),
    ],
)
def test_parties_meet_where_they_are(text: str, place: str | None) -> None:
    """A meeting without a place of its own is where the text has put its parties."""
    assert places(text) == [place]


def test_a_place_told_for_one_meeting_is_that_of_the_next() -> None:
    """Who meets one person after another does so at one place, unless the days are far apart."""
    assert places("Mr Tveit met Ms Lund in Oslo.\nMr Tveit also met Mr Berg.") == ["Oslo", "Oslo"]
    assert places("Mr Tveit visited Chile, where he met Ms Lund.") == ["Chile"]
    assert places("Mr Tveit met Ms Lund in Oslo in 2011.\nMr Tveit met Mr Berg on Tuesday.") == ["Oslo", None]


def test_the_day_of_arrival_is_that_of_the_meeting() -> None:
    """The next sentence goes on with the day as well."""
    text = "Mr Tveit arrived in Oslo on Tuesday. He met Ms Lund."
    (meeting,) = read(text).meetings

    assert str(meeting.when) == "2018-05-29"


def test_an_earlier_occasion_is_not_where_the_parties_are_now() -> None:
    """Previous talks are not taken to have been held where those who held them met again."""
    text = "A quiet day in the north\nMr Tveit met Ms Lund in Oslo.\nMr Tveit had previous talks with Ms Lund."
    meetings = newsmodel.parse(text, published="2018-05-31").meetings

    assert [meeting.where.name if meeting.where else None for meeting in meetings] == ["Oslo", None]


def test_a_visit_is_where_its_host_is_at_home() -> None:
    """A country that is visited is where the visit is; a person who is visited need not be at home."""
    assert places("After a visit by Mr Tveit in April, Chile accused Norway of greed.") == ["Chile"]
    assert places("Mr Tveit visited Ms Lund.") == [None]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Mr Tveit of Chile will visit Norway from 12 to 14 June.\nHe will dine with King Moe of Norway.",
            "12/2018-06-14",
        ),
        ("Mr Tveit of Chile will visit Norway from 12 to 14 June.\nHe will see Mr Berg of Peru in July.", "2018-07"),
        ("Mr Tveit of Chile visited Norway in March.\nHe will dine with King Moe of Norway.", None),
    ],
)
def test_the_days_of_a_journey_are_those_of_who_is_met_on_it(text: str, when: str | None) -> None:
    """Who travels to a country meets those at home there on the days of the journey, if nothing else is told."""
    *_, meeting = read(text).meetings
    assert (None if meeting.when is None else str(meeting.when).removeprefix("2018-06-")) == when


def test_who_did_not_meet_did_not_do_so_where_he_was() -> None:
    """A place where somebody was is that of the meeting which did not take place there."""
    assert places("Mr Tveit flew to Oslo. He did not meet Ms Lund.")[-1] == "Oslo"
    assert places("Mr Tveit will fly to Oslo. He spoke to Ms Lund by phone.")[-1] is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit left for Oslo. He had been due to hold talks there with Ms Lund.", "Oslo"),
        ("Mr Tveit and Ms Lund were in Oslo on Monday. They held talks there about trade.", "Oslo"),
        ("Mr Tveit had been planning to visit Norway. He met Ms Lund there.", "Norway"),
        ("Mr Tveit spoke of Chile. He met Ms Lund and there was no deal.", None),
        ("Mr Tveit will be in Oslo on Friday, where he will meet Ms Lund, and in Lima on Sunday.", "Oslo"),
        ("Mr Tveit will be in Oslo on Friday, where he will meet Ms Lund, in Lima on Sunday.", "Oslo"),
        ("Mr Tveit came to Norway, where he met Ms Lund in Oslo.", "Oslo"),
        ("Mr Tveit leaves for Oslo on Friday for talks with Ms Lund.", "Oslo"),
        ("Mr Tveit met Ms Lund at the State Department.", "State Department"),
    ],
)
def test_a_place_is_pointed_at(text: str, place: str | None) -> None:
    """What "there" and "where" point at is the place, whatever stop of a journey follows."""
    assert places(text)[-1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Mr Tveit of Norway arrived in Lima. He spoke to Ms Lund of Denmark about the flood.",
            None,
        ),
        ("Mr Tveit of Norway arrived in Lima. He spoke to Ms Muñoz of Peru about the flood.", "Lima"),
        ("Mr Tveit and Ms Lund arrived in Lima. Mr Tveit spoke to Ms Lund about the flood.", "Lima"),
    ],
)
def test_who_may_have_telephoned_need_not_be_at_one_place(text: str, place: str | None) -> None:
    """Talks of which nobody tells the means are where one of those who hold them is only if the other is there too."""
    (meeting,) = read(text).meetings
    assert (None if meeting.where is None else meeting.where.name) == place


def test_what_was_months_ago_is_not_where_the_story_is_now() -> None:
    """A journey told without a day is of these days, a meeting of last year not."""
    text = "Erik Tveit signed the deal. It follows a meeting between Erik Tveit and Anna Lund in March."
    assert places(f"{text}\nErik Tveit received Ines Berg at the White House.")[0] is None


def test_who_had_been_due_somewhere_never_came() -> None:
    """A journey that was called off tells nothing of where somebody is."""
    assert places("Mr Tveit will meet Ms Lund. Ms Lund had been due to visit the White House last year.")[0] is None


def test_who_sends_others_is_not_where_they_go() -> None:
    """A journey is of those who are sent on it, and a telephone call is nowhere."""
    assert places("Mr Tveit sent party officials to Chile. He met Ms Lund in May.") == [None]
    assert places("Mr Tveit sent Mr Moe to Oslo. Mr Moe met Ms Lund.") == ["Oslo"]
    assert (
        places("Mr Tveit had a phone call on Wednesday with Ms Lund before visiting Chile.\nHe is in Lima.")[0] is None
    )


def test_who_was_at_a_place_days_before_may_be_elsewhere() -> None:
    """The place of a meeting since which days have gone by is not that of what is told beside it."""
    told = "Mr Tveit told a meeting of envoys that he was glad.\nHe spoke days after he met Ms Lund at the Grand Hotel."

    assert places(told)[0] is None


def test_who_speaks_earlier_beside_another_is_where_he_is() -> None:
    """What is said "speaking earlier" is of the same journey, "earlier talks" are not."""
    there = "Chilean President Erik Tveit, during talks in Bergen, said no."
    spoke = f'{there}\n"No," Mr Tveit said, speaking earlier alongside Norwegian President Ann Lund.'

    assert places(spoke)[-1] == "Bergen"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Mr Tveit met Mr Berg in Oslo on Monday. Mr Tveit held talks with Ms Lund last week.", None),
        ("Mr Tveit met Mr Berg in Oslo on Monday. He met Ms Lund on Tuesday.", "Oslo"),
        ("Mr Tveit arrived in Chile on Monday on a trip that will also take him to Norway. He met Ms Lund.", "Chile"),
        ("Mr Tveit came to Oslo at the start of a tour that took him to Lima. He met Ms Lund.", "Lima"),
    ],
)
def test_who_was_elsewhere_before_or_goes_on_later_is_where_he_is_now(text: str, place: str | None) -> None:
    """The place of Monday is not that of last week, nor is the place to which a journey will lead."""
    assert places(text)[-1] == place


def test_a_meeting_told_next_with_a_day_of_its_own_does_not_place_the_one_before() -> None:
    """Where somebody was told to be before counts, not where he met another on another day."""
    text = "Mr Tveit flew to Oslo on Tuesday. He met Mr Moe. Ms Lund, who met Mr Tveit in Lima on Monday, smiled."
    assert places(text) == ["Oslo", "Lima"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("Mr Tveit arrived in Oslo on Tuesday. He will meet Ms Lund on Saturday.", "Oslo", id="arrived"),
        pytest.param("Mr Tveit has landed in Oslo. He will meet Ms Lund on Saturday.", "Oslo", id="has landed"),
        pytest.param("Mr Tveit is visiting Oslo. He will meet Ms Lund on Saturday.", "Oslo", id="is visiting"),
        pytest.param(
            "Mr Tveit is in Oslo.\nIt rained.\nHe will meet Ms Lund on Saturday.", "Oslo", id="a paragraph on"
        ),
        pytest.param("Mr Tveit, who came to Oslo on Sunday, will meet Ms Lund on Saturday.", "Oslo", id="who came"),
        pytest.param("Mr Tveit left for Oslo on Tuesday. He will meet Ms Lund on Saturday.", "Oslo", id="left for"),
        pytest.param("Mr Tveit left Lima for Oslo on Tuesday. He met Ms Lund on Tuesday.", "Oslo", id="left one for"),
        pytest.param(
            "Mr Tveit arrived in Lima on Monday. He left for Oslo on Tuesday. He will meet Ms Lund on Saturday.",
            "Oslo",
            id="went on",
        ),
        pytest.param("Mr Tveit leaves for Oslo on Friday. He met Ms Lund on Tuesday.", None, id="has not left"),
        pytest.param("Mr Tveit arrived in Oslo in March. He will meet Ms Lund on Saturday.", None, id="long ago"),
        pytest.param("Mr Tveit arrived in Oslo on Tuesday. He will meet Ms Lund in July.", None, id="no more by then"),
        pytest.param("Mr Tveit sang in Oslo on Tuesday. He will meet Ms Lund on Saturday.", None, id="only sang"),
        pytest.param("Mr Berg arrived in Oslo on Tuesday. Mr Tveit will meet Ms Lund.", None, id="somebody else"),
    ],
)
def test_who_has_come_is_still_there_in_a_few_days(text: str, place: str | None) -> None:
    """A visitor who arrived lately meets whom he is yet to meet where he arrived last."""
    assert places(text)[-1] == place


def test_whom_one_met_elsewhere_afterwards_does_not_tell_where_others_were_met() -> None:
    """The place of a later meeting is its own."""
    text = "Mr Tveit met Ms Lund in May.\nMr Tveit also met Ola Berg at the Grand Hotel in Oslo."
    first, second = newsmodel.parse(f"A quiet day\n{text}", published="2018-05-31").meetings
    assert first.where is None
    assert second.where is not None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Chilean team arrived in Oslo. Chilean minister Ina Lund met Mr Tveit on Monday.", "Oslo"),
        ("The Chilean team arrived in Oslo. Danish minister Ina Lund met Mr Tveit on Monday.", None),
        ("The Chilean team arrived in Lima. It was late.\nIt rained.\nChilean minister Ina Lund met Mr Moe.", None),
        ("Mr Tveit met Mr Moe in Oslo on Friday. He will see Ms Lund later on Friday.", "Oslo"),
        ("Mr Tveit met Mr Moe in Oslo on Tuesday. He will see Ms Lund on Friday.", None),
    ],
)
def test_who_came_with_others_or_was_there_that_day_is_there(text: str, place: str | None) -> None:
    """Where a country's team has come its people are, and on one day somebody is in one city."""
    *_, found = places(text)
    assert found == place


def test_who_arrived_came_to_where_the_story_is() -> None:
    """Without a place behind it the dateline tells where somebody arrived."""
    told = "It was late.\nIt was cold.\nIt rained.\nMs Lund arrived on Tuesday and saw Mr Tveit."
    assert places(f"OSLO (AP) - It rained.\n{told}") == ["OSLO"]
    assert places(told) == [None]


def test_what_comes_after_a_meeting_is_elsewhere() -> None:
    """A conference that somebody attends once he has met somebody tells no place of that."""
    first, *_ = places("Mr Tveit met Ms Lund before attending a conference in Oslo.")
    assert first is None


def test_who_is_abroad_in_the_lead_is_there_all_through_the_text() -> None:
    """A text that begins with somebody's words abroad tells of his meetings there, however far behind."""
    lead = "Norway's Ine Tveit said in a speech in Santiago on Wednesday that it was late."
    text = "\n".join((lead, *("It was cold.",) * 7, "Before a lunch with Chilean ministers, Mrs Tveit sang."))
    assert places(text) == ["Santiago"]


def test_who_is_to_be_abroad_by_the_lead_will_meet_others_there() -> None:
    """What the first sentence tells of a journey to come holds for what is planned on it, not for what was before."""
    lead = "Norway's Ine Tveit will arrive in Chile on Saturday for a visit."
    told = "Mrs Tveit is to meet Chile's Ana Lund on Saturday.\nMrs Tveit met Peru's Ola Berg on Tuesday."
    assert places("\n".join((lead, *("It was cold.",) * 7, told)))[-2:] == ["Chile", None]


def test_a_meeting_ahead_of_which_somebody_is_somewhere_is_held_elsewhere() -> None:
    """Who is in a city on one day, ahead of what he does on another, has gone on by then."""
    text = "Mr Tveit will be in Oslo on Friday for talks with Ms Lund, ahead of meetings with Mr Berg on Saturday."
    assert places(text) == ["Oslo", None]


@pytest.mark.parametrize(
    ("told", "place"),
    [
        (
            "Inside the “Prestfoss House” on the Chilean side of the lake, Mr Tveit sat down.",
            "Prestfoss House",
        ),
        ("In Lima on the coast of Peru, Mr Tveit said he was late.", "Lima"),
        ("Mr Tveit told reporters at the end of the G20 summit in Lima that it was late.", "Lima"),
        ("In Lima, where he was born, Mr Tveit is well known.", None),
    ],
)
def test_what_stands_behind_the_place_of_a_sentence_does_not_hide_it(told: str, place: str | None) -> None:
    """Who acts at the place with which a sentence begins is there, whatever is said of the place before the comma."""
    meeting = read(f"{told}\nMr Tveit met Ms Lund.").meetings[-1]
    assert (meeting.where and meeting.where.name) == place


def test_who_has_come_to_where_the_text_was_sent_from_is_there_all_through_it() -> None:
    """Who came from abroad to where the reporter is meets others there, however much later that is told."""
    filler = "\n".join("The ministry published figures on trade." for _ in range(9))
    lead = "LIMA (Reuters) - Figures on trade were published.\nThey were good.\nThey will be better.\nThat is all."
    came = "Norway's Prime Minister Ola Tveit flew into Lima on Monday."
    meeting = read(f"{lead}\n{came}\n{filler}\nMr Tveit met local officials.").meetings[-1]
    assert meeting.where is not None
    assert meeting.where.name.casefold() == "lima"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Norwegian Prime Minister Ola Tveit received Ms Rojas at Elm House. It follows a meeting "
                "between Mr Tveit and Mr Dahl in April."
            ),
            [("held", "Ola Tveit, Rojas", "Elm House", None), ("held", "Dahl, Ola Tveit", None, "2018-04")],
        ),
        (
            "Norwegian Prime Minister Ola Tveit received Ms Rojas in Lima. Mr Tveit met Mr Dahl in April.",
            [("held", "Ola Tveit, Rojas", "Lima", None), ("held", "Dahl, Ola Tveit", None, "2018-04")],
        ),
    ],
)
def test_what_was_weeks_ago_was_not_where_he_is_today(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """The place told without a day is that of the news."""
    assert records(text) == expected
