"""Who is at the occasions of a body of many, who visits whom, and crowds that are met."""

import pytest
from occasions import parties, read


def told(text: str) -> list[tuple[set[str], str]]:
    """The parties and the status of each meeting, published on Thursday, 31 May 2018."""
    article = read(text)
    return [({article.party(p.party).label for p in m.participants}, m.status.value) for m in article.meetings]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("At a NATO summit in May, President Lund threatened to walk out.", "held"),
        ("At last year's NATO summit in Bergen, Norway, President Lund, who was ill, scolded the allies.", "held"),
        ("President Lund refused to sign anything at the NATO summit in Wales.", "held"),
        ("President Lund left the NATO summit early.", "held"),
        ("President Lund, back from the NATO summit, was silent.", "held"),
        ("President Lund will end his journey at the NATO summit in Wales.", "planned"),
        ("President Lund traveled last week to the NATO summit in Wales.", "held"),
        ("President Lund is heading to the NATO summit in Wales.", "planned"),
        ("President Lund arrived on Monday at the NATO summit in Wales.", "held"),
        ("President Lund scolded the allies at the end of the NATO summit in Wales.", "held"),
        ("President Lund told reporters on the sidelines of the NATO summit that he was ill.", "held"),
        ("President Lund announced a vote while speaking toward the close of the NATO summit.", "held"),
        ("President Lund is fresh from a two-day summit of NATO in Wales.", "held"),
        ("President Lund will host next year's NATO summit at his own hotel.", "planned"),
    ],
)
def test_who_acts_at_a_summit_is_there(text: str, status: str) -> None:
    """Who does something at the summit of a body, leaves it or hosts it takes part in it."""
    assert told(text) == [({"Lund", "NATO"}, status)]


@pytest.mark.parametrize(
    "text",
    [
        "President Lund was not at the NATO summit in Wales.",
        "President Lund could be alone at the NATO summit in Wales.",
        "At the NATO summit in Wales, farmers blocked the road.",
        "The plan was agreed at the NATO summit in Wales. President Lund likes it.",
        "Mr Lund said during a Fatah meeting that he was ready.",
        "Norway sent President Lund to the NATO summit in Wales.",
    ],
)
def test_others_are_not_there(text: str) -> None:
    """Who is not or may be there is at no summit, nor is a crowd outside; a body of one country holds none."""
    assert told(text) == []


def test_who_meets_somebody_at_a_summit_is_at_that_meeting() -> None:
    """A summit at which two meet is where they meet."""
    assert told("At the NATO summit in Wales, President Lund met Mr Berg.") == [({"Lund", "Berg"}, "held")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Mr Berg will host a state visit from President Lund in May.", {"Berg", "Lund"}),
        ("Norway is preparing for a visit from Swedish president Ola Lund.", {"Norway", "Ola Lund"}),
        ("Mr Tveit's White House session with Ms Lund ran late.", {"Tveit", "Lund"}),
        ("Mr Tveit and Ms Lund, meeting in Oslo, agreed on a budget.", {"Tveit", "Lund"}),
        ("Meeting at a farm near Oslo, Mr Tveit and Ms Lund agreed on a budget.", {"Tveit", "Lund"}),
        ("Talks on Monday -- involving Mr Tveit and Ms Lund -- broke up early.", {"Tveit", "Lund"}),
        ("Norway and Sweden must return to the negotiating table, he said.", {"Norway", "Sweden"}),
        ("Norway is willing to talk to the United States, he said.", {"Norway", "United States"}),
        ("Mr Tveit met the rebels in May.", {"Tveit", "rebels"}),
        ("Mr Tveit met two individuals in May.", {"Tveit", "two individuals"}),
        ("Mr Tveit will hold talks with the army.", {"Tveit", "army"}),
        ("Relatives of the dead met Ms Lund on Monday.", {"Relatives", "Lund"}),
        ("The White House is negotiating with Republicans.", {"United States", "Republicans"}),
        ("Officials were shocked by Mr Tveit, who met Ms Lund on Monday.", {"Tveit", "Lund"}),
        ("Mr Tveit, a friend of Mr Berg, who met Ms Lund, smiled.", {"Tveit", "Lund"}),
        ("Mr Tveit met President Lund of Norway and Chancellor Berg of Chile.", {"Tveit", "Lund", "Berg"}),
        ("President Lund of Norway and Chancellor Berg of Chile met in Oslo.", {"Lund", "Berg"}),
        ("Mr Tveit and Ms Lund had a frank discussion about judges.", {"Tveit", "Lund"}),
        ("Mr Tveit and Ms Lund agreed over the phone to set up a group.", {"Tveit", "Lund"}),
        ("Mr Tveit received a Chilean delegation led by Mr Berg.", {"Tveit", "Berg"}),
        ("Mr Tveit flew to Oslo on Monday, officials said, and met Ms Lund there.", {"Tveit", "Lund"}),
        ("Mr Tveit will stay at home, a diplomat said, dashing hopes of a meeting with Ms Lund.", {"Tveit", "Lund"}),
        ("At their meeting in Oslo, Mr Tveit assured Ms Lund that he was ready.", {"Tveit", "Lund"}),
        ("Mr Tveit told Ms Lund over dinner in Oslo that he was ready.", {"Tveit", "Lund"}),
        ("Ms Lund has known Mr Tveit for years, and the two talk regularly on the phone.", {"Lund", "Tveit"}),
        ("The Chilean minister, Ola Berg, was at the White House on Monday for talks.", {"Ola Berg", "United States"}),
        ("Mr Tveit met senior union figures last week.", {"Tveit", "figures"}),
        ("Talks between the government and the rebels broke down on Monday.", {"government", "rebels"}),
    ],
)
def test_parties_of_looser_words_are_found(text: str, who: set[str]) -> None:
    """Guests behind "from", talks at a seat, words before or behind those who meet, and crowds are read."""
    assert [found for found, _ in told(text)] == [who]


def test_two_meetings_of_one_sentence_are_told() -> None:
    """What somebody will do then he will do himself."""
    assert told("Mr Tveit will see Ms Lund on Monday, then meet with Mr Berg on Tuesday.") == [
        ({"Tveit", "Lund"}, "planned"),
        ({"Tveit", "Berg"}, "planned"),
    ]


def test_meetings_with_several_are_several() -> None:
    """Who plans meetings with two meets each; who plans a meeting with two, or talks, meets both."""
    assert told("Mr Tveit plans meetings with Ms Lund and Mr Berg.") == [
        ({"Tveit", "Lund"}, "planned"),
        ({"Tveit", "Berg"}, "planned"),
    ]
    assert [who for who, _ in told("Mr Tveit plans a meeting with Ms Lund and Mr Berg.")] == [{"Tveit", "Lund", "Berg"}]
    assert [who for who, _ in told("Mr Tveit held talks with Ms Lund and Mr Berg.")] == [{"Tveit", "Lund", "Berg"}]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Tveit began his visit from Norway.",
        "The raid will be met with force.",
        "Norway left the meeting in Oslo to others.",
        "Mr Tveit called on the African Union to act.",
        "Asked if he had discussed the plan with Ms Lund, Mr Tveit said no.",
        "Mr Tveit would not say if he had met Ms Lund.",
        "Mr Tveit and Ms Lund, reached by phone, were silent.",
        "Ms Lund led talks between her government and the Tveit transition team.",
        "Mr Tveit presided over a State Department that shrank.",
        "Mr Tveit told an audience of business leaders in Oslo that he was ready.",
        "Mr Tveit said the committee, which is chaired by Ms Lund, was late.",
        "Mr Tveit was called a friend by Ms Lund.",
        "Mr Tveit tired of Ms Lund's talk of a deal with Norway.",
        "Mr Tveit has been called “a gift” by Ms Lund.",
        "It was the first-ever meeting between a sitting Norwegian president and a Chilean leader in May.",
    ],
)
def test_words_that_only_look_so_tell_nothing(text: str) -> None:
    """A visit from a country is nobody's guest, and a response is none who is met."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The leaders, including President Ola Lund, Ines Berg and many others, met in Bergen.",
            {"Ola Lund", "Ines Berg"},
        ),
        ("On Friday, envoy Ola Lund said, after meeting with Ms Berg, that he was ill.", {"Ola Lund", "Berg"}),
        ("Mr Lund called Chilean minister Ines Berg and urged her to come.", {"Lund", "Ines Berg"}),
    ],
)
def test_who_is_listed_beside_others_takes_part(text: str, who: set[str]) -> None:
    """A list may end in "and others", a source may open the sentence, and who is called may be asked for more."""
    assert told(text) == [(who, "held")]


@pytest.mark.parametrize(
    "text",
    [
        "There is no rule for meeting the queen or Prince Lund.",
        "An aide denied that Mr Lund had discussed sanctions with Ms Berg.",
        "Mr Lund denied having discussed sanctions with Ms Berg.",
        "Mr Lund and Ms Berg spoke on condition of anonymity.",
        "Mr Lund and Ms Berg spoke at a rally.",
        "Mr Lund and his allies fanned hopes ahead of the summit.",
    ],
)
def test_nobody_in_particular_meets_nobody(text: str) -> None:
    """A meeting without anybody who meets is none, nor does who denies a subject deny a meeting."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Mr Lund admitted lying to Mr Moe about meetings with the Chilean ambassador.",
            {"Lund", "Chilean ambassador"},
        ),
        ("Mr Lund misled Mr Moe about his talks with Ms Berg.", {"Lund", "Berg"}),
        ("Mr Lund was asked on Friday about a call with Ms Berg.", {"Lund", "Berg"}),
        ("Senators questioned Mr Lund about a meeting with Ms Berg.", {"Lund", "Berg"}),
        ("Senators questioned Mr Lund about Mr Moe's meeting with Ms Berg.", {"Moe", "Berg"}),
        ("Mr Lund told Mr Moe about his talks with Ms Berg.", {"Lund", "Berg"}),
        ("Mr Lund thanked Ms Moe for his talks with Ms Berg.", {"Lund", "Berg"}),
        ("EU ministers meeting in Brussels shied away from a ban.", {"EU ministers"}),
    ],
)
def test_who_hides_a_meeting_was_there(text: str, who: set[str]) -> None:
    """Who lies about a meeting or is asked about it was there, if it is nobody else's."""
    assert told(text) == [(who, "held")]


@pytest.mark.parametrize(
    "text",
    ["Mr Lund warned Mr Moe about talks with Chile.", "Mr Lund skipped an EU ministers meeting in Brussels."],
)
def test_who_speaks_of_a_meeting_need_not_be_there(text: str) -> None:
    """Who warns of talks or skips them is not there."""
    assert told(text) == []


def test_who_is_chaired_and_who_is_called() -> None:
    """A conference that somebody chairs is met by those at it, and who is called and nothing else is telephoned."""
    assert told("Mr Tveit attended a conference that was chaired by Ms Lund.") == [({"Tveit", "Lund"}, "held")]
    assert told("Mr Tveit was called by Ms Lund.") == [({"Tveit", "Lund"}, "held")]


@pytest.mark.parametrize(
    ("text", "who", "status"),
    [
        ("A summit planned for May was called off after Norway accused Chile.", {"Norway", "Chile"}, "cancelled"),
        ("Mr Moe will fly to Oslo at the invitation of President Ola Lund.", {"Moe", "Ola Lund"}, "planned"),
        ("Mr Moe turned down an invitation from Ms Lund to attend a trade conference.", {"Moe", "Lund"}, "refused"),
        ("Mr Moe received an invitation from Ms Lund to visit Oslo.", {"Moe", "Lund"}, "proposed"),
        ("Mr Moe accepted Ms Lund's invitation to come to Oslo.", {"Moe", "Lund"}, "planned"),
        ("Mr Moe attended a meeting requested by Ms Lund.", {"Moe", "Lund"}, "held"),
    ],
)
def test_who_invites_or_arranges_takes_part(text: str, who: set[str], status: str) -> None:
    """Who invites somebody or arranges a meeting takes part, and so do the two states of which a sentence speaks."""
    assert told(text) == [(who, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Moe and Ms Lund, who spoke on condition of anonymity to discuss the plan, left.",
        "President Moe arrived at the European Council building.",
        "Mr Moe and Ms Lund have urged the two men to meet.",
        "A state visit is made at the invitation of President Lund.",
    ],
)
def test_who_acts_alone_meets_nobody(text: str) -> None:
    """A source meets no other, a house nobody, and who urges the two to meet is neither of them."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A gathering of foreign ministers in Oslo ended on Monday.", [["foreign ministers"]]),
        ("A stormy gathering of envoys was cut short in Lima.", [["envoys"]]),
        ("A gathering of fans in Oslo ended on Monday.", []),
        ("It rained during a gathering of envoys.", []),
        ("A session of lawmakers was cut short.", []),
    ],
)
def test_a_gathering_of_officials_is_theirs(text: str, expected: list[list[str]]) -> None:
    """Of a gathering that does something those who hold an office meet each other, and no crowd does."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EU leaders' summit in Oslo ended on Monday.", [["EU leaders"]]),
        ("The EU foreign ministers' meeting in Oslo ended on Monday.", [["EU foreign ministers"]]),
        ("The Arab ministers' emergency talks opened in Oslo on Monday.", [["Arab ministers"]]),
        ("Danish envoys met in Oslo. The envoys' meeting was short.", [["Danish envoys"]]),
        ("Ms Lund took part in the EU leaders' summit in Oslo.", [["Lund", "EU leaders"]]),
        ("Ms Lund participated in the EU foreign ministers' meeting.", [["Lund", "EU foreign ministers"]]),
        ("The fans' meeting in Oslo ended on Monday.", []),
        ("The ministers' meeting was short.", []),
    ],
)
def test_the_meeting_of_ministers_of_a_body_is_theirs(text: str, expected: list[list[str]]) -> None:
    """Whose the meeting is meet each other; "the envoys" are those of whom the text has told."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    ("text", "who", "status"),
    [
        ("At an urgent meeting of the African Union, Chile was left alone.", {"African Union", "Chile"}, "held"),
        ("Chile stood by its plan at the WTO meeting in Bergen.", {"Chile", "WTO"}, "held"),
        ("Speaking on Monday at the NATO summit in Wales, President Lund said no.", {"Lund", "NATO"}, "held"),
        ("President Lund walked out of the NATO summit in Wales.", {"Lund", "NATO"}, "held"),
        ("President Lund came home on Monday from the NATO summit in Wales.", {"Lund", "NATO"}, "held"),
        ("President Lund took her plan to the African Union summit in Bergen.", {"Lund", "African Union"}, "held"),
        ("President Lund is expected at the NATO summit in Wales.", {"Lund", "NATO"}, "planned"),
        ("President Lund is at the NATO summit in Wales.", {"Lund", "NATO"}, "ongoing"),
        ("Farmers were praised by President Lund at the NATO summit in Wales.", {"Lund", "NATO"}, "held"),
        ("President Lund will be among the leaders at the NATO summit.", {"Lund", "NATO"}, "planned"),
        ("After the NATO summit in Wales, where President Lund sang, farmers left.", {"Lund", "NATO"}, "held"),
    ],
)
def test_presence_is_told_in_many_ways(text: str, who: set[str], status: str) -> None:
    """A country acts at a summit as a person does, before or behind the words for it, and comes or goes."""
    assert told(text) == [(who, status)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("President Lund attended the G20 in Bergen.", "held"),
        ("President Lund will travel to Bergen in June for the G20.", "planned"),
        ("President Lund is attending the G20 in Bergen.", "ongoing"),
        ("President Lund said at the G20 in Bergen that she was ready.", "held"),
        ("President Lund left the G20 early.", "held"),
    ],
)
def test_a_body_may_be_an_occasion(text: str, status: str) -> None:
    """Who goes to the G20, or does something there, is there."""
    assert told(text) == [({"Lund", "G20"}, status)]


@pytest.mark.parametrize(
    "text",
    [
        "President Lund spoke of the G20.",
        "President Lund will not attend the G20.",
        "President Lund spoke at the UN General Assembly.",
        "The Liberals were quick to act at the NATO summit.",
        "Farmers marched at the G20 in Bergen.",
        "A US farmer was fined for her part in a brawl during a G20 summit in Bergen last month.",
    ],
)
def test_who_only_speaks_of_a_body_is_not_there(text: str) -> None:
    """The G20 that is spoken of is no occasion, an assembly hears speeches, and parties of one country have no seat."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("EU leaders agreed on a plan at a summit in Bergen on Monday.", {"EU leaders"}),
        ("At a summit in Bergen on Monday, EU leaders agreed on a plan.", {"EU leaders"}),
        ("Arab foreign ministers backed the plan after hours of talks in Bergen.", {"Arab foreign ministers"}),
        ("G7 finance ministers issued a warning after a meeting in Bergen.", {"G7 finance ministers"}),
        ("European leaders will sign it at a meeting in Bergen on Friday.", {"European leaders"}),
    ],
)
def test_a_group_of_many_countries_acts_at_its_own_meeting(text: str, who: set[str]) -> None:
    """Those of several countries who agree on something at a meeting are those who met."""
    assert [found for found, _ in told(text)] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Labour leaders agreed on a plan at a meeting in Bergen.",
        "Norwegian ministers agreed on a plan at a meeting in Bergen.",
        "EU leaders said it would be settled at a summit in Bergen.",
        "The two were told at a meeting in Bergen to wait.",
    ],
)
def test_a_group_of_one_country_needs_another_side(text: str) -> None:
    """Those of one country met others or their own people there."""
    assert told(text) == []


def test_others_who_act_there_are_told_with_it() -> None:
    """With the one who stands alone are those who do not."""
    text = "At a meeting of the UN Security Council, Chile was alone, with the other 14 members backing the plan."
    assert told(text) == [({"Chile", "14 members"}, "held")]
