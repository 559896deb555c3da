"""The occasion of which another takes up: "a May call … that call", "a 2009 trip to Oslo during which he met her"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK

#: Phrases between the article and the noun, and over which the one before is looked for.
_NEAR: Final = 4
_FAR: Final = 60
#: What was told at an occasion was told at the one spoken of.
_AT_IT: Final = frozenset({"at", "in", "during"})


def introduced(phrases: Phrases, what: int) -> int | None:
    """The same noun with "a" in the sentence before, which "that call", "at the call" takes up; None for none.

    So too the noun in whose clause an occasion is told: "a 2009 trip to Oslo during which he met her".
    """
    around = _around(phrases, what)
    if around is not None:
        return around
    article = _article(phrases, what) if "noun" in phrases.tags[what] else None
    if article is None or not _takes_up(phrases, article):
        return None
    before = phrases.sentence[what][0] - 1
    while before > 0 and phrases.letters[before] == BREAK:
        before -= 1
    if before <= 0:
        return None
    first, last = phrases.sentence[before]
    for phrase in range(last - 1, max(first, last - _FAR) - 1, -1):
        if phrases.small[phrase] == phrases.small[what]:
            found = _article(phrases, phrase)
            return phrase if found is not None and "indefinite" in phrases.tags[found] else None
    return None


def _around(phrases: Phrases, what: int) -> int | None:
    """The noun of "a trip to Oslo during which", whose clause tells of the occasion at *what*; None without one."""
    start, _ = phrases.sentence[what]
    which = next((at for at in range(what - 1, start, -1) if phrases.tags[at] & _CLAUSE), start)
    if which <= start or phrases.small[which] != "which" or phrases.small[which - 1] not in _AT_IT:
        return None
    nouns = (at for at in range(which - 2, start, -1) if "noun" in phrases.tags[at] or phrases.tags[at] & _EDGE)
    noun = next(nouns, start)
    return noun if noun > start and "noun" in phrases.tags[noun] else None


#: What parts a clause from the one before, and a noun from others.
_CLAUSE: Final = frozenset({"relative", "turn", "semicolon", "subordinator", "that", "comma"})
_EDGE: Final = frozenset({"mark", "be", "have", "modal", "relative"})


def _takes_up(phrases: Phrases, article: int) -> bool:
    if "pointing" in phrases.tags[article]:
        return True
    return "definite" in phrases.tags[article] and phrases.small[article - 1] in _AT_IT


def _article(phrases: Phrases, noun: int) -> int | None:
    """The article of a noun: "a two-hour meeting", "a May call"; None if it has none."""
    start, _ = phrases.sentence[noun]
    for at in range(noun - 1, max(start, noun - _NEAR) - 1, -1):
        if phrases.tags[at] & {"det", "owner", "mark", "prep", "be", "have", "possessive", "join"}:
            return at if "det" in phrases.tags[at] else None
    return None
