"""Who takes part: subjects, objects, groups, compounds, hosts and visitors."""

import pytest
from occasions import HEADLINE, parties, read, records

import newsmodel
from newsmodel import Meeting


def roles(text: str) -> dict[str, str]:
    """What each party does at the one meeting of *text*."""
    article = read(text)
    meeting: Meeting
    (meeting,) = article.meetings
    return {article.party(p.party).label: p.role.value for p in meeting.participants}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Tveit met Ms Lund and Mr Berg.", ["Tveit", "Lund", "Berg"], id="a list"),
        pytest.param("Mr Tveit met Ms Lund, Mr Berg and Ms Holm.", ["Tveit", "Lund", "Berg", "Holm"], id="a long list"),
        pytest.param("Mr Tveit and Mr Berg both met with Ms Lund.", ["Tveit", "Berg", "Lund"], id="both met"),
        pytest.param("Mr Tveit and Mr Berg have all met with Ms Lund.", ["Tveit", "Berg", "Lund"], id="have all met"),
        pytest.param("Mr Tveit met in Oslo with Ms Lund.", ["Tveit", "Lund"], id="behind a place"),
        pytest.param(
            "Erik Tveit: With Defense Secretary Berg, met with Ms Lund.", ["Erik Tveit", "Lund"], id="with another"
        ),
        pytest.param("Mr Tveit visited Oslo on Friday to meet Ms Lund.", ["Tveit", "Lund"], id="behind a visit"),
        pytest.param("Mr Tveit, visiting Norway, met Ms Lund.", ["Tveit", "Lund"], id="while visiting"),
        pytest.param("Mr Tveit met Ms Lund in Oslo along with Mr Berg.", ["Tveit", "Lund", "Berg"], id="along with"),
        pytest.param(
            "Mr Tveit met officials, including Ine Lund's son, Ola Berg.",
            ["Tveit", "Ola Berg"],
            id="including her son",
        ),
        pytest.param("Ms Holm left. Mr Tveit met her old friend Ola Berg.", ["Tveit", "Ola Berg"], id="her friend"),
        pytest.param("Ms Holm left. Mr Tveit met her again.", ["Tveit", "Holm"], id="met her again"),
        pytest.param("Mr Tveit said Norway was ready after meeting Ms Lund.", ["Tveit", "Lund"], id="a state told of"),
        pytest.param("Mr Tveit met Ms Lund along with aides.", ["Tveit", "Lund"], id="along with aides"),
        pytest.param("Mr Tveit and Ms Lund met, together with Mr Moe.", ["Tveit", "Lund", "Moe"], id="they met with"),
        pytest.param("Mr Tveit and Ms Lund met alongside the UN summit.", ["Tveit", "Lund"], id="beside a summit"),
        pytest.param(
            "Norwegian President Tveit met Danish President Lund along with envoys from Chile and Cuba.",
            ["Tveit", "Lund", "Chile", "Cuba"],
            id="along with envoys from",
        ),
        pytest.param(
            "A meeting between the premier, Ola Tveit, and Ms Lund was short.", ["Ola Tveit", "Lund"], id="between, and"
        ),
        pytest.param("Mr Tveit met Ms Lund as well as Mr Berg.", ["Tveit", "Lund", "Berg"], id="as well as"),
        pytest.param("Mr Tveit met Ms Lund. Along with Mr Berg, he left.", ["Tveit", "Lund"], id="along, later"),
        pytest.param("Mr Tveit met on May 3, with Ms Lund.", ["Tveit", "Lund"], id="behind a date and a comma"),
        pytest.param("Mr Berg urged Norway to return to talks with Chile.", ["Norway", "Chile"], id="who is urged"),
        pytest.param("Mr Tveit sat in the Danish Congress and met Ms Lund.", ["Tveit", "Lund"], id="of a body"),
        pytest.param("Mr Tveit and Ms Lund left. They'll meet on Friday.", ["Tveit", "Lund"], id="they'll"),
        pytest.param("Mr Tveit knows Ms Lund. He’ll meet her on Friday.", ["Tveit", "Lund"], id="he'll"),
        pytest.param("Mr Berg urged Norway to engage in talks with Chile.", ["Norway", "Chile"], id="to do what"),
        pytest.param("Mr Berg called on Norway to hold talks with Chile.", ["Norway", "Chile"], id="who is called on"),
        pytest.param("Mr Tveit told Ms Lund he would meet Mr Berg.", ["Tveit", "Berg"], id="who is told"),
        pytest.param("Mr Tveit sang to Ms Lund during their meeting.", ["Tveit", "Lund"], id="whose meeting"),
        pytest.param("Mr Berg discussed Mr Tveit's summit with Ms Lund.", ["Tveit", "Lund"], id="a summit discussed"),
        pytest.param("Mr Berg, in Oslo, spoke ahead of a meeting with Ms Lund.", ["Berg", "Lund"], id="speaking ahead"),
        pytest.param("The meeting, the first between Mr Tveit and Ms Lund, was short.", ["Tveit", "Lund"], id="aside"),
        pytest.param('"Had a very good meeting with Ms Lund," Mr Tveit tweeted.', ["Tveit", "Lund"], id="no subject"),
        pytest.param("Mr Tveit signed a pact with Ms Lund at a summit in Oslo.", ["Tveit", "Lund"], id="signed with"),
        pytest.param(
            "Mr Berg attended the meeting between Mr Tveit and Ms Lund.", ["Tveit", "Lund", "Berg"], id="a guest"
        ),
        pytest.param("Mr Tveit met Ms Lund to demand an apology.", ["Tveit", "Lund"], id="to demand"),
        pytest.param("Mr Tveit met Ms Lund. Conditions were bad.", ["Tveit", "Lund"], id="no conditions"),
        pytest.param("No meeting took place between Mr Tveit and Ms Lund.", ["Tveit", "Lund"], id="behind a verb"),
        pytest.param("The dinner was the first between Mr Tveit and Ms Lund.", ["Tveit", "Lund"], id="behind first"),
        pytest.param("Mr Tveit met in Geneva, Switzerland, with Ms Lund.", ["Tveit", "Lund"], id="behind a country"),
        pytest.param("At talks in Geneva, Switzerland, Mr Tveit and Ms Lund agreed.", ["Tveit", "Lund"], id="a front"),
        pytest.param("Ms Lund, with whom Mr Tveit met, left.", ["Tveit", "Lund"], id="before a relative clause"),
        pytest.param(
            "Mr Tveit and Ms Lund will hold the first meeting between a Danish king and a Chilean leader.",
            ["Tveit", "Lund"],
            id="the first of their kind",
        ),
        pytest.param(
            "Mr Tveit, after Mr Moe left, did not get a call from Ms Lund.", ["Tveit", "Lund"], id="set between"
        ),
        pytest.param("Norway is wary of Mr Tveit's decision to meet Ms Lund.", ["Tveit", "Lund"], id="whose decision"),
        pytest.param("He said U.S. talks with China went on.", ["United States", "China"], id="whose talks"),
        pytest.param(
            "Mr Tveit and Chilean President Ada Lund scrapped talks with Mr Berg.",
            ["Tveit", "Ada Lund", "Berg"],
            id="a demonym is no owner",
        ),
        pytest.param(
            "Norway and Peru cancelled talks with Chile.", ["Norway", "Peru", "Chile"], id="a subject is no owner"
        ),
        pytest.param("They spoke of a visit by Mr Tveit to Norway.", ["Tveit", "Norway"], id="by whom a visit"),
        pytest.param("Ms Lund became the first queen to visit Mr Tveit.", ["Lund", "Tveit"], id="a superlative"),
        pytest.param("Mr Tveit told a meeting of envoys that he was ill.", ["Tveit", "envoys"], id="who is told"),
        pytest.param("Mr Tveit discussed the border with Ms Lund.", ["Tveit", "Lund"], id="behind a topic"),
        pytest.param("Mr Tveit met Lund adviser Ola Berg. Ms Lund left.", ["Tveit", "Ola Berg"], id="whose adviser"),
        pytest.param("Mr Tveit and Ms Lund, who is meeting Mr Berg, sang.", ["Lund", "Berg"], id="one of two"),
        pytest.param(
            "Mr Tveit thanked Mr Moe. Notes of his first call with Ms Lund leaked.", ["Tveit", "Lund"], id="his"
        ),
        pytest.param(
            "Last week, after his meeting with Ms Lund, Mr Tveit sang.", ["Tveit", "Lund"], id="a time in front"
        ),
        pytest.param("Mr Tveit, who came by train, met Ms Lund.", ["Tveit", "Lund"], id="behind an aside"),
        pytest.param("Mr Tveit told reporters he would meet Ms Lund.", ["Tveit", "Lund"], id="a clause within"),
        pytest.param("After meeting Ms Lund, Mr Tveit flew home.", ["Tveit", "Lund"], id="a clause in front"),
        pytest.param("Mr Tveit, who sang in May, and Ms Lund met.", ["Tveit", "Lund"], id="an aside in a list"),
        pytest.param("Mr Tveit was received by Ms Lund.", ["Lund", "Tveit"], id="passive"),
        pytest.param("Mr Tveit was received by Ms Lund earlier in Oslo.", ["Lund", "Tveit"], id="passive, adverb"),
        pytest.param(
            "Mr Tveit told his aide, Ada Berg, in a meeting that it rained.", ["Tveit", "Ada Berg"], id="told"
        ),
        pytest.param("Ola Berg, the Chilean king, and the Cuban king met.", ["Ola Berg", "Cuban king"], id="two kings"),
        pytest.param("Mr Tveit's talks with Ms Lund went well.", ["Tveit", "Lund"], id="possessor"),
        pytest.param("The aide to Mr Tveit and Ms Lund have concluded talks.", ["aide", "Lund"], id="whose aide"),
        pytest.param("Mr Tveit did not meet Ms Lund, but instead Mr Berg.", ["Tveit", "Berg"], id="another instead"),
        pytest.param("The Norway-Sweden summit is over. Norway and Sweden agree.", ["Norway", "Sweden"], id="compound"),
        pytest.param("Officials from Chile and Peru met.", ["Chile", "Peru"], id="senders"),
        pytest.param("The ministers of Chile, Peru and Cuba met.", ["Chile", "Peru", "Cuba"], id="ministers of three"),
        pytest.param("Chilean and Peruvian officials met.", ["Chile", "Peru"], id="officials of two"),
        pytest.param("Talks between Chilean and Peruvian officials ended.", ["Chile", "Peru"], id="between them"),
        pytest.param("Officials from Chile, Peru and Cuba met.", ["Chile", "Peru", "Cuba"], id="senders of three"),
        pytest.param("Delegations from Chile and Peru met.", ["Chile", "Peru"], id="delegations"),
        pytest.param(
            "Mr Tveit met Chilean and Peruvian officials.", ["Tveit", "Chilean and Peruvian officials"], id="a group"
        ),
        pytest.param("Leaders of the G7 gathered in Oslo.", ["Leaders of the G7"], id="among themselves"),
        pytest.param("North and South Korea held talks.", ["North Korea", "South Korea"], id="halves"),
        pytest.param("Norway's Ole Tveit and Chile's Ines Lund met.", ["Ole Tveit", "Ines Lund"], id="whose they are"),
        pytest.param("Mr Tveit, accompanied by Ms Lund, met Mr Berg.", ["Tveit", "Lund", "Berg"], id="in company"),
        pytest.param("Mr Tveit, along with Ms Lund, met Mr Berg.", ["Tveit", "Lund", "Berg"], id="along with"),
        pytest.param("Mr Tveit, flanked by aides, met Mr Berg.", ["Tveit", "Berg"], id="with aides"),
        pytest.param("Mr Tveit, a friend of Ms Lund, met Mr Berg.", ["Tveit", "Berg"], id="whose friend"),
        pytest.param("Mr Tveit joined Ms Lund for talks.", ["Tveit", "Lund"], id="who joins"),
        pytest.param(
            "Mr Tveit will travel to Chad, Norway's main rival, for talks with Ms Lund.", ["Tveit", "Lund"], id="place"
        ),
        pytest.param(
            "Norwegian and Chilean envoys agreed in talks in Oslo.", ["Norway", "Chile"], id="of two countries"
        ),
        pytest.param(
            "US and Chilean envoys return to Oslo for talk on fish.", ["United States", "Chile"], id="for talk"
        ),
        pytest.param("Mr Tveit attended Ms Lund's wedding.", ["Tveit", "Lund"], id="a guest"),
        pytest.param("Mr Tveit and Mr Berg attended Ms Lund's funeral.", ["Tveit", "Berg"], id="a funeral"),
        pytest.param("Mr Tveit and Ms Lund spoke by phone.", ["Tveit", "Lund"], id="a call of two"),
        pytest.param("Mr Tveit and Ms Lund co-chaired a forum in Oslo.", ["Tveit", "Lund"], id="who are in the chair"),
        pytest.param("Mr Tveit is planning to host Ms Lund.", ["Tveit", "Lund"], id="a host to be"),
        pytest.param("Mr Tveit spoke to envoys including Ms Lund.", ["Tveit", "envoys", "Lund"], id="included"),
        ("Mr Tveit's remarks came hours after a meeting with Ms Lund.", ["Tveit", "Lund"]),
        ("The announcement by Mr Tveit followed talks with Ms Lund.", ["Tveit", "Lund"]),
        ("Norway's decision came ahead of talks with Chile.", ["Norway", "Chile"]),
        ("Mr Berg said that Mr Tveit and Ms Lund agreed on a pact in their phone call.", ["Tveit", "Lund"]),
        ("Norwegian officials praised their talks with Ms Lund.", ["Norwegian officials", "Lund"]),
        ("Mr Tveit was joined by Ms Lund for dinner.", ["Lund", "Tveit"]),
        ("Talks between Norwegians and Danes have ended.", ["Norway", "Denmark"]),
        ("Mr Tveit and Ms Lund had a long, frank and friendly conversation.", ["Tveit", "Lund"]),
        ("Mr Tveit hosted a banquet for the three Danish negotiators.", ["Tveit", "Danish negotiators"]),
        ("Mr Tveit talked to Ms Lund in May at a UN meeting.", ["Tveit", "Lund"]),
    ],
)
def test_parties_stand_in_many_places(text: str, expected: list[str]) -> None:
    """The parties of a meeting are found wherever the sentence puts them."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit spoke to reporters.", id="reporters"),
        pytest.param("Mr Tveit met the deadline.", id="no party"),
        pytest.param("Mr Tveit flew to Norway.", id="a journey"),
        pytest.param("Mr Tveit welcomed the vote in Norway.", id="welcomed a thing"),
        pytest.param("The talks went well.", id="nobody known"),
    ],
)
def test_no_meeting_without_two_who_meet(text: str) -> None:
    """Where nobody confers with anybody, there is no meeting."""
    assert parties(text) == []


@pytest.mark.parametrize("pair", ["both sides", "the two", "the two leaders", "they", "the pair"])
def test_two_stand_for_those_who_met_last(pair: str) -> None:
    """A word for two means the parties of the last meeting."""
    found = parties(f"Mr Tveit spoke to Ms Lund by phone on Monday.\nOn Friday {pair} will meet in Oslo.")

    assert found == [["Tveit", "Lund"], ["Tveit", "Lund"]]


@pytest.mark.parametrize("pair", ["The two", "Both leaders", "The two leaders", "They"])
def test_two_stand_for_those_spoken_of_last(pair: str) -> None:
    """Where nobody has met before, a word for two means the two of whom the text spoke last."""
    lead = "Norwegian President Ine Tveit praised Chilean President Luis Araya."

    assert parties(f"{lead} {pair} will meet in Oslo.") == [["Ine Tveit", "Luis Araya"]]
    assert parties(f"{lead} {pair} did not discuss the border.") == []


def test_two_men_are_no_women_and_those_who_never_met_the_last_two() -> None:
    """Of "the two men" none is a woman; who has never met are the two spoken of last, met or not."""
    text = "Mr Tveit met Mr Berg on Monday. Ms Lund met Ms Holm on Monday."

    assert parties(f"{text} On Friday the two men will meet in Oslo.")[-1] == ["Tveit", "Berg"]
    assert parties(f"{text} On Friday the two women will meet in Oslo.")[-1] == ["Lund", "Holm"]
    assert parties("Ms Lund met Mr Tveit. Mr Berg is to host Mr Holm. The two have never met.")[-1] == ["Berg", "Holm"]


def test_the_countries_of_a_compound_need_not_be_named_elsewhere() -> None:
    """Two countries joined by a hyphen before talks hold them."""
    assert parties("US-China trade talks ended on Monday.") == [["United States", "China"]]
    assert parties("Anglo-Dutch oil talks ended on Monday.") == []
    assert parties("Mr Tveit attended the US-China summit.") == [["Tveit", "United States", "China"]]


def test_the_host_and_the_visitor_are_told_apart() -> None:
    """Who visits is a visitor, who is visited or receives is the host."""
    assert roles("Mr Tveit visited Ms Lund.") == {"Tveit": "visitor", "Lund": "host"}
    assert roles("Mr Tveit hosted Ms Lund.") == {"Tveit": "host", "Lund": "visitor"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        pytest.param("Chile mediated talks between Norway and Sweden.", "mediator", id="mediated"),
        pytest.param("Chile will broker a second round of talks between Norway and Sweden.", "mediator", id="brokered"),
        pytest.param("Chile hosted peace talks between Norway and Sweden.", "host", id="hosted"),
        pytest.param("Chile hosts talks between Norway and Sweden.", "host", id="hosts"),
        pytest.param("Talks between Norway and Sweden, hosted by Chile, have ended.", "host", id="hosted by"),
        pytest.param("Norway rejected talks with Sweden mediated by Chile.", "mediator", id="mediated by"),
        pytest.param("Chile welcomed talks between Norway and Sweden.", None, id="welcomed"),
    ],
)
def test_who_brings_others_together_is_told_apart(text: str, role: str | None) -> None:
    """Who mediates talks of others or holds them is there as such; they are participants."""
    both = {"Norway": "participant", "Sweden": "participant"}

    assert roles(text) == (both if role is None else {**both, "Chile": role})


def test_a_capital_that_hosts_is_where_it_is_held() -> None:
    """A summit that a capital is said to host on a day to come is planned, and in that capital."""
    text = HEADLINE + "Nairobi hosts a summit of African leaders on Monday."
    (meeting,) = newsmodel.parse(text, published="2018-06-01").meetings

    assert (meeting.status.value, str(meeting.when), meeting.where and meeting.where.name) == (
        "planned",
        "2018-06-04",
        "Nairobi",
    )


def test_who_is_named_stands_for_his_country_in_a_group() -> None:
    """Of "the presidents of Chile and Peru" those take part whom the text names."""
    text = "Chilean President Ana Tveit and Peruvian President Luis Lund are friends.\n"

    assert parties(text + "The presidents of Chile and Peru met.") == [["Ana Tveit", "Luis Lund"]]
    assert parties(text + "The foreign ministers of Chile and Peru met.") == [["Chile", "Peru"]]


def test_a_visit_to_a_country_has_the_country_as_host() -> None:
    """The country that is visited takes part."""
    assert roles("Mr Tveit paid a visit to Chile.") == {"Tveit": "visitor", "Chile": "host"}


def test_a_seat_of_government_stands_for_who_resides_there() -> None:
    """A visit to the White House is one to the president whom the article names."""
    found = parties("US President Ann Holm is busy. Mr Tveit will come to the White House on Friday.")

    assert found == [["Tveit", "Ann Holm"]]


def test_who_invites_takes_part() -> None:
    """An invitation is a meeting of both, proposed."""
    assert parties("Ms Lund invited Mr Tveit to visit Chile.") == [["Tveit", "Lund"]]


def test_who_leads_a_delegation_acts_for_it() -> None:
    """The head of a team leads, on behalf of the team, which is no party besides."""
    article = newsmodel.parse(HEADLINE + "A Norwegian team led by Mr Tveit met Ms Lund.", published="2018-05-31")
    (meeting,) = article.meetings
    lead, other = meeting.participants

    assert (lead.role.value, article.party(lead.on_behalf_of or "").label) == ("lead", "Norwegian team")
    assert (other.role.value, other.on_behalf_of) == ("participant", None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It was the first time a president met a king.", id="anybody"),
        pytest.param("Norway and Sweden met the same fate.", id="a fate"),
        pytest.param("Mr Berg wrote that more than 1,000 people had come to greet Mr Tveit.", id="people of no name"),
        pytest.param("The officials called on Ms Lund, his old ally, to help.", id="a request"),
        pytest.param("An aide wanted to accompany Mr Tveit.", id="company"),
        pytest.param("Mr Berg and Ms Lund agreed to negotiate with the press.", id="with others"),
        pytest.param("Mr Berg and Ms Lund plan to open a school and visit the palace in Oslo.", id="sights"),
        pytest.param("Mr Berg and Ms Lund will find a negotiated settlement.", id="an adjective"),
    ],
)
def test_nobody_meets(text: str) -> None:
    """What sounds like a meeting and tells of none is none."""
    assert parties(text) == []


def test_the_two_are_those_of_a_meeting_to_come() -> None:
    """For "the two leaders will meet" those who are to meet are meant, not those who met last."""
    text = "Mr Tveit and Ms Lund will meet on Tuesday. Mr Tveit met Mr Berg. The two leaders will meet at a hotel."

    assert parties(text) == [["Tveit", "Lund"], ["Tveit", "Berg"]]


def test_the_two_leaders_are_no_country() -> None:
    """Where somebody was received by a country, "the two leaders" are others."""
    text = "Mr Tveit met Ms Lund. Mr Berg will visit Chile. The two leaders spoke for an hour."

    assert parties(text) == [["Tveit", "Lund"], ["Berg", "Chile"]]


def test_the_two_leaders_are_those_whom_the_text_is_about() -> None:
    """Whom one of them met in passing, and of whom the text tells no more, is none of the two."""
    text = (
        "President Erik Tveit will meet President Anna Lund of Chile in Geneva. Ms Lund is ready, her aides said.\n"
        "Mr Tveit had lunch with President Jan Berg of Denmark.\n"
        "The two leaders will discuss fish. Ms Lund hopes for a deal. Ms Lund is at home."
    )
    assert parties(text)[0] == ["Erik Tveit", "Anna Lund"]
    assert all(pair[0] != "Jan Berg" or len(pair) == 1 for pair in parties(text)[2:])


def test_the_two_korean_leaders_are_those_of_both() -> None:
    """They are of two states, whoever met last."""
    text = (
        "North Korean leader Kim Jong-un wrote to Moon Jae-in, South Korea's president. President Erik Tveit will meet "
        "Mr Moon in July. That follows a short meeting of the two Korean leaders in May."
    )
    assert ["Kim Jong-un", "Moon Jae-in"] in parties(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The leaders of both countries met.", ["Norway", "Chile"], id="of both"),
        pytest.param("Diplomats from the two nations met.", ["Norway", "Chile"], id="from the two"),
        pytest.param("The two countries' ministers met.", ["Norway", "Chile"], id="possessive"),
        pytest.param("The foreign ministers of the two countries met.", ["Ola Tveit", "Chile"], id="who is named"),
    ],
)
def test_the_officials_of_two_countries_are_those_of_each(text: str, expected: list[str]) -> None:
    """A group of the two that were spoken of is who has the office in each, or the country."""
    before = "Norway and Chile are at odds. Norwegian Foreign Minister Ola Tveit smiled. "

    assert parties(before + text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Tveit received a Chilean delegation.", [["Tveit", "Chilean delegation"]], id="received"),
        pytest.param(
            "Mr Tveit hosted a high-level team from Chile.", [["Tveit", "team from Chile"]], id="whence it comes"
        ),
        pytest.param("A delegation from Chile met Mr Tveit.", [["delegation from Chile", "Tveit"]], id="who met"),
        pytest.param(
            "A Chilean delegation met a Swedish team.", [["Chilean delegation", "Swedish team"]], id="neither is named"
        ),
        pytest.param("A team of Chilean officials met Mr Tveit.", [["Chilean officials", "Tveit"]], id="a team of"),
        pytest.param("A Chilean president met a Swedish minister.", [], id="anybody"),
        pytest.param("Mr Tveit received a letter from Chile.", [], id="a letter"),
        pytest.param("Mr Tveit joined Chilean officials in calling for calm.", [], id="of one mind"),
    ],
)
def test_a_delegation_is_received(text: str, expected: list[list[str]]) -> None:
    """Who is received may be a group; what else is received is no party."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Mr Moe praised what Mr Berg and Ms Dahl signed when they met.", ["Berg", "Dahl"], id="persons"),
        pytest.param(
            "Mr Moe urged Norway and Chile to hold talks when both sides met.", ["Norway", "Chile"], id="states"
        ),
        pytest.param("Mr Moe, Mr Berg and Ms Dahl left after they met.", ["Tveit", "Lund"], id="three"),
    ],
)
def test_two_are_those_of_whom_the_sentence_speaks_side_by_side(text: str, expected: list[str]) -> None:
    """A pair of the same sentence is nearer than those who met last."""
    assert expected in parties("Mr Tveit met Ms Lund. " + text)


@pytest.mark.parametrize("way", [", who met Mr Berg in Oslo,", " met Mr Berg in Oslo and"])
def test_who_met_somebody_may_hold_talks_with_another_next(way: str) -> None:
    """The next predicate tells of talks of his own, "met to prepare talks" of those of others."""
    assert parties(f"Mr Tveit{way} will fly to Lima for talks with Ms Lund.") == [["Tveit", "Berg"], ["Tveit", "Lund"]]


def test_the_two_men_are_no_countries() -> None:
    """The men of whom two countries speak are not those countries."""
    text = "Mr Berg met Mr Tveit in May. Norway and Chile said the two men would meet in Oslo on Friday."
    assert parties(text)[-1] == ["Berg", "Tveit"]


@pytest.mark.parametrize(
    "aside",
    [
        "one of three judges picked by the trade bloc Mercosur",
        "one of three judges picked by the South American bloc Mercosur",
        "the head of the trade bloc Mercosur",
        "a mediator for the Danish bank Nordhavn",
        "a mediator named by Chile",
    ],
)
def test_a_body_within_an_aside_does_not_meet(aside: str) -> None:
    """Who has an aside is the one who meets, whatever body ends it."""
    (met,) = parties(f"Ms Lund, {aside}, met Mr Tveit in Oslo.")
    assert met == ["Lund", "Tveit"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit said the club would meet Ms Lund on Friday.", []),
        ("Mr Tveit and Ms Holm said the quarrelling clubs must open talks.", []),
        ("Mr Tveit said the plan was to meet Ms Lund.", [["Tveit", "Lund"]]),
        ("Mr Tveit said the agenda would include talks with Ms Lund.", [["Tveit", "Lund"]]),
        ("Mr Tveit, who said the snow had gone, will meet Ms Lund.", [["Tveit", "Lund"]]),
    ],
)
def test_who_says_that_others_meet_does_not(text: str, expected: list[list[str]]) -> None:
    """Behind "said" a subject of its own does what its verb says, even if no list knows who it is."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The NATO summit came a week before the talks with Ms Lund.", []),
        ("NATO came a week before the talks with Ms Lund.", [["NATO", "Lund"]]),
    ],
)
def test_whom_another_occasion_is_named_after_does_not_take_part(text: str, expected: list[list[str]]) -> None:
    """A body in the name of a summit is no subject of what is told of that summit."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit – along with Mr Berg and Ms Holm – met Ms Lund.",
        "Mr Tveit -- accompanied by Mr Berg and Ms Holm -- met Ms Lund.",
        "Mr Tveit (together with Mr Berg and Ms Holm) met Ms Lund.",
    ],
)
def test_who_comes_along_may_stand_between_dashes(text: str) -> None:
    """An aside on who else is there is one between dashes and in brackets too."""
    assert parties(text) == [["Tveit", "Berg", "Holm", "Lund"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Tveit will join Mr Berg to meet Ms Lund.", ["Tveit", "Berg", "Lund"]),
        ("Mr Tveit joined Mr Berg in meeting Ms Lund.", ["Tveit", "Berg", "Lund"]),
        ("Mr Tveit was joined by Mr Berg to meet Ms Lund.", ["Tveit", "Berg", "Lund"]),
        ("Mr Tveit will join his Danish counterpart, Ola Berg, to meet Ms Lund.", ["Tveit", "Ola Berg", "Lund"]),
        ("Mr Tveit joined Mr Berg for talks with Ms Lund.", ["Tveit", "Berg", "Lund"]),
        ("Mr Tveit accompanied Mr Berg to talks with Ms Lund.", ["Tveit", "Berg", "Lund"]),
        ("Norway's Ola Tveit accompanied Mr Berg on a visit to Chile in May.", ["Ola Tveit", "Berg", "Chile"]),
        ("Mr Tveit urged Mr Berg to meet Ms Lund.", ["Berg", "Lund"]),
    ],
)
def test_who_joins_another_does_what_he_does(text: str, expected: list[str]) -> None:
    """Who joins somebody to meet a third is there with him."""
    assert parties(text) == [expected]


@pytest.mark.parametrize(
    "text", ["In talks with Mr Tveit.", "For talks with Mr Tveit, he left.", "On a visit to Norway."]
)
def test_a_text_may_begin_with_what_leads_in_an_occasion(text: str) -> None:
    """Before the first word of a text nobody stands who could go there with another."""
    assert newsmodel.parse(text).meetings == ()


def test_whom_something_is_done_to_does_nothing_next() -> None:
    """In "praised them and met" it is he who met, who praised them."""
    text = "Ms Lund spoke of fires after calling them a danger, and met Mr Berg."
    assert parties(text) == [["Lund", "Berg"]]


def test_who_is_told_by_two_offices_ends_the_list() -> None:
    """Two descriptions of one man, joined by "and", are no list of their own."""
    text = "Ola Berg, Juan Moe and Pedro Rojas, the queen's cousin and one of her aides, all met Ine Tveit in June."
    assert parties(text) == [["Ola Berg", "Juan Moe", "Pedro Rojas", "Ine Tveit"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "After leaving the White House following talks with Ms Lund, Mr Tveit said it was over.",
            [("held", "Lund, Tveit", "the White House", None)],
        ),
    ],
)
def test_who_leaves_a_seat_is_named_behind(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is not the seat that had the talks."""
    assert records(text) == expected
