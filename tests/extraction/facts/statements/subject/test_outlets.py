"""Media that a word calls so, to whom somebody speaks."""

import pytest
from sayings import read

from newsmodel import Channel


@pytest.mark.parametrize(
    ("whom", "words"),
    [
        ("Danish broadcaster ZDF", "Danish broadcaster ZDF"),
        ("the Danish public broadcaster NRK", "Danish public broadcaster NRK"),
        ("Norwegian news agency NTB", "Norwegian news agency NTB"),
        ("Reuters news agency", "Reuters news agency"),
        ("the Guardian newspaper", "the Guardian newspaper"),
        ("Danish daily Nordposten", "Danish daily Nordposten"),
        ("Danish weekly newspaper Ny Vest", "Danish weekly newspaper Ny Vest"),
        ("British newspaper the Sunday Times", "British newspaper the Sunday Times"),
        ("Danish television channel TV 2", "Danish television channel TV 2"),
        ("BBC Radio 4's Today programme", "BBC Radio 4's Today programme"),
        ("BBC Radio 5 live", "BBC Radio 5 live"),
        ("Danish radio", "Danish radio"),
    ],
)
def test_a_medium_is_told_with_its_name(whom: str, words: str) -> None:
    """The words for a medium and the name behind or before them are the addressee of an interview."""
    for text, said in (
        (f"Kari Berg told {whom} there were talks.", "there were talks"),
        (f'"We will go on," Kari Berg told {whom} on Friday.', "We will go on,"),
    ):
        (statement,) = read(text).statements
        assert [fragment.words for fragment in statement.fragments] == [said]
        assert [addressee.words for addressee in statement.addressees] == [words]
        assert statement.channel is Channel.INTERVIEW


@pytest.mark.parametrize(
    ("text", "whom", "said"),
    [
        ("Kari Berg told Danish radio NATO would go on.", "Danish radio", "NATO would go on"),
        ("Kari Berg told a radio audience that it was late.", "radio audience", "it was late"),
        ("Kari Berg told the weekly meeting that it was late.", "weekly meeting", "it was late"),
        ("Kari Berg told broadcaster Erik Tveit that it was late.", "Erik Tveit", "it was late"),
        ("Kari Berg told the UN refugee agency that it was late.", "UN refugee agency", "it was late"),
        ("Kari Berg told Politico the programme may go on.", "Politico", "the programme may go on"),
    ],
    ids=["what is told", "audience", "meeting", "person", "another agency", "another noun"],
)
def test_what_goes_on_behind_the_word_is_no_name(text: str, whom: str, said: str) -> None:
    """A person, another noun and the subject of what is told are no name of a medium."""
    (statement,) = read(text).statements
    assert [addressee.words for addressee in statement.addressees] == [whom]
    assert [fragment.words for fragment in statement.fragments] == [said]


def test_whom_one_accuses_is_part_of_it() -> None:
    """What somebody accuses a medium of begins with the medium."""
    (statement,) = read("Kari Berg accused Danish newspaper Ny Vest of lying about the talks.").statements
    assert statement.fragments[0].words == "Danish newspaper Ny Vest of lying about the talks"


def test_a_warning_of_what_a_medium_does_tells_it_nothing() -> None:
    """The newspaper in "warned the newspaper would close" is told nothing."""
    (statement,) = read("Kari Berg warned the newspaper would close.").statements
    assert (statement.addressees, statement.fragments[0].words) == ((), "the newspaper would close")
