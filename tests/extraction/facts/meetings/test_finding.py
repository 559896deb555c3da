"""Meetings: who, when, where, by which medium, and whether they took place."""

import pytest
from occasions import read

import newsmodel
from newsmodel import Meeting, MeetingStatus


def meetings(text: str) -> tuple[newsmodel.Article, tuple[Meeting, ...]]:
    """The article and its meetings, published on Thursday, 31 May 2018."""
    article = read(text)
    return article, article.meetings


def parties(article: newsmodel.Article, meeting: Meeting) -> list[str]:
    """Who takes part, by name."""
    return [article.party(participation.party).label for participation in meeting.participants]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit met Ms Lund.", "held"),
        ("Mr Tveit has met Ms Lund.", "held"),
        ("Mr Tveit is meeting Ms Lund.", "ongoing"),
        ("Mr Tveit will meet Ms Lund.", "planned"),
        ("Mr Tveit is to meet Ms Lund.", "planned"),
        ("Mr Tveit could meet Ms Lund.", "proposed"),
        ("Mr Tveit did not meet Ms Lund.", "denied"),
        ("Mr Tveit will not meet Ms Lund.", "refused"),
        ("Mr Tveit cancelled talks with Ms Lund.", "cancelled"),
        ("Mr Tveit postponed talks with Ms Lund.", "postponed"),
        ("Talks between Mr Tveit and Ms Lund, hosted by Chile, will go on.", "planned"),
        ("Mr Tveit cut short talks with Ms Lund.", "held"),
        ("Mr Tveit walked out of talks with Ms Lund.", "held"),
        ("Mr Tveit has been holding talks with Ms Lund since Monday.", "ongoing"),
        ("Mr Tveit had been holding talks with Ms Lund since Monday.", "held"),
        ("Mr Tveit will hold talks with Ms Lund.", "planned"),
        ("Mr Tveit is holding talks with Ms Lund.", "ongoing"),
        ("Mr Tveit and Ms Lund have concluded two days of talks.", "held"),
    ],
)
def test_status_is_read(text: str, status: str) -> None:
    """Tense, modals and the words around an occasion tell whether it takes place."""
    _, found = meetings(text)

    assert [meeting.status for meeting in found] == [MeetingStatus(status)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Talks between Mr Tveit and Ms Lund ended.", ["Tveit", "Lund"]),
        ("Mr Tveit's talks with Ms Lund ended.", ["Tveit", "Lund"]),
        ("Mr Tveit and Ms Lund met in Oslo.", ["Tveit", "Lund"]),
        ("Mr Tveit met Ms Lund and Mr Berg.", ["Tveit", "Lund", "Berg"]),
        ("Mr Tveit, who came by train, met Ms Lund.", ["Tveit", "Lund"]),
        ("At talks in Oslo, Mr Tveit and Ms Lund agreed to build a bridge.", ["Tveit", "Lund"]),
        ("At a meeting in Oslo, Mr Tveit told Ms Lund that the bridge was his.", ["Tveit", "Lund"]),
        ("Mr Tveit told Ms Lund in a phone call that the bridge was his.", ["Tveit", "Lund"]),
        ("After meeting Ms Lund, Mr Tveit told Mr Berg that he was ill.", ["Tveit", "Lund"]),
        ("Mr Tveit spoke after a phone call with Ms Lund.", ["Tveit", "Lund"]),
        ("Ms Lund hosted a dinner for Mr Tveit.", ["Lund", "Tveit"]),
        ("Ms Lund will host Mr Tveit in Oslo.", ["Lund", "Tveit"]),
        ("Mr Tveit will head to Chile for talks with Ms Lund.", ["Tveit", "Lund"]),
    ],
)
def test_parties_are_found(text: str, who: list[str]) -> None:
    """The parties of a meeting are found wherever the sentence puts them."""
    article, found = meetings(text)

    assert [parties(article, meeting) for meeting in found] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit would not say whether he had met Ms Lund.",
        "Mr Tveit was asked whether Ms Lund had spoken with Mr Berg.",
        "After the talks in Oslo, Mr Tveit told Ms Lund that he was ill.",
        "No sitting Danish president has ever met a Chilean leader.",
        "Chilean envoys see Mr Tveit as a friend.",
        "Mr Tveit called Ms Lund the boss of Norway.",
        "Mr Tveit called Ms Lund to testify.",
        "Norway spent more to meet NATO spending targets.",
        "Chile left the deal negotiated by Norway and Peru.",
    ],
)
def test_no_meeting_is_told(text: str) -> None:
    """What is only asked has not taken place, who is told of talks afterwards was not there, nor is who is seen as."""
    assert meetings(text)[1] == ()


def test_circumstances_are_read() -> None:
    """Place, date and medium of a meeting are those of its sentence."""
    _, (met, spoke) = meetings(
        "Mr Tveit met Ms Lund in Geneva on Tuesday.\nMs Lund spoke to Mr Berg by phone on Monday."
    )

    assert (met.where and met.where.name, met.where and met.where.country, str(met.when)) == (
        "Geneva",
        "CH",
        "2018-05-29",
    )
    assert (spoke.medium.value, str(spoke.when), spoke.where) == ("phone", "2018-05-28", None)


def test_what_is_to_come_lies_ahead() -> None:
    """The weekday of a planned meeting is the next one."""
    _, (meeting,) = meetings("Mr Tveit will meet Ms Lund on Friday.")

    assert str(meeting.when) == "2018-06-01"


def test_mentions_of_one_occasion_are_merged() -> None:
    """A meeting that is mentioned twice is one record with two pieces of evidence."""
    _, (meeting,) = meetings("Mr Tveit met Ms Lund in Geneva.\nMr Tveit's meeting with Ms Lund was short.")

    assert len(meeting.evidence) == 2


def test_a_country_stands_back_behind_its_people() -> None:
    """A country is no party where somebody who acts for it is one."""
    article, (meeting,) = meetings("Norwegian Prime Minister Ine Tveit and Norway met Chile.")

    assert parties(article, meeting) == ["Ine Tveit", "Chile"]


PREMIER = "Norwegian Prime Minister Ine Lund spoke on Monday.\n"


@pytest.mark.parametrize(
    ("text", "who", "status"),
    [
        (
            "Chilean President Carlos Tveit will touch down in Norway on a state visit.",
            ["Carlos Tveit", "Ine Lund"],
            "planned",
        ),
        ("They spoke of a visit by Chilean President Carlos Tveit to Norway.", ["Carlos Tveit", "Ine Lund"], "held"),
        ("A visit to Oslo by Chilean envoy Carlos Tveit was put off.", ["Carlos Tveit", "Norway"], "postponed"),
        ("Chilean envoy Carlos Tveit has been invited to Oslo in July.", ["Carlos Tveit", "Norway"], "proposed"),
        ("Chilean envoy Carlos Tveit has been invited to Oslo to sing.", [], ""),
        (
            "Talks about a visit by Chilean President Carlos Tveit to Norway go on.",
            ["Carlos Tveit", "Ine Lund"],
            "proposed",
        ),
        ("Norway was silent after a visit by Chilean envoy Carlos Tveit.", ["Carlos Tveit", "Norway"], "held"),
        ("Chile was silent after a visit by Chilean envoy Carlos Tveit.", [], ""),
        ("Chilean envoy Carlos Tveit was in Norway. Mr Tveit's visit was short.", [], ""),
    ],
)
def test_whose_country_is_visited(text: str, who: list[str], status: str) -> None:
    """A visit is one to the country where the visitor is a foreigner, and of leaders to each other."""
    article, found = meetings(PREMIER + text)

    assert [(parties(article, meeting), meeting.status.value) for meeting in found] == ([(who, status)] if who else [])


@pytest.mark.parametrize(
    ("before", "after", "number"),
    [
        ("Mr Tveit met Ms Lund in Geneva on Tuesday.", "Mr Tveit had agreed to meet Ms Lund for an hour.", 1),
        ("Mr Tveit met Ms Lund in Geneva on Tuesday.", "Mr Tveit should not meet Ms Lund, he said.", 2),
        ("Mr Tveit met Ms Lund in Geneva on Tuesday.", "Mr Tveit has agreed to meet Ms Lund for an hour.", 2),
        ("Mr Tveit praised his summit with Ms Lund.", "Mr Tveit will meet Ms Lund on Friday.", 1),
        ("Mr Tveit praised his May summit with Ms Lund.", "Mr Tveit will meet Ms Lund on Friday.", 2),
    ],
)
def test_background_is_no_meeting_of_its_own(before: str, after: str, number: int) -> None:
    """What had been agreed, and what is told by its name alone, is the meeting that is spoken of besides."""
    _, found = meetings(f"{before}\n{after}")

    assert len(found) == number


def test_who_did_not_meet_is_no_host() -> None:
    """A visit is not paid to somebody of whom it is said that he was not to be met."""
    text = "Norway has cancelled Mr Tveit's trip to Chile. Mr Tveit was not to meet Chilean President Carlos Lund."
    article, found = meetings("Norwegian minister Per Tveit was at home.\n" + text)

    assert [parties(article, meeting)[1] for meeting in found] == ["Chile", "Carlos Lund"]


@pytest.mark.parametrize("words", ["Chile-South Korea", "South Korea-Chile"])
def test_compounds_of_countries_of_two_words(words: str) -> None:
    """A compound of two countries may begin or end with a name of two words."""
    article, (meeting,) = meetings(f"Chile and South Korea were silent. The {words} summit will be in May.")

    assert sorted(parties(article, meeting)) == ["Chile", "South Korea"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('"I met Ms Lund in Oslo in May," Mr Tveit said.', ["Tveit", "Lund"]),
        ('Mr Tveit said: "I look forward to seeing Ms Lund."', ["Tveit", "Lund"]),
        ('"We met Ms Lund," said Norwegian minister Per Tveit.', ["Norway", "Lund"]),
        ('"I am glad that we met," said Norwegian minister Per Tveit.', None),
        ("I met Ms Lund in Oslo in May.", None),
    ],
)
def test_who_speaks_takes_part(text: str, who: list[str] | None) -> None:
    """In what somebody is quoted as saying, "I" is the speaker and "we" the country that he speaks for."""
    article, found = meetings(f"Norway was quiet.\n{text}")

    assert [parties(article, meeting) for meeting in found] == ([] if who is None else [who])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit met Ms Lund on Monday, Mr Berg on Tuesday and Ms Holm on Wednesday.",
            [("Lund", "2018-05-28", None), ("Berg", "2018-05-29", None), ("Holm", "2018-05-30", None)],
        ),
        (
            "Mr Tveit will meet Ms Lund in Rome on Monday and Mr Berg in Oslo on Tuesday.",
            [("Lund", "2018-06-04", "Rome"), ("Berg", "2018-06-05", "Oslo")],
        ),
        (
            "Mr Tveit met Ms Lund on Monday and Mr Berg in Oslo on Wednesday.",
            [("Lund", "2018-05-28", None), ("Berg", "2018-05-30", "Oslo")],
        ),
        (
            "Mr Tveit met Ms Lund in Rome on Monday and in Oslo on Wednesday.",
            [("Lund", "2018-05-28", "Rome"), ("Lund", "2018-05-30", "Oslo")],
        ),
        (
            "Mr Tveit and Ms Lund met in Rome on Monday and spoke by phone on Wednesday.",
            [("Lund", "2018-05-28", "Rome"), ("Lund", "2018-05-30", None)],
        ),
        ("Mr Tveit met Ms Lund on Monday and Mr Berg on Tuesday said no.", [("Lund", "2018-05-28", None)]),
        ("Mr Tveit met Ms Lund on Monday, Mr Berg said on Tuesday.", [("Lund", "2018-05-28", None)]),
        ("Mr Tveit met Ms Lund on Monday and again on Tuesday.", [("Lund", "2018-05-28/2018-05-29", None)]),
    ],
)
def test_one_verb_tells_of_several_meetings(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Those met on other days, and the same ones met elsewhere, are meetings of their own."""
    article, found = meetings(text)

    assert [
        (parties(article, meeting)[-1], str(meeting.when), meeting.where and meeting.where.name) for meeting in found
    ] == expected


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mr Tveit rejected an offer of talks from Ms Lund.", "refused"),
        ("Mr Tveit accepted Ms Lund's offer of talks.", "planned"),
        ("Mr Tveit has declined Ms Lund's invitation to dinner.", "refused"),
        ("Mr Tveit accepted an invitation from Ms Lund to a summit.", "planned"),
        ("Mr Tveit turned down Ms Lund's offer to meet.", "refused"),
        ("Mr Tveit has rebuffed Ms Lund's repeated requests for a meeting.", "refused"),
        ("Mr Tveit welcomed an offer of talks from Ms Lund.", "proposed"),
        ("Mr Tveit rejected an offer of help from Ms Lund.", None),
        ("Mr Tveit spoke of Ms Lund's offer of talks.", None),
    ],
)
def test_what_is_offered_is_accepted_or_refused(text: str, status: str | None) -> None:
    """An offer of talks is a meeting of who makes it and who answers, with the status that the answer tells."""
    article, found = meetings(text)

    told = [(parties(article, meeting), meeting.status.value) for meeting in found]
    assert told == ([] if status is None else [(["Tveit", "Lund"], status)])


def test_whoever_is_invited_to_visit_is_the_visitor() -> None:
    """Who met somebody and "invited him to visit" is the host, and who "will now visit" somebody the visitor."""
    text = "Norwegian minister Erik Tveit met Chilean minister Jan Moe and invited him to visit Norway."
    article, (_, invited) = meetings(text)
    assert (invited.status.value, parties(article, invited)) == ("proposed", ["Jan Moe", "Erik Tveit"])

    article, (planned,) = meetings("Norwegian minister Erik Tveit will now visit Ms Lund, who will receive him here.")
    assert (planned.status.value, parties(article, planned)) == ("planned", ["Erik Tveit", "Lund"])


def test_who_accepts_an_invitation_is_the_visitor() -> None:
    """Who invites is the host of a visit."""
    _, (meeting,) = meetings("Mr Tveit accepted Ms Lund's invitation to visit Chile.")

    assert [part.role.value for part in meeting.participants] == ["visitor", "host"]
    assert (meeting.status.value, meeting.where and meeting.where.name) == ("planned", "Chile")


def test_the_day_of_an_answer_is_not_that_of_the_meeting() -> None:
    """When an offer was accepted does not tell when they are to meet."""
    _, (meeting,) = meetings("In March, Mr Tveit shocked Norway by accepting an invitation from Ms Lund to meet.")

    assert (meeting.status.value, meeting.when) == ("planned", None)


CHILE = "US Secretary of State Ine Tveit is an old friend of Chile. Chile borders Peru.\n\n"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ms Tveit will head to Chile this weekend.", ["Ine Tveit", "Chile"]),
        ("Ms Tveit returned overnight from Santiago.", ["Ine Tveit", "Chile"]),
        ("Peru plans to send a special envoy to Chile.", ["special envoy to Chile", "Chile"]),
        ("Peru has dispatched a team to Chile.", ["Peru", "Chile"]),
        ("Peru has dispatched a shipment of fruit to Chile.", None),
        ("Ms Tveit returned to Washington on Monday.", None),
        ("Singer Mia Berg travelled to Chile on Monday.", None),
        ("Ms Tveit flew to Chile to meet Colombian President Luis Mora.", ["Ine Tveit", "Luis Mora"]),
        ("US Senator Mia Berg travelled to Chile on Monday to discuss trade.", ["Mia Berg", "Chile"]),
        ("US Senator Mia Berg travelled to Chile on Monday.", None),
        ("Washington sent US Senator Mia Berg to Chile for talks.", ["Mia Berg", "Chile"]),
        ("Ms Tveit is due in Chile on Monday of next week for trade talks.", ["Ine Tveit", "Chile"]),
        ("Ms Tveit is currently in Chile for talks.", ["Ine Tveit", "Chile"]),
        ("Ms Tveit left for Chile on Monday for talks.", ["Ine Tveit", "Chile"]),
        ("Ms Tveit is currently in Geneva for talks.", None),
        ("Ms Tveit was in Chile and asked for talks.", None),
    ],
)
def test_envoys_go_to_see_those_of_the_country(text: str, who: list[str] | None) -> None:
    """Whose work it is to go to others sees them where he goes, if nothing else is said of why he goes."""
    article, found = meetings(CHILE + text)

    assert [parties(article, meeting) for meeting in found] == ([] if who is None else [who])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The two Koreas are discussing a treaty.", {"North Korea", "South Korea"}),
        ("The Koreas have held talks in Seoul.", {"North Korea", "South Korea"}),
        (
            "In a phone call, the Danish envoy, Nils Tveit, and his guest, Ida Lund, spoke of fish.",
            {"Tveit", "Lund"},
        ),
        ("Following his talks with Ms Lund, Mr Berg left. Mr Tveit stayed.", {"Lund", "Berg"}),
        ("Talks between North and South Korean officials have ended.", {"North Korea", "South Korea"}),
        ("North Korea is willing to talk to Chile.", {"North Korea", "Chile"}),
        ("The talks that Mr Tveit held with Ms Lund were short.", {"Tveit", "Lund"}),
        ("Mr Tveit took a call from Ms Lund.", {"Tveit", "Lund"}),
        ("In a phone call to Ms Lund, Mr Tveit sang.", {"Tveit", "Lund"}),
        ("Talks involving Chile, Peru and North Korea began.", {"Chile", "Peru", "North Korea"}),
        ("Mr Tveit met, separately, with Ms Lund.", {"Tveit", "Lund"}),
        ("Mr Tveit and Ms Lund will return to Oslo for a second round of talks.", {"Tveit", "Lund"}),
        ("The summit, to open on Friday, is due to be attended by Mr Tveit and Ms Lund.", {"Tveit", "Lund"}),
    ],
)
def test_parties_stand_in_many_places(text: str, who: set[str]) -> None:
    """The halves of a country, a list with asides and a subject behind the comma are parties as any other."""
    article, found = meetings("North Korea and South Korea are neighbours. Mr Tveit knows Ms Lund.\n\n" + text)

    assert [{party.removeprefix("Nils ").removeprefix("Ida ") for party in parties(article, m)} for m in found] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Peru spoke of an exchange of insults between Mr Tveit and Ms Lund.",
        "Mr Tveit and Ms Lund know what they want to see.",
        "Mr Tveit did not attend the talks on fish in Oslo.",
        "Mr Tveit attended the closing ceremony in Oslo.",
        "Mr Tveit and Ms Lund said that the plans had been discussed.",
        "Mr Tveit heard calls from Ms Lund for peace.",
        "Chilean President Ana Mora ended a visit to Chile.",
        "Per Lien was on a trip to Chile.",
    ],
)
def test_who_is_not_there_meets_nobody(text: str) -> None:
    """Insults are exchanged without a meeting, things are seen, and who stays away is no party."""
    assert not meetings(text)[1]


def test_talks_with_somebody_are_not_those_of_others() -> None:
    """A mention that names one party is of an occasion at which that party was."""
    article, found = meetings(
        "Mr Tveit will meet Ms Lund on Monday. Ms Berg will meet Mr Moe in June."
        " It will be the meeting with Ms Lund that counts."
    )

    assert [len(meeting.evidence) for meeting in found] == [2, 1]
    assert parties(article, found[0]) == ["Tveit", "Lund"]


def test_who_goes_on_to_another_town_meets_somebody_there() -> None:
    """Behind a meeting on the way, "and then to Lima for talks" is of who goes."""
    article, found = meetings("Mr Tveit flew to Bergen, where he met Ms Lund, and then to Lima for talks with Mr Moe.")

    assert [parties(article, meeting) for meeting in found] == [["Tveit", "Lund"], ["Tveit", "Moe"]]


@pytest.mark.parametrize("text", ["Mr Tveit spoke of US-China", "Mr Tveit sang in Baden-Baden. ", "Pre-war Oslo"])
def test_a_text_may_end_with_a_compound(text: str) -> None:
    """A name with a hyphen at the end of a text is no trap."""
    assert meetings(text)[1] == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit sat across the table from Ms Lund in Oslo.",
        "Mr Tveit is to sit opposite Ms Lund in Oslo.",
        "Mr Tveit and Ms Lund sat face to face.",
        "Mr Tveit paid a call on Ms Lund.",
        "Mr Tveit has an appointment with Ms Lund.",
        "Mr Tveit had a word with Ms Lund.",
        "Mr Tveit compared notes with Ms Lund.",
        "Mr Tveit had breakfast with Ms Lund on Monday.",
        "Mr Tveit had coffee with Ms Lund on Monday.",
        "Mr Tveit took the matter up with Ms Lund before the vote.",
        "Mr Tveit will go to Oslo for a stocktake with Ms Lund.",
        "Mr Tveit was closeted with Ms Lund for two hours.",
        "Mr Tveit buttonholed Ms Lund in a corridor.",
    ],
)
def test_turns_of_phrase_for_a_meeting_are_read(text: str) -> None:
    """Who sits across a table from another, or has a word with him, meets him."""
    article, found = meetings(text)
    assert [set(parties(article, meeting)) for meeting in found] == [{"Tveit", "Lund"}]


@pytest.mark.parametrize("text", ["Mr Tveit sat opposite the palace.", "Mr Tveit sat across from reporters."])
def test_who_sits_opposite_a_house_meets_nobody(text: str) -> None:
    """A house and reporters are nobody whom one meets."""
    assert meetings(text)[1] == ()


def test_who_speak_on_the_first_day_of_a_gathering_meet_nobody() -> None:
    """Both speak to all who are there."""
    text = "Both presidents, Ola Berg and Ine Tveit, spoke on the first day of the gathering in Oslo."
    assert read(text).meetings == ()


def test_the_day_of_a_picture_is_not_that_of_the_summit() -> None:
    """A picture taken ahead of a summit tells its own day."""
    text = (
        "Mr Berg and Ms Tveit will meet in Lima on Saturday.\n\n"
        "Image caption Workers plant trees ahead of the Berg-Tveit summit in Lima, Peru, May 29, 2018"
    )
    (meeting,) = newsmodel.parse(text, published="2018-05-31").meetings
    assert str(meeting.when) == "2018-06-02"
