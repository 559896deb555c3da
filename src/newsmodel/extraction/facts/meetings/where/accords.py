"""Where those were together who agreed on something: "the accord between Mr Tveit and Ms Lund in Oslo last month"."""

import re
from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.where.journeys import Scene, scene_at
from newsmodel.extraction.facts.meetings.where.leading import named_place
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import read_place
from newsmodel.values.places import PlaceKind


def scenes_of_accords(phrases: Phrases) -> Iterator[Scene]:
    """Those who agreed on something, signed it or shook hands at a place that the words tell."""
    told = {phrases.sentence[phrases.at(hit.start())] for hit in _TOLD.finditer(phrases.cast.units.layout.text)}
    for lead in (at for first, last in sorted(told) for at in range(first, last) if "prep" in phrases.tags[at]):
        if phrases.small[lead] not in _LEADS:
            continue
        who = _between(phrases, lead) or _those_who(phrases, lead) or _behind(phrases, lead)
        where = named_place(phrases, lead, phrases.sentence[lead][1]) if len(who) > 1 else None
        if where is None or read_place(phrases, where).kind in _WIDE:
            continue
        for at in who:
            scene = scene_at(phrases, at, where, ahead=False)
            if scene is not None:
                yield attrs.evolve(scene, start=phrases.span(where, where + 1).start)


def _between(phrases: Phrases, lead: int) -> tuple[int, ...]:
    """The people of "the deal between Mr Tveit and Ms Lund", "signed by" them, before the place; else none."""
    start, _ = phrases.sentence[lead]
    people: list[int] = []
    for at in range(lead - 1, max(start, lead - _FAR) - 1, -1):
        tags = phrases.tags[at]
        if "person" in tags and at in phrases.references:
            people.append(at)
        elif phrases.small[at] in _AMONG:
            noun = at - 1
            while noun > start and (
                noun in phrases.times or phrases.small[noun] in _MADE or "prep" in phrases.tags[noun]
            ):
                noun -= 1
            return tuple(people) if phrases.small[noun] in _ACCORDS else ()
        elif tags & _ENDS and not (people and "join" in tags):
            return ()
    return ()


def _those_who(phrases: Phrases, lead: int) -> tuple[int, ...]:
    """The people of "Mr Tveit and Ms Lund signed a declaration", "shook hands" before what leads in the place."""
    start, _ = phrases.sentence[lead]
    verb = next((at for at in range(lead - 1, max(start, lead - _NEAR), -1) if phrases.small[at] in _DEEDS), None)
    if verb is None or not phrases.all_tags(verb + 1, lead).isdisjoint(_ENDS | {"party", "prep"}):
        return ()
    if phrases.tags[verb - 1] <= _PLAIN and phrases.small[verb - 1] not in _TOGETHER:
        return ()  # "discussed the treaty signed in Oslo"
    people: list[int] = []
    for at in range(verb - 1, max(start, verb - _NEAR) - 1, -1):
        tags = phrases.tags[at]
        if "person" in tags and at in phrases.references:
            people.append(at)
        elif tags.isdisjoint(_BESIDE) or not tags.isdisjoint(_APART):
            break
    return tuple(people)


def _behind(phrases: Phrases, lead: int) -> tuple[int, ...]:
    """The people of "the deal struck in Oslo between Mr Tveit and Ms Lund", behind the place."""
    _, end = phrases.sentence[lead]
    noun = lead - 1
    while noun > 0 and (noun in phrases.times or phrases.small[noun] in _MADE):
        noun -= 1
    if phrases.small[noun] not in _ACCORDS:
        return ()
    between = next((at for at in range(lead + 1, min(end, lead + _NEAR)) if phrases.small[at] in _AMONG), None)
    if between is None or not phrases.all_tags(lead + 1, between).isdisjoint(("mark", "be", "have", "modal")):
        return ()
    people: list[int] = []
    for at in range(between + 1, min(end, between + _FAR)):
        tags = phrases.tags[at]
        if "person" in tags and at in phrases.references:
            people.append(at)
        elif tags & _ENDS and "join" not in tags:
            break
    return tuple(people)


#: What two agree on when they are together, and how they are seen to.
_ACCORDS: Final = frozenset(
    {
        "agreement",
        "deal",
        "declaration",
        "accord",
        "pact",
        "statement",
        "document",
        "communique",
        "communiqué",
        "treaty",
    }
    | {"memorandum", "understanding", "handshake", "truce", "ceasefire", "breakthrough", "pledge", "compromise"}
    | {"encounter", "exchange", "chat", "embrace", "hug", "photo", "photograph", "picture", "commitment", "rapport"}
)
#: "An agreement reached between".
_MADE: Final = frozenset(
    {"reached", "signed", "struck", "made", "concluded", "sealed", "brokered", "hammered", "out", "agreed"}
)
#: What two do together.
_DEEDS: Final = frozenset(
    {"signed", "agreed", "shook", "embraced", "hugged", "posed", "struck", "sealed", "reached", "vowed"}
)
_TOLD: Final = re.compile(rf"\b(?:{'|'.join(sorted(_ACCORDS | _DEEDS))})\b")
_LEADS: Final = frozenset({"in", "at", "inside", "aboard", "on"})
_AMONG: Final = frozenset({"between", "by"})
_ENDS: Final = frozenset(
    {"turn", "relative", "that", "semicolon", "quote", "say", "be", "have", "modal", "join", "not"}
)
#: What may stand between two who did it and their deed, and what may not: "Norway's Mr Tveit and Ms Lund both signed".
_BESIDE: Final = frozenset({"join", "adverb", "have", "comma", "organization", "demonym", "det", "modifier", "low"})
_APART: Final = frozenset({"prep", "modal", "be"})
_PLAIN: Final = frozenset({"low", "common"})
_TOGETHER: Final = frozenset({"both", "all", "jointly", "together", "each"})
_WIDE: Final = frozenset({PlaceKind.COUNTRY, PlaceKind.REGION})
#: Phrases from a deed to who did it, and to the place; from the place back to "between".
_NEAR: Final = 9
_FAR: Final = 14
