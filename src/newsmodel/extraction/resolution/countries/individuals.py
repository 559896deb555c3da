"""A person while the country is being looked for, and what the names and votes for it tell."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Final, final

import attrs

from newsmodel.extraction.mentions.mention import NameMention, RoleMention
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.model.person import PositionStatus
from newsmodel.values.names import NameOrder


@final
@attrs.define(kw_only=True)
class Individual:
    """A person while the country is being looked for."""

    names: Sequence[NameMention]
    roles: Sequence[RoleMention]
    #: Indices of the persons for whom this one's offices are held.
    principals: Sequence[int] = ()
    #: Indices of the persons whose counterpart this one is: each is of another country.
    counterparts: Sequence[int] = ()
    country: str | None = None
    #: The kinds of highest office that the person has now.
    heads: frozenset[str] = frozenset()
    #: The countries in which names have the form that this one's has, none if it does not tell.
    forms: frozenset[str] = frozenset()


def country_of_offices(
    person: Individual, meant: Callable[[str], str], without: Mapping[str, Container[str]]
) -> str | None:
    """The country named most often with the offices, if it has such; a journalist's own before that of the paper.

    Args:
        person: whose country is looked for.
        meant: the country that one is in the text.
        without: the countries that lack an office.
    """
    told = [role for role in person.roles if role.country is not None]
    told = [role for role in told if role.office.phrase not in OTHERS or role.organization is not None]
    own = [role for role in told if role.office.kind == "journalist" and role.organization is None]
    codes = [(role, meant(role.country or "")) for role in own or told]
    held = [
        code
        for role, code in codes
        if role.office.kind not in _MINISTERS or code not in without.get(role.office.phrase, ())
    ]
    found = Counter(held or [code for role, code in codes if role.status is PositionStatus.FORMER])
    return found.most_common(1)[0][0] if found else None


_MINISTERS: Final = frozenset({"minister", "deputy_minister"})


def is_president(person: Individual) -> bool:
    """True for whoever is or was called president of something."""
    return any(role.office.phrase == "president" for role in person.roles)


def is_over(person: Individual) -> bool:
    """True for a supreme leader, beside whom a country has a president."""
    return any(role.office.phrase == _OVER for role in person.roles)


_OVER: Final = "supreme leader"


def is_royal(person: Individual) -> bool:
    """True for a king and his family, as only a few of the countries that a text speaks of have any."""
    return any(role.office.phrase in _ROYAL and role.of is None for role in person.roles)


_ROYAL: Final = frozenset({"king", "queen", "crown prince", "crown princess", "prince", "princess"})


def is_next(units: Units, role: RoleMention) -> bool:
    """True for "the new president", "Norway's next leader": nobody who is called president already."""
    return not _NEXT.isdisjoint(units.small[role.first : role.last])


_NEXT: Final = frozenset({"future", "incoming", "new", "newly elected", "next"})


def is_ministrys(role: RoleMention) -> bool:
    """True for a "Foreign Ministry spokesman", a "Ministry of Trade spokesman", of no country that is said."""
    of = (role.of or "").lower()
    return role.office.kind == "spokesperson" and (of.endswith("ministry") or of.startswith("ministry of "))


def rules(units: Units, person: Individual) -> bool:
    """True for who has a government: "NAME's regime", "the regime of (President) NAME"."""
    return any(
        ("possessive" in units.tags[name.last] and units.word[name.last + 1] in _REGIMES)
        or (first > 1 and units.words(first - 2, first) in _REGIMES_OF)
        for name in person.names
        for first in {name.first, *(role.first for role in person.roles if role.last == name.name)}
    )


_REGIMES: Final = frozenset({"regime", "government", "rule"})
_REGIMES_OF: Final = frozenset(f"{regime} of" for regime in _REGIMES)


def is_international(units: Units, person: Individual) -> bool:
    """True for the officials of a body that belongs to no country."""
    known = units.vocabulary.lexicon.organization_names
    found = [
        known.get(role.organization)
        for role in person.roles
        if role.organization and role.country is None and role.office.phrase != _SENT
    ]
    return any(body is not None and body.kind not in _OF_COUNTRIES for body in found)


#: Who is it at a body is there for a country.
_SENT: Final = "ambassador"


def is_elsewhere(units: Units, person: Individual) -> bool:
    """True for those of whom a country spoken of tells nothing: who studies it, or works for a body.

    A body of which nothing but the acronym is known may well be of that country.
    """
    return is_international(units, person) or any(
        role.country is None
        and (role.office.kind == "academic" or (_is_of_body(units, role) and role.office.phrase != _SENT))
        for role in person.roles
    )


def _is_of_body(units: Units, role: RoleMention) -> bool:
    """True for an office of a body that is told by more than an acronym that no list knows."""
    body = role.organization
    known = units.vocabulary.lexicon.organization_names
    return body is not None and (not body.isupper() or known.get(body) is not None)


def targets(units: Units, person: Individual) -> set[str]:
    """The countries to which the person is sent."""
    sent = [unit for role in person.roles if role.target is not None for unit in range(role.first, role.last)]
    meanings = [units.meanings[unit] for unit in sent if unit in units.meanings]
    return {code for meaning in meanings if (code := meaning.country_code) is not None}


def is_local(role: RoleMention) -> bool:
    """True for "police chief NAME", "Mayor NAME"."""
    return role.office.kind in ("other", "military") and not role.office.generic and role.of is None


def serves(person: Individual) -> bool:
    """True for spokesmen, members of parliament, "police chief NAME"."""
    return any(role.office.kind in _SERVING or is_local(role) for role in person.roles)


def is_plain(units: Units, person: Individual) -> bool:
    """True for people with a trade or an age, who are not asked from abroad."""
    is_generic = all(role.office.generic and role.office.kind not in _ABROAD for role in person.roles)
    return is_generic and (bool(person.roles) or is_aged(units, person))


def may_be_local(units: Units, person: Individual) -> bool:
    """False for who held something, or holds what is held for some country, not for a ministry that is not told."""
    of_ministry = any(is_ministrys(role) for role in person.roles)
    held = (role for role in person.roles if role.office.kind not in _MINISTERS | SINGLE)
    if any(role.status is PositionStatus.FORMER for role in held):
        return False
    if any(role.office.phrase == "leader" for role in person.roles):
        return False
    is_theirs = any(role.office.kind in OF_A_COUNTRY for role in person.roles) or is_elsewhere(units, person)
    return of_ministry or not is_theirs


#: Offices that are held for a country.
OF_A_COUNTRY: Final = frozenset({"minister", "deputy_minister", "ambassador", "military", "spokesperson"})
#: Offices of those who speak for others, and of those asked from abroad.
_SERVING: Final = frozenset({"spokesperson", "legislator"})
_ABROAD: Final = frozenset({"academic", "journalist", "ambassador"})


def surname(person: Individual) -> str | None:
    """The last word of a full name that begins with a given one."""
    full = (name for name in person.names if len(name.words) > 1 and name.order is NameOrder.GIVEN_FIRST)
    return next((name.words[-1 if name.suffix is None else -2] for name in full), None)


def families(persons: Iterable[Individual]) -> dict[str, list[Individual]]:
    """The persons by their surnames, those without one left out."""
    found: dict[str, list[Individual]] = {}
    for person in persons:
        name = surname(person)
        if name is not None:
            found.setdefault(name, []).append(person)
    return found


def heads(person: Individual, states: Container[str]) -> frozenset[str]:
    """The kinds of highest office that the person has now: not a deputy, not the head of a firm or a party."""
    return frozenset(
        role.office.kind
        for role in person.roles
        if role.office.kind in SINGLE
        and role.status is PositionStatus.CURRENT
        and role.indefinite is not True
        and not role.office.phrase.startswith(DEPUTIES)
        and (role.of is None or role.of in states)
    )


def fame(person: Individual) -> tuple[int, bool]:
    """How often a text names somebody, and that it never says the given name: readers know him."""
    return len(person.names), all(len(mention.words) == 1 for mention in person.names)


def leads_in(units: Units, mention: NameMention) -> bool:
    """True if the country behind the next unit is the person's."""
    if "of" in units.tags[mention.last]:
        return True
    if "comma" not in units.tags[mention.last] or mention.honorific is None:
        return False
    after = mention.last + 2
    return units.letters[after : after + 1] in ("", BREAK) or bool(
        units.tags[after] & {"stop", "comma", "close", "join"}
    )


#: Offices of which a country has one.
SINGLE: Final = frozenset({"head_of_state", "head_of_government"})
#: Kinds of bodies that each country has.
NATIONAL: Final = frozenset({"government", "ministry", "military"})
#: What those are to a country who are of another: "a US ally".
OTHERS: Final = frozenset({"ally", "critic", "guest", "host", "rival", "foe", "opponent", "visitor"})
_OF_COUNTRIES: Final = NATIONAL | {"party"}
DEPUTIES: Final = ("vice", "deputy", "first lady", "crown", "prince", "princess")


def leader(votes: Mapping[str, float], lead: float) -> str | None:
    """The country with the most votes, None if another has nearly as many."""
    best = sorted(votes.items(), key=lambda vote: -vote[1])[:2]
    if not best or (len(best) > 1 and best[0][1] < best[1][1] * lead):
        return None
    return best[0][0]


def is_trade(units: Units, unit: int) -> bool:
    """True for "painter" between "German" and a name."""
    tags = units.tags[unit]
    word = units.word[unit]
    return "low" in tags and tags.isdisjoint(_NO_TRADE) and not word.endswith("s") and word not in OTHERS


def is_aged(units: Units, person: Individual) -> bool:
    """True for "NAME, 47, …", as people are introduced whom nobody knows."""
    tags = units.tags
    return any("comma" in tags[name.last] and "num" in tags[name.last + 1] for name in person.names)


#: Small words before a name that are not what its bearer does.
_NO_TRADE: Final = frozenset({"say", "meet", "prep", "det", "join", "be", "have", "subordinator", "relative", "turn"})
