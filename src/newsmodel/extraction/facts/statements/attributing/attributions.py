"""All attributions of a text: with a verb, with "according to", with a noun."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, DETERMINED, LOOSE, NOUN_PHRASE, QUANTITY, RESTRICTION
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.attributing.verbs import attributions_with_verb
from newsmodel.extraction.facts.statements.subject.attribution import Attribution
from newsmodel.extraction.facts.statements.subject.subjects import parts
from newsmodel.extraction.facts.statements.subject.wordings import RULES as VERB_RULES
from newsmodel.extraction.facts.statements.words.claims import RULES as NOUN_RULES
from newsmodel.extraction.facts.statements.words.claims import attributions_with_noun
from newsmodel.extraction.rule import Rule


def find_attributions(phrases: Phrases) -> tuple[Attribution, ...]:
    """The attributions outside quotation marks, in order of their cue."""
    found = [
        *attributions_with_verb(phrases),
        *_according(phrases),
        *_in_words(phrases),
        *attributions_with_noun(phrases),
    ]
    return tuple(sorted(found, key=lambda attribution: attribution.cue))


def _according(phrases: Phrases) -> Iterator[Attribution]:
    alphabet = phrases.cast.units.vocabulary.alphabet
    for match in ACCORDING.matches(phrases.letters, alphabet):
        first, last = match.span("who")
        if "of" in phrases.tags[first - 1] and phrases.small[first - 2] != "words":
            continue  # "in the report of the council"
        words = phrases.words(first, last)
        alone = last == first + 1 and words.islower() and "party" not in phrases.tags[first]
        if alone and not words.endswith("s") and words not in _KNOWING:
            continue  # "according to plan"
        yield Attribution(
            rule=ACCORDING.name,
            who=parts(phrases, match),
            cue=(match.start(), first),
            first=match.start(),
            last=match.end(),
        )


def _in_words(phrases: Phrases) -> Iterator[Attribution]:
    """In X's words, in her own words."""
    for match in IN_HIS_WORDS.matches(phrases.letters, phrases.cast.units.vocabulary.alphabet):
        if phrases.small[match.end() - 1] == "words":
            yield Attribution(
                rule=IN_HIS_WORDS.name,
                who=parts(phrases, match),
                cue=(match.start(), match.end()),
                first=match.start(),
                last=match.end(),
            )


#: Who knows something, by a word that stands alone.
_KNOWING: Final = frozenset({"police", "media", "people", "data", "research", "analysis", "testimony", "one", "some"})
ACCORDING: Final = Rule(
    name="according-to",
    pattern=(
        "(according to|in the utterance of)"
        f" who:({NOUN_PHRASE}(join (party&!pronoun|{DETERMINED}))?|{LOOSE}|{QUANTITY})"
        f" {BEHIND_NOUN} {RESTRICTION}?"
    ),
    holds=(
        "According to Mr Tveit, the road is open.",
        "The road is open, according to the mayor.",
        "The road is open according to several studies.",
        "The road is “a gift,” in the words of Mr Tveit.",
    ),
    fails=("The work went according to plan.", "It is in the report of the council."),
)

IN_HIS_WORDS: Final = Rule(
    name="in-his-words",
    pattern=(
        f"in who:(party (?=possessive)|det&owner|party&pronoun|{DETERMINED} (?=possessive)) possessive? low?"
        " utterance (?=comma|quotation)"
    ),
    holds=(
        'The road is, in Mr Tveit\'s words, "a gift to thieves".',
        'The road is, in her own words, "a gift to thieves".',
    ),
    fails=("The road is a gift in his letter, and late.", "Mr Tveit was careful in his words."),
)

RULES: Final = (*VERB_RULES, ACCORDING, IN_HIS_WORDS, *NOUN_RULES)
