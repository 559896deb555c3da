"""Who takes a chance to meet, or would, or has none: "used the summit to", "has no objection to", "had no time to"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def seizes(phrases: Phrases, verb: int) -> bool:
    """True for "used the summit to" meet, "took the opportunity to", "had the honour to", not "had no chance to"."""
    word = phrases.word[verb]
    words = phrases.words(verb, verb + 3).casefold().split()
    taken = word in _TAKES and "no" not in words and not _CHANCES.isdisjoint(words)
    return word in _SEIZES or taken


#: Who did so to do another thing did it.
_SEIZES: Final = frozenset(
    {"used", "stayed", "interrupted", "cut short", "stopped", "paused", "walked", "rushed", "assembled", "got up"}
)
_TAKES: Final = frozenset({"took", "had", "found", "made"})
_CHANCES: Final = frozenset(
    {"break", "time", "opportunity", "chance", "occasion", "honour", "honor", "privilege", "pleasure"}
    | {"luck", "fortune"}
)


def misses(phrases: Phrases, verb: int) -> bool:
    """True for "missed a chance to" meet, "passed up the opportunity to", "tried in vain to"."""
    word = phrases.small[verb]
    if word == "vain":
        return phrases.small[verb - 1] == "in"
    words = phrases.words(verb, verb + 4).casefold().split()
    return word in _MISSES and "no" not in words and not _CHANCES.isdisjoint(words)


_MISSES: Final = frozenset({"missed", "squandered", "passed"})


def is_ready(phrases: Phrases, led: int) -> bool:
    """True for the "with" of "would have no problem with" meeting her, the "to" of "has no objection to"."""
    if phrases.small[led] not in _LEADS:
        return False
    at = led - 1 - ("quote" in phrases.tags[led - 1])  # "no problem" in quotation marks
    objection = phrases.small[at]
    none = "no" in phrases.tags[at - 1] or objection.startswith("no ")
    return none and objection.rpartition(" ")[2] in OBJECTIONS


_LEADS: Final = frozenset({"with", "to", "about", "in"})
#: What somebody has none of who may meet.
OBJECTIONS: Final = frozenset(
    {"problem", "problems", "objection", "objections", "qualms", "issue", "hesitation", "harm", "difficulty"}
)


def has_none(phrases: Phrases, first: int, verb: int) -> bool:
    """True for "had no time to meet", "sees no reason to", not for "wasted no time to", "had no duty to"."""
    none = range(max(first - 1, phrases.sentence[verb][0] + 1), verb)
    return any(
        "no" in phrases.tags[at] and _has(phrases, at - 1) and phrases.small[at + 1] not in _DUTIES for at in none
    )


def _has(phrases: Phrases, verb: int) -> bool:
    return bool(phrases.tags[verb] & {"have", "be"}) or phrases.small[verb] in _SEES


#: Who has none may still do so.
_DUTIES: Final = OBJECTIONS | {"duty", "obligation", "choice", "option", "hurry", "trouble"}
_SEES: Final = frozenset({"see", "sees", "saw", "seen", "find", "finds", "found", "feel", "feels", "felt"})
