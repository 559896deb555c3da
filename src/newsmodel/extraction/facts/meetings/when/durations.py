"""How long an occasion lasts: "two days of talks", "met him on a three-day visit that ended on Monday"."""

from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.wording.hours import hours_of
from newsmodel.extraction.facts.meetings.wording.nouns import JOURNEYS
from newsmodel.extraction.facts.meetings.wording.own_clauses import own_clause
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject, predicate_of
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Basis, TimeExpression, TimeKind, TimeValue
from newsmodel.values.timex import Direction

#: Phrases between an occasion and the journey on which it was held.
_NEAR: Final = 14
#: Phrases from a journey back to the verb that ends it: "wrapped up his first four-day".
_VERB: Final = 5


def duration_of(phrases: Phrases, what: int) -> TimeExpression | None:
    """The duration told beside the occasion at phrase *what*, else that of the journey which ended: "ended a trip".

    One that begins on the day told lies ahead of it: "arrived on Sunday for a three-day visit"; one that is to end then
    lies behind: "will conclude two days of talks on Friday".
    """
    beside = duration_before(phrases, what) or _nth_day(phrases, what) or _for_days(phrases, what)
    beside = beside or _lasted(phrases, what)
    told = beside or hours_of(phrases, what)
    if told is not None and (_begins(phrases, what) or _has_begun(phrases, what)):
        return attrs.evolve(told, direction=Direction.FUTURE)
    if told is not None:
        return attrs.evolve(told, direction=Direction.PAST) if _closes(phrases, what) else told
    start, end = phrases.sentence[what]
    arrives = phrases.word[what].partition(" ")[0] in _BEGINS and "noun" not in phrases.tags[what]
    for noun in range(max(start, what - _NEAR), min(end, what + _NEAR)):
        if phrases.small[noun] not in JOURNEYS or noun == what:
            continue
        if arrives and noun > what and (told := duration_before(phrases, noun)) is not None:
            return attrs.evolve(told, direction=Direction.FUTURE)
        if is_over(phrases, noun):
            return duration_before(phrases, noun)
    return None


def _nth_day(phrases: Phrases, what: int) -> TimeExpression | None:
    """The days up to that of "met for a second straight day", "the third day of talks": so many have been held."""
    if "day" not in phrases.cast.units.places:
        return None
    start, end = phrases.sentence[what]
    of = what - 1
    while of > start and phrases.tags[of] & _BEFORE_NOUN:
        of -= 1
    if "of" in phrases.tags[of] and phrases.word[of - 1] == "day":
        return _counted(phrases, start, of - 1)
    for lead in range(what + 1, min(end, what + _NEAR)):
        if phrases.small[lead] in _INTO:
            day = next((at for at in range(lead + 2, min(end, lead + _WORDS)) if phrases.word[at] == "day"), None)
            if day is not None:
                return _counted(phrases, lead, day)
        if phrases.tags[lead] & _EDGE:
            return None
    return None


def _counted(phrases: Phrases, start: int, day: int) -> TimeExpression | None:
    """The days of "a third day", "a second straight day"; None for "a long day", "the first day"."""
    at = day - 1
    while at > start and phrases.word[at] in _RUNNING:
        at -= 1
    days = _ORDINALS.get(phrases.word[at])
    if days is None:
        return None
    span = phrases.span(at, day + 1)
    return TimeExpression(  # that day is the last so far
        words=span.of(phrases.cast.units.layout.text),
        span=span,
        timex=f"P{days}D",
        kind=TimeKind.DURATION,
        direction=Direction.PAST,
        value=TimeValue.parse(f"P{days}D"),
        basis=Basis.STATED,
    )


_ORDINALS: Final = {
    word: number for number, word in enumerate(("second", "third", "fourth", "fifth", "sixth", "seventh"), 2)
}
_RUNNING: Final = frozenset({"straight", "consecutive", "successive", "full"})
_BEFORE_NOUN: Final = frozenset({"det", "modifier", "owner", "num"})
#: So is told which day it is: "for a second day", "entered their third day".
_INTO: Final = frozenset({"for", "into", "entered", "entering"})
#: Phrases from "for" to "day".
_WORDS: Final = 6
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator", "that", "be", "have", "modal"})


def _for_days(phrases: Phrases, what: int) -> TimeExpression | None:
    """The days of "are meeting for two days", "will hold talks for the next two weeks"."""
    _, end = phrases.sentence[what]
    for lead in range(what + 1, min(end, what + _NEAR)):
        time = phrases.times.get(lead + 1) if phrases.small[lead] == "for" else None
        if time is not None and time.kind is TimeKind.DURATION and "T" not in time.timex:
            return time
        if phrases.tags[lead] & _EDGE:
            return None
    return None


def _lasted(phrases: Phrases, noun: int) -> TimeExpression | None:
    """The days of "talks that lasted three days", "the talks went on for three days", "ended after three days"."""
    if "noun" not in phrases.tags[noun] or _LASTS.isdisjoint(phrases.cast.units.places):
        return None
    _, end = phrases.sentence[noun]
    for verb in range(noun + 1, min(end, noun + _NEAR)):
        if phrases.small[verb] in _LASTS and (verb in _told_by(phrases, noun) or is_subject(phrases, noun)):
            lead = _behind_day(phrases, verb + 1)
            led = phrases.small[lead] in ("for", "after")
            time = phrases.times.get(lead + led)
            days = time is not None and time.kind is TimeKind.DURATION and "T" not in time.timex
            return time if days and (led or phrases.small[verb] == "lasted") else None
    return None


def _behind_day(phrases: Phrases, at: int) -> int:
    """Behind the day of "ended on Monday after two days", that of "ended Monday"; *at* itself without one."""
    day = at + (phrases.small[at] == "on")
    return day + 1 if day in phrases.times and phrases.times[day].kind is not TimeKind.DURATION else at


def _told_by(phrases: Phrases, noun: int) -> tuple[int | None, int | None]:
    """The verbs of the clause beside the noun and of its own."""
    return own_clause(phrases, noun, noun + 1), predicate_of(phrases, noun, noun + 1)


_LASTS: Final = frozenset(
    {"lasted", "went on", "ran", "dragged on", "stretched on", "continued", "ended", "broke up", "collapsed"}
    | {"concluded", "closed"}
)


def _begins(phrases: Phrases, noun: int) -> bool:
    """True for "began two days of talks", "arrived in Oslo on Sunday for a three-day visit"."""
    start, _ = phrases.sentence[noun]
    return any(phrases.word[at].partition(" ")[0] in _BEGINS for at in range(max(start, noun - _NEAR), noun))


def _has_begun(phrases: Phrases, noun: int) -> bool:
    """True for "two days of talks that began on Tuesday"."""
    _, end = phrases.sentence[noun]
    relative = next(
        (at for at in range(noun + 1, min(end, noun + _NEAR)) if phrases.word[at] in ("that", "which")), None
    )
    if relative is None:
        return False
    verb = own_clause(phrases, noun, relative - ("comma" in phrases.tags[relative - 1]))
    return verb is not None and phrases.word[verb].partition(" ")[0] in _BEGINS


def _closes(phrases: Phrases, noun: int) -> bool:
    """True for "will conclude two days of talks"."""
    start, _ = phrases.sentence[noun]
    return any(phrases.word[at].partition(" ")[0] in _TO_END for at in range(max(start, noun - _VERB), noun))


_TO_END: Final = frozenset({"end", "conclude", "complete", "finish", "wrap", "wind", "close"})
_BEGINS: Final = frozenset(
    {"began", "begins", "beginning", "started", "starts", "opened", "opens", "opening", "kicked", "launched"}
    | {
        "arrived",
        "arrives",
        "arriving",
        "arrive",
        "landed",
        "landing",
        "lands",
        "embarked",
        "touched",
        "begin",
        "start",
    }
    | {"flew", "flies", "flying", "travelled", "traveled", "travels", "went", "came", "headed", "heads", "heading"}
)


def is_over(phrases: Phrases, noun: int) -> bool:
    """True for "ended a nine-day tour", "a two-day visit that ended", "ended two days of talks"."""
    if phrases.tags[noun + 1] & {"relative", "that"} and phrases.word[noun + 2] in _ENDS:
        return True
    start, _ = phrases.sentence[noun]
    return any(phrases.word[at].partition(" ")[0] in _ENDS for at in range(max(start, noun - _VERB), noun))


_ENDS: Final = frozenset(
    {"ended", "ends", "ending", "concluded", "concluding", "completed", "finished", "wrapped", "wrapping", "wound"}
    | {"closed", "capped"}
)


def duration_before(phrases: Phrases, noun: int) -> TimeExpression | None:
    """The duration that stands directly before the noun at phrase *noun*."""
    for at in (noun - 1, noun - 2, noun - 3):
        if at >= 0 and at in phrases.times and phrases.times[at].kind is TimeKind.DURATION:
            return None if phrases.word[at + 1] in ("after", "before") else phrases.times[at]
        if at >= 0 and phrases.tags[at] & {"party", "mark", "be"}:
            break
    return None
