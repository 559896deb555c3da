"""The day of an occasion told by how long it was from something else: "two days after he met her"."""

import re
from datetime import date, timedelta
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.when.days import day_before, day_of_news, is_past_day
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Basis, Precision, TimeExpression, TimeKind, TimeValue

#: Phrases from "after" to the words for the occasion.
_NEAR: Final = 10
#: Phrases of the clause before it among which its day stands.
_CLAUSE: Final = 24
_EDGE: Final = frozenset({"comma", "stop", "semicolon", "colon", "quote", "relative"})


def day_before_lapse(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day of "two days after he met her", reckoned from that of the main clause, else of the news."""
    start, _ = phrases.sentence[what]
    after = _after(phrases, start, what)
    days = None if after is None or "join" in phrases.tags[after - 2] else _length(phrases.times.get(after - 1))
    return None if days is None or after is None else _earlier(phrases, start, after - 1, days)


def _after(phrases: Phrases, start: int, what: int) -> int | None:
    """The "after" that leads in the clause of the occasion, whatever is told of its subject: "after Moe, 51, met"."""
    at, stop = what - 1, max(start, what - _NEAR)
    while at >= stop:
        if phrases.word[at] == "after":
            return at
        if "comma" in phrases.tags[at]:
            opened = next((on for on in range(at - 1, max(start, at - _ASIDE), -1) if "comma" in phrases.tags[on]), at)
            if opened == at or not _is_aside(phrases, opened + 1):
                return None
            at, stop = opened, max(start, stop - (at - opened))
        elif phrases.tags[at] & _EDGE:
            return None
        at -= 1
    return None


def _is_aside(phrases: Phrases, first: int) -> bool:
    """True for "who took office in May", "the mayor of Oslo"."""
    return not phrases.tags[first].isdisjoint(("relative", "det", "num"))


def is_reckoned(phrases: Phrases, what: int, last: int) -> bool:
    """True for "called her two days before the vote": it was on none of the days on which the story is."""
    lapse = _lapse_behind(phrases, what, last)
    return lapse is not None and phrases.small[lapse + 1] != "after"


def day_from_event(phrases: Phrases, what: int, last: int) -> TimeExpression | None:
    """The day of "met her two days before Tuesday's vote", "a day after the vote on Tuesday"; None without a day."""
    lapse = _lapse_behind(phrases, what, last)
    days = None if lapse is None else _length(phrases.times[lapse])
    if lapse is None or days is None:
        return None
    _, end = phrases.sentence[what]
    sign = 1 if phrases.small[lapse + 1] == "after" else -1
    for at in range(lapse + 2, min(end, lapse + _EVENT)):
        time = phrases.times.get(at)
        if time is not None and time.value is not None and time.value.precision is Precision.DAY:
            day = None if time.value.earliest is None else time.value.earliest.date() + sign * timedelta(days=days)
            return None if day is None else _on(phrases.times[lapse], day, time.anchor)
        if phrases.tags[at] & _EDGE:
            return None
    return None


def _lapse_behind(phrases: Phrases, what: int, last: int) -> int | None:
    """The length of time behind the occasion from which "before" or "after" leads to something else."""
    _, end = phrases.sentence[what]
    for at in range(last, min(end - 1, last + _NEAR)):
        if at in phrases.times and phrases.small[at + 1] in _LEADS:
            return at if phrases.times[at].kind is TimeKind.DURATION else None
        if phrases.tags[at] & _EDGE or "say" in phrases.tags[at]:
            return None
    return None


_LEADS: Final = frozenset({"before", "after", "ahead of"})
#: Phrases of what is told of a subject between commas, and from "before" to the day of what was then.
_ASIDE: Final = 14
_EVENT: Final = 10


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
    here = [times[at] for at in range(lapse - 1, max(start, lapse - _CLAUSE) - 1, -1) if at in times]
    if not days and here and _is_month(here[0]):
        return here[0]  # "in June, hours after they met"
    base = next((time for time in here if is_past_day(time)), None)
    base = (
        day_before(phrases, start, near=True, reach=_SENTENCE) or day_of_news(phrases, lapse) if base is None else base
    )
    if base is None or base.value is None or base.value.earliest is None:
        return None
    return _on(times[lapse], base.value.earliest.date() - timedelta(days=days), base.anchor)


#: Phrases to the day of what is told a sentence before: "He left on Monday. That came a day after".
_SENTENCE: Final = 60


def _is_month(time: TimeExpression) -> bool:
    return time.value is not None and _MONTH.fullmatch(time.timex) is not None


_MONTH: Final = re.compile(r"[\dX]{4}-\d\d")


def _on(lapse: TimeExpression, day: date, anchor: date | None) -> TimeExpression:
    return attrs.evolve(lapse, kind=TimeKind.DATE, value=TimeValue.day(day), basis=Basis.ASSUMED, anchor=anchor)
