"""Whose a second occasion is that "and" joins to the first: "her summit with Mr Berg and a meeting in June with"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.owners import owner_before, possessor
from newsmodel.extraction.facts.phrases import Phrases


def whose_joined(phrases: Phrases, what: int) -> tuple[int, int]:
    """The owner of the occasion before the "and" before the one at phrase *what*; an empty range if there is none."""
    first = joined_to(phrases, what)
    if first is None:
        return what, what
    owner = possessor(phrases, first)
    return owner if owner[0] < owner[1] else owner_before(phrases, first)


def joined_to(phrases: Phrases, what: int) -> int | None:
    """The noun of the occasion before the "and" before the one at phrase *what*; None if there is none."""
    start, _ = phrases.sentence[what]
    join = what - 1
    while join > max(start, what - _ADJECTIVES) and phrases.tags[join] & _WORDS and not phrases.tags[join] & _ENDS:
        join -= 1
    if "join" not in phrases.tags[join]:
        return None
    led = False
    for at in range(join - 1, max(start, join - _NEAR) - 1, -1):
        tags = phrases.tags[at]
        if "noun" in tags and led:
            return at
        led = led or phrases.small[at] in _LEADS
        if at not in phrases.references and at not in phrases.times and not tags & _WITHIN:
            return None
    return None


#: Phrases from "and" to the noun, and what they may be: "a subsequent".
_ADJECTIVES: Final = 4
_WORDS: Final = frozenset({"det", "modifier", "low", "num", "time"})
_ENDS: Final = frozenset({"join", "prep", "say", "be", "have", "past", "third"})
#: Phrases from the first noun to "and", and what they may be, parties and times apart.
_NEAR: Final = 12
_WITHIN: Final = frozenset({"prep", "place", "det", "modifier", "comma", "country", "name", "possessive"})
_LEADS: Final = frozenset({"with", "to", "from"})
