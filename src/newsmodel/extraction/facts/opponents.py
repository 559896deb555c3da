"""The two sides of one country that are told together: "the government and the opposition", "the army and rebels"."""

from typing import Final

from newsmodel.extraction.units import Units


def are_opposed(units: Units, first: int, last: int) -> bool:
    """True for either half of "the government and the opposition": units *first* to *last*, the last one its noun.

    Not for "the government and opposition parties", nor for "Chile's government", which is told by whose it is.
    """
    if units.small[last] not in _SIDES or _is_noun(units.tags[last + 1]):
        return False
    if any(units.tags[at] & _WHOSE for at in range(first, last)):
        return False
    return _is_side(units, _behind(units, last + 1)) or _is_side(units, _before(units, first - 1))


def _behind(units: Units, join: int) -> int:
    """The noun behind "and the": that of "and the armed opposition"; *join* itself if there is none."""
    if "join" not in units.tags[join]:
        return join
    at = join + 1 + ("det" in units.tags[join + 1])
    while at < join + _WORDS and units.small[at] not in _SIDES and _describes(units.tags[at]):
        at += 1
    return at if _is_alone(units, at) else join


def _before(units: Units, join: int) -> int:
    """The noun before "and"; *join* itself if that is no such word."""
    return join - 1 if "join" in units.tags[join] else join


def _is_side(units: Units, at: int) -> bool:
    return units.small[at] in _SIDES


def _is_alone(units: Units, at: int) -> bool:
    return not _is_noun(units.tags[at + 1])


def _describes(tags: frozenset[str]) -> bool:
    return bool(tags & _DESCRIBES) or ("low" in tags and tags.isdisjoint(_NO_NOUN - {"past"}))


def _is_noun(tags: frozenset[str]) -> bool:
    return "low" in tags and tags.isdisjoint(_NO_NOUN)


#: Who stand against each other in one country.
_SIDES: Final = frozenset(
    {"government", "opposition", "rebels", "insurgents", "guerrillas", "separatists", "militants", "military", "army"}
    | {"junta", "protesters", "strikers"}
)
_WHOSE: Final = frozenset({"country", "demonym", "possessive", "organization"})
_DESCRIBES: Final = frozenset({"modifier", "demonym", "adverb"})
#: Units from "and" to the noun.
_WORDS: Final = 4
_NO_NOUN: Final = frozenset(
    {"prep", "join", "turn", "relative", "subordinator", "be", "have", "do", "modal", "not", "past", "adverb", "time"}
    | {"det", "pronoun", "meet", "ongoing", "planned", "say", "third", "to", "proposed", "held", "base"}
)
