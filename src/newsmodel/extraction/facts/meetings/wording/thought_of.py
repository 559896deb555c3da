"""Occasions that somebody only thinks or speaks of: "talks about a visit", "in return for a meeting"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import Phrases


def is_thought_of(phrases: Phrases, noun: int, start: int) -> bool:
    """True for an occasion that may come of what is told, in the sentence that begins at phrase *start*."""
    return (
        _is_discussed(phrases, noun, start)
        or _is_begun(phrases, noun, start)
        or _is_price(phrases, noun, start)
        or _is_remedy(phrases, noun)
    )


def _is_price(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "will free them in return for a meeting", not for "in exchange for the meeting in May"."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if phrases.small[phrase] == "for":
            return phrases.small[phrase - 1] in _PRICES and "definite" not in phrases.tags[phrase + 1]
        if phrases.tags[phrase] & {"prep", "mark", "party"}:
            return False
    return False


_PRICES: Final = frozenset({"exchange", "return"})


def _is_remedy(phrases: Phrases, noun: int) -> bool:
    """True for "talks with Chile are the only way to end it", that are yet to be held."""
    if not is_subject(phrases, noun):
        return False
    _, end = phrases.sentence[noun]
    for at in range(noun + 1, min(end, noun + _TO_VERB)):
        tags = phrases.tags[at]
        if "be" in tags or phrases.word[at] in ("remain", "remains"):
            return phrases.small[at + 1] == "the" and any(
                phrases.word[way] in _WAYS for way in range(at + 2, min(end, at + _TO_WAY))
            )
        if tags & _OTHER_VERB:
            return False
    return False


#: Phrases from an occasion to its verb, and from that to what the occasion is.
_TO_VERB: Final = 9
_TO_WAY: Final = 6
_OTHER_VERB: Final = frozenset({"mark", "have", "modal", "relative", "that", "past", "third", "subordinator"})
_WAYS: Final = frozenset({"way", "path", "solution", "answer", "option", "alternative", "remedy", "road", "route"})


def _is_begun(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "conditions for resuming talks", "spoke of opening talks", not for "blamed her for resuming talks"."""
    verb = next((at for at in range(noun - 1, max(start, noun - 4), -1) if phrases.small[at] in _BEGINNING), start)
    led = phrases.small[verb - 1] if verb > start else ""
    return led.rpartition(" ")[2] in _ABOUT and not (led == "for" and verb - 2 in phrases.references)


_BEGINNING: Final = frozenset(
    {"resuming", "restarting", "starting", "beginning", "opening", "reopening", "launching", "renewing", "reviving"}
)
_ABOUT: Final = frozenset({"of", "for", "on", "about", "toward", "towards"})


def _is_discussed(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "talks about a visit": it is the talks of which more is told behind it."""
    for phrase in range(noun - 1, max(start, noun - 4) - 1, -1):
        if phrases.small[phrase] in ("about", "regarding", "concerning"):
            return phrase > start and "noun" in phrases.tags[phrase - 1] and "indefinite" in phrases.tags[phrase + 1]
        if phrases.tags[phrase] & {"prep", "mark", "party"}:
            return False
    return False
