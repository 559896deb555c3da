"""A person while the country is being looked for, and what the names and votes for it tell."""

from collections.abc import Mapping, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units


@final
@attrs.define(kw_only=True)
class Individual:
    """A person while the country is being looked for."""

    names: Sequence[NameMention]
    roles: Sequence[RoleMention]
    #: Indices of the persons for whom this one's offices are held.
    principals: Sequence[int] = ()
    country: str | None = None
    #: The kinds of highest office that the person has now.
    heads: frozenset[str] = frozenset()


def is_president(person: Individual) -> bool:
    """True for whoever is or was called president of something."""
    return any(role.office.phrase == "president" for role in person.roles)


def fame(person: Individual) -> tuple[int, bool]:
    """How often a text names somebody, and that it never says the given name: readers know him."""
    return len(person.names), all(len(mention.words) == 1 for mention in person.names)


def leads_in(units: Units, mention: NameMention) -> bool:
    """True if the country behind the next unit is the person's."""
    if "of" in units.tags(mention.last):
        return True
    if "comma" not in units.tags(mention.last) or mention.honorific is None:
        return False
    after = mention.last + 2
    return units.letters[after : after + 1] in ("", BREAK) or bool(
        units.tags(after) & {"stop", "comma", "close", "join"}
    )


DEPUTIES: Final = ("vice", "deputy", "first lady", "crown")


def leader(votes: Mapping[str, float], lead: float) -> str | None:
    """The country with the most votes, None if another has nearly as many."""
    best = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not best or (len(best) > 1 and best[0][1] < best[1][1] * lead):
        return None
    return best[0][0]


def is_trade(units: Units, unit: int) -> bool:
    """True for "painter" between "German" and a name."""
    tags = units.tags(unit)
    return "low" in tags and tags.isdisjoint(_NO_TRADE) and not units.words(unit, unit + 1).endswith("s")


def is_adjective(units: Units, unit: int) -> bool:
    """True for "German", "US"; not for a country, a capital or a seat whose name ends just here."""
    tags = units.tags(unit) if unit >= 0 else frozenset[str]()
    return "demonym" in tags or ("country" in tags and units.words(unit, unit + 1).replace(".", "").isupper())


def is_aged(units: Units, person: Individual) -> bool:
    """True for "NAME, 47, …", as people are introduced whom nobody knows."""
    tags = units.tags
    return any("comma" in tags(name.last) and "num" in tags(name.last + 1) for name in person.names)


#: Small words before a name that are not what its bearer does.
_NO_TRADE: Final = frozenset({"say", "meet", "prep", "det", "join", "be", "have", "subordinator", "relative", "turn"})
