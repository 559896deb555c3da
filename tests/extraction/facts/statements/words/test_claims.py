"""Nouns that report, verbs that express them, and what a thing is said to be."""

import pytest
from sayings import read, said

from newsmodel import Statement, parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def told(text: str) -> list[tuple[list[str], str]]:
    """Speakers and words of each statement of *text*."""
    return [
        ([speaker.words for speaker in statement.speakers], words_of(statement))
        for statement in parse(HEADLINE + text, published="2019-03-05").statements
    ]


def words_of(statement: Statement) -> str:
    """All the words of a statement in a row."""
    return " ".join(fragment.words for fragment in statement.fragments)


@pytest.mark.parametrize(
    ("text", "speakers", "words"),
    [
        pytest.param(
            "Norway's claim that it is closing the road has been met with joy.",
            ["Norway"],
            "it is closing the road",
            id="the noun is a subject",
        ),
        pytest.param(
            "Mr Tveit's pledge to open the road was a surprise.", ["Mr Tveit"], "to open the road", id="to do something"
        ),
        pytest.param(
            "The talks ended after threats from Norway to close the road.",
            ["Norway"],
            "to close the road",
            id="threats from somebody",
        ),
        pytest.param(
            "The town turned down Mr Tveit's calls for new roads.", ["Mr Tveit"], "new roads", id="calls for something"
        ),
        pytest.param(
            "Few believe his statement before the vote that the road is open.",
            ["his"],
            "the road is open",
            id="a time between",
        ),
        pytest.param(
            "Mr Tveit laughed at Ms Berg's taunt that he was afraid of the sea.",
            ["Ms Berg"],
            "he was afraid of the sea",
            id="taunts",
        ),
        pytest.param(
            "The plan does not meet Chile's demand that the road, under snow for months, be open.",
            ["Chile"],
            "the road, under snow for months, be open",
            id="an aside within",
        ),
        pytest.param(
            "The council's claim Thursday that Chile tried to close the road showed how bad things are.",
            ["council"],
            "Chile tried to close the road",
            id="tried to",
        ),
        pytest.param(
            "There was a denial from the mayor and his road office, NRK, that it was shut.",
            ["mayor", "his road office"],
            "it was shut",
            id="an office with its name",
        ),
        pytest.param(
            "The mayor knocked down a report in The Washington Post that talks were to begin.",
            ["The Washington Post"],
            "talks were to begin",
            id="a report in a paper",
        ),
        pytest.param("Mr Tveit won on a pledge to shut the road.", ["Mr Tveit"], "to shut the road", id="on a pledge"),
    ],
)
def test_a_noun_reports(text: str, speakers: list[str], words: str) -> None:
    """A noun for something said brings a statement of whom it belongs to, up to where its clause ends."""
    assert (speakers, words) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit's hope that the road would open was in vain.", id="a thought"),
        pytest.param("His speech in a town that had no road was short.", id="a relative clause"),
        pytest.param("Mr Tveit's answer to the mayor was short.", id="to somebody"),
        pytest.param("He speaks to a joint meeting of Congress on Tuesday.", id="speaks to a meeting of"),
        pytest.param("A promise from Mr Tveit to himself was kept.", id="nothing to do"),
        pytest.param("Mr Tveit's letters for the mayor were lost.", id="for somebody"),
    ],
)
def test_a_noun_alone_reports_nothing(text: str) -> None:
    """A thought, a relative clause or an addressee behind such a noun is nothing said."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Mr Tveit expressed hope that the road would open.", "the road would open", id="hope that"),
        pytest.param("Mr Tveit voiced fresh doubts the Swedes were sober.", "the Swedes were sober", id="no that"),
        pytest.param("Mr Tveit expressed a willingness to write to Ms Berg.", "to write to Ms Berg", id="to do"),
        pytest.param("Mr Tveit made a plea to the two towns to open the road.", "to open the road", id="a plea"),
        pytest.param("Mr Tveit sent notice to Sweden that he was leaving.", "he was leaving", id="notice"),
        pytest.param("Mr Tveit hinted at closing the road.", "closing the road", id="hinted at"),
    ],
)
def test_a_thought_expressed_is_said(text: str, words: str) -> None:
    """What somebody expresses, pleads for or hints at is said."""
    assert told(text) == [(["Mr Tveit"], words)]


def test_a_feeling_about_a_thing_has_no_words() -> None:
    """Concern about a thing, and support for one, is expressed without words that could be told."""
    assert told("Mr Tveit expressed concern about the road.") == []
    assert told("Mr Tveit expressed support for the plan that Ms Berg made.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Mr Tveit dismissed the talks as pointless.", "the talks as pointless", id="dismissed as"),
        pytest.param("Mr Tveit portrayed himself as new to the sea.", "himself as new to the sea", id="portrayed as"),
        pytest.param(
            "Mr Tveit referred to Ms Berg rudely as a little fool.", "Ms Berg rudely as a little fool", id="referred to"
        ),
    ],
)
def test_what_a_thing_is_said_to_be(text: str, words: str) -> None:
    """Whoever says what a thing is says it."""
    assert told(text) == [(["Mr Tveit"], words)]


def test_as_may_tell_when() -> None:
    """What happened as somebody left is nothing said."""
    assert told("Mr Tveit mocked Ms Berg as she left.") == []


def test_a_noun_inside_what_another_says_is_his() -> None:
    """A promise of which somebody speaks is a part of what he says."""
    assert told("His promise to open the road, Ms Berg said, was empty.") == [
        (["Ms Berg"], "His promise to open the road was empty")
    ]


def test_hearsay_of_a_promise_is_a_promise() -> None:
    """Whoever is reported to have promised something is its speaker."""
    assert told("Mr Tveit is reported to have promised Ms Berg that the road would open.") == [
        (["Mr Tveit"], "the road would open")
    ]
    assert told("Mr Tveit is reported to have left Oslo.") == []


def test_participles_in_a_row_are_each_told() -> None:
    """Two participles joined bring a statement each."""
    assert told("Mr Tveit left the town, stressing that the road was open and saying he would be back.") == [
        (["Mr Tveit"], "the road was open"),
        (["Mr Tveit"], "he would be back"),
    ]


def test_a_pronoun_written_with_its_verb_opens_a_clause() -> None:
    """What somebody adds may begin with "he'll"."""
    assert told("He added he'll come back.") == [(["He"], "he'll come back")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Mr Tveit is to give a stern warning when the road is open.", id="a noun, no participle"),
        pytest.param("Many experts question that claim, for it is old.", id="that claim"),
    ],
)
def test_a_noun_that_looks_like_a_verb_says_nothing(text: str) -> None:
    """A warning that is given, or a claim that is pointed at, has no words."""
    assert told(text) == []


def test_a_noun_may_end_like_an_adverb() -> None:
    """A tally, like an ally and a family, is a source."""
    assert told("The road is closed, according to a tally by Mr Tveit.") == [
        (["tally by Mr Tveit"], "The road is closed")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "It ran counter to Mr Berg's claim that there was no road.", (["Mr Berg"], "there was no road"), id="there"
        ),
        pytest.param(
            "It came amid reports from Norwegian intelligence that the town had built a bridge.",
            (["Norwegian intelligence"], "the town had built a bridge"),
            id="demonym",
        ),
        pytest.param(
            "It is an answer to comments made by Mr Berg in recent days that the road was late.",
            (["Mr Berg"], "the road was late"),
            id="made by",
        ),
    ],
)
def test_a_noun_tells_what_is_so_whoever_made_it(text: str, expected: tuple[list[str], str]) -> None:
    """What stands behind "that there was", and behind a noun that somebody made, issued or has, is told."""
    assert told(text) == [expected]


def test_a_list_of_places_goes_on_over_its_commas() -> None:
    """What somebody threatens with ends with the last of the towns."""
    text = "Sailors doubt Norway's threats to attack ports in Lima, Bergen and the rest of Chile."
    assert [content for _, content in said(text)] == ["to attack ports in Lima, Bergen and the rest of Chile"]


def test_a_people_makes_claims() -> None:
    """What is claimed by those of a country is told, with the country as who speaks."""
    article = read("The talks failed over a Norwegian demand to close the road. Norway was silent.")
    (statement,) = article.statements
    assert [fragment.words for fragment in statement.fragments] == ["to close the road"]
    assert [article.party(speaker.party or "").label for speaker in statement.speakers] == ["Norway"]

    assert said("Ms Lund of Chile dismissed claims that the road was shut.") == []


def test_what_is_claimed_ends_before_what_came_of_it() -> None:
    """A verb without an object ends the words as well as one with an object."""
    assert said("The threats from Mr Tveit to leave the council came after a vote.") == [
        (["Mr Tveit"], "to leave the council")
    ]


def test_a_hope_is_told_behind_the_talks_at_which_it_was_voiced() -> None:
    """Between the noun and what is hoped may stand after which talks somebody expressed it."""
    text = "Mr Lund expressed optimism after his first talks with Chile's president that the road would open."
    assert said(text) == [(["Mr Lund"], "the road would open")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("His call for an end to the war was ignored in Lima.", "an end to the war"),
        ("Ms Berg repeated her call for the road to be opened.", "the road to be opened"),
        ("Their demand that the road be opened was ignored.", "the road be opened"),
        ("Their claim that the road was opened angered Oslo.", "the road was opened"),
    ],
)
def test_what_is_called_for_ends_before_the_verb(text: str, words: str) -> None:
    """A call is no clause that has a verb to come, and a participle behind "be" is none that reports."""
    assert [content for _, content in said(text)] == [words]


def test_who_is_let_call_calls_for_nothing() -> None:
    """Behind "let" her call is a deed."""
    assert said("They let her call for help.") == []


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Mr Berg brushed off Norway's claims that it was late.", "Norway", "it was late"),
        ("Ms Lund dismissed the mayor's recent threat that it could close.", "mayor", "it could close"),
        ("Senators raised concerns about whether it was late.", "Senators", "whether it was late"),
        ("Some mayors are raising concerns that it was late.", "mayors", "it was late"),
        ("Mr Berg offered reassurance to his father that he was safe.", "Mr Berg", "he was safe"),
    ],
)
def test_whose_claim_or_concern_it_is(text: str, who: str, words: str) -> None:
    """A claim that another dismisses is told by whose it is, a concern by who raises it."""
    assert said(text) == [([who], words)]


def test_a_thing_raises_fears_that_nobody_tells() -> None:
    """What a flood leads people to fear is no statement."""
    assert said("The flood raised fears that the road would close.") == []
    assert said("The flood was long, raising fears that the road would close.") == []
