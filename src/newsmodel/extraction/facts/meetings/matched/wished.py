"""What somebody does about an occasion behind which it is said: "the call he made to", "the talks she wants with"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases

#: The rule for it.
WISHED: Final = "talks-that-a-wished"
#: What is done to somebody by having one: "a visit he paid to".
_MADE: Final = frozenset({"made", "makes", "placed", "paid", "pays", "addressed"})
#: What is thought of one that is to come.
_WISHED: Final = frozenset(
    {
        "want", "wants", "wanted", "seek", "seeks", "sought", "seeking", "hope", "hopes", "hoped", "desire", "desired",
        "plan", "plans", "planned", "planning", "propose", "proposed", "request", "requested", "demanded", "intends",
        "intended", "expects", "expected", "wishes", "wished", "craved", "promised",
    }
)  # fmt: skip
#: Phrases from the noun to the one who does it: "the meeting that the new".
_WHO: Final = 5
_HELPS: Final = frozenset({"have", "adverb"})


def is_made_or_wished(phrases: Phrases, did: int, lead: int) -> bool:
    """True for the verb and the lead of "a call he made to", "talks he wants with"; not for "talks he left with"."""
    word = phrases.small[did].partition(" ")[0]
    return word in (_MADE if phrases.small[lead] == "to" else _WISHED)


def is_made(phrases: Phrases, noun: int) -> bool:
    """True for "a call he made", whatever is to be done about it."""
    return _deed(phrases, noun) in _MADE


def is_wished(phrases: Phrases, noun: int) -> bool:
    """True for "the meeting he wants", "talks that Norway has sought"."""
    return _deed(phrases, noun) in _WISHED


def _deed(phrases: Phrases, noun: int) -> str:
    """What somebody does about the occasion, in a clause without a word before it or with "that"; nothing if none."""
    for who in range(noun + 1, noun + _WHO):
        if who in phrases.references:
            does = who + 1
            while phrases.tags[does] & _HELPS:
                does += 1
            return phrases.small[does].partition(" ")[0]
        if phrases.tags[who].isdisjoint(("det", "modifier", "relative", "that", "comma")):
            return ""
    return ""
