"""The day of what a sentence tells beside an occasion: "left on Monday after meeting her", "said Monday her talks"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.days import day_spoken_of, is_past_day
from newsmodel.extraction.facts.meetings.when.lapses import is_reckoned
from newsmodel.extraction.facts.meetings.when.nth_days import is_on_nth_day
from newsmodel.extraction.facts.meetings.wording.turning import is_simple_past
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
_CLAUSE: Final = 40


def day_told(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day of the occasion at phrase *what* whose own words tell none: of what is beside it, else of the story."""
    if is_reckoned(phrases, what, what + 1) or is_on_nth_day(phrases, what):
        return None
    return _day_beside(phrases, what) or day_spoken_of(phrases, what)


def _day_beside(phrases: Phrases, what: int) -> TimeExpression | None:
    """The past day of the deed or the report that leads to the occasion at phrase *what*; None if there is none."""
    found = _day_of_end(phrases, what) or _day_of_report(phrases, what)
    return found if found is not None and is_past_day(found) else None


def _day_of_end(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "left Oslo on Monday after meeting Ms Lund", "signed the treaty on Monday after talks".

    Behind a comma it may be farther from the verb: "announced on Monday terms that would end it, after talks",
    and be one of saying: "said on Monday that it was over, after talks".
    """
    start, _ = phrases.sentence[what]
    after = next((at for at in range(what - 1, max(start, what - _NEAR) - 1, -1) if phrases.small[at] in _AFTER), start)
    if after == start or phrases.all_tags(after, what) & {"mark", "time", "be", "have", "that"}:
        return None
    day: TimeExpression | None = None
    aside = "comma" in phrases.tags[after - 1]
    for phrase in range(after - 1, max(start, after - (_CLAUSE if aside else _FAR)) - 1, -1):
        day = day or phrases.times.get(phrase)
        if phrases.small[phrase] in _AT_ITS_END:
            if phrases.tags[phrase - 1] & {"be", "have"}:
                return None
            first = start if aside else phrase - 1
            return day or next(
                (phrases.times[at] for at in range(phrase - 1, first - 1, -1) if at in phrases.times), None
            )
        if aside and {"say", "past"} <= phrases.tags[phrase]:
            beside = (phrase + 1, phrase + 2, phrase - 1)
            return next((phrases.times[at] for at in beside if at in phrases.times), None)
        if phrases.tags[phrase] & {"turn", "semicolon"} or (
            not aside and phrases.tags[phrase] & {"relative", "that", "to"}
        ):
            break
    return None


def _day_of_report(phrases: Phrases, what: int) -> TimeExpression | None:
    """As in "said Monday his meeting with Ms Lund was short", "said on Monday that they met"."""
    start, _ = phrases.sentence[what]
    verb = is_verb(phrases, what)
    if verb and not is_simple_past(phrases, what):
        return None
    at = what - 1
    while at > start and phrases.tags[at].isdisjoint(_OF_CLAUSE if verb else _ENDS):
        at -= 1
    if not verb:
        if "owner" not in phrases.tags[at]:
            return None
        at -= 1
    at -= "that" in phrases.tags[at]
    said = at - 1 - ("prep" in phrases.tags[at - 1])
    told = (
        said > start and {"say", "past"} <= phrases.tags[said] and phrases.small[at].rpartition(" ")[2] not in _RECKONS
    )
    return phrases.times.get(at) if told else None


#: "Said a day after they met" tells of the day of the report.
_RECKONS: Final = frozenset({"after", "before"})


#: What ends the words before a noun.
_ENDS: Final = frozenset({"owner", "mark", "prep", "be", "have", "party", "time", "that", "past"})
#: What ends the subject of a clause.
_OF_CLAUSE: Final = frozenset({"mark", "be", "have", "modal", "time", "that", "past", "relative", "to", "say"})
