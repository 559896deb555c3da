"""Of whom something is told who is none of the parties: "a friend who met her", "the administration's talks"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def is_stranger(phrases: Phrases, who: int, start: int) -> bool:
    """True for the "who" of "a Democrat who spoke to Ms Lund", where no party is told of whom that is said."""
    if phrases.tags[who].isdisjoint(_WHO) or "noun" in phrases.tags[who - 1]:
        return False  # the latter for "a summit that was hosted by"
    first = who - 1
    while first > start and phrases.tags[first].isdisjoint(_HEADS):
        first -= 1
    return first < who - 1 and "indefinite" in phrases.tags[first]


#: What leads in a clause about what stands before it.
_WHO: Final = frozenset({"relative", "that"})
#: What parts "who" from the "a" before it where it tells of a party, or of nobody that "a" begins.
_HEADS: Final = frozenset({"party", "mark", "prep", "det", "join", "possessive", "say", "be", "have"})


def is_done_to_stranger(phrases: Phrases, verb: int) -> bool:
    """True for the verb of "the games hosted by Norway", whose object stands before it and is none of the parties."""
    before = phrases.tags[verb - 1]
    plain = "participle" in phrases.tags[verb] and bool(before & _THING) and verb - 1 not in phrases.references
    return plain and before.isdisjoint(("mark", "time", "adverb", "be", "have", "prep", "relative", "modal", "join"))


#: What may be the last word for a thing.
_THING: Final = frozenset({"low", "capital", "noun"})


def is_of_stranger(phrases: Phrases, noun: int) -> bool:
    """True for the noun of "the administration's talks with Chile", which are those of none of the parties."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _ADJECTIVES), -1):
        if "possessive" in phrases.tags[phrase]:
            return "low" in phrases.tags[phrase - 1] and phrase - 1 not in phrases.times
        if phrases.tags[phrase] & _PARTED:
            return False
    return False


#: An owner may stand this many phrases before the noun, and none of these between them.
_ADJECTIVES: Final = 5
_PARTED: Final = frozenset({"mark", "prep", "party", "be", "have", "meet"})
