"""What is called after a place and is no place: "in the Iran deal", "in the Oslo operation"."""

from typing import Final

from newsmodel.extraction.facts.houses import GOES_ON, VENUES
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_capital, is_seat, meaning_at
from newsmodel.extraction.mentions.offices.attributes import is_initials
from newsmodel.values.places import PlaceKind


def is_attribute(phrases: Phrases, lead: int, at: int, end: int) -> bool:
    """True for the country of "in the 2014 Chile election", "in the Iran deal"; the name takes no such article.

    So it is for that of "in Iran nuclear talks".
    """
    if is_seat(phrases, at) or (at + 1 >= end and at > lead + 1) or (at == lead + 1 and not _names_talks(phrases, at)):
        return False
    meaning = meaning_at(phrases, at)
    behind = phrases.tags[at + 1]
    if meaning is not None and meaning.place is not None and meaning.place.kind is PlaceKind.CITY:
        return "definite" in phrases.tags[lead + 1] and phrases.small[at + 1] in _DEEDS
    if meaning is None or meaning.country is None or is_capital(phrases, at):
        return False
    if at == lead + 1:
        return True
    takes_article = "the" in phrases.word[at].split() or is_initials(phrases.word[at])
    venue = phrases.word[at + 1].capitalize() in VENUES
    bare = at == lead + 2 and takes_article and not venue
    return "low" in behind and behind.isdisjoint(GOES_ON) and not bare


def _names_talks(phrases: Phrases, at: int) -> bool:
    """True for the country of "in Iran nuclear talks", which takes part in them or is what they are about."""
    _, end = phrases.sentence[at]
    for noun in range(at + 1, min(end, at + _NAMED)):
        if "noun" in phrases.tags[noun]:
            return True
        if not phrases.tags[noun] <= _MERE_WORD:
            return False
    return False


_MERE_WORD: Final = frozenset({"low", "common", "modifier", "capital"})
#: Phrases from a country to the noun for talks that are called after it.
_NAMED: Final = 4
#: What is done or happens in a city and is called after it: "in the Oslo operation".
_DEEDS: Final = frozenset(
    {
        "accord", "accords", "agreement", "attack", "attacks", "battle", "bombing", "bombings", "campaign", "case",
        "crisis", "deal", "declaration", "document", "fight", "inquiry", "investigation", "killing", "offensive",
        "operation", "probe", "process", "shooting", "siege", "trial",
    }
)  # fmt: skip
