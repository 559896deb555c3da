"""Who is said to have said what: hard cases of subjects, of what is nothing said, and of pronouns."""

import pytest
from sayings import read, said

from newsmodel import parse


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The ministry has not confirmed any plans.", id="not confirmed"),
        pytest.param("Mr Tveit smiled but said nothing in return.", id="nothing"),
        pytest.param("Mr Tveit thanked her for opening the road.", id="thanks"),
        pytest.param("Mr Tveit asked Ms Berg to share what she knew.", id="asked to do"),
        pytest.param("No group claimed the attack was its own.", id="nobody"),
        pytest.param("The harsh comments raised doubts about the road.", id="a noun before a verb"),
        pytest.param("But her exact demands for closing the road remain unclear.", id="a noun before a preposition"),
        pytest.param("Norway remains committed to the road.", id="an adjective behind remains"),
        pytest.param("The two men claimed the attack.", id="claimed a thing"),
        pytest.param("They read promises by Mr Tveit to the town.", id="promises to somebody"),
        pytest.param("The council is investigating alleged thefts from the harbour.", id="an adjective"),
        pytest.param("Town reports filed by the mayor show the road lost money.", id="a noun before a participle"),
        pytest.param("Mr Tveit was arrested and accused of theft.", id="was arrested and accused"),
        pytest.param("Mr Tveit tweeted a video showing the road.", id="tweeted a thing"),
    ],
)
def test_what_reports_no_words_is_no_statement(text: str) -> None:
    """A reporting word that reports nothing, or that is a noun, gives no statement."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param(
            "Ms Berg said in a speech that talks with the town would go on.",
            "talks with the town would go on",
            id="that",
        ),
        pytest.param("Mr Tveit did not say that the road was open.", "the road was open", id="not that"),
        pytest.param('Mr Tveit praised "the courage" of Norway.', "the courage of Norway", id="praised in words"),
        pytest.param("Mr Tveit slammed Norway as a bad friend.", "Norway as a bad friend", id="as what"),
        pytest.param("Mr Tveit blamed Norway for the storm.", "Norway for the storm", id="blamed"),
        pytest.param("Mr Tveit declared the road safe.", "the road safe", id="declared a thing"),
        pytest.param("Mr Tveit rose and accused Norway of theft.", "Norway of theft", id="rose and accused"),
        pytest.param("Mr Tveit tweeted the road was open.", "the road was open", id="tweeted a clause"),
    ],
)
def test_what_reports_little_still_reports(text: str, words: str) -> None:
    """What looks like a verb without words is a statement where it tells what was said."""
    assert [content for _, content in said(text)] == [words]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param("The paper's report said the road was open.", ["paper's report"], id="report said"),
        pytest.param("Norway, in its search for a road, demands that the town pay.", ["Norway"], id="behind an aside"),
        pytest.param(
            "The mood sank under Mr Berg and Mr Tveit has said he wants better ties.", ["Mr Tveit"], id="one verb"
        ),
        pytest.param('The plan affects the men accused by Norway of "foul play".', ["Norway"], id="accused by"),
        pytest.param('"The road is open to all of us," says official TV channel Nord 1.', ["Nord 1"], id="official TV"),
        pytest.param("The minister himself said the road was open.", ["minister"], id="himself"),
        pytest.param("The Harbour Council itself has admitted it was late.", ["Harbour Council"], id="itself"),
        pytest.param("Ms Berg saw him and he said the road was open.", ["he"], id="not named as well"),
        pytest.param("The road was shut for years, local media report.", ["local media"], id="media"),
        pytest.param('The treaty states, "we know that the road is open to all".', ["treaty"], id="states"),
        pytest.param("The letter names the mayor, alleging he closed the road.", ["letter"], id="an object"),
        pytest.param("Norway, which has called on Sweden to act, is late.", ["Norway"], id="which of a country"),
        pytest.param(
            "Ine Tveit, the head of Norway's Harbour Council, said the road was open.", ["Ine Tveit"], id="head of"
        ),
        pytest.param(
            "When Mr Tveit spoke up, Ms Berg leaned over and said the road was open.",
            ["Ms Berg"],
            id="in its own clause",
        ),
        pytest.param(
            "The road is open, a spokesman said a day after the mayor left.", ["spokesman"], id="said a day after"
        ),
        pytest.param("Norway remains committed to opening the road, Berg said.", ["Berg"], id="behind an adjective"),
        pytest.param("The company building it said the road was open.", ["company"], id="building it"),
        pytest.param("After it left it said the road was open.", ["it"], id="it by itself"),
        pytest.param("Local media in Norway and Sweden say the road is open.", ["Local media"], id="of two countries"),
        pytest.param('Mr Tveit\'s answer to it was: "The road is open to all of us."', ["Mr Tveit"], id="his answer"),
        pytest.param("It came after threats by Mr Tveit to close the road.", ["Mr Tveit"], id="threats to"),
    ],
)
def test_the_speaker_is_whom_the_verb_fits(text: str, speakers: list[str]) -> None:
    """The speaker is the subject of the verb, wherever it stands."""
    ((found, _),) = said(text)

    assert [speaker.split("channel ")[-1] for speaker in found] == speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            'Mr Berg spoke late. "We condemn it whatever the aide says," he said.', "Berg", id="not of the quotation"
        ),
        pytest.param(
            'A businessman married to a lawyer, Mr Berg has rarely spoken. "I am not fond of it," he wrote.',
            "Berg",
            id="described, then named",
        ),
    ],
)
def test_a_pronoun_stands_for_who_is_told_of(text: str, name: str) -> None:
    """He is the subject of the sentence before, not somebody in the quotation, nor a description of him."""
    article = read(text)
    (speaker,) = article.statements[-1].speakers

    assert article.person(speaker.party or "").label == name


def test_two_surnames_are_two_persons() -> None:
    """Two surnames side by side in a headline are the two who are named apart below."""
    article = parse(
        "Berg Tveit: minister hits back\nOlav Berg met Anna Tveit. Mr Berg said that the road was open. Ms Tveit left.",
        published="2019-03-05",
    )

    assert {person.label for person in article.persons} == {"Olav Berg", "Anna Tveit"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The road is closed, Nord quoted Danish officials as saying on Friday.",
            [(["Danish officials"], "The road is closed")],
            id="quoted as saying, behind",
        ),
        pytest.param(
            "Denmark is accused of closing the road.", [([], "closing the road")], id="accused, nobody says by whom"
        ),
        pytest.param(
            "According to Norway, Mr Berg says he will open the road.",
            [(["Mr Berg"], "he will open the road")],
            id="according to one, another says",
        ),
        pytest.param(
            "When Mr Berg said he had left, Mr Tveit suggested the reason was money.",
            [(["Mr Berg"], "he had left"), (["Mr Tveit"], "the reason was money")],
            id="when one said, another said",
        ),
        pytest.param(
            "Norway denies the charge and Mr Tveit denies his party closed the road.",
            [(["Norway"], "the charge"), (["Mr Tveit"], "his party closed the road")],
            id="two who deny",
        ),
        pytest.param(
            "Mr Tveit blamed the delay on earlier mayors.", [(["Mr Tveit"], "the delay on earlier mayors")], id="blame"
        ),
        pytest.param(
            "Mr Tveit described the talks as a waste of time.",
            [(["Mr Tveit"], "the talks as a waste of time")],
            id="described as",
        ),
        pytest.param(
            'Mr Berg said that "the sea is a hard master" but he hoped the road would help.',
            [(["Mr Berg"], "the sea is a hard master but he hoped the road would help")],
            id="goes on behind a quotation",
        ),
        pytest.param(
            'Speaking on "The Late Show," Ms Tveit said the road was open.',
            [(["Ms Tveit"], "the road was open")],
            id="a title is nothing said",
        ),
        pytest.param(
            "Hours later, Oslo gave a bleak answer, saying the town had lied.",
            [(["Oslo"], "the town had lied")],
            id="a seat of government that does something",
        ),
    ],
)
def test_more_ways_to_say(text: str, expected: list[tuple[list[str], str]]) -> None:
    """What is passed on, denied side by side, or said of somebody has its speaker and its words."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Robert Berg, a Lund supporter, said it was late.", id="a supporter of another"),
        pytest.param("Robert Berg, the likely Danish nominee, says it is late.", id="a nominee"),
        pytest.param('In the Lund letter Robert Berg left. "It is late for all of us," he said.', id="a letter's name"),
    ],
)
def test_a_description_is_not_somebody_else(text: str) -> None:
    """A description beside a name, and a name that only says which thing is meant, do not take the turn."""
    article = read(text)
    (speaker,) = article.statements[-1].speakers

    assert article.person(speaker.party or "").label == "Robert Berg"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param("Norway closed the road. It said the road was bad.", "Norway", id="it"),
        pytest.param("US officials closed the road. They said it was bad.", "US officials", id="they"),
        pytest.param("Robert Berg left. The Danish senator said it was late.", "Robert Berg", id="called otherwise"),
        pytest.param("Robert Berg left. The swimming star said it was late.", "Robert Berg", id="a star"),
    ],
)
def test_the_subject_before_goes_on_to_speak(text: str, label: str) -> None:
    """It, they, and a new description of a person mean the subject of the sentence before."""
    article = read(text)
    (speaker,) = article.statements[-1].speakers

    assert article.party(speaker.party or "").label == label


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ine Tveit backed away from her claim that the road was open.", "Ine Tveit", id="her claim"),
        pytest.param(
            "An aide spoke. He left. Odd Berg gave up his claim that it was open.", "Odd Berg", id="his claim"
        ),
        pytest.param(
            'Odd Berg said it was late.\nImage caption Odd Berg in the north\n"The road is open to all," he said.',
            "Odd Berg",
            id="over a caption",
        ),
        pytest.param(
            "A town official said the road was closed. They said it was icy.", "town official", id="they of one"
        ),
        pytest.param("Norway promised to open the road, Odd Berg said.", "Odd Berg", id="what another promised"),
        pytest.param("Norway said the road was open, Odd Berg said.", "Norway", id="what another said"),
    ],
)
def test_who_speaks_is_known_from_before(text: str, name: str) -> None:
    """An owner, "they" and a pronoun behind a caption mean who is told of; a promise is told by who tells of it."""
    article = read(text)
    (speaker,) = article.statements[-1].speakers

    assert article.party(speaker.party or "").label == name


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param(
            "“We go,” Olav Berg said.\nEinar Tveit set terms for the road. It must open, he said.",
            "Einar Tveit",
            id="of who acted since",
        ),
        pytest.param(
            "“We go,” Olav Berg said.\n“It is late,” he said. He met Einar Tveit. It must open, he said.",
            "Olav Berg",
            id="not of whom he met",
        ),
        pytest.param(
            "“We go,” Olav Berg said.\nThe town set terms for the road. It must open, he said.",
            "Olav Berg",
            id="of who spoke, where nobody acted",
        ),
        pytest.param(
            "Einar Tveit was home, Olav Berg said. It must open, he said.", "Olav Berg", id="of who spoke there"
        ),
        pytest.param(
            "“We go,” Olav Berg said.\nNews came, even from Einar Tveit, who has a house there. He said it must open.",
            "Einar Tveit",
            id="of who is named there alone",
        ),
        pytest.param(
            "“We go,” Olav Berg said.\nAt noon Einar Tveit was asked if it was late.\nHe said it was not.",
            "Einar Tveit",
            id="of who was asked",
        ),
        pytest.param(
            "While Olav Berg closed the road, Einar Tveit has been calm. He said it must open.",
            "Einar Tveit",
            id="not of the clause that leads in",
        ),
        pytest.param(
            "Olav Berg met Maria Tveit.\nShe said the road must open.", "Maria Tveit", id="of a man or a woman"
        ),
    ],
)
def test_he_is_who_acted_in_the_sentence_before(text: str, label: str) -> None:
    """He who says something is the subject of the sentence before, if nobody has spoken in it; else who spoke last."""
    article = read(text)
    party = article.statements[-1].speakers[0].party
    assert party is not None
    assert article.party(party).label == label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Olav Berg, whose town is locked in a dispute with the harbour, on Sunday said it was late.",
            [(["Olav Berg"], "it was late")],
            id="a day behind an aside",
        ),
        pytest.param(
            "Mr Tveit won a vote and then appealed to the council to open the road.",
            [(["Mr Tveit"], "the council to open the road")],
            id="then appealed",
        ),
        pytest.param(
            "Norway has condemned Denmark for backing a mayor who declared himself king, calling it a “farce”.",
            [(["Norway"], "Denmark for backing a mayor who declared himself king"), (["Norway"], "it a farce")],
            id="not whom the relative clause tells of",
        ),
        pytest.param(
            "Norway threatened to “close the road” if Denmark holds talks, and said it would not wait.",
            [(["Norway"], "to close the road if Denmark holds talks"), (["Norway"], "it would not wait")],
            id="not of the clause with if",
        ),
        pytest.param(
            "Two hours after Danish ships left, the Norwegians closed the road, saying it was late.",
            [(["Norwegians"], "it was late")],
            id="hours after another left",
        ),
        pytest.param(
            "In a letter, Ms Berg and Mr Tveit said the road was closed.",
            [(["Ms Berg"], "the road was closed"), (["Mr Tveit"], "the road was closed")],
            id="in a letter",
        ),
        pytest.param(
            "Mr Tveit stressed the need for a road, and left for Oslo, Ms Berg said.",
            [(["Ms Berg"], "Mr Tveit stressed the need for a road, and left for Oslo")],
            id="who tells both",
        ),
        pytest.param(
            "Mr Tveit said the road was open, and left for Oslo, Ms Berg said.",
            [(["Mr Tveit"], "the road was open, and left for Oslo")],
            id="what was said in words",
        ),
        pytest.param("Mr Tveit was sacked and told to leave.", [], id="told to leave"),
        pytest.param("Mr Tveit praised the town for its road.", [], id="praised without words"),
        pytest.param(
            "Mr Tveit praised the town as “a big gift”.",
            [(["Mr Tveit"], "the town as a big gift")],
            id="praised in words",
        ),
        pytest.param("Mr Tveit met her and promised to leave.", [(["Mr Tveit"], "to leave")], id="promised to leave"),
    ],
)
def test_the_subject_is_of_the_clause_of_the_verb(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Who speaks is the subject of the verb's own clause, not of one inside it, before it or beside it."""
    assert said(text) == expected


def test_nobody_tells_himself() -> None:
    """Who told "him" is not the one who says so, but the one of whom he says it: it is a part of what he says."""
    text = "Mr Tveit said the agents took his boat and told him it was late."
    assert said(text) == [(["Mr Tveit"], "the agents took his boat and told him it was late")]
    text = "Mr Tveit said the agents took his boat and told Ms Berg it was late."
    assert said(text) == [(["Mr Tveit"], "the agents took his boat"), (["Mr Tveit"], "it was late")]


@pytest.mark.parametrize("lead", ["", "In a letter, ", "In a letter sent to the town, ", "On Monday, "])
def test_a_relative_clause_ends_before_the_main_verb(lead: str) -> None:
    """Of him "who called …, said …" each verb has its own words, whatever stands before him."""
    assert said(f"{lead}Mr Tveit, who called the plan a gift, said the road was open.") == [
        (["who"], "the plan a gift"),
        (["Mr Tveit"], "the road was open"),
    ]
    assert said("In Oslo he met Mr Tveit, who said the road, which was new, was shut.") == [
        (["who"], "the road, which was new, was shut")
    ]


@pytest.mark.parametrize("what", ["a florist", "a seller of flowers at the station", "the florist of the town"])
@pytest.mark.parametrize("mark", [",", ""])
def test_who_is_told_by_a_word_of_his_own_is_the_one_who_says(what: str, mark: str) -> None:
    """Behind a name and what its bearer is, "who" is the one of that name; behind no name it is who is so called."""
    assert said(f"They saw Mr Tveit, {what}{mark} who called the plan a gift.")[0] == (["Mr Tveit"], "the plan a gift")
    assert said("In Oslo they met, after a while, a florist who said the road was open.") == [
        (["florist"], "the road was open")
    ]


def test_a_government_within_an_office_is_no_speaker() -> None:
    """Of "the town's local government spokesman NAME" it is the one of that name who speaks."""
    text = "The town's local government spokesman Ola Lund called the plan “a gift”."
    assert said(text) == [(["Ola Lund"], "the plan a gift")]


def test_a_condition_ends_before_who_goes_on() -> None:
    """What is said behind "if …, and said" is said, and a day behind a participle begins no words."""
    assert said("Mr Tveit said he would stay if he is asked and said Ms Berg has agreed.") == [
        (["Mr Tveit"], "he would stay if he is asked"),
        (["Mr Tveit"], "Ms Berg has agreed"),
    ]
    assert said("The talks announced Thursday are the last, analysts said.") == [
        (["analysts"], "The talks announced Thursday are the last")
    ]
    assert said("The talks would end if Norway demands that they be open.") == []


def test_what_is_also_called_so_is_told_by_nobody() -> None:
    """A name for a thing in an aside is no words of what stands before it."""
    assert said("Late in the day, Mr Tveit left for the base, also called “the big gift”.") == []


def test_who_comes_from_a_country_is_the_one_who_says() -> None:
    """Of "a lawyer from Norway, who said" it is the lawyer who speaks, of "talks with Norway, which said" Norway."""
    assert said("They met a lawyer from Norway, who said that it was late.") == [(["lawyer"], "it was late")]
    assert said("They held talks with Norway, which said that it was late.") == [(["Norway"], "it was late")]


def test_a_list_of_what_somebody_says_has_one_speaker() -> None:
    """Behind a comma another verb of saying stands beside the first where the list goes on behind it."""
    assert said("Mr Tveit has accused Chile of theft, threatened to close the road and called for a vote.") == [
        (["Mr Tveit"], "Chile of theft"),
        (["Mr Tveit"], "to close the road"),
        (["Mr Tveit"], "a vote"),
    ]
    assert said("Mr Tveit accused a man, warned by the town, of theft and called for calm.")[0][1].startswith("a man")


def test_what_somebody_calls_a_thing_is_his_of_whom_the_sentence_tells() -> None:
    """Who spoke before is no one for "he" in "what he calls", but for "he said"."""
    before = "“The road is shut,” Mr Moe said.\n"
    called = read(before + "Mr Berg wants what he calls “a new road.”")
    told = read(before + "Mr Berg was ill, he said.")

    assert [called.party(s.speakers[0].party or "").label for s in called.statements] == ["Moe", "Berg"]
    assert [told.party(s.speakers[0].party or "").label for s in told.statements] == ["Moe", "Moe"]


def test_a_thing_that_opens_its_sentence_says_nothing() -> None:
    """History suggests something, but does not speak."""
    assert said("History suggests a tense summer.") == []


def test_who_is_a_member_of_a_body_says_so() -> None:
    """In "a member of the panel who said" it is the member who speaks."""
    (statement,) = read("Jan Tveit, a member of the panel who said it was late, left on Monday.").statements

    assert statement.speakers[0].words == "Jan Tveit"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Critics have dismissed the road as a gift and say it is late.",
            [(["Critics"], "the road as a gift"), (["Critics"], "it is late")],
        ),
        ("Critics want to shut the road and say it is late.", []),
        ("Critics did not shut the road and say it is late.", []),
    ],
)
def test_those_who_did_something_say_so(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Behind "have dismissed it and" a verb in the plural goes on from those before, no infinitive does."""
    assert said(text) == expected
