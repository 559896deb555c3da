"""Those of whom the text has told in one list, where it counts them: "Norway, Chile and Peru … the three countries"."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.alike import countries_of, offices_of
from newsmodel.extraction.facts.groups import are_states
from newsmodel.extraction.facts.meetings.named.lists import list_start
from newsmodel.extraction.facts.meetings.named.met_last import LEADERS
from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.named.told_again import OFFICES
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference

#: Phrases over which the list is looked for.
_REACH: Final = 200


def listed_before(phrases: Phrases, standing: Standing, counted: Reference, number: int) -> tuple[Reference, ...]:
    """The parties of the last list of *number* before "the three countries", "the four leaders"; else nobody."""
    words = counted.span.of(phrases.cast.units.layout.text).casefold()
    states, office = are_states(words), words.rpartition(" ")[2]
    if not states and office not in OFFICES:
        return ()
    is_one = standing.is_state if states else standing.is_person
    for first, last in _lists(phrases, bisect_left(phrases.first, counted.first)):
        found = tuple(phrases.references[one] for one in range(first, last + 1) if one in phrases.references)
        if "group" in found[0].tags:  # "the ministers of Norway, Chile and Peru"
            found = _by_country(phrases, standing, found[0], first, "" if states else office)
            if len(found) == number and all(one.party is not None for one in found):
                return found
            continue
        if not states:  # "Mr Tveit of Norway, Ms Lund of Chile and Mr Berg"
            found = tuple(one for one in found if not standing.is_state(one.party))
            holders = standing.of_office(office)
            if office not in LEADERS and holders.isdisjoint(one.party or "" for one in found):
                continue
        if len(found) == number and all(is_one(one.party) for one in found):
            return found
    return ()


def _by_country(
    phrases: Phrases, standing: Standing, group: Reference, first: int, office: str
) -> tuple[Reference, ...]:
    """Of "the ministers of Norway, Chile and Peru" each who is told by name, else his country; the countries alone."""
    words = group.span.of(phrases.cast.units.layout.text)
    if office and office not in words.casefold().split():
        return ()
    two, one = offices_of(words)
    found: list[Reference] = []
    for code in countries_of(phrases, group, first):
        holder = (standing.holder(two, code) or standing.holder(one, code)) if office else None
        found.append(attrs.evolve(group, party=holder or standing.state(code), position=None))
    return tuple(found)


def _lists(phrases: Phrases, before: int) -> Iterator[tuple[int, int]]:
    """First and last phrase of each list of parties, the last list first."""
    at = before - 1
    while at > max(0, before - _REACH):
        first = list_start(phrases, at, phrases.sentence[at][0]) if at in phrases.references else at
        if first < at:
            yield first, at
        at = first - 1
