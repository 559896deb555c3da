"""When and where something happened: the time and the place that belong to it."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeExpression, TimeKind

_WHERE: Final = "(in|at|near|aboard|outside) det? (adverb)? where:(place|country)"


def time_of(phrases: Phrases, first: int, last: int) -> TimeExpression | None:
    """The time expression of the sentence that stands nearest behind phrases *first* to *last*, else nearest before."""
    start, end = phrases.sentence(first)
    times = [at for at in range(start, end) if at in phrases.times and phrases.times[at].kind in _POINTS]
    behind = [at for at in times if at >= last]
    before = [at for at in times if at < last]
    nearest = behind[0] if behind else before[-1] if before else None
    return None if nearest is None else phrases.times[nearest]


_POINTS: Final = frozenset({TimeKind.DATE, TimeKind.TIME})


def duration_of(phrases: Phrases, first: int) -> TimeExpression | None:
    """The duration that stands directly before the noun at phrase *first*: "two days of talks"."""
    for at in (first - 1, first - 2):
        if at >= 0 and at in phrases.times and phrases.times[at].kind is TimeKind.DURATION:
            return phrases.times[at]
    return None


def place_of(phrases: Phrases, first: int, last: int) -> Place | None:
    """The place of the sentence that stands nearest behind phrases *first* to *last*, else the nearest before."""
    start, end = phrases.sentence(first)
    pattern = phrases.cast.units.vocabulary.alphabet.compile(_WHERE)
    found = [match.start("where") for match in pattern.finditer(phrases.letters, start, end)]
    behind = [at for at in found if at >= last]
    nearest = behind[0] if behind else found[-1] if found else None
    return None if nearest is None else _place(phrases, nearest)


def _place(phrases: Phrases, at: int) -> Place:
    meaning = phrases.cast.units.meanings[phrases.first[at]]
    span = phrases.span(at, at + 1)
    kind = meaning.place.kind if meaning.place is not None else PlaceKind.COUNTRY
    return Place(name=span.of(phrases.cast.units.layout.text), country=meaning.country_code, kind=kind, span=span)
