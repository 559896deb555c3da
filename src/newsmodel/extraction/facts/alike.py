"""Several who have the same office, each in a country of his own: "the ministers of Norway and Sweden"."""

from collections.abc import Mapping
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units
from newsmodel.lexicon.entries import OrganizationEntry
from newsmodel.model.organization import OrganizationKind
from newsmodel.span import Span

_WHOSE: Final = frozenset({"country", "demonym"})
#: What a country that stands alone in a list is.
_STATE: Final = "organization"
#: Countries in such a list.
_LONGEST: Final = 10
#: Words before the name of a body, and how many: "the South American trade bloc".
_BEFORE_NAME: Final = frozenset({"det", "low", "demonym", "capital", "modifier"})
_NO_WORD: Final = frozenset({"mark", "prep", "join", "turn", "be", "have", "modal", "relative", "noun", "say", "meet"})
_WORDS: Final = 5


def countries_of(phrases: Phrases, group: Reference, phrase: int) -> tuple[str, ...]:
    """The countries that follow the *group* at *phrase*: "the ministers of Norway, Sweden and Chile"; none if one."""
    units = phrases.cast.units
    own = _country(units, group.last - 1) or other_half(units, group.last - 1)
    if own is None or ("of" not in units.tags[group.last - 2] and "of" not in units.tags[group.last - 3]):
        return ()
    others = [phrases.references[at] for at in listed_behind(phrases, phrase)]
    codes = (own, *(code for other in others if (code := _country(units, other.last - 1)) is not None))
    return codes if len(codes) == len(others) + 1 > 1 else ()


def listed_behind(phrases: Phrases, phrase: int) -> list[int]:
    """The phrases of the countries that a list goes on with behind *phrase*: ", Sweden and Chile"."""
    found: list[int] = []
    at = phrase + 1
    while len(found) < _LONGEST and phrases.tags[at] & {"comma", "join"}:
        joined = "join" in phrases.tags[at] or "join" in phrases.tags[at + 1]
        at = behind_words(phrases, at + 1 + ("comma" in phrases.tags[at] and "join" in phrases.tags[at + 1]))
        if at not in phrases.references or _STATE not in phrases.tags[at]:
            return []
        found.append(at)
        if joined:
            return found
        at += 1
    return []


def behind_words(phrases: Phrases, at: int) -> int:
    """The phrase of the body named from phrase *at* on, behind words for it: "the trade bloc Mercosur"."""
    found = at
    while found < at + _WORDS and found not in phrases.references and phrases.tags[found] & _BEFORE_NAME:
        if not phrases.tags[found].isdisjoint(_NO_WORD):
            return at
        found += 1
    return found if found in phrases.references and "person" not in phrases.tags[found] else at


def countries_within(units: Units, group: Reference) -> tuple[str, ...]:
    """The countries of "Norwegian and Swedish officials", the one of "Norwegian and EU officials"; none if of one."""
    if all("join" not in units.tags[unit] for unit in range(group.first, group.last)):
        return ()
    units_before = range(group.first, group.last - 1)
    found = dict.fromkeys(_country(units, unit) or other_half(units, unit) for unit in units_before)
    codes = tuple(code for code in found if code is not None)
    return codes if len(codes) > 1 or (codes and bodies_within(units, group)) else ()


def bodies_within(units: Units, group: Reference) -> tuple[Span, ...]:
    """Where the bodies are named for which some of a group act: "Norwegian and EU officials", "Taliban negotiators"."""
    joins = [unit for unit in range(group.first + 1, group.last - 1) if "join" in units.tags[unit]]
    beside = dict.fromkeys(unit for join in joins for unit in (join - 1, join + 1))
    return tuple(_opening(units, unit) for unit in beside if body_at(units, _opening(units, unit)) is not None)


def is_of_union(units: Units, group: Reference) -> bool:
    """True for those of a body of several countries: "the G7 foreign ministers"."""
    bodies = (body_at(units, _opening(units, unit)) for unit in range(group.first, group.last))
    return any(body is not None and body.kind == OrganizationKind.INTERNATIONAL.value for body in bodies)


def factions_within(units: Units, group: Reference, named: Mapping[str, str]) -> tuple[str, ...]:
    """The ids of the parties *named* elsewhere of which a group is: "Republican and Democratic negotiators"."""
    join = next((unit for unit in range(group.first + 1, group.last - 1) if "join" in units.tags[unit]), None)
    stems = [] if join is None else [units.word[at].removesuffix("ic") for at in (join - 1, join + 1)]
    found = tuple(dict.fromkeys(id_ for stem in stems for words, id_ in named.items() if words.startswith(stem)))
    return found if len(found) > 1 else ()


def body_at(units: Units, span: Span) -> OrganizationEntry | None:
    """The body of several countries, or the movement, that these words name: the EU, the Taliban; None for another."""
    meaning = units.vocabulary.memo[span.of(units.layout.text)].meaning
    body = None if meaning is None else meaning.organization
    return body if body is not None and body.kind in _NEGOTIATE else None


_NEGOTIATE: Final = frozenset({OrganizationKind.INTERNATIONAL.value, OrganizationKind.GROUP.value})


def _opening(units: Units, unit: int) -> Span:
    """The first word of a unit: the "EU" of "EU officials", which is an office."""
    tokens, first = units.layout.tokens, units.first[unit]
    return Span(tokens.starts[first], tokens.ends[first])


def _country(units: Units, unit: int) -> str | None:
    meaning = units.meanings.get(unit)
    return None if meaning is None or meaning.tags.isdisjoint(_WHOSE) else meaning.country_code


def other_half(units: Units, unit: int) -> str | None:
    """The country of "North" in "North and South Korean officials", "the leaders of North and South Korea"."""
    code = _country(units, unit + 2) if "join" in units.tags[unit + 1] else None
    if code is None:
        return None
    lexicon = units.vocabulary.lexicon
    _, _, whole = lexicon.country_of_code[code].name.partition(" ")
    country = lexicon.country_names.get(f"{units.word[unit]} {whole}") if whole else None
    return None if country is None else country.code


def offices_of(words: str) -> tuple[str, str]:
    """What each of a group is, by two words and by one: of "the foreign ministers of" foreign minister and minister."""
    head = words.casefold().partition(" of ")[0].removesuffix("s").split()
    return " ".join(head[-2:]), " ".join(head[-1:])
