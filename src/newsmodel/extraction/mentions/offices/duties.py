"""Offices that a verb tells: "NAME, who heads the Committee", "NAME chairs the council"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.offices.attributes import is_initials
from newsmodel.extraction.mentions.offices.owners import LONG, Places
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus

#: Signs the offices that a verb tells.
RULE: Final = "name-heads-body"


def find_duties(units: Units, held: Sequence[RoleMention], starts: Places, ends: Places) -> tuple[RoleMention, ...]:
    """The offices of those who head, chair, lead, run, direct, edit or command a body, in order.

    Args:
        units: the units of the text.
        held: the offices that nouns tell, with their holders.
        starts: where names of persons begin.
        ends: where they end.
    """
    verbs = units.of(_FORMS)
    if not verbs:
        return ()
    roles = {role.last: role.holder for role in held if role.holder is not None and role.rule in _BESIDE}
    found = (_chaired(verb, units, starts, ends) or _told(verb, units, roles, ends) for verb in verbs)
    return tuple(role for role in found if role is not None)


def _told(verb: int, units: Units, roles: Places, ends: Places) -> RoleMention | None:
    """The office that the *verb* tells, if it has a subject that is named, and a body for its object."""
    holder = _subject(verb, units, roles, ends)
    first = verb + 1 + ("det" in units.tags[verb + 1])
    end = end_of_body(units, first)
    if holder is None or not _is_body(units, first, end, _VERBS[units.small[verb]][0], ends):
        return None
    return _build(units, verb, (first, end), (verb, end), holder, _status(verb, units))


def _chaired(verb: int, units: Units, starts: Places, ends: Places) -> RoleMention | None:
    """The office of NAME in "a trade panel(,) chaired by (the Republican) NAME"."""
    if units.small[verb] not in _PASSIVE or units.small[verb + 1] != "by":
        return None
    at = verb + 2
    while at not in starts and at < verb + _FAR and not units.tags[at].isdisjoint(_BEFORE_NAME):
        at += 1
    end = verb - ("comma" in units.tags[verb - 1]) if verb else 0
    first = end
    while first > max(end - _FAR, 0) and units.letters[first - 1] != BREAK and _is_of_name(units, first - 1):
        first -= 1
    holder = starts.get(at)
    if holder is None or units.words(first, end) in _SENT or not _is_body(units, first, end, "chair", ends):
        return None
    return _build(units, verb, (first, end), (first, verb + 1), holder, PositionStatus.CURRENT)


def _is_of_name(units: Units, at: int) -> bool:
    """True for a word of a body's name before its verb: "Senate", "trade"."""
    return "det" not in units.tags[at] and _is_part(units, at)


def _build(
    units: Units, verb: int, body: tuple[int, int], span: tuple[int, int], holder: int, status: PositionStatus
) -> RoleMention | None:
    phrase, title = _VERBS[units.small[verb]]
    office = units.vocabulary.lexicon.office_phrases.get(phrase)
    if office is None:
        return None
    first, end = body
    owners = (units.meanings[at].country_code for at in range(first, end) if _is_whose(units, at, end))
    of = _without_determiner(units.words(first, end))
    return RoleMention(
        first=span[0],
        last=span[1],
        office=office,
        title=title,
        of=of,
        country=next(filter(None, owners), None),
        organization=of,
        target=None,
        status=status,
        plural=False,
        indefinite=None,
        holder=holder,
        rule=RULE,
        span=units.span(*span),
    )


def _subject(verb: int, units: Units, roles: Places, ends: Places) -> int | None:
    """The index of the name in "NAME, who (now) heads", "NAME (a ROLE) who heads", "NAME heads"."""
    at = _auxiliaries(verb, units)
    if units.small[at - 1] != "who":
        return ends.get(at) if units.small[verb] in _PLAIN else None
    at -= 1
    at -= "comma" in units.tags[at - 1]
    if at in ends or at in roles:
        return ends.get(at, roles.get(at))
    return ends.get(_before_people(units, at))


def _auxiliaries(verb: int, units: Units) -> int:
    """Where "has", "now" and "formerly" begin before the verb."""
    at = verb
    while at > 1 and (units.tags[at - 1] & {"adverb", "have", "formerly"} or units.small[at - 1] in _NOW):
        at -= 1
    return at


def _before_people(units: Units, end: int) -> int:
    """Behind the name in "NAME, (the) Ohio Republican (who heads)"; *end* itself if it is told otherwise."""
    if "people" not in units.tags[end - 1]:
        return end
    at = end - 1
    while at > max(end - LONG, 1) and units.tags[at - 1] & {"name", "place", "people", "demonym", "det", "modifier"}:
        at -= 1
    return at - 1 if "comma" in units.tags[at - 1] else end


def end_of_body(units: Units, first: int) -> int:
    """Behind the body: "Centre for Road Studies at the University of Oslo", "center's Asia programme"."""
    at = first
    while at < first + _FAR and units.letters[at] != BREAK and not units.times.get(at):
        goes_on = units.tags[at] & {"of", "for", "at"} or (units.small[at] == "and" and _is_capital(units, at + 1))
        if goes_on and at > first and not _is_capital(units, at + 1 + ("det" in units.tags[at + 1])):
            break
        if not goes_on and not _is_part(units, at):
            break
        at += 1
    return at


def _is_part(units: Units, at: int) -> bool:
    """True for a word of the body's name, also if it could be a verb: "Command"; not for "founded in"."""
    tags = units.tags[at]
    if units.word[at].endswith("ed") and "prep" in units.tags[at + 1]:
        return False
    return tags.isdisjoint(_NO_BODY) and ("say" not in tags or tags.isdisjoint(_VERBAL))


def _is_capital(units: Units, at: int) -> bool:
    """True for a word in capitals: what a body is called or where it is."""
    return units.word[at][:1].isupper()


def _is_body(units: Units, first: int, end: int, phrase: str, ends: Places) -> bool:
    """True for a body that may be headed; for troops only if they are commanded; not for its delegation."""
    if first >= end:
        return False
    head = next((at for at in range(first, end) if not units.tags[at].isdisjoint(("of", "for", "at", "prep"))), end) - 1
    words = units.small[head].split()
    if not words or head < first:
        return False
    if phrase == "commander":
        return words[-1] in _TROOPS
    named = "organization" in units.tags[head] or units.tags[head] >= {"holder", "capital"}
    return named or words[-1] in BODIES or (head + 1 not in ends and _is_called(units, first, head))


def _is_called(units: Units, first: int, head: int) -> bool:
    """True for a name of several words in capitals, which is no place, no people and no meeting: "Harbour Front"."""
    if head <= first or not units.tags[head].isdisjoint(_NO_NAME):
        return False
    return _is_capital(units, head) and _is_capital(units, head - 1)


def _is_whose(units: Units, at: int, end: int) -> bool:
    """True for "Danish", "Denmark's", "U.K." and a body that is known; "Denmark Watch" need not be Danish.

    A body that is of something else may be another of that name: "the Foreign Committee of the Danish parliament".
    """
    if at not in units.meanings:
        return False
    is_known = "organization" in units.tags[at] and units.tags[end].isdisjoint(("of", "in"))
    is_short = "country" in units.tags[at] and is_initials(units.word[at])
    owns = "possessive" in units.tags[at + 1] or not units.tags[at].isdisjoint(("demonym", "place"))
    return is_known or is_short or owns


def _without_determiner(words: str) -> str:
    return words[4:] if words[:4].lower() == "the " else words


def _status(verb: int, units: Units) -> PositionStatus:
    """As the tense tells it: who "has headed" a body heads it still, who "headed" it does so no more."""
    before = {units.small[at] for at in range(_auxiliaries(verb, units), verb)}
    if units.small[verb].endswith("s") or (
        before & {"has", "have"} and not before & {"once", "formerly", "previously"}
    ):
        return PositionStatus.CURRENT
    return PositionStatus.FORMER


_HEAD: Final = ("head", "head")
#: The office that a verb tells, and its title.
_VERBS: Final = {
    "heads": _HEAD,
    "headed": _HEAD,
    "chairs": ("chair", "chair"),
    "chaired": ("chair", "chair"),
    "leads": ("head", "leader"),
    "led": ("head", "leader"),
    "runs": _HEAD,
    "ran": _HEAD,
    "directs": ("director", "director"),
    "directed": ("director", "director"),
    "edits": ("editor", "editor"),
    "edited": ("editor", "editor"),
    "coordinates": ("coordinator", "coordinator"),
    "coordinated": ("coordinator", "coordinator"),
    "commands": ("commander", "commander"),
    "commanded": ("commander", "commander"),
}
_FORMS: Final = frozenset(form for verb in _VERBS for form in (verb, verb.capitalize(), verb.upper()))
#: Verbs that tell it without "who" as well.
_PLAIN: Final = frozenset({"heads", "chairs"})
#: What is only sent somewhere under somebody, and no body for long.
_SENT: Final = frozenset({"group", "mission", "party", "team"})
#: Verbs that tell it of whom a body is chaired by, and what may stand before him.
_PASSIVE: Final = frozenset({"chaired", "headed"})
_BEFORE_NAME: Final = frozenset({"det", "people", "office", "title", "modifier", "demonym", "country", "possessive"})
_NOW: Final = frozenset({"now", "currently", "once", "also"})
_BESIDE: Final = frozenset({"name-comma-role", "role-comma-name"})
#: Units of a body at the most.
_FAR: Final = 12
#: Forms of verbs only.
_VERBAL: Final = frozenset({"past", "third", "participle"})
#: What ends a body.
_NO_BODY: Final = frozenset(
    {"mark", "prep", "relative", "who", "be", "have", "modal", "do", "pronoun", "subordinator", "adverb", "join"}
)
_NO_NAME: Final = frozenset({"noun", "country", "place", "demonym", "people", "time", "office", "title"})
_TROOPS: Final = frozenset({"army", "corps", "fleet", "force", "forces", "navy", "troops"})
#: Nouns for what has somebody at its head.
BODIES: Final = frozenset(
    {"agency", "alliance", "association", "authority", "board", "charity", "club", "coalition", "cooperative"}
    | {
        "co-operative",
        "collective",
        "forum",
        "syndicate",
        "branch",
        "bureau",
        "center",
        "centre",
        "church",
        "commission",
    }
    | {"committee", "company", "conference", "consultancy", "council", "department", "division", "federation", "firm"}
    | {"foundation", "fund", "group", "institute", "ministry", "movement", "network", "office", "panel", "party"}
    | {"program", "programme", "project", "secretariat", "subcommittee", "team", "think-tank", "union", "unit"}
    | {"bloc", "campaign", "faction", "inquiry", "investigation", "mediation", "militia", "monitors", "negotiators"}
    | {"observers", "opposition", "organisation", "organization", "probe", "taskforce", "task force"}
)
