"""Which way the days of an occasion lie from that of publication, as its status tells."""

import re
from datetime import date, timedelta
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.meetings.wording.deeds import leads_to_other
from newsmodel.extraction.facts.meetings.wording.occasions import TO_COME
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import Direction, Precision, TimeExpression, TimeKind, TimeValue

#: Phrases from a verb to its time.
_NEAR: Final = 14
#: Phrases among which the time stands that opens a sentence.
_OPENING: Final = 5


def lies_ahead(phrases: Phrases, verb: int) -> bool:
    """True if the first time behind *verb* is later than the day of publication, wholly so for "is meeting", "is in".

    In the present tense the one that opens the sentence does as well: "On Friday, he meets her".
    """
    start, end = phrases.sentence[verb]
    behind = range(verb, min(end, verb + _NEAR))
    if "ing" in phrases.tags[verb]:
        behind = range(verb, next((at for at in behind if _is_of_other(phrases, at)), behind.stop))
    present = "third" in phrases.tags[verb] and phrases.times.keys().isdisjoint(behind)
    for phrase in range(start, min(start + _OPENING, verb)) if present else behind:
        time = phrases.times.get(phrase)
        if time is not None and time.anchor is None and time.kind is TimeKind.DATE and phrase != verb:
            return not phrases.tags[verb].isdisjoint(("third", "ing"))  # "meets her on Friday", who knows in which week
        if time is not None and time.value is not None and time.anchor is not None:
            if time.direction is Direction.NONE and _may_lie_ahead(time):
                return True
            bound = time.value.earliest if phrases.tags[verb] & _GOING_ON else time.value.latest
            return bound is not None and bound.date() > time.anchor
    return False


def was_done_before(phrases: Phrases, verb: int) -> bool:
    """True for "will sing in June after meeting her on Tuesday", told on a Thursday: the last one is the nearer."""
    having = phrases.small[verb - 1] == "having"
    if not having and ("ing" not in phrases.tags[verb] or phrases.small[verb - 1] not in _BEHIND):
        return False
    _, end = phrases.sentence[verb]
    behind = range(verb, min(end, verb + _NEAR))
    for at in range(verb, next((at for at in behind if _is_of_other(phrases, at)), behind.stop)):
        time = phrases.times.get(at)
        if time is not None and time.kind is TimeKind.DATE:
            return time.timex.startswith("XXXX-WXX-") and time.shift is None and _is_nearer_past(time)
    return False


def _is_nearer_past(time: TimeExpression) -> bool:
    """True for a weekday since which it is not so long as to the next."""
    first = None if time.value is None else time.value.earliest
    return first is not None and time.anchor is not None and 2 * ((time.anchor - first.date()).days % _WEEK) < _WEEK


#: What leads in what was done first.
_BEHIND: Final = frozenset({"after", "following", "from"})
#: Days from a weekday to the next of the same name.
_WEEK: Final = 7


def _is_of_other(phrases: Phrases, at: int) -> bool:
    """True for the words before what is beside the occasion: "is meeting her before the May 3 vote".

    So is the comma of "who is visiting Oslo, met her on Friday", "who is visiting Oslo, laid a wreath on Friday".
    """
    if "comma" in phrases.tags[at] and (phrases.tags[at + 1] & FINITE or _ends_relative(phrases, at)):
        return True
    return (phrases.small[at] in AHEAD and at + 1 not in phrases.times) or leads_to_other(phrases, at)


def _ends_relative(phrases: Phrases, comma: int) -> bool:
    """True for the comma behind "who is visiting Oslo", which a comma led in, and before what else he does."""
    start, _ = phrases.sentence[comma]
    opened = next((at for at in range(comma - 1, start, -1) if "comma" in phrases.tags[at]), start)
    is_who = opened > start and "relative" in phrases.tags[opened + 1]
    return is_who and phrases.tags[comma + 1].isdisjoint(("prep", "place", "country", "organization", "time", "join"))


#: Tags of a verb that says something of a subject.
FINITE: Final = frozenset({"past", "third", "be", "have", "modal"})
#: What may have begun: "is meeting her this week", "is in Oslo this week".
_GOING_ON: Final = frozenset({"ing", "be"})


def _may_lie_ahead(time: TimeExpression) -> bool:
    """True for a weekday, which may be the last or the next."""
    later = (value.earliest for value in time.alternatives)
    return any(start is not None and time.anchor is not None and start.date() > time.anchor for start in later)


def ahead(time: TimeExpression, status: MeetingStatus) -> TimeExpression:
    """What is to come on a day that lies ahead; of what was called off, a weekday that comes soon."""
    if status in _CALLED_OFF and time.timex.startswith("XXXX-W") and time.direction is Direction.NONE:
        turned = ahead(time, MeetingStatus.PLANNED)
        days = None if turned.value is None or turned.value.earliest is None else turned.value.earliest.date()
        return turned if days is not None and time.anchor is not None and days - time.anchor <= _SOON else time
    if status in TO_COME and time.direction is Direction.NONE and time.anchor is not None and time.value is not None:
        latest = time.value.latest
        if latest is not None and latest.date() < time.anchor:
            return attrs.evolve(time, direction=Direction.FUTURE).resolve(time.anchor)
        if time.value.precision is Precision.WEEK and latest is not None and latest.date() - time.anchor <= _NO_WEEK:
            if latest.date() == time.anchor:  # "this week", said on a Sunday
                return attrs.evolve(time, value=TimeValue.parse(f"{time.anchor}/{time.anchor + _SIX_DAYS}"))
            year, week, _ = (latest.date() + timedelta(days=1)).isocalendar()
            return attrs.evolve(time, value=TimeValue.parse(f"{year}-W{week:02}"))
    return time


#: So little of a week is left on a Saturday that the next one is meant.
_NO_WEEK: Final = timedelta(days=1)
_SIX_DAYS: Final = timedelta(days=6)
_CALLED_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED, MeetingStatus.REFUSED})
#: What is called off was to come no later.
_SOON: Final = timedelta(days=3)


def gone_by(time: TimeExpression, *, verb: bool, perfect: bool = False) -> TimeExpression:
    """The last day or month of that name for what took place; of a *verb*, whatever the clause before it plans.

    What had taken place on a weekday, in the past *perfect*, did so before the day of publication.
    """
    if time.anchor is None or not time.timex.startswith("XXXX-") or time.shift is not None or time.value is None:
        return time
    if time.value.earliest is None or time.value.earliest.date() <= time.anchor:
        return time
    if is_next_day(time) and not perfect:
        return attrs.evolve(time, direction=Direction.PAST)
    if not (verb if time.timex.startswith("XXXX-W") else time.direction is Direction.NONE):
        return time
    if not verb and _MONTH_DAY.fullmatch(time.timex) and time.value.earliest.date() - time.anchor <= _AT_HAND:
        return time
    back = next((value for value in time.alternatives if _is_by(value, time.anchor)), None)
    return time if back is None else attrs.evolve(time, value=back, alternatives=(time.value,))


def once_due(time: TimeExpression) -> TimeExpression:
    """The last weekday of that name for what had been due then, unless the next one is near."""
    first = None if time.value is None else time.value.earliest
    if time.anchor is None or first is None or time.shift is not None or not time.timex.startswith("XXXX-W"):
        return time
    back = next((value for value in time.alternatives if _is_by(value, time.anchor)), None)
    return time if back is None or first.date() - time.anchor <= _SOON else attrs.evolve(time, value=back)


_MONTH_DAY: Final = re.compile(r"XXXX-\d\d-\d\d")
#: A date that comes so soon is not that of last year.
_AT_HAND: Final = timedelta(days=30)


def is_next_day(time: TimeExpression) -> bool:
    """True for a weekday whose day follows that of publication: an article may be written on after its date."""
    if time.direction is not Direction.NONE or time.shift is not None or not time.timex.startswith("XXXX-WXX-"):
        return False
    first = None if time.value is None else time.value.earliest
    return first is not None and time.anchor is not None and first.date() - time.anchor == timedelta(days=1)


def may_follow_date(phrases: Phrases) -> bool:
    """False where the first day of the week told is that of publication or that before: the article is of its date."""
    times = phrases.times.values()
    first = next((time for time in times if time.timex.startswith("XXXX-WXX-") and time.value is not None), None)
    return first is None or not _is_fresh(first)


def _is_fresh(time: TimeExpression) -> bool:
    """True for the weekday of publication and for that before."""
    last = None if time.value is None else time.value.latest
    return last is not None and time.anchor is not None and timedelta(0) <= time.anchor - last.date() <= _LATELY


_LATELY: Final = timedelta(days=1)


def _is_by(value: TimeValue, day: date) -> bool:
    return value.earliest is not None and value.earliest.date() <= day


def is_of_past_verb(phrases: Phrases, time: int) -> bool:
    """True for "stalled in February", "collapsed on 3 May": what is told of the occasion is over."""
    return is_simple_past(phrases, time - 1 - ("prep" in phrases.tags[time - 1]))


def is_simple_past(phrases: Phrases, verb: int) -> bool:
    """True for "stalled", "came", not for "was set", "a fair closed in"."""
    tags = phrases.tags[verb]
    simple = ("past" in tags and tags.isdisjoint(_HELPS)) or (tags <= _UNKNOWN and _is_in_past(phrases.word[verb]))
    return simple and phrases.tags[verb - 1].isdisjoint(_NO_PAST)


def _is_in_past(word: str) -> bool:
    """True for "stalled", "kicked off", "got under way", "made"."""
    first = word.partition(" ")[0]
    return first.endswith("ed") or first in _IRREGULAR


#: Pasts that do not end in -ed, and are little else.
_IRREGULAR: Final = frozenset(
    {"became", "began", "broke", "brought", "came", "chose", "drew", "drove", "fell", "felt", "flew", "gave", "got"}
    | {"grew", "kept", "laid", "lost", "made", "paid", "ran", "rose", "sang", "sank", "sat", "sent", "shook", "shot"}
    | {
        "slid",
        "sought",
        "spent",
        "stood",
        "strode",
        "struck",
        "swept",
        "swore",
        "threw",
        "took",
        "went",
        "won",
        "wrote",
    }
)
_UNKNOWN: Final = frozenset({"low", "common", "participle", "held", "ongoing"})
#: Before a word in -ed, these make it no past tense: "is planned for May", "to be held in May", "a fair closed in May".
_NO_PAST: Final = frozenset({"be", "det", "owner", "possessive", "prep"})
_HELPS: Final = frozenset({"be", "have", "modal"})


def is_gone(time: TimeExpression) -> bool:
    """True for "last month", when something may have been proposed and not have been: it is still thought of."""
    return time.direction is Direction.PAST or (time.value is not None and time.value.precision is Precision.DECADE)


def offered(phrases: Phrases, what: int) -> int | None:
    """The noun of "got an invitation to meet Ms Lund" before the verb at phrase *what*; None if nothing came to him."""
    offer = what - 1
    while offer > 0 and phrases.tags[offer] & {"adverb", "to", "base"}:
        offer -= 1
    start, _ = phrases.sentence[what]
    came = phrases.small[offer] in _OFFERS and any(is_simple_past(phrases, at) for at in range(start, offer))
    return offer if came and offer < what - 1 else None


_OFFERS: Final = frozenset({"invitation", "invite", "offer", "request", "proposal", "overture", "plea"})
