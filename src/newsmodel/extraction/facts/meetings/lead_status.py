"""Whether an occasion took place, as the preposition before it tells: "ahead of", "after", "in Oslo for"."""

from typing import Final

from newsmodel.extraction.facts.meetings.cues import AHEAD, BEFORE, tense_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

#: What a clause begins behind.
_CLAUSE: Final = frozenset({"relative", "turn", "semicolon", "subordinator"})


def led(phrases: Phrases, noun: int, _last: int, start: int, _end: int) -> MeetingStatus | None:
    """As in "Ahead of talks", "after the summit", "is in Oslo for talks"."""
    for phrase in range(noun - 1, max(start, noun - 5) - 1, -1):
        word = phrases.small(phrase)
        if word in ("after", "following", "since"):
            return MeetingStatus.HELD
        if word == "during":
            return _while(phrases, phrase, start)
        if word in AHEAD:
            return MeetingStatus.PLANNED
        if word in ("for", "to"):
            return None if _belongs_to_noun(phrases, phrase) else _of_journey(phrases, phrase, start)
        if word == "at" or (word == "in" and phrase < noun - 1):
            return _at(phrases, phrase, start)
        if word == "in" and phrase == noun - 1:
            around = phrases.all_tags(max(start, phrase - 4), phrase)
            if "be" in around and not around & {"conditional", "future"}:
                return MeetingStatus.ONGOING if "present" in around else MeetingStatus.HELD
            return _at(phrases, phrase, start) if "future" in around else None
        if phrases.tags(phrase) & {"prep", "mark", "party", "be", "have"} and word != "her":
            return None
    return None


def _belongs_to_noun(phrases: Phrases, led: int) -> bool:
    """True for "the foundation for", "a basis for": it is not for it that somebody travels."""
    before = phrases.tags(led - 1)
    return "low" in before and before.isdisjoint({"adverb", "meet", "be", "say", "participle"})


def _while(phrases: Phrases, led: int, start: int) -> MeetingStatus:
    """The status of an occasion in the course of which something is to be done: "will ask her during their meeting"."""
    for phrase in range(led - 1, start - 1, -1):
        tags = phrases.tags(phrase)
        if "future" in tags:
            return MeetingStatus.PLANNED
        if tags & _CLAUSE or {"past", "say"} <= tags or "that" in tags:
            break
    return MeetingStatus.HELD


def _at(phrases: Phrases, led: int, start: int) -> MeetingStatus | None:
    """The status of an occasion at which something was done or is to be: "agreed at the summit"."""
    around = phrases.all_tags(_clause(phrases, led, start), led)
    return tense_of(around) or (MeetingStatus.HELD if "past" in around else None)


def _clause(phrases: Phrases, led: int, start: int) -> int:
    """Where the clause of what is done there begins: a verb of saying tells no more than what is said there."""
    for phrase in range(led - 1, start - 1, -1):
        if phrases.tags(phrase) & _CLAUSE:
            return phrase + 1
        if {"say", "past", "low"} <= phrases.tags(phrase) and phrases.tags(phrase).isdisjoint(_NOT_SAID):
            return phrase
    return start


#: What such a verb may be besides.
_NOT_SAID: Final = frozenset({"held", "ongoing", "planned", "proposed", "cancelled", "postponed", "meet"})


def _of_journey(phrases: Phrases, led: int, start: int) -> MeetingStatus | None:
    """The status of talks for which somebody travels: "is in", "is flying to", "flew to" Oslo "for talks"."""
    before = [phrases.tags(phrase) for phrase in range(max(start, led - BEFORE), led)]
    around = frozenset[str]().union(*before)
    tense = tense_of(around)
    if tense is not None:
        return tense
    went = [tags for tags in before if "meet" in tags and "noun" not in tags]
    if went:
        if "be" in around or any(tags & {"base", "third", "ing"} for tags in went if "past" not in tags):
            return MeetingStatus.PLANNED
        return MeetingStatus.HELD
    if {"be", "present"} <= around:
        return MeetingStatus.ONGOING
    return None
