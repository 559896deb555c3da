"""When somebody met last, as told by how long they have not: "have not held talks since May"."""

import re
from typing import Final

import attrs

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression, TimeValue

#: Phrases over which "have not" reaches the words for the occasion.
_CHAIN: Final = 8
#: Phrases from those words to "since".
_NEAR: Final = 8
_EDGE: Final = frozenset({"comma", "turn", "semicolon", "relative", "quote"})


def last_time(phrases: Phrases, what: int) -> TimeExpression | None:
    """The time at which an occasion was held last: "have not met since May"; None if no words tell it."""
    start, end = phrases.sentence[what]
    for since in range(what + 1, min(end - 1, what + _NEAR)):
        if since + 1 in phrases.times and phrases.word[since] == "since":
            return _as_date(phrases.times[since + 1]) if _have_not(phrases, start, what) else None
        if phrases.tags[since] & _EDGE:
            return None
    return None


def _have_not(phrases: Phrases, start: int, what: int) -> bool:
    before = frozenset[str]()
    for phrase in range(what - 1, max(start, what - _CHAIN) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _EDGE:
            break
        before |= tags
    return (
        "have" in before
        and bool(before & {"not", "no"})
        and "had" not in phrases.words(max(start, what - _CHAIN), what).split()
    )


def _as_date(time: TimeExpression) -> TimeExpression | None:
    """The date itself, where "since" opens it to what came after."""
    if time.value is None or time.value.earliest is None:
        return None
    length = next((length for shape, length in _SHAPES if shape.fullmatch(time.timex)), None)
    date = time.value.earliest.date().isoformat()[:length]
    return None if length is None else attrs.evolve(time, value=TimeValue.parse(date))


#: A date as its words tell it, and how much of a day it is.
_SHAPES: Final = (
    (re.compile(r"[\dX]{4}-\d\d-\d\d|XXXX-WXX-\d"), 10),
    (re.compile(r"[\dX]{4}-\d\d"), 7),
    (re.compile(r"\d{4}"), 4),
)
