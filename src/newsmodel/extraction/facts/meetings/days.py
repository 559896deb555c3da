"""The day of an occasion that has none of its own: of who speaks after it, of what was told before, of publication."""

from datetime import timedelta
from itertools import islice
from typing import Final

from newsmodel.extraction.facts.meetings.cues import AHEAD, auxiliaries
from newsmodel.extraction.facts.meetings.occasions import DONE
from newsmodel.extraction.facts.meetings.points import POINTS, of_report
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import Basis, Precision, TimeExpression, TimeKind, TimeValue

#: Phrases over which the day last told is still the day spoken of.
_REACH: Final = 150
_EARLIER: Final = frozenset({"earlier", "later"})
#: So begins what somebody says beside an occasion: "said after talks".
_BESIDE: Final = frozenset({"after", "before", "following", "during"})
#: Phrases between "after" and the words for the occasion, and between "said" and "after".
_NEAR: Final = 7
_FINE: Final = frozenset({Precision.DAY, Precision.PART_OF_DAY, Precision.HOUR, Precision.MINUTE, Precision.SECOND})


def borrowed_times(phrases: Phrases, what: int, status: MeetingStatus) -> tuple[TimeExpression, ...]:
    """The day of the occasion at phrase *what*, which its clause does not tell; empty if nothing tells it."""
    if status not in DONE:
        found = _same_day(phrases, what) if status is MeetingStatus.PLANNED else None
        return () if found is None else (found,)
    found = _same_day(phrases, what) or _of_saying(phrases, what) or _of_event(phrases, what)
    if found is None and status is MeetingStatus.ONGOING:
        found = _present(phrases, what)
    return () if found is None else (found,)


def _of_event(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "met Ms Lund before Wednesday's vote", "after Friday's funeral": the day of that beside which they met."""
    _, end = phrases.sentence[what]
    for phrase in range(what + 1, min(end - 2, what + _NEAR)):
        tags = phrases.tags[phrase]
        if phrases.small[phrase] in _AROUND and phrase + 1 in phrases.times:
            time = phrases.times[phrase + 1]
            named = "possessive" in phrases.tags[phrase + 2] and is_past_day(time)
            return time if named and (phrases.small[phrase] in _BESIDE - AHEAD or _is_just_past(time)) else None
        if tags & {"turn", "semicolon", "quote", "relative", "be", "have", "modal"} or "say" in tags:
            return None
    return None


_AROUND: Final = frozenset({"before", "ahead of", "after", "following"})


def _is_just_past(time: TimeExpression) -> bool:
    """False for a weekday that is sooner to come than it is past: "ahead of Monday's vote", published on Saturday."""
    day = None if time.value is None else time.value.earliest
    return day is not None and time.anchor is not None and time.anchor - day.date() <= _HALF_A_WEEK


_HALF_A_WEEK: Final = timedelta(days=3)


def _same_day(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "Earlier in the day, he met Ms Lund": the day spoken of, else the day of publication."""
    start, end = phrases.sentence[what]
    for at in (start, start + 1, *range(what + 1, min(end, what + _NEAR))):
        if at < end and phrases.small[at] in _EARLIER:
            rest = phrases.words(at + 1, min(end, at + 4)).casefold()
            if rest.startswith(("in the day", "that day", "the same day")):
                return day_before(phrases, start, near=True) or _assumed(phrases, at, min(end, at + 4))
            if at <= start + 1 and "comma" in phrases.tags[at + 1]:
                return day_before(phrases, start)
            if at == start + 1 and "ing" in phrases.tags[start]:  # "Speaking earlier in the capital"
                return day_before(phrases, start) or _assumed(phrases, at, at + 1)
    return None


def day_spoken_of(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day on which the story is when the past tense tells of the occasion at phrase *what*.

    As in "He landed on Monday. He met Ms Lund." None where the clause steps out of the story: "who met", "had met".
    """
    start, end = phrases.sentence[what]
    beside = (phrases.small[at] for at in (what - 1, what + 1) if start <= at < end)
    if "past" not in phrases.tags[what] and not _is_object(phrases, start, what):
        return None
    if _EARLIER.isdisjoint(beside) and _steps_out(phrases, start, what):
        return None
    block = phrases.block(what)
    for phrase in range(start - 1, max(0, start - _REACH) - 1, -1):
        time = phrases.times.get(phrase)
        if time is None or time.kind not in POINTS or time.value is None:
            continue
        planned = phrase > 0 and "indefinite" in phrases.tags[phrase - 1]
        near = block - phrases.block(phrase) <= _STORY
        if near and not planned:
            return time if is_past_day(time) else None
        break
    return day_of_news(phrases, what)


def day_of_news(phrases: Phrases, what: int) -> TimeExpression | None:
    """The first day on which a text tells that something was, as that of the occasion at phrase *what*.

    None if that is long ago, or stands beside the occasion and is of something else. The day on which somebody said
    something is not one.
    """
    start, end = phrases.sentence[what]
    for at, time in islice(phrases.times.items(), _FIRST):
        if is_past_day(time) and phrases.block_kind(at) in TELLING and not of_report(phrases, at):
            return time if _is_fresh(time) and not start <= at < end and not _is_left(phrases, at, what) else None
    return None


def _is_fresh(time: TimeExpression) -> bool:
    day = None if time.value is None else time.value.earliest
    return day is not None and time.anchor is not None and time.anchor - day.date() <= _FRESH


def _is_left(phrases: Phrases, day: int, what: int) -> bool:
    """True if another time is told last before the occasion: "It rained on Tuesday. It was hot in 2015. They met"."""
    last = next((at for at in range(what - 1, max(day, what - _NEAR_TIME), -1) if at in phrases.times), None)
    return last is not None and phrases.times[last].kind in POINTS and not is_past_day(phrases.times[last])


#: Times among which the day of the news is.
_FIRST: Final = 40
#: Phrases over which another time is still the one spoken of.
_NEAR_TIME: Final = 12
#: What is news is no older than this on the day of publication.
_FRESH: Final = timedelta(days=7)


def _is_object(phrases: Phrases, start: int, noun: int) -> bool:
    """True for "held a short call", "told a meeting of ministers", "held several meetings, including one"."""
    for phrase in range(noun - 1, max(start, noun - _NEAR) - 1, -1):
        tags = phrases.tags[phrase]
        if {"say", "past"} <= tags or phrases.word[phrase] in ("held", "had"):
            return True
        if phrases.word[phrase] == "including":
            return any(phrases.word[at] == "held" for at in range(max(start, phrase - _CLAUSE), phrase))
        if tags & {"prep", "mark", "party", "be"}:
            return False
    return False


#: Blocks over which a story stays on the day that it has told.
_STORY: Final = 2


def _steps_out(phrases: Phrases, start: int, what: int) -> bool:
    """True if a clause tells of what was before the story, or is somebody's words."""
    quotes = sum("quote" in phrases.tags[phrase] for phrase in range(start, what))
    if quotes % 2 or is_long_since(phrases, start, what):
        return True
    for phrase in range(what - 1, max(start, what - _CLAUSE) - 1, -1):
        tags = phrases.tags[phrase]
        word = phrases.small[phrase]
        if (
            tags & {"relative", "have", "modal", "ago"}
            or word in _BACK
            or (word == "after" and phrase - 1 in phrases.times)
        ):
            return True  # "a day after"
    return False


def is_long_since(phrases: Phrases, start: int, what: int) -> bool:
    """True for "much has been done since he met her": the present perfect tells of no day."""
    led = next((at for at in range(what - 1, max(start, what - _NEAR) - 1, -1) if phrases.word[at] in _AFTER), None)
    return led is not None and any({"have", "present"} <= phrases.tags[at] for at in range(start, led))


_AFTER: Final = frozenset({"after", "since"})
_CLAUSE: Final = 10
_BACK: Final = AHEAD | {"when", "where", "since", "previous", "earlier", "past", "first", "last"}


def day_before(phrases: Phrases, start: int, *, near: bool = False, reach: int = _REACH) -> TimeExpression | None:
    """The last day told before phrase *start*, if it has come; with *near*, one told next to it."""
    for phrase in range(start - 1, max(0, start - reach) - 1, -1):
        time = phrases.times.get(phrase)
        if time is not None and is_past_day(time) and "possessive" not in phrases.tags[phrase + 1]:
            return time if not near or phrases.block(start) - phrases.block(phrase) <= 1 else None
    return None


def is_past_day(time: TimeExpression) -> bool:
    """True for a single day that has come by the day of publication."""
    value = time.value
    if value is None or value.latest is None or time.anchor is None or time.kind not in POINTS:
        return False
    return value.precision in _FINE and "/" not in str(value) and value.latest.date() <= time.anchor


def _of_saying(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "said on Monday after talks with Ms Lund": the day of the speech."""
    start, _ = phrases.sentence[what]
    for at in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if phrases.small[at] in _BESIDE:
            break
        if at in phrases.times and phrases.times[at].kind is TimeKind.DURATION:
            continue  # "during a two-hour dinner"
        if phrases.tags[at] & {"mark", "be", "have", "modal", "time"} or {"say", "past"} <= phrases.tags[at]:
            return None
    else:
        return None
    for said in range(at - 1, max(start, at - _CLAUSE) - 1, -1):
        tags = phrases.tags[said]
        if "say" in tags and "past" in tags and "meet" not in tags:
            return _day_of_speech(phrases, said, at)
        if tags & {"be", "have", "modal", "meet", "relative", "turn"}:
            return None
    return None


def _day_of_speech(phrases: Phrases, said: int, end: int) -> TimeExpression | None:
    """The day told beside the verb at phrase *said*, else the one on which the same speaker spoke before."""
    start, _ = phrases.sentence[said]
    for phrase in (*range(said + 1, end), *range(said - 1, max(start, said - 3) - 1, -1)):
        if phrase in phrases.times:
            return phrases.times[phrase] if is_past_day(phrases.times[phrase]) else None
    speaker = _speaker(phrases, said)
    if speaker is None:
        return None
    for phrase in range(start - 1, max(0, start - _REACH) - 1, -1):
        time = phrases.times.get(phrase)
        if time is None or not is_past_day(time) or not of_report(phrases, phrase):
            continue
        if any(_speaker(phrases, at) == speaker for at in range(phrase - 4, phrase)):
            return time
    return day_of_news(phrases, said)


def _speaker(phrases: Phrases, said: int) -> str | None:
    """Who is the subject of the verb at phrase *said*, if it stands beside it."""
    if said < 0 or "say" not in phrases.tags[said]:
        return None
    aside = "comma" in phrases.tags[said - 1]
    for phrase in (said - 1 - aside, said + 1):
        if phrase in phrases.references:
            return phrases.references[phrase].party
    return None


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
