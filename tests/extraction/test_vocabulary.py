"""What a word or a phrase may be."""

import pytest

from newsmodel.extraction.pipeline import parse
from newsmodel.extraction.vocabulary import MEMO_SIZE, Vocabulary, vocabulary_of
from newsmodel.lexicon.entries import Office, OrganizationEntry, Title
from newsmodel.lexicon.lexicon import load_lexicon


def tags(vocabulary: Vocabulary, word: str) -> frozenset[str]:
    """What *word* may be by itself."""
    return vocabulary.alphabet.tags[vocabulary.memo[word].letter]


@pytest.mark.parametrize(
    ("word", "holds", "fails"),
    [
        ("Tveit", {"name"}, {"common", "maybe"}),
        ("Mr", {"title", "personal"}, {"name"}),
        ("President", {"title", "office"}, {"name", "personal"}),
        ("Norway", {"country", "maybe"}, {"name"}),
        ("Norwegian", {"demonym"}, {"name"}),
        ("Kurdish", {"people"}, {"name"}),
        ("Kim", {"name", "familyfirst"}, {"maybe"}),
        ("Maria", {"name", "given"}, {"common"}),
        ("Jong-un", {"name"}, {"common"}),
        ("al-Assad", {"name", "prefixed"}, {"low"}),
        ("d’Estaing", {"name"}, {"low"}),
        ("O'Brien", {"name"}, {"low"}),
        ("Dačić", {"name"}, {"low"}),
        ("J.", {"initial"}, {"name"}),
        ("Jr.", {"suffix"}, {"name"}),
        ("KCNA", {"organization"}, {"name"}),
        ("XQZ", {"acronym"}, {"name"}),
        ("Seoul-based", {"demonym"}, {"name"}),
        ("van", {"particle"}, {"name"}),
        ("in", {"prep"}, {"particle"}),
        ("The", {"det"}, {"name"}),
        ("47", {"num"}, {"name"}),
        ("quickly", {"adverb", "low"}, {"name"}),
    ],
)
def test_a_word_is_known_by_lists_and_shape(
    vocabulary: Vocabulary, word: str, holds: set[str], fails: set[str]
) -> None:
    """A word has the tags of its lists and of its shape, and none that would make it another thing."""
    found = tags(vocabulary, word)

    assert holds <= found
    assert fails.isdisjoint(found)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(["prime", "minister"], 2, id="small letters"),
        pytest.param(["Prime", "Minister"], 2, id="capitals"),
        pytest.param(["north", "korea"], None, id="a name in small letters"),
        pytest.param(["then-Prime", "Minister"], 2, id="behind then-"),
        pytest.param(["ex-foreign", "minister"], 2, id="behind ex-"),
        pytest.param(["pro-foreign", "minister"], None, id="behind another prefix"),
    ],
)
def test_phrases_are_found_as_written(vocabulary: Vocabulary, words: list[str], expected: int | None) -> None:
    """Offices are known in any case and behind "then-", names only as written."""
    found = vocabulary.phrase(words, 0, len(words))

    assert (found[0] if found else None) == expected


def test_a_body_is_told_from_its_office(vocabulary: Vocabulary) -> None:
    """An office whose name begins with a body gives the body, another office none."""
    official, mayor = Office(phrase="white house official"), Office(phrase="mayor")
    body = vocabulary.body_of(official)

    assert body is not None
    assert (body[0], vocabulary.body_of(mayor)) == (2, None)


def test_words_of_the_user_are_known() -> None:
    """Entries that a user adds are known like those of the library."""
    own = vocabulary_of(
        load_lexicon().with_entries(
            Title(form="Brewmaster", kind="rank"),
            Office(phrase="keeper of the bees", plural="keepers of the bees"),
            OrganizationEntry(name="Guild of Bees", kind="group", country="NO"),
        )
    )
    words = ["Brewmaster", "keepers", "of", "the", "bees", "Guild", "of", "Bees"]

    assert "title" in tags(own, "Brewmaster")
    assert [own.phrase(words, 1, len(words))[0], own.phrase(words, 5, len(words))[2].country_code] == [4, "NO"]  # type: ignore[index]


def test_the_memo_does_not_grow_without_end(vocabulary: Vocabulary) -> None:
    """A vocabulary forgets when it has seen too many words."""
    own = Vocabulary(vocabulary.lexicon)
    for number in range(MEMO_SIZE + 1):
        own.memo[f"x{number}"]

    assert len(own.memo) == 1


def test_a_text_of_plain_words_has_no_letter_that_was_not_foreseen() -> None:
    """Names, figures, quotations, parties and offices of each kind have letters before any pattern is compiled."""
    lexicon = load_lexicon().with_entries(Title(form="Brewmaster", kind="rank"))
    letters = len(vocabulary_of(lexicon).alphabet.tags)
    parse(
        "SAYS WHO: TVEIT VISITS CHILE\nIne Tveit, Li Na, J. Berg Jr. and Sergio de la Cruz met 47 officials on Friday. "
        "Both sides spoke freely, a Norwegian delegation said. “I saw her,” Ms Tveit said. “We, Norway, go on.” They "
        "said he would “not stay”. Mr Berg and Mr Lars Berg left. Berg said no. The two countries agreed to DO it. "
        "An ex-FBI agent, an ex-Soviet general, 47-year-old Jan Moe and ex-Norway coach Erik Tveit met in Bergen.",
        lexicon=lexicon,
    )

    assert len(vocabulary_of(lexicon).alphabet.tags) == letters
