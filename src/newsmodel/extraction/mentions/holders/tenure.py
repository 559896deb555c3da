"""Whether an office is still held: "was the minister", "until recently", "has resigned"."""

from typing import Final

from newsmodel.extraction.mentions.holders.entering import SPANS
from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus


def is_former(role: RoleMention, rule: str, name: NameMention, units: Units) -> bool:
    """True if the words around *role*, or around the *name* of its holder, tell that it is held no more.

    Args:
        role: an office.
        rule: how it is tied to the name.
        name: that of its holder.
        units: the units of the text.
    """
    if is_past(role, units) or rule in ("name-once-role", "name-left-role"):
        return True
    if rule in ("name-is-role", "name-made-role"):
        at = first_of(role, units)
        sacked = "as" in units.tags[at - 1] and units.small[at - 2] in DISMISSED
        sacked = sacked or ("of" in units.tags[name.first - 1] and units.small[name.first - 2] in _REMOVAL)
        return sacked or is_over(role, units) or _is_done_as(role, units) or _is_replaced(name.first, units)
    if rule == "name-comma-role":
        return _is_then(role, units) or ("comma" in units.tags[role.last] and _is_left(role.last + 1, units))
    if rule == "as-role-name":
        return _is_done_as(role, units) or _is_served(role, units)
    return _is_removed(role, units) or _is_left(name.last + (rule == "role-comma-name"), units)


def _is_left(end: int, units: Units) -> bool:
    """True for "ROLE NAME was (later) sacked", "NAME, ROLE, has resigned"; not for "was dismissed as".

    Args:
        end: behind the name, or behind the role and its comma.
        units: the units of the text.
    """
    at, passive = end, False
    while at < len(units.letters) and units.tags[at] & {"be", "have", "adverb"}:
        passive = passive or ("be" in units.tags[at] and not units.tags[at].isdisjoint(("past", "participle")))
        at += 1
    word = units.small[at]
    if word in _STEPPED:
        return units.small[at + 1] in _ASIDE
    return word in _RESIGNED or (passive and word in _FOLLOWED and units.tags[at + 1].isdisjoint(("as",)))


_RESIGNED: Final = frozenset({"resigned", "quit"})
_STEPPED: Final = frozenset({"stepped", "stood"})
_ASIDE: Final = frozenset({"down", "aside"})
SACKED: Final = frozenset({"deposed", "dismissed", "fired", "ousted", "removed", "sacked"})
#: What is done to one whose office another has.
_FOLLOWED: Final = SACKED | {"replaced", "succeeded"}
#: What is done to one who holds an office no more.
DISMISSED: Final = SACKED | {"replaced"}


def is_over(role: RoleMention, units: Units) -> bool:
    """True for "was (then) the ROLE", "had been ROLE", "served as a ROLE"; not for "was seen as the ROLE".

    Nor for one who is it in another way.
    """
    first = before_owner(first_of(role, units), units)
    before = units.tags[first - 1]
    verb = first - 2 - ("adverb" in units.tags[first - 2])
    if verb > 0 and "as" in before and units.small[verb] in ("served", "worked"):
        at = verb - 1
        while at and "adverb" in units.tags[at]:
            at -= 1
        return "have" not in units.tags[at] or units.small[at] == "had"
    is_told = role.status is PositionStatus.CURRENT and units.small[role.first] not in _CHOSEN
    over = "be" in before and ("past" in before or units.small[first - 2] == "had")
    is_gone = not role.office.generic or _is_then(role, units)
    return over and is_told and (is_gone or _is_before(role, units) or _is_once(first - 1, units))


def _is_once(verb: int, units: Units) -> bool:
    """True for "when NAME was", "while he was" at the *verb*: that is over, whatever one was."""
    at = next((unit for unit in range(verb - 1, max(verb - _FAR, -1), -1) if units.small[unit] in WHEN), None)
    if at is None:
        return False
    subject = units.tags[at + 1 : verb]
    return all(tags.isdisjoint(("comma", "be", "say")) and (tags & _SUBJECT or "det" in tags) for tags in subject)


_SUBJECT: Final = frozenset({"capital", "title", "initial", "he", "she", "office", "demonym", "modifier"})
#: What leads in the time at which somebody was something.
WHEN: Final = frozenset({"when", "while"})


def _is_before(role: RoleMention, units: Units) -> bool:
    """True for "ROLE (…) before he left", "ROLE until joining"; what comes behind tells of another time."""
    end = units.letters.find(BREAK, role.last)
    for at in range(role.last, min(role.last + _FAR, end)):
        if "comma" in units.tags[at] or "say" in units.tags[at]:
            return False
        if units.small[at] in ("before", "until"):
            return not units.tags[at + 1].isdisjoint(_ANOTHER_TIME) or units.small[at + 1].endswith("ing")
    return False


#: Units behind an office within which "before" ends it, and what follows that.
_FAR: Final = 8
_ANOTHER_TIME: Final = frozenset({"pronoun", "he", "she", "time", "name"})


def _is_done_as(role: RoleMention, units: Units) -> bool:
    """True for "years as ROLE", "tenure as a ROLE"."""
    at = first_of(role, units) - 2
    return at > 0 and "as" in units.tags[at + 1] and units.small[at].rpartition(" ")[2] in SPANS


def _is_served(role: RoleMention, units: Units) -> bool:
    """True for "While serving as ROLE, NAME", "In her previous job as ROLE, NAME"."""
    at = first_of(role, units) - 2
    if at < 1 or "as" not in units.tags[at + 1]:
        return False
    return units.small[at - 1] in _EARLIER or (
        units.small[at] in ("serving", "working") and units.small[at - 1] in _THEN
    )


_EARLIER: Final = frozenset({"earlier", "former", "old", "past", "previous"})
_THEN: Final = frozenset({"after", "before", "when", "while"})


def whose_time(role: RoleMention, at: int, units: Units) -> int | None:
    """Behind the name in "NAME's (last) years as ROLE", None if it is told otherwise."""
    if not _is_done_as(role, units):
        return None
    for owner in range(at - 3, at - _FAR + 1, -1):
        if "possessive" in units.tags[owner]:
            return owner
        if units.tags[owner].isdisjoint(("low", "num", "time")):
            break
    return None


def _is_replaced(name: int, units: Units) -> bool:
    """True for "succeeded NAME as ROLE", by the unit with which the name begins."""
    verb = coming_after(name, units)
    return verb is not None and _is_gone(verb, units)


def coming_after(name: int, units: Units) -> int | None:
    """The verb of "succeeded NAME", "took over from NAME" by the unit with which the name begins, else None."""
    if name > 1 and "from" in units.tags[name - 1] and units.words(name - 3, name - 1).lower() in _OVER:
        return name - 3
    return name - 1 if name > 0 else None


def _is_gone(verb: int, units: Units) -> bool:
    """True for "replaced" and "sacked"; False for "would replace", for until then nothing is over."""
    is_told = not verb or "modal" not in units.tags[verb - 1]
    over = units.words(verb, verb + 2).lower() in _OVER
    return units.small[verb] in _REMOVING or ((over or units.small[verb] in REPLACING) and is_told)


_OVER: Final = frozenset({"take over", "takes over", "taking over", "took over"})
#: What one does who comes after another.
REPLACING: Final = frozenset(
    {"replace", "replaced", "replaces", "replacing", "succeed", "succeeded", "succeeding", "succeeds"}
)


def _is_removed(role: RoleMention, units: Units) -> bool:
    """True for "the firing of ROLE NAME", "sacking ROLE NAME", "sacked his ROLE, NAME"."""
    at = first_of(role, units) - 1
    if at > 0 and "of" in units.tags[at]:
        return units.small[at - 1] in _REMOVAL or units.small[at - 1] in _REMOVING
    return at >= 0 and _is_gone(at, units)


_REMOVAL: Final = frozenset(
    {"departure", "dismissal", "exit", "firing", "ouster", "removal", "resignation", "retirement", "sacking"}
)
_REMOVING: Final = frozenset({"dismissing", "firing", "ousting", "removing", "sacking"}) | SACKED


#: What somebody was, who is it since: "was elected president".
_CHOSEN: Final = frozenset({"elected", "re-elected", "reelected"})


def first_of(role: RoleMention, units: Units) -> int:
    """First unit of the role, its determiner and the adverbs before it."""
    at = role.first - (role.indefinite is not None)
    while at > 0 and (not units.tags[at - 1].isdisjoint(("adverb", "formerly")) or units.small[at - 1] in _BEFORE):
        at -= 1
    at -= units.small[at] == _ONCE and units.small[at - 1] in ("by", "until")
    return at - time_before(at, units)


def time_before(at: int, units: Units) -> int:
    """Units of "at the time", "by then" before the unit *at*."""
    for length in (2, 3) if at and units.small[at - 1] in _END_THENS else ():
        if at >= length and units.words(at - length, at).lower() in _THENS:
            return length
    return 0


_THENS: Final = frozenset(
    {"by then", "until then", "at the time", "at that time", "at that point", "by that time", "by this point"}
    | {"at this point"}
)
_END_THENS: Final = frozenset(words.rpartition(" ")[2] for words in _THENS)


def before_owner(first: int, units: Units) -> int:
    """Where "(former) President Berg's" begins before the unit *first*; *first* itself where nobody owns."""
    if first == 0 or "possessive" not in units.tags[first - 1]:
        return first
    at = first - 1
    while at > 0 and not units.tags[at - 1].isdisjoint(_OWNER) and units.tags[at - 1].isdisjoint(_STATE):
        at -= 1
    return at if at < first - 1 else first


_OWNER: Final = frozenset({"capital", "initial", "modifier", "title", "given"})
_STATE: Final = frozenset({"country", "demonym", "organization"})


def is_past(role: RoleMention, units: Units) -> bool:
    """True for "until recently the ROLE", "ROLE until last year", "ROLE at the time".

    So is a "ROLE from 2012 to 2014".
    """
    first = first_of(role, units)
    at = role.last
    if "prep" in units.tags[at] and units.tags[at + 1] & {"place", "country", "capital"}:
        at += 2  # "a judge in Ohio from 2012 to 2014"
    until = "until" in units.tags[at] and "time" in units.tags[at + 1]
    since = "time" in units.tags[at] and units.small[at].startswith(("from ", "between "))
    then = units.words(at, at + 3).lower() == "at the time" or units.small[at] == "at the time"
    once = first < role.first and units.small[first] in _FORMERLY and units.small[role.first - 1] != "that"
    return until or since or then or once


def _is_then(role: RoleMention, units: Units) -> bool:
    """True for "NAME, then a ROLE"."""
    first = first_of(role, units)
    return first < role.first and (units.small[first] == _ONCE or time_before(_behind_time(first, units), units) > 0)


def _behind_time(first: int, units: Units) -> int:
    return next((end for end in (first + 2, first + 3) if units.words(first, end).lower() in _THENS), first)


_ONCE: Final = "then"


#: Words before an office that is held no more.
_FORMERLY: Final = ("formerly", "once", "previously", "until")
#: Words of time, and of whom one speaks, before a role and its determiner.
_BEFORE: Final = frozenset({*_FORMERLY, _ONCE, "now", "himself", "herself"})
