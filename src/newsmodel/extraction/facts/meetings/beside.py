"""The day of what a sentence tells beside an occasion: "left on Monday after meeting her", "said Monday her talks"."""

from typing import Final

from newsmodel.extraction.facts.meetings.days import day_spoken_of, is_past_day
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression

_AFTER: Final = frozenset({"after", "following"})
#: What is done on the day of talks, at their end.
_AT_ITS_END: Final = frozenset(
    {"left", "departed", "returned", "flew", "arrived", "landed", "headed", "travelled", "traveled"}
    | {"signed", "agreed", "reached", "struck", "sealed", "clinched", "unveiled", "declared", "announced"}
)
#: Phrases from "after" to the words for the occasion, and from the verb to its day.
_NEAR: Final = 5
_FAR: Final = 10


def day_told(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day of the occasion at phrase *what* whose own words tell none: of what is beside it, else of the story."""
    return _day_beside(phrases, what) or day_spoken_of(phrases, what)


def _day_beside(phrases: Phrases, what: int) -> TimeExpression | None:
    """The past day of the deed or the report that leads to the occasion at phrase *what*; None if there is none."""
    found = _day_of_end(phrases, what) or _day_of_report(phrases, what)
    return found if found is not None and is_past_day(found) else None


def _day_of_end(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "left Oslo on Monday after meeting Ms Lund", "signed the treaty on Monday after talks"."""
    start, _ = phrases.sentence[what]
    after = next((at for at in range(what - 1, max(start, what - _NEAR) - 1, -1) if phrases.small[at] in _AFTER), start)
    if after == start or phrases.all_tags(after, what) & {"mark", "time", "be", "have", "that"}:
        return None
    day: TimeExpression | None = None
    for phrase in range(after - 1, max(start, after - _FAR) - 1, -1):
        day = day or phrases.times.get(phrase)
        if phrases.small[phrase] in _AT_ITS_END:
            before = phrases.times.get(phrase - 1)
            return None if phrases.tags[phrase - 1] & {"be", "have"} else day or before
        if phrases.tags[phrase] & {"turn", "semicolon", "relative", "that", "to"}:
            break
    return None


def _day_of_report(phrases: Phrases, noun: int) -> TimeExpression | None:
    """As in "said Monday his meeting with Ms Lund was short", "said on Monday that their talks"."""
    start, _ = phrases.sentence[noun]
    at = noun - 1
    while at > start and phrases.tags[at].isdisjoint(_ENDS):
        at -= 1
    if "owner" not in phrases.tags[at] or "noun" not in phrases.tags[noun]:
        return None
    at -= 1 + ("that" in phrases.tags[at - 1])
    said = at - 1 - ("prep" in phrases.tags[at - 1])
    told = said > start and {"say", "past"} <= phrases.tags[said]
    return phrases.times.get(at) if told else None


#: What ends the words before a noun.
_ENDS: Final = frozenset({"owner", "mark", "prep", "be", "have", "party", "time", "that", "past"})
