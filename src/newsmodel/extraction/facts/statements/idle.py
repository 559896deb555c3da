"""A reporting verb that reports nothing where it stands: without words of its own, or of what may happen."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases

#: Phrases from "while" to the verb of its clause.
_CLAUSE: Final = 10


def is_idle(phrases: Phrases, first: int, cue: int, end: int) -> bool:
    """True if a verb that seldom reports has nothing to do here: no quotation, no other clause to end."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    if alphabet.compile("turn").search(phrases.letters, max(first, cue - _CLAUSE), cue):
        return False
    return alphabet.compile("quotation").search(phrases.letters, first, end) is None


def is_supposed(phrases: Phrases, first: int, cue: int) -> bool:
    """True of "demands" in "if Norway demands that it be open": nothing has been said."""
    for phrase in range(cue - 1, max(first, cue - _CLAUSE) - 1, -1):
        if phrases.small[phrase] in _IF:
            return True
        tags, behind = phrases.tags[phrase], phrases.tags[phrase + 1]
        if tags & {"mark", "quotation", "say"} or ("join" in tags and behind & {"party", "det"}):
            return False
    return False


_IF: Final = frozenset({"if", "unless"})
