"""Where somebody is, as what he says and does there tells: "told mayors at the palace", "gave a speech in"."""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.where.journeys import Scene, scene_at
from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.made_things import is_of_made_thing
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import read_place
from newsmodel.values.places import Place, PlaceKind

#: What leads in the place.
_LEADS_IN: Final = (
    "(in|at|inside|aboard) (?=(det|modifier|demonym|low|possessive|person|comma){0,5} (place|country|party|name))"
)
#: "Told lawmakers at the White House", whom the place only describes.
_TOLD: Final = "say&past det? group&organization"
#: Phrases from the verb to what leads in the place.
_NEAR: Final = 12
#: Where the words for what is said or done end to the left.
_EDGE: Final = frozenset(
    {"mark", "relative", "that", "join", "subordinator", "modal", "be", "turn", "quote", "pronoun"}
)
#: Prepositions that do not end them: "in a speech to students at".
_WITHIN: Final = frozenset({"at", "in", "during", "to", "on", "with", "of", "alongside"})
#: What stands between a verb and a place beside words of its own: "told reporters on Friday at".
_BESIDE: Final = frozenset({"party", "time", "adverb", "det", "owner", "possessive", "demonym", "modifier", "num"})
#: What one speaks in or at.
_SPEECHES: Final = frozenset(
    {"speech", "address", "interview", "conference", "briefing", "rally", "ceremony", "event", "forum", "lecture"}
    | {"remarks", "news", "press", "message", "statement", "toast", "eulogy", "keynote", "meeting", "gathering"}
    | {"appearance", "reception", "debate", "service", "mass", "dinner", "lunch", "summit", "talks", "session"}
)
#: What one does with these where he is.
_GIVES: Final = frozenset({"gave", "held", "delivered", "made", "hosted", "giving", "holding", "delivering"})
#: What one does where he is, whatever to.
_DEEDS: Final = frozenset(
    {"spoke", "speaking", "addressed", "addressing", "appeared", "posed", "stood", "testified", "campaigned"}
    | {"toured", "inspected", "dined", "presided", "attended", "laid", "signed", "stayed", "stopped", "rallied"}
)
#: To whom one does so is there too.
_TO_WHOM: Final = frozenset({"told", "addressed", "urged", "asked", "warned", "assured", "briefed", "thanked"})
#: In these one is not at a place.
_WIDE: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION})
_NOT_THERE: Final = frozenset({"not", "modal", "future", "planned", "proposed", "refused", "cancelled"})


def scenes_of_deeds(phrases: Phrases) -> Iterator[Scene]:
    """Those who said or did something at a place that the words tell, and those to whom they said it."""
    alphabet = phrases.cast.units.vocabulary.alphabet
    for hit in alphabet.compile(_LEADS_IN).finditer(phrases.letters):
        verb = _deed(phrases, hit.start())
        where = None if verb is None else named_place(phrases, hit.start(), phrases.sentence[hit.start()][1])
        if verb is not None and where is not None:
            yield from _scenes(phrases, verb, where, read_place(phrases, where))
    for hit in alphabet.compile(_TOLD).finditer(phrases.letters):
        place = _place_of_group(phrases, hit.end() - 1)
        if place is None or phrases.small[hit.start()] not in _TO_WHOM:
            continue
        for scene in _scenes(phrases, hit.start(), hit.end() - 1, place):
            yield scene
            yield from (attrs.evolve(scene, party=group) for group in _without_place(phrases, scene.party))


def _deed(phrases: Phrases, lead: int) -> int | None:
    """The verb of what is said or done where phrase *lead* leads; None if the place is another word's."""
    start, _ = phrases.sentence[lead]
    if is_of_made_thing(phrases, lead, start):
        return None
    speech = led = plain = party = False
    for at in range(lead - 1, max(start, lead - _NEAR), -1):
        tags, small = phrases.tags[at], phrases.small[at]
        if small in _GIVES:
            return at if speech else None
        if small in _DEEDS:
            return at
        if {"say", "past"} <= tags:
            object_told = plain or (party and small not in _TO_WHOM)  # not "said officials in Oslo"
            return at if (speech and (led or small in _TO_WHOM)) or not object_told else None
        if tags & _EDGE or ("prep" in tags and small not in _WITHIN) or (small.endswith("ing") and small != "meeting"):
            return None
        led = led or (speech and "prep" in tags)
        speech = speech or small in _SPEECHES
        party = party or ("party" in tags and "to" not in phrases.tags[at - 1])
        plain = plain or ("prep" not in tags and tags.isdisjoint(_BESIDE))
    return None


def _place_of_group(phrases: Phrases, at: int) -> Place | None:
    """The place of "lawmakers at the White House"; None for one that is no house and no city."""
    units, unit = phrases.cast.units, phrases.last[at] - 1
    meaning = units.meanings.get(unit)
    if meaning is None or _AT.search(phrases.word[at]) is None:
        return None
    name, country, kind = units.words(unit, unit + 1), meaning.country, None
    if meaning.place is not None:
        kind = meaning.place.kind
    elif country is not None and name.removeprefix("the ") in country.seats:
        kind = PlaceKind.VENUE
    elif country is not None and name in country.capitals:
        kind = PlaceKind.CITY
    span = units.span(unit, unit + 1)
    return None if kind is None else Place(name=name, country=meaning.country_code, kind=kind, span=span)


def _without_place(phrases: Phrases, party: str) -> Iterator[str]:
    """The ids of "lawmakers" for those of "lawmakers at the White House"."""
    organizations = phrases.cast.organizations
    name = next((_AT.sub("", o.name) for o in organizations if o.id == party and _AT.search(o.name)), None)
    yield from (o.id for o in organizations if name is not None and o.name == name)


_AT: Final = re.compile(r" (?:at|in|inside) (?:the )?[A-Z][^ ]+( [A-Z][^ ]+)*$")


def _scenes(phrases: Phrases, verb: int, where: int, place: Place) -> Iterator[Scene]:
    """A scene for each of those who said or did it, and for whom they said it to."""
    _, end = phrases.sentence[verb]
    first = auxiliaries(phrases, verb)
    chain = phrases.all_tags(first, verb)
    if chain & _NOT_THERE or "be" in phrases.tags[verb - 1] or place.kind in _WIDE:
        return
    who = [at for at in range(*subject(phrases, first)) if at in phrases.references]
    if phrases.small[verb] in _TO_WHOM:
        who += [at for at in range(verb + 1, where + 1) if at in phrases.references][:1]
    behind = phrases.span(end - 1, end).end
    for at in who:
        scene = scene_at(phrases, at, where, ahead=False) if phrases.tags[at] & {"person", "group"} else None
        if scene is not None:
            yield attrs.evolve(scene, place=place, spoke=True, apart=behind)
