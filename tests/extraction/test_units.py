"""A text becomes a row of units: dates, known phrases, words."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.extraction.mentions import Mentions, find_mentions
from newsmodel.extraction.mentions.times import find_times
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units, read_units
from newsmodel.extraction.vocabulary import Vocabulary, vocabulary_of
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.text.layout import lay_out


def units_of(text: str) -> Units:
    """The units of *text* with the lists that come with the library."""
    return read_units(lay_out(text), vocabulary_of(load_lexicon()), find_times(text))


def words_of(units: Units) -> list[str]:
    """The units as written, breaks left out."""
    return [units.words(unit, unit + 1) for unit, letter in enumerate(units.letters) if letter != BREAK]


def test_a_known_phrase_is_one_unit() -> None:
    """The longest known phrase and a whole date are one unit each."""
    units = units_of("The prime minister of North Korea left on 4 May 2018.")

    assert words_of(units) == ["The", "prime minister", "of", "North Korea", "left", "on", "4 May 2018", "."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They spoke in a long call on Monday", "call|on|Monday"),
        ("They insisted on Monday", "insisted|on|Monday"),
        ("They will call on Ms Lund", "call on|Ms|Lund"),
        ("They called on Monday for calm", "called on|Monday|for|calm"),
        ("They told the king to call on Monday", "call on|Monday"),
    ],
)
def test_what_leads_in_a_day_is_no_part_of_the_phrase_before_it(text: str, words: str) -> None:
    """A day has its own preposition, though another phrase might end with it; a verb of calling keeps it."""
    assert "|".join(words_of(units_of(text))).endswith(words)


def test_a_pronoun_owns_nothing() -> None:
    """Behind a pronoun "'s" is short for "is"; behind a name it tells whose something is."""
    units = units_of("He's met Ola's aunt.")
    short = [units.tags[unit] for unit, word in enumerate(words_of(units)) if word == "'s"]

    assert "be" in short[0]
    assert "possessive" in short[1]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("They'll meet.", "future"),
        ("They’ve met.", "have"),
        ("I'm ill.", "be"),
        ("He'd met.", "have"),
        ("He'd spoken.", "have"),
        ("He'd never met.", "have"),
        ("He'd go.", "modal"),
        ("He'd never go.", "modal"),
    ],
)
def test_a_verb_cut_short_is_the_whole_verb(text: str, tag: str) -> None:
    """What is left of "will", "have" and "had" may be what they may be."""
    assert tag in units_of(text).tags[1]


def test_a_break_ends_each_sentence() -> None:
    """A break of no length stands behind each sentence."""
    units = units_of("They met. They left.")

    assert [unit for unit, letter in enumerate(units.letters) if letter == BREAK] == [3, 7]


def test_one_unit_is_asked_for_its_text() -> None:
    """The text of one unit, as written and in small letters, is that of the stretch; behind the last is none."""
    units = units_of("The Prime  Minister of North Korea left on 4 May 2018. They met Kim's aide.")

    stretches = [units.words(unit, unit + 1) for unit in range(len(units.letters))]
    assert [units.word[unit] for unit in range(len(units.letters))] == stretches
    assert [units.small[unit] for unit in range(len(units.letters))] == [words.lower() for words in stretches]
    assert units.word[1] == "Prime  Minister"
    assert units.word[len(units.letters) - 1] == units.word[len(units.letters)] == units.small[-1] == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The North met the South in Norway.", [], id="no state named"),
        pytest.param("North Korea said the North would wait.", ["KP"], id="the North"),
        pytest.param("South Korea said the South would wait.", ["KR"], id="the South"),
        pytest.param("South Korea said the South Berg road was open.", [], id="part of a name"),
        pytest.param("South Korea said it was going South.", [], id="no article"),
    ],
)
def test_the_north_is_a_country_where_korea_is_spoken_of(text: str, expected: list[str]) -> None:
    """Only a text that names one of the Koreas means them by "the North" and "the South"."""
    units = units_of(text)
    halves = [unit for unit in units.meanings if units.words(unit, unit + 1) in ("North", "South")]

    assert [units.meanings[unit].country_code for unit in halves if "country" in units.tags[unit]] == expected


@given(st.text(alphabet=st.sampled_from("aB .,'’“”-\n1é€"), max_size=80))
def test_units_hold_every_token_once(text: str) -> None:
    """Units are in order and together hold every token once, whatever the text."""
    units = units_of(text)
    held = [token for first, last in zip(units.first, units.last, strict=True) for token in range(first, last)]

    assert held == list(range(len(units.layout.tokens)))


def test_a_place_is_found_by_its_offset(mentions_of: Callable[[str], Mentions], vocabulary: Vocabulary) -> None:
    """`at` gives the unit that holds an offset."""
    units = find_mentions(lay_out("They saw Norway there."), vocabulary).units

    assert units.words(units.at(11), units.at(11) + 1) == "Norway"
    assert mentions_of("They saw Norway.").units.vocabulary is vocabulary


@pytest.mark.parametrize(
    ("text", "owns"),
    [
        pytest.param("The leaders' talks ended.", True, id="a plural"),
        pytest.param("The leaders’ talks ended.", True, id="a curly mark"),
        pytest.param("He met 'the leaders' and left.", False, id="the end of a quotation"),
        pytest.param("He said 'no' and left.", False, id="no plural"),
        pytest.param("It was the leaders'.", False, id="nothing is owned"),
    ],
)
def test_an_apostrophe_behind_a_plural_is_a_possessive(text: str, *, owns: bool) -> None:
    """A lone apostrophe stands for "'s" behind a plural, unless it closes a quotation."""
    units = units_of(text)

    assert any("possessive" in units.tags[unit] for unit in range(len(units.letters))) is owns


def test_units_are_found_by_their_words() -> None:
    """The places of some words, written so, are found in order; a longer phrase is none of its words."""
    units = units_of("Roads are dry. They saw roads near the National Security Council and left the roads.")
    found = units.of({"roads", "saw", "Security", "absent"})

    assert [units.word[unit] for unit in found] == ["saw", "roads", "roads"]
