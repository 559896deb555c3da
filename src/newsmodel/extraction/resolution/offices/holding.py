"""Who holds which office, where the name does not stand beside it: three searches, in this order."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.mentions.holders.handovers import RULE as HANDOVER
from newsmodel.extraction.mentions.holders.lists import AMONG
from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.mentions.offices.duties import RULE as DUTY
from newsmodel.extraction.resolution.offices.lent_offices import RULE as LENT
from newsmodel.extraction.resolution.offices.lent_offices import lend_offices
from newsmodel.extraction.resolution.offices.plural_offices import RULE as PLURAL
from newsmodel.extraction.resolution.offices.plural_offices import hold_plurals
from newsmodel.extraction.resolution.offices.unnamed import find_holders
from newsmodel.extraction.units import Units

#: Rules that give an office by words which refer to nobody, or to others.
SILENT: Final = frozenset({DUTY, HANDOVER, AMONG, LENT, PLURAL})


def hold_offices(
    units: Units, names: Sequence[NameMention], whose: Sequence[int], roles: Sequence[RoleMention]
) -> tuple[RoleMention, ...]:  # fmt: skip
    """The *roles*, with holders, and those that the words about others tell.

    Args:
        units: the units of the text.
        names: the names in it.
        whose: the number of the person of each name.
        roles: the roles in it.
    """
    told = hold_plurals(units, names, whose, roles)
    told = find_holders(units, names, whose, told)
    return lend_offices(units, names, whose, told)
