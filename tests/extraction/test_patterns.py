"""Letters for sets of tags, and patterns over them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import ParseError
from newsmodel.extraction.patterns import BREAK, Alphabet

TAGS = st.frozensets(st.sampled_from(["party", "say", "past", "comma", "det"]))


@pytest.fixture
def alphabet() -> Alphabet:
    """An alphabet that knows a party, "said", "says" and a comma."""
    letters = Alphabet()
    for tags in ({"party"}, {"say", "past"}, {"say", "third"}, {"comma"}):
        letters.letter(tags)
    return letters


@given(st.lists(TAGS, max_size=20))
def test_letters_tell_tags(sets: list[frozenset[str]]) -> None:
    """Each set of tags has a letter of its own, and the letter tells the tags."""
    alphabet = Alphabet()
    letters = [alphabet.letter(tags) for tags in sets]

    assert [alphabet.tags[letter] for letter in letters] == sets
    assert len(set(letters)) == len(set(sets))


def test_break_has_no_tags() -> None:
    """The break between sentences stands for nothing."""
    assert Alphabet().tags[BREAK] == frozenset()


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("party say", ["ps", "pt"]),
        ("say&past", ["s"]),
        ("say&!past", ["t"]),
        ("!party", ["s", ",", "t"]),
        ("party .", ["ps", "pt"]),
        ("comma?  party say{1,1}", ["ps", ",pt"]),
        ("(say|comma) (?=party)", [","]),
        ("(say&past|!say)", ["p", "s", ",", "p"]),
        ("(?: !party | say&third )", ["s", ",", "t"]),
        ("(?<=(party|unheard)) say", ["s", "t"]),
        ("party (?!say&past)", ["p"]),
        ("unheard", []),
    ],
)
def test_patterns_match(alphabet: Alphabet, pattern: str, found: list[str]) -> None:
    """A pattern matches the pieces that have its tags, and never across a break."""
    letter = {
        "p": alphabet.letter({"party"}),
        "s": alphabet.letter({"say", "past"}),
        "t": alphabet.letter({"say", "third"}),
        ",": alphabet.letter({"comma"}),
    }
    written = {found: short for short, found in letter.items()}
    text = letter["p"] + letter["s"] + BREAK + letter[","] + letter["p"] + letter["t"]

    matches = [match.group() for match in alphabet.compile(pattern).finditer(text)]

    assert ["".join(written[c] for c in match) for match in matches] == found


def test_groups_have_names(alphabet: Alphabet) -> None:
    """A name before an atom or a group asks for what it matched."""
    text = alphabet.letter({"party"}) + alphabet.letter({"say", "past"})
    match = alphabet.compile("who:party rest:(say comma?)").search(text)

    assert match is not None
    assert [match.span("who"), match.span("rest")] == [(0, 1), (1, 2)]


def test_patterns_follow_a_growing_alphabet(alphabet: Alphabet) -> None:
    """A pattern that was compiled before a set of tags was met finds it all the same."""
    assert alphabet.compile("party").search("x") is None
    late = alphabet.letter({"party", "plural"})

    assert alphabet.compile("party").search(late) is not None


@given(st.lists(TAGS, max_size=12), st.lists(TAGS, max_size=6))
def test_a_choice_is_met_if_one_of_it_is(early: list[frozenset[str]], late: list[frozenset[str]]) -> None:
    """A choice of atoms takes the letters that one of them takes, those that come later too."""
    alphabet = Alphabet()
    choices = ("party", "say&!past", "!comma&!det")
    for tags in early:
        alphabet.letter(tags)
    alphabet.compile(f"({' | '.join(choices)})")
    for letter in map(alphabet.letter, [*early, *late]):
        each = [alphabet.compile(choice).fullmatch(letter) is not None for choice in choices]

        assert (alphabet.compile(f"({' | '.join(choices)})").fullmatch(letter) is not None) is any(each)


def test_what_is_asked_for_parts_the_letters_first() -> None:
    """Sets foreseen that agree in what patterns ask for have letters side by side: their class is one range."""
    sets = [frozenset(tags) for tags in ({"low"}, {"low", "past"}, {"low", "noun"}, {"past"}, {"noun"}, {"low", "say"})]
    alphabet = Alphabet()
    alphabet.foresee(sets, ["past"])

    assert sorted(alphabet.letters[tags] for tags in sets)[:2] == sorted(
        alphabet.letters[t] for t in sets if "past" in t
    )
    assert alphabet.compile("past").pattern.count("-") == 1


@pytest.mark.parametrize("pattern", ["party [", "par ty; x", "A"])
def test_bad_patterns_are_refused(alphabet: Alphabet, pattern: str) -> None:
    """What is no atom and no mark is refused, with its place."""
    with pytest.raises(ParseError, match="invalid pattern"):
        alphabet.compile(pattern)


def test_patterns_are_compiled_once(alphabet: Alphabet) -> None:
    """A pattern is compiled once for an alphabet that does not change."""
    assert alphabet.compile("party") is alphabet.compile("party")
    assert isinstance(alphabet.compile("party"), re.Pattern)
