"""Where the words of one speaker end because another's begin."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Sweden says that drivers are stuck on roads in Lapland that Norway says are safe.",
            [(["Sweden"], "drivers are stuck on roads in Lapland"), (["Norway"], "are safe")],
            id="that Norway says are",
        ),
        pytest.param(
            "Mr Berg has urged Norway to halt its road plan, which Sweden says is nearing its end.",
            [(["Mr Berg"], "Norway to halt its road plan"), (["Sweden"], "is nearing its end")],
            id="which Sweden says is",
        ),
        pytest.param(
            "Sweden claimed the Danes moved a bridge, shortly after Denmark claimed the town had been cleared.",
            [(["Sweden"], "the Danes moved a bridge"), (["Denmark"], "the town had been cleared")],
            id="shortly after",
        ),
        pytest.param(
            "Mr Berg said the bridge would open, a day after Chile warned that it was unsafe.",
            [(["Mr Berg"], "the bridge would open"), (["Chile"], "it was unsafe")],
            id="a day after",
        ),
        pytest.param(
            "Mr Berg said the bridge would open, less than two weeks before Chile said that it was unsafe.",
            [(["Mr Berg"], "the bridge would open"), (["Chile"], "it was unsafe")],
            id="less than two weeks before",
        ),
        pytest.param(
            "Mr Berg said it was shut on Sunday after Ms Tveit said the bridge was old.",
            [(["Mr Berg"], "it was shut on Sunday"), (["Ms Tveit"], "the bridge was old")],
            id="a day is no time before",
        ),
        pytest.param(
            "Mr Berg described Ms Tveit, who aides say is late, as a friend of Norway.",
            [(["Mr Berg"], "Ms Tveit, who aides say is late, as a friend of Norway")],
            id="an aside",
        ),
        pytest.param(
            "Mr Berg said the call was “absolutely fine,” and she and others have said it was late.",
            [(["Mr Berg"], "the call was absolutely fine,"), (["she", "others"], "it was late")],
            id="a comma in a quotation",
        ),
        pytest.param(
            "Mr Berg, according to Nord News, said that the road was late.",
            [(["Mr Berg"], "the road was late")],
            id="according to between",
        ),
    ],
)
def test_each_says_his_own(text: str, expected: list[tuple[list[str], str]]) -> None:
    """What another says beside it, or when he says it, is none of the first speaker's words."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param(
            "Mr Berg pledged to do “all that we can,” to protect the roads.",
            "to do all that we can, to protect the roads",
            id="to protect",
        ),
        pytest.param(
            "Mr Berg said the town was “open to all,” except for those who throw stones.",
            "the town was open to all, except for those who throw stones",
            id="except for",
        ),
        pytest.param(
            "Mr Berg said he would quit the deal, pitting him against the town.", "he would quit the deal", id="effect"
        ),
    ],
)
def test_a_comma_in_a_quotation_may_not_end_it(text: str, content: str) -> None:
    """A purpose and an exception go on from the quotation; what came of it does not."""
    assert [words for _, words in said(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ms Berg said she would leave in May and had agreed with the mayor that the road should be shut.",
            ["she would leave in May and had agreed with the mayor that the road should be shut"],
        ),
        (
            "Asked about Ivar Tveit, who said he had the maps, Ms Berg said she was sorry.",
            ["he had the maps", "she was sorry"],
        ),
        (
            "Ms Berg said even though both sides insist there is no row, the work is over.",
            ["even though both sides insist there is no row, the work is over"],
        ),
    ],
)
def test_words_end_where_another_speaks(text: str, content: list[str]) -> None:
    """What somebody did before is told with the rest; a clause in front is no end; another's subject is one."""
    assert [words for _, words in said(text)] == content


def test_a_clause_that_leads_to_another_ends_no_words() -> None:
    """Behind "and that as …," those who do something are told of with the rest."""
    words = "the talks began in May, and that as they went on, Danish aides were informing the town"
    assert [told for _, told in said(f"Mr Berg said {words}.")] == [words]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Mr Berg did not say what the town had asked for but, asked about the boats, he said "they must all go".',
            [(["he"], "they must all go")],
            id="said nothing, but said",
        ),
        pytest.param(
            'Mr Berg left, saying the work there - which he had once said he would allow - was a "gift to thieves".',
            [(["Mr Berg"], "the work there - which he had once said he would allow - was a gift to thieves")],
            id="an aside between dashes",
        ),
        pytest.param(
            "The southern mayors, Mr Berg added, also discussed a ban on boats.",
            [(["Mr Berg"], "The southern mayors also discussed a ban on boats")],
            id="a verb of those told of",
        ),
        pytest.param(
            'The towns left, saying Norway had cheated, and Ine Berg later gave in, saying in a note: "It is over."',
            [(["towns"], "Norway had cheated"), (["Ine Berg"], "It is over.")],
            id="another who does something in between",
        ),
        pytest.param(
            'Ine Berg, acknowledging a lack of boats, said the plan of the town was "late for all of us".',
            [(["Ine Berg"], "a lack of boats"), (["Ine Berg"], "the plan of the town was late for all of us")],
            id="between a subject and its verb",
        ),
        pytest.param(
            "Ine Berg, denying that the boats were late, has left the council.",
            [(["Ine Berg"], "the boats were late")],
            id="between a subject and what it does",
        ),
        pytest.param(
            "A letter from Ine Berg, who accused the town of theft, angered the council.",
            [(["who"], "the town of theft")],
            id="behind the last of a subject",
        ),
        pytest.param(
            "Ine Berg, who said the boats were late, backed by the town, has left.",
            [(["who"], "the boats were late")],
            id="behind a relative clause and a participle",
        ),
        pytest.param(
            "Norway has denied breaking the pact, and on Thursday, Ine Berg said the boats were late.",
            [(["Norway"], "breaking the pact"), (["Ine Berg"], "the boats were late")],
            id="another on a day",
        ),
    ],
)
def test_each_has_his_own_words_in_one_sentence(text: str, expected: list[tuple[list[str], str]]) -> None:
    """What is told within a sentence in which another speaks goes to him who says it."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Berg has written to the mayor demanding a new road.", [(["Mr Berg"], "a new road")]),
        ("Mr Berg wrote to the mayor warning of a flood.", [(["Mr Berg"], "a flood")]),
        ("Mr Berg wrote to the mayor on Monday saying that it was late.", [(["Mr Berg"], "it was late")]),
        (
            "Mr Berg wrote to the mayor that Norway was demanding a new road.",
            [(["Mr Berg"], "Norway was demanding a new road")],
        ),
    ],
)
def test_who_writes_to_somebody_demands_it(text: str, expected: list[tuple[list[str], str]]) -> None:
    """The participle behind whom somebody writes to tells what he says, and is no part of it."""
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Mr Berg recalled telling Ms Tveit at a dinner in Lima: "It is late."', [(["Mr Berg"], "It is late.")]),
        ('Mr Berg remembered asking her: "Is it late?"', [(["Mr Berg"], "Is it late?")]),
        ("Mr Berg recalled telling Ms Tveit that it was late.", [(["Mr Berg"], "it was late")]),
        ("Mr Berg admitted telling Ms Tveit that it was late.", [(["Mr Berg"], "telling Ms Tveit that it was late")]),
    ],
)
def test_who_looks_back_on_what_he_said_has_said_it(text: str, expected: list[tuple[list[str], str]]) -> None:
    """What somebody recalls having said are his words of then; what he admits or denies is that he said so."""
    assert said(text) == expected
