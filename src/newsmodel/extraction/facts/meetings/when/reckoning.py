"""A time told from another one: "that evening", "a day later", "two hours later", "the following year"."""

import re
from datetime import timedelta
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.when.days import (
    day_before,
    is_hour_alone,
    is_in_speech,
    is_past_day,
    is_to_come,
)
from newsmodel.extraction.facts.meetings.wording.points import POINTS, of_report
from newsmodel.extraction.facts.meetings.wording.turning import ahead
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import Basis, Direction, Precision, TimeExpression, TimeValue

#: Phrases over which "that evening" is of the day last told, and "that year" the year.
_FAR: Final = 600
_NEAR: Final = 150
#: Blocks over which a day to come is still the one spoken of.
_STORY: Final = 2


def reckoned(phrases: Phrases, at: int) -> TimeExpression:
    """The time at phrase *at*; "that evening", "a day later", "at 10 a.m." reckoned from the day last told.

    "The following year", "that May" are reckoned from the year last told, "the month before" from the month.
    """
    time = _with_next(phrases, at)
    if phrases.small[at - 1] == "since" and phrases.small[at + 1 + ("comma" in phrases.tags[at + 1])] == "when":
        return _begun(time)
    if time.shift is not None and time.shift.unit is Precision.DAY and is_in_speech(phrases, time):
        return _from_speech(phrases, at, time)
    if is_hour_alone(time):
        return _on_day(phrases, at, time)
    year = _units_on(time, Precision.YEAR, led="prep" in phrases.tags[at - 1])
    if year is not None:
        return _in_year(phrases, at, time, year)
    months = _units_on(time, Precision.MONTH)
    if months is not None:
        return _in_month(phrases, at, time, months)
    if time.timex.startswith("XXXX-") and _MONTH_DAY.fullmatch(time.timex):
        return _in_month_told(phrases, at, time)
    days = _distance(time) if time.value is None and not _is_of_month(phrases, at) else None
    hours = _HOURS.fullmatch(time.timex) is not None
    told = None if days is None else _coming_day(phrases, at) or day_before(phrases, at, near=hours, reach=_FAR)
    if days is None or told is None or told.value is None or told.value.earliest is None:
        return time
    day = TimeValue.day(told.value.earliest.date() + timedelta(days=days))
    return attrs.evolve(time, value=day, basis=Basis.ASSUMED, anchor=told.anchor)


def _begun(time: TimeExpression) -> TimeExpression:
    """The month with which "since March" begins, "when they met"."""
    first = None if time.value is None else time.value.earliest
    length = len(time.timex) if time.timex[:4] != "XXXX" or _MONTH.fullmatch(time.timex) else _DAY
    return time if first is None else attrs.evolve(time, value=TimeValue.parse(str(first.date())[:length]))


#: "XXXX-03", and the length of a day.
_MONTH: Final = re.compile(r"XXXX-\d\d")
_DAY: Final = 10


def _from_speech(phrases: Phrases, at: int, time: TimeExpression) -> TimeExpression:
    """The day of "“I met her today,” he said on Friday", reckoned from that on which he said so."""
    _, end = phrases.sentence[at]
    if time.value is None or time.shift is None or time.shift.amount is None:
        return time
    for phrase in (*range(at + 1, end), *range(at - 1, max(0, at - _NEAR) - 1, -1)):
        said = phrases.times.get(phrase)
        if said is None or not is_past_day(said) or not of_report(phrases, phrase) or is_in_speech(phrases, said):
            continue
        if said.value is None or said.value.earliest is None or said.value.precision is not Precision.DAY:
            break
        day = said.value.earliest.date() + timedelta(days=time.shift.amount)
        return attrs.evolve(time, value=TimeValue.day(day), basis=Basis.ASSUMED)
    return time


def _is_of_month(phrases: Phrases, at: int) -> bool:
    """True for the "three days later" of "offered it in May. He left three days later", which tells no day."""
    if phrases.times[at].timex[:1] != "P":
        return False
    told = next((before for before in range(at - 1, max(0, at - _NEAR), -1) if _is_point(phrases, before)), None)
    if told is None or phrases.block(told) != phrases.block(at):
        return False
    value = phrases.times[told].value
    return value is not None and value.precision in (Precision.MONTH, Precision.YEAR)


def _is_point(phrases: Phrases, at: int) -> bool:
    return at in phrases.times and phrases.times[at].kind in POINTS


def _on_day(phrases: Phrases, at: int, time: TimeExpression) -> TimeExpression:
    """The time of day at phrase *at* on the day that is spoken of there, as in "On Tuesday, he met her at 10 a.m."."""
    told = _coming_day(phrases, at) or day_before(phrases, at, near=True)
    if told is None or told.value is None or told.value.earliest is None:
        return time
    return attrs.evolve(time, value=TimeValue.parse(f"{told.value.earliest.date()}{time.timex[_DAY_ENDS:]}"))


#: Where the time of day begins in "XXXX-XX-XXT10:00".
_DAY_ENDS: Final = 10


def _coming_day(phrases: Phrases, at: int) -> TimeExpression | None:
    """The day told last before the time at phrase *at*, if that is yet to come and so is what the sentence tells."""
    start, end = phrases.sentence[at]
    if phrases.all_tags(start, end).isdisjoint(("future", "planned")):
        return None
    for phrase in range(at - 1, max(0, at - _NEAR) - 1, -1):
        time = phrases.times.get(phrase)
        if time is None or time.value is None or time.kind not in POINTS or time.value.latest is None:
            continue
        if is_past_day(time) and _is_told_ahead(phrases, phrase):
            time = ahead(time, MeetingStatus.PLANNED)
        if time.value is None or time.value.latest is None:
            return None
        coming = time.anchor is not None and time.value.latest.date() > time.anchor
        near = phrases.block(at) - phrases.block(phrase) <= _STORY
        return time if coming and near and time.value.precision is Precision.DAY else None
    return None


def _is_told_ahead(phrases: Phrases, at: int) -> bool:
    """True for the weekday of "Norway votes on Monday", "will vote on Monday"."""
    if not phrases.times[at].timex.startswith("XXXX-W") or of_report(phrases, at):
        return False
    start, _ = phrases.sentence[at]
    return is_to_come(phrases, at) or not phrases.all_tags(start, at).isdisjoint(("future", "planned"))


def _with_next(phrases: Phrases, at: int) -> TimeExpression:
    """The time at phrase *at*, with the day behind it in "on March 1 and 2"."""
    time = phrases.times[at]
    day = time.value.earliest if time.value is not None and _MONTH_DAY.fullmatch(time.timex) else None
    if day is None or "join" not in phrases.tags[at + 1] or not phrases.word[at + 2].isdecimal():
        return time
    following = day.date() + timedelta(days=1)
    if phrases.word[at + 2] != str(following.day) or phrases.tags[at + 3].isdisjoint(("mark", "prep")):
        return time
    return attrs.evolve(time, value=TimeValue.parse(f"{day.date()}/{following}"))


_MONTH_DAY: Final = re.compile(r"[\dX]{4}-\d\d-\d\d")


def _distance(time: TimeExpression) -> int | None:
    """Days from the one that is spoken of; None if the words are no such reckoning."""
    first, _, rest = time.words.casefold().partition(" ")
    if time.timex.startswith("XXXX-XX-XX"):
        return 0 if first == "that" else _FROM_THE_DAY.get(rest.removeprefix("day ").partition(" ")[0])
    if not rest.endswith(("earlier", "later")):
        return None
    if _HOURS.fullmatch(time.timex):
        return 0
    length = _DAYS.fullmatch(time.timex)
    return None if length is None else int(length[1]) * (1 if time.direction is Direction.FUTURE else -1)


_DAYS: Final = re.compile(r"P(\d{1,2})D")
#: So little later it is the same day.
_HOURS: Final = re.compile(r"PT(?:\d|X)H|PT(?:\d{1,2}|X)M")
_FROM_THE_DAY: Final = {"same": 0, "next": 1, "following": 1, "previous": -1, "before": -1, "after": 1}


def _units_on(time: TimeExpression, unit: Precision, *, led: bool = True) -> int | None:
    """Years or months from the one spoken of: 1 of "the following year", 0 of "that May"; None if it is none of these.

    "The next year" is such a one unless a preposition has *led* it in: "over the next year".
    """
    if time.words.casefold() == "the next year" and unit is Precision.YEAR and not led:
        return 1
    if time.value is not None or time.shift is None or time.shift.unit is not unit:
        return None
    words = time.words.casefold().split()
    return next((_FROM_THAT[word] for word in words if word in _FROM_THAT), None)


_FROM_THAT: Final = {"that": 0, "same": 0, "following": 1, "previous": -1, "before": -1, "after": 1}


def _in_year(phrases: Phrases, at: int, time: TimeExpression, years: int) -> TimeExpression:
    """The time at phrase *at* in the year that lies *years* on from one told by its number next to it."""
    for phrase in range(at - 1, max(0, at - _NEAR) - 1, -1):
        told = phrases.times.get(phrase)
        if told is not None and phrases.block(at) - phrases.block(phrase) > 1:
            break
        if told is not None and told.kind in POINTS and told.timex[:4].isdecimal():
            within = TimeValue.parse(time.timex.replace("XXXX", str(int(told.timex[:4]) + years), 1))
            return attrs.evolve(time, value=within, basis=Basis.ASSUMED, direction=Direction.NONE)
    return time


def _in_month(phrases: Phrases, at: int, time: TimeExpression, months: int) -> TimeExpression:
    """The month that lies *months* on from that of the day or month told last, next to the time at phrase *at*."""
    for phrase in range(at - 1, max(0, at - _NEAR) - 1, -1):
        told = phrases.times.get(phrase)
        if told is None or told.kind not in POINTS or told.value is None or told.value.earliest is None:
            continue
        if phrases.block(at) - phrases.block(phrase) > 1 or not _OF_MONTH.match(str(told.value)):
            break
        first = told.value.earliest
        year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
        within = TimeValue.parse(f"{year:04}-{month + 1:02}")
        return attrs.evolve(time, value=within, basis=Basis.ASSUMED, direction=Direction.NONE)
    return time


def _in_month_told(phrases: Phrases, at: int, time: TimeExpression) -> TimeExpression:
    """The day at phrase *at* in the year of its month, if that was told: "met in June 2016. On 9 June, they agreed".

    What was a few weeks ago is news, and in the year of publication, as is what may be to come.
    """
    day = None if time.value is None or time.value.earliest is None else time.value.earliest.date()
    if day is None or time.anchor is None or time.anchor - day <= _NEWS:
        return time
    for phrase in range(at - 1, max(0, at - _NEAR) - 1, -1):
        told = phrases.times.get(phrase)
        if told is None or not told.timex[:4].isdecimal() or told.kind not in POINTS:
            continue
        if phrases.block(at) - phrases.block(phrase) > _STORY:
            break
        if told.timex[4:7] == time.timex[4:7]:
            within = TimeValue.parse(time.timex.replace("XXXX", told.timex[:4], 1))
            return attrs.evolve(time, value=within, basis=Basis.ASSUMED, direction=Direction.NONE)
    return time


#: What took place so lately is told without its year.
_NEWS: Final = timedelta(days=45)
_OF_MONTH: Final = re.compile(r"\d{4}-\d\d")
