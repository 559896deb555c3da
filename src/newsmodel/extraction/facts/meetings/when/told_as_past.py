"""Nouns for an occasion that their clause tells as over: "talks with her on Friday lasted an hour"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, CUES
from newsmodel.extraction.facts.meetings.wording.looked_back_on import looks_back
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject, predicate_of
from newsmodel.extraction.facts.meetings.wording.turning import is_simple_past
from newsmodel.extraction.facts.phrases import Phrases

#: Phrases from a verb to the occasion that it governs: "asked about a long dinner".
_NEAR: Final = 10
_EDGE: Final = frozenset({"mark", "relative", "that", "to", "modal", "be", "have", "third", "ing"})


def lasted(phrases: Phrases, noun: int, last: int, time: int) -> bool:
    """True for "talks with her on Friday lasted an hour", not for "talks with her were set for Friday"."""
    verb = time + 1 if is_simple_past(phrases, time + 1) else predicate_of(phrases, noun, last)
    return verb is not None and is_subject(phrases, noun) and _is_done(phrases, verb)


def is_of_past_clause(phrases: Phrases, noun: int) -> bool:
    """True for "They asked about a dinner in May", "recalled a dinner in May", not for "prepared one in May"."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _NEAR) - 1, -1):
        if phrases.small[phrase] in AHEAD or phrases.word[phrase] == "for" or phrases.tags[phrase] & _EDGE:
            return False  # "laid the ground for a meeting"
        if {"planned", "participle"} <= phrases.tags[phrase] and "det" in phrases.tags[phrase - 1]:
            continue  # "went ahead with the planned talks"
        if {"say", "past"} <= phrases.tags[phrase]:
            return "prep" in phrases.tags[phrase + 1] or looks_back(phrases.small[phrase])
        if is_simple_past(phrases, phrase):
            return _is_done(phrases, phrase)
    return False


def _is_done(phrases: Phrases, verb: int) -> bool:
    """True for a verb in the past tense that makes no plan."""
    return is_simple_past(phrases, verb) and phrases.tags[verb].isdisjoint(_PLANS)


_PLANS: Final = CUES - {"held", "ongoing"}
