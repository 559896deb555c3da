"""The day on which the story is, and the day of the news: that of an occasion that nothing else dates."""

from bisect import bisect_right
from datetime import timedelta
from itertools import islice
from typing import Final

from newsmodel.extraction.facts.meetings.when.other_days import is_way_home
from newsmodel.extraction.facts.meetings.when.periods import is_of_period
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.meetings.wording.points import POINTS, is_hour, is_since_when, of_report
from newsmodel.extraction.facts.meetings.wording.turning import is_next_day, is_of_past_verb, is_simple_past
from newsmodel.extraction.facts.phrases import TELLING, Phrases
from newsmodel.text.quotations import Quotation
from newsmodel.values.time import Basis, Precision, TimeExpression

#: Phrases over which the day last told is still the day spoken of.
REACH: Final = 150
_EARLIER: Final = frozenset({"earlier", "later"})
#: What took place then did so on no day that the story tells.
RECENT: Final = frozenset({"recently", "lately", "previously"})
#: Phrases between "after" and the words for the occasion, and between "said" and "after".
_NEAR: Final = 7
_FINE: Final = frozenset({Precision.DAY, Precision.PART_OF_DAY, Precision.HOUR, Precision.MINUTE, Precision.SECOND})


def day_spoken_of(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day on which the story is when the past tense tells of the occasion at phrase *what*.

    As in "He landed on Monday. He met Ms Lund." None where the clause steps out of the story: "who met", "had met".
    """
    start, end = phrases.sentence[what]
    beside = {phrases.small[at] for at in (what - 1, what + 1) if start <= at < end}
    if "past" not in phrases.tags[what] and not _is_object(phrases, start, what):
        return None
    if (
        RECENT & beside
        or is_followed(phrases, what)
        or is_of_period(phrases, what)
        or (_EARLIER.isdisjoint(beside) and _steps_out(phrases, start, what))
    ):
        return None
    block = phrases.block(what)
    for phrase in range(start - 1, max(0, start - REACH) - 1, -1):
        time = phrases.times.get(phrase)
        if time is None or time.kind not in POINTS or time.value is None or _is_mere_word(phrases, phrase):
            continue
        if is_in_speech(phrases, time) or is_since_when(phrases, phrase) or _is_beside_story(phrases, phrase):
            continue
        planned = phrase > 0 and "indefinite" in phrases.tags[phrase - 1]
        near = block - phrases.block(phrase) <= _STORY
        if near and not planned:
            told = _has_come(phrases, phrase) or (_is_short_past(time) and _is_at_gathering(phrases, what))
            return time if told else None
        break
    return day_of_news(phrases, what)


def _is_beside_story(phrases: Phrases, at: int) -> bool:
    """True for the week of "the army, whose snub of her earlier this week led to it", no day but of a clause."""
    if is_past_day(phrases.times[at]):
        return False
    start, _ = phrases.sentence[at]
    for phrase in range(at - 1, max(start, at - _CLAUSE) - 1, -1):
        if "relative" in phrases.tags[phrase] or phrases.word[phrase] == "whose":
            return True
        if "comma" in phrases.tags[phrase]:
            return False
    return False


def _is_short_past(time: TimeExpression) -> bool:
    """True for the days of a gathering that is over: "on 9 and 10 June"."""
    value = time.value
    if value is None or value.earliest is None or value.latest is None or time.anchor is None:
        return False
    short = "/" in str(value) and value.latest - value.earliest <= _FRESH
    return short and value.latest.date() <= time.anchor and time.shift is None


def _is_at_gathering(phrases: Phrases, what: int) -> bool:
    """True for "met her during the summit", "on the sidelines of the forum", which are those told of before."""
    start, end = phrases.sentence[what]
    for at in range(max(start, what - _CLAUSE), min(end - 2, what + _CLAUSE)):
        if phrases.small[at] in _DURING and "definite" in phrases.tags[at + 1]:
            return "noun" in phrases.all_tags(at + 2, min(end, at + _NEAR_NOUN))
    return False


_DURING: Final = frozenset({"during", "at", "of"})
#: Phrases from "during" to the noun.
_NEAR_NOUN: Final = 5


def day_of_news(phrases: Phrases, what: int) -> TimeExpression | None:
    """The first day on which a text tells that something was, as that of the occasion at phrase *what*.

    None if that is long ago, or stands beside the occasion and is of something else. The day on which somebody said
    something is not one.
    """
    spoken: int | None = None
    for at, time in islice(phrases.times.items(), _FIRST):
        told = phrases.block_kind(at) in TELLING and not _is_mere_word(phrases, at) and not _is_lapse(time)
        told = told and not (is_since_when(phrases, at) or is_way_home(phrases, at))
        if not told or not _has_come(phrases, at) or of_report(phrases, at) or _is_led_to(phrases, at):
            continue
        if is_in_speech(phrases, time):
            spoken = at if spoken is None else spoken
            continue
        return _as_news(phrases, at, what)
    return None if spoken is None else _as_news(phrases, spoken, what)


def _is_led_to(phrases: Phrases, at: int) -> bool:
    """True for the day of "The talks came after the army opened fire on Monday": the news is of what followed."""
    start, _ = phrases.sentence[at]
    past = False
    for phrase in range(at - 1, max(start, at - _CLAUSE) - 1, -1):
        if phrases.word[phrase] == "after":
            return past and phrase > start
        if phrases.tags[phrase] & {"mark", "relative", "that"}:
            return False
        past = past or is_simple_past(phrases, phrase)
    return False


def _as_news(phrases: Phrases, at: int, what: int) -> TimeExpression | None:
    """The day at phrase *at* if it may be that of the occasion at *what*."""
    start, end = phrases.sentence[what]
    time = phrases.times[at]
    return time if _is_fresh(time) and not start <= at < end and not _is_left(phrases, at, what) else None


def is_in_speech(phrases: Phrases, time: TimeExpression) -> bool:
    """True for the day of "We are ready to fight tonight", which is of whom it quotes and not of the story."""
    if time.shift is None:
        return False
    quotations = phrases.cast.units.layout.quotations
    at = bisect_right(quotations, time.span.start, key=_start) - 1
    return at >= 0 and time.span.end <= quotations[at].span.end


def _start(quotation: Quotation) -> int:
    return quotation.span.start


def _is_mere_word(phrases: Phrases, at: int) -> bool:
    """True for "an overnight success", "late-night talks", "Updated at 7 p.m.", not for "after the morning meeting"."""
    if is_hour_alone(phrases.times[at]) and phrases.tags[at + 1].isdisjoint(("low", "noun")):
        return True
    return is_hour(phrases, at) and "definite" not in phrases.tags[at - 1]


def _is_lapse(time: TimeExpression) -> bool:
    """True for "three days ago", as which nobody tells the day of the news."""
    return time.timex.startswith("P")


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
        if "comma" in tags and _is_fronted(phrases, start, phrase, what):
            return False
        if (
            tags & {"relative", "modal", "ago"}
            or ("have" in tags and not _has(phrases, phrase, what))
            or (word in _BACK and not (word == "when" and _is_meanwhile(phrases, start, phrase)))
            or (word in ("after", "before") and phrase - 1 in phrases.times)
        ):
            return True  # "a day after"
    return False


def _is_fronted(phrases: Phrases, start: int, comma: int, what: int) -> bool:
    """True for the comma of "In a sign that it could get worse, he met her", before the clause of the occasion."""
    if "prep" not in phrases.tags[start] or _opens_aside(phrases, start, comma):
        return False
    return not phrases.all_tags(comma + 1, min(what, comma + _SUBJECT)).isdisjoint(("party", "pronoun"))


def _opens_aside(phrases: Phrases, start: int, comma: int) -> bool:
    """True if a comma stands before, or what follows is told of who is named in front."""
    aside = "relative" in phrases.tags[comma + 1] or any("comma" in phrases.tags[at] for at in range(start, comma))
    return aside or phrases.small[start] in _BACK


#: Phrases from the comma to the subject.
_SUBJECT: Final = 4


def is_remembered(phrases: Phrases, what: int) -> bool:
    """True for "recalled the day when he met her", "had promised it when he met her", "said he was a boy when"."""
    start, _ = phrases.sentence[what]
    when = next((at for at in range(what - 1, max(start, what - _NEAR) - 1, -1) if phrases.word[at] == "when"), start)
    return when > start and "comma" not in phrases.tags[when - 1] and not _is_meanwhile(phrases, start, when)


def _is_meanwhile(phrases: Phrases, start: int, when: int) -> bool:
    """True for "was all smiles when he met her", not for "recalled the day when he met her", "had smiled when"."""
    if when == start or phrases.word[when - 1] in _TIMES or "comma" in phrases.tags[when - 1]:
        return False
    for phrase in range(when - 1, start - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _NOT_THEN or {"say", "past"} <= tags or phrases.word[phrase] in _RECALLS:
            return False
        if {"be", "past"} <= tags or is_simple_past(phrases, phrase):
            return True
    return False


_NOT_THEN: Final = frozenset({"have", "modal", "relative", "that", "present"})
_TIMES: Final = frozenset({"day", "time", "moment", "year", "night", "back", "since", "including", "especially"})
_RECALLS: Final = frozenset({"recalled", "remembered", "began", "started", "knew"})


def is_followed(phrases: Phrases, what: int) -> bool:
    """True for "the vote came after he met her", which may have been long before."""
    start, _ = phrases.sentence[what]
    for after in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if phrases.word[after] == "after":
            return not _COMES.isdisjoint(phrases.small[max(start, after - _LAPSE) : after])
        if phrases.tags[after] & {"mark", "relative"}:
            return False
    return False


_COMES: Final = frozenset({"came", "come", "comes", "coming"})
#: Phrases from "came" to "after": "came almost immediately after".
_LAPSE: Final = 4


def _has(phrases: Phrases, have: int, noun: int) -> bool:
    """True for the verb of "had a meeting with", "had tea with", not for that of "had met"."""
    between = phrases.tags[have + 1 : noun]
    return "noun" in phrases.tags[noun] and all(tags & _BEFORE_NOUN or tags <= _MERE_WORDS for tags in between)


_BEFORE_NOUN: Final = frozenset({"det", "owner", "modifier", "num"})
_MERE_WORDS: Final = frozenset({"low", "common"})


def is_long_since(phrases: Phrases, start: int, what: int) -> bool:
    """True for "much has been done since he met her": the present perfect tells of no day."""
    led = next((at for at in range(what - 1, max(start, what - _NEAR) - 1, -1) if phrases.word[at] in _AFTER), None)
    return led is not None and any({"have", "present"} <= phrases.tags[at] for at in range(start, led))


_AFTER: Final = frozenset({"after", "since"})
_CLAUSE: Final = 10
_BACK: Final = AHEAD | {"when", "where", "since", "previous", "earlier", "past", "first", "last"}


def day_before(phrases: Phrases, start: int, *, near: bool = False, reach: int = REACH) -> TimeExpression | None:
    """The last day told before phrase *start*, if it has come; with *near*, one told next to it."""
    for phrase in range(start - 1, max(0, start - reach) - 1, -1):
        time = phrases.times.get(phrase)
        if time is None or is_hour_alone(time):
            continue
        if _has_come(phrases, phrase) and "possessive" not in phrases.tags[phrase + 1]:
            return time if not near or phrases.block(start) - phrases.block(phrase) <= 1 else None
    return None


def is_hour_alone(time: TimeExpression) -> bool:
    """True for "at 10 a.m.", "in the evening", which are on whatever day is spoken of."""
    return time.basis is Basis.ASSUMED and time.timex.startswith("XXXX-XX-XXT")


def _has_come(phrases: Phrases, at: int) -> bool:
    """True for a past day, and for the weekday of the next where the past tense tells what was: "fell on Friday"."""
    time = phrases.times[at]
    if is_past_day(time):
        return not (time.timex.startswith("XXXX-W") and not _is_today(time) and is_to_come(phrases, at))
    return is_next_day(time) and is_of_past_verb(phrases, at)


def _is_today(time: TimeExpression) -> bool:
    return time.value is not None and time.value.latest is not None and time.value.latest.date() == time.anchor


def is_to_come(phrases: Phrases, at: int) -> bool:
    """True for the weekday of "Parliament votes on Monday", "before they meet on Monday", "ahead of Monday's vote"."""
    start, _ = phrases.sentence[at]
    for phrase in range(at - 1, max(start, at - _VERB) - 1, -1):
        tags = phrases.tags[phrase]
        if phrases.small[phrase] in AHEAD:
            return True
        if tags & {"past", "be", "have", "modal", "mark", "say", "noun"}:
            return False
        if "third" in tags:
            return True
    return False


#: Phrases from a verb to its day.
_VERB: Final = 6


def is_past_day(time: TimeExpression) -> bool:
    """True for a single day that has come by the day of publication."""
    value = time.value
    if value is None or value.latest is None or time.anchor is None or time.kind not in POINTS:
        return False
    return value.precision in _FINE and "/" not in str(value) and value.latest.date() <= time.anchor
