"""Where a reported clause begins that opens with a number, with "nothing", or behind a town."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "clause",
    [
        "at least nine people were hurt",
        "around 4,000 people walked",
        "over 300 boats had been lost",
        "more than half of the road was shut",
        "nearly all the roads were shut",
        "nothing could be done",
    ],
)
@pytest.mark.parametrize("lead", ["The ministry said", "On Monday the ministry said", "Mr Tveit told reporters"])
def test_an_amount_opens_a_clause(lead: str, clause: str) -> None:
    """How many there are of those of whom something is said is a part of the words."""
    assert [content for _, content in said(f"{lead} {clause}.")] == [clause]


@pytest.mark.parametrize(
    ("front", "clause"),
    [
        ("in Bergen", "there was much to do"),
        ("in Bergen", "nothing could be done"),
        ("on Monday", "more than 90 men had been sent"),
        ("on Monday", "additional guards had been sent to the road"),
        ("at the end of the visit", "both sides would sign a pact"),
    ],
)
def test_words_for_when_and_where_end_before_the_subject(front: str, clause: str) -> None:
    """A town or a day before a clause takes none of its words."""
    assert [content for _, content in said(f"Mr Tveit said {front} {clause}.")] == [clause]


def test_nothing_said_is_no_statement() -> None:
    """Of "nothing" alone there are no words to tell."""
    assert said("Mr Tveit said nothing about the road.") == []
    assert said("Mr Tveit spoke for over nine hours.") == []


@pytest.mark.parametrize("clause", ["even a cup of coffee can end it", "only a summit would help", "just one was hurt"])
def test_even_and_only_are_said_of_the_subject(clause: str) -> None:
    """An adverb directly before the subject is a part of the words, not of when they were said."""
    assert said(f"Mr Tveit said {clause}.") == [(["Mr Tveit"], clause)]
    assert said(f"Mr Tveit said on Monday {clause}.") == [(["Mr Tveit"], clause)]
    assert said("Mr Tveit said only that it was late.") == [(["Mr Tveit"], "it was late")]
