"""Which times tell when an occasion is: none that is of its report or of a noun beside it, and no hour alone."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.deeds import MESSAGES
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.values.time import Precision, TimeKind

#: Kinds of expression that tell when, and not how long or how often.
POINTS: Final = frozenset({TimeKind.DATE, TimeKind.TIME})


def tells_when(phrases: Phrases, at: int) -> bool:
    """True if a time that is not of a report or of something else stands at phrase *at*."""
    time = phrases.times.get(at)
    if time is None or time.kind not in POINTS:
        return False
    if phrases.word[at - 1] == "time" and time.shift is not None and time.shift.unit in _STRETCHES:
        return time.shift.amount != 0  # "for the third time this year", but "for the first time last year"
    return not of_report(phrases, at) and not _is_attribute(phrases, at) and not is_hour(phrases, at)


_STRETCHES: Final = frozenset({Precision.WEEK, Precision.MONTH, Precision.YEAR})


def is_hour(phrases: Phrases, at: int) -> bool:
    """True for "late-night talks", "a late afternoon call", which tell no day."""
    time = phrases.times[at]
    if not time.timex.startswith("XXXX-XX-XXT") or time.shift is not None or "low" not in phrases.tags[at + 1]:
        return False
    return phrases.tags[at + 1].isdisjoint(_BEHIND_DAY)


#: What follows a time that is no part of a noun: "late at night, he", "overnight in Oslo".
_BEHIND_DAY: Final = frozenset({"prep", "join", "subordinator", "be", "have", "modal", "do", "past", "adverb", "det"})


def _is_attribute(phrases: Phrases, at: int) -> bool:
    """True for the year of "before the 2016 vote", "the 1922 Committee", not for that of "the 2016 summit"."""
    if at == 0 or "det" not in phrases.tags[at - 1]:
        return False
    start, end = phrases.sentence[at]
    if start == at or at + 1 >= end or not phrases.tags[at + 1] & {"low", "capital"}:
        return False
    if at - 2 >= start and "during" in phrases.tags[at - 2]:
        return False
    for phrase in range(at + 1, min(end, at + _MODIFIERS)):
        tags = phrases.tags[phrase]
        if tags & {"noun", "meet"}:
            return False
        if tags & _ENDS_NOUN:
            return phrase > at + 1
    return True


#: Words between the time and the noun that it is an attribute of.
_MODIFIERS: Final = 5
_ENDS_NOUN: Final = frozenset({"mark", "prep", "join", "be", "have", "modal", "do", "party", "adverb", "det", "time"})


def of_report(phrases: Phrases, at: int) -> bool:
    """True for the time of a report, and one from which something is reckoned: "said on Tuesday", "since May"."""
    before = at - 1
    if before < 0 or phrases.letters[before] == BREAK:
        return False
    if (phrases.small[before] in _COUNTS_FROM and not is_new_day(phrases, at)) or _is_of_event_since(phrases, at):
        return True
    if phrases.tags[before] & {"prep"}:
        before -= 1
    before = _before_audience(phrases, before)
    if phrases.word[before] in MESSAGES:
        return True  # "in a tweet on Tuesday", "a report last week"
    told = {"say"} <= phrases.tags[before] and phrases.tags[before] & {"past", "third"}
    if told and phrases.word[before] == "announced":
        return phrases.word[at - 1] != "for"
    return bool(told and phrases.tags[before].isdisjoint(("noun", "meet", "held", "ongoing", "planned", "cancelled")))


def is_new_day(phrases: Phrases, time: int) -> bool:
    """True for the day of "put off until May", "rescheduled for Wednesday", "moved talks from Monday to Friday"."""
    led = time - (phrases.small[time - 1] in _TO_DAY)
    if time not in phrases.times or (led == time and not phrases.small[time].startswith("from ")):
        return False
    for at in range(led - 1, max(phrases.sentence[time][0], led - _FAR) - 1, -1):
        tags, word = phrases.tags[at], phrases.small[at]
        if "not" in tags and phrases.small[led] in _UNTIL:
            return "past" not in phrases.tags[at - 1]  # "will not meet her until May"
        if "postponed" in tags or word in _MOVES:
            near = at == led - 1 or led == time or phrases.small[led] in _UNTIL or word.startswith("resched")
            return near and "det" not in phrases.tags[at - 1]
        if tags & _EDGE:
            return False
    return False


def is_only_from(phrases: Phrases, verb: int) -> bool:
    """True for "will not meet her until May", who will then."""
    _, end = phrases.sentence[verb]
    until = next((at for at in range(verb + 1, min(end, verb + _FAR)) if phrases.small[at] in _UNTIL), None)
    return until is not None and until + 1 in phrases.times


_UNTIL: Final = frozenset({"until", "till"})
_TO_DAY: Final = _UNTIL | {"to", "for"}
#: Phrases from "put off" to "until".
_FAR: Final = 9
#: What is done to an occasion that gets another day.
_MOVES: Final = frozenset({"moved", "shifted", "switched", "brought forward", "moved up"})


def is_since_when(phrases: Phrases, time: int) -> bool:
    """True for the day of "since he was elected on Monday", from which something else is reckoned."""
    start, _ = phrases.sentence[time]
    for phrase in range(time - 1, max(start, time - _CLAUSE) - 1, -1):
        if phrases.small[phrase] == "since":
            return True
        if phrases.tags[phrase] & _EDGE and phrases.word[phrase] != "-":
            return False
    return False


#: Phrases from "since" to the day of its clause, and what ends that.
_CLAUSE: Final = 10
_EDGE: Final = frozenset({"mark", "join", "relative", "that"})


def _is_of_event_since(phrases: Phrases, at: int) -> bool:
    """True for the year of "the first since Norway's 2016 vote", "since the 2016 vote"."""
    start, _ = phrases.sentence[at]
    if phrases.tags[at - 1].isdisjoint(("det", "possessive", "owner")):
        return False
    return any(phrases.small[before] == "since" for before in range(max(start, at - _OWNER), at))


#: Behind these a time is that from which or to which something else is reckoned.
_COUNTS_FROM: Final = frozenset({"since", "until", "till", "beyond"})
#: Phrases from "since" to the time in "since the country's 2016 vote".
_OWNER: Final = 4


def _before_audience(phrases: Phrases, before: int) -> int:
    """The verb before those to whom something is told: "told a group of reporters", not "told a NATO meeting"."""
    for at in range(before, max(0, before - _AUDIENCE), -1):
        tags = phrases.tags[at]
        if "noun" in tags or "that" in tags or ("party" not in tags and not tags & _IN_AUDIENCE):
            return before  # "said that on Monday he"
        if phrases.small[at - 1] == "told" or ("say" in phrases.tags[at - 1] and at == before):
            return at - 1
    return before


#: Phrases that name an audience.
_AUDIENCE: Final = 4
_IN_AUDIENCE: Final = frozenset({"det", "low", "of", "modifier"})
