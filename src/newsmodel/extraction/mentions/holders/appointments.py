"""Who is made something, or was: "after becoming ROLE, NAME", "named NAME ROLE", "NAME when he was ROLE"."""

from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel.extraction.mentions.holders.entering import entry_to
from newsmodel.extraction.mentions.holders.tenure import DISMISSED, WHEN, first_of
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.owners import LONG, Places, is_plain
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

_AFTER: Final = frozenset({"after", "before", "since", "until", "upon", "on"})
_MADE: Final = frozenset({"appointed", "chosen", "elected", "made", "named", "re-elected", "nominated"})
_PICKS: Final = frozenset({"choice", "nomination", "nominee", "pick"})
_APART: Final = frozenset({"comma", "dash"})


def made(role: RoleMention, units: Units, starts: Places, ends: Places) -> int | None:
    """The index of the name of whoever is made what the *role* tells.

    After becoming ROLE, NAME; NAME … after being named ROLE; named NAME (to become) ROLE; NAME was dismissed as ROLE.
    """
    at = first_of(role, units)
    if at < 1:
        return None
    if units.word[at - 1] in _MADE and units.word[at - 2] == "being":
        return _before_that(role, at - 2, units, starts)
    if units.word[at - 1] == "becoming":
        return _before_that(role, at - 1, units, starts)
    named = at - 2 if units.words(at - 2, at) == "to become" else at
    if named in ends and _is_made(ends[named], named, units, starts):
        return ends[named]
    if units.word[at - 1] == "as" and at > 2 and units.word[at - 2] in DISMISSED and "be" in units.tags[at - 3]:
        behind = at - 3 - ("who" in units.tags[at - 4])
        return ends.get(behind - ("comma" in units.tags[behind - 1]))
    return None


def _is_made(index: int, end: int, units: Units, starts: Places) -> bool:
    """True for the name behind "named" and "appointed", by its index and where it ends."""
    first = next((at for at in range(max(end - LONG, 1), end) if starts.get(at) == index), 0)
    return first > 0 and units.word[first - 1] in _MADE and "be" not in units.tags[first - 2]


def _before_that(role: RoleMention, at: int, units: Units, starts: Places) -> int | None:
    """The subject of the sentence in which "after becoming" stands at the unit; where it opens it, behind the comma."""
    if at < 1 or units.small[at - 1] not in _AFTER:
        return None
    begin = units.letters.rfind(BREAK, 0, at) + 1
    if begin == at - 1:
        comma = units.letters.find(BREAK, at)
        comma = next((unit for unit in range(role.last, comma) if "comma" in units.tags[unit]), comma)
        return starts.get(comma + 1)
    return starts.get(begin)


def picked(role: RoleMention, units: Units, starts: Places, ends: Places) -> int | None:
    """The index of the name of whoever is to be what the *role* tells.

    Mr Berg's pick for ROLE, NAME; NAME, his choice to be ROLE.
    """
    at = first_of(role, units)
    pick = at - 2 if units.small[at - 1] in ("for", "as") else at - 3 if units.words(at - 2, at) == "to be" else -1
    if pick < 1 or units.small[pick] not in _PICKS:
        return None
    if units.tags[role.last] & _APART and (found := starts.get(role.last + 1)) is not None:
        return found
    while pick > 0 and (is_plain(units.tags[pick - 1]) or units.tags[pick - 1] & _WHOSE):
        pick -= 1
    return ends.get(pick - 1) if units.tags[pick - 1] & _APART else None


_WHOSE: Final = frozenset({"possessive", "capital", "his", "her", "det", "title"})


def once(role: RoleMention, units: Units, _starts: Places, ends: Places) -> int | None:
    """The index of the name in "NAME when she was ROLE" and "NAME while he was still the ROLE"."""
    at = first_of(role, units)
    if at < _CLAUSE or "be" not in units.tags[at - 1] or "past" not in units.tags[at - 1]:
        return None
    told = units.small[at - 2] in _HE and units.small[at - 3] in WHEN
    return ends.get(at - 3 - ("comma" in units.tags[at - 4])) if told else None


#: Units of "NAME when she was" at the least.
_CLAUSE: Final = 4
_HE: Final = frozenset({"he", "she"})


def entered(role: RoleMention, units: Units, _starts: Places, ends: Places) -> int | None:
    """The index of the name in "NAME (, who) was sworn in as ROLE", "NAME took over as ROLE"."""
    entry = entry_to(units, first_of(role, units))
    if entry is None:
        return None
    at = entry.first - ("who" in units.tags[entry.first - 1])
    return ends.get(at - ("comma" in units.tags[at - 1]))


def left(role: RoleMention, units: Units, _starts: Places, ends: Places) -> int | None:
    """The index of the name in "NAME (has) resigned as ROLE", "NAME, who stepped down as ROLE"."""
    verb = _leaving(role, units, _LEFT, _STEPPED)
    if verb is None:
        return None
    while verb > 1 and not units.tags[verb - 1].isdisjoint(("have", "adverb")):
        verb -= 1
    if verb > 1 and "who" in units.tags[verb - 1]:
        verb -= 1 + ("comma" in units.tags[verb - 2])
    return ends.get(verb)


def leaving(role: RoleMention, units: Units, _starts: Places, ends: Places) -> int | None:
    """The index of the name in "NAME (said she) will step down as ROLE", "NAME (, who) is to quit as ROLE"."""
    subject = leaver(role, units)
    if subject is None:
        return None
    at = subject
    if units.small[at - 1] in _HE:
        at -= 1 + ("that" in units.tags[at - 2])
        if at < 1 or "say" not in units.tags[at - 1]:
            return None
        at = _helped(at - 1, units)
    elif "who" in units.tags[at - 1]:
        at -= 1 + ("comma" in units.tags[at - 2])
    return ends.get(at)


def leaver(role: RoleMention, units: Units) -> int | None:
    """Where the words for the one end who is to leave the office: "NAME will step down as", "he is to quit as"."""
    verb = _leaving(role, units, _LEAVES, _STEPS)
    first = verb if verb is None else _helped(verb, units)
    is_told = verb is not None and any(not units.tags[at].isdisjoint(_AHEAD) for at in range(first or 0, verb))
    return first if is_told else None


def _leaving(role: RoleMention, units: Units, alone: AbstractSet[str], steps: AbstractSet[str]) -> int | None:
    """The verb of "resigned as ROLE" if it is one *alone*, of "stepped down as ROLE" if it is one of *steps*."""
    at = first_of(role, units)
    if at < _CLAUSE or units.word[at - 1] != "as":
        return None
    verb = at - 2 - (units.small[at - 2] in _ASIDE)
    return verb if units.small[verb] in (steps if verb < at - 2 else alone) else None


def _helped(verb: int, units: Units) -> int:
    """Where the words begin that help the *verb*: "has said", "will soon step", "is going to quit"."""
    at = verb
    while at > 1 and not units.tags[at - 1].isdisjoint(_HELPING):
        at -= 1
    return at


_ASIDE: Final = ("down", "aside")
_LEFT: Final = frozenset({"quit", "quits", "resigned", "resigns", "retired", "retires"})
_STEPPED: Final = frozenset({"stands", "stepped", "steps", "stood"})
_LEAVES: Final = frozenset({"quit", "quitting", "resign", "resigning", "retire", "retiring"})
_STEPS: Final = frozenset({"step", "stepping", "stand", "standing"})
_HELPING: Final = frozenset({"have", "be", "adverb", "modal", "to"})
#: What helps a verb for what is to come.
_AHEAD: Final = frozenset({"modal", "to", "be"})
