"""Occasions of which somebody thinks little: "said a meeting with her was premature", "a summit made no sense"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import Phrases


def is_unwise(phrases: Phrases, noun: int, last: int) -> bool:
    """True for "a meeting with her was premature", "talks would be pointless"; not for "the meeting was premature"."""
    _, end = phrases.sentence[noun]
    behind = range(last, min(end, last + _FAR))
    judged = next((at for at in behind if _is_judged(phrases, at)), None)
    if judged is None:
        return False
    verb = judged - 1
    while verb >= last and (phrases.small[verb] in _NONE or "adverb" in phrases.tags[verb]):
        verb -= 1
    if verb < last or not (phrases.tags[verb] & {"be", "would"} or phrases.small[verb] in _MAKES):
        return False
    if not phrases.all_tags(last, verb).isdisjoint(_EDGE):
        return False
    return is_subject(phrases, noun) and _is_any(phrases, noun, verb)


def _is_judged(phrases: Phrases, at: int) -> bool:
    """True for "premature", for the "sense" of "no sense"."""
    return phrases.small[at] in _UNWISE or (phrases.small[at] in _USE and phrases.small[at - 1] in _NONE)


def _is_any(phrases: Phrases, noun: int, verb: int) -> bool:
    """True for "a meeting", "any talks", and for talks that "would be"; those that "were pointless" may be past."""
    at = noun - 1
    while at > 0 and phrases.tags[at] & {"low"} and phrases.tags[at].isdisjoint(_OPENS):
        at -= 1
    if phrases.tags[at] & {"definite", "owner", "possessive"}:
        return False
    would = "would" in phrases.all_tags(verb - 1, verb + 1)
    return would or phrases.small[at] == "any" or "indefinite" in phrases.tags[at]


#: Phrases from those who are to meet to what is thought of it.
_FAR: Final = 8
_OPENS: Final = frozenset({"det", "say", "prep", "that", "be", "have", "modal", "past", "third"})
_EDGE: Final = frozenset({"mark", "relative", "that", "subordinator", "join", "party", "pronoun"})
_MAKES: Final = frozenset({"make", "makes", "made", "serve", "serves", "served"})
_UNWISE: Final = frozenset(
    {"premature", "pointless", "useless", "futile", "unthinkable", "inappropriate", "senseless"}
    | {"impossible", "counterproductive", "unacceptable", "inconceivable"}
)
_USE: Final = frozenset({"sense", "purpose", "point", "use"})
_NONE: Final = frozenset({"no", "little"})
