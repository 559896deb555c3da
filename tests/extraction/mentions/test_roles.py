"""Offices and roles: what, whose, held how, and by whom."""

from collections.abc import Callable

import pytest

import newsmodel
from newsmodel.extraction.mentions import Mentions, RoleMention
from newsmodel.model.person import PositionStatus

Read = Callable[[str], Mentions]


def holder(mentions: Mentions, role: RoleMention) -> str | None:
    """The name of the role's holder, as written."""
    return None if role.holder is None else " ".join(mentions.names[role.holder].words)


@pytest.mark.parametrize(
    ("text", "title", "of", "country"),
    [
        pytest.param("Russian Foreign Minister Maria Berg left.", "Foreign Minister", "Russian", "RU", id="demonym"),
        pytest.param("Germany's Chancellor Maria Berg left.", "Chancellor", "Germany", "DE", id="possessive"),
        pytest.param("North Korea met. The North's leader Maria Berg left.", "leader", "North", "KP", id="the North"),
        pytest.param("Maria Berg, president of Chad, left.", "president", "Chad", "TD", id="of"),
        pytest.param("Norway adviser Maria Berg left.", "Norway adviser", None, None, id="on whom one advises"),
        pytest.param("The UN's Chad envoy, Maria Berg, left.", "Chad envoy", "UN", None, id="to whom one is sent"),
        pytest.param("A Chad veteran, Maria Berg, left.", "Chad veteran", None, None, id="where one fought"),
        pytest.param("U.S. negotiator Maria Berg left.", "negotiator", "U.S.", "US", id="for whom one negotiates"),
        pytest.param("White House adviser Maria Berg left.", "adviser", "White House", "US", id="whom one advises"),
        pytest.param("Oslo correspondent Maria Berg left.", "Oslo correspondent", None, None, id="where one is"),
        pytest.param("UN envoy Maria Berg left.", "envoy", "UN", None, id="body"),
        pytest.param("PVLF envoy Maria Berg left.", "envoy", "PVLF", None, id="body that no list knows"),
        pytest.param("GREAT ENVOY Maria Berg left.", "ENVOY", None, None, id="all capitals"),
        pytest.param("The BBC quotes President Maria Berg.", "President", None, None, id="verb"),
        pytest.param("A US forces spokesman left.", "forces spokesman", "US", "US", id="initials"),
        pytest.param("The U.S. climate envoy, Maria Berg, left.", "climate envoy", "U.S.", "US", id="stops"),
        pytest.param("The US told envoy Maria Berg so.", "envoy", None, None, id="who tells"),
        pytest.param("It is a lesson President Maria Berg learned.", "President", None, None, id="noun"),
        pytest.param("We respect Senator Maria Berg.", "Senator", None, None, id="plain"),
        pytest.param("The Oslo police Chief Maria Berg left.", "police Chief", "Oslo", "NO", id="local"),
        pytest.param("Media caption Moment President Maria Berg left", "President", None, None, id="caption"),
        pytest.param("The UN's envoy in Oslo Maria Berg left.", "envoy in Oslo", "UN", None, id="where one is posted"),
        pytest.param("Border Patrol chief Maria Berg left.", "Border Patrol chief", None, None, id="two words"),
        pytest.param("Chile's central bank chief Maria Berg left.", "central bank chief", "Chile", "CL", id="bank"),
        pytest.param("White House official Maria Berg left.", "official", "White House", "US", id="seat"),
        pytest.param("The Norwegian deputy minister left.", "deputy minister", "Norwegian", "NO", id="no name"),
        pytest.param("Maria Berg, dean at Tveit College, left.", "dean", "Tveit College", None, id="new body"),
        pytest.param("Maria Berg, a North Korea expert, left.", "North Korea expert", None, None, id="on what"),
        pytest.param("Seoul-based analyst Maria Berg left.", "analyst", "Seoul-based", "KR", id="based"),
        pytest.param("Chad's first freely elected leader, Maria Berg, left.", "leader", "Chad", "TD", id="elected"),
        pytest.param("Chad's Minister for Veterans Maria Berg left.", "Minister for Veterans", "Chad", "TD", id="for"),
        pytest.param("Chad's newly named envoy, Maria Berg, left.", "envoy", "Chad", "TD", id="newly named"),
        pytest.param("Chad's stern and popular envoy, Maria Berg, left.", "envoy", "Chad", "TD", id="two adjectives"),
        pytest.param("Chad's maverick former president, Maria Berg, left.", "president", "Chad", "TD", id="mixed"),
        pytest.param("Chad's new centrist President Maria Berg left.", "President", "Chad", "TD", id="kind"),
    ],
)  # fmt: skip
def test_an_office_says_whose_it_is(
    mentions_of: Read, text: str, title: str, of: str | None, country: str | None
) -> None:
    """The title is as written, without country and body; these are told apart."""
    (role,) = mentions_of(text).roles

    assert (role.title, role.of, role.country) == (title, of, country)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Only two Chilean presidents in history - Ole Berg and Ine Tveit - fell.", PositionStatus.FORMER),
        ("The presidents of Chile and Peru, Ole Berg and Ine Tveit, left.", PositionStatus.CURRENT),
        ("Chilean ministers Ole Berg and Ine Tveit left.", PositionStatus.CURRENT),
    ],
)
def test_one_country_has_one_president_at_a_time(mentions_of: Read, text: str, status: PositionStatus) -> None:
    """Of two presidents of one country at least one was it."""
    assert {role.status for role in mentions_of(text).roles if role.holder is not None} == {status}


def test_an_ambassador_is_sent_to_a_country(mentions_of: Read) -> None:
    """The country that an office is accredited to is not the one whose office it is."""
    (role,) = mentions_of("Maria Berg, a former US ambassador to South Korea, left.").roles

    assert (role.title, role.of, role.country) == ("ambassador to South Korea", "US", "US")
    assert role.target == "South Korea"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norwegian prime minister Maria Berg left.", PositionStatus.CURRENT),
        ("former prime minister Maria Berg left.", PositionStatus.FORMER),
        ("ex-prime minister Maria Berg left.", PositionStatus.FORMER),
        ("then-President Maria Berg left.", PositionStatus.FORMER),
        ("the late president Maria Berg was there.", PositionStatus.FORMER),
        ("acting prime minister Maria Berg left.", PositionStatus.ACTING),
        ("President-elect Maria Berg left.", PositionStatus.DESIGNATE),
        ("Maria Berg, the de facto leader, left.", PositionStatus.DE_FACTO),
    ],
)
def test_a_modifier_says_how_it_is_held(mentions_of: Read, text: str, status: PositionStatus) -> None:
    """The status is what "former", "acting" and the like tell; they are no part of the title."""
    (role,) = mentions_of(text).roles

    assert role.status is status
    assert "-" not in role.title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Foreign Minister Maria Berg left.", ["Maria Berg"], id="before"),
        pytest.param("Maria Berg, a former minister, left.", ["Maria Berg"], id="apposition"),
        pytest.param("Maria Berg (minister) left.", ["Maria Berg"], id="brackets"),
        pytest.param("The foreign minister, Maria Berg, left.", ["Maria Berg"], id="name in apposition"),
        pytest.param("Norway's foreign minister, Maria Berg, left.", ["Maria Berg"], id="owner and apposition"),
        pytest.param("Maria Berg, who is prime minister, left.", ["Maria Berg"], id="relative clause"),
        pytest.param("Maria Berg is the prime minister.", ["Maria Berg"], id="copula"),
        pytest.param("Maria Berg, seen as his right-hand man, left.", ["Maria Berg"], id="seen as"),
        pytest.param("Maria Berg, a former minister and adviser, left.", ["Maria Berg", "Maria Berg"], id="two roles"),
        pytest.param("He saw Maria Berg, the prime minister said.", [None], id="a clause of its own"),
        pytest.param("Officials saw Maria Berg.", [None], id="several"),
        pytest.param("Presidents Berg and Tveit left.", ["Berg", "Tveit"], id="list"),
    ],
)
def test_a_role_finds_its_holder(mentions_of: Read, text: str, expected: list[str | None]) -> None:
    """A role belongs to the name beside it, in all the shapes of news."""
    mentions = mentions_of(text)

    assert [holder(mentions, role) for role in mentions.roles] == expected


def test_each_of_a_list_has_its_own_country(mentions_of: Read) -> None:
    """In "ministers A of X and B of Y" each holds the office for the country behind the name."""
    mentions = mentions_of("Foreign ministers Wang Yi of China and Sergei Lavrov of Russia spoke.")

    assert [(holder(mentions, role), role.title, role.country) for role in mentions.roles] == [
        ("Wang Yi", "Foreign Minister", "CN"),
        ("Sergei Lavrov", "Foreign Minister", "RU"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The prime ministers of Chad and Norway, Ali Karim and Maria Berg, left.",
            [("Ali Karim", "Chad", "TD"), ("Maria Berg", "Norway", "NO")],
        ),
        (
            "The leaders of Chad, Norway and Peru, Ali Karim, Maria Berg and Olav Tveit, left.",
            [("Ali Karim", "Chad", "TD"), ("Maria Berg", "Norway", "NO"), ("Olav Tveit", "Peru", "PE")],
        ),
        (
            "Chad's and Norway's presidents, Ali Karim and Maria Berg, left.",
            [("Ali Karim", "Chad", "TD"), ("Maria Berg", "Norway", "NO")],
        ),
        (
            "Danish and Norwegian foreign ministers Ali Karim and Maria Berg left.",
            [("Ali Karim", "Danish", "DK"), ("Maria Berg", "Norwegian", "NO")],
        ),
        (
            "Danish ministers Ali Karim and Maria Berg left.",
            [("Ali Karim", "Danish", "DK"), ("Maria Berg", "Danish", "DK")],
        ),
        (
            "The talks with Sens. Ali Karim of Utah, Maria Berg of Ohio and Olav Tveit of Maine failed.",
            [("Ali Karim", "Utah", "US"), ("Maria Berg", "Ohio", "US"), ("Olav Tveit", "Maine", "US")],
        ),
        (
            "The Danish ministers Ali Karim (1989-93), Maria Berg (1993) and Olav Tveit left.",
            [("Ali Karim", "Danish", "DK"), ("Maria Berg", "Danish", "DK"), ("Olav Tveit", "Danish", "DK")],
        ),
        ("The leaders of Chad and Norway greeted Maria Berg.", [(None, "Chad", "TD")]),
        (
            "The ministers of the two countries, Ali Karim and Maria Berg, left.",
            [("Ali Karim", None, None), ("Maria Berg", None, None)],
        ),
        (
            "The presidents of the three nations, Ali Karim, Maria Berg and Olav Tveit, left.",
            [("Ali Karim", None, None), ("Maria Berg", None, None), ("Olav Tveit", None, None)],
        ),
        ("The leaders of the club, Ali Karim and Maria Berg, left.", [(None, None, None)]),
    ],
)
def test_offices_and_names_of_a_list_go_together(
    mentions_of: Read, text: str, expected: list[tuple[str | None, str | None, str | None]]
) -> None:
    """As many countries as names: each name has the country that stands in its place."""
    mentions = mentions_of(text)

    assert [(holder(mentions, role), role.of, role.country) for role in mentions.roles] == expected


def test_an_aide_has_a_principal(mentions_of: Read) -> None:
    """The person for whom a role is held is not its holder."""
    mentions = mentions_of("Maria Berg, an adviser to Norwegian leader Ole Tveit, left.")
    adviser, leader = mentions.roles

    assert (holder(mentions, adviser), holder(mentions, leader)) == ("Maria Berg", "Ole Tveit")
    assert (adviser.principal, adviser.country) == (leader.holder, "NO")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Danish president's spokesman, Ole Tveit, left.", ("spokesman", "Danish president", "DK")),
        ("Ole Tveit, the Danish president's adviser, left.", ("adviser", "Danish president", "DK")),
        ("Ole Tveit, right-hand man to Danish leader Maria Berg, left.", ("right-hand man", "Maria Berg", "DK")),
        ("President Ole Tveit of Chad left.", ("President", "Chad", "TD")),
        ("The press secretary for Chad's President Ole Tveit left.", ("President", "Chad", "TD")),
        ("Danish Vice-President Ole Tveit left.", ("Vice-President", "Danish", "DK")),
        ("An aide to Chad's prime minister Ole Tveit left.", ("prime minister", "Chad", "TD")),
        ("The Danish commander in the country, Ole Tveit, left.", ("commander", "Danish", "DK")),
        ("Ole Tveit, a legal adviser to the State Department, left.", ("legal adviser", "State Department", "US")),
        ("Senator Ole Tveit of Georgia left.", ("Senator", None, None)),
        ("Chad's ambassador to the UN Ole Tveit left.", ("ambassador to the UN", "Chad", "TD")),
    ],
)
def test_an_office_is_of_whom_the_words_around_it_name(
    mentions_of: Read, text: str, expected: tuple[str, str | None, str | None]
) -> None:
    """The only office that the name has says whose it is, be it an officeholder's or that of the country behind."""
    mentions = mentions_of(text)

    assert [
        (role.title, role.of, role.country) for role in mentions.roles if holder(mentions, role) == "Ole Tveit"
    ] == [expected]


@pytest.mark.parametrize(
    ("word", "status"),
    [("formerly", PositionStatus.FORMER), ("once", PositionStatus.FORMER), ("now", PositionStatus.CURRENT)],
)
def test_a_word_before_an_office_tells_that_it_is_over(mentions_of: Read, word: str, status: PositionStatus) -> None:
    """Who was formerly something is it no more."""
    (role,) = mentions_of(f"Maria Berg, {word} the prime minister of Chad, left.").roles

    assert role.status is status


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Norway held official talks with Chile.", 0),
        ("Norway agreed to an official visit by Chile.", 0),
        ("Now an official talks to Chile.", 1),
        ("The official left.", 1),
        ("He warned the rival camps.", 0),
        ("Activist groups met in the Consulate General of Norway.", 0),
        ("The talks ended with general commitments.", 0),
        ("A retired general left.", 1),
        ("They praised an executive order.", 0),
        ("They praised executive orders.", 0),
        ("He urged fellow Norwegian mayors to pay.", 1),
        ("Official results were late.", 0),
        ("It urged member countries to pay.", 0),
        ("The rival said no.", 1),
        ("An official familiar with it left.", 1),
    ],
)
def test_a_word_for_somebody_before_a_noun_is_nobody(mentions_of: Read, text: str, roles: int) -> None:
    """Official talks are held by others than an official, and rival camps are no rival."""
    assert len(mentions_of(text).roles) == roles


@pytest.mark.parametrize(
    ("text", "group", "country"),
    [
        ("Maria Tveit met with Danish and EU officials.", "Danish and EU officials", "DK"),
        ("Maria Tveit met with local civic and religious leaders.", "local civic and religious leaders", None),
        ("Maria Tveit met with senior Soviet and Russian officials.", "senior Soviet and Russian officials", "RU"),
        ("Maria Tveit met with Chadian and Danish leaders.", "Chadian and Danish leaders", None),
        ("Maria Tveit met with Danish, Nordic, and NATO officials.", "Danish, Nordic, and NATO officials", "DK"),
        ("Maria Tveit met with UK, Danish and Chadian envoys.", "UK, Danish and Chadian envoys", None),
        ("They met the Danish Foreign and Defence Ministers.", "Danish Foreign and Defence Ministers", "DK"),
        ("Talks failed and Danish officials left.", "Danish officials", "DK"),
        ("Maria Tveit and Danish officials left.", "Danish officials", "DK"),
    ],
)
def test_a_group_has_members_of_several_kinds(mentions_of: Read, text: str, group: str, country: str | None) -> None:
    """All that tells which members a group has belongs to it; its country only if they have one."""
    mentions = mentions_of(text)
    role = next(role for role in mentions.roles if role.plural)

    assert (role.span.of(mentions.units.layout.text), role.country) == (group, country)


@pytest.mark.parametrize(
    ("text", "name", "titles"),
    [
        ("The Danish government's top diplomat, State Councillor Maria Tveit, left.", "Maria Tveit",
         ["top diplomat", "State Councillor"]),
        ("Ole Berg stayed. Berg's lawyer, Maria Tveit, left.", "Maria Tveit", ["lawyer"]),
        ("CNN global affairs analyst Maria Tveit left.", "Maria Tveit", ["global affairs analyst"]),
        ("BBC North America editor Maria Tveit left.", "Maria Tveit", ["North America editor"]),
        ("Denmark's reclusive leader Maria Tveit left.", "Maria Tveit", ["leader"]),
        ("Danish forces seized captain Maria Tveit.", "Maria Tveit", ["captain"]),
        ("The head of Norway's sovereign wealth fund, Maria Tveit, left.", "Maria Tveit", ["head"]),
        ("The EU's chief Brexit negotiator, Maria Tveit, left.", "Maria Tveit", ["chief Brexit negotiator"]),
        ("Maria Tveit, the Danish strongman wanted by the court, left.", "Maria Tveit", ["strongman"]),
        ("After talks with Maria Tveit, the strongman met with nobody.", "Maria Tveit", []),
        ("A gift for Maria Tveit, registered as an agent of Chad, came.", "Maria Tveit", []),
        ("Maria Tveit, a former lawyer who serves as envoy, left.", "Maria Tveit", ["lawyer", "envoy"]),
        ("Maria Tveit, for all her wit, is hardly the envoy.", "Maria Tveit", []),
        ("The wife of Maria Tveit, of a rich family, is the envoy.", "Maria Tveit", []),
    ],
)  # fmt: skip
def test_words_before_an_office_are_told_apart(mentions_of: Read, text: str, name: str, titles: list[str]) -> None:
    """What an office is about belongs to its title; what its holder is like, and what somebody does, do not."""
    mentions = mentions_of(text)

    assert [role.title for role in mentions.roles if holder(mentions, role) == name] == titles


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Maria Tveit was the prime minister of Chad for ten years.", PositionStatus.FORMER),
        ("Maria Tveit, who was prime minister, left.", PositionStatus.FORMER),
        ("Maria Tveit is the prime minister of Chad.", PositionStatus.CURRENT),
        ("Maria Tveit was seen as the acting prime minister.", PositionStatus.ACTING),
        ("Maria Tveit, who until recently was the Danish envoy, left.", PositionStatus.FORMER),
        ("Maria Tveit, until recently the Danish envoy, left.", PositionStatus.FORMER),
        ("They saw foreign minister-designate Maria Tveit.", PositionStatus.DESIGNATE),
        ("Maria Tveit was an official.", PositionStatus.CURRENT),
        ("Danish envoy Maria Tveit was sacked on Monday.", PositionStatus.FORMER),
        ("Danish envoy Maria Tveit has resigned.", PositionStatus.FORMER),
        ("Danish envoy Maria Tveit sacked her cook.", PositionStatus.CURRENT),
        ("Danish envoy Maria Tveit was dismissed as too old.", PositionStatus.CURRENT),
        ("Danish envoy Maria Tveit stepped down.", PositionStatus.FORMER),
        ("Danish envoy Maria Tveit stepped outside.", PositionStatus.CURRENT),
        ("The Danish envoy, Maria Tveit, resigned.", PositionStatus.FORMER),
        ("They sacked their envoy, Maria Tveit, on Monday.", PositionStatus.FORMER),
        ("They praised their envoy, Maria Tveit, on Monday.", PositionStatus.CURRENT),
        ("Maria Tveit, then a senator, voted no.", PositionStatus.FORMER),
        ("They left, then the envoy, Maria Tveit, spoke.", PositionStatus.CURRENT),
        ("The Danish envoy at the time, Maria Tveit, left.", PositionStatus.FORMER),
        ("Maria Tveit was a lawyer before she ran.", PositionStatus.FORMER),
        ("They praised Maria Tveit's two years as envoy.", PositionStatus.FORMER),
        ("They succeed Maria Tveit as envoy.", PositionStatus.FORMER),
        ("They praised Maria Tveit as envoy.", PositionStatus.CURRENT),
        ("Maria Tveit, who served briefly as envoy, left.", PositionStatus.FORMER),
        ("Maria Tveit, himself a former envoy, left.", PositionStatus.FORMER),
        ("Maria Tveit, a retired four-star general, left.", PositionStatus.FORMER),
        ("Maria Tveit, of a rich family, was the Danish envoy.", PositionStatus.FORMER),
        ("Maria Tveit remains the Danish envoy.", PositionStatus.CURRENT),
    ],
)
def test_who_was_is_no_more(mentions_of: Read, text: str, status: PositionStatus) -> None:
    """An office that somebody "was" in is a former one."""
    (role,) = mentions_of(text).roles

    assert role.status is status


@pytest.mark.parametrize(
    ("text", "title", "of", "status"),
    [
        ("Maria Tveit, a former arms control officer, left.", "arms control officer", None, PositionStatus.FORMER),
        ("They saw Danish ambassador to Chad Maria Tveit.", "ambassador to Chad", "Danish", PositionStatus.CURRENT),
        ("They saw Governor of Texas Maria Tveit.", "Governor", "Texas", PositionStatus.CURRENT),
        ("Maria Tveit, the head of Danish state-owned Berglund Bank, left.", "head", "Danish", PositionStatus.CURRENT),
        ("Maria Tveit, who recently served as Danish envoy, left.", "envoy", "Danish", PositionStatus.FORMER),
        ("Maria Tveit, who has served as Danish envoy, left.", "envoy", "Danish", PositionStatus.CURRENT),
        ("Maria Tveit, the Danish envoy until last year, left.", "envoy", "Danish", PositionStatus.FORMER),
        ("Maria Tveit, the Danish envoy from 2012 to 2014, left.", "envoy", "Danish", PositionStatus.FORMER),
        ("Maria Tveit, the union's newly chosen chief negotiator, left.", "chief negotiator", None,
         PositionStatus.CURRENT),
        ("Maria Tveit, the Danish envoy for climate policy, left.", "envoy for climate policy", "Danish",
         PositionStatus.CURRENT),
        ("Maria Tveit, a Fatah sanctions expert, left.", "sanctions expert", "Fatah", PositionStatus.CURRENT),
        ("Maria Tveit, now the chairman of the club, left.", "chairman", None, PositionStatus.CURRENT),
        ("Vermont Sen. Maria Tveit left.", "Sen.", "Vermont", PositionStatus.CURRENT),
    ],
)  # fmt: skip
def test_the_words_around_an_office_may_be_many(
    mentions_of: Read, text: str, title: str, of: str | None, status: PositionStatus
) -> None:
    """Fields, owners and times beside an office do not part it from the name."""
    mentions = mentions_of(text)
    role = next(role for role in mentions.roles if holder(mentions, role) == "Maria Tveit")

    assert (role.title, role.of, role.status) == (title, of, status)


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("Ole Berg stayed. Maria Tveit, Berg's elder sister, left.", "elder sister", PositionStatus.CURRENT),
        ("Ole Berg stayed. Former Berg campaign manager Maria Tveit left.", "campaign manager", PositionStatus.FORMER),
        ("They saw Maria Tveit, a Danish negotiator under President Ole Berg.", "negotiator", PositionStatus.FORMER),
    ],
)
def test_an_office_is_held_for_the_person_beside_it(
    mentions_of: Read, text: str, title: str, status: PositionStatus
) -> None:
    """Whose lawyer or aide somebody is, and under whom somebody served, is the principal."""
    mentions = mentions_of(text)
    role = next(role for role in mentions.roles if holder(mentions, role) == "Maria Tveit")

    assert (role.title, role.status) == (title, status)
    assert role.principal is not None
    assert "Berg" in mentions.names[role.principal].words


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Norway sent a senior adviser to Chad on Monday.", None),
        ("Norway dispatched its top deputy minister to Chad.", None),
        ("Norway invited both ministers to Chad.", None),
        ("A senior adviser to Chad left.", "Chad"),
    ],
)
def test_where_somebody_is_sent_is_no_part_of_his_office(mentions_of: Read, text: str, target: str | None) -> None:
    """In "sent an adviser to Moscow" the place belongs to the journey."""
    mentions = mentions_of(text)

    assert [role.target for role in mentions.roles] == [target]


def test_an_adviser_to_the_president_is_the_one_who_is_named(mentions_of: Read) -> None:
    """In "adviser to the President NAME" the name is the adviser's."""
    mentions = mentions_of("Senior Adviser to the President Maria Tveit left.")

    assert [(role.title, holder(mentions, role)) for role in mentions.roles] == [
        ("Senior Adviser", "Maria Tveit"),
        ("President", None),
    ]


def test_two_offices_joined_before_a_name_are_both_held(mentions_of: Read) -> None:
    """In "ROLE and a ROLE, NAME," both offices are of the one who is named."""
    mentions = mentions_of("Denmark's deputy minister and a top arms negotiator, Maria Tveit, left.")

    assert [holder(mentions, role) for role in mentions.roles] == ["Maria Tveit", "Maria Tveit"]


@pytest.mark.parametrize(
    ("text", "title", "country"),
    [
        ("Maria Tveit, the top US diplomat for East Asia, left.", "diplomat for East Asia", "US"),
        ("Maria Tveit, a negotiator for Chile, left.", "negotiator", "CL"),
        ("The UN's negotiator for Chile, Maria Tveit, left.", "negotiator for Chile", None),
        ("The UN envoy for Chile left.", "envoy for Chile", None),
        ("Norway's ambassador in Lima, Maria Tveit, left.", "ambassador in Lima", "NO"),
        ("They saw Norway's ambassador in Lima.", "ambassador", "NO"),
        ("Denmark's head of public works, Maria Tveit, left.", "head of public works", "DK"),
        ("Denmark's head of road planning, Maria Tveit, left.", "head of road planning", "DK"),
        ("Denmark's envoy for Chad affairs, Maria Tveit, left.", "envoy for Chad affairs", "DK"),
        ("Maria Tveit, head of several banks in Oslo, left.", "head", None),
        ("Maria Tveit, trade policy spokeswoman of Denmark's Greens, left.", "trade policy spokeswoman", "DK"),
        ("Maria Tveit, a South Asia scholar at the Danish Academy, left.", "South Asia scholar", "DK"),
        ("Maria Tveit, an expert on trade policy at the Danish Academy, left.", "expert on trade policy", "DK"),
        ("US special envoy for Chad Maria Tveit left.", "special envoy for Chad", "US"),
        ("His envoy for Chad - Maria Tveit - left.", "envoy for Chad", None),
        ("The envoy for peace left.", "envoy", None),
        ("Maria Tveit, an expert for the UN, left.", "expert", None),
        ("Maria Tveit, the Danish envoy on Friday, left.", "envoy", "DK"),
        ("Maria Tveit, Denmark's minister for the Pacific, left.", "minister for the Pacific", "DK"),
        ("Chad's cabinet secretary for trade, Maria Tveit, left.", "cabinet secretary for trade", "TD"),
        ("Maria Tveit, a former Danish irrigation minister, left.", "irrigation minister", "DK"),
        ("Maria Tveit, minister of state for trade, left.", "minister of state for trade", None),
        ("Maria Tveit, a minister for Denmark, left.", "minister", "DK"),
        ("U.S. Ambassador to NATO Maria Tveit left.", "Ambassador to NATO", "US"),
    ],
)
def test_an_envoy_has_a_charge(mentions_of: Read, text: str, title: str, country: str | None) -> None:
    """What an envoy or an expert is for belongs to the title, and is not whose office it is."""
    (role,) = mentions_of(text).roles

    assert (role.title, role.country) == (title, country)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Danish adviser and lawyer Ole Tveit left.", ["adviser", "lawyer"]),
        ("Maria Berg's lawyer and adviser, Ole Tveit, left.", ["lawyer", "adviser"]),
        (
            "Norway's trade minister and deputy prime minister, Ole Tveit, left.",
            ["trade minister", "deputy prime minister"],
        ),
        ("Norway's finance minister and vice president, Ole Tveit, left.", ["finance minister", "vice president"]),
        ("The Danish trade minister and vice president Ole Tveit left.", ["trade minister", "vice president"]),
        ("The club's president and CEO Ole Tveit left.", ["president", "CEO"]),
        ("The chairman and founder Ole Tveit left.", ["chairman", "founder"]),
        ("Foreign Minister and Vice Premier Ole Tveit left.", ["Foreign Minister", "Vice Premier"]),
        ("The lawyer and adviser Ole Tveit left.", ["adviser"]),
        ("As prime minister, Ole Tveit left.", ["prime minister"]),
        ("Danish Foreign Minister Prince Ole Tveit left.", ["Foreign Minister", "Prince"]),
        ("Deputy Crown Prince Ole Tveit left.", ["Deputy Crown Prince"]),
        ("Chad's first post-Soviet president, Ole Tveit, left.", ["president"]),
        ("They ran as ministers, Ole Tveit left.", []),
        ("The president and Defence Secretary Ole Tveit left.", ["Defence Secretary"]),
        ("The head of the club flew home, Ole Tveit, a lawyer, said.", ["lawyer"]),
    ],
)
def test_two_roles_before_a_name_are_of_one(mentions_of: Read, text: str, titles: list[str]) -> None:
    """Roles joined before a name are both its bearer's, unless the first is one of another kind."""
    mentions = mentions_of(text)

    assert [role.title for role in mentions.roles if holder(mentions, role) == "Ole Tveit"] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Rep. Maria Tveit, R-Calif., chairman of the club, left.", ["Rep.", "chairman"]),
        ("Sen. Maria Tveit (D-N.Y.), the chairman of the club, left.", ["Sen.", "chairman"]),
        ("Maria Tveit of Ohio, a lawyer, left.", ["lawyer"]),
        ("Maria Tveit, 47, a lawyer, left.", ["lawyer"]),
        ("They sang for Maria Tveit of Ohio, the lawyer said.", []),
        ("They sang for Maria Tveit in Ohio, a lawyer with them.", []),
    ],
)
def test_an_aside_stands_between_a_name_and_its_role(mentions_of: Read, text: str, titles: list[str]) -> None:
    """An age, a party and a state do not keep an apposition from its name."""
    mentions = mentions_of(text)

    assert [role.title for role in mentions.roles if holder(mentions, role) is not None] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ole Berg, the chairman's brother and now one of his legal advisers, left.", ["brother", "legal adviser"]),
        ("Ole Berg — who is Maria Tveit's lawyer — left.", ["lawyer"]),
        ("Ole Berg, the president's old neighbour, left.", []),
        ("They met Ole Berg, the ambassador, and the acting director.", ["ambassador"]),
        ("Maria Tveit, now an aide to the former President Ole Berg, left.", ["President"]),
    ],
)
def test_an_office_is_of_nobody_else(mentions_of: Read, text: str, titles: list[str]) -> None:
    """What is the president's, what comes behind "and the", and an aide to somebody are not the one who is named."""
    mentions = mentions_of(text)
    names = [" ".join(name.words) for name in mentions.names]
    held = [role for role in mentions.roles if role.holder is not None and names[role.holder] == "Ole Berg"]

    assert [role.title for role in held] == titles


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ole Berg and Maria Tveit, the foreign ministers of Norway and Chile, met.",
            [("Berg", "foreign minister", "NO"), ("Tveit", "foreign minister", "CL")],
        ),
        (
            "Ole Berg and Maria Tveit, Danish analysts, left.",
            [("Berg", "analyst", "DK"), ("Tveit", "analyst", "DK")],
        ),
        ("They met Ole Berg and Maria Tveit, officials said.", []),
        ("They met Maria Tveit, Danish analysts, in May.", []),
    ],
)
def test_an_office_behind_several_names_is_of_each(
    mentions_of: Read, text: str, expected: list[tuple[str, str, str]]
) -> None:
    """An office in the plural, set off behind names that are joined, is each one's."""
    mentions = mentions_of(text)
    held = [
        (mentions.names[role.holder].words[-1], role.title, role.country)
        for role in mentions.roles
        if role.holder is not None
    ]

    assert held == expected


@pytest.mark.parametrize(
    ("text", "titles", "country"),
    [
        ("U.S. special Chad envoy Ole Berg left.", ["special Chad envoy"], "US"),
        ("The special U.S. envoy Ole Berg left.", ["special envoy"], "US"),
        ("Deputy U.S. Secretary of State Ole Berg left.", ["Deputy Secretary of State"], "US"),
        ("Ole Berg, a former assistant Danish trade envoy, left.", ["assistant trade envoy"], "DK"),
        ("Ohio's Communist Party secretary, Ole Berg, left.", ["Communist Party secretary"], "US"),
        ("Former Danish Prime Minister and diplomat Ole Berg left.", ["Prime Minister", "diplomat"], "DK"),
        (
            "Ole Berg, Danish undersecretary for trade and ambassador to Chile, left.",
            ["undersecretary for trade", "ambassador to Chile"],
            "DK",
        ),
        ("Ole Berg, the Danish negotiator with Chile, left.", ["negotiator with Chile"], "DK"),
        ("Ole Berg, a Danish negotiator with the Chilean side, left.", ["negotiator"], "DK"),
        ("Ole Berg, a Danish adviser for arms control, left.", ["adviser for arms control"], "DK"),
    ],
)
def test_what_is_part_of_the_title(mentions_of: Read, text: str, titles: list[str], country: str) -> None:
    """The country of an envoy, the party of a secretary and a rank before whose office it is are part of the title."""
    roles = [role for role in mentions_of(text).roles if role.holder is not None]

    assert ([role.title for role in roles], roles[0].country) == (titles, country)


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("The two Danish senators, Ole Berg and Ine Tveit, left.", {"Ole Berg": "senator", "Ine Tveit": "senator"}),
        ("Two aides - Ole Berg and Ine Tveit - left.", {"Ole Berg": "aide", "Ine Tveit": "aide"}),
        ("They met two former ministers, Ole Berg and Ine Tveit.", {"Ole Berg": "minister", "Ine Tveit": "minister"}),
        ("Two aides in Oslo - Ole Berg and Ine Tveit - left.", {"Ole Berg": "aide", "Ine Tveit": "aide"}),
        ("Two aides at the talks, Ole Berg and Ine Tveit, left.", {"Ole Berg": "aide", "Ine Tveit": "aide"}),
        ("They saw ministers including Ole Berg and Ine Tveit.", {"Ole Berg": "minister", "Ine Tveit": "minister"}),
        ("Other ministers, including Ole Berg and Ine Tveit, left.", {}),
        ("They met three aides, Ole Berg and Ine Tveit.", {}),
        ("They met ministers, Ole Berg and Ine Tveit said.", {}),
        ("They met two aides, Mr Berg and Ms Tveit.", {}),
    ],
)
def test_those_of_a_group_who_are_named(mentions_of: Read, text: str, held: dict[str, str]) -> None:
    """The names that stand behind an office in the plural are of those who hold it, as many as it counts."""
    mentions = mentions_of(text)

    assert {holder(mentions, role): role.title for role in mentions.roles if role.holder is not None} == held


def test_a_group_stays_one_where_some_of_it_are_named(mentions_of: Read) -> None:
    """It is the ministers that act in "ministers including Berg", not he alone."""
    assert [role.plural for role in mentions_of("Danish ministers including Ole Berg left.").roles] == [True, False]


@pytest.mark.parametrize(
    ("text", "title", "of"),
    [
        ("The Australian home affairs minister, Maria Tveit, left.", "home affairs minister", "Australian"),
        ("The Danish external affairs minister, Maria Tveit, left.", "external affairs minister", "Danish"),
        ("Norway's climate change minister, Maria Tveit, left.", "climate change minister", "Norway"),
        (
            "The Norwegian deputy foreign trade minister, Maria Tveit, left.",
            "deputy foreign trade minister",
            "Norwegian",
        ),
    ],
)
def test_a_minister_has_a_field_of_two_words(mentions_of: Read, text: str, title: str, of: str) -> None:
    """The field of a minister may be of two small words, and what stands before it is a people and no newspaper."""
    (role,) = mentions_of(text).roles

    assert (role.title, role.of, role.holder) == (title, of, 0)


def test_a_second_office_may_be_over(mentions_of: Read) -> None:
    """Who "served" as a minister is it no more, whatever else he is called before."""
    mentions = mentions_of("Maria Tveit, a politician who served as education minister under her, left.")

    assert [(role.title, role.status) for role in mentions.roles] == [
        ("politician", PositionStatus.CURRENT),
        ("education minister", PositionStatus.FORMER),
    ]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("He told reporters Ole Berg had left.", {}),
        ("He told Danish reporters Prime Minister Ole Berg had left.", {"Ole Berg": "Prime Minister"}),
        ("He told senators Ole Berg and Ine Tveit had left.", {}),
        ("He told senators Ole Berg and Ine Tveit that it was late.", {"Ole Berg": "senator", "Ine Tveit": "senator"}),
        ("He met senators Ole Berg and Ine Tveit.", {"Ole Berg": "senator", "Ine Tveit": "senator"}),
    ],
)
def test_those_who_are_told_are_not_of_whom_they_are_told(mentions_of: Read, text: str, held: dict[str, str]) -> None:
    """Behind "told reporters" a name begins what they are told: nobody is a reporter there."""
    mentions = mentions_of(text)

    assert {holder(mentions, role): role.title for role in mentions.roles if role.holder is not None} == held


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ole Berg met Norway's crown prince at a Lima restaurant.", "Norway's crown prince"),
        ("Ole Berg met the crown prince of Norway at a Lima restaurant.", "crown prince of Norway"),
        ("Ole Berg met Norway's ambassador at a Lima hotel.", "Norway's ambassador"),
    ],
)
def test_where_somebody_is_seen_is_no_part_of_an_office(text: str, words: str) -> None:
    """Who is somebody's already is of no other body behind "at a"."""
    assert words in {person.label for person in newsmodel.parse(text).persons}
