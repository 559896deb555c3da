"""Within what time something is to come: "in the coming weeks", "before the end of the year"."""

import re
from datetime import date, timedelta
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.meetings.wording.deeds import leads_away
from newsmodel.extraction.facts.meetings.wording.next_clauses import is_other_clause
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Basis, Direction, TimeExpression, TimeKind, TimeValue
from newsmodel.values.timex import Modifier

#: Phrases behind an occasion among which its time is told.
_NEAR: Final = 14
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "that"})
_WITHIN: Final = frozenset({"in", "within", "over", "during", "before"})
#: "The coming weeks", "the next three weeks".
_WEEKS: Final = re.compile(r"P(X|\d{1,2})W")
#: "The end of the year", "before July".
_ENDS: Final = frozenset({Modifier.END, Modifier.BEFORE})
_HELPS: Final = frozenset({"be", "have", "modal", "do"})
#: So many weeks are told as "weeks".
_SOME: Final = 4
_WEEK: Final = timedelta(weeks=1)


def deadline(phrases: Phrases, what: int, last: int) -> TimeExpression | None:
    """The months up to the time within which the occasion at phrase *what* is to come; None if none is told.

    As in "will meet her in the coming weeks", "before the end of the year", "In the next two weeks, he will meet her".
    """
    anchor = phrases.cast.anchor
    if anchor is None:
        return None
    if all(time.kind is not TimeKind.DURATION and time.modifier not in _ENDS for time in phrases.times.values()):
        return None
    start, end = phrases.sentence[what]
    at = _behind(phrases, what, last, end)
    if at is None and not is_verb(phrases, what):
        at = _before(phrases, what, start)
    opening = start + (phrases.small[start] in _WITHIN)
    at = opening if at is None and opening > start and opening in phrases.times else at
    return None if at is None else _until(phrases.times[at], anchor)


def _behind(phrases: Phrases, what: int, last: int, end: int) -> int | None:
    for at in range(last, min(end, last + _NEAR)):
        if phrases.tags[at] & _EDGE or _says(phrases, at) or is_other_clause(phrases, at, what, end):
            return None
        if phrases.small[at] in AHEAD - _WITHIN or leads_away(phrases, at):
            return None
        if "join" in phrases.tags[at] and phrases.tags[at + 1] & _HELPS:
            return None
        if at in phrases.times and _is_led(phrases, at):
            return at
    return None


def _before(phrases: Phrases, what: int, start: int) -> int | None:
    """As in "will fly to Oslo in the coming weeks for talks"."""
    for at in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if at in phrases.times:
            return at if _is_led(phrases, at) and phrases.small[at + 1] in ("for", "to") else None
        if phrases.tags[at] & (_EDGE | _HELPS) or _says(phrases, at):
            return None
    return None


def _says(phrases: Phrases, at: int) -> bool:
    return {"say", "past"} <= phrases.tags[at] and "planned" not in phrases.tags[at]


def _is_led(phrases: Phrases, at: int) -> bool:
    """True for "within weeks", "in the coming weeks", "planned for the coming weeks"; not for "after weeks"."""
    set_for = phrases.small[at - 1] == "for" and "planned" in phrases.tags[at - 2]
    return set_for or phrases.small[at - 1] in _WITHIN


def _until(time: TimeExpression, anchor: date) -> TimeExpression | None:
    """The time as the months from that of publication to its own last one."""
    last = _last_day(time, anchor)
    return None if last is None else attrs.evolve(time, value=months(anchor, last), basis=Basis.ASSUMED, anchor=anchor)


def _last_day(time: TimeExpression, anchor: date) -> date | None:
    """The last day of "the coming weeks", of "the end of the year" that lies ahead; None for other times."""
    weeks = _WEEKS.fullmatch(time.timex)
    if time.kind is TimeKind.DURATION and weeks is not None:
        ahead = time.direction is Direction.FUTURE or time.modifier is Modifier.EQUAL_OR_LESS
        return anchor + (_SOME if weeks[1] == "X" else int(weeks[1])) * _WEEK if ahead else None
    latest = time.value.latest if time.kind is TimeKind.DATE and time.value is not None else None
    return latest.date() if latest is not None and time.modifier in _ENDS and latest.date() > anchor else None


def from_now(time: TimeExpression) -> TimeExpression:
    """What is to come "by July" does so from the day of publication on; in months if told in months."""
    value, anchor = time.value, time.anchor
    if value is None or anchor is None or value.earliest is not None or value.latest is None:
        return time
    last = value.latest.date()
    if last <= anchor:
        return time
    told = months(anchor, last) if _MONTHS.fullmatch(time.timex) else TimeValue.parse(f"{anchor}/{last}")
    return attrs.evolve(time, value=told)


_MONTHS: Final = re.compile(r"[\dX]{4}(-[\dX]{2})?")


def months(first: date, last: date) -> TimeValue:
    """The months from that of one day to that of another, as "2018-06/2018-07"; one alone as itself."""
    one, two = f"{first:%Y-%m}", f"{last:%Y-%m}"
    return TimeValue.parse(one if one == two else f"{one}/{two}")
