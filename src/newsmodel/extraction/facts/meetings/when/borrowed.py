"""The day of an occasion whose own words tell none: of who speaks beside it, of what is beside it, of publication."""

from datetime import timedelta
from typing import Final

from newsmodel.extraction.facts.meetings.when.days import day_before, is_hour_alone, is_past_day
from newsmodel.extraction.facts.meetings.when.last_days import last_day
from newsmodel.extraction.facts.meetings.when.speeches import BESIDE, day_of_speech
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, auxiliaries
from newsmodel.extraction.facts.meetings.wording.deeds import MESSAGES
from newsmodel.extraction.facts.meetings.wording.occasions import DONE
from newsmodel.extraction.facts.meetings.wording.points import tells_when
from newsmodel.extraction.facts.meetings.wording.turning import ahead, is_gone, is_simple_past
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import Basis, Direction, Precision, TimeExpression, TimeKind, TimeValue

_EARLIER: Final = frozenset({"earlier", "later"})
#: Phrases between a preposition and the words for the occasion.
_NEAR: Final = 7


def borrowed_times(phrases: Phrases, what: int, status: MeetingStatus) -> tuple[TimeExpression, ...]:
    """The day of the occasion at phrase *what*, which its clause does not tell; empty if nothing tells it."""
    if status not in DONE:
        planned = status is MeetingStatus.PLANNED
        found = _same_day(phrases, what, done=False) or _also(phrases, what) if planned else None
        found = found or (_of_entry(phrases, what) if planned else None)
        return (found,) if found is not None else beside_speech(phrases, what) if planned else ()
    found = _same_day(phrases, what, done=True) or day_of_speech(phrases, what) or _of_event(phrases, what)
    found = found or last_day(phrases, what) or _of_report(phrases, what) or _of_entry(phrases, what)
    if found is None and status is MeetingStatus.ONGOING:
        found = _present(phrases, what)
    return () if found is None else (found,)


def beside_speech(phrases: Phrases, what: int) -> tuple[TimeExpression, ...]:
    """As in "said on Monday before a meeting with Ms Lund": the day of what was to begin when somebody spoke."""
    found = day_of_speech(phrases, what, ahead=True)
    return () if found is None else (found,)


def _of_event(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "met Ms Lund before Wednesday's vote", "after Friday's funeral": the day of that beside which they met."""
    _, end = phrases.sentence[what]
    for phrase in range(what + 1, min(end - 2, what + _NEAR)):
        tags = phrases.tags[phrase]
        if phrases.small[phrase] in _AROUND and phrase + 1 in phrases.times:
            time = phrases.times[phrase + 1]
            named = "possessive" in phrases.tags[phrase + 2] and is_past_day(time)
            return time if named and (phrases.small[phrase] in BESIDE - AHEAD or _is_just_past(time)) else None
        if tags & {"turn", "semicolon", "quote", "relative", "be", "have", "modal"} or "say" in tags:
            return None
    return None


def _of_report(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "said last week that he had met her": a week, a month, a year is that of what is reported in it."""
    start, _ = phrases.sentence[what]
    at = next((at for at in range(what - 1, start - 1, -1) if at in phrases.times), None)
    if at is None or not _is_stretch(phrases.times[at]):
        return None
    led = any(phrases.small[before] in BESIDE for before in range(max(start, what - _NEAR), what))
    if not (led or is_gone(phrases.times[at])):
        return None  # "said this week that the summit"
    said = any(_reports(phrases, verb) for verb in range(start, what))
    beside = at <= start + 1 or any({"say", "past"} <= phrases.tags[verb] for verb in (at - 1, at + 1))
    return phrases.times[at] if said and beside and phrases.word[at - 1] not in MESSAGES else None


def _reports(phrases: Phrases, verb: int) -> bool:
    """True for "said that they", "confirmed last week they had", "said at the talks", not for "praised the talks"."""
    tags = phrases.tags[verb]
    told = "past" in tags or ("third" in tags and phrases.tags[verb - 1] & {"party", "pronoun", "adverb"})
    if "say" not in tags or not told or phrases.word[verb] == "reported":
        return False  # what is reported was before
    said = verb + 1 + (verb + 1 in phrases.times)
    said += "comma" in phrases.tags[said] and phrases.small[said + 1] in BESIDE
    if "that" in phrases.tags[said] or phrases.small[said] in BESIDE:
        return True
    subject = phrases.tags[said] & {"party", "pronoun"}
    return bool(subject) and not phrases.tags[said + 1].isdisjoint(("past", "have", "be", "do", "modal"))


def _is_stretch(time: TimeExpression) -> bool:
    """True for "last week", "this week", "earlier this month", "last year", which are longer than a meeting."""
    if time.kind is not TimeKind.DATE or time.shift is None or time.shift.unit not in _STRETCHES:
        return False
    return is_gone(time) or (time.shift.amount == 0 and time.direction is Direction.NONE)


_STRETCHES: Final = frozenset({Precision.WEEK, Precision.MONTH, Precision.YEAR})
_AROUND: Final = frozenset({"before", "ahead of", "after", "following"})


def _is_just_past(time: TimeExpression) -> bool:
    """False for a weekday that is sooner to come than it is past: "ahead of Monday's vote", published on Saturday.

    So it is for that of publication: "ahead of Thursday's vote" they may have met the day before.
    """
    day = None if time.value is None else time.value.earliest
    return day is not None and time.anchor is not None and _TODAY < time.anchor - day.date() <= _HALF_A_WEEK


_TODAY: Final = timedelta(0)
_HALF_A_WEEK: Final = timedelta(days=3)


def _same_day(phrases: Phrases, what: int, *, done: bool) -> TimeExpression | None:
    """As in "Earlier in the day, he met Ms Lund": the day spoken of, else the day of publication."""
    start, end = phrases.sentence[what]
    before = range(max(start, what - _NEAR), what) if done else ()
    for at in (start, start + 1, *before, *range(what + 1, min(end, what + _NEAR))):
        if done and at + 1 < end and _is_all_day(phrases, at):
            return day_before(phrases, start, near=True) or _assumed(phrases, at, at + 2)
        if at < end and phrases.small[at] in _EARLIER:
            rest = phrases.words(at + 1, min(end, at + 4)).casefold()
            if rest.startswith(("in the day", "that day", "the same day")):
                told = day_before(phrases, at, near=True, reach=at - start) if at > start else None
                return told or day_before(phrases, start, near=True) or _assumed(phrases, at, min(end, at + 4))
            if at <= start + 1 and "comma" in phrases.tags[at + 1]:
                return day_before(phrases, start)
            if at == start + 1 and "ing" in phrases.tags[start]:  # "Speaking earlier in the capital"
                return day_before(phrases, start) or _assumed(phrases, at, at + 1)
    return None


def _is_all_day(phrases: Phrases, at: int) -> bool:
    """True for "throughout the day", "during the day", "all day", not for "during the day of the vote"."""
    if phrases.small[at] not in _ALL:
        return False
    words = phrases.words(at, at + 3).casefold()
    return words.startswith(_ALL_DAY) and phrases.small[at + 3] != "of"


_ALL: Final = frozenset({"all", "during", "through", "throughout"})
_ALL_DAY: Final = ("throughout the day", "during the day", "all day", "through the day")


def _of_entry(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day of publication in an entry of a page that goes on, headed "7:05 p.m."."""
    start, _ = phrases.sentence[what]
    for at, time in phrases.times.items():
        if at >= start:
            break
        if at >= start - _ENTRY and is_hour_alone(time):
            first, last = phrases.sentence[at]
            if last - first <= _ALONE and phrases.block(at) != phrases.block(what):
                return _assumed(phrases, at, at + 1)
    return None


#: Phrases over which an entry goes on, and those of its heading.
_ENTRY: Final = 150
_ALONE: Final = 2


def _also(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "On Monday, he will meet Mr Moe. He will also meet Ms Lund": the one day to come of the sentence before.

    So it is in "He flies to Oslo on Monday. There he is to meet Ms Lund", where the same person goes on.
    """
    start, _ = phrases.sentence[what]
    before = start - 1
    while before > 0 and phrases.letters[before] == BREAK:
        before -= 1
    if before < 0:
        return None  # nothing stands before it
    first, last = phrases.sentence[before]
    if phrases.block(what) - phrases.block(before) > 1 or phrases.all_tags(first, last).isdisjoint(_TO_COME):
        return None
    days = [at for at in range(first, last) if tells_when(phrases, at)]
    told = ahead(phrases.times[days[0]], MeetingStatus.PLANNED) if len(days) == 1 else None
    if told is None or is_past_day(told):
        return None
    if any(phrases.word[at] == "also" for at in range(max(start, what - _NEAR), what)):
        return told if phrases.block(what) == phrases.block(before) else None
    past = any(is_simple_past(phrases, at) for at in range(first, days[0]))
    on = not past and _is_at_hand(told) and _goes_on(phrases, range(first, last), range(start, what))
    return told if on else None


_TO_COME: Final = frozenset({"future", "planned"})


def _goes_on(phrases: Phrases, before: range, here: range) -> bool:
    """True if who is told of first is the same in both sentences."""
    one, other = (
        next((phrases.references[at] for at in told if at in phrases.references), None) for told in (before, here)
    )
    return one is not None and other is not None and one.party == other.party


def _is_at_hand(time: TimeExpression) -> bool:
    """True for a day that is yet to come."""
    value = time.value
    if value is None or value.latest is None or time.anchor is None or value.precision is not Precision.DAY:
        return False
    return "/" not in str(value) and value.latest.date() >= time.anchor


def _present(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "is meeting Ms Lund", "is holding talks with her", "is in Oslo for talks": the day of publication."""
    start, _ = phrases.sentence[what]
    verb = what if "ing" in phrases.tags[what] and "be" in phrases.all_tags(auxiliaries(phrases, what), what) else None
    verb = _holding(phrases, what) if verb is None else verb
    if verb is not None:
        if not phrases.tags[verb] & _IN_A_DAY and phrases.word[verb].partition(" ")[0] not in _HOLDS:
            return None
        be = next((at for at in range(auxiliaries(phrases, verb), verb) if "be" in phrases.tags[at]), verb)
        return _assumed(phrases, be, be + 1) if {"be", "present"} <= phrases.tags[be] else None
    for phrase in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if phrases.small[phrase] == "for":
            be = next(
                (p for p in range(phrase - 1, max(start, phrase - _NEAR) - 1, -1) if "be" in phrases.tags[p]), what
            )
            there = any(phrases.small[p] in ("in", "at") for p in range(be + 1, be + 3))
            return _assumed(phrases, be, be + 1) if there and "present" in phrases.tags[be] else None
        if phrases.tags[phrase] & {"mark", "be", "have", "modal", "say", "time"}:
            break
    return None


def _holding(phrases: Phrases, noun: int) -> int | None:
    """The verb of "is holding a third round of talks", None if there is none."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _NEAR) - 1, -1):
        if phrases.word[phrase] in _HOLDS:
            return phrase
        if phrases.tags[phrase] & {"mark", "be", "have", "modal", "say", "party", "to"}:
            return None
    return None


_HOLDS: Final = frozenset({"holding", "having", "hosting", "attending", "visiting"})
#: What goes on does so for a day or two: "is meeting", not "is negotiating".
_IN_A_DAY: Final = frozenset({"meets", "hosts", "visits"})


def _assumed(phrases: Phrases, first: int, last: int) -> TimeExpression | None:
    """The day of publication, which the phrases from *first* to *last* point to."""
    anchor = phrases.cast.anchor
    if anchor is None:
        return None
    span = phrases.span(first, last)
    return TimeExpression(
        words=span.of(phrases.cast.units.layout.text),
        span=span,
        timex="PRESENT_REF",
        kind=TimeKind.REFERENCE,
        value=TimeValue.day(anchor),
        basis=Basis.ASSUMED,
        anchor=anchor,
    )
