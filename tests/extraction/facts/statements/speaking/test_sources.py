"""Documents, families and others without a name, whom a pronoun takes up as the one who speaks."""

import pytest

from newsmodel import Article, parse
from newsmodel.model.organization import OrganizationKind

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def read(text: str) -> Article:
    """The article that *text* below a headline is."""
    return parse(HEADLINE + text, published="2019-03-05")


def speakers(text: str) -> list[tuple[str, str | None]]:
    """For each statement of *text* the words for the speaker and the label of the party."""
    article = read(text)
    told = [statement.speakers[0] for statement in article.statements]
    return [(s.words, None if s.party is None else article.party(s.party).label) for s in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'The joint statement said: "The road is open." It added that the town would pay.',
            [("joint statement", "joint statement"), ("It", "joint statement")],
            id="it, who spoke last",
        ),
        pytest.param(
            'The letter said: "The road is open."\nHis plan was then dropped "for good", it added.',
            [("letter", "letter"), ("it", "letter")],
            id="behind what it says",
        ),
        pytest.param(
            "Although the report named the town, it said the road was safe.",
            [("it", "report")],
            id="the subject of the clause before",
        ),
        pytest.param(
            "They signed their agreement. It said the town would build a road.",
            [("It", "their agreement")],
            id="a document in the sentence before",
        ),
        pytest.param(
            "The kingdom turned down what it called an idle threat, saying it would not pay.",
            [("it", "kingdom"), ("it", "kingdom")],
            id="a body",
        ),
        pytest.param(
            "The boy's parents said they had been polite. They said it was in vain.",
            [("boy's parents", "boy's parents"), ("They", "boy's parents")],
            id="a family",
        ),
        pytest.param(
            "The road is shut, report local media. They say it is not safe.",
            [("local media", "local media"), ("They", "local media")],
            id="the media",
        ),
        pytest.param(
            "Officials named the town. A report came out, and it says that the road is open.",
            [("it", "report")],
            id="not several",
        ),
        pytest.param("In a statement, it said the road was open.", [("it", None)], id="not what it said it in"),
        pytest.param(
            "The road was long. It said the town was near.", [("It", None)], id="not a thing that says nothing"
        ),
        pytest.param("Talks began on Monday. They said it would rain.", [("They", None)], id="not talks"),
    ],
)
def test_a_pronoun_takes_up_a_source(text: str, expected: list[tuple[str, str | None]]) -> None:
    """It and they stand for the document or the people that the text tells of last."""
    assert speakers(text) == expected


def test_a_source_that_is_taken_up_is_an_organization() -> None:
    """Whom a pronoun takes up is one party with both mentions, and a document where it is one."""
    article = read("The report said the road was open. It added that the road was safe.")
    (report,) = (o for o in article.organizations if o.kind is OrganizationKind.DOCUMENT)

    assert {speaker.party for statement in article.statements for speaker in statement.speakers} == {report.id}
    assert [mention.words for mention in report.mentions] == ["report", "It"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"The road is open to all," say analysts.', "The road is open to all,", id="say analysts"),
        pytest.param("The road is shut, say Danish officials who saw it.", "The road is shut", id="who saw it"),
        pytest.param("The road is shut, report local media.", "The road is shut", id="media"),
    ],
)
def test_verb_in_the_plural_before_those_who_say(text: str, expected: str) -> None:
    """Say and report stand before several that speak, as said does."""
    assert [s.fragments[0].words for s in read(text).statements] == [expected]


def test_a_noun_in_a_list_is_no_verb() -> None:
    """What stands in a list of things says nothing."""
    assert not read("The town wants a new road, report cards for all, and peace.").statements


def test_the_statement_is_of_who_spoke_in_one() -> None:
    """Who said something in a statement speaks where "the statement" says more."""
    text = 'Norway said in a statement that the road was shut.\n"It will open in May," the statement said.'
    assert speakers(text) == [("Norway", "Norway"), ("statement", "Norway")]


def test_it_is_the_paper_that_spoke_before() -> None:
    """A source without a party is "it" behind the next quotation, not the country that it tells of."""
    text = 'The Bergen Gazette said in an editorial that Norway was late.\n"It must build the road now," it said.'
    assert [label for _, label in speakers(text)] == ["Bergen Gazette"] * 2


def test_whose_claim_is_told_has_no_turn() -> None:
    """Behind a claim that somebody takes issue with, "he" is who took issue."""
    text = (
        "Jan Moe said the road was safe. But he also took issue with Per Berg's claim that it is late.\n"
        '"The road is good for us," he said.'
    )
    assert speakers(text)[-1] == ("he", "Jan Moe")


def test_people_familiar_with_it_are_people() -> None:
    """Why somebody knows is no part of who speaks, so that "they" behind are the same."""
    article = read("Two people familiar with the talks said the plan was dead. They said a new one was late.")
    first, again = (statement.speakers[0] for statement in article.statements)
    assert (first.words, again.words) == ("Two people", "They")
    assert first.party == again.party is not None
