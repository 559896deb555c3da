"""Whom "they" means that say something."""

import pytest
from sayings import read, said

from newsmodel import parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def labels(text: str) -> list[str | None]:
    """The names of the parties that say what the last statement of *text* tells."""
    article = parse(HEADLINE + text, published="2019-03-05")
    last = article.statements[-1].fragments
    parties = [
        one.party for statement in article.statements if statement.fragments == last for one in statement.speakers
    ]
    return [None if party is None else article.party(party).label for party in parties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Harbour experts have released a map that they said was new.", ["experts"], id="that they said"),
        pytest.param("Officials were not surprised by the move, which they said was old.", ["Officials"], id="which"),
        pytest.param(
            "As the roads open, town officials are worried about what they say is a mistake.", ["officials"], id="what"
        ),
    ],
)
def test_they_are_the_group_that_the_sentence_is_about(text: str, expected: list[str]) -> None:
    """Behind "that", "which" and "what" the subject of the sentence goes on to speak."""
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Mayor Kari Tveit and harbour chief Ola Berg answered.\n\n"The road is open to all of you," they said.',
            ["Kari Tveit", "Ola Berg"],
            id="with offices",
        ),
        pytest.param(
            "Kari Tveit, a former envoy to Chile, and Ola Berg, an analyst, left. They said it was late.",
            ["Kari Tveit", "Ola Berg"],
            id="told of each",
        ),
        pytest.param("Kari Tveit met Ola Berg and Ivar Lund. They said it was late.", [None], id="one met two"),
        pytest.param(
            "Kari Tveit and Ola Berg said it was late. But they said there was time.",
            ["Kari Tveit", "Ola Berg"],
            id="but they",
        ),
        pytest.param(
            'Late on Sunday, Mayor Kari Tveit and Ola Berg left.\n"It was good to be here," they said.',
            ["Kari Tveit", "Ola Berg"],
            id="behind a time",
        ),
        pytest.param(
            "Kari Tveit met Ola Berg in May.\nIn June the two held a summit in Oslo. They promised to build a road.",
            ["Kari Tveit", "Ola Berg"],
            id="the two",
        ),
        pytest.param("Kari Tveit left the town. They said it was late.", [None], id="one alone"),
    ],
)
def test_they_are_the_two_with_whom_the_sentence_before_opens(text: str, expected: list[str | None]) -> None:
    """Each of two people who are the subject speaks; nobody else does."""
    assert labels(text) == expected


@pytest.mark.parametrize("words", ["The two leaders", "The leaders", "Both politicians", "The two"])
def test_the_two_are_who_alone_are_named_before(words: str) -> None:
    """Of two people who are named before "the two leaders" each says it; of three nobody knows who."""
    assert labels(f"Ivar Berg met Kari Tveit on Monday. {words} said it was late.") == ["Ivar Berg", "Kari Tveit"]
    three = labels(f"Ivar Berg met Ola Lund and Kari Tveit on Monday. {words} said it was late.")
    assert set(three).isdisjoint(("Ivar Berg", "Kari Tveit", "Ola Lund"))


def test_what_two_put_out_jointly_is_of_each() -> None:
    """Of a joint statement there is one for each of the two; else what is told word for word is one of both."""
    texts = (
        'Ivar Berg and Kari Tveit said in a joint statement: "It is late."',
        '"It is late," Ivar Berg and Kari Tveit said.',
    )
    counts = [len(parse(HEADLINE + text, published="2019-03-05").statements) for text in texts]
    assert counts == [2, 1]
    assert [labels(text) for text in texts] == [["Ivar Berg", "Kari Tveit"]] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway, Sweden and Denmark condemned the raid. They said it was wrong.", ["Norway", "Sweden", "Denmark"]),
        ("Kari Tveit, Ola Berg and Ivar Lund met. They said it was wrong.", ["Kari Tveit", "Ola Berg", "Ivar Lund"]),
    ],
)
def test_they_are_all_of_a_list(text: str, expected: list[str | None]) -> None:
    """They are all those with whom the sentence before begins, countries or persons."""
    assert labels(text) == expected


@pytest.mark.parametrize(
    ("told", "who", "expected"),
    [
        ("A group of senators wrote to Erik Tveit and Jan Moe.", "the lawmakers", ["lawmakers"]),
        ("Erik Tveit and Jan Moe spoke for an hour.", "the lawmakers", ["lawmakers", "lawmakers"]),
        ("Erik Tveit and Jan Moe met aides of the town.", "the two men", ["the two men", "the two men"]),
    ],
)
def test_a_group_just_told_of_is_not_two_people_near_it(told: str, who: str, expected: list[str]) -> None:
    """Who are several and uncounted are the group, if one is told of; else the two who are named."""
    found = said(f'{told}\n"We want it open, all of us," {who} said.')
    assert [words for speakers, _ in found for words in speakers] == expected


def test_one_of_them_is_one_of_those_that_spoke() -> None:
    """Who is "one of them" speaks as the several whose words were told before."""
    article = read('She may come, according to officials in Lima. "She wants a plan on the table," one of them said.')
    first, again = (statement.speakers[0] for statement in article.statements)
    assert again.words == "one"
    assert first.party == again.party is not None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("said they would meet", ["Kari Tveit", "Ola Berg"]),
        ("said on Monday that they would meet", ["Kari Tveit", "Ola Berg"]),
        ("said that he would come", ["Ola Berg"]),
    ],
)
def test_who_are_two_if_they_would_meet(words: str, expected: list[str]) -> None:
    """Behind two people "who said they" is of both."""
    assert labels(f"It was news to Mayor Kari Tveit and harbour chief Ola Berg, who {words}.") == expected
