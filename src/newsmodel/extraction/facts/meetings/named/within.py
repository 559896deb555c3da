"""Which parties stand in a range of phrases: not those whose somebody is, nor those who are named anew."""

from collections.abc import Iterator
from typing import Final

from newsmodel.extraction.facts.meetings.named.apposed import is_apposed, named_body
from newsmodel.extraction.facts.meetings.named.included import stands_for_others
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.cast import Reference


def parties(phrases: Phrases, side: tuple[int, int]) -> Iterator[Reference]:
    """The parties of a range of phrases; whose something is, is none: "Mr Berg's aide", "Tveit adviser Ola Berg"."""
    behind = side[0]
    for phrase in range(*side):
        if "relative" in phrases.tags[phrase] and "comma" in phrases.tags[phrase - 1] and phrase > side[0]:
            behind = next((at for at in range(phrase, side[1]) if "comma" in phrases.tags[at]), phrase)
        if phrase not in phrases.references or phrase < behind:
            continue
        body = named_body(phrases, phrase)
        if body is not None:
            if body >= side[1]:
                yield phrases.references[body]
            continue
        governed = phrase > side[0] + 1 and "prep" in phrases.tags[phrase - 1] and phrase - 2 in phrases.references
        owner = phrase + 1 < side[1] and ("possessive" in phrases.tags[phrase + 1] or is_owner(phrases, phrase))
        apposed = phrase + 3 == side[1] and is_apposed(phrases, phrase)
        owner = owner or (phrase + 1 < side[1] and _tells_what_they_are(phrases, phrase))
        aside = governed or owner or apposed or _tells_of_state(phrases, phrase, side[0])
        if aside or _is_of_noun(phrases, phrase) or _goes_on(phrases, phrase, side):
            continue
        if not stands_for_others(phrases, phrase, side):
            yield phrases.references[phrase]


def _tells_what_they_are(phrases: Phrases, group: int) -> bool:
    """True for the group of "visited its allies Norway and Chile"."""
    behind = phrases.tags[group + 1]
    return "group" in phrases.tags[group] and "organization" in behind and "group" not in behind


def _tells_of_state(phrases: Phrases, phrase: int, start: int) -> bool:
    """True for somebody whose words tell what a country is: "visited Norway, the alliance's newest member"."""
    if "person" not in phrases.tags[phrase] or not phrases.word[phrase][:1].islower():
        return False
    first = phrase
    while first > start and phrases.tags[first - 1] & _WORDS:
        first -= 1
    definite = phrases.small[first].startswith("the ") or "possessive" in phrases.all_tags(first, phrase)
    known = phrases.references.get(first - 2) if "comma" in phrases.tags[first - 1] and first - 2 >= start else None
    return definite and known is not None and "organization" in known.tags and "group" not in known.tags


#: What stands before the words for somebody: "the alliance's newest".
_WORDS: Final = frozenset({"det", "possessive", "low", "modifier"})


def _goes_on(phrases: Phrases, phrase: int, side: tuple[int, int]) -> bool:
    """True for the pair of "met Ms Lund and the pair signed a deal", who are those just told."""
    both = "both" in phrases.tags[phrase] and side[0] < phrase == side[1] - 1
    return both and "join" in phrases.tags[phrase - 1] and phrases.tags[side[1]].isdisjoint(("mark", "prep"))


def _is_of_noun(phrases: Phrases, phrase: int) -> bool:
    """True for a name that tells whose something is: "the Tveit transition team"."""
    named = "person" in phrases.tags[phrase] and phrase > 0 and "definite" in phrases.tags[phrase - 1]
    return named and bool(phrases.tags[phrase + 1]) and phrases.tags[phrase + 1] <= _WORD_ALONE


_WORD_ALONE: Final = frozenset({"low", "common"})


def is_owner(phrases: Phrases, phrase: int) -> bool:
    """True for a party whose somebody is: "Tveit adviser Ola Berg"."""
    words = phrases.word[phrase + 1] if phrase + 1 in phrases.references else ""
    return words[:1].islower() and words.partition(" ")[0] not in _DETERMINES


_DETERMINES: Final = frozenset({"a", "an", "the", "his", "her", "their", "its", "our"})


def are_anybody(phrases: Phrases, extent: tuple[int, int]) -> bool:
    """True for "a president met a minister", "no president has met one", which tell what such meetings are.

    Not so for groups: "a Swedish delegation met a team from Chile".
    """
    units = phrases.cast.units
    met = [reference for at in range(*extent) if (reference := phrases.references.get(at)) is not None]
    return bool(met) and all(units.small[r.first] in _ANY and "group" not in r.tags for r in met)


#: What comes before somebody who is nobody in particular.
_ANY: Final = frozenset({"a", "an", "no", "any"})
