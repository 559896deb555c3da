"""The programme of a body in which somebody works: "director of the Asia Program at the Berg Institute"."""

from typing import Final

import attrs

from newsmodel.extraction.mentions.mention import RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


def behind_programme(units: Units, office: int) -> int | None:
    """The "at" behind the programme of which the *office* is, whose countries are its field; None if it is of none."""
    if units.small[office + 1] not in _LEADS_IN:
        return None
    for unit in range(office + 2, office + _LONG):
        if units.letters[unit] == BREAK or not units.tags[unit].isdisjoint(_ENDS):
            return None
        if units.small[unit] in _PROGRAMMES and units.small[unit + 1] in _AT:
            return unit + 1
    return None


def of_programme(role: RoleMention, units: Units, office: int, at: int) -> RoleMention:
    """The *role* at the body behind the unit *at*, as one of the programme before that, if it has a name."""
    if not units.word[at - 1][:1].isupper():
        return role
    programme = units.words(office + 2 + ("det" in units.tags[office + 2]), at)
    return attrs.evolve(role, of=programme, organization=programme)


_LEADS_IN: Final = frozenset({"of", "for", "in", "with"})
_AT: Final = frozenset({"at", "of"})
#: Units from the office to the programme at the most.
_LONG: Final = 11
_ENDS: Final = frozenset({"mark", "prep", "relative", "who", "be", "have", "modal", "pronoun", "subordinator"})
_PROGRAMMES: Final = frozenset(
    {"initiative", "initiatives", "program", "programme", "programmes", "programs", "project", "projects"}
)
