"""Whether a meeting took place: what tense, modals and the words around it say."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import Certainty, MeetingStatus

#: How far from the occasion a word still speaks of it, in phrases: before it and behind it.
_BEFORE: Final = 12
_BEHIND: Final = 8
#: How far before a verb its auxiliaries stand.
_CHAIN: Final = 6
_BY_TAG: Final = {status.value: status for status in MeetingStatus}
#: Words that a later tense turns: "will hold talks" are planned, "would conclude talks" proposed.
_TURNED: Final = frozenset({MeetingStatus.HELD, MeetingStatus.ONGOING})


def status_of_verb(phrases: Phrases, first: int, verb: int) -> MeetingStatus:
    """The status that a verb of meeting has, given the auxiliaries from phrase *first* up to the verb."""
    tags = [phrases.tags(phrase) for phrase in range(first, verb)]
    said = [_BY_TAG[tag] for found in tags for tag in found if tag in _BY_TAG]
    turned = [status for status in said if status not in _TURNED]
    before = frozenset[str]().union(*tags)
    if "not" in before:
        return MeetingStatus.REFUSED if "future" in before else MeetingStatus.DENIED
    if turned:
        return turned[0]
    tense = _tense(before)
    if tense is not None:
        return tense
    if "ing" in phrases.tags(verb) and "be" in before and "past" not in before:
        return MeetingStatus.ONGOING
    return MeetingStatus.HELD


def _tense(before: frozenset[str]) -> MeetingStatus | None:
    """The status that auxiliaries give, None if they tell of nothing to come."""
    if "conditional" in before:
        return MeetingStatus.PLANNED if "would" in before else MeetingStatus.PROPOSED
    return MeetingStatus.PLANNED if "future" in before or "to" in before else None


def status_of_noun(phrases: Phrases, noun: int) -> MeetingStatus:
    """The status of the occasion that the noun at phrase *noun* names: the word nearest to it that tells one."""
    start, end = phrases.sentence(noun)
    cue = _nearest_cue(phrases, noun, start, end)
    if cue is None:
        around = frozenset[str]().union(*(phrases.tags(p) for p in range(max(start, noun - _CHAIN), noun)))
        present = {"be", "present"} <= around and "possessive" not in around
        return _tense(around) or (MeetingStatus.ONGOING if present else MeetingStatus.HELD)
    status = next(_BY_TAG[tag] for tag in sorted(phrases.tags(cue)) if tag in _BY_TAG)
    chain = frozenset[str]().union(*(phrases.tags(p) for p in range(max(start, cue - _CHAIN), cue)))
    if "not" in chain:
        return MeetingStatus.DENIED if status in _TURNED else MeetingStatus.HELD
    if status in _TURNED:
        return _tense(chain) or (MeetingStatus.ONGOING if _goes_on(phrases, cue, chain) else status)
    return status


def _goes_on(phrases: Phrases, cue: int, chain: frozenset[str]) -> bool:
    """True for "is holding"."""
    return "ing" in phrases.tags(cue) and {"be", "present"} <= chain


def _nearest_cue(phrases: Phrases, noun: int, start: int, end: int) -> int | None:
    """The phrase that tells a status and stands nearest to *noun*; before it counts as nearer than behind it."""
    found = [
        ((noun - p) if p < noun else 2 * (p - noun), p)
        for p in range(max(start, noun - _BEFORE), min(end, noun + _BEHIND))
        if p != noun and not _BY_TAG.keys().isdisjoint(phrases.tags(p))
    ]
    return min(found)[1] if found else None


def certainty_of(phrases: Phrases, phrase: int) -> Certainty:
    """How surely the sentence that holds *phrase* says it."""
    start, end = phrases.sentence(phrase)
    for at in range(start, end):
        if "if" in phrases.tags(at):
            return Certainty.HYPOTHETICAL
        if "low" in phrases.tags(at) and phrases.words(at, at + 1) in _REPORTED:
            return Certainty.REPORTED
    return Certainty.STATED


_REPORTED: Final = frozenset({"reportedly", "thought", "believed", "understood", "rumoured", "rumored"})
