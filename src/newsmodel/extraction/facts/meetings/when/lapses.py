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


def day_before_lapse(phrases: Phrases, what: int, *, ahead: bool = False) -> TimeExpression | None:
    """The day of "two days after he met her", reckoned from that of the main clause, else of the news.

    That of "a day before he met her" as well, and of it alone if the occasion lies *ahead*: "before he is to meet her".
    """
    start, _ = phrases.sentence[what]
    lead = _lead(phrases, start, what)
    days = None if lead is None or "join" in phrases.tags[lead - 2] else _length(phrases.times.get(lead - 1))
    if days is None or lead is None:
        return None
    if phrases.word[lead] == "before":
        base = _base_here(phrases, start, lead - 1, what)
        return None if base is None else _moved(phrases.times[lead - 1], base, days)
    return None if ahead else _earlier(phrases, (start, lead - 1, what), days)


def is_of_main_clause(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "Two days after he met her, he left on Monday"."""
    start, _ = phrases.sentence[what]
    at = _opening_lapse(phrases, start)
    lapse = phrases.times.get(at)
    if lapse is None or lapse.kind is not TimeKind.DURATION or phrases.word[at + 1] not in ("after", "before"):
        return False
    return at + 1 < what and any("comma" in phrases.tags[at] for at in range(what + 1, time))


def _opening_lapse(phrases: Phrases, start: int) -> int:
    """Where the length of time stands that opens a sentence: "Two days after", "Just two days after"."""
    return start + (start not in phrases.times and phrases.small[start] in _ONLY)


_ONLY: Final = frozenset({"just", "only", "barely", "merely", "exactly", "fully", "scarcely", "hardly", "but"})


def _lead(phrases: Phrases, start: int, what: int) -> int | None:
    """The "after" or "before" of the clause of the occasion, whatever is told of its subject: "after Moe, 51, met"."""
    at, stop = what - 1, max(start, what - _NEAR)
    while at >= stop:
        if phrases.word[at] in ("after", "before"):
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
    if lapse is None:
        eve = _eve(phrases, what)
        event = None if eve is None else _day_of_event(phrases, eve)
        return None if event is None else _moved(event, event, -1)
    days, event = _length(phrases.times[lapse]), _day_of_event(phrases, lapse)
    if days is None or event is None:
        return None
    return _moved(phrases.times[lapse], event, days if phrases.small[lapse + 1] == "after" else -days)


def _eve(phrases: Phrases, what: int) -> int | None:
    """Before the words "on the eve of", None if they do not stand beside the occasion."""
    start, end = phrases.sentence[what]
    beside = (start, *range(what + 1, min(end, what + _NEAR)))
    return next((at - 1 for at in beside if phrases.small[at] == "on the eve of"), None)


def _day_of_event(phrases: Phrases, lapse: int) -> TimeExpression | None:
    """The day told with what stands behind "before" or "after"."""
    _, end = phrases.sentence[lapse + 1]
    for at in range(lapse + 2, min(end, lapse + _EVENT)):
        time = phrases.times.get(at)
        if time is not None and time.value is not None and time.value.precision is Precision.DAY:
            return time
        if phrases.tags[at] & _EDGE:
            return None
    return None


def _moved(words: TimeExpression, base: TimeExpression, days: int) -> TimeExpression | None:
    """The day that lies *days* on from that of *base*, told in *words*."""
    if base.value is None or base.value.earliest is None:
        return None
    return _on(words, base.value.earliest.date() + timedelta(days=days), base.anchor)


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


def _earlier(phrases: Phrases, at: tuple[int, int, int], days: int) -> TimeExpression | None:
    start, lapse, what = at
    times = phrases.times
    last = next((times[at] for at in range(lapse - 1, max(start, lapse - _CLAUSE) - 1, -1) if at in times), None)
    if not days and last is not None and _is_month(last):
        return last  # "in June, hours after they met"
    base = _base_here(phrases, start, lapse, what)
    if base is None:
        base = day_before(phrases, start, near=True, reach=_SENTENCE) or day_of_news(phrases, lapse)
    return None if base is None else _moved(times[lapse], base, -days)


def _base_here(phrases: Phrases, start: int, lapse: int, what: int) -> TimeExpression | None:
    """The past day of the main clause: before the lapse, else behind the comma of "A day after he met her, he left"."""
    times = phrases.times
    told = (times[at] for at in range(lapse - 1, max(start, lapse - _CLAUSE) - 1, -1) if at in times)
    base = next((time for time in told if is_past_day(time)), None)
    _, end = phrases.sentence[what]
    comma = next((at for at in range(what + 1, end) if "comma" in phrases.tags[at]), end)
    if base is not None or lapse > _opening_lapse(phrases, start):
        return base
    behind = (times[at] for at in range(comma + 1, min(end, comma + _CLAUSE)) if at in times)
    return next((time for time in behind if is_past_day(time)), None)


#: Phrases to the day of what is told a sentence before: "He left on Monday. That came a day after".
_SENTENCE: Final = 60


def _is_month(time: TimeExpression) -> bool:
    return time.value is not None and _MONTH.fullmatch(time.timex) is not None


_MONTH: Final = re.compile(r"[\dX]{4}-\d\d")


def _on(lapse: TimeExpression, day: date, anchor: date | None) -> TimeExpression:
    return attrs.evolve(lapse, kind=TimeKind.DATE, value=TimeValue.day(day), basis=Basis.ASSUMED, anchor=anchor)
