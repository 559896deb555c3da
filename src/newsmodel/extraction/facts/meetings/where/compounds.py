"""The place before the noun of an occasion: "the Singapore summit", "their upcoming Oslo talks"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_site


def place_before(phrases: Phrases, what: int) -> int | None:
    """As in "last year's Lima summit", "a White House meeting", "the Prestfoss, Chile summit"."""
    start, _ = phrases.sentence[what]
    if "noun" not in phrases.tags[what]:
        return None  # "officials from Oslo met her"
    at = what - 1
    while at > start and (phrases.tags[at] & {"modifier"} or phrases.word[at] == "press"):
        at -= 1
    town = _town(phrases, at, start)
    at = at if town is None else town
    if at < start or (town is None and not is_site(phrases, at)):
        return None
    before = _behind_what(phrases, at, start)
    return at if before & _OPENS or at in phrases.references else None


def _town(phrases: Phrases, country: int, start: int) -> int | None:
    """The town of "the Prestfoss, Chile summit", which no list needs to have; None if no such words stand there."""
    town = country - 2
    if town <= start or "comma" not in phrases.tags[country - 1] or phrases.tags[country].isdisjoint(_LANDS):
        return None
    if "group" in phrases.tags[country]:
        return None  # "after the games, Norwegian envoys met"
    named = is_site(phrases, town) or (town not in phrases.references and "name" in phrases.tags[town])
    return town if named and "definite" in phrases.tags[town - 1] else None


def _behind_what(phrases: Phrases, place: int, start: int) -> frozenset[str]:
    """The tags of what stands before the place, and before the words that describe it: "their upcoming", "a long"."""
    at = place - 1
    while at > max(start, place - _WORDS) and phrases.tags[at] & _DESCRIBES and not phrases.tags[at] & _NO_ADJECTIVE:
        at -= 1
    if at < start:
        return frozenset({"det"})
    return phrases.tags[at] if at == place - 1 or phrases.tags[at] & _OF_NOUN else phrases.tags[place - 1]


#: With these the words for an occasion begin.
_OPENS: Final = frozenset({"det", "time", "owner", "prep", "possessive"})
_OF_NOUN: Final = frozenset({"det", "owner", "possessive"})
_DESCRIBES: Final = frozenset({"low", "modifier", "planned", "num"})
_NO_ADJECTIVE: Final = frozenset(
    {"prep", "join", "det", "be", "have", "modal", "meet", "to", "adverb", "noun", "relative"}
)
#: Words from "their" to the place.
_WORDS: Final = 4
_LANDS: Final = frozenset({"organization", "country", "place"})
