"""How somebody comes to an office or has one, as the verb before it tells: "was sworn in as", "took over as"."""

from typing import Final, final

import attrs

from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Entry:
    """A verb that leads to an office."""

    #: Its first unit, with what helps it.
    first: int
    #: How the office is held by whoever does so.
    status: PositionStatus


def status_by_verb(units: Units, office: int, status: PositionStatus) -> PositionStatus:
    """How an office that is *status* by itself is held, as the verb tells it that leads to the unit *office*."""
    entry = entry_to(units, office)
    return status if entry is None or entry.status is PositionStatus.CURRENT else entry.status


def entry_to(units: Units, office: int) -> Entry | None:
    """The verb that leads to the office that begins at the unit *office* with its determiner, None if none does."""
    end, served = _lead(units, office)
    if end is None:
        return None
    span = _before_span(units, end)
    passive = _is_chosen(units, end)
    if not (span or passive or _is_taken(units, end, served=served)):
        return None
    verb = span or end - (2 if units.words(end - 2, end).lower() in _PAIRS else 1)
    at = verb
    while at > 0 and "as" not in units.tags[at - 1] and _helps(units, at - 1):
        at -= 1
    helping = set(units.small[at:verb])
    is_passive = any("be" in units.tags[unit] for unit in range(at, verb)) or "comma" in units.tags[verb - 1]
    is_not = any("not" in units.tags[unit] for unit in range(at, verb)) or not helping.isdisjoint(_NEVER)
    if is_not or (passive and not is_passive):
        return None
    to_be = served and passive and units.small[verb] not in _ELECTED
    return Entry(first=at, status=_status(units.small[verb], helping, over=bool(span), to_be=to_be))


def _helps(units: Units, at: int) -> bool:
    return not units.tags[at].isdisjoint(_HELPING) or units.small[at] in _STILL


def _lead(units: Units, office: int) -> tuple[int | None, bool]:
    """Behind the verb that "as", "to be", "to become" or "to serve as" leads to an office, and if it is not "as"."""
    for words in _LEADS if units.small[office - 1].endswith(_ENDS_LEAD) else ():
        if units.words(max(office - words.count(" ") - 1, 0), office).lower() == words:
            return office - words.count(" ") - 1, True
    return (office - 1, False) if office > 0 and units.small[office - 1] == "as" else (None, False)


def _is_chosen(units: Units, end: int) -> bool:
    """True for "sworn in", "elected" before the unit *end*: what others do to whoever has the office then."""
    return units.small[end - 1] in _CHOSEN or units.words(end - 2, end).lower() == "sworn in"


def _is_taken(units: Units, end: int, *, served: bool) -> bool:
    """True for "took over", "returned", "went on": what somebody does who has the office then."""
    words = units.words(end - 2, end).lower()
    if served:
        return units.small[end - 1] in _RISES
    return words in _PAIRS or units.small[end - 1] in _HAS


def _before_span(units: Units, end: int) -> int:
    """The verb of "served two terms" before the unit *end*, 0 if there is none."""
    if units.small[end - 1].rpartition(" ")[2] not in SPANS:
        return 0
    at = end - 2
    while at > end - _LONG and not units.tags[at].isdisjoint(_HOW_MANY) and units.small[at] not in _SPENT:
        at -= 1
    return at if units.small[at] in _SPENT else 0


def _status(verb: str, helping: set[str], *, over: bool, to_be: bool) -> PositionStatus:
    """As the verb and what helps it tell it."""
    if over or (verb in _DID and helping.isdisjoint(_STILL)):
        return PositionStatus.FORMER
    return PositionStatus.DESIGNATE if to_be or verb in _PICKED or "will" in helping else PositionStatus.CURRENT


#: What leads from a verb to an office besides "as".
_LEADS: Final = ("to serve as", "to become", "to be")
_ENDS_LEAD: Final = ("as", "become", "be")
#: What is done to one who has an office then.
_CHOSEN: Final = frozenset(
    {"appointed", "chosen", "confirmed", "crowned", "elected", "hired", "inaugurated", "installed", "named", "picked"}
    | {"nominated", "promoted", "re-appointed", "re-elected", "reappointed", "recruited", "reelected", "reinstated"}
    | {"selected", "sworn", "tapped"}
)
#: What is done to one who has an office at once, and to one who is only to have it.
_ELECTED: Final = frozenset({"confirmed", "elected", "inaugurated", "re-elected", "reelected", "sworn"})
_PICKED: Final = frozenset({"nominated", "tapped"})
#: Verbs of two words for what one does who has an office then.
_PAIRS: Final = frozenset(
    f"{verb} {rest}"
    for rest, verbs in {
        "over": ("take", "takes", "taking", "taken", "took"),
        "office": ("take", "takes", "taking", "taken", "took", "assumed", "assumes", "entered"),
        "on": ("stay", "stays", "staying", "stayed"),
        "in": ("sworn",),
    }.items()
    for verb in verbs
)
_HAS: Final = frozenset(
    {"continued", "continues", "returned", "returning", "returns", "serve", "served", "serves", "serving", "worked"}
    | {"working", "works"}
)
_RISES: Final = frozenset({"continued", "continues", "goes on", "returned", "rose", "used", "went on"})
#: Who did so does it no more, unless he still does.
_DID: Final = frozenset({"served", "used", "worked", "serving", "working"})
_STILL: Final = frozenset({"has", "is", "was", "'s", "’s", "currently", "now", "will"})
_SPENT: Final = frozenset({"did", "finished", "served", "serving", "spent"})
#: What is over of an office that somebody had.
SPANS: Final = frozenset({"career", "days", "months", "stint", "tenure", "term", "terms", "time", "weeks", "years"})
#: What stands between "served" and "terms", and how far.
_HOW_MANY: Final = frozenset({"num", "det", "low", "modifier"})
_LONG: Final = 6
_HELPING: Final = frozenset({"be", "have", "adverb", "modal", "not"})
_NEVER: Final = frozenset({"never", "would", "could", "might", "may", "should", "can", "cannot", "must"})
