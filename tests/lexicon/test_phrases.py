"""Phrases are found in a row of words, the longest first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.lexicon.entries import MeetingVerb
from newsmodel.lexicon.phrases import PhraseTable, verb_table, words_of

WORDS = st.sampled_from(["North", "Sea", "of", "the", "Rim", "'s"])
PHRASES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), max_size=12)


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        pytest.param("Sharm el-Sheikh", ("Sharm", "el-Sheikh"), id="hyphen"),
        pytest.param("U.S. Navy", ("U.S.", "Navy"), id="acronym"),
        pytest.param("Children's Fund", ("Children", "'s", "Fund"), id="possessive"),
        pytest.param("Workers' Party", ("Workers", "'", "Party"), id="plural-possessive"),
        pytest.param("Quai d'Orsay", ("Quai", "d'Orsay"), id="elision"),
        pytest.param("Washington, D.C.", ("Washington", ",", "D.C."), id="comma"),
        pytest.param("", (), id="nothing"),
    ],
)
def test_cuts_phrases_as_texts_are_cut(phrase: str, words: tuple[str, ...]) -> None:
    """Marks of possession and commas are words of their own; other apostrophes and hyphens are not."""
    assert words == words_of(phrase)


@given(phrases=PHRASES, text=st.lists(WORDS, max_size=12), data=st.data())
def test_finds_the_longest_phrase(phrases: list[str], text: list[str], data: st.DataObject) -> None:
    """What is found is what trying every length from the longest down finds."""
    at = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(at, len(text)))
    known = {words_of(phrase): phrase for phrase in phrases}
    candidates = (
        (n, known[tuple(text[at : at + n])]) for n in range(end - at, 0, -1) if tuple(text[at : at + n]) in known
    )
    table = PhraseTable({phrase: phrase for phrase in phrases})
    assert next(candidates, None) == (table.longest(text, at, end) if at < len(text) else None)


@given(phrases=PHRASES)
def test_openers_are_the_first_words(phrases: list[str]) -> None:
    """A word opens a phrase exactly if some phrase begins with it."""
    first = {words_of(phrase)[0] for phrase in phrases}
    opened = {word for word in PhraseTable(dict.fromkeys(phrases, 1)).openers if "’" not in word}
    assert first == opened


def test_folded_tables_find_any_case() -> None:
    """A folded table finds capitals; an exact one only what is written."""
    folded = PhraseTable({"foreign minister": 1}, folded=True)
    exact = PhraseTable({"Foreign Minister": 1})
    text = ["FOREIGN", "Minister"]
    assert ((2, 1), None) == (folded.longest(text, 0, 2), exact.longest(text, 0, 2))


def test_curly_apostrophes_are_found() -> None:
    """A phrase with an apostrophe is found with either form of it."""
    table = PhraseTable({"Workers' Party": 1, "Quai d'Orsay": 2})
    assert (3, 1) == table.longest(["Workers", "’", "Party"], 0, 3)
    assert (2, 2) == table.longest(["Quai", "d’Orsay"], 0, 2)


def test_first_of_two_equal_phrases_wins() -> None:
    """The order of the phrases decides between two with the same words."""
    assert 1 == PhraseTable({"Georgia": 1, "GEORGIA": 2}, folded=True).get("georgia")


def test_verb_forms_know_what_they_are() -> None:
    """Each form of a verb leads to it; a form may be several."""
    meet = MeetingVerb(lemma="meet", past=("met",), participle=("met",), third="meets", ing=("meeting",))
    table = verb_table([meet])
    found = {form: table.get(form) for form in ("meet", "Met", "meets", "meeting")}
    kinds = {form: sorted(entry.kinds) for form, entry in found.items() if entry is not None}
    assert {"meet": ["base"], "Met": ["participle", "past"], "meets": ["third"], "meeting": ["ing"]} == kinds


def test_both_spellings_of_a_form_are_found() -> None:
    """A verb that is written in two ways is found in both."""
    verb = MeetingVerb(lemma="travel", past=("travelled", "traveled"), participle=("travelled",), third="", ing=())
    table = verb_table([verb])
    assert [verb, verb] == [getattr(table.get(form), "verb", None) for form in ("travelled", "traveled")]


def test_base_form_outranks_the_form_of_another_verb() -> None:
    """The word "found" is a form of "to found" before it is one of "to find"."""
    find = MeetingVerb(lemma="find", past=("found",), participle=("found",), third="finds", ing=("finding",))
    found = MeetingVerb(lemma="found", past=("founded",), participle=("founded",), third="founds", ing=("founding",))
    entry = verb_table([find, found]).get("found")
    assert entry is not None
    assert found is entry.verb
