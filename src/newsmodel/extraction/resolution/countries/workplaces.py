"""Where one works, as it stands behind an office: "analyst based in Oslo", "at the Berg Institute in Oslo"."""

from collections.abc import Mapping, Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: Kinds of offices at bodies that are where they stand: an institute, a newspaper, a firm.
_AT_BODIES: Final = frozenset({"academic", "aide", "business", "journalist", "other"})


def country_of_work(units: Units, roles: Sequence[RoleMention], codes: Mapping[int, str]) -> str | None:
    """That of the first office behind which it stands where its holder works.

    Args:
        units: the units of the text.
        roles: the offices of one person.
        codes: the countries that the text speaks of, by unit.
    """
    for role in roles:
        if role.country is None and role.target is None:
            code = _country_at(units, _place(units, role), codes) or _of_chamber(units, role, codes)
            if code is not None:
                return code
    return None


def country_of_home(units: Units, names: Sequence[NameMention], codes: Mapping[int, str]) -> str | None:
    """That in which it stands behind a name where its bearer lives: NAME, who lives in OSLO; who teaches … in OSLO.

    Or works: NAME, 51, who runs a shop in OSLO; NAME of the Berg Institute in OSLO.

    Args:
        units: the units of the text.
        names: the names of one person.
        codes: the countries that the text speaks of, by unit.
    """
    for mention in names:
        at = mention.last + ("comma" in units.tags[mention.last])
        at += 2 * ("num" in units.tags[at] and "comma" in units.tags[at + 1])
        if "of" in units.tags[at] and (place := _behind_body(units, at, at + 1)) > 0:
            return _country_at(units, place, codes)
        if "who" in units.tags[at] and units.small[at + 1] in _STAYS:
            return _country_at(units, _in(units, at + 2), codes)
    return None


def _in(units: Units, start: int) -> int:
    """The unit behind "in (the)" in what begins at the unit; minus one if there is none before a stop."""
    for unit in range(start, start + _PHRASE):
        if units.letters[unit : unit + 1] in ("", BREAK) or "mark" in units.tags[unit]:
            break
        if units.small[unit] == "in":
            return unit + 1 + ("det" in units.tags[unit + 1])
    return -1


def _country_at(units: Units, at: int, codes: Mapping[int, str]) -> str | None:
    """The country of the place at the unit, or of that behind it: "OSLO", "Prestfoss, NORWAY"."""
    if at < 0 or at in codes:
        return codes.get(at)
    end = at
    while end < at + _TOWN and "capital" in units.tags[end]:
        end += 1
    return codes.get(end + 1) if end > at and "comma" in units.tags[end] else None


def _place(units: Units, role: RoleMention) -> int:
    """The unit of OSLO in "analyst based in OSLO", "director of the Berg Institute in OSLO", "lawyer from OSLO"."""
    at = role.last
    if "open" in units.tags[at] and "close" in units.tags[at + 2]:
        at += 3
    word = units.word[at]
    is_there = units.words(at, at + 2) == "based in"
    is_of_body = role.office.kind in _AT_BODIES or (role.organization is not None and role.office.phrase == "president")
    is_body = word == "in" and role.organization is not None and is_of_body
    is_there = is_there or (word == "in" and role.office.kind == "academic" and role.office.generic)
    is_there = is_there or (word == "in" and _has_trade(role) and _is_town(units, at + 1))
    is_there = is_there or units.words(at, at + 3) in _LIVES
    is_from = word == "from" and (role.office.generic or role.office.kind in _SENT)
    if is_there or is_body or is_from:
        behind = at + 1 + (word == "based") + 2 * (word == "who")
        return behind + ("det" in units.tags[behind])
    if role.office.kind in _TRADES and role.of is None and word in _AT and "indefinite" in units.tags[at + 1]:
        return _in(units, at + 1)  # "owner of a shop in OSLO"
    return _behind_body(units, role.first, role.last + 1) if is_of_body else -1


def _has_trade(role: RoleMention) -> bool:
    """True for "a nurse", who lives where she is one; not for those who may be abroad."""
    is_trade = role.office.kind in _TRADES and role.office.generic and role.indefinite is True
    return is_trade and role.office.phrase not in _ABROAD


def _is_town(units: Units, at: int) -> bool:
    """True for "the Chilean town of Prestfoss", "the Chilean capital" and "Oslo": nobody is sent to a town."""
    at += "det" in units.tags[at]
    return "place" in units.tags[at] or ("demonym" in units.tags[at] and units.small[at + 1] in _TOWNS)


#: Who is from the country for which he works; and what tells where somebody lives.
_SENT: Final = frozenset({"ambassador", "legislator"})
_STAYS: Final = frozenset({"lives", "works", "teaches", "studies", "runs", "owns", "manages", "farms", "keeps"})
_LIVES: Final = frozenset({"who lives in", "who works in"})
#: Kinds of trades; who may be away from home, and of what a country may have several.
_TRADES: Final = frozenset({"business", "other"})
_ABROAD: Final = frozenset(
    {"aid worker", "captive", "contractor", "delegate", "detainee", "expert", "hostage", "investor", "migrant"}
    | {"missionary", "participant", "prisoner", "protester", "refugee", "soldier", "specialist", "student", "tourist"}
    | {"veteran", "visitor", "volunteer"}
)
_TOWNS: Final = frozenset({"capital", "city", "port", "resort", "suburb", "town", "village"})
#: Words of a town that no list knows at the most.
_TOWN: Final = 3


def _of_chamber(units: Units, role: RoleMention, codes: Mapping[int, str]) -> str | None:
    """NORWAY in "chairman of the committee in the upper house of NORWAY's parliament", "in NORWAY's ruling party"."""
    at = role.last
    if units.small[at] not in _WITHIN:
        return None
    end = at + 1
    while end < at + _PHRASE and (units.tags[end].isdisjoint(_ENDS) or "modifier" in units.tags[end]):
        end += 1
    if _CHAMBERS.isdisjoint(units.small[at:end]):
        return None
    return next((codes[unit] for unit in range(at, end) if unit in codes), None)


#: What ends such a phrase, and units of it at the most.
_ENDS: Final = frozenset({"comma", "stop", "dash", "quote", "say"})
_PHRASE: Final = 9
_WITHIN: Final = frozenset({"in", "of"})
_CHAMBERS: Final = frozenset(
    {"assembly", "chamber", "congress", "diet", "duma", "house", "knesset", "legislature", "parliament", "senate"}
    | {"cabinet", "coalition", "government", "opposition", "party"}
)


def _behind_body(units: Units, first: int, last: int) -> int:
    """Behind "in" in "(fellow) at the Berg Institute for Peace in OSLO"; minus one if there is none."""
    led_in = (unit + 1 + ("det" in units.tags[unit + 1]) for unit in range(first, last) if units.small[unit] in _AT)
    at = begin = next((unit for unit in led_in if units.word[unit][:1].isupper()), -1)
    if at < 0:
        return -1
    while at < begin + _BODY and (units.word[at][:1].isupper() or (at > begin and units.small[at] in _OF_BODY)):
        at += 1
    if at > begin and ("comma" in units.tags[at] and "indefinite" in units.tags[at + 1]):
        at += 2  # "a think tank in OSLO", "an OSLO think tank"
        while at < begin + _BODY + _WORDS and "low" in units.tags[at] and units.small[at] != "in":
            at += 1
        return at + (units.small[at] == "in")
    return at + 1 if at > begin and units.small[at] in ("in", "at") else -1


#: Words that tell what a body is.
_WORDS: Final = 6
#: Words before a body that no list knows, within its name, and units of it at the most.
_AT: Final = frozenset({"at", "of", "for", "with"})
_OF_BODY: Final = frozenset({"of", "for", "and", "on"})
_BODY: Final = 9
