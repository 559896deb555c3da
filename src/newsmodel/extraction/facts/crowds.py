"""People whom the text neither names nor gives an office, where somebody meets them: relatives, a cabinet, a team."""

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.gathered import Gathered, is_within, units_of, with_references
from newsmodel.extraction.facts.powers import find_powers
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units


def with_crowds(cast: Cast) -> Cast:
    """The cast with the people whom somebody meets as parties: "met survivors", "talks with his cabinet".

    A number of people whose office is told are one party, with all the words for them: "met a group of senators".
    """
    crowds, powers = Gathered(cast.units, "gc"), Gathered(cast.units, "gp")
    found = (*_crowds(cast, crowds), *_numbers_of(cast), *find_powers(cast, powers))
    return with_references(cast, found, (*crowds.groups.values(), *powers.groups.values()))


def _crowds(cast: Cast, crowds: Gathered) -> Iterator[Reference]:
    units = cast.units
    for unit in units_of(units, _PEOPLE):
        described = _described(units, unit)
        first = _opening(units, described)
        if first is None or not _is_met(units, first) or is_within(cast, unit):
            continue
        country = _country(units, described, unit)
        yield crowds.refer((first, unit + 1), (described, unit + 1), country=country)


def _numbers_of(cast: Cast) -> Iterator[Reference]:
    """The groups in "a group of senators", with the words for their number."""
    for reference in cast.references:
        if "group" not in reference.tags or "of" not in cast.units.tags(reference.first - 1):
            continue
        first = _opening(cast.units, reference.first)
        if first is not None:
            yield attrs.evolve(reference, first=first)


def _described(units: Units, unit: int) -> int:
    """The first of the words that describe those at *unit*: "30 grieving Norwegian" relatives."""
    first = unit
    while first > max(0, unit - _WORDS) and _describes(units.tags(first - 1)):
        first -= 1
    return first


def _describes(tags: frozenset[str]) -> bool:
    return bool(tags & _OF_NOUN) or ("low" in tags and tags.isdisjoint(_NOT_OF_NOUN))


def _opening(units: Units, first: int) -> int | None:
    """The first unit of the words for people, number and article included: "a small group of", "the".

    None behind another preposition.
    """
    if "of" in units.tags(first - 1):
        if units.small(first - 2) not in _NUMBERS:
            return None
        first = _described(units, first - 2)
    return first - 1 if "det" in units.tags(first - 1) else first


def _is_met(units: Units, first: int) -> bool:
    """True behind "met", "met briefly with", "his talks with"."""
    met = units.vocabulary.alphabet.compile(_MET)
    return any(met.fullmatch(units.letters, start, first) for start in range(max(0, first - _BEFORE), first))


def _country(units: Units, first: int, last: int) -> str | None:
    meanings = (units.meanings.get(unit) for unit in range(first, last))
    codes = (meaning.country_code for meaning in meanings if meaning is not None and meaning.tags & _WHOSE)
    return next(codes, None)


#: Who may be met and holds no office: several people, or a body of them.
_PEOPLE: Final = frozenset(
    {
        "academics", "athletes", "attendees", "bankers", "cabinet", "captives", "caucus", "clerics",
        "committee", "committees", "constituents", "contingent", "couple", "crew", "delegation", "delegations",
        "deputation", "donors", "economists", "employees", "exiles", "families", "family", "farmers",
        "firefighters", "fishermen", "graduates", "hostages", "industrialists", "inmates", "investors",
        "lobbyists", "manufacturers", "migrants", "mothers", "opposition", "panel", "parents", "patients",
        "pensioners", "pilgrims", "prisoners", "protesters", "pupils", "refugees", "relatives", "rescuers",
        "scholars", "schoolchildren", "scientists", "sponsors", "squad", "staff", "staffers", "strikers",
        "students", "supporters", "survivors", "taskforce", "teachers", "team", "teams", "townspeople",
        "trainees", "troops", "veterans", "victims", "villagers", "volunteers", "voters", "widows", "workers",
        "worshippers",
    }
)  # fmt: skip
#: What stands before "of" and a number of people.
_NUMBERS: Final = frozenset(
    {"group", "groups", "number", "handful", "host", "dozens", "hundreds", "scores", "couple", "series", "delegation"}
    | {"team", "coalition", "range", "array", "gathering", "representatives", "members", "parade", "string", "majority"}
)
#: Words before those for people, and units before them that tell that they are met.
_WORDS: Final = 5
_BEFORE: Final = 3
_OF_NOUN: Final = frozenset({"modifier", "num", "demonym", "place", "country"})
_NOT_OF_NOUN: Final = frozenset(
    {"det", "prep", "pronoun", "join", "turn", "relative", "subordinator", "be", "have", "do", "modal", "not", "meet"}
    | {"say", "adverb", "mark", "noun"}
)
_MET: Final = "(meet&meets | meet&hosts | (meet|noun) adverb? with)"
_WHOSE: Final = frozenset({"country", "demonym", "organization"})
