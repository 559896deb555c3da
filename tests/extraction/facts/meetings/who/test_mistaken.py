"""Words that sound like a meeting and tell of something else."""

import pytest
from occasions import parties, records


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg, who chairs the Senate committee, left.",
        "Norway and Chile want a new round of sanctions.",
        "The Danish envoy and former minister was speaking on Monday.",
        "The plan was met with silence by Mr Berg and Ms Lund.",
        "Norway says the taboo is being revisited. Chile is ready.",
        "Mr Berg addressed a session of Congress, and Ms Lund said she was ill.",
        "A visit to Chile after the governments of Denmark and Norway fell was called off.",
        "A third round of shelling between Norway and Chile ended on Monday.",
        "Mr Berg and Ms Lund spoke to reporters.",
        "Mr Berg and Ms Lund smiled while talking to the press.",
        "Mr Berg invited Ms Lund to speak to the nation.",
        "Chile regretted the visits of two Norwegian lawmakers.",
        "Mr Berg showed Ms Lund notes gathered by Mr Holm.",
        "Norway landed a blow on Chile.",
        "Norway has a long land border with Chile.",
        "Mr Berg was badly treated by Norwegian envoys.",
        "Norway praised a deal brokered by Chile.",
        "Mr Berg would hesitate to send soldiers to Norway. Norway is ready.",
        "US President Ola Berg left. When US adviser Ine Lund arrived at the White House, her desk was gone.",
        "Mr Berg sees a friend in Ms Lund.",
        "Mr Berg called Ms Lund out in a tweet.",
        "Chile will co-host the games with Norway.",
        "Mr Berg's plan made negotiating with Chile harder.",
        "Mr Berg warned Ms Lund against negotiating with Chile.",
        "Mr Berg chairs a hearing on Norway's ties with Chile.",
        "The FIFA World Cup will be hosted by Norway and Chile.",
        "Mr Berg spoke to his mother on Monday.",
        "Mr Berg visited a doctor on Monday.",
        "Mr Berg was reunited with relatives in Oslo.",
        "Norway and Chile wrote a plan to reunite families.",
        "Ms Lund was ill. Mr Berg was visiting her country.",
        "Ms Lund was ill. Mr Berg left to consult her government.",
        "Ms Lund was ill. Mr Berg is in talks with her two brothers.",
        "Mr Berg, whom Ms Lund has asked how news was gathered, left.",
        "Norway will take part in a military mission. Norway and Chile are ready.",
        "Norwegian minister Ola Berg praised Norway's council of ministers.",
        "Mr Berg praised Norway's negotiation strategy.",
        "Norway has threatened to meet any U.S. strikes with force.",
        "Mr Berg's plan was received coolly by Ms Lund.",
        "Mr Berg opposed the plan, which has been greeted with scorn by several senior Danish lawmakers.",
        "Mr Berg spoke to CNN's Ine Lund about it.",
        "Mr Berg spoke to BBC correspondent Ine Lund about it.",
        "Norway failed to meet U.S. security and information-sharing standards.",
        "Mr Berg praised Ms Lund's inauguration as tensions between Norway and Chile rose.",
        "Mr Berg set out his negotiating position. Ms Lund set out her key negotiating points.",
        "Mr Berg fought in Norway, and lawmakers are expected to discuss the war.",
        "Norway has sent Denmark's leaders into a rage. Denmark was silent.",
        "Norway and Chile will feature at a UN Security Council meeting.",
        "Norwegian envoys and Chilean ministers will speak openly about the plan.",
        "Norway takes pride in receiving migrants from Chile.",
        "Mr Berg was greeted by Chilean officials in Lima.",
        "Norwegian officials greeted Mr Berg at the station.",
        "Norway agreed to welcome back Chilean inspectors.",
        "Norway welcomed 3,000 refugees in May. Chile hosts foreign students.",
        "Mr Berg has been attending meetings to avoid his guests.",
        "UK advertising group Nordad met on Friday.",
        "The US has spoken. The boat had to land at a regional US airbase to see a pilot.",
        "The debates were held before audiences of Norwegian envoys and Chilean ministers.",
        "Mr Berg attended the hearing with Ms Lund in Oslo.",
        "Mr Berg had a testy exchange with Ms Lund.",
        "Norway and Chile agreed to exchange evidence.",
        "Mr Berg told a UN briefing that he was ready.",
        "Mr Berg spoke warmly of Ms Lund and called for closer ties with Norway.",
        "Ms Lund, visiting senior fellow at the Institute for Norway, left.",
        "Norwegian minister Ola Berg came to discuss ties with Chile.",
        "Norway said it would consider a request from Ms Lund to visit relatives.",
        "Norwegian envoys differed on the value of negotiating with Chile.",
        "Norway and Chile failed to meet Danish safety and fire standards.",
        "Mr Berg wrote to Ms Lund, who wondered about the cost of their trips.",
        "In the hours after the conference, some senators scolded Mr Berg.",
        "Mr Berg praised every Norwegian senator in the audience.",
        "The prize was given by the Norway-Chile Business Council.",
        "Mr Berg renewed his call to arm guards. Mr Berg heard his call on Monday to expel envoys.",
    ],
)
def test_what_is_done_to_things_or_at_home_is_no_meeting(text: str) -> None:
    """An office, a journey of goods, a sight, a family and a doctor bring no parties together."""
    assert parties(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("US President Ola Berg left. Chilean minister Ine Lund came to the White House.", ["Ine", "Ola Berg"]),
        ("US President Ola Berg left. US lawmaker Ine Lund visited the White House.", ["Ine", "Ola Berg"]),
        ("A US delegation was sent to Norway. Norway is ready.", ["US delegation", "Norway"]),
        ("Mr Berg saw Ms Lund on Monday.", ["Berg", "Lund"]),
        ("Norway will co-host a summit with Chile.", ["Norway", "Chile"]),
        ("Mr Berg was hosted by Ms Lund in Oslo.", ["Lund", "Berg"]),
        ("US trade talks with Chile resumed.", ["United States", "Chile"]),
        ("Mr Berg toured the town and met US border agents.", ["Berg", "US border agents"]),
        ("Norway received Chilean envoys.", ["Norway", "Chilean envoys"]),
        ("Mr Berg met the families of the sailors.", ["Berg", "families"]),
        ("Norwegian President Ola Berg spoke to his lawyers.", ["Ola Berg", "lawyers"]),
        ("Mr Berg held a briefing with lawmakers.", ["Berg", "lawmakers"]),
        ("Mr Berg made a call to Ms Lund.", ["Berg", "Lund"]),
        ("Mr Berg was greeted by Ms Lund in Lima.", ["Lund", "Berg"]),
        ("Mr Berg greeted Chilean ministers in Lima.", ["Berg", "Chilean ministers"]),
        ("Mr Berg made a phone call to top officials.", ["Berg", "top officials"]),
    ],
)
def test_people_who_come_together_do(text: str, expected: list[str]) -> None:
    """Those who visit, are sent or see each other meet."""
    assert parties(text)[:1] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg called out Ms Lund on Monday.",
        "Mr Berg left with a woman called Ine Lund.",
        "Mr Berg called Ms Lund and Mr Holm's plan mad.",
        "Mr Berg attacked what he called his rival Ine Lund.",
        "The plan was called into question by Ms Lund and Mr Berg.",
        "The panel will call Ms Lund to testify.",
        "An officer called Ms Lund into a room.",
        "Ms Lund was the only witness called by Mr Berg.",
        "Mr Berg called Ms Lund, who was ill, weak.",
        'Mr Berg called Ms Lund, the envoy, "a very dull guest" on Friday.',
        'Mr Berg called Ms Holm and her brother, Ola Lund, "rather dull".',
        'Mr Berg called Ms Lund - who had lost the vote on Tuesday - a "dreamer".',
        '"The owl", as he called her, had sent Mr Berg a map of Ms Lund\'s farm.',
        "Lawmakers want to call Ms Lund as a witness.",
        "Mr Berg was the only witness called by the lawmakers.",
        "Prosecutors called Ms Lund to the stand.",
    ],
)
def test_who_is_given_a_name_or_summoned_is_not_called_by_telephone(text: str) -> None:
    """What somebody is called, and what he is called to do, is no call."""
    assert parties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mr Berg called Ms Lund on Monday.",
        "Mr Berg picked up the phone and called Ms Lund to thank her.",
        "Mr Berg called Ms Lund, who was ill, on Friday.",
        "Ms Lund was ill. Mr Berg called her several times.",
        "Mr Berg called Ms Lund, the envoy, hours after the storm.",
        "Mr Berg was expected to see Ms Lund later in the day.",
        "Mr Berg will see Ms Lund again on Friday.",
    ],
)
def test_who_is_called_is_called_by_telephone(text: str) -> None:
    """A call to somebody with nothing that he is called is one; so one sees somebody later in the day."""
    assert parties(text) == [["Berg", "Lund"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg and Ms Lund gathered evidence in Oslo.", []),
        ("Mr Berg and Ms Lund want the evidence gathered in Oslo.", []),
        ("Mr Berg and Ms Lund gathered in Oslo.", [["Berg", "Lund"]]),
        ("The envoys of ten countries gathered in Oslo.", [["envoys"]]),
    ],
)
def test_what_is_gathered_meets_nobody(text: str, expected: list[list[str]]) -> None:
    """Evidence that is gathered is no occasion; those who gather are at one."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    "text",
    ["Mr Berg, who praised Ms Lund, met Mr Holm.", "Mr Berg, whom Ms Lund praised, met Mr Holm."],
)
def test_who_stands_in_a_relative_clause_does_not_what_is_said_behind_it(text: str) -> None:
    """The subject is who stands before the clause."""
    assert parties(text) == [["Berg", "Holm"]]


@pytest.mark.parametrize(
    "text", ["Mr Tveit and Ms Lund are not on speaking terms.", "Both were once on speaking terms."]
)
def test_speaking_terms_are_no_talk(text: str) -> None:
    """Whether somebody is on speaking terms with another tells of no talk."""
    assert parties(f"Mr Tveit praised Ms Lund. {text}") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A student group invited Mr Tveit to speak on fish.", []),
        ("Mr Tveit accepted an invitation from the Lund Institute to speak.", []),
        ("Mr Tveit invited Ms Lund to meet him.", [["Lund", "Tveit"]]),
    ],
)
def test_who_is_invited_to_speak_meets_nobody(text: str, expected: list[list[str]]) -> None:
    """A speech that somebody is asked to give is no talk with those who ask him."""
    assert parties(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chile took corresponding measures.",
        "Chilean officials briefed Chilean President Ines Lund when she arrived.",
        "Mr Tveit arrived in an Air France jet on Monday.",
    ],
)
def test_what_is_like_measures_staff_and_aircraft_are_not_met(text: str) -> None:
    """What corresponds is no letter, who reports to his own leader does not confer, in a jet nobody is visited."""
    assert parties(text) == []


def test_a_thing_that_is_made_to_speak_meets_nobody() -> None:
    """What is designed or meant to speak to somebody is no party, nor is who says so."""
    assert parties("Mr Berg said the balloon had been designed to speak to Ms Lund in words of her own.") == []
    assert parties("Mr Berg said the poster was meant to speak to Ms Lund.") == []


def test_who_meet_each_other_halfway_do_not_meet() -> None:
    """It is their wishes that meet."""
    assert parties("Norway and Chile must meet each other halfway now.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mr Tveit and Ms Lund were tied in May and each failed to assemble a majority coalition.",
            [],
        ),
        (
            "Ola Tveit was a university student visiting Chile in January 2016 when he was arrested.",
            [],
        ),
        (
            "Reporting from the border, Ine Lund spoke to Ola Tveit, a refugee.",
            [],
        ),
        (
            "Norway and Chile must open a dialogue to deal with a host of issues.",
            [("proposed", "Chile, Norway", None, None)],
        ),
    ],
)
def test_who_has_something_to_do_besides_meets_nobody(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Parliaments are won, students travel, and who means to talk of a thing does so alone."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Italy and Hungary had spoken in favour of a new approach.",
            [],
        ),
        (
            "Mr Tveit and Ms Lund spoke out against the plan.",
            [],
        ),
        (
            "Swedes often bow their heads when meeting the queen.",
            [],
        ),
    ],
)
def test_who_speaks_for_a_thing_speaks_to_nobody(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """To speak out is to speak to all."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Tveit spoke by phone with his wife.",
            [],
        ),
    ],
)
def test_a_leader_speaks_with_his_wife_as_anybody_does(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """Those at home are no party."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Mr Tveit has cancelled a meeting with Ms Lund. His spokeswoman declined to say what the "
                "two would discuss."
            ),
            [("cancelled", "Lund, Tveit", None, None)],
        ),
    ],
)
def test_what_two_would_discuss_tells_not_that_they_met(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    """They are told elsewhere to meet."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway flew a joint mission with Sweden on Monday.",
            [],
        ),
        (
            "Sweden sent a mission to Chile.",
            [],
        ),
    ],
)
def test_a_joint_mission_is_no_meeting(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """It is a task, whoever shares it."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Mr Tveit called Ms Lund, a member of the board, "nasty."',
            [],
        ),
        (
            'Mr Tveit denied calling Ms Lund, now a member of the board, "a liar".',
            [],
        ),
        (
            "Mr Tveit called Ms Lund, a member of the board, on Monday.",
            [("held", "Lund, Tveit", None, "2018-05-28")],
        ),
    ],
)
def test_who_is_called_names_is_not_phoned(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """However much is told of him."""
    assert records(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Norwegian lawmaker Ola Berg criticised the government on Monday for its decision to "
                "receive Ms Rojas in Oslo."
            ),
            [],
        ),
        (
            "Mr Tveit was criticised for his decision to receive Ms Rojas in Oslo.",
            [("planned", "Rojas, Tveit", "Oslo", None)],
        ),
    ],
)
def test_who_criticises_a_plan_has_another(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    """Whose it is is not told by a person before it."""
    assert records(text) == expected
