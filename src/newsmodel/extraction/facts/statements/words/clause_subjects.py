"""Where the subject of a reported clause begins: "at least nine men", "in Bergen nothing", "on Monday both sides"."""

from typing import Final

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.phrases import Phrases


def is_amount(phrases: Phrases, at: int, limit: int) -> bool:
    """True if a number stands at phrase *at* behind a word for how exact it is: "at least nine", "some 40"."""
    for longest in range(min(_LONGEST, limit - at - 1), 0, -1):
        if " ".join(phrases.small[at : at + longest]) in _ABOUT:
            return _is_number(phrases, at + longest, limit) and _is_subject(phrases, at + longest, limit)
    return False


def _is_subject(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "nine people" in "about nine people were hurt", not in "over nine hearings that the road is safe"."""
    for phrase in range(at + 1, min(limit, at + _REACH)):
        tags, word = phrases.tags[phrase], phrases.word[phrase]
        if tags & _FINITE or word in TOOK or (word.islower() and word.endswith("ed")):
            return True
        if tags & _OTHER:
            return False
    return False


def before_subject(phrases: Phrases, first: int, end: int, limit: int) -> int:
    """*end* of what tells when and where, or where the subject begins that was taken for a part of it.

    As in "said on Monday at least nine were hurt", "said in Bergen nothing could be done".
    """
    for phrase in range(first, end):
        if is_amount(phrases, phrase, limit):
            return phrase
    if end >= limit or phrases.tags[end] & _BEHIND:
        return end
    if end > first and phrases.small[end - 1] in _FOCUS and phrases.tags[end] & _FOCUSED:
        return end - 1  # "said only a summit would help"
    helps = bool(phrases.tags[end] & _FINITE)
    noun = phrases.cast.units.vocabulary.alphabet.compile(_NOUN)
    for phrase in range(first + 2, end):
        before = phrases.tags[phrase - 1]
        behind_town = before & _SETTING and "prep" in phrases.tags[phrase - 2]
        if behind_town and "ing" not in phrases.tags[phrase] and noun.match(phrases.letters, phrase, limit):
            return phrase
        if helps and phrase in phrases.references and _ends_setting(phrases, first, phrase):
            return phrase
    return end


def _ends_setting(phrases: Phrases, first: int, phrase: int) -> bool:
    """True of "the visit" in "at the end of the visit both sides would", not of "a deal" in "to a deal Norway has"."""
    definite = "det" in phrases.tags[phrase - 2] and phrases.tags[phrase - 2].isdisjoint(("a", "an"))
    return definite and "low" in phrases.tags[phrase - 1] and "to" not in phrases.tags[first]


#: A noun without an article and its verb: "additional police officers had".
_NOUN: Final = "low&!prep&!say (low&!prep&!det&!say|party&!pronoun){0,4} (be|have|modal|do)"
#: What may follow words that tell when and where.
_BEHIND: Final = frozenset({"that", "comma", "colon", "quotation", "time", "prep", "stop", "to", "not"})
_SETTING: Final = frozenset({"time", "place"})
#: Adverbs that belong to the subject behind them.
_FOCUS: Final = frozenset({"even", "only", "just"})
_FOCUSED: Final = frozenset({"det", "party", "num", "country"})


def _is_number(phrases: Phrases, at: int, limit: int) -> bool:
    """True of "50", "nine", "two-thirds", "a dozen" and "half of"."""
    if at >= limit:
        return False
    word = phrases.small[at]
    if phrases.tags[at] & {"a", "an", "one"} and at + 1 < limit:
        return phrases.small[at + 1] in _COUNTS or phrases.small[at + 1] in _FRACTIONS
    return word[0].isdigit() or word.partition("-")[0] in _NUMBERS or word in _COUNTS or word in _FRACTIONS


_FINITE: Final = frozenset({"be", "have", "do", "modal", "past"})
#: What begins something else before a verb has come.
_OTHER: Final = frozenset({"that", "quotation"})
#: Phrases from the number to the verb.
_REACH: Final = 12
#: Phrases of "no fewer than".
_LONGEST: Final = 3
#: What stands before a number and tells how exact it is.
_ABOUT: Final = frozenset(
    {
        "at least", "at most", "about", "around", "roughly", "approximately", "some", "nearly", "almost", "over",
        "under", "up to", "close to", "more than", "less than", "fewer than", "as many as", "as few as",
        "no more than", "no less than", "no fewer than", "not more than", "just over", "just under", "well over",
        "only", "just", "another", "between", "an estimated", "a total of", "upwards of", "in excess of",
    }
)  # fmt: skip
_NUMBERS: Final = frozenset(
    {
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety",
    }
)  # fmt: skip
_COUNTS: Final = frozenset(
    {"dozen", "hundred", "thousand", "million", "billion", "dozens", "hundreds", "thousands", "millions", "billions"}
)
_FRACTIONS: Final = frozenset(
    {
        "half", "third", "quarter", "fifth", "tenth", "two-thirds", "three-quarters", "one-third", "all", "every",
        "everyone",
    }
)  # fmt: skip
