"""When something was said, told between the verb and the words: "prior to the talks", "just hours later"."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, NOUN_PHRASE, WORD
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.statements.words.endings import is_break


def behind_timing(phrases: Phrases, at: int, limit: int) -> int:
    """Behind "prior to the talks", "when asked about it", "before boarding his plane", if a pause or "that" follows."""
    if at >= limit or phrases.small[at] not in _TIMING:
        return at
    match = phrases.cast.units.vocabulary.alphabet.compile(_TIMED).match(phrases.letters, at, limit)
    if match is None or (match.start("by") >= 0 and not phrases.word[at + 1].endswith("ing")):
        return at
    end = match.end()
    return end if end >= limit or is_break(phrases, end) or phrases.tags[end] & _BEHIND_TIME else at


_TIMING: Final = frozenset(
    {"prior", "following", "ahead of", "when", "while", "before", "after", "shortly", "soon", "earlier", "later"}
)
_TIME: Final = f"({NOUN_PHRASE} {BEHIND_NOUN}|time|{WORD}{{1,4}})"
_TIMED: Final = (
    f"(when say&participle (prep {_TIME})?|by:((while|before|after) low) {_TIME}?"
    f"|adverb prep {_TIME}|low to {_TIME}|(planned|low) {_TIME})"
)
_BEHIND_TIME: Final = frozenset({"comma", "stop", "colon", "that", "quotation"})


def tells_when(phrases: Phrases, first: int, last: int, limit: int) -> bool:
    """True of "just hours later" and "just after noon" before a pause, where what is said stands elsewhere."""
    closes = last >= limit or phrases.tags[last] & _PAUSES
    return bool(closes) and "adverb" in phrases.tags[first] and "time" in phrases.all_tags(first + 1, last)


#: Marks at which a clause ends.
_PAUSES: Final = frozenset({"comma", "stop", "dash", "semicolon", "close"})
