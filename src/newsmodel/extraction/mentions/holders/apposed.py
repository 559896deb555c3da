"""Names that an office stands before: "The ROLE, NAME, …", "As ROLE, NAME …", "A ROLE, NAME …", "The ROLE is NAME"."""

from typing import Final

from newsmodel.extraction.mentions.holders.tenure import first_of
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.attributes import AGED
from newsmodel.extraction.mentions.offices.owners import (
    LONG,
    Places,
    behind_owner,
    has_owner,
    is_owned,
    is_plain,
    is_theirs,
)
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


def behind_comma(role: RoleMention, units: Units, starts: Places, ends: Places) -> int | None:
    """The ROLE (of WHAT), NAME, …; his boss, 45-year-old NAME, …; As ROLE, NAME ….

    A name that goes on with another role is not this one's.
    """
    served = _behind_principal(role, units, starts, ends)
    at = served or _behind_what(role, units)
    name = at + 1 + units.small[at + 1].endswith(AGED)
    found = starts.get(behind_owner(name, units)) if units.tags[at] & {"comma", "dash"} else None
    if served is None and _opens(role, units):
        behind = _behind_plain(role, units)
        return None if behind is None else starts.get(behind_owner(behind, units))
    if found is not None and _opens_as(role, units):
        return found
    whose = role.indefinite is not None or has_owner(role) or is_owned(role, units) or _is_second(role, units)
    whose = whose or units.small[role.first] in _ONE or is_theirs(role, units)
    if found is None or not whose or (role.indefinite is None and _is_next_of_list(role, at + 1, units)):
        return None
    behind = _behind_name(found, name, units, ends)
    return found if units.tags[behind] & _ENDED or _goes_on(units, behind) else None


def _is_next_of_list(role: RoleMention, first: int, units: Units) -> bool:
    """True for the second of "NAME, ROLE of BODY, ROLE NAME", where a list goes on."""
    office = next(unit for unit in range(role.last - 1, role.first - 2, -1) if "office" in units.tags[unit])
    meaning = units.meanings[first].office if "office" in units.tags[first] else None
    return units.small[office + 1] in _LEADS_IN and meaning is not None and meaning.kind in _HIGH


def _behind_name(name: int, first: int, units: Units, ends: Places) -> int:
    """Behind the *name* that begins at unit *first*."""
    return next(unit for unit in range(first, len(units.letters) + 1) if ends.get(unit) == name)


def _is_second(role: RoleMention, units: Units) -> bool:
    """True for "the ROLE (of WHAT) and ROLE, NAME", "Norway's ROLE and ROLE, NAME": whose it is tells the first."""
    at = role.first - 1
    if at < 1 or "join" not in units.tags[at]:
        return False
    offices = 0
    for unit in range(at - 1, max(at - LONG, -1), -1):
        tags = units.tags[unit]
        offices += "office" in tags
        if offices and not tags.isdisjoint(_TELLS_WHOSE):
            return True
        if units.letters[unit] == BREAK or not tags.isdisjoint(_NO_WHAT):
            break
    return False


#: What stands before the first of two offices of one person.
_TELLS_WHOSE: Final = frozenset({"det", "possessive"})


def _goes_on(units: Units, at: int) -> bool:
    """True for "NAME and the (Danish) ROLE", where only the first of two has no second comma."""
    if "join" not in units.tags[at] or units.tags[at + 1].isdisjoint(_WHOSE):
        return False
    for unit in range(at + 1, at + _SHORT):
        if "office" in units.tags[unit]:
            return "plural" not in units.tags[unit]
        if units.tags[unit].isdisjoint(_WHOSE):
            break
    return False


def behind_be(role: RoleMention, units: Units, starts: Places, ends: Places) -> int | None:
    """The (only) ROLE (who has left) was NAME, at the beginning of a sentence; Norway's new ROLE is NAME."""
    first = first_of(role, units)
    if not (role.indefinite is False or (role.indefinite is None and has_owner(role))) or (
        first and units.letters[first - 1] != BREAK
    ):
        return None
    for at in range(role.last, role.last + 2 * LONG):
        if units.letters[at] == BREAK or not units.tags[at].isdisjoint(("mark", "possessive", "join")):
            return None
        found = starts.get(at + 1) if "be" in units.tags[at] else None
        if found is not None:
            behind = _behind_name(found, at + 1, units, ends)
            return found if units.letters[behind] == BREAK or units.tags[behind] & CLOSED else None
    return None


def _opens_as(role: RoleMention, units: Units) -> bool:
    """True for "As (the) ROLE" at the beginning of a sentence."""
    before = first_of(role, units) - 1
    return before >= 0 and "as" in units.tags[before] and units.letters[before - 1 : before] in ("", BREAK)


def behind_time(role: RoleMention, units: Units, starts: Places, _ends: Places) -> int | None:
    """The index of the name in "During his time as ROLE, NAME", "While serving as the ROLE (in …), NAME"."""
    lead = first_of(role, units) - 1
    if lead < 1 or "as" not in units.tags[lead]:
        return None
    at = lead
    while at > max(lead - LONG, 0) and units.letters[at - 1] != BREAK:
        at -= 1
        if units.tags[at].isdisjoint(_OPENING) or not units.tags[at].isdisjoint(_CLAUSE):
            return None
    behind = _behind_plain(role, units) if lead > at and units.letters[at - 1 : at] in ("", BREAK) else None
    return None if behind is None else starts.get(behind)


#: What may open a sentence before "as ROLE" is reached, and what would tell of somebody else.
_OPENING: Final = frozenset({"low", "prep", "subordinator", "time", "num", "as"})
_CLAUSE: Final = frozenset({"mark", "modal", "have", "he", "who", "relative", "past", "third"})


def _opens(role: RoleMention, units: Units) -> bool:
    """True for "A ROLE" at the beginning of a sentence: "A former envoy, NAME has …"."""
    first = role.first - 1
    return role.indefinite is True and first >= 0 and units.letters[first - 1 : first] in ("", BREAK)


def _behind_plain(role: RoleMention, units: Units) -> int | None:
    """Behind the comma that follows a role and plain words: "A lawyer by training, …"; None if there is none."""
    for at in range(role.last, role.last + LONG):
        if "comma" in units.tags[at]:
            return at + 1
        if units.letters[at] == BREAK or not _is_told(units.tags[at], _NO_WHAT | {"office", "to"}):
            break
    return None


def _behind_principal(role: RoleMention, units: Units, starts: Places, ends: Places) -> int | None:
    """Behind the name of whom the role serves: "an aide to President NAME", "a lawyer for NAME"; None if it names none.

    "An aide to the president, NAME," may name the president.
    """
    if units.small[role.last] not in _SERVES:
        return None
    first = role.last + 1
    while first not in starts and units.tags[first] & _TITLED:
        first += 1
    return _behind_name(starts[first], first, units, ends) if first in starts else None


def _behind_what(role: RoleMention, units: Units) -> int:
    """Behind what "the ROLE" is of, or where: "of the Committee for Peaceful Growth", "on the EU committee"."""
    at = role.last
    goes_on = bool(units.tags[at - 1] & {"organization", "demonym"}) and is_plain(units.tags[at])
    is_doing = units.small[at].endswith("ing") and is_plain(units.tags[at])
    if role.indefinite is not None and (goes_on or is_doing or units.tags[at] & _LEADS_IN):
        no_what = _NO_WHAT if role.indefinite is False else _NO_WHAT | {"office", "to"}
        while at < role.last + LONG and units.letters[at] != BREAK and _is_told(units.tags[at], no_what):
            at += 1
    return at


def _is_told(tags: frozenset[str], no_what: frozenset[str]) -> bool:
    """True for what may stand in a phrase; "meeting" is a noun and no verb there."""
    return tags.isdisjoint(no_what) or ("noun" in tags and not (tags & no_what) - {"meet"})


#: Offices that stand before a name for itself.
_HIGH: Final = frozenset({"head_of_state", "head_of_government", "minister", "legislator", "ambassador"})
#: What begins a role that is one of several: "one of his lawyers".
_ONE: Final = frozenset({"one", "another"})
#: What leads in whom somebody serves, and what may stand before his name.
_SERVES: Final = frozenset({"for", "of", "to"})
_TITLED: Final = frozenset({"office", "title", "modifier", "demonym"})
_LEADS_IN: Final = frozenset({"of", "in", "for", "at", "on", "from"})


#: What ends a phrase that says what an office is of.
_NO_WHAT: Final = frozenset({"mark", "say", "be", "have", "modal", "do", "relative", "subordinator", "pronoun", "meet"})
#: Units of "the former Danish prime minister" at the most, and what stands there before the office.
_SHORT: Final = 6
_WHOSE: Final = frozenset({"definite", "demonym", "country", "possessive", "modifier", "place"})
#: What closes a name in apposition.
CLOSED: Final = frozenset({"comma", "stop", "close", "semicolon"})
_ENDED: Final = CLOSED | {"dash"}
