"""Where somebody is, as words in passing tell of his journey: "his Chile visit", "his third to Oslo", "left Lima"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.where.journeys import Scene, goal_of, scene_at
from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.meetings.wording.cues import AHEAD, auxiliaries
from newsmodel.extraction.facts.meetings.wording.leading import led_by
from newsmodel.extraction.facts.meetings.wording.nouns import is_journey
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import meaning_at, read_place

_GOAL: Final = "(place|country|organization)"
#: "His Chile visit", "his third to Chile".
_PASSING: Final = f"{_GOAL} (?=(modifier|low)? noun)|modifier (?=to det? {_GOAL})"


def scenes_in_passing(phrases: Phrases, lands: Mapping[str, str | None]) -> Iterator[Scene]:
    """Those who are on a journey abroad, or were, by words that tell of it only in passing."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    found = [_of_leaving(phrases, phrases.at(hit.start())) for hit in _GOES.finditer(phrases.cast.units.layout.text)]
    for hit in alphabet.compile(_PASSING).finditer(phrases.letters):
        at = hit.start()
        if phrases.tags[at] & _PLACES:
            found.append(_of_compound(phrases, at))
        elif phrases.small[at] in _NTH:
            found.append(_of_another(phrases, at))
    for scene in found:
        if scene is not None and scene.place.country not in (None, lands.get(scene.party)):
            yield scene


def with_goal(phrases: Phrases, what: int, told: Sequence[Draft]) -> list[Draft]:
    """What is told of a journey by the word at phrase *what*; the first is where it leads: "will fly to Oslo"."""
    place = goal_of(phrases, what, phrases.sentence[what][1]) if told[0].place is None else None
    return list(told) if place is None else [attrs.evolve(told[0], place=read_place(phrases, place)), *told[1:]]


def _of_compound(phrases: Phrases, place: int) -> Scene | None:
    """As in "wrapped up his Chile visit", "Mr Tveit's surprise Oslo trip"."""
    noun = next((at for at in (place + 1, place + 2) if is_journey(phrases, at)), None)
    meaning = None if noun is None else meaning_at(phrases, place)
    if noun is None or meaning is None or (meaning.place is None and meaning.country is None):
        return None
    who = _who(phrases, place)
    if who is None or not _is_owned(phrases, place):
        return None
    lead = led_by(phrases, noun)
    ahead = not phrases.all_tags(who + 1, noun).isdisjoint(_AHEAD) or (
        lead is not None and phrases.small[lead] in AHEAD
    )
    return scene_at(phrases, who, place, ahead=ahead)


def _is_owned(phrases: Phrases, place: int) -> bool:
    """True for "his Chile visit", "a Chile visit", "Mr Tveit's long Chile visit", not for "told a Chile visit"."""
    first = phrases.word[place].partition(" ")[0].casefold()
    if first in _OWNERS:
        return True
    at = place - 1
    while (
        at > place - _WORDS and phrases.tags[at] & {"modifier", "low", "time"} and phrases.tags[at].isdisjoint(_WHOSE)
    ):
        at -= 1
    return not phrases.tags[at].isdisjoint(_WHOSE)


def _of_another(phrases: Phrases, nth: int) -> Scene | None:
    """As in "this trip, his third to Chile in a year"."""
    start, end = phrases.sentence[nth]
    trip = next((at for at in range(nth - 1, max(start, nth - _NEAR) - 1, -1) if is_journey(phrases, at)), None)
    who = None if trip is None else _who(phrases, nth)
    place = None if who is None else named_place(phrases, nth + 1, end)
    if trip is None or who is None or place is None:
        return None
    lead = led_by(phrases, trip)
    before = lead is not None and phrases.small[lead] in AHEAD
    ahead = before or not phrases.all_tags(max(start, trip - 2), trip).isdisjoint(_AHEAD)
    scene = scene_at(phrases, who, place, ahead=ahead)
    return None if scene is None else attrs.evolve(scene, times=())


def _of_leaving(phrases: Phrases, verb: int) -> Scene | None:
    """As in "Mr Tveit left Oslo after a deal was signed": he was there; and "set foot in Oslo"."""
    foot = phrases.small[verb] == "foot" and phrases.small[verb - 1] in _SETS
    if phrases.small[verb - 1] not in _SETS if foot else phrases.small[verb] not in _LEAVES:
        return None
    start, end = phrases.sentence[verb]
    first = auxiliaries(phrases, verb - foot)
    if not phrases.all_tags(first, verb - foot).isdisjoint(_AHEAD):
        return None
    place = named_place(phrases, verb + foot, end)
    who = next((at for at in range(first - 1, max(start, first - _NEAR) - 1, -1) if "person" in phrases.tags[at]), None)
    if who is None or place is None or place > verb + _WORDS or who not in phrases.references:
        return None
    if phrases.all_tags(who + 1, first) & {"mark", "prep"} and not foot:
        return None
    scene = scene_at(phrases, who, place, ahead=False)
    return None if scene is None else attrs.evolve(scene, times=scene.times if foot else ())


def _who(phrases: Phrases, at: int) -> int | None:
    """The person told last in the sentence before phrase *at*, whose journey it is."""
    start, _ = phrases.sentence[at]
    for who in range(at - 1, max(start, at - _FAR) - 1, -1):
        noun = phrases.word[who].islower() and phrases.tags[who + 1] <= _MERE_WORD  # "the official portion of"
        if "person" in phrases.tags[who] and not noun:
            return who if who in phrases.references else None
    return None


_MERE_WORD: Final = frozenset({"low", "common"})


_PLACES: Final = frozenset({"place", "country", "organization"})
_NTH: Final = frozenset({"first", "second", "third", "fourth", "fifth", "sixth", "latest", "last"})
_OWNERS: Final = frozenset({"his", "her", "their"})
_WHOSE: Final = frozenset({"possessive", "owner", "indefinite", "pointing"})
_LEAVES: Final = frozenset({"left", "departed", "leaving", "departing", "exited"})
#: So one goes: "left Chile", "set foot in Chile".
_GOES: Final = re.compile(r"\b(?:left|departed|leaving|departing|exited|foot)\b")
_SETS: Final = frozenset({"set", "step", "stepped", "setting", "stepping"})
_AHEAD: Final = frozenset({"future", "modal", "planned", "proposed", "cancelled", "postponed", "not"})
#: Phrases from "trip" to "his third to", from a person to what he left.
_NEAR: Final = 8
#: Phrases from whose journey it is to the place.
_FAR: Final = 14
#: Words that describe a journey, or a place.
_WORDS: Final = 4
