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
    since = _since(phrases, what)
    return _as_date(phrases.times[since + 1]) if since is not None and since + 1 in phrases.times else None


def last_occasion(phrases: Phrases, what: int) -> int | None:
    """The noun for the occasion that was the last: "have not met since a dinner in Oslo"; None if no words tell it.

    Whose the dinner is must not be told: "since her dinner with Mr Tveit" is read by itself.
    """
    since = _since(phrases, what)
    if since is None or "indefinite" not in phrases.tags[since + 1]:
        return None
    for noun in range(since + 2, since + _WORDS):
        if "noun" in phrases.tags[noun]:
            return None if phrases.word[noun + 1] in _WITH else noun
        if phrases.tags[noun] & _ENDS:
            return None
    return None


def is_since_they_met(phrases: Phrases, what: int) -> bool:
    """True for "have not met since they held talks in Oslo", whose own words tell of the last time."""
    since = _since(phrases, what, had_too=True)
    if since is None or phrases.small[since + 1] not in _THEY:
        return False
    _, end = phrases.sentence[what]
    return any(phrases.tags[at] & _MEET for at in range(since + 2, min(end, since + _WORDS)))


_MEET: Final = frozenset({"meets", "confers_with", "negotiates_with", "calls"})
_THEY: Final = frozenset({"they", "he", "she", "both", "the two"})


def _since(phrases: Phrases, what: int, *, had_too: bool = False) -> int | None:
    """The "since" of "have not met since", *had_too* of "had not met since"; None if there is none."""
    start, end = phrases.sentence[what]
    for since in range(what + 1, min(end - 1, what + _NEAR)):
        if phrases.word[since] == "since":
            return since if _have_not(phrases, start, what, had_too=had_too) else None
        if phrases.tags[since] & _EDGE:
            return None
    return None


#: Phrases from "since" to the noun: "since a brief and tense".
_WORDS: Final = 6
_WITH: Final = frozenset({"with", "between", "of"})
_ENDS: Final = frozenset({"mark", "prep", "party", "be", "have"})


def _have_not(phrases: Phrases, start: int, what: int, *, had_too: bool) -> bool:
    before = frozenset[str]()
    for phrase in range(what - 1, max(start, what - _CHAIN) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _EDGE:
            break
        before |= tags
    had = "had" in phrases.words(max(start, what - _CHAIN), what).split()
    return "have" in before and bool(before & {"not", "no"}) and (had_too or not had)


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
