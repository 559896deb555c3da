"""How long an occasion lasts: "two days of talks", "met him on a three-day visit that ended on Monday"."""

from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.places import JOURNEYS
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression, TimeKind
from newsmodel.values.timex import Direction

#: Phrases between an occasion and the journey on which it was held.
_NEAR: Final = 14
#: Phrases from a journey back to the verb that ends it: "wrapped up his first four-day".
_VERB: Final = 5


def duration_of(phrases: Phrases, what: int) -> TimeExpression | None:
    """The duration told before the noun at phrase *what*, else that of the journey which ended: "ended a trip".

    One that begins on the day told lies ahead of it: "arrived on Sunday for a three-day visit".
    """
    told = _before(phrases, what)
    if told is not None:
        return attrs.evolve(told, direction=Direction.FUTURE) if _begins(phrases, what) else told
    start, end = phrases.sentence[what]
    for noun in range(max(start, what - _NEAR), min(end, what + _NEAR)):
        if phrases.small[noun] in JOURNEYS and noun != what and _is_over(phrases, noun):
            return _before(phrases, noun)
    return None


def _begins(phrases: Phrases, noun: int) -> bool:
    """True for "began two days of talks", "arrived in Oslo on Sunday for a three-day visit"."""
    start, _ = phrases.sentence[noun]
    return any(phrases.word[at].partition(" ")[0] in _BEGINS for at in range(max(start, noun - _NEAR), noun))


_BEGINS: Final = frozenset(
    {"began", "begins", "beginning", "started", "starts", "opened", "opens", "opening", "kicked", "launched"}
    | {"arrived", "arrives", "arriving", "landed", "landing", "embarked"}
)


def _is_over(phrases: Phrases, noun: int) -> bool:
    """True for "wrapped up a four-day trip", "a two-day visit that ended"."""
    if phrases.tags[noun + 1] & {"relative", "that"} and phrases.word[noun + 2] in _ENDS:
        return True
    start, _ = phrases.sentence[noun]
    return any(phrases.word[at].partition(" ")[0] in _ENDS for at in range(max(start, noun - _VERB), noun))


_ENDS: Final = frozenset(
    {"ended", "ends", "ending", "concluded", "concluding", "completed", "finished", "wrapped", "wrapping", "wound"}
    | {"closed", "capped"}
)


def _before(phrases: Phrases, noun: int) -> TimeExpression | None:
    """The duration that stands directly before the noun at phrase *noun*."""
    for at in (noun - 1, noun - 2, noun - 3):
        if at >= 0 and at in phrases.times and phrases.times[at].kind is TimeKind.DURATION:
            return None if phrases.word[at + 1] in ("after", "before") else phrases.times[at]
        if at >= 0 and phrases.tags[at] & {"party", "mark", "be"}:
            break
    return None
