"""The whole names of buildings and sites: "Royal Hospital Prestfoss", "Northern Command headquarters"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases

#: Last words of the names of buildings and sites.
VENUES: Final = frozenset(
    {"Palace", "House", "Hotel", "Castle", "Hall", "Airport", "Base", "Center", "Centre", "Resort", "Villa", "Manor"}
    | {"Club", "Lodge", "Ranch", "Tower", "Building", "Embassy", "Headquarters", "Camp", "Park", "Residence", "Inn"}
    | {"Hospital", "University", "Museum", "Library", "Church", "Cathedral", "Mosque", "Stadium", "Arena", "Theatre"}
    | {"Theater", "Academy", "Abbey", "Mansion", "Estate", "School", "College", "Station", "Mall"}
    | {"Consulate", "Campus", "Complex", "Compound", "Pavilion", "Retreat", "Barracks", "Plaza"}
)
#: Those that a country's name tells apart: "the Norwegian Embassy".
_MISSIONS: Final = frozenset({"Embassy", "Consulate"})
#: Common nouns behind a name: "Prestfoss airport".
_NOUNS: Final = frozenset(
    {"headquarters", "hotel", "palace", "castle", "airport", "base", "resort", "club", "villa", "ranch"}
    | {"mansion", "estate", "hall", "barracks", "monastery", "course", "center", "centre", "stadium", "hospital"}
    | {"guesthouse", "lodge", "manor", "checkpoint", "crossing"}
)
#: Those that have the name of the place: "Bergen airport".
_OF_PLACE: Final = frozenset({"airport", "base", "checkpoint", "crossing"})
#: Words between the name and its noun: "Prestfoss air base".
_BETWEEN: Final = frozenset(
    {"air", "airforce", "military", "naval", "army", "golf", "country", "convention", "conference", "international"}
    | {"training", "press", "medical", "beach", "summer", "presidential", "royal", "border"}
)
#: Phrases in the name of a building.
_LONGEST: Final = 7
#: What may join the words of such a name: "University of Prestfoss".
_JOINS: Final = frozenset({"of", "and", "&", "for"})


def end_of_house(phrases: Phrases, first: int) -> int | None:
    """Behind the name of a building that begins at phrase *first*, at least two words; None if none does."""
    _, end = phrases.sentence[first]
    last, house, named = first, False, False
    while last < min(end, first + _LONGEST) and _is_of_name(phrases, last, house=house):
        house = house or is_house(phrases, last)
        own = phrases.word[last] not in VENUES and not _is_of_country(phrases, last)
        named = named or own or (last > first and phrases.word[last] in _MISSIONS)
        last += 1
    if not named:
        return None
    if not house:
        noun = last + (phrases.word[last] in _BETWEEN)
        nouns = _OF_PLACE if "place" in phrases.all_tags(first, last) else _NOUNS
        if noun >= end or phrases.word[noun] not in nouns or phrases.small[noun + 1] == "of":
            return None  # "a Bergen hotel", "the Black Sea resort of Prestfoss"
        last = noun + 1
    return last if phrases.tags[last].isdisjoint(_NAMES_OTHER) or phrases.tags[last] & GOES_ON else None


def _is_of_country(phrases: Phrases, at: int) -> bool:
    """True for what names no building by itself: "the Norwegian headquarters", "the U.S. base"; not for a capital."""
    meaning = phrases.meaning(at)
    capital = meaning is not None and meaning.country is not None and phrases.word[at] in meaning.country.capitals
    return bool(phrases.tags[at] & {"demonym", "country"}) and not capital


def is_house(phrases: Phrases, at: int) -> bool:
    """True for the last word of the name of a building, not for "the House Foreign Affairs Committee"."""
    if phrases.word[at] == "House":
        return bool(phrases.tags[at - 1] & {"name", "place"}) and phrases.small[at + 1] != "of"
    return phrases.word[at].rpartition(" ")[2] in VENUES


def _is_of_name(phrases: Phrases, at: int, *, house: bool) -> bool:
    """True for a capitalised word or the name of a body, and behind a *house* for the words that join it to one."""
    if house and phrases.small[at] in _JOINS:
        return _is_capital(phrases, at + 1) and phrases.tags[at + 1].isdisjoint(("party", "person"))
    return _is_capital(phrases, at)


def _is_capital(phrases: Phrases, at: int) -> bool:
    tags = phrases.tags[at]
    if at in phrases.times or "person" in tags or tags.isdisjoint(_CAPITAL):
        return False
    return phrases.word[at].removeprefix("the ")[:1].isupper()


_CAPITAL: Final = frozenset({"capital", "name", "place", "organization", "country"})
#: Behind a name, these make it the attribute of another noun: "the Prestfoss Hotel deal".
_NAMES_OTHER: Final = frozenset({"low", "noun"})
#: So begins what follows a place and does not belong to its name.
GOES_ON: Final = frozenset(
    {"prep", "join", "subordinator", "relative", "adverb", "be", "have", "modal", "do", "det", "to", "not", "turn"}
)
