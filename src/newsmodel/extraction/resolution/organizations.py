"""Countries, bodies and groups that act; a seat of government stands for its country."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import Final, final

import attrs

from newsmodel.extraction.meanings import Meaning
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.extraction.units import Units
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.values.evidence import Mention, MentionKind

#: Words behind which a country or a capital is a place and does not act.
_WHERE: Final = frozenset(
    {"in", "at", "near", "outside", "inside", "across", "around", "through", "via", "to", "into", "from"}
)

#: Behind a people: it owns something.
_OWNS: Final = frozenset({"'", "’", "'s", "’s"})
#: Units behind a capital that acts: "Pyongyang said", "Pyongyang's envoy".
_DOES: Final = frozenset(
    {"say", "meet", "modal", "have", "be", "do", "adverb", "possessive", "not", "past", "proposed", "planned"}
    | {"refused"}
)
#: How a demonym ends that does not change for all of a people, "the French", "the Swiss"; and units behind it then.
_UNCHANGED: Final = ("ch", "sh", "ese", "iss")
_ACTS: Final = frozenset({"modal", "have", "be", "do", "past"})
#: Units before a capital that stands for its government: "talks with Pyongyang", "Seoul and Pyongyang".
_WITH_WHOM: Final = frozenset({"with", "between", "by", "join", "against"})
#: Units behind a people with whom something is done: "talks with the French on Monday", no "French economy".
_ENDS: Final = frozenset({"mark", "prep", "time", "join", "turn", "relative"})
#: Units before the subject of a clause.
_CLAUSE: Final = frozenset({"say", "that", "comma", "subordinator", "turn"})


@final
@attrs.define
class Acting:
    """Mentions that are taken for one organization, while they are being collected."""

    #: What they have in common: a country code or a name.
    key: str
    units: list[int] = attrs.Factory(list[int])
    #: Where each mention begins, which ends with its unit: "Chad's foreign ministry".
    firsts: list[int] = attrs.Factory(list[int])

    def forget(self, unit: int) -> None:
        """Leave out the last mention if it is this one, a part of another's."""
        if self.units and self.units[-1] == unit:
            self.units.pop()
            self.firsts.pop()


def find_acting(units: Units, claimed: Iterable[int]) -> tuple[Acting, ...]:
    """The units that name a country, a body or a seat of government that acts, those in *claimed* left out."""
    claimed = set(claimed)
    found: dict[str, Acting] = {}
    owned: dict[str, set[str]] = {}
    pattern = (
        "country&!demonym|organization&!demonym|(?<=the) demonym (?!demonym|name|office|noun|capital|num)"
        "|(?<=between) demonym (?=join demonym)"
        "|(?<=between demonym join) demonym (?=prep|mark|adverb|time|say|past|be|have|modal|relative)"
    )
    for match in units.vocabulary.alphabet.compile(pattern).finditer(units.letters):
        unit = match.start()
        meaning = units.meanings[unit]
        if unit not in claimed and acts(units, unit, meaning):
            key = key_of(meaning)
            owner = _owner(units, unit, meaning)
            known = owned.setdefault(key, set())
            if owner is not None:
                whose = key_of(units.meanings[owner])
                if whose in found:
                    found[whose].forget(owner)
                key = f"{key} {whose}"
                known.add(key)
            elif len(known) == 1 and unit and "definite" in units.tags[unit - 1]:
                (key,) = known
            acting = found.setdefault(key, Acting(key))
            acting.units.append(unit)
            acting.firsts.append(unit if owner is None else owner)
    return tuple(acting for acting in found.values() if acting.units)


def _owner(units: Units, unit: int, meaning: Meaning) -> int | None:
    """The unit of the country before a ministry such as each country has: "Chad's foreign ministry"."""
    body = meaning.organization
    if body is None or body.country is not None or body.kind not in _NATIONAL or unit < len(_WHOSE):
        return None
    if "possessive" not in units.tags[unit - 1] or "country" not in units.tags[unit - 2]:
        return None
    return unit - 2 if unit - 2 in units.meanings else None


#: Kinds of bodies that each country has.
_NATIONAL: Final = frozenset({"ministry", "military", "government"})
_WHOSE: Final = ("country", "possessive")


def acts(units: Units, unit: int, meaning: Meaning) -> bool:
    """True if the unit names somebody who can act, and not just a place where something happens."""
    tags = units.tags[unit]
    before = units.tags[unit - 1] if unit else frozenset[str]()
    if "det" in before and unit > 1:
        before = units.tags[unit - 2]
    if meaning.organization is not None:
        return True
    if "demonym" in tags:
        if units.word[unit].endswith(_UNCHANGED):
            met = not before.isdisjoint(_WITH_WHOM) and not units.tags[unit + 1].isdisjoint(_ENDS)
            return met or not units.tags[unit + 1].isdisjoint(_ACTS)
        return units.word[unit].endswith("s") and units.word[unit + 1] not in _OWNS
    if not before.isdisjoint(_WHERE) and not _is_up_to(units, unit):
        return False
    return "place" not in tags or _capital_acts(units, unit)


def _is_up_to(units: Units, country: int) -> bool:
    """True for those of whom is said that "it is up to Norway to", "is up to Oslo and Lima to"."""
    return country > 1 and units.small[country - 2 : country] == ["up", "to"]


def _capital_acts(units: Units, capital: int) -> bool:
    """True for a capital, alone or one of two, that does something or with which something is done."""
    first, last = capital, capital + 1
    country = units.meanings[capital].country
    city = country is not None and units.word[capital] in country.capitals
    if city and capital and "definite" in units.tags[capital - 1] and "noun" in units.tags[last]:
        return False  # "the Vienna meeting", not "the White House meeting"
    if "join" in units.tags[first - 1] and "country" in units.tags[first - 2]:
        first -= 2
    elif "join" in units.tags[last] and "country" in units.tags[last + 1]:
        last += 2
    before = units.tags[first - 1] if first else frozenset[str]()
    if not before.isdisjoint(_WHERE):
        return _is_up_to(units, first)
    if _does(units, last) or before & _WITH_WHOM:
        return True
    return last - first > 1 and (not first or units.letters[first - 1] == BREAK or bool(before & _CLAUSE))


def _does(units: Units, unit: int) -> bool:
    """True for the verb of a clause, as in "Pyongyang signed"."""
    return bool(units.tags[unit] & _DOES) or ("low" in units.tags[unit] and units.word[unit].endswith("ed"))


def key_of(meaning: Meaning) -> str:
    """What mentions of the same organization share."""
    if meaning.organization is not None:
        return meaning.organization.name
    assert meaning.country is not None  # `acts` lets nothing else through  # noqa: S101
    return meaning.country.code


def read_organization(id_: str, acting: Acting, units: Units) -> Organization:
    """The organization behind these mentions: a body by the name that `_called` finds, a country by its usual one."""
    meaning = units.meanings[acting.units[0]]
    mentions = tuple(map(_mention, repeat(units), acting.firsts, acting.units))
    if meaning.organization is not None:
        owner = acting.firsts[0] if acting.firsts[0] < acting.units[0] else None
        return Organization(
            id=id_,
            name=_called([mention.words for mention in mentions]),
            kind=OrganizationKind(meaning.organization.kind),
            country=meaning.organization.country or (units.meanings[owner].country_code if owner is not None else None),
            mentions=mentions,
        )
    assert meaning.country is not None  # as in `key_of`  # noqa: S101
    return Organization(
        id=id_, name=meaning.country.name, kind=OrganizationKind.COUNTRY, country=acting.key, mentions=mentions
    )


def _called(names: Sequence[str]) -> str:
    """The fullest of the *names*, unless the text says its initials more often: ASEAN, the G7.

    >>> _called(["Association of South East Asian Nations", "ASEAN", "ASEAN"])
    'ASEAN'
    """
    initials = Counter(name for name in names if name.isupper() and " " not in name)
    often = max(initials, key=lambda name: initials[name], default="")
    return often if initials[often] * 2 > len(names) else max(names, key=len)


def _mention(units: Units, first: int, unit: int) -> Mention:
    span = units.span(first, unit + 1)
    return Mention(span=span, words=span.of(units.layout.text), kind=MentionKind.NAME)


def collect_organizations(
    units: Units, references: Sequence[Reference]
) -> tuple[list[Organization], list[Reference]]:  # fmt: skip
    """The organizations that act, and where each is spoken of; *references* to persons are no part of them."""
    claimed = {unit for reference in references for unit in range(reference.first, reference.last)}
    organizations: list[Organization] = []
    told: list[Reference] = []
    for number, acting in enumerate(find_acting(units, claimed), 1):
        organization = read_organization(f"o{number}", acting, units)
        organizations.append(organization)
        for first, unit, mention in zip(acting.firsts, acting.units, organization.mentions, strict=True):
            is_led = bool(first) and "det" in units.tags[first - 1]
            reference = Reference(
                first=first - is_led, last=unit + 1, span=mention.span, party=organization.id, tags=_ORGANIZATION
            )
            told.append(reference)
    return organizations, told


_ORGANIZATION: Final = frozenset({"party", "organization"})
