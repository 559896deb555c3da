"""Whether a meeting took place: what tense, modals and the words around it say."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import Certainty, MeetingStatus

#: Statuses that a word of the sentence gives, whatever the tense; the first of these that is there wins.
_BY_WORD: Final = (
    ("cancelled", MeetingStatus.CANCELLED),
    ("postponed", MeetingStatus.POSTPONED),
    ("refused", MeetingStatus.REFUSED),
    ("denied", MeetingStatus.DENIED),
)


def status_of_verb(phrases: Phrases, first: int, verb: int) -> MeetingStatus:
    """The status that a verb of meeting has, given the auxiliaries from phrase *first* up to the verb."""
    tags = [phrases.tags(phrase) for phrase in range(first, verb)]
    before = frozenset[str]().union(*tags)
    for word, status in _BY_WORD:
        if word in before:
            return status
    if "not" in before:
        return MeetingStatus.REFUSED if "future" in before else MeetingStatus.DENIED
    if "proposed" in before or "conditional" in before:
        return MeetingStatus.PROPOSED
    if "future" in before or "to" in before or "planned" in before:
        return MeetingStatus.PLANNED
    if "ing" in phrases.tags(verb):
        return MeetingStatus.ONGOING if "present" in before else MeetingStatus.HELD
    return MeetingStatus.HELD


def status_of_noun(phrases: Phrases, first: int) -> MeetingStatus:
    """The status of an occasion that the noun at phrase *first* names, from the words of its sentence."""
    start, end = phrases.sentence(first)
    tags = frozenset[str]().union(*(phrases.tags(phrase) for phrase in range(start, end)))
    for word, status in _BY_WORD:
        if word in tags:
            return status
    if "proposed" in tags:
        return MeetingStatus.PROPOSED
    if "planned" in tags or "future" in tags or any("to" in phrases.tags(p) for p in range(start, first)):
        return MeetingStatus.PLANNED
    if any({"be", "present"} <= phrases.tags(phrase) for phrase in range(start, first)):
        return MeetingStatus.ONGOING
    return MeetingStatus.HELD


def certainty_of(phrases: Phrases, phrase: int) -> Certainty:
    """How surely the sentence that holds *phrase* says it."""
    start, end = phrases.sentence(phrase)
    words = phrases.cast.units
    if any("if" in phrases.tags(p) for p in range(start, end)):
        return Certainty.HYPOTHETICAL
    if any(words.words(phrases.first[p], phrases.last[p]) in _REPORTED for p in range(start, end)):
        return Certainty.REPORTED
    return Certainty.STATED


_REPORTED: Final = frozenset({"reportedly", "thought", "believed", "understood", "rumoured", "rumored"})
