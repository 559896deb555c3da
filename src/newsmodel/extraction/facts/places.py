"""Where something happened: the place that belongs to it, told from its topic and its parties."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.vocabulary import Meaning
from newsmodel.values.places import Place, PlaceKind

_LEADS: Final = frozenset({"in", "at", "near", "aboard", "outside", "inside"})
_TOWARDS: Final = frozenset({"to", "into"})
#: A place farther away than this belongs to something else in the sentence.
_NEAR: Final = 14
#: Between the preposition and the place: "in the Afghan capital of Kabul".
_WITHIN: Final = 6
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator"})
#: Prepositions that lead in the topic: what is named behind them is no place of the meeting.
_TOPIC: Final = frozenset({"on", "about", "over", "concerning", "regarding"})


def place_of(phrases: Phrases, what: int, last: int) -> Place | None:
    """The place directly before the noun at *what*, else the nearest behind it, else before it in the sentence."""
    at = _before_noun(phrases, what)
    if at is None:
        at = _behind(phrases, what, last)
    if at is None:
        at = _ahead_of(phrases, what)
    return None if at is None else read_place(phrases, at)


def _before_noun(phrases: Phrases, what: int) -> int | None:
    """As in "The Singapore summit", "the New York talks"."""
    start, _ = phrases.sentence(what)
    at = what - 1
    while at > start and phrases.tags(at) & {"modifier"}:
        at -= 1
    if (at > start and phrases.tags(at - 1) & {"det", "time", "owner"}) or at in phrases.references:
        meaning = meaning_at(phrases, at)
        if meaning is not None and meaning.place is not None:
            return at
    return None


def _behind(phrases: Phrases, what: int, last: int) -> int | None:
    _, end = phrases.sentence(what)
    for phrase in range(what + 1, min(end, last + _NEAR)):
        tags = phrases.tags(phrase)
        if phrase >= last and (
            tags & _EDGE or ("say" in tags and tags & {"past"} and "low" in tags and "prep" not in tags)
        ):
            return None
        word = phrases.words(phrase, phrase + 1).casefold() if "prep" in tags else ""
        if word in _LEADS:
            found = _named(phrases, phrase, end)
            if found is not None:
                return found
        elif word in _TOPIC and phrase + 1 not in phrases.times and phrase >= last - 1:
            return None
    return None


def _ahead_of(phrases: Phrases, what: int) -> int | None:
    start, end = phrases.sentence(what)
    for phrase in range(what - 1, max(start, what - _NEAR) - 1, -1):
        tags = phrases.tags(phrase)
        if tags & {"turn", "semicolon", "relative"}:
            break
        if "prep" in tags:
            word = phrases.words(phrase, phrase + 1).casefold()
            if word in _LEADS or (word in _TOWARDS and _travels(phrases, phrase, start)):
                found = _named(phrases, phrase, what)
                if found is not None:
                    return found
    if phrases.tags(start) & {"prep"} and phrases.words(start, start + 1).casefold() in _LEADS:
        return _named(phrases, start, end)
    return None


def _travels(phrases: Phrases, to: int, start: int) -> bool:
    return any(phrases.tags(phrase) & {"travels_to_meet", "visits", "noun"} for phrase in range(max(start, to - 4), to))


def _named(phrases: Phrases, lead: int, end: int) -> int | None:
    """The place that the preposition at phrase *lead* leads in; the most particular of "Qatar's Al Udeid Air Base"."""
    for phrase in range(lead + 1, min(end, lead + 1 + _WITHIN)):
        tags = phrases.tags(phrase)
        if tags & {"place", "country"} or (phrase in phrases.references and "organization" in tags):
            meaning = meaning_at(phrases, phrase)
            if meaning is None or (meaning.place is None and meaning.country is None):
                return None
            if "possessive" in phrases.tags(phrase + 1):
                return _named(phrases, phrase + 1, end) or phrase
            if phrase + 1 < end and phrases.tags(phrase + 1) & {"noun", "low"} and "demonym" in tags:
                continue
            return phrase
        if tags & {"mark", "be", "have", "modal", "join", "say", "party"}:
            return None
        if "prep" in tags and phrases.words(phrase, phrase + 1).casefold() != "of":
            return None
    return None


def meaning_at(phrases: Phrases, at: int) -> Meaning | None:
    """What the place at phrase *at* means; the determiner before it left out."""
    if "person" in phrases.tags(at):
        return None
    meanings = phrases.cast.units.meanings
    return meanings.get(phrases.last[at] - 1) or meanings.get(phrases.first[at])


def read_place(phrases: Phrases, at: int) -> Place:
    """The place that phrase *at* names."""
    meaning = meaning_at(phrases, at)
    reference = phrases.references.get(at)
    span = reference.span if reference is not None else phrases.span(at, at + 1)
    words = span.of(phrases.cast.units.layout.text)
    if meaning is None:
        return Place(name=words, span=span)
    kind = PlaceKind.COUNTRY
    if meaning.place is not None:
        kind = meaning.place.kind
    elif meaning.country is not None:
        if is_seat(phrases, at):
            kind = PlaceKind.VENUE
        elif words in meaning.country.capitals:
            kind = PlaceKind.CITY
    return Place(name=words, country=meaning.country_code, kind=kind, span=span)


def is_seat(phrases: Phrases, at: int) -> bool:
    """True for a building that stands for a government: "the White House"."""
    meaning = meaning_at(phrases, at)
    bare = phrases.words(at, at + 1).removeprefix("the ")
    return meaning is not None and meaning.country is not None and bare in meaning.country.seats
