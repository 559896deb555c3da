"""What somebody does or has as the holder of an office: "his time as ROLE", "while serving as ROLE"."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from newsmodel.extraction.mentions.holders.entering import SPANS
from newsmodel.extraction.mentions.holders.tenure import DISMISSED, REPLACING, first_of, is_past
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.resolution.kin import KIN
from newsmodel.extraction.resolution.pronouns import gender_at, resolve_pronoun
from newsmodel.extraction.units import Units
from newsmodel.model.person import Gender, PositionStatus

#: Whom "his" and "her" at a unit mean, None if that is not known.
_Owner = Callable[[int], str | None]


def acting_as(
    role: RoleMention, told: Sequence[tuple[int, Reference]], genders: Mapping[str, Gender | None], units: Units
) -> tuple[str, PositionStatus] | None:
    """Id of the party whose time, work or deeds as *role* are told of, and how the office is held.

    Args:
        role: an office.
        told: the references before it, each with its sentence, the last one nearest.
        genders: those of the persons, by id.
        units: the units of the text.
    """
    lead = _lead(role, units)
    sentence = bisect_right(units.breaks, role.first)
    here = [reference for at, reference in told if at == sentence]
    if lead is None:
        return _in_post(role, here, units) or _became(role, here, units)

    def owner(unit: int) -> str | None:
        """The subject of the clause, if the gender is right, else whom a pronoun means."""
        party = _subject([r for r in here if r.first < unit], units)
        if party in genders and genders[party or ""] in (None, gender_at(unit, units)):
            return party
        return resolve_pronoun(unit, sentence, told, genders, units)

    found = (
        _changed(lead, here, units)
        or _had(role, lead, here, units, owner)
        or _done(lead, here, units)
        or _made(lead, here, units)
        or _became(role, here, units)
    )
    if found is None:
        return None
    party, status = found
    status = PositionStatus.FORMER if is_past(role, units) else status
    return party, status if role.status is PositionStatus.CURRENT else role.status


def leads_as(role: RoleMention, units: Units) -> bool:
    """True of an office in the singular behind "as" that is no clause: "as president", not "as the president left"."""
    return _lead(role, units) is not None and units.tags[role.last].isdisjoint(_FINITE)


def _lead(role: RoleMention, units: Units) -> int | None:
    """The "as" before the office and its owner: "as (the king's) ROLE"."""
    at = first_of(role, units) - 1
    if "possessive" in units.tags[role.last]:
        return None
    if at > 0 and "possessive" in units.tags[at] and "as" not in units.tags[at]:
        end = at = at - 1
        while at > max(end - _OWNER, 0) and "as" not in units.tags[at] and units.tags[at] & _OWNING:
            at -= 1
    return at if at > 0 and "as" in units.tags[at] and not role.plural else None


#: Id of the party, and how it holds the office.
_Told = tuple[str, PositionStatus] | None


def _of(party: str | None, status: PositionStatus) -> _Told:
    return None if party is None else (party, status)


def _had(role: RoleMention, lead: int, here: Sequence[Reference], units: Units, owner: _Owner) -> _Told:
    """Whose time or deed it is: "his (last) years as ROLE", "Mr Berg's work as ROLE", "after a year as ROLE"."""
    noun = lead - 1
    word = units.small[noun].rpartition(" ")[2]
    spans = word in SPANS or word in _TIMES
    if not spans and not (_is_deed(units, noun) and (word in _WORK or role.indefinite is not True)):
        return None
    at = noun - 1
    while at > max(noun - _FAR, 0) and _tells_which(units, at):
        at -= 1
    status = _status(units, at, noun)
    if "from" in units.tags[at - 1] and here and here[-1].last == at - 1:
        return _of(here[-1].party, PositionStatus.FORMER)  # "dismissed Mr Berg from his post as ROLE"
    if units.tags[at] & _THEIRS:
        return _of(None if units.small[at - 1] in REPLACING else owner(at), status)
    if units.small[at] == _WHOSE:
        end = at - ("comma" in units.tags[at - 1])
        return _of(next((r.party for r in reversed(here) if r.last in (end, at)), None), status)
    if "possessive" in units.tags[at]:
        return _of(next((r.party for r in reversed(here) if r.last == at), None), status)
    return _of(_subject(here, units), status) if spans else None


def _is_deed(units: Units, noun: int) -> bool:
    """True for a noun that may be a deed or a trait, not for "served", "successor", "husband"."""
    tags = units.tags[noun]
    is_verb = not tags.isdisjoint(_VERBS) and "noun" not in tags
    return "low" in tags and "office" not in tags and not is_verb and units.small[noun] not in _NOT_THEIRS | _SERVES


def _tells_which(units: Units, at: int) -> bool:
    """True for what may stand between whose it is and the noun: "first", "two", "final"; not "adversaries"."""
    tags = units.tags[at]
    if not tags.isdisjoint(_OWNS) or units.small[at] == _WHOSE or tags.isdisjoint(_WITHIN):
        return False
    return not units.word[at].endswith("s") or not tags.isdisjoint(("modifier", "num", "adverb"))


def _status(units: Units, at: int, noun: int) -> PositionStatus:
    """As the *noun* and the words before it tell it, whose it is stands *at*."""
    words = units.small[at:noun]
    word = units.small[noun].rpartition(" ")[2]
    is_over = (word in _OVER and not (_FIRST in " ".join(words) and word in _COUNTED)) or word in _GOING
    is_left = units.small[at - 1] in _LEFT or (units.small[at - 1] in _FROM and units.small[at - 2] in _LEAVES)
    is_over = is_over or is_left or not _EARLIER.isdisjoint(words)
    return PositionStatus.FORMER if is_over else PositionStatus.CURRENT


def _in_post(role: RoleMention, here: Sequence[Reference], units: Units) -> _Told:
    """Who is told to have the post: "(still) held the title of ROLE", "took the job of ROLE", "left the post of"."""
    at = first_of(role, units) - 1
    if role.plural or at < _POST or "of" not in units.tags[at] or units.small[at - 1] not in _POSTS:
        return None
    verb = at - 2
    while verb > 0 and units.tags[verb] & _BEFORE_POST:
        verb -= 1
    word = units.small[verb]
    if word not in _HOLDS | _LEFT or "not" in units.tags[verb - 1]:
        return None
    status = PositionStatus.FORMER if word in _LEFT else PositionStatus.CURRENT
    if word == _HELD and "have" not in units.tags[verb - 1]:
        status = PositionStatus.FORMER
    return _of(_subject(here, units), status)


#: Units of "holds the post of" before an office.
_POST: Final = 3
_POSTS: Final = frozenset({"job", "office", "portfolio", "position", "post", "rank", "role", "title"})
_BEFORE_POST: Final = frozenset({"det", "modifier"})
_HELD: Final = "held"
_HOLDS: Final = frozenset(
    {
        _HELD,
        "holds",
        "holding",
        "assumed",
        "assumes",
        "assuming",
        "took",
        "takes",
        "taking",
        "occupies",
        "accepted",
        "got",
    }
)


def _became(role: RoleMention, here: Sequence[Reference], units: Units) -> _Told:
    """Of whom it is a second deed: "NAME left and (later) became ROLE", "NAME left, becoming ROLE", "and served as"."""
    verb = first_of(role, units) - 1
    if role.plural or role.indefinite is False or verb < _POST or "possessive" in units.tags[role.last]:
        return None
    serves = "as" in units.tags[verb]
    verb -= serves
    word = units.small[verb]
    if word not in (_SERVED if serves else _BECOMES):
        return None
    at = verb - 1
    while at > 0 and (units.tags[at] & _AND_THEN or units.small[at] == "then"):
        at -= 1
    follows = "join" in units.tags[at] or (word == _BECOMING and "comma" in units.tags[at])
    if not follows or any(r.last > at for r in here):
        return None
    return _of(_subject(here, units), PositionStatus.FORMER if serves or word == _WAS else PositionStatus.CURRENT)


_WAS: Final = "was"
_BECOMING: Final = "becoming"
_BECOMES: Final = frozenset({_WAS, _BECOMING, "became", "becomes", "is", "remained", "remains"})
#: What stands between "and" and such a verb.
_AND_THEN: Final = frozenset({"adverb", "time", "have"})


def _changed(lead: int, here: Sequence[Reference], units: Units) -> _Told:
    """Whose change it is: "the appointment of Mr Berg as ROLE", "the departure of Mr Berg, a banker, as ROLE"."""
    for reference in reversed(here):
        if reference.last not in (lead, lead - 1) or "of" not in units.tags[reference.first - 1]:
            continue
        word = units.small[reference.first - 2]
        if word in _COMING:
            return _of(reference.party, PositionStatus.CURRENT)
        if word in _GOING:
            return _of(reference.party, PositionStatus.FORMER)
    return None


def _done(lead: int, here: Sequence[Reference], units: Units) -> _Told:
    """Who does so: "while serving as ROLE", "since being sworn in as ROLE", "(has) served as ROLE", "doubles as"."""
    verb = lead - 1 - (units.small[lead - 1] in _PARTS)
    word = units.small[verb]
    is_being = units.small[verb - 1] == "being" and (word in _CHOSEN or word in _OUSTED)
    if is_being or word in _GERUNDS:
        begin = verb - is_being
        over = word in _OUSTED or (not is_being and word != _TAKING and units.small[begin - 1] in _PASSED)
        is_apart = "comma" in units.tags[begin - 1]
        beside = next((r.party for r in reversed(here) if is_apart and begin - 1 <= r.last <= begin), None)
        if here and "possessive" in units.tags[here[-1].last]:
            beside = here[-1].party  # "Mr Berg's misdeeds while serving as ROLE"
        subject = _subject(here, units) if beside is None else beside
        return _of(subject, PositionStatus.FORMER if over else PositionStatus.CURRENT)
    if word in _SERVES and here and units.small[here[-1].last - 1] not in KIN and _is_linked(here[-1], verb, units):
        return _of(here[-1].party, PositionStatus.FORMER if word in _SERVED else PositionStatus.CURRENT)
    return None


def _made(lead: int, here: Sequence[Reference], units: Units) -> _Told:
    """Whom others make it or make it no more: "elected him as ROLE", "was ousted as ROLE"."""
    if not here or here[-1].last > lead:
        return None
    last, verb = here[-1], lead - 1
    if units.small[verb] in _OUSTED and _is_linked(last, verb, units, passive=True):
        return _of(last.party, PositionStatus.FORMER)
    if last.last == lead and units.small[last.first] in ("him", "her"):
        word = units.small[last.first - 1]
        if word in _OUSTED:
            return _of(last.party, PositionStatus.FORMER if word.endswith("ed") else PositionStatus.CURRENT)
        if word in _CHOSEN:
            return _of(last.party, PositionStatus.CURRENT)
    return None


def _is_linked(subject: Reference, verb: int, units: Units, *, passive: bool = False) -> bool:
    """True if no more than helping verbs, adverbs and "who" stand between the subject and the verb."""
    if subject.last > verb or "plural" in subject.tags or units.small[subject.first] in _OBJECTS:
        return False
    between = range(subject.last, verb)
    helped = any("be" in units.tags[at] for at in between) or not passive
    is_not = any("not" in units.tags[at] or units.small[at] == "never" for at in between)
    return helped and not is_not and all(units.tags[at] & _HELPING for at in between)


def _subject(here: Sequence[Reference], units: Units) -> str | None:
    """Id of the last party of *here* that is the subject of a clause: a finite verb follows it, or "who" and a verb."""
    for reference in reversed(here):
        behind = units.tags[reference.last]
        at = reference.last + ("comma" in behind and "who" in units.tags[reference.last + 1])
        acts = "who" in units.tags[at] or ("low" in units.tags[at] and units.tags[at].isdisjoint(_NO_VERB))
        is_led = reference.first > 0 and not units.tags[reference.first - 1].isdisjoint(_GOVERNS)
        if acts and not is_led and "person" in reference.tags and units.small[reference.first] not in _OBJECTS:
            return None if "plural" in reference.tags else reference.party
    return None


#: What may stand in the name of whose office it is, and how many units.
_OWNING: Final = frozenset({"low", "capital", "det", "office", "title", "modifier", "organization", "country"})
_OWNER: Final = 4
#: What one does with a post who has it no more, and with what he goes "from his post", "out of her job".
_LEFT: Final = frozenset({"left", "leave", "leaves", "leaving", "lost", "quit", "quitting", "resigned"})
_FROM: Final = frozenset({"from", "of"})
_LEAVES: Final = frozenset({"down", "fired", "out", "ousted", "removed", "resigned", "retired", "sacked", "suspended"})
#: What a clause goes on with behind its subject.
_FINITE: Final = frozenset({"be", "have", "modal", "do", "say", "meet", "past", "third"})
_GOVERNS: Final = frozenset({"prep", "of", "with"})
#: What is no verb behind a subject.
_NO_VERB: Final = frozenset({"possessive", "prep", "join", "of", "relative", "subordinator", "num", "det"})
_HELPING: Final = frozenset({"be", "have", "modal", "adverb", "who", "comma", "time"})
_OBJECTS: Final = frozenset({"him", "himself", "herself", "his"})
_THEIRS: Final = frozenset({"his", "her"})
_OWNS: Final = _THEIRS | {"possessive"}
_WHOSE: Final = "whose"
#: What may stand between whose it is and the noun, and how far.
_WITHIN: Final = frozenset({"low", "modifier", "num", "adverb", "det"})
_FAR: Final = 5
_VERBS: Final = frozenset({"past", "participle", "third", "be", "have", "modal", "do"})
#: Times, besides the spans of an office, after which "as" tells what somebody was.
_TIMES: Final = frozenset({"month", "months", "spell", "reign", "week", "year"})
#: Of these, and of the spans, those that are over as a rule; and what tells it of others.
_OVER: Final = SPANS - {"term"} | {"reign", "spell"}
_FIRST: Final = "first"
_COUNTED: Final = frozenset({"days", "months", "weeks", "years"})
_EARLIER: Final = frozenset({"earlier", "former", "old", "past", "previous"})
#: What somebody has as "a senator" too.
_WORK: Final = frozenset(
    {
        "background",
        "capacity",
        "experience",
        "job",
        "life",
        "past",
        "position",
        "post",
        "role",
        "training",
        "vote",
        "work",
    }
)
#: What is another's, or but a look: "his pick as minister", "her reputation as a leader".
_NOT_THEIRS: Final = frozenset(
    {
        "ambition", "ambitions", "ally", "bid", "candidacy", "candidate", "chances", "choice", "deputy", "hopes",
        "image", "nominee", "pick", "portrayal", "predecessor", "prospects", "rejection", "replacement", "reputation",
        "selection", "successor", "support", "view", "well", "such", "same", "much", "far", "known", "seen",
    }
)  # fmt: skip
_COMING: Final = frozenset(
    {
        "appointment", "confirmation", "election", "inauguration", "installation", "naming", "nomination",
        "re-election", "reappointment", "selection",
    }
)  # fmt: skip
_GOING: Final = frozenset(
    {"departure", "dismissal", "exit", "firing", "ouster", "removal", "resignation", "retirement", "sacking"}
)
_TAKING: Final = "taking"
_GERUNDS: Final = frozenset({"acting", "doubling", "serving", "working", _TAKING})
#: Words behind a verb that is one with them: "taking over as", "started out as", "forced out as".
_PARTS: Final = frozenset({"over", "out", "on", "in", "down", "office"})
#: What leads in a time that is over.
_PASSED: Final = frozenset({"after", "before", "from", "when", "while"})
_CHOSEN: Final = frozenset(
    {"appointed", "chosen", "confirmed", "elected", "installed", "named", "picked", "reappointed", "reelected", "sworn"}
    | {"elect", "elects", "appoint", "appoints", "name", "names", "install", "installs", "choose", "chooses", "pick"}
    | {"chose", "electing", "appointing", "naming", "installing"}
)
_SERVED: Final = frozenset({"served", "acted", "worked", "started", "doubled", "trained"})
_SERVES: Final = _SERVED | {"serves", "acts", "works", "doubles", "stays", "stayed", "continues"}
#: What is done to one who is it no more.
_OUSTED: Final = DISMISSED | frozenset(
    {"oust", "remove", "sack", "fire", "dismiss", "depose", "forced", "impeached", "overthrown", "suspended", "toppled"}
)
