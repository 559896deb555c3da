"""What a phrase names as a place: a country, a city, a building, one that no list has."""

from bisect import bisect_right
from typing import Final

from newsmodel.extraction.facts.datelines import written_at
from newsmodel.extraction.facts.houses import GOES_ON, VENUES, end_of_house, is_house
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.meanings import Meaning
from newsmodel.span import Span
from newsmodel.values.places import Place, PlaceKind


def meaning_at(phrases: Phrases, at: int) -> Meaning | None:
    """What the place at phrase *at* means; the determiner before it left out."""
    if "person" in phrases.tags[at]:
        return None
    meanings = phrases.cast.units.meanings
    return meanings.get(phrases.last[at] - 1) or meanings.get(phrases.first[at])


def read_place(phrases: Phrases, at: int) -> Place:
    """The place that phrase *at* names, or takes up."""
    if phrases.small[at] in _TAKE_UP:
        return _taken_up(phrases, at)
    if is_capital_of(phrases, at):
        return _capital(phrases, at)
    behind = end_of_house(phrases, at)
    if behind is not None:
        return _house(phrases, at, behind)
    meaning = meaning_at(phrases, at)
    if at not in phrases.references and (meaning is None or (meaning.place is None and meaning.country is None)):
        return _unknown(phrases, at)
    reference = phrases.references.get(at)
    span = reference.span if reference is not None else phrases.span(at, at + 1)
    words = span.of(phrases.cast.units.layout.text)
    if meaning is None or (meaning.place is None and meaning.country is None):
        return Place(name=words, country=None if meaning is None else meaning.country_code, span=span)
    kind = PlaceKind.COUNTRY
    if meaning.place is not None:
        kind = meaning.place.kind
    elif meaning.country is not None:
        if is_seat(phrases, at):
            kind = PlaceKind.VENUE
        elif words in meaning.country.capitals:
            kind = PlaceKind.CITY
    return Place(name=words, country=meaning.country_code or _land_behind(phrases, at + 1), kind=kind, span=span)


def _taken_up(phrases: Phrases, at: int) -> Place:
    """The place of "here", of "this town", and of "the same city", which was told before."""
    before = None if is_this_town(phrases, at) else city_before(phrases, at)
    place = written_at(phrases.cast) if before is None else read_place(phrases, before)
    return _unknown(phrases, at) if place is None else place


def is_here(phrases: Phrases, at: int) -> bool:
    """True for the "here" of the writer, if told where that is; not for that of a speaker, nor for "from here"."""
    if phrases.small[at] != "here" or "prep" in phrases.tags[at - 1]:
        return False
    quotations = phrases.cast.units.layout.quotations
    offset = phrases.span(at, at + 1).start
    last = bisect_right(quotations, offset, key=lambda quotation: quotation.span.start) - 1
    while last > 0 and quotations[last].level:
        last -= 1
    return (last < 0 or quotations[last].span.end <= offset) and written_at(phrases.cast) is not None


def is_this_town(phrases: Phrases, at: int) -> bool:
    """True for the last word of "this town", "this small harbour town", where the writer is, if told where that is."""
    if phrases.small[at] not in _CITIES:
        return False
    det = at - 1
    while det > at - _DESCRIBED and phrases.tags[det] <= _ADJECTIVE:
        det -= 1
    return phrases.small[det] == "this" and written_at(phrases.cast) is not None


_ADJECTIVE: Final = frozenset({"low", "common", "modifier"})
#: Words from "this" to "town".
_DESCRIBED: Final = 4


def city_before(phrases: Phrases, at: int) -> int | None:
    """The city told before that "the city", "the same city", "the Swiss city" takes up; None if *at* is no such."""
    kind = phrases.small[at] if phrases.small[at] in _CITIES else None
    det = at - 1
    while kind and phrases.small[det] in _SAME:
        det -= 1
    of = _land(phrases, det) if kind in _SETTLED else None
    det -= of is not None
    if kind is None or phrases.tags[det].isdisjoint(("definite", "pointing")):
        return None
    same = det < at - 1
    for phrase in range(det - 1, max(0, det - (_SAME_CITY if same else _THE_CITY)) - 1, -1):
        if phrases.tags[phrase].isdisjoint(_NAMES_PLACE) or (
            not same and phrases.block(at) - phrases.block(phrase) > 1
        ):
            continue
        fits = is_capital(phrases, phrase) if kind == "capital" else _is_city(phrases, phrase)
        if of is not None and of != _land(phrases, phrase):
            continue
        if (fits or is_capital_of(phrases, phrase)) and _is_spot(phrases, phrase, at):
            return phrase
    return None


def _land(phrases: Phrases, at: int) -> str | None:
    """The code of the country that phrase *at* names, or of its city; None if it names none."""
    meaning = meaning_at(phrases, at) if phrases.tags[at] & _NAMES_PLACE else None
    return None if meaning is None else meaning.country_code


def _is_spot(phrases: Phrases, city: int, at: int) -> bool:
    """True for a city where something is, or of which the sentence at phrase *at* speaks; not for "Oslo said"."""
    led = not phrases.tags[city - 1].isdisjoint(("prep", "visits", "det"))
    owns = "possessive" in phrases.tags[city + 1] and not is_capital_of(phrases, city)
    return not owns and (led or phrases.sentence[city] == phrases.sentence[at])


def _is_city(phrases: Phrases, at: int) -> bool:
    """True for "Oslo", not for "Norway", "the White House"."""
    meaning = meaning_at(phrases, at)
    city = meaning is not None and meaning.place is not None and meaning.place.kind is PlaceKind.CITY
    return city or is_capital(phrases, at)


_NAMES_PLACE: Final = frozenset({"place", "country", "demonym", "organization"})
#: Words for a city that was named before, and those that tell that it is the one.
_CITIES: Final = frozenset({"city", "capital", "town"})
_SETTLED: Final = frozenset({"city", "town"})
_SAME: Final = frozenset({"same", "very"})
_TAKE_UP: Final = _CITIES | {"here"}
#: Phrases over which "the city" is still that told last, and "the same city".
_THE_CITY: Final = 80
_SAME_CITY: Final = 500


def _house(phrases: Phrases, at: int, behind: int) -> Place:
    """The building of that name; one named after a city is in its country: "Bergen airport"."""
    meaning = meaning_at(phrases, at) if "place" in phrases.tags[at] else None
    span = phrases.span(at, behind)
    name = span.of(phrases.cast.units.layout.text)
    if name.startswith("the "):
        span = Span(span.start + len("the "), span.end)
        name = name.removeprefix("the ")
    country = _land_behind(phrases, behind) if meaning is None else meaning.country_code
    return Place(name=name, country=country, kind=PlaceKind.VENUE, span=span)


def _land_behind(phrases: Phrases, behind: int) -> str | None:
    """The country of what a name stands in: "the Grand Hotel in Oslo", "Prestfoss Castle, Norway,"; None if untold."""
    behind += "comma" in phrases.tags[behind] and phrases.small[behind + 1] in _STANDS_IN
    land = behind + 1 + phrases.small[behind + 1].endswith(_PART)
    if "comma" in phrases.tags[behind]:
        closed = not phrases.tags[land + 1].isdisjoint(("mark", "prep", "time"))
        return _land(phrases, land) if closed else None
    return _land(phrases, land) if phrases.small[behind] in _STANDS_IN else None


#: Which part of a country: "in northern Norway".
_PART: Final = ("northern", "southern", "eastern", "western", "central")


def _land_before(phrases: Phrases, at: int) -> str | None:
    """The country of "the Norwegian harbour town of Prestfoss"; None if untold."""
    if phrases.small[at - 1] != "of":
        return None
    before = range(at - 2, max(phrases.sentence[at][0], at - _DESCRIBED) - 1, -1)
    found = next((word for word in before if phrases.tags[word] & {"demonym", "prep", "mark", "det"}), None)
    return None if found is None or "demonym" not in phrases.tags[found] else _land(phrases, found)


_STANDS_IN: Final = frozenset({"in", "near", "outside"})


def _capital(phrases: Phrases, at: int) -> Place:
    """The city of "the Finnish capital", "Finland's capital", if the text nearby names it, by that name."""
    span = phrases.span(at, at + 2 + ("possessive" in phrases.tags[at + 1]))
    text = phrases.cast.units.layout.text
    country = phrases.cast.units.meanings[phrases.first[at]].country
    for name in () if country is None else country.capitals:
        around = (max(0, span.start - _AROUND), span.end + _AROUND)
        start = text.find(name, *around)
        start = text.find(name.upper(), *around) if start < 0 else start  # of a dateline
        if start >= 0:
            span = Span(start, start + len(name))
            break
    return Place(name=span.of(text), country=country and country.code, kind=PlaceKind.CITY, span=span)


#: Characters around a capital within which its name is looked for.
_AROUND: Final = 5_000


def _unknown(phrases: Phrases, at: int) -> Place:
    """A place that no list has: "Prestfoss", "Prestfoss Manor"."""
    last = _end_of_name(phrases, at)
    span = phrases.span(at, last)
    kind = PlaceKind.VENUE if _is_venue(phrases, at, last) else PlaceKind.OTHER
    country = _land_behind(phrases, last) or _land_before(phrases, at)
    return Place(name=span.of(phrases.cast.units.layout.text), country=country, kind=kind, span=span)


def unknown_place(phrases: Phrases, lead: int, end: int, *, sure: bool = False) -> int | None:
    """The name that no list has in "at Prestfoss", "in the Prestfoss Manor"; none for "at the Skadar festival"."""
    named = next((at + 2 for at in range(lead + 1, lead + 5) if is_kind_of_place(phrases, at)), None)
    at = lead + 1 + ("definite" in phrases.tags[lead + 1]) if named is None else named
    if at >= end or at in phrases.references or phrases.tags[at].isdisjoint(("name", "capital")):
        return None
    behind = _end_of_name(phrases, at)
    unsure = "common" in phrases.tags[at] or "name" not in phrases.tags[at]
    if (unsure or (sure and named is None)) and not _is_venue(phrases, at, behind):
        return None
    of_noun = behind < end and "low" in phrases.tags[behind] and phrases.tags[behind].isdisjoint(GOES_ON)
    return None if of_noun else at


def is_kind_of_place(phrases: Phrases, at: int) -> bool:
    """True for the "town of" of "in the quiet town of Prestfoss", "the “quiet town” of Prestfoss"."""
    return f"{phrases.small[at]} {phrases.small[at + 1]}" in KINDS_OF_PLACE


def behind_kind(phrases: Phrases, at: int) -> int:
    """The town of "the Black Sea resort of Prestfoss" if phrase *at* is the sea; *at* itself where none follows."""
    if not is_kind_of_place(phrases, at + 1) or _is_city(phrases, at):
        return at
    town = at + 3
    known = meaning_at(phrases, town) is not None and not phrases.tags[town].isdisjoint(("place", "country"))
    named = town not in phrases.references and not phrases.tags[town].isdisjoint(("name", "capital"))
    return town if known or named else at


def _end_of_name(phrases: Phrases, at: int) -> int:
    """Behind the name that begins at phrase *at* and that no list has: "Prestfoss", "Royal Hospital Prestfoss"."""
    _, end = phrases.sentence[at]
    last = at + 1
    while last < min(end, at + _LONGEST) and last not in phrases.references and _is_of_name(phrases, last):
        last += 1
    return last


def _is_of_name(phrases: Phrases, at: int) -> bool:
    return "name" in phrases.tags[at] or phrases.word[at] in VENUES


def _is_venue(phrases: Phrases, first: int, last: int) -> bool:
    """True for the name of a building: "the Grand Hotel", "the Royal Hospital Prestfoss"."""
    return any(is_house(phrases, at) for at in range(first, last))


#: Phrases in the name of a place that no list has.
_LONGEST: Final = 6


#: Capitals to which one goes to see bodies.
OF_BODIES: Final = frozenset({"Brussels", "Vienna"})


def is_capital(phrases: Phrases, at: int) -> bool:
    """True for the capital of a country."""
    meaning = meaning_at(phrases, at)
    return meaning is not None and meaning.country is not None and _bare(phrases, at) in meaning.country.capitals


def _bare(phrases: Phrases, at: int) -> str:
    """The words without an article."""
    article, _, rest = phrases.word[at].partition(" ")
    return rest if article in _ARTICLES else phrases.word[at]


_ARTICLES: Final = frozenset({"the", "The", "a", "A", "an", "An"})


def is_seat(phrases: Phrases, at: int) -> bool:
    """True for a building that stands for a government: "the White House"."""
    meaning = meaning_at(phrases, at)
    return meaning is not None and meaning.country is not None and _bare(phrases, at) in meaning.country.seats


def is_site(phrases: Phrases, at: int) -> bool:
    """True for a city or a building: "Oslo", "the White House"."""
    meaning = meaning_at(phrases, at)
    if meaning is None:
        return False
    small = meaning.place is not None and meaning.place.kind not in (PlaceKind.REGION, PlaceKind.OTHER)
    return small or is_seat(phrases, at) or is_capital(phrases, at)


def rank(place: Place) -> int:
    """How particular a place is, the most particular first."""
    return _RANKS[place.kind]


_RANKS: Final = {
    PlaceKind.VENUE: 0,
    PlaceKind.VESSEL: 0,
    PlaceKind.CITY: 1,
    PlaceKind.OTHER: 2,
    PlaceKind.REGION: 3,
    PlaceKind.COUNTRY: 4,
}


def is_capital_of(phrases: Phrases, at: int) -> bool:
    """True for the country of "in the Finnish capital", "in Finland's capital", "in the U.S. capital"."""
    if "possessive" in phrases.tags[at + 1]:
        meaning = meaning_at(phrases, at) if phrases.word[at + 2] == "capital" else None
        return meaning is not None and meaning.country is not None
    return bool(phrases.tags[at] & {"demonym", "country"}) and phrases.word[at + 1] == "capital"


def is_in_place(phrases: Phrases, comma: int) -> bool:
    """True for the comma between a city and its country: "in Geneva, Switzerland, on", "in Kobe, western Japan"."""
    at = comma + 1 + (phrases.word[comma + 1] in _REGIONS)
    behind = phrases.tags[at] & {"country", "organization", "place"}
    if not behind or not ("place" in phrases.tags[comma - 1] or is_capital(phrases, comma - 1)):
        return False
    return bool(phrases.tags[at + 1] & {"mark", "prep", "time", "be", "have", "modal"})


_REGIONS: Final = frozenset({"central", "northern", "southern", "eastern", "western", "southeastern", "northeastern"})


#: What a place may be called before its name: "in the Finnish capital, Helsinki".
SETTLEMENTS: Final = frozenset(
    {"capital", "city", "town", "village", "port", "resort", "island", "site", "venue", "post", "crossing", "base"}
    | {"checkpoint", "camp"}
)
#: What is "of" a place, and in it.
PARTS: Final = SETTLEMENTS | frozenset(
    {"centre", "center", "heart", "outskirts", "suburb", "suburbs", "district", "region", "province", "state", "area"}
    | {"north", "south", "east", "west", "northern", "coast", "shores", "edge", "border", "part", "side", "streets"}
    | {"airport", "harbour", "harbor", "hills", "mountains", "valley", "desert", "islands", "foothills", "seafront"}
    | {"republic", "kingdom", "headquarters", "offices", "office", "residence", "home", "embassy", "palace", "middle"}
)
#: What is "of" a building, and in it or beside it.
ROOMS: Final = frozenset(
    {"room", "rooms", "hall", "ballroom", "library", "lobby", "foyer", "lounge", "wing", "suite", "chapel", "garden"}
    | {"gardens", "grounds", "lawn", "lawns", "courtyard", "terrace", "steps", "roof", "basement", "cellar", "bar"}
    | {"restaurant", "cafeteria", "cafe", "corridor", "corridors", "balcony", "veranda", "entrance", "auditorium"}
)
#: Behind a greater place: the one that is meant comes next.
KINDS_OF_PLACE: Final = frozenset(
    f"{word} of" for word in SETTLEMENTS | {"state", "republic", "emirate", "suburb", "province", "region", "district"}
)
