"""What somebody calls a thing."""

import pytest
from sayings import said


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("the talks businesslike", id="the ending of an adjective"),
        pytest.param("the decision unfair", id="an adjective"),
        pytest.param("the report misleading and late", id="two of them"),
        pytest.param("the talks a farce", id="a noun"),
        pytest.param("the talks deeply flawed", id="an adverb"),
        pytest.param("the charges politically motivated", id="a noun that looks like a verb"),
    ],
)
def test_what_a_thing_is_called_needs_no_quotation_marks(told: str) -> None:
    """A thing with an adjective or a noun behind it is what somebody calls it."""
    assert said(f"Kari Tveit called {told}.") == [(["Kari Tveit"], told)]


@pytest.mark.parametrize(
    "called",
    ["the meeting off", "the foreign secretary", "the local police and left", "her office asking for help"],
)
def test_who_is_called_is_not_called_anything(called: str) -> None:
    """Who rings somebody up, or calls something off, says nothing thereby."""
    assert said(f"Kari Tveit called {called}.") == []


@pytest.mark.parametrize(
    "told",
    [
        pytest.param("the last round, held in Lima a week ago, as constructive", id="held"),
        pytest.param("the vote, in which Ines Muñoz won, as late", id="in which"),
        pytest.param("Chile and Denmark as friends of the north", id="two"),
    ],
)
def test_an_aside_does_not_part_a_thing_from_what_it_is_described_as(told: str) -> None:
    """Between commas, or with another thing beside it, it is the same thing."""
    assert said(f"Kari Tveit described {told}.") == [(["Kari Tveit"], told)]


@pytest.mark.parametrize(
    "told",
    [
        "as a hoax a report that the road was shut",
        "as illegal a Danish plan to close the road",
        "as lies Chile's claims",
    ],
)
def test_what_a_thing_is_may_stand_before_the_thing(told: str) -> None:
    """Of a long object the words with "as" come first, and both are told."""
    assert said(f"Norway dismissed {told}.") == [(["Norway"], told)]


def test_a_thing_that_was_described_is_not_told_twice() -> None:
    """Behind a quotation that ends with a comma the writer goes on."""
    assert said('Kari Tveit, described as a "gift," a word of Jan Moe\'s, left.') == []


@pytest.mark.parametrize("called", ["that theft", "this a theft", "that unfair"])
def test_that_may_be_called_something(called: str) -> None:
    """What was told of before is called something as "that"."""
    assert said(f"Norway called {called} and banned the boats.") == [(["Norway"], called)]


@pytest.mark.parametrize("called", ["that meeting", "that election"])
def test_an_occasion_is_only_called(called: str) -> None:
    """Who calls an occasion says nothing of it."""
    assert said(f"Norway called {called}.") == []
