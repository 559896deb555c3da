"""Tests of the clause that a reporting verb belongs to: whose it is, and where it ends."""

import pytest
from sayings import read, said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway said the road was closed and a Danish expert said that the bridge was open.",
            [(["Norway"], "the road was closed"), (["Danish expert"], "the bridge was open")],
            id="and another said",
        ),
        pytest.param(
            "Norway said the road was the best in the world and a Danish expert said that the bridge was open.",
            [(["Norway"], "the road was the best in the world"), (["Danish expert"], "the bridge was open")],
            id="behind a preposition",
        ),
        pytest.param(
            "Norway said the road was closed and the bridge was open.",
            [(["Norway"], "the road was closed and the bridge was open")],
            id="one said both",
        ),
        pytest.param(
            "Norway said the road was closed and that the town said so was no surprise.",
            [(["Norway"], "the road was closed and that the town said so was no surprise")],
            id="another that-clause",
        ),
        pytest.param(
            "Mr Tveit, who had met Ms Berg on Monday, said the two mayors plan to open the road.",
            [(["Mr Tveit"], "the two mayors plan to open the road")],
            id="behind a relative clause",
        ),
        pytest.param("The road is open, said Ms Berg.", [(["Ms Berg"], "The road is open")], id="a subject behind"),
        pytest.param(
            "Olav Berg, a Danish expert on issues in the north, told the town that the road was open.",
            [(["Olav Berg"], "the road was open")],
            id="a noun that looks like a verb",
        ),
        pytest.param("The security issues that have come up are many.", [], id="issues that"),
        pytest.param("Mr Tveit says that has to end.", [(["Mr Tveit"], "that has to end")], id="a pronoun"),
        pytest.param(
            "Norway vowed Tuesday to open a road that can bear trucks.",
            [(["Norway"], "to open a road that can bear trucks")],
            id="vowed on a day",
        ),
        pytest.param(
            "The paper reported that 51 aides signed the letter.",
            [(["paper"], "51 aides signed the letter")],
            id="that before a number",
        ),
        pytest.param(
            "Mr Tveit said Monday plans for the road were late.",
            [(["Mr Tveit"], "plans for the road were late")],
            id="a clause behind a day",
        ),
        pytest.param(
            "Mr Tveit said Monday there was no road.", [(["Mr Tveit"], "there was no road")], id="there behind a day"
        ),
        pytest.param("The mayor warned aides last Friday when the road was closed.", [], id="only when"),
        pytest.param(
            "Mr Tveit said in an interview aired on Sunday that the road was open.",
            [(["Mr Tveit"], "the road was open")],
            id="an interview aired",
        ),
        pytest.param(
            "The road is open, Mr Tveit said on Saturday as he left the town.",
            [(["Mr Tveit"], "The road is open")],
            id="on a day as he left",
        ),
        pytest.param(
            "Mr Tveit pointed out that last May, the road was closed.",
            [(["Mr Tveit"], "last May, the road was closed")],
            id="that before a time",
        ),
        pytest.param(
            "The mayor cautioned that no road was open.", [(["mayor"], "no road was open")], id="that before no"
        ),
        pytest.param(
            "Mr Tveit went on to say there was no road.", [(["Mr Tveit"], "there was no road")], id="went on to say"
        ),
        pytest.param("Mr Tveit has to say no.", [], id="has to say"),
    ],
)
def test_each_clause_has_its_own_speaker(text: str, expected: list[tuple[list[str], str]]) -> None:
    """What another says beside it, behind an aside or behind a noun like a verb, is told apart."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "The friends of the student Olav Berg fought a claim that Ine Tveit was home, saying she had left.",
            "friends",
            id="not of the clause within",
        ),
        pytest.param(
            "The town's letter came after the Harbour Council approved the road, saying it was late.",
            "town's letter",
            id="not of the clause of time",
        ),
        pytest.param(
            "At the same time as offering a gift, Mr Tveit used the hour to repeat her words, saying it was late.",
            "Mr Tveit",
            id="behind another participle",
        ),
        pytest.param("Mr Tveit closed the road, saying it was icy.", "Mr Tveit", id="of the clause before"),
    ],
)
def test_a_participle_goes_with_the_main_clause(text: str, speaker: str) -> None:
    """Who is "saying" behind a comma is the subject of the sentence; without one, that of the clause before."""
    assert said(text)[-1][0] == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Norway rejected a plan for the road that Mr Tveit called "a gift to the rich".',
            [(["Mr Tveit"], "a gift to the rich")],
            id="rejected what he called",
        ),
        pytest.param(
            'Norway offered talks in return, with Mr Tveit calling it a "great day" for all.',
            [(["Mr Tveit"], "it a great day for all")],
            id="with him calling",
        ),
        pytest.param(
            'Mr Tveit faulted Ms Berg for what he called a "waste of time".',
            [(["Mr Tveit"], "Ms Berg for what he called a waste of time")],
            id="what he called, all his",
        ),
        pytest.param(
            'Mr Tveit dismissed a report that Ms Berg was "on her way" as a "bad joke".',
            [(["Mr Tveit"], "a report that Ms Berg was on her way as a bad joke")],
            id="two quotations",
        ),
        pytest.param(
            "The Nord news agency quoted a government official as saying the road was open.",
            [(["government official"], "the road was open")],
            id="an agency quoted",
        ),
        pytest.param(
            "Nord quoted the head of the council as saying the road was open.",
            [(["head"], "the road was open")],
            id="quoted the head of",
        ),
        pytest.param("Mr Tveit was promised documents from the town that will end it.", [], id="a relative clause"),
    ],
)
def test_the_words_are_whose_clause_holds_them(text: str, expected: list[tuple[list[str], str]]) -> None:
    """A quotation in a clause within an object is said by the subject of that clause."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        pytest.param('Norway closed what it called a "gift to the rich".', "Norway", id="in the same clause"),
        pytest.param(
            "Norway left after Denmark closed what it said was a bad road.", "Denmark", id="in a clause of time"
        ),
        pytest.param(
            'Olav Berg said it was late.\nThe road has no bend.\n"It is open to all of us," he said.',
            "Olav Berg",
            id="over a paragraph about nobody",
        ),
        pytest.param(
            'Olav Berg said it was late.\nLars Lund closed the road.\n"It is open to all of us," he said.',
            "Lars Lund",
            id="over a paragraph about another",
        ),
        pytest.param(
            'Berg aide Lars Lund gave a short answer. "It is open to all of us," he said.',
            "Lars Lund",
            id="an aide, not the name before",
        ),
        pytest.param(
            '"It is open to all of us."\n- Lars Lund, the mayor, talking to reporters.', "Lars Lund", id="signed"
        ),
        pytest.param(
            'Olav Berg said it was late. "It is open to all of us."\n- Lars Lund has closed the road.',
            "Olav Berg",
            id="not signed",
        ),
        pytest.param(
            "The spokesman for Norway's Prime Minister Ine Tveit said the road was open.",
            "spokesman",
            id="an aide, not whose aide",
        ),
    ],
)
def test_the_turn_is_whose_it_was(text: str, label: str) -> None:
    """It is the body of the clause, he who spoke last if nobody else is told of, an aide who is named first."""
    article = read(text)
    (speaker,) = article.statements[-1].speakers

    assert article.party(speaker.party or "").label == label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Reports on Tuesday said the road was open.", [(["Reports"], "the road was open")], id="reports said"
        ),
        pytest.param(
            "Earlier reports suggest the road is open.", [(["Earlier reports"], "the road is open")], id="plural"
        ),
        pytest.param(
            "The road is open, according to media reports.",
            [(["media reports"], "The road is open")],
            id="according to",
        ),
        pytest.param(
            "Leaked papers have revealed that the road is open.",
            [(["Leaked papers"], "the road is open")],
            id="a participle before a noun",
        ),
        pytest.param(
            "Asked about it, Mr Tveit said the road was open.",
            [(["Mr Tveit"], "the road was open")],
            id="a participle of a clause",
        ),
        pytest.param(
            "Local groups estimate 300 people have left.",
            [(["Local groups"], "300 people have left")],
            id="a number begins the clause",
        ),
        pytest.param("Mr Tveit reports to Ms Berg.", [], id="reports to somebody"),
    ],
)
def test_what_looks_like_a_verb_may_be_the_subject(text: str, expected: list[tuple[list[str], str]]) -> None:
    """Reports and leaked papers say something too."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Norway vowed to help Denmark and took the credit.", "to help Denmark", id="an infinitive"),
        pytest.param("Norway denied any link and has closed the road.", "any link", id="an object"),
        pytest.param("Norway said it would help but did not elaborate.", "it would help", id="a modal verb"),
        pytest.param("Norway said it helped and took no money.", "it helped and took no money", id="two in the past"),
        pytest.param(
            "Norway vowed to help those who fought and lost the war.",
            "to help those who fought and lost the war",
            id="a verb in the past within",
        ),
        pytest.param("Norway vowed to help and take no money.", "to help and take no money", id="two infinitives"),
        pytest.param(
            "Norway accused the town of theft and the town has paid.", "the town of theft", id="another does something"
        ),
        pytest.param("Norway was accused of theft; Denmark paid.", "theft", id="a semicolon"),
        pytest.param(
            "Norway said on Monday it was late and that it would pay.",
            "it was late and that it would pay",
            id="two that",
        ),
        pytest.param(
            "Norway issued a statement on Tuesday saying the road was open.", "the road was open", id="behind a day"
        ),
        pytest.param(
            "The state agency, Nord, said the clerk, Olav Berg, had left.",
            "the clerk, Olav Berg, had left",
            id="a name",
        ),
        pytest.param("The town pressed Norway to pay.", "Norway to pay", id="pressed to"),
        pytest.param("Norway said the road was bad - a claim they deny.", "the road was bad", id="a remark"),
        pytest.param(
            "Norway said the road was bad - and late - in May.", "the road was bad - and late - in May", id="an aside"
        ),
        pytest.param("Norway denied it was late, after a talk with aides.", "it was late", id="when it was said"),
        pytest.param(
            "Norway said that after a talk, it was late.", "after a talk, it was late", id="when it was, told first"
        ),
    ],
)
def test_the_words_end_where_the_speaker_does_something(text: str, words: str) -> None:
    """What is reported ends before what the speaker did besides, and before a remark."""
    assert [told for _, told in said(text)][:1] == [words]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Norway offered a warm welcome.", id="offered a thing"),
        pytest.param("The road is closed, but Norway has denied this.", id="a pronoun"),
        pytest.param("Mr Tveit tweeted his gratitude to the town.", id="tweeted a thing"),
        pytest.param("Norway claimed credit for the new road.", id="claimed a thing"),
        pytest.param("The leaders agreed a long text on the road.", id="agreed a thing"),
        pytest.param("The plan met British and European demands that it be short.", id="demands of two peoples"),
    ],
)
def test_a_thing_done_is_nothing_said(text: str) -> None:
    """An offer without words, and a noun behind two peoples, are no statements."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Mr Tveit tweeted the road to the town was open.", "the road to the town was open", id="tweeted"),
        pytest.param("Norway claimed the fees for the road are low.", "the fees for the road are low", id="claimed"),
        pytest.param("The leaders agreed that the road was long.", "the road was long", id="agreed that"),
        pytest.param("Norway denied it was late.", "it was late", id="denied it was"),
        pytest.param("Ms Berg described it as a waste of time.", "it as a waste of time", id="it as"),
    ],
)
def test_a_clause_is_something_said(text: str, words: str) -> None:
    """The same verbs tell what was said where a clause follows them."""
    assert [told for _, told in said(text)] == [words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norway has a ship that experts said could reach the coast.",
            [(["experts"], "could reach the coast")],
            id="that they said could",
        ),
        pytest.param(
            "The road is closed, a step the harbour official said on Sunday was late.",
            [(["harbour official"], "was late")],
            id="a step they said was",
        ),
        pytest.param(
            "The town plans new gates which the council warns could cost a million.",
            [(["council"], "could cost a million")],
            id="which they warn could",
        ),
        pytest.param(
            "Norway has ships which, the mayor said, can reach the coast.",
            [(["mayor"], "can reach the coast")],
            id="which, they said, can",
        ),
        pytest.param("Another thing Ms Berg cited was that the road was closed.", [], id="a verb of the clause around"),
        pytest.param(
            "The man who led the talks said the road was closed.",
            [(["man"], "the road was closed")],
            id="a relative clause with its own verb",
        ),
        pytest.param("The plan was short and details have to be fixed.", [], id="a noun behind and"),
    ],
)
def test_what_is_said_of_the_words_before(text: str, expected: list[tuple[list[str], str]]) -> None:
    """A clause without a subject of its own, behind "which he said", is told of the words before it."""
    assert said(text) == expected


@pytest.mark.parametrize(
    "helping",
    ["has", "has since", "has so far", "has in the past", "has in recent weeks", "has for years", "so far has"],
)
def test_a_time_between_have_and_the_verb_is_no_speaker(helping: str) -> None:
    """Who has "in the past" said something is the one before it."""
    assert said(f"Norway {helping} argued that the road is safe.") == [(["Norway"], "the road is safe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "In announcing that the road was open, Mr Tveit said it was safe.",
            [(["Mr Tveit"], "the road was open"), (["Mr Tveit"], "it was safe")],
            id="in announcing",
        ),
        pytest.param(
            "While admitting the road was late, Ms Berg left.",
            [(["Ms Berg"], "the road was late")],
            id="while admitting",
        ),
        pytest.param(
            "Olav Berg, speaking in Oslo, described the mayor as a “fool”.",
            [(["Olav Berg"], "the mayor as a fool")],
            id="no inversion of described",
        ),
        pytest.param(
            "Mr Tveit and Ms Berg both said the road was closed.",
            [(["Mr Tveit"], "the road was closed"), (["Ms Berg"], "the road was closed")],
            id="both said",
        ),
        pytest.param(
            "As the Nord's Olav Berg reported on Monday, the road is closed.",
            [(["Olav Berg"], "the road is closed")],
            id="as he reported on a day",
        ),
        pytest.param(
            "The road is closed, as the mayor said on Monday.", [(["mayor"], "The road is closed")], id="as he said"
        ),
        pytest.param("The road was closed, as Mr Tveit left.", [], id="as he left"),
        pytest.param(
            "“We are close to the end of the road,” he said as he and Ms Berg left the table, “so that we can go on.”",
            [(["he"], "We are close to the end of the road, so that we can go on.")],
            id="a quotation that goes on behind an insertion",
        ),
        pytest.param(
            "“We are close to the end,” he said, adding, “we could go on to the town.”",
            [(["he"], "We are close to the end,"), (["he"], "we could go on to the town.")],
            id="another word of saying between",
        ),
        pytest.param(
            "Mr Tveit said the road is closed, with Ms Berg arguing that it is safe.",
            [(["Mr Tveit"], "the road is closed"), (["Ms Berg"], "it is safe")],
            id="with another arguing",
        ),
        pytest.param(
            "Mr Tveit said it would help Norway and indeed the whole north.",
            [(["Mr Tveit"], "it would help Norway and indeed the whole north")],
            id="indeed is no deed",
        ),
    ],
)
def test_each_wording_gives_its_own_words(text: str, expected: list[tuple[list[str], str]]) -> None:
    """An opening participle, an insertion, "as he said" and "with her arguing" keep their words apart."""
    assert said(text) == expected
