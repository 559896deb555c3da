"""Those of whom the text has told in one list, where it counts them: "Norway, Chile and Peru … the three countries"."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.alike import countries_of
from newsmodel.extraction.facts.groups import are_states
from newsmodel.extraction.facts.meetings.named.lists import list_start
from newsmodel.extraction.facts.meetings.named.met_last import LEADERS
from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference

#: Phrases over which the list is looked for.
_REACH: Final = 200


def listed_before(phrases: Phrases, standing: Standing, counted: Reference, number: int) -> tuple[Reference, ...]:
    """The parties of the last list of *number* before "the three countries", "the four leaders"; else nobody."""
    words = counted.span.of(phrases.cast.units.layout.text).casefold()
    if not are_states(words) and words.rpartition(" ")[2] not in LEADERS:
        return ()
    states = are_states(words)
    is_one = standing.is_state if states else standing.is_person
    for first, last in _lists(phrases, bisect_left(phrases.first, counted.first)):
        found = tuple(phrases.references[one] for one in range(first, last + 1) if one in phrases.references)
        if states and "group" in found[0].tags:  # "the ministers of Norway, Chile and Peru"
            codes = countries_of(phrases, found[0], first)
            found = tuple(attrs.evolve(found[0], party=standing.state(code), position=None) for code in codes)
        if len(found) == number and all(is_one(one.party) for one in found):
            return found
    return ()


def _lists(phrases: Phrases, before: int) -> Iterator[tuple[int, int]]:
    """First and last phrase of each list of parties, the last list first."""
    at = before - 1
    while at > max(0, before - _REACH):
        first = list_start(phrases, at, phrases.sentence[at][0]) if at in phrases.references else at
        if first < at:
            yield first, at
        at = first - 1
