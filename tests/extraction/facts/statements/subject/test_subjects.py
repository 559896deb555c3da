"""Who is the subject of a reporting verb, and what only looks like one."""

import pytest
from sayings import said

from newsmodel import parse


def speakers(text: str) -> list[list[str]]:
    """The speakers' words of each statement of *text* below a headline."""
    article = parse(f"a quiet day in the north\n{text}")
    return [[speaker.words for speaker in statement.speakers] for statement in article.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Many say that the road is open.", ["Many"], id="quantity"),
        pytest.param("About 4 in 10 say that the road is open.", ["About 4 in 10"], id="share"),
        pytest.param("About 60% of voters said that the road was open.", ["About 60%"], id="percent"),
        pytest.param("He met people from Oslo who said it was open.", ["people"], id="who are from a place"),
        pytest.param(
            "The road is open, says Kari Tveit, a journalist and Asia Society fellow.",
            ["Kari Tveit"],
            id="what he is, twice",
        ),
        pytest.param("Oslo-based UNESCO said the road was open.", ["UNESCO"], id="where it is based"),
        pytest.param("Officials quoted by state media said it was open.", ["Officials"], id="quoted by media"),
        pytest.param("He left after one envoy, Mr Tveit, said it was open.", ["Mr Tveit"], id="one of them, by name"),
        pytest.param("The mayors of Norway and Chile said it was.", ["mayors of Norway and Chile"], id="of two"),
        pytest.param(
            "After their meeting, the mayors of Norway and Chile said it was.",
            ["mayors of Norway and Chile"],
            id="of two behind a lead",
        ),
        pytest.param(
            "The envoys of Norway, Chile and the United States said it was open.",
            ["envoys of Norway, Chile and the United States"],
            id="of three countries",
        ),
        pytest.param(
            "The envoys of Norway, Chile and Peru met in Oslo on Monday and called for a new road.",
            ["envoys of Norway, Chile and Peru"],
            id="of three who met before",
        ),
        pytest.param(
            "The envoys of Norway and Chile's mayor said it was.", ["envoys of Norway", "Chile's mayor"], id="and his"
        ),
        pytest.param("Voters in the north say the road is open.", ["Voters"], id="plural noun"),
        pytest.param("In Oslo, Mr Tveit, a lawyer, said the road was open.", ["Mr Tveit"], id="place before"),
        pytest.param("At the talks, Mr Tveit, the envoy, said the road was open.", ["Mr Tveit"], id="noun before"),
        pytest.param("Speaking to Ms Berg, Mr Tveit said the road was open.", ["Mr Tveit"], id="participle before"),
        pytest.param(
            "In talks after the summit, Norwegian envoy Mr Tveit, one of those at the talks, said it was open.",
            ["Mr Tveit"],
            id="noun before, words before the name",
        ),
        pytest.param("Officials in Oslo, Lima and Bergen say the road is open.", ["Officials"], id="a list behind it"),
        pytest.param(
            "After talks with Norway, Chile and Denmark said the road was open.",
            ["Chile", "Denmark"],
            id="no such list",
        ),
        pytest.param("It was the first road in years as Mr Tveit said it was open.", ["Mr Tveit"], id="clause with as"),
        pytest.param("When Ms Berg spoke to them after the talks he said it was open.", ["he"], id="pronoun behind"),
        pytest.param(
            "The top envoy, State Adviser Ine Tveit, said it was open.", ["Ine Tveit"], id="title in apposition"
        ),
        pytest.param(
            "They fought Norway's privacy watchdog, which has accused Nord of theft.",
            ["Norway's privacy watchdog"],
            id="a body, which",
        ),
        pytest.param(
            "One example was a secret council report in May that accused the mayors of theft.",
            ["secret council report"],
            id="a report in May that",
        ),
        pytest.param("He has been accused by at least 15 women of theft.", ["at least 15 women"], id="a number"),
        pytest.param(
            'The road was called "a gift" by Oslo Borough President Ola Berg.',
            ["President Ola Berg"],
            id="called so by",
        ),
        pytest.param(
            '"The road is open," wrote Norwegian news site Blue Road.', ["Norwegian news site Blue Road"], id="site"
        ),
        pytest.param("The mayor's aide Ine Tveit said the road was open.", ["Ine Tveit"], id="owned office"),
        pytest.param("An aide quoted by Reuters said the road was open.", ["aide"], id="participle behind"),
        pytest.param("Two aides with knowledge of the plans said the road was open.", ["Two aides"], id="plans"),
        pytest.param(
            "Mr Tveit, the mayor, who has a road opened by Ms Berg, said it was open.",
            ["Mr Tveit"],
            id="reporting word in a clause between",
        ),
        pytest.param(
            "They put off a trip by the mayor, Ine Tveit, after the envoy, Ola Lund, said the road was open.",
            ["Ola Lund"],
            id="of the clause behind after",
        ),
        pytest.param(
            "The mayor, Ine Tveit, after meeting the envoy, Ola Lund, said the road was open.",
            ["Ine Tveit"],
            id="over a participle behind after",
        ),
        pytest.param(
            "Asked whether he knew the mayor, the envoy, Ola Lund, said the road was open.",
            ["Ola Lund"],
            id="behind the clause that opens the sentence",
        ),
        pytest.param(
            "Dressed in black, the mayor, Ine Tveit, said the road was open.",
            ["Ine Tveit"],
            id="behind a participle with a comma",
        ),
        pytest.param("Mr Tveit (58) said the road was open.", ["Mr Tveit"], id="brackets"),
        pytest.param("Mr Tveit – a lawyer – said the road was open.", ["Mr Tveit"], id="dashes"),
        pytest.param("Mr Tveit spoke to Ms Berg, saying that the road was open.", ["Mr Tveit"], id="of the clause"),
        pytest.param("After he met Ms Berg, Mr Tveit left and said the road was open.", ["Mr Tveit"], id="joined"),
        pytest.param("Talks went on, with Mr Tveit saying that the road was open.", ["Mr Tveit"], id="with"),
    ],
)
def test_subject(text: str, expected: list[str]) -> None:
    """The subject is found over whatever stands between it and its verb."""
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They turned down the US demands to open the road.", id="plural noun"),
        pytest.param("He lives in a swing state that has a road.", id="noun behind a noun"),
        pytest.param("The three states have an open road.", id="number and noun"),
        pytest.param("A group of EU states that backed the road met.", id="noun behind a body"),
        pytest.param("Mr Tveit might say that the road is open.", id="might"),
        pytest.param("Mr Tveit was told that the road was open.", id="passive"),
    ],
)
def test_what_is_no_attribution(text: str) -> None:
    """A noun, a passive and what might be said make no attribution."""
    assert speakers(text) == []


def test_turns() -> None:
    """A pronoun: "it" goes on with the body that spoke last, "he" with the man who did."""
    article = parse(
        "a quiet day in the north\nNorway said that the road was open. It added that it was safe.\n"
        "Mr Tveit met Mr Lavrov. Mr Tveit said that the road was long.\nHe said that it was steep."
    )
    parties = [statement.speakers[0].party for statement in article.statements]

    assert parties[0] == parties[1]
    assert parties[2] == parties[3]
    assert None not in parties


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"The road is open to all of you!" Mr Tveit shouted.', id="behind an exclamation"),
        pytest.param('"The road is open to all of you."\n- Mr Tveit', id="signed"),
        pytest.param('Mr Tveit: "The road is open to all of you."', id="colon"),
        pytest.param('Mr Tveit went on:\n"The road is open to all of you."', id="line before"),
        pytest.param('As Mr Tveit put it, "The road is open to all of you."', id="as he put it"),
    ],
)
def test_quotations_find_their_speaker(text: str) -> None:
    """A quotation without a clause around it belongs to whoever stands beside it."""
    assert speakers(text) == [["Mr Tveit"]]


def test_a_stray_comma_parts_no_subject_from_its_verb() -> None:
    """Between a person who opens the sentence and "told the council that" a comma is a slip."""
    assert said("Ine Berg, told the council that the road was shut.") == [(["Ine Berg"], "the road was shut")]
    assert said("Juan Berg of Nord, said Norway's plan was late.") == [(["Juan Berg"], "Norway's plan was late")]
    assert [words for _, words in said("Ine Berg, said the mayor, was late.")] == ["Ine Berg was late"]


def test_a_short_quotation_goes_on_behind_an_apposition() -> None:
    """Who is told of at length between two parts of a quotation parts them no more than a name."""
    text = '"It is clear," said Ine Berg, an aide to the mayor, "that nobody left."'
    assert said(text) == [(["Ine Berg"], "It is clear, that nobody left.")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So far 30 sailors have said that the port is shut.", ["30 sailors"]),
        ("Earlier the council said that the port was shut.", ["council"]),
        ("Even the mayor says that the port is shut.", ["mayor"]),
    ],
)
def test_an_adverb_that_opens_the_sentence_is_no_part_of_who_speaks(text: str, expected: list[str]) -> None:
    """When somebody speaks is not who does."""
    assert [who for who, _ in said(text)] == [[name] for name in expected] or speakers(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "This alleged move to the north was seen by many.",
        "The dead were many, with more than 700,000 confirmed infections.",
        "Hotels in the north added 40,000 jobs in May.",
        "Mr Berg had become known for his part in the fishing war and alleged theft of boats.",
    ],
)
def test_a_participle_before_a_noun_is_no_verb(text: str) -> None:
    """What is alleged is told by nobody where no one does it."""
    assert said(text) == []


def test_who_stands_behind_the_helping_verb_is_not_who_speaks() -> None:
    """Of a participle the subject is the one before the verb, known or not."""
    text = "Danish towns had also wanted Ine Berg out, accusing her of failing them."
    assert [who for who, _ in said(text)] == [["Danish towns"]]


@pytest.mark.parametrize("speakers", ["fire and harbour officials", "health and road officials"])
def test_two_adjectives_of_one_noun_name_it_together(speakers: str) -> None:
    """A noun that two words describe is one speaker."""
    assert said(f"Two boats sank off Bergen, {speakers} said.") == [([speakers], "Two boats sank off Bergen")]


def test_the_end_of_the_clause_before_a_list_is_none_of_it() -> None:
    """Of what is told first, the last noun does not speak."""
    told = said("Norway gave up its whaling plan, former envoys and analysts said.")
    assert told == [(["former envoys", "analysts"], "Norway gave up its whaling plan")]


def test_those_who_include_somebody_speak() -> None:
    """Who is one "including" whom others speak does not speak for them."""
    for who in ("Officials including the mayor Ola Berg", "Officials, including Ola Berg,"):
        assert said(f"{who} said the road was shut.") == [(["Officials"], "the road was shut")]
    text = "Top Danes including party chairman Ola Berg urged Norway to cancel the talks."
    assert said(text) == [(["Top Danes"], "Norway to cancel the talks")]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Jan Tveit, a Bergen liberal and the only Dane in the room, said it was late.", ["Jan Tveit"]),
        ("Jan Tveit, a drivers' group and the union said it was late.", ["Jan Tveit", "drivers' group", "union"]),
    ],
)
def test_what_somebody_is_speaks_not(text: str, speakers: list[str]) -> None:
    """Two things that somebody is, behind his name, are no other speakers."""
    assert [speaker for who, _ in said(text) for speaker in who] == speakers


def test_who_came_says_so_beside_another() -> None:
    """In "came and alongside Ms Berg said" it is who came that speaks."""
    assert said("Mr Tveit came to Chile and alongside Ms Berg said it was late.") == [(["Mr Tveit"], "it was late")]


def test_a_participle_that_opens_a_sentence_reports_nothing() -> None:
    """In "on her reported defeat" nobody reports, however the sentence begins."""
    text = "Reflecting on her reported defeat, Maria Berg suggested the council's plan was to blame."
    assert said(text) == [(["Maria Berg"], "the council's plan was to blame")]


@pytest.mark.parametrize(
    "lead",
    [
        "After their meeting",
        "Before the talks",
        "On the eve of the summit",
        "Ahead of the vote",
        "In a statement after the vote",
        "In a joint statement issued after the meeting",
        "Hours after the attack",
        "After talks between Norway and Chile",
    ],
)
def test_what_leads_in_is_none_of_those_who_speak(lead: str) -> None:
    """After, before and at what two say something is no third who says it."""
    found = {who for each in speakers(f"{lead}, Ine Tveit and Ola Berg said that the road was open.") for who in each}
    assert found == {"Ine Tveit", "Ola Berg"}


def test_those_who_say_so_before_may_be_three() -> None:
    """Behind "after" a clause may begin as well."""
    text = "After Norway, Chile and Peru said that the road was open, the mayor left."
    assert speakers(text) == [["Norway", "Chile", "Peru"]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The envoys left after the council said it was late.", "council"),
        ("The mayor resigned after the city council said that it was late.", "city council"),
        ("The minister after the meeting said it was late.", "minister"),
    ],
)
def test_a_council_says_something_where_a_meeting_only_tells_when(text: str, speaker: str) -> None:
    """Who did something before a body spoke has not said it."""
    assert speakers(text) == [[speaker]]
