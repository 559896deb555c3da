"""The day of an occasion told by how long after it something was: "two days after he met her"."""

import re
from datetime import timedelta
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.when.days import day_of_news, is_past_day
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Basis, TimeExpression, TimeKind, TimeValue

#: Phrases from "after" to the words for the occasion.
_NEAR: Final = 7
#: Phrases of the clause before it among which its day stands.
_CLAUSE: Final = 24
_EDGE: Final = frozenset({"comma", "stop", "semicolon", "colon", "quote", "relative"})


def day_before_lapse(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day of "two days after he met her", reckoned from that of the main clause, else of the news."""
    start, _ = phrases.sentence[what]
    for after in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if phrases.word[after] == "after":
            days = None if "join" in phrases.tags[after - 2] else _length(phrases.times.get(after - 1))
            return None if days is None else _earlier(phrases, start, after - 1, days)
        if phrases.tags[after] & _EDGE:
            return None
    return None


def _length(time: TimeExpression | None) -> int | None:
    """Whole days of "a day", "two days", "a week", 0 of "hours"; None if it is not counted in these."""
    if time is None or time.kind is not TimeKind.DURATION:
        return None
    length = _DAYS.fullmatch(time.timex)
    if length is None:
        return 0 if _HOURS.fullmatch(time.timex) else None
    return int(length[1]) * (_WEEK if length[2] == "W" else 1)


_DAYS: Final = re.compile(r"P(\d{1,2})([DW])")
_HOURS: Final = re.compile(r"PT(?:\d|X)H|PT(?:\d{1,2}|X)M")
_WEEK: Final = 7


def _earlier(phrases: Phrases, start: int, lapse: int, days: int) -> TimeExpression | None:
    times = phrases.times
    here = (times[at] for at in range(lapse - 1, max(start, lapse - _CLAUSE) - 1, -1) if at in times)
    base = next((time for time in here if is_past_day(time)), None)
    base = day_of_news(phrases, lapse) if base is None else base
    if base is None or base.value is None or base.value.earliest is None:
        return None
    day = TimeValue.day(base.value.earliest.date() - timedelta(days=days))
    return attrs.evolve(times[lapse], kind=TimeKind.DATE, value=day, basis=Basis.ASSUMED, anchor=base.anchor)
