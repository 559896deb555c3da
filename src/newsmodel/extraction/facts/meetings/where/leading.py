"""The place that a preposition leads in: "in the Afghan capital of Kabul", "at Qatar's Al Udeid Air Base"."""

from typing import Final

from newsmodel.extraction.facts.houses import GOES_ON, VENUES, end_of_house
from newsmodel.extraction.facts.meetings.wording.called_after import is_attribute
from newsmodel.extraction.facts.meetings.wording.cues import CUES
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import (
    PARTS,
    ROOMS,
    SETTLEMENTS,
    behind_kind,
    city_before,
    is_capital,
    is_capital_of,
    is_kind_of_place,
    is_this_town,
    meaning_at,
)

#: Between the preposition and the place: "in the Afghan capital of Kabul".
_WITHIN: Final = 6
#: Behind these a building is named: "at the Royal Hospital Prestfoss".
_LEADS: Final = frozenset({"at", "in", "inside", "outside", "near", "aboard", "to"})
#: What ends the words that lead to a place: "in talks with", "in which Norway".
_ENDS: Final = frozenset({"mark", "be", "have", "modal", "join", "say", "party", "relative", "subordinator"})


def named_place(phrases: Phrases, lead: int, end: int) -> int | None:
    """The place that the preposition at phrase *lead* leads in; the most particular of "Qatar's Al Udeid Air Base"."""
    if _is_aimed(phrases, lead):
        return None
    first = _behind_owner(phrases, lead + 1, end)
    house = _house(phrases, lead, first, end)
    house = _called(phrases, first, end) if house is None else house
    named = house if house is not None else _named(phrases, lead, first, end)
    return named if named is not None else _taken_up(phrases, first, end)


def _is_aimed(phrases: Phrases, lead: int) -> bool:
    """True for the "at" of "took a swing at Beijing", "lashed out at Moscow"; not of "met her at Geneva"."""
    if phrases.small[lead] != "at" or not is_capital(phrases, lead + 1):
        return False
    before = phrases.tags[lead - 1]
    return phrases.word[lead - 1].endswith((" out", " back")) or ("low" in before and not before & _MAY_BE_THERE)


#: What may be at a city: occasions, who meets or goes there.
_MAY_BE_THERE: Final = CUES | {"noun", "meet", "visits", "pronoun", "mark", "party", "time", "adverb"}


def _taken_up(phrases: Phrases, first: int, end: int) -> int | None:
    """The "city" of "in the same city", "in the port city", if one was told before; not that of "the city council"."""
    for at in range(first, min(end, first + _WITHIN)):
        if is_kind_of_place(phrases, at):
            return None  # "in the Swiss town of Prestfoss"
        if is_this_town(phrases, at) or city_before(phrases, at) is not None:
            return at if "low" not in phrases.tags[at + 1] or phrases.tags[at + 1] & GOES_ON else None
        if phrases.tags[at].isdisjoint(("low", "definite", "pointing", "demonym")) or "prep" in phrases.tags[at]:
            return None
    return None


def _named(phrases: Phrases, lead: int, first: int, end: int) -> int | None:
    """The place among the words from phrase *first* on that the preposition at phrase *lead* leads in."""
    capital: int | None = None
    kind = first  # behind "state of"
    for phrase in range(first, min(end, first + _WITHIN)):
        tags = phrases.tags[phrase]
        if phrase < kind:
            continue
        body = (
            phrase in phrases.references and "organization" in tags and "group" not in tags
        )  # not "to Chilean troops"
        if tags & {"place", "country"} or body:
            meaning = meaning_at(phrases, phrase)
            if meaning is None or (meaning.place is None and meaning.country is None):
                return capital
            if "possessive" in phrases.tags[phrase + 1]:
                return _owned_place(phrases, phrase, end)
            if is_attribute(phrases, lead, phrase, end) or _is_of_house(phrases, phrase, end):
                continue
            if is_kind_of_place(phrases, phrase + 1):
                capital = behind_kind(phrases, phrase)
                kind = phrase + 3
                continue
            return None if phrases.small[lead] == "in" and phrases.word[phrase].endswith(_WATERS) else phrase
        if is_capital_of(phrases, phrase):
            capital = phrase
        if "comma" in tags and phrases.small[phrase - 1] in SETTLEMENTS:
            continue
        if tags & _ENDS or (phrase == first and _is_deed(phrases, phrase)):
            return capital
        if "prep" in tags and not _is_of_place(phrases, phrase):
            return capital
    return capital


def _house(phrases: Phrases, lead: int, first: int, end: int) -> int | None:
    """The building that is named from phrase *first* on, "the" left out; None if none is."""
    room = _behind_room(phrases, first, end)
    named = room + ("definite" in phrases.tags[room]) if room < end else end
    named += named < end and "quote" in phrases.tags[named]  # "inside the “Prestfoss House”"
    led = phrases.small[lead] in _LEADS or room > first
    return named if led and named < end and end_of_house(phrases, named) is not None else None


def house_before(phrases: Phrases, behind: int) -> int | None:
    """The building whose name ends before phrase *behind*: "visited the Prestfoss Museum, where"; None if none does."""
    start, _ = phrases.sentence[behind - 1]
    for first in range(behind - 2, max(start, behind - _WITHIN - 1), -1):
        led = phrases.small[first - 1] in _LEADS or not phrases.tags[first - 1].isdisjoint(_VISITS)
        if led and end_of_house(phrases, first) == behind:
            return first
    return None


#: What may stand before a building that somebody goes to: "visited the", "toured".
_VISITS: Final = frozenset({"definite", "visits", "past"})


def _called(phrases: Phrases, first: int, end: int) -> int | None:
    """The building of "at the ambassador's residence, Prestfoss House", behind what it is."""
    for at in range(first, min(end, first + _WITHIN) - 2):
        known = phrases.small[at] in _KNOWN and phrases.small[at + 1] == "as"
        if "comma" in phrases.tags[at] or known:
            house = at + 1 + known
            house += "definite" in phrases.tags[house]
            told = phrases.small[at - 1] in _DWELLINGS and end_of_house(phrases, house) is not None
            return house if told else None
        if phrases.tags[at] & _ENDS and "party" not in phrases.tags[at]:
            return None
    return None


#: So a building is called by its name: "in a building known as the Prestfoss House".
_KNOWN: Final = frozenset({"known", "called", "dubbed", "named"})
#: What a building is called before its name.
_DWELLINGS: Final = frozenset(
    {"residence", "home", "house", "mansion", "palace", "villa", "estate", "retreat", "resort", "club", "hotel", "base"}
    | {"office", "offices", "headquarters", "castle", "building", "complex", "compound", "lodge", "ranch", "farm"}
)


def _behind_room(phrases: Phrases, first: int, end: int) -> int:
    """Behind the words that lead to a building: "the main hall of", "a room of"; *first* itself where none do."""
    for at in range(first, min(end, first + _WITHIN)):
        if "of" in phrases.tags[at]:
            return at + 1 if phrases.small[at - 1] in ROOMS else first
        if phrases.tags[at].isdisjoint(_WORDS_OF_ROOM):
            break
    return first


#: What words there are before the "of": "the", "main", "hall".
_WORDS_OF_ROOM: Final = frozenset({"det", "low", "modifier", "num"})


#: So one calls what is of the country: "US troops"; a mere word follows them.
_SHORT: Final = frozenset({"US", "U.S.", "UK", "U.K."})
_PLAIN: Final = frozenset({"low", "common", "plural", "modifier"})
#: These are a country's and stand in another.
_MISSIONS: Final = frozenset({"embassy", "consulate", "ambassador"})
#: In these nobody meets, but "at the Dead Sea", "aboard a ship".
_WATERS: Final = (" Sea", " Ocean", " Strait")


def _is_of_house(phrases: Phrases, at: int, end: int) -> bool:
    """True for the country of "at the Norwegian school", "at the U.S. embassy", which may be anywhere."""
    adjective = at + 1 < end and phrases.tags[at + 1] & {"noun", "low"} and "demonym" in phrases.tags[at]
    short = at + 1 < end and phrases.word[at].removeprefix("the ") in _SHORT and phrases.tags[at + 1] <= _PLAIN
    short = short and not is_capital_of(phrases, at)
    return bool(adjective) or short or phrases.small[at + 1] in _MISSIONS


def _behind_owner(phrases: Phrases, at: int, end: int) -> int:
    """Behind whose place it is: "in her Oslo office", "at Mr Tveit's Oslo hotel"."""
    if at >= end or "pronoun" in phrases.tags[at]:
        return at + 1
    owned = "person" in phrases.tags[at] and at + 1 < end and "possessive" in phrases.tags[at + 1]
    return at + 2 if owned else at


def _owned_place(phrases: Phrases, owner: int, end: int) -> int | None:
    """The place of "Qatar's Al Udeid Air Base", of "Qatar's capital", of "Qatar's north"; none for "Qatar's talks"."""
    if is_capital_of(phrases, owner):
        return owner
    within = named_place(phrases, owner + 1, end)
    return owner if within is None and _is_house(phrases, owner + 2, end) else within


def _is_deed(phrases: Phrases, at: int) -> bool:
    """True for the doing of "in dismantling the camps", not for "in neighbouring Norway"."""
    return phrases.word[at].endswith("ing") and bool(phrases.tags[at + 1] & {"det", "owner", "prep", "pronoun"})


def _is_of_place(phrases: Phrases, of: int) -> bool:
    """True for the "of" of "in the heart of Oslo", "in a room of the palace", not of "in the face of Norway"."""
    part = phrases.small[of - 1]
    return "of" in phrases.tags[of] and (part in PARTS or part in ROOMS)


def _is_house(phrases: Phrases, first: int, end: int) -> bool:
    """True for what stands in a place: "Norway's north", "Norway's airport", not for "Norway's nuclear programme"."""
    for at in range(first, min(end, first + _WITHIN)):
        tags, word = phrases.tags[at], phrases.word[at]
        if tags & _ENDS or tags & {"prep", "noun"}:
            return False
        if tags & {"name", "capital", "place"} or word in PARTS or word in _HOUSES or word.capitalize() in VENUES:
            return True
    return False


_HOUSES: Final = frozenset(
    {"parliament", "ministry", "mission", "consulate", "compound", "complex", "chancellery", "retreat", "pavilion"}
    | {"barracks", "shrine", "temple", "garden", "gardens", "farm", "islands", "desert", "lakeside", "cabin"}
)


def is_only_time(phrases: Phrases, last: int, lead: int) -> bool:
    """True if nothing but a day stands before the "in" of "met her on Friday in Prestfoss", "again in May in"."""
    times = phrases.times
    told = (at in times or at + 1 in times or "adverb" in phrases.tags[at] for at in range(last, lead))
    return lead <= last + 1 or all(told)


def is_near_known(phrases: Phrases, lead: int, end: int) -> bool:
    """True for what follows the name in "at Prestfoss near Geneva", "in Prestfoss, Norway": it is one of a place."""
    if lead < end and "comma" in phrases.tags[lead] and "country" in phrases.tags[lead + 1]:
        return True
    if lead >= end or phrases.word[lead] not in NEXT_TO:
        return False
    return named_place(phrases, lead, end) is not None


NEXT_TO: Final = frozenset({"near", "outside"})
