"""Who put out a document that says something."""

import pytest
from sayings import read


def parties(text: str) -> list[str | None]:
    """The labels of who says what the last statement of *text* tells, one for each who says it."""
    article = read(text)
    words = article.statements[-1].fragments
    found = [one.party for s in article.statements if s.fragments == words for one in s.speakers]
    return [None if party is None else article.party(party).label for party in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Norway released a statement on Monday.\n\n"The road is shut," the statement said.',
            ["Norway"],
            id="released",
        ),
        pytest.param(
            'Kari Tveit and Ola Berg issued a joint statement.\n\n"The road is shut," the statement said.',
            ["Kari Tveit", "Ola Berg"],
            id="two",
        ),
        pytest.param(
            "Norway confirmed the talks in a statement. The statement said Mr Berg would go.", ["Norway"], id="in one"
        ),
        pytest.param("Norway said it was late. According to the statement, the road is shut.", ["Norway"], id="a body"),
        pytest.param('Mr Berg said it was late.\n\n"It is shut," the statement said.', [None], id="a person"),
        pytest.param('Norway sent a letter to the town.\n\n"It is shut," the letter said.', [None], id="a letter"),
        pytest.param('"It is shut," a statement said.', [None], id="any"),
    ],
)
def test_the_statement_speaks_for_who_issued_it(text: str, expected: list[str | None]) -> None:
    """Who released a statement, told something in one, or is a body and spoke last, speaks in "the statement"."""
    assert parties(text) == expected


def test_it_is_the_document_with_which_the_sentence_before_begins() -> None:
    """Behind "The report said Denmark was late" the report goes on, not Denmark."""
    assert parties("The report said Denmark was late. It added that the road was shut.") == ["report"]


@pytest.mark.parametrize(
    ("done", "expected"),
    [("issued by Norway", ["Norway"]), ("signed by Norway", ["Norway"])]
    + [(f"{verb} by Norway", [None]) for verb in ("seen", "obtained", "reviewed", "cited")],
)
def test_who_has_seen_a_document_does_not_speak_in_it(done: str, expected: list[str | None]) -> None:
    """Only who puts out or signs a letter says what it says."""
    assert parties(f"A letter {done} said that the road was shut.") == expected
