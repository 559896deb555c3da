"""Of whom an office is told: "He is the minister", "she served as envoy"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.mentions.holders.appointments import leaver
from newsmodel.extraction.mentions.holders.entering import entry_to, status_by_verb
from newsmodel.extraction.mentions.holders.tenure import WHEN, first_of, is_over, is_past
from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.resolution.kin import KIN
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus


def predicated_of(role: RoleMention, here: Sequence[Reference], units: Units) -> str | None:
    """Id of the pronoun's or the other subject's party of which *role* is told: "He is the ROLE", "she served as ROLE".

    Args:
        role: an office whose holder is not known.
        here: the references before it, the last one nearest.
        units: the units of the text.
    """
    at = first_of(role, units)
    if here and units.small[here[-1].last - 1] in KIN:
        return None
    if role.plural or not here or here[-1].last >= at or role.office.phrase in units.vocabulary.lexicon.no_offices:
        return None
    if _is_beside(here[-1], role, at, units):
        return here[-1].party
    if not _begins(_without_aside(here, units), units):
        return None
    entry = entry_to(units, at)
    if entry is not None and here[-1].last in (entry.first, entry.first - 1):
        return here[-1].party
    if leaver(role, units) == here[-1].last:
        return here[-1].party
    links = range(here[-1].last, at)
    if "as" in units.tags[at - 1]:
        is_told = len(links) > 1 and units.small[at - 2] in _SERVED
    else:
        is_told = any("be" in units.tags[unit] or units.small[unit] in _BECOMES for unit in links)
    plain = all(units.small[unit] in _SERVED | _BECOMES or not units.tags[unit].isdisjoint(_LINKS) for unit in links)
    return here[-1].party if is_told and plain and "not" not in units.small[here[-1].last : at] else None


def status_told(role: RoleMention, units: Units) -> PositionStatus:
    """How the *role* is held, as the words before it and behind it tell it of a subject."""
    if is_over(role, units) or is_past(role, units):
        return PositionStatus.FORMER
    return status_by_verb(units, first_of(role, units), role.status)


def _is_beside(subject: Reference, role: RoleMention, first: int, units: Units) -> bool:
    """True for "The retired envoy, a former officer, …": both tell of the one with whom the sentence begins."""
    is_aside = first == subject.last + 1 and "comma" in units.tags[subject.last] and "comma" in units.tags[role.last]
    return is_aside and role.indefinite is True and units.word[subject.first] == "The" and _begins(subject, units)


def _without_aside(here: Sequence[Reference], units: Units) -> Reference:
    """The subject: the last reference, or the one before it where both are the same and the last stands in commas."""
    aside = here[-1]
    if len(here) < _TWO or here[-2].party != aside.party or aside.first != here[-2].last + 1:
        return aside
    return here[-2] if "comma" in units.tags[aside.first - 1] and "comma" in units.tags[aside.last] else aside


_TWO: Final = 2


def _begins(subject: Reference, units: Units) -> bool:
    """True for the subject of a sentence: "He was", "But he is", "The general was", "when he was"."""
    at = subject.first
    if "plural" in subject.tags or units.small[at] in _OBJECTS:
        return False
    while at and not units.tags[at - 1].isdisjoint(_OPENING) and "quote" not in units.tags[at - 1]:
        at -= 1
    if at and units.small[at - 1] in WHEN:
        return True
    return at == 0 or units.letters[at - 1] == BREAK


#: Forms of pronouns that are no subject.
_OBJECTS: Final = frozenset({"him", "her", "his", "himself", "herself"})
#: What stands between a subject and what it is.
_LINKS: Final = frozenset({"be", "have", "adverb", "as", "become", "became", "det", "who"})
_BECOMES: Final = frozenset({"became", "becomes", "become", "remained", "remains"})
_SERVED: Final = frozenset({"served", "serves", "serving", "worked", "works"})
#: What may stand before the subject of a sentence.
_OPENING: Final = frozenset({"quote", "join", "turn", "adverb"})
