"""The text with each party, and each quotation, one phrase."""

import pytest

from newsmodel.extraction.facts.phrases import Phrases, read_phrases
from newsmodel.extraction.mentions import find_mentions
from newsmodel.extraction.resolution import resolve
from newsmodel.extraction.vocabulary import vocabulary_of
from newsmodel.lexicon.lexicon import load_lexicon
from newsmodel.text.layout import lay_out


def phrases_of(text: str, *, quotations: bool = True) -> Phrases:
    """The phrases of *text*."""
    cast = resolve(find_mentions(lay_out(text), vocabulary_of(load_lexicon())), None)
    return read_phrases(cast, quotations=quotations)


def cut(phrases: Phrases) -> list[str]:
    """The words of each phrase; breaks between sentences are left out."""
    return [phrases.words(at, at + 1) for at, letter in enumerate(phrases.letters) if letter != "\n"]


def test_a_party_is_one_phrase() -> None:
    """A name with its title is one phrase, with a reference."""
    phrases = phrases_of("a quiet day\nMr Tveit left.")

    assert "Mr Tveit" in cut(phrases)
    assert [phrases.words(at, at + 1) for at in phrases.references] == ["Mr Tveit"]


@pytest.mark.parametrize("quotations", [True, False])
def test_the_name_of_a_show_is_no_quotation(quotations: bool) -> None:
    """Whom or where somebody speaks to or on is one phrase, its marks with it, without the comma within."""
    phrases = phrases_of('Mr Tveit told ABC\'s "Meet the Town" no. On "The Lead," he said yes.', quotations=quotations)

    assert {'"Meet the Town"', '"The Lead', ","} <= set(cut(phrases))
    assert not phrases.quotations


def test_other_words_in_capitals_are_a_quotation() -> None:
    """Where nobody speaks to or on it, a title is what somebody wrote."""
    assert len(phrases_of('Mr Tveit held up a sign, "Meet the Town", and left.').quotations) == 1


@pytest.mark.parametrize("quotations", [True, False])
def test_one_phrase_is_asked_for_its_text(quotations: bool) -> None:
    """The text of one phrase, as written and in small letters, is that of the stretch, be it a party or a quotation."""
    phrases = phrases_of('A quiet day\nMr Tveit had a "very good talk" in Oslo. He left.', quotations=quotations)

    stretches = [phrases.words(at, at + 1) for at in range(len(phrases.letters))]
    assert [phrases.word[at] for at in range(len(phrases.letters))] == stretches
    assert [phrases.small[at] for at in range(len(phrases.letters))] == [words.lower() for words in stretches]
    assert phrases.word[len(phrases.letters)] == phrases.small[-1] == ""


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        pytest.param("“The road is open now,”", True, id="five words"),
        pytest.param("“the boss”", False, id="two words"),
    ],
)
def test_a_quotation_is_one_phrase(text: str, speech: bool) -> None:
    """Whatever stands inside quotation marks is one phrase; it counts as speech by itself from five words on."""
    phrases = phrases_of(f"a quiet day\nMr Tveit said {text} and left.")
    (at,) = phrases.quotations

    assert phrases.words(at, at + 1) == text
    assert ("speech" in phrases.tags[at]) is speech


def test_quotations_may_be_left_open_to_reading() -> None:
    """Without quotations the words inside the marks are phrases of their own."""
    phrases = phrases_of('a quiet day\nMr Tveit said "we met Mr Lavrov".', quotations=False)

    assert not phrases.quotations
    assert "Mr Lavrov" in cut(phrases)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ('Mr Berg had a "very good meeting" with Ms Lund.', 0),
        ('Mr Berg was "open to talks" with Ms Lund.', 2),
        ('Mr Berg said "No." to Ms Lund.', 2),
    ],
)
def test_marks_around_a_part_of_a_sentence_are_left_out(text: str, marks: int) -> None:
    """What a writer quotes within a noun phrase is read as his own words; no word takes a mark to itself."""
    phrases = phrases_of("a quiet day\n" + text, quotations=False)

    assert sum("quote" in tags for tags in phrases.tags) == marks
    assert all(words == '"' or '"' not in words for words in cut(phrases))


def test_at_finds_the_phrase_of_an_offset() -> None:
    """Every code point of a phrase leads back to it."""
    phrases = phrases_of("a quiet day\nMr Tveit said that the road was open.")

    for at, letter in enumerate(phrases.letters):
        if letter != "\n":
            assert phrases.at(phrases.span(at, at + 1).start) == at


def test_sentence_spans_a_whole_sentence() -> None:
    """The sentence of any of its phrases has the same bounds."""
    phrases = phrases_of("a quiet day\nMr Tveit left. The road is open.")
    first, end = phrases.sentence[phrases.at(30)]

    assert phrases.words(first, end) == "The road is open."


@pytest.mark.parametrize(
    ("text", "commas"),
    [
        ("Mr Berg and Ms Lund had a long, private meeting.", 0),
        ("Mr Berg and Ms Lund had another, previously unknown conversation.", 0),
        ("Norway and Chile held direct, high-level talks.", 0),
        ("Mr Berg was late, and talks with Ms Lund began.", 1),
        ("In the end, direct talks were held.", 1),
    ],
)
def test_commas_between_adjectives_of_an_occasion_are_left_out(text: str, commas: int) -> None:
    """What an occasion is called stays one with it, of however many words it is."""
    phrases = phrases_of("a quiet day\n" + text, quotations=False)

    assert sum("comma" in tags for tags in phrases.tags) == commas
