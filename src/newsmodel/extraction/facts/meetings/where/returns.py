"""Where somebody has come back from: "has just returned from Oslo", "returning from secret talks in Oslo"."""

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.where.journeys import Scene, scene_at
from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.phrases import Phrases

#: Phrases in which one is found.
_NEAR: Final = 7
_FAR: Final = 11
_AHEAD: Final = frozenset({"future", "modal", "planned", "proposed", "cancelled", "postponed", "not"})
_FROM: Final = (
    "(from|held) (?=det? (modifier|demonym){0,2} (place|country|party))"
    "|from (?=(det|modifier|low|comma|quote|demonym|capital|num){0,9} noun quote? (in|at) (place|country))"
)


def scenes_of_return(phrases: Phrases) -> Iterator[Scene]:
    """Those who have come back, where they were."""
    for hit in phrases.cast.units.vocabulary.alphabet.compile(_FROM).finditer(phrases.letters):
        scene = _of_return(phrases, hit.start())
        if scene is not None:
            yield scene


def _of_return(phrases: Phrases, source: int) -> Scene | None:
    """As in "Mr Tveit, who has just returned from Oslo", "Mr Tveit flew home on Friday from Oslo": he was there."""
    start, end = phrases.sentence[source]
    verb = next((at for at in range(source, max(start, source - _HOME) - 1, -1) if _returns(phrases, at)), None)
    place = None if verb is None else _whence(phrases, source, end)
    if verb is None or place is None:
        return None
    first = auxiliaries(phrases, verb)
    ahead = bool(phrases.all_tags(first, verb + 1) & _AHEAD)
    who = next((at for at in range(*subject(phrases, first)) if at in phrases.references), None)
    scene = None if who is None else scene_at(phrases, who, place, ahead=ahead)
    if scene is None:
        return None
    after = next((lead for lead in range(verb - 1, max(start, verb - _NEAR), -1) if _leads_back(phrases, lead)), None)
    return attrs.evolve(scene, times=(), then=after is not None)  # the day is that of the return


def _leads_back(phrases: Phrases, lead: int) -> bool:
    """True for the words of "met her a day after he returned from", "on her way back from" there."""
    return phrases.word[lead] == "after" or phrases.words(lead, lead + 2) in ("way back", "way home", "return from")


def _whence(phrases: Phrases, source: int, end: int) -> int | None:
    """The place of "from Oslo", of "from talks in Oslo"."""
    place = named_place(phrases, source, end)
    if place is not None:
        return place
    noun = next((at for at in range(source + 1, min(end, source + _FAR)) if "noun" in phrases.tags[at]), None)
    lead = end if noun is None else noun + 1 + ("quote" in phrases.tags[noun + 1])
    return named_place(phrases, lead, end) if lead < end and phrases.small[lead] in ("in", "at") else None


def _returns(phrases: Phrases, at: int) -> bool:
    return phrases.small[at].partition(" ")[0] in _RETURNS


#: Phrases from "returned" to "from".
_HOME: Final = 3
_RETURNS: Final = frozenset({"returned", "returns", "returning", "return", "back", "home", "came", "flew", "fresh"})
