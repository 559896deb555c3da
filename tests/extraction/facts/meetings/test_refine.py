"""Mentions of one occasion are one meeting, different occasions stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from occasions import found, parties, read

import newsmodel


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit met Ms Lund.\nMr Tveit's meeting with Ms Lund was short.", id="said twice"),
        pytest.param("Mr Tveit met Ms Lund on Tuesday.\nMs Lund dined with Mr Tveit on Wednesday.", id="two days"),
        pytest.param("Mr Tveit met Ms Lund.\nThe meeting was short.", id="the meeting"),
        pytest.param("The 12 May summit is over.\nMr Tveit's summit with Ms Lund was short.", id="told before"),
        pytest.param("Mr Tveit met Ms Lund.\nAfter talks with Ms Lund, the new minister flew home.", id="vague"),
        pytest.param("Mr Tveit met Ms Lund in Switzerland.\nMs Lund met Mr Tveit in Geneva.", id="country and city"),
    ],
)
def test_mentions_of_one_occasion_are_merged(text: str) -> None:
    """Compatible parties, time, place and status make one record with all its evidence."""
    (meeting,) = read(text).meetings

    assert len(meeting.evidence) == 2


def test_a_state_calls_off_the_meeting_of_its_envoys() -> None:
    """A state does to an occasion what those do who act for it."""
    told = "Danish envoys were to meet Mr Tveit on Friday.\n"
    both = frozenset({"Danish envoys", "Tveit"})
    assert found(told + "Denmark cancelled the meeting.") == [("cancelled", both)]
    assert found(told + "Chile cancelled the meeting.") == [("planned", both)]


def test_talks_with_a_state_are_no_meeting_with_one_of_its_people() -> None:
    """Trade talks with a country are not what its king is met for."""
    (meeting,) = read("Mr Tveit will meet the Danish king.\nThe trade talks with Denmark go on.").meetings

    assert len(meeting.evidence) == 1


def test_what_it_is_counted_as_tells_of_no_other_occasion() -> None:
    """The third summit, of which "it is the third" tells, is the one that was told; "a third summit" is another."""
    told = "Mr Tveit will meet Ms Lund on Friday.\n"
    both = frozenset({"Tveit", "Lund"})
    assert found(told + "It is the third summit between the two leaders.") == [("planned", both)]
    assert found(told + "This will be their second meeting.") == [("planned", both)]
    assert len(found(told + "Mr Tveit held a third summit with Ms Lund in March.")) == 2


def test_the_talks_are_those_spoken_of_last() -> None:
    """What is called "the meeting" or "the talks" is the one spoken of just before, also if it is told first."""
    first, second = "Mr Tveit held talks with Ms Lund in Oslo.\n", "Mr Berg held talks with Ms Moe in Lima.\n"
    once_more = "Mr Tveit's talks with Ms Lund went well.\n"
    assert [len(m.evidence) for m in read(first + second + "The talks were long.").meetings] == [1, 2]
    assert [len(m.evidence) for m in read(first + second + once_more + "The talks were long.").meetings] == [3, 1]
    met = "Mr Tveit had a meeting with Ms Lund in Oslo.\nIt rained.\n"
    assert [len(m.evidence) for m in read(met + second + "She called the meeting useful.").meetings] == [1, 2]


def test_what_tells_no_status_is_no_other_occasion() -> None:
    """That a meeting is only named makes no second one beside the one that is to come, before it or behind."""
    planned = "Mr Tveit will meet Ms Lund in Oslo on Friday.\n"
    both = frozenset({"Tveit", "Lund"})
    assert found(planned + "Mr Moe fears a meeting between Mr Tveit and Ms Lund.") == [("planned", both)]
    assert found("Mr Moe fears a meeting between Mr Tveit and Ms Lund.\n" + planned) == [("planned", both)]
    assert found(planned + "It is a step toward a historic meeting of Mr Tveit and Ms Lund.") == [("planned", both)]
    assert len(found(planned + "Mr Tveit has had encouraging meetings with Ms Lund.")) == 2
    assert len(found(planned + "Mr Tveit had a series of meetings with Ms Lund.")) == 2
    assert len(found(planned + "Mr Moe was host to a week of meetings between Mr Tveit and Ms Lund.")) == 2
    assert len(found(planned + "Mr Moe recalled a meeting between Mr Tveit and Ms Lund in March.")) == 2


def test_the_office_stands_for_the_leader() -> None:
    """A meeting of a president is that of the president whom the text names; another office is another person."""
    told = "Norwegian President Jan Tveit will meet Danish leader Eva Lund on Friday.\n"
    assert len(found(told + "It will be the first meeting of a Norwegian president and the Danish leader.")) == 1
    assert len(found(told + "It will be the first meeting between a sitting Norwegian president and Ms Lund.")) == 1
    assert len(found(told + "A Norwegian minister will meet Ms Lund.")) == 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit met Ms Lund.\nMr Tveit will meet Ms Lund in June.", id="held and planned"),
        pytest.param("Mr Tveit met Ms Lund on Tuesday.\nMs Lund met Mr Tveit in March.", id="times"),
        pytest.param("Mr Tveit met Ms Lund in Geneva.\nMs Lund met Mr Tveit in Oslo.", id="places"),
        pytest.param("Mr Tveit met Ms Lund.\nMs Lund spoke to Mr Tveit by phone.", id="media"),
        pytest.param("Mr Tveit met Ms Lund.\nMs Lund met Mr Berg.", id="parties"),
        pytest.param(
            "Norwegian President Ine Tveit met Chile's envoy Ana Ruiz in May.\n"
            "Norwegian officials held talks with Chilean officials in May.",
            id="a leader and officials",
        ),
        pytest.param("Mr Tveit met Ms Lund.\nMr Tveit and Ms Lund held previous talks.", id="previous"),
        pytest.param("Mr Tveit met Ms Lund.\nMr Tveit's last summit with Ms Lund ended in February.", id="the last"),
        pytest.param(
            "Norwegian envoy Ine Tveit dined with Chile's envoy Ana Ruiz in May.\nNorway and Chile held talks in May.",
            id="a dinner and talks of states",
        ),
    ],
)
def test_different_occasions_stay_apart(text: str) -> None:
    """What cannot be the same occasion is two records."""
    assert len(found(text)) == 2


def test_a_country_stands_back_behind_its_people() -> None:
    """A country is no party where somebody who acts for it is one."""
    (_, parties), *_ = found("Norwegian Prime Minister Ine Tveit and Norway met Chile.")

    assert parties == {"Ine Tveit", "Chile"}


@given(st.permutations(["Mr Tveit", "Ms Lund", "Mr Berg"]))
def test_the_order_of_parties_does_not_matter(names: list[str]) -> None:
    """Who is named first changes nothing but the order."""
    text = f"{names[0]}, {names[1]} and {names[2]} met in Oslo on Tuesday."

    assert found(text) == found("Mr Tveit, Ms Lund and Mr Berg met in Oslo on Tuesday.")


PARAGRAPHS = (
    "Mr Tveit met Ms Lund in Geneva on Tuesday.",
    "Mr Berg will hold talks with Ms Holm in Oslo on Friday.",
    "Mr Moe cancelled a meeting with Ms Dahl.",
)


@given(st.permutations(PARAGRAPHS))
def test_the_order_of_independent_paragraphs_does_not_matter(paragraphs: list[str]) -> None:
    """Paragraphs about different people can be swapped."""
    assert set(found("\n".join(paragraphs))) == set(found("\n".join(PARAGRAPHS)))


@given(st.sets(st.sampled_from(PARAGRAPHS), min_size=1))
def test_a_summary_makes_no_new_meeting(paragraphs: set[str]) -> None:
    """An article that is told twice has the same meetings."""
    text = "\n".join(sorted(paragraphs))

    assert found(f"{text}\n{text}") == found(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        pytest.param("Mr Tveit's summit with Ms Lund on 12 June 2018 draws crowds.", "planned", id="ahead"),
        pytest.param("Mr Tveit was due to meet Ms Lund on 12 May 2018.", "held", id="past"),
        pytest.param("Mr Tveit talks to Ms Lund on a stroll in Lima in 1987.", "held", id="long past"),
    ],
)
def test_the_calendar_is_kept(text: str, status: str) -> None:
    """What lies ahead of publication is yet to come, and what was to come and is past took place."""
    assert found(text) == [(status, frozenset({"Tveit", "Lund"}))]


def test_talks_of_nobody_are_those_of_the_countries_that_a_text_is_about() -> None:
    """Talks whose parties are nowhere named beside them are held by the two countries of which the text speaks."""
    text = (
        "Norway blamed Sweden.\nNorway is angry, and Sweden is angry, too.\nTalks are to begin in Oslo on Friday.\n"
        "Norway waits for Sweden."
    )

    assert found(text) == [("planned", frozenset({"Norway", "Sweden"}))]


def test_talks_of_nobody_are_none_where_a_text_is_about_many() -> None:
    """Where a text speaks of three countries alike nobody is given the talks."""
    text = "Norway, Sweden and Chile are angry.\nTalks are to begin in Oslo on Friday.\nNorway, Sweden and Chile wait."

    assert found(text) == []


def test_talks_that_nobody_is_said_to_hold_are_those_of_the_countries_that_hold_talks() -> None:
    """Of many countries those hold "the talks" of whose talks the text tells, not those that it names most."""
    text = (
        "A quiet day in the north\nChile was silent. Chile slept. Chile sang. Peru sang.\n\n"
        "Talks between Chile and world powers began in May. Peru and Chile are neighbours. Peru is large.\n\n"
        "Previous talks failed in 2016."
    )
    article = newsmodel.parse(text, published="2018-05-31")
    who = [[article.party(p.party).label for p in meeting.participants] for meeting in article.meetings]
    assert who == [["Chile", "world powers"], ["Chile", "world powers"]]


def test_what_a_picture_shows_is_no_meeting_of_the_countries_that_a_text_is_about() -> None:
    """The heading of pictures says of many occasions what they are about, and nobody holds them."""
    about = "Norway and Sweden dispute a border. Norway has an army. Sweden has a navy. Norway and Sweden disagree.\n"
    told = about + "Norway and Sweden held talks in Oslo on Monday.\n"
    assert len(found(told + "The two sides held talks in Bergen in 2007.")) == 2
    assert len(found(told + "Photos: Moments of the border talks 2007 | The border as it was in Bergen in 2007.")) == 1


def test_only_what_is_told_to_have_been_took_place_at_the_dateline() -> None:
    """A summit that is only named in the first paragraph is not where the article was written."""

    def place(text: str) -> str | None:
        (meeting,) = read(text).meetings
        return None if meeting.where is None else meeting.where.name

    assert place("OSLO (Agency) - Mr Tveit met Ms Lund.") == "OSLO"
    assert place("OSLO (Agency) - The vote raises the stakes for a summit between Mr Tveit and Ms Lund.") is None
    assert place("OSLO (Agency) - Mr Tveit sang after returning from talks with Ms Lund.") is None


RAIN = "It rained.\n" * 5


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("LIMA (Agency) - It rained.\nMr Tveit is to meet Ms Lund later on Thursday.", "LIMA"),
        ("LIMA (Agency) - It rained.\nMr Tveit is to meet Ms Lund on Friday.", None),
        ("LIMA (Agency) - Norway and Chile held talks in Peru on Wednesday.", "LIMA"),
        ("LIMA (Agency) - Norway and Chile held talks in Brazil on Wednesday.", "Brazil"),
        ("LIMA (Agency) - Mr Tveit paid a visit to Peru on Wednesday.", "Peru"),
        (f"LIMA (Agency) - Mr Berg met Ms Dahl in Lima.\n{RAIN}Mr Tveit met Ms Lund on Wednesday.", "LIMA"),
        (f"LIMA (Agency) - It snowed.\n{RAIN}Mr Tveit met Ms Lund on Wednesday.", None),
        ("By Ada Quill in Lima\nMr Berg met Ms Dahl in Lima.\nMr Tveit met Ms Lund on Wednesday.", "Lima"),
        ("By Ada Quill\nBBC News, Lima\nMr Berg met Ms Dahl in Lima.\nMr Tveit met Ms Lund on Wednesday.", "Lima"),
        ("By Ada Quill in Lima\nIt rained.\nMr Tveit met Ms Lund on Wednesday.", None),
    ],
)
def test_the_news_of_the_day_took_place_where_it_was_written(text: str, place: str | None) -> None:
    """A dateline places what was and is to be that day; a byline does if something else is told to have been there."""
    meeting = read(text).meetings[-1]
    assert (meeting.where and meeting.where.name) == place


def test_what_is_named_with_a_day_to_come_is_planned() -> None:
    """A day that lies ahead tells that a meeting is yet to come, and is no other one than that told next."""
    named = "The row precedes a summit next week between Mr Tveit and Ms Lund.\n"
    both = frozenset({"Tveit", "Lund"})
    assert found(named + "Mr Tveit and Ms Lund are expected to discuss the road in Lima.") == [("planned", both)]


def test_a_town_is_one_with_its_state_and_without() -> None:
    """What is told of Washington and of Washington, D.C. is told of one place."""
    assert len(found("Mr Tveit met Ms Lund in Washington, D.C.\nMr Tveit met Ms Lund in Washington.")) == 1


def test_talks_in_general_are_no_new_ones() -> None:
    """Of talks that are known, a mention without day and place tells once more; those of six nations are not of two."""
    known = "Norway and Chile held talks on Monday. Norway left. Chile left.\n"
    both = ("held", frozenset({"Norway", "Chile"}))

    assert found(known + "A storm has dimmed hopes of new negotiations.") == [both]
    assert found(known + "Six-nation negotiations fell apart in 2009.") == [both]
    assert found(known + "The next round of talks is set for June.") == [both, ("planned", both[1])]


@pytest.mark.parametrize(
    "shown",
    [
        "Mr Tveit, left, shakes hands with Ms Lund after their meeting in Chile.",
        "Mr Tveit, second from left, meets Ms Lund, right, in Chile.",
    ],
)
def test_a_picture_told_as_a_paragraph_makes_no_meeting(shown: str) -> None:
    """A caption that the page does not mark tells more of a meeting, and makes none."""
    assert found(f"Mr Tveit has gone to Chile.\n\n{shown}") == []
    assert len(found(f"Mr Tveit met Ms Lund.\n\n{shown}")) == 1


def test_who_turns_left_is_no_picture() -> None:
    """Sides between commas tell a picture, other words for them do not."""
    assert len(found("Mr Tveit, right now, meets Ms Lund.")) == 1


def test_a_compound_is_a_name() -> None:
    """Of one pair "a Tveit-Lund meeting" is the one that the text tells of."""
    text = "Mr Tveit will meet Ms Lund on Friday. A Tveit-Lund meeting seemed remote."
    assert found(text) == [("planned", frozenset({"Tveit", "Lund"}))]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mr Tveit is back from a Hanoi summit with Chile.", {"Tveit", "Chile"}),
        ("Mr Tveit and Ms Lund will meet at the African Union summit.", {"Tveit", "Lund"}),
        ("Mr Tveit told his aide, Ada Lund, at the African Union summit that it rained.", {"Tveit", "Ada Lund"}),
    ],
)
def test_places_and_bodies_before_a_noun_are_where_it_is(text: str, who: set[str]) -> None:
    """A capital before a noun is where it is, and a summit of a body where two meet is no other of theirs."""
    assert [parties for _, parties in found(text)] == [who]


def test_the_summit_is_the_only_one() -> None:
    """Where one summit is spoken of, another day told for "the summit" is that of the same; not of a second one."""
    text = (
        "A summit of Mr Tveit and Ms Lund is planned for this month.\n\n{} summit, first set for June 12, may be moved."
    )
    (meeting,) = newsmodel.parse(text.format("The"), published="2018-05-31").meetings
    assert str(meeting.when) == "2018-06-12"
    first, second = newsmodel.parse(text.format("A second"), published="2018-05-31").meetings
    assert (str(first.when), str(second.when)) == ("2018-05", "2018-06-12")


def test_the_summits_of_two_years_are_two() -> None:
    """What is told of this year's summit is not told of next year's."""
    text = "Mr Tveit will host next year's NATO summit. He spoke during this year's summit in Oslo."
    coming, held = newsmodel.parse(f"A quiet day in the north\n{text}", published="2018-05-31").meetings

    assert (coming.status.value, str(coming.when), coming.where) == ("planned", "2019", None)
    assert (held.status.value, str(held.when), held.where is not None) == ("held", "2018", True)
    coming, held = newsmodel.parse(f"A quiet day in the north\n{text}").meetings  # whatever this year may be
    assert (coming.status.value, [time.words for time in coming.times]) == ("planned", ["next year"])
    assert held.status.value == "held"


def test_the_summit_is_the_meeting_of_leaders_that_the_text_tells_of() -> None:
    """What a text calls the summit, and nothing else a summit, is the meeting of two leaders that it tells most of."""
    text = (
        "A quiet day in the north\nNorwegian President Ola Berg will meet Danish Prime Minister Ida Lund.\n"
        "President Berg will meet Prime Minister Lund with interpreters.\n"
        "Chile is ready ahead of the summit in Lima on Tuesday."
    )
    (meeting,) = newsmodel.parse(text, published="2018-05-31").meetings
    assert meeting.where is not None
    assert (meeting.where.name, str(meeting.when)) == ("Lima", "2018-06-05")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Erik Tveit is open to talks with Chile.", 0),
        ("Erik Tveit urged talks with the rebels.", 0),
        ("Erik Tveit is open to talks with Chile in June.", 1),
        ("Erik Tveit is open to talks with Anna Lund.", 1),
        ("Norway is open to talks with Chile.", 1),
        ("Erik Tveit held talks with Chile.", 1),
        ("Erik Tveit is open to talks with Chile. He would start the talks at once.", 1),
        ("Our rockets are not up for negotiation, Erik Tveit told Chile.", 0),
    ],
)
def test_talks_that_one_person_would_have_are_no_occasion_yet(text: str, told: int) -> None:
    """What one person would like to have with a country, and of which no more is told, is left out."""
    assert len(read(text).meetings) == told


def test_a_government_meets_where_its_head_does() -> None:
    """The summit that a government plans with somebody is the one that its president is to have with him."""
    text = (
        "The Norwegian government plans a summit with Chilean leader Ines Moe.\n"
        "Norwegian President Erik Tveit will meet Ms Moe in June."
    )

    assert found(text) == [("planned", frozenset({"Erik Tveit", "Ines Moe"}))]


def test_talks_of_another_year_are_not_those_to_come() -> None:
    """What was held in a year long past tells nothing of what two are yet to do."""
    text = "Mr Tveit is to confer with Ms Lund.\nMr Berg has a photo of the Lima talks of 2009."
    assert found(text) == [("planned", frozenset({"Tveit", "Lund"}))]


def test_a_session_of_today_is_part_of_talks_that_go_on() -> None:
    """The first session of today is over, and the talks are not."""
    text = "Norway and Chile resumed talks in Oslo on Thursday.\nAn envoy sang after the first session this morning."
    (meeting,) = read(text).meetings

    assert meeting.status.value == "ongoing"


def test_talks_with_two_of_two_countries_are_two_if_one_is_told_alone() -> None:
    """Who is met alone, too, was not met together with somebody of a third country."""
    text = (
        "Norwegian Minister Eva Dahl's talks with Chile's Ine Tveit and Peru's Ola Berg have ended. "
        "Ms Dahl met Ms Tveit on Monday."
    )
    assert {frozenset(known) for known in parties(text)} == {
        frozenset({"Eva Dahl", "Ine Tveit"}),
        frozenset({"Eva Dahl", "Ola Berg"}),
    }


def test_what_is_planned_for_a_day_is_to_come_wherever_it_is_named() -> None:
    """Talks of the next day are yet to be, if the text tells once that they are."""
    text = (
        "Much depended on Friday's talks in Lima between envoys of Norway and Chile."
        " The talks are due to start on Friday."
    )
    meetings = newsmodel.parse(text, published="2018-05-31").meetings
    assert [meeting.status.value for meeting in meetings] == ["planned"]
