"""When something happened, and for how long: the times that belong to it."""

from typing import Final

import attrs

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import Direction, TimeExpression, TimeKind

#: Kinds of expression that tell when, and not how long or how often.
_POINTS: Final = frozenset({TimeKind.DATE, TimeKind.TIME})
#: A time farther behind than this belongs to something else in the sentence.
_NEAR: Final = 14
#: A time that opens its sentence stands among its first phrases.
_OPENING: Final = 8
_TO_COME: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.PROPOSED})
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator"})


def times_of(phrases: Phrases, first: int, what: int, last: int, status: MeetingStatus) -> tuple[TimeExpression, ...]:
    """The times that belong to the occasion at phrase *what*, told in phrases *first* to *last*.

    One directly before its noun, else the nearest behind it in its clause, else the one that opens the clause. What is
    still to come is read as lying ahead: "will meet on Friday".
    """
    at = _before_noun(phrases, what)
    if at is None:
        at = _behind(phrases, what, last)
    if at is None:
        at = _opening(phrases, first, what)
    if at is None:
        return ()
    found = [at]
    if at + 2 in phrases.times and "join" in phrases.tags(at + 1):
        found.append(at + 2)
    return tuple(_ahead(phrases.times[phrase], status) for phrase in found)


def _tells_when(phrases: Phrases, at: int) -> bool:
    time = phrases.times.get(at)
    return time is not None and time.kind in _POINTS and not _of_report(phrases, at)


def _of_report(phrases: Phrases, at: int) -> bool:
    """True for the time of a report, and one from which something is reckoned: "said on Tuesday", "since May"."""
    before = at - 1
    if before < 0 or phrases.letters[before] == BREAK:
        return False
    if phrases.words(before, at).casefold() in ("since", "until"):
        return True
    if phrases.tags(before) & {"prep"}:
        before -= 1
    if before >= 0 and "party" in phrases.tags(before) and "say" in phrases.tags(before - 1):
        before -= 1
    told = {"say"} <= phrases.tags(before) and phrases.tags(before) & {"past", "third"}
    return bool(told and phrases.tags(before).isdisjoint({"noun", "meet", "held", "ongoing", "planned", "cancelled"}))


def _before_noun(phrases: Phrases, what: int) -> int | None:
    """As in "Thursday's talks", "the 12 June summit"."""
    start, _ = phrases.sentence(what)
    for phrase in range(what - 1, max(start, what - 4) - 1, -1):
        if phrase in phrases.times:
            named = phrase == what - 1 or any("possessive" in phrases.tags(p) for p in range(phrase + 1, what))
            return phrase if named and phrases.times[phrase].kind in _POINTS else None
        if phrases.tags(phrase) & {"prep", "mark", "party", "be", "have"}:
            return None
    return None


def _behind(phrases: Phrases, what: int, last: int) -> int | None:
    _, end = phrases.sentence(what)
    for phrase in range(what + 1, min(end, last + _NEAR)):
        tags = phrases.tags(phrase)
        if _tells_when(phrases, phrase) and not _of_other_noun(phrases, phrase, end):
            return phrase
        if phrase >= last and (tags & _EDGE or ("say" in tags and tags & {"past", "third"} and _is_report(tags))):
            return None
        if phrase > last and "noun" in tags and "prep" not in phrases.tags(phrase - 1):
            return None
    return None


def _of_other_noun(phrases: Phrases, time: int, end: int) -> bool:
    """True for "this week's weather"; false for "this month's gathering", at which parties may meet."""
    if "possessive" not in phrases.tags(time + 1):
        return False
    return not any(phrases.tags(at) & {"noun", "meet"} for at in range(time + 2, min(end, time + 5)))


def _is_report(tags: frozenset[str]) -> bool:
    return tags.isdisjoint({"noun", "meet", "held", "ongoing", "planned", "cancelled", "postponed", "proposed"})


def _opening(phrases: Phrases, first: int, what: int) -> int | None:
    """The time between subject and verb, or the one with which the sentence begins."""
    start, _ = phrases.sentence(what)
    if "ing" in phrases.tags(what) and phrases.tags(what - 1) & {"prep", "subordinator"}:
        return None
    for phrase in range(what - 1, first - 1, -1):
        if _tells_when(phrases, phrase):
            return None if _of_journey(phrases, first, phrase) else phrase
    for phrase in range(min(first, what) - 1, max(start, first - 4) - 1, -1):
        if phrases.tags(phrase) & _EDGE:
            return None
        if _tells_when(phrases, phrase):
            return phrase
    for phrase in range(start, min(start + _OPENING, first)):
        if _tells_when(phrases, phrase):
            return phrase
        if "party" in phrases.tags(phrase) and not phrases.tags(phrase - 1) & {"prep"}:
            return None
    return None


def _of_journey(phrases: Phrases, first: int, time: int) -> bool:
    """True for "was headed to Oslo on Tuesday for talks": the day of the journey."""
    return any(
        phrases.tags(phrase) & {"travels_to_meet", "visits"} and "noun" not in phrases.tags(phrase)
        for phrase in range(first, time)
    )


def _ahead(time: TimeExpression, status: MeetingStatus) -> TimeExpression:
    if status in _TO_COME and time.direction is Direction.NONE and time.anchor is not None and time.value is not None:
        latest = time.value.latest
        if latest is not None and latest.date() < time.anchor:
            return attrs.evolve(time, direction=Direction.FUTURE).resolve(time.anchor)
    return time


def lies_ahead(phrases: Phrases, verb: int) -> bool:
    """True if the first time behind *verb* is later than the day of publication, wholly so for "is meeting"."""
    _, end = phrases.sentence(verb)
    for phrase in range(verb, min(end, verb + _NEAR)):
        time = phrases.times.get(phrase)
        if time is not None and time.value is not None and time.anchor is not None:
            if time.direction is Direction.NONE and _may_lie_ahead(time):
                return True
            bound = time.value.earliest if "ing" in phrases.tags(verb) else time.value.latest
            return bound is not None and bound.date() > time.anchor
    return False


def _may_lie_ahead(time: TimeExpression) -> bool:
    """True for a weekday, which may be the last or the next."""
    later = (value.earliest for value in time.alternatives)
    return any(start is not None and time.anchor is not None and start.date() > time.anchor for start in later)


def duration_of(phrases: Phrases, noun: int) -> TimeExpression | None:
    """The duration that stands directly before the noun at phrase *noun*: "two days of talks", "a two-day summit"."""
    for at in (noun - 1, noun - 2, noun - 3):
        if at >= 0 and at in phrases.times and phrases.times[at].kind is TimeKind.DURATION:
            return phrases.times[at]
        if at >= 0 and phrases.tags(at) & {"party", "mark", "be"}:
            break
    return None
