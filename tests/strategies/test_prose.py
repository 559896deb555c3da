"""Drawn prose: what is told stands in the text."""

import re
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings

from newsmodel.strategies import Prose, prose
from newsmodel.strategies.prose import FORMS
from newsmodel.strategies.words import table

#: Enough to see that there is one.
UNSHRUNK = settings(max_examples=2000, phases=[Phase.generate])


@given(prose(min_sentences=2))
def test_what_is_told_stands_in_the_text(told: Prose) -> None:
    """Names, offices, places and words that are told are those of the text."""
    assert all(f"{person.office} {person.name}" in told.text for person in told.persons)
    assert all(meeting.place is None or meeting.place in told.text for meeting in told.meetings)
    assert all(statement.words in told.text for statement in told.statements)
    assert len(told.text.splitlines()) >= 2


@given(prose())
def test_every_sentence_tells_one_fact_or_none(told: Prose) -> None:
    """There are as many facts as sentences, those left out that tell nothing."""
    nothing = {row["sentence"] for row in table("distractors")}
    telling = [line for line in told.text.splitlines() if line not in nothing]

    assert len(telling) == len(told.meetings) + len(told.statements)


def _longest(outline: str) -> str:
    """The longest stretch of an outline that stands in the text as it is."""
    return max(re.split(r"\{\w+\}", outline), key=len)


@given(prose())
def test_facts_are_told_of_persons_that_are_told(told: Prose) -> None:
    """Speakers, and those who meet, are introduced."""
    names = {person.name for person in told.persons}

    assert {name for meeting in told.meetings for name in meeting.parties} <= names
    assert {statement.speaker for statement in told.statements} <= names


@pytest.mark.parametrize("words", [_longest(form.outline) for form in FORMS], ids=[form.outline for form in FORMS])
def test_every_form_is_drawn(words: str) -> None:
    """Each sentence form comes up."""
    assert words in find(prose(), lambda told: words in told.text, settings=UNSHRUNK).text


@pytest.mark.parametrize("name", ["names", "countries", "cities", "offices", "clauses", "distractors"])
def test_table_is_sorted_and_has_no_row_twice(name: str) -> None:
    """Tables are kept in order."""
    rows = [tuple(row.values()) for row in table(name)]

    assert sorted(set(rows)) == rows


@pytest.mark.parametrize(
    ("number", "error", "says"),
    [
        (4, ValueError, r"'min_sentences' must be from 0 to 3 \(got 4\)"),
        (-5, ValueError, r"'min_sentences' must be from 0 to 3 \(got -5\)"),
        ("2", TypeError, r"'min_sentences' must be a whole number \(got '2'\)"),
    ],
)
def test_a_number_of_sentences_that_cannot_be_is_told_at_once(number: Any, error: type[Exception], says: str) -> None:
    """Where the strategy is made, with the limit."""
    with pytest.raises(error, match=says):
        prose(min_sentences=number)


@given(prose(min_sentences=3))
def test_as_many_sentences_as_there_may_be(told: Prose) -> None:
    """The limit itself is drawn."""
    assert len(told.meetings) + len(told.statements) == 3


def test_a_text_may_tell_nothing() -> None:
    """No sentence at all may be asked for."""
    assert find(prose(min_sentences=0), lambda _: True).text == ""
