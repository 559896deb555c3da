"""The day of an occasion told as one of several: "on the second day of her visit", which began on Tuesday."""

from datetime import timedelta
from typing import Final

from newsmodel.extraction.facts.meetings.when.days import is_past_day
from newsmodel.extraction.facts.meetings.wording.nouns import JOURNEYS
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Basis, TimeExpression, TimeKind, TimeValue

#: Days from the first.
_ORDINALS: Final = {"first": 0, "opening": 0} | {
    word: number for number, word in enumerate(("second", "third", "fourth", "fifth", "sixth", "seventh"), 1)
}
#: Phrases between an occasion and the words for the day, and from "day of" to what has so many.
_FAR: Final = 20
_NEAR: Final = 8
#: Phrases before the sentence among which it is told when that began.
_REACH: Final = 150
#: So it begins.
_BEGINS: Final = frozenset(
    {"began", "begun", "started", "opened", "kicked", "launched", "arrived", "arriving", "landed", "flew", "came"}
    | {"embarked", "starting", "beginning", "opening", "travelled", "traveled"}
)
_EDGE: Final = frozenset({"stop", "semicolon", "turn", "quote"})


def is_on_nth_day(phrases: Phrases, what: int) -> bool:
    """True for "met her on the second day of his visit", which was hardly on the first day that is told."""
    found = _nth_day(phrases, what)
    return found is not None and found[1] > 0


def day_of_stay(phrases: Phrases, what: int) -> TimeExpression | None:
    """The day of the occasion at phrase *what* as one of a stay whose first is told; None if it is not."""
    found = _nth_day(phrases, what)
    if found is None:
        return None
    at, days = found
    first = _first_day(phrases, at)
    if first is None or first.value is None or first.value.earliest is None:
        return None
    span = phrases.span(at - 1, at + 1)
    return TimeExpression(
        words=span.of(phrases.cast.units.layout.text),
        span=span,
        timex="XXXX-XX-XX",
        kind=TimeKind.DATE,
        value=TimeValue.day(first.value.earliest.date() + timedelta(days=days)),
        basis=Basis.ASSUMED,
        anchor=first.anchor,
    )


def _nth_day(phrases: Phrases, what: int) -> tuple[int, int] | None:
    """Where "day" stands in "on the second day of a visit", and how many days that is from its first."""
    if "day" not in phrases.cast.units.places:
        return None
    start, end = phrases.sentence[what]
    for at in range(max(start + 2, what - _FAR), min(end - 1, what + _FAR)):
        if phrases.word[at] != "day" or "of" not in phrases.tags[at + 1]:
            continue
        days = _ORDINALS.get(phrases.word[at - 1])
        stay = range(at + 2, min(end, at + _NEAR))
        if days is not None and any(phrases.small[on] in JOURNEYS or "noun" in phrases.tags[on] for on in stay):
            return at, days
    return None


def _first_day(phrases: Phrases, at: int) -> TimeExpression | None:
    """The day told with a verb of beginning, behind the words for the stay or before the sentence."""
    start, end = phrases.sentence[at]
    for day in (*range(at + 2, min(end, at + _FAR)), *range(start - 1, max(0, start - _REACH), -1)):
        if day in phrases.times and is_past_day(phrases.times[day]) and _is_of_begin(phrases, day):
            return phrases.times[day]
    return None


def _is_of_begin(phrases: Phrases, day: int) -> bool:
    start, _ = phrases.sentence[day]
    for verb in range(day - 1, max(start - 1, day - _NEAR), -1):
        if phrases.word[verb].partition(" ")[0] in _BEGINS:
            return True
        if phrases.tags[verb] & _EDGE or verb in phrases.times:
            return False
    return False
