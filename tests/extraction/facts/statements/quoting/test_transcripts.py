"""Paragraphs that begin with a label are direct speech of whom the label names."""

import pytest

from newsmodel import StatementKind, parse

HEAD = "Minister answers questions\nForeign Minister Ada Berg answered questions in Oslo on Monday.\n"


def told(text: str) -> list[tuple[str, str | None, list[str]]]:
    """Of each statement the speaker's words, whom they mean, and what is said."""
    article = parse(HEAD + text)
    labels = {party.id: party.label for party in (*article.persons, *article.organizations)}
    return [
        (s.speakers[0].words, labels.get(s.speakers[0].party or ""), [part.words for part in s.fragments])
        for s in article.statements
    ]


def test_questions_and_answers() -> None:
    """The label "A" is the only person who is named; a paragraph without a label goes on if another turn follows."""
    text = "Q: Will you go?\nA: We will go in May.\nThere is no day yet.\nQ. Why?\nA. He said so.\nShe left at noon."

    assert told(text) == [
        ("Q", None, ["Will you go?"]),
        ("A", "Ada Berg", ["We will go in May.", "There is no day yet."]),
        ("Q", None, ["Why?"]),
        ("A", "Ada Berg", ["He said so."]),
    ]


def test_names() -> None:
    """A label is a full or a family name, in capitals or not, with a title or not; a newsroom asks in capitals."""
    text = "OSLO TIMES: Will you go?\nBERG: We will go in May.\nJon Dahl: Why?\nMs Berg: Why not?\nDAHL: Thank you."

    assert told(text) == [
        ("OSLO TIMES", None, ["Will you go?"]),
        ("BERG", "Ada Berg", ["We will go in May."]),
        ("Jon Dahl", "Jon Dahl", ["Why?"]),
        ("Ms Berg", "Ada Berg", ["Why not?"]),
        ("DAHL", "Jon Dahl", ["Thank you."]),
    ]


def test_a_turn_is_direct_speech() -> None:
    """The words are verbatim, and the whole turn is the evidence."""
    statement = parse(HEAD + "REPORTER: Will you go?\nBERG: We will.").statements[1]

    assert statement.kind is StatementKind.DIRECT
    assert [evidence.words for evidence in statement.evidence] == ["BERG: We will."]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ada Berg: minister since 2009.\nJon Dahl: her deputy.", id="a list of people"),
        pytest.param("Berg: We will go\nDahl: Stay at home\nBerg: No to Dahl", id="titles of other stories"),
        pytest.param("ANALYSIS: What now?\nShe left.\nIN NUMBERS: Who won?\nShe left again.", id="headings that ask"),
        pytest.param("Note: she left.\nCorrection: she stayed.\nNote: she is well.", id="notes"),
        pytest.param("Q: she left.", id="one label"),
        pytest.param("A: she left.\nB: she stayed.", id="points of a list"),
    ],
)
def test_other_labels_are_no_turns(text: str) -> None:
    """Lists, notes and headings with a colon are nobody's speech."""
    assert told(text) == []
