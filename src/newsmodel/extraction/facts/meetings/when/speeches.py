"""The day of an occasion beside which somebody speaks: "said on Monday after talks with Ms Lund"."""

from typing import Final

from newsmodel.extraction.facts.meetings.when.days import REACH, day_of_news, is_past_day
from newsmodel.extraction.facts.meetings.wording.points import of_report
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression, TimeKind

#: So begins what somebody speaks beside.
BESIDE: Final = frozenset({"after", "before", "following", "during"})
#: Who speaks at it does so on its day as well, if nothing but the occasion follows.
_AT: Final = frozenset({"at", "in", "as", "where"})
#: Phrases from those words to the occasion, and from the verb to them.
_NEAR: Final = 7
_CLAUSE: Final = 10
#: Phrases from the comma behind an occasion to the verb of the main clause, and from the verb to its day.
_SUBJECT: Final = 12
_AUDIENCE: Final = 5
#: Times longer than an occasion is: "after months of talks".
_LONG: Final = ("W", "M", "Y")


def day_of_speech(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day on which somebody spoke beside the occasion at phrase *what*; None if the sentence does not tell it."""
    lead = _lead(phrases, what)
    if lead is None:
        return _day_of_main_clause(phrases, what, what) if "ing" in phrases.tags[what] else None
    said = _said_before(phrases, lead)
    if said is not None:
        return _told_day(phrases, said, lead)
    return _day_of_main_clause(phrases, lead, what)


def _lead(phrases: Phrases, what: int) -> int | None:
    """The word that puts something beside the occasion, None if there is none: the "after" of "after long talks"."""
    start, _ = phrases.sentence[what]
    for at in range(what - 1, max(start, what - _NEAR) - 1, -1):
        word = phrases.small[at]
        if word in BESIDE or (word in _AT and phrases.all_tags(at + 1, what).isdisjoint(_TELLS)):
            return at
        duration = phrases.times.get(at)
        if duration is not None and duration.kind is TimeKind.DURATION:
            if duration.timex.startswith("P") and duration.timex.endswith(_LONG) and "T" not in duration.timex:
                return None
            continue  # "during a two-hour dinner"
        tags = phrases.tags[at]
        if tags & {"mark", "be", "have", "modal", "time"} or {"say", "past"} <= tags:
            return None
    return None


def _said_before(phrases: Phrases, lead: int) -> int | None:
    """The verb of "said on Monday after", None if nothing is said before the words at phrase *lead*."""
    start, _ = phrases.sentence[lead]
    closely = phrases.small[lead] in _AT
    for said in range(lead - 1, max(start, lead - _CLAUSE) - 1, -1):
        tags = phrases.tags[said]
        if "say" in tags and "past" in tags and "meet" not in tags:
            return said
        if tags & _ENDS or (closely and _is_of_content(phrases, said)):
            return None
    return None


#: Words of a clause that stands between: "in a development that followed talks".
_TELLS: Final = frozenset({"past", "third", "that", "relative"})
_ENDS: Final = frozenset({"be", "have", "modal", "meet", "relative", "turn"})


def _is_of_content(phrases: Phrases, at: int) -> bool:
    """True for words of what is said: "said on Monday that Norway broke a promise made in talks"."""
    tags = phrases.tags[at]
    if phrases.small[at] in _TOPIC:
        return at + 1 not in phrases.times
    return not tags.isdisjoint(("past", "third", "participle", "that"))


_TOPIC: Final = frozenset({"on", "about", "over", "of"})


def _told_day(phrases: Phrases, said: int, end: int) -> TimeExpression | None:
    """The day told beside the verb at phrase *said*, else the one on which the same speaker spoke before."""
    start, _ = phrases.sentence[said]
    for phrase in (*range(said + 1, end), *range(said - 1, max(start, said - 3) - 1, -1)):
        if phrase in phrases.times:
            return phrases.times[phrase] if is_past_day(phrases.times[phrase]) else None
    if phrases.small[end] in _AT or _speaker(phrases, said) is None:
        return None
    return _day_of_speaker(phrases, said) or day_of_news(phrases, said)


def _day_of_speaker(phrases: Phrases, said: int) -> TimeExpression | None:
    """The day on which who speaks at phrase *said* did so before: "said on Monday", "On Monday, he called"."""
    speaker = _speaker(phrases, said)
    if speaker is None:
        return None
    start, _ = phrases.sentence[said]
    for phrase in range(start - 1, max(0, start - REACH) - 1, -1):
        time = phrases.times.get(phrase)
        if time is None or not is_past_day(time):
            continue
        if of_report(phrases, phrase) and any(_speaker(phrases, at) == speaker for at in range(phrase - 4, phrase)):
            return time
        first, last = phrases.sentence[phrase]
        opens = phrase <= first + 1 and phrases.block(said) - phrases.block(phrase) <= 1
        behind = range(phrase + 1, min(last, phrase + _OPENED)) if opens else ()
        if any(at in phrases.references and phrases.references[at].party == speaker for at in behind):
            return time
    return None


#: Phrases from the day that opens a sentence to its subject.
_OPENED: Final = 4


def _speaker(phrases: Phrases, said: int) -> str | None:
    """Who is the subject of the verb at phrase *said*, if it stands beside it."""
    if said < 0 or "say" not in phrases.tags[said]:
        return None
    aside = "comma" in phrases.tags[said - 1]
    for phrase in (said - 1 - aside, said + 1):
        if phrase in phrases.references:
            return phrases.references[phrase].party
    return None


def _day_of_main_clause(phrases: Phrases, lead: int, what: int) -> TimeExpression | None:
    """As in "After talks with Ms Lund, Mr Tveit said on Monday", "Mr Tveit, speaking after talks, said on Monday"."""
    start, end = phrases.sentence[what]
    opens = lead - (phrases.small[lead - 1] == "speaking")
    if opens > start and "comma" not in phrases.tags[opens - 1]:
        return None
    comma = next((at for at in range(what + 1, end) if "comma" in phrases.tags[at]), end)
    for said in range(comma + 1, min(end, comma + _SUBJECT)):
        tags = phrases.tags[said]
        if {"say", "past"} <= tags and "meet" not in tags:
            beside = (said - 1, *range(said + 1, min(end, said + _AUDIENCE)))
            days = [phrases.times[at] for at in beside if at in phrases.times and _is_its_day(phrases, at, said)]
            return next(filter(is_past_day, days), None) if days else _day_of_speaker(phrases, said)
        if tags & _ENDS or "subordinator" in tags:
            return None
    return None


def _is_its_day(phrases: Phrases, at: int, said: int) -> bool:
    """True for the day of "said on Monday", "on Monday said", not of "said he came on Monday"."""
    return at < said or of_report(phrases, at)
