"""People whom the text neither names nor gives an office, where somebody meets them: relatives, a cabinet, a team."""

from collections.abc import Iterator
from typing import Final

import attrs

from newsmodel.extraction.facts.gathered import Gathered, is_within, with_references
from newsmodel.extraction.facts.opponents import are_opposed
from newsmodel.extraction.facts.partaking import takes_part
from newsmodel.extraction.facts.powers import find_powers
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Cast, Reference
from newsmodel.extraction.units import Units
from newsmodel.model.organization import OrganizationKind


def with_crowds(cast: Cast) -> Cast:
    """The cast with the people whom somebody meets as parties: "met survivors", "talks with his cabinet".

    A number of people whose office is told are one party, with all the words for them: "met a group of senators".
    """
    crowds, powers = Gathered(cast.units, "gc"), Gathered(cast.units, "gp")
    found = (*_crowds(cast, crowds), *_numbers_of(cast), *find_powers(cast, powers))
    return with_references(cast, found, (*crowds.groups.values(), *powers.groups.values()))


def _crowds(cast: Cast, crowds: Gathered) -> Iterator[Reference]:
    units = cast.units
    opening = (unit for unit in units.of(_OPENING) if units.letters[unit - 1] == BREAK)
    before = 0
    for unit in sorted({*_doers(units), *units.of(_PEOPLE | _BROAD | _HIS), *opening}):
        described = _described(units, unit)
        first = _opening(units, described)
        if first is None and units.small[unit] in _SITTING and "noun" in units.tags[described - 2]:
            first = described  # "a conference of international donors"
        if first is None or is_within(cast, unit):
            continue
        if not takes_part(cast, first, unit + 1, before) and not are_opposed(units, first, unit):
            continue
        if units.small[unit] in _FORCES and _is_noun(units.tags[unit + 1]):
            continue
        if units.small[unit] in _BROAD and not _tells(units, described, unit):
            continue
        if units.small[unit] in _HIS and "possessive" not in units.tags[described - 1]:
            continue
        country = _country(units, first, unit)
        yield crowds.refer((first, unit + 1), (described, unit + 1), country=country)
        before = unit + 1


def _doers(units: Units) -> Iterator[int]:
    """The words near a meeting for several who are told by what they do: "steelmakers", "lobbyists"."""
    for meeting in units.vocabulary.alphabet.compile("meet|noun").finditer(units.letters):
        at = meeting.start()
        for unit in range(max(0, at - _NEAR), min(len(units.letters), at + _NEAR)):
            word = units.small[unit]
            if word.endswith(_DOERS) and word not in _THINGS and _describes(units.tags[unit]):
                yield unit


def _numbers_of(cast: Cast) -> Iterator[Reference]:
    """The groups in "a group of senators", "dozens of Liberals", with the words for their number."""
    parties = {o.id for o in cast.organizations if o.kind is OrganizationKind.PARTY}
    for reference in cast.references:
        units, described = cast.units, _described(cast.units, reference.first)  # "a number of world leaders"
        of_party = reference.party in parties and units.word[reference.last - 1].endswith("s")
        described -= of_party and "capital" in units.tags[described - 1]  # "a group of House Liberals"
        if ("group" not in reference.tags and not of_party) or "of" not in units.tags[described - 1]:
            continue
        first = _opening(units, described)
        if first is not None:
            yield attrs.evolve(reference, first=first, tags=reference.tags | {"group", "plural"})


def _described(units: Units, unit: int) -> int:
    """The first of the words that describe those at *unit*: "30 grieving Norwegian" relatives."""
    first = unit
    while first > max(0, unit - _WORDS) and _describes(units.tags[first - 1]):
        if "possessive" in units.tags[first - 1] and units.tags[first - 2].isdisjoint(_WHOSE):
            break  # "Ms Lund's" parents
        first -= 1
    return first


def _describes(tags: frozenset[str]) -> bool:
    return bool(tags & _OF_NOUN) or ("low" in tags and tags.isdisjoint(_NOT_OF_NOUN))


def _is_noun(tags: frozenset[str]) -> bool:
    """True for a word that what stands before it may belong to: "figures" of "union figures"."""
    return "low" in tags and tags.isdisjoint(_NO_NOUN)


def _tells(units: Units, first: int, unit: int) -> bool:
    """True for "rights groups", "people close to her", "Norway and other countries"; not for "groups", "people"."""
    if units.small[unit] == "people":
        return units.small[unit + 1] in _NEAR_TO
    if units.small[unit] in _STATES:
        return units.small[first] == "other" and "join" in units.tags[first - 1]
    return first < unit and not any("num" in units.tags[at] for at in range(first, unit))


def _opening(units: Units, first: int) -> int | None:
    """The first unit of the words for people, number, article and owner included: "a small group of", "Norway's".

    None behind another preposition.
    """
    if "possessive" in units.tags[first - 1] and units.tags[first - 2] & _WHOSE:
        first -= 2
    before = first - ("det" in units.tags[first - 1])
    if "of" not in units.tags[before - 1]:
        return before
    if before < first or units.small[before - 2] not in _NUMBERS:  # "members of the" panel
        return None
    first = _described(units, before - 2)
    return first - ("det" in units.tags[first - 1])


def _country(units: Units, first: int, last: int) -> str | None:
    meanings = (units.meanings.get(unit) for unit in range(first, last))
    codes = (meaning.country_code for meaning in meanings if meaning is not None and meaning.tags & _WHOSE)
    return next(codes, None)


#: Who may be met and holds no office: several people, or a body of them.
_PEOPLE: Final = frozenset(
    {
        "academics", "advocates", "agency", "army", "athletes", "attendees", "authorities", "bankers", "bishops",
        "board", "bosses", "cabinet", "cadets", "captives", "caucus", "celebrities", "charities", "children",
        "citizens", "classmates", "clerics", "commandos", "commission", "committee", "committees",
        "companies", "company", "constituents", "contingent", "couple", "creditors", "crew", "delegation",
        "delegations", "deputation", "donors", "economists", "elders", "employees", "evacuees", "exiles", "factions",
        "families", "family", "fans", "farmers", "firefighters", "firms", "fishermen", "go-betweens",
        "government", "graduates", "guerrillas", "hostages", "immigrants", "individuals", "industrialists", "inmates",
        "insurgents", "intermediaries", "investors", "junta", "lobbyists", "locals", "management", "manufacturers",
        "marines", "migrants", "militants", "military", "militia", "militias", "monks", "mothers", "nonprofits",
        "nuns", "opposition", "panel", "parents", "participants", "patients", "pensioners", "pilgrims", "priests",
        "prisoners", "protesters", "pupils", "rebels", "refugees", "regulators", "relatives", "rescuers", "residents",
        "scholars", "schoolchildren", "scientists", "separatists", "sponsors", "squad", "staff", "staffers",
        "strikers", "students", "supporters", "survivors", "taskforce", "teachers", "team", "teams", "townspeople",
        "trainees", "tribes", "troops", "union", "unions", "veterans", "victims", "villagers", "volunteers", "voters",
        "widows", "workers", "worshippers", "youths",
    }
)  # fmt: skip
_STATES: Final = frozenset({"countries", "nations", "governments", "states"})
#: Words that tell of a party only with those that describe it: "rights groups", "people close to her".
_BROAD: Final = frozenset({"group", "groups", "people"}) | _STATES
#: Bodies that are somebody's: "the prosecutor's office".
_HIS: Final = frozenset({"office", "party", "camp", "campaign", "entourage"})
_NEAR_TO: Final = frozenset({"close", "linked", "loyal", "near"})
#: The same at the head of a sentence.
_OPENING: Final = frozenset(map(str.capitalize, _PEOPLE))
#: Who meet each other at an occasion of theirs.
_SITTING: Final = frozenset({"donors", "creditors", "delegations", "factions"})
#: Who may stand before another noun: "military aid".
_FORCES: Final = frozenset(
    {"army", "board", "children", "commission", "company", "government", "junta", "management", "military", "militia"}
    | {"rebels", "union"}
)
#: What stands before "of" and a number of people.
_NUMBERS: Final = frozenset(
    {"group", "groups", "number", "handful", "host", "dozens", "hundreds", "scores", "couple", "series", "delegation"}
    | {"team", "coalition", "range", "array", "representatives", "members", "parade", "string", "majority"}
)
#: Words before those for people.
_WORDS: Final = 5
#: Units from a word for a meeting to those who meet.
_NEAR: Final = 14
#: How words for people who do something end, and words that end so and are things.
_DOERS: Final = ("ers", "ors", "ists", "ians", "crats", "men", "women", "nauts")
_THINGS: Final = frozenset(
    {
        "answers", "banners", "barriers", "borders", "centers", "chambers", "chapters", "characters", "cheers",
        "clusters", "computers", "containers", "corridors", "counters", "covers", "dangers", "dinners", "disasters",
        "dollars", "doors", "drawers", "encounters", "errors", "factors", "favors", "figures", "flowers", "folders",
        "headquarters", "hers", "honors", "hours", "indicators", "lasers", "layers", "letters", "markers", "matters",
        "meters", "mirrors", "motors", "newspapers", "numbers", "offers", "orders", "others", "papers", "posters",
        "powers", "prayers", "quarters", "rivers", "rumors", "sectors", "sensors", "servers", "showers", "specimen",
        "suppers", "talkers", "terrors", "towers", "triggers", "waivers", "waters", "winners", "wonders",
    }
)  # fmt: skip
_OF_NOUN: Final = frozenset({"modifier", "num", "demonym", "people", "place", "country", "organization", "acronym"})
_NOT_OF_NOUN: Final = frozenset(
    {"det", "prep", "pronoun", "join", "turn", "relative", "subordinator", "be", "have", "do", "modal", "not", "meet"}
    | {"say", "adverb", "mark", "noun"}
)
_NO_NOUN: Final = frozenset(
    {"prep", "join", "turn", "relative", "subordinator", "be", "have", "do", "modal", "not", "past", "adverb", "time"}
    | {"det", "pronoun", "meet", "ongoing", "planned"}
)
_WHOSE: Final = frozenset({"country", "demonym", "organization"})
