"""When and where something happened: the time and the place that belong to it."""

from typing import Final

import attrs

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import Direction, TimeExpression, TimeKind

_WHERE: Final = "(in|at|near|aboard|outside) (det|adverb|low|modifier|demonym|organization){0,3} where:(place|country)"
#: Kinds of expression that tell when, and not how long or how often.
_POINTS: Final = frozenset({TimeKind.DATE, TimeKind.TIME})
#: A time or place farther behind than this belongs to something else in the sentence.
_NEAR: Final = 12
_TO_COME: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.PROPOSED})


def time_of(phrases: Phrases, first: int, last: int, status: MeetingStatus) -> TimeExpression | None:
    """The time expression that stands nearest behind phrases *first* to *last*, else the nearest before them.

    What is still to come is read as lying ahead: "will meet on Friday".
    """
    start, end = phrases.sentence(first)
    times = [at for at in range(start, end) if at in phrases.times and phrases.times[at].kind in _POINTS]
    behind = [at for at in times if last <= at < last + _NEAR and not _other_verb(phrases, last, at)]
    before = [at for at in times if at < last]
    nearest = behind[0] if behind else before[-1] if before else None
    return None if nearest is None else _ahead(phrases.times[nearest], status)


def _other_verb(phrases: Phrases, first: int, at: int) -> bool:
    """True if another report or another meeting stands in between, to which the time belongs."""
    return any(
        "say" in tags and "noun" not in tags and tags & {"past", "third"}
        for tags in (phrases.tags(p) for p in range(first, at))
    )


def _ahead(time: TimeExpression, status: MeetingStatus) -> TimeExpression:
    if status in _TO_COME and time.direction is Direction.NONE and time.anchor is not None and time.value is not None:
        latest = time.value.latest
        if latest is not None and latest.date() < time.anchor:
            return attrs.evolve(time, direction=Direction.FUTURE).resolve(time.anchor)
    return time


def duration_of(phrases: Phrases, noun: int) -> TimeExpression | None:
    """The duration that stands directly before the noun at phrase *noun*: "two days of talks"."""
    for at in (noun - 1, noun - 2):
        if at >= 0 and at in phrases.times and phrases.times[at].kind is TimeKind.DURATION:
            return phrases.times[at]
    return None


def place_of(phrases: Phrases, first: int, last: int) -> Place | None:
    """The place that stands nearest behind phrases *first* to *last*, else the nearest before them."""
    start, end = phrases.sentence(first)
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_WHERE)
    found = [match.start("where") for match in pattern.finditer(phrases.letters, start, end)]
    behind = [at for at in found if first <= at < last + _NEAR]
    before = [at for at in found if at < first]
    nearest = behind[0] if behind else before[-1] if before else None
    return None if nearest is None else _place(phrases, nearest)


def _place(phrases: Phrases, at: int) -> Place:
    meaning = phrases.cast.units.meanings[phrases.first[at]]
    span = phrases.span(at, at + 1)
    kind = meaning.place.kind if meaning.place is not None else PlaceKind.COUNTRY
    return Place(name=span.of(phrases.cast.units.layout.text), country=meaning.country_code, kind=kind, span=span)
