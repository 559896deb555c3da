"""When and in what something was said, told behind the verb: "prior to the talks", "in comments posted online"."""

from typing import Final

from newsmodel.extraction.facts.grammar import BEHIND_NOUN, NOUN_PHRASE, TOOK, WORD
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


def behind_manner(phrases: Phrases, at: int, limit: int) -> int:
    """Behind "in comments carried by state media", "in an interview with the Oslo Post", if no words follow; else *at*.

    So nothing is told there that stands before the verb: "The road is shut, Ms Berg said in comments posted online".
    """
    if at >= limit or phrases.small[at] not in _IN_WHAT:
        return at
    end = next((phrase for phrase in range(at, limit) if phrases.tags[phrase] & _PAUSES), limit)
    if end - at > _LONGEST or phrases.all_tags(at, end) & _WORDS:
        return at
    return at if any(_is_verb(phrases, phrase) for phrase in range(at + 1, end)) else end


def _is_verb(phrases: Phrases, phrase: int) -> bool:
    """True of "left" and "wants" behind who does so; not of "carried" in "comments carried by state media"."""
    word, tags, before = phrases.word[phrase], phrases.tags[phrase], phrases.tags[phrase - 1]
    if not word.islower() or not (word.endswith("ed") or word in TOOK or tags & {"past", "third"}):
        return False
    return bool(before & _DOES) and "possessive" not in before


_IN_WHAT: Final = frozenset({"in", "at", "on", "during", "via"})
#: Phrases of what tells how something was said, at the most.
_LONGEST: Final = 14
#: What stands in words of which something is told.
_WORDS: Final = frozenset(
    {
        "that", "be", "have", "modal", "do", "quotation", "colon", "relative", "subordinator", "what", "how", "if",
        "whether", "not", "there", "turn",
    }
)  # fmt: skip
#: Who does something.
_DOES: Final = frozenset({"party", "country", "capital", "plural", "pronoun"})
#: Marks at which a clause ends.
_PAUSES: Final = frozenset({"comma", "stop", "dash", "semicolon", "close"})
