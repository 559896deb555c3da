"""Of whom an office is told: "He is the minister", "she served as envoy"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.mentions.tenure import first_of
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units


def predicated_of(role: RoleMention, here: Sequence[Reference], units: Units) -> str | None:
    """Id of the pronoun's or the other subject's party of which *role* is told: "He is the ROLE", "she served as ROLE".

    Args:
        role: an office whose holder is not known.
        here: the references before it, the last one nearest.
        units: the units of the text.
    """
    at = first_of(role, units)
    if not here or here[-1].last >= at or not _begins(here[-1], units):
        return None
    if role.plural or role.office.phrase in units.vocabulary.lexicon.no_offices:
        return None
    links = range(here[-1].last, at)
    if "as" in units.tags[at - 1]:
        is_told = len(links) > 1 and units.small[at - 2] in _SERVED
    else:
        is_told = any("be" in units.tags[unit] or units.small[unit] in _BECOMES for unit in links)
    plain = all(units.small[unit] in _SERVED | _BECOMES or not units.tags[unit].isdisjoint(_LINKS) for unit in links)
    return here[-1].party if is_told and plain and "not" not in units.small[here[-1].last : at] else None


def _begins(subject: Reference, units: Units) -> bool:
    """True for the subject of a sentence: "He was", "But he is", "The general was"."""
    at = subject.first
    if "plural" in subject.tags or units.small[at] in _OBJECTS:
        return False
    while at and not units.tags[at - 1].isdisjoint(_OPENING) and "quote" not in units.tags[at - 1]:
        at -= 1
    return at == 0 or units.letters[at - 1] == BREAK


#: Forms of pronouns that are no subject.
_OBJECTS: Final = frozenset({"him", "her", "his", "himself", "herself"})
#: What stands between a subject and what it is.
_LINKS: Final = frozenset({"be", "have", "adverb", "as", "become", "became", "det", "who"})
_BECOMES: Final = frozenset({"became", "becomes", "become", "remained", "remains"})
_SERVED: Final = frozenset({"served", "serves", "serving", "worked", "works"})
#: What may stand before the subject of a sentence.
_OPENING: Final = frozenset({"quote", "join", "turn", "adverb"})
