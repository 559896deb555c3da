"""What an envoy, an expert or an official is for: "envoy for Chad", "expert on trade policy", "Chad adviser"."""

from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel.extraction.mentions.attributes import is_initials
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units

#: Units of a charge at the most.
_LONG: Final = 8


def find_charge(units: Units, first: int, office: int, starts: AbstractSet[int]) -> int | None:
    """Behind the charge of the role that begins at unit *first*, None if it says none.

    Only for somebody who is named: in apposition ("NAME, an expert on trade,"), behind "is", or before the name.

    Args:
        units: the units of the text.
        first: the first unit of the role.
        office: the unit of the office.
        starts: where names of persons begin.
    """
    meaning = units.meanings[office].office
    begin = office + 1
    if meaning is None or units.word[begin] not in _LEADS_IN:
        return None
    is_minister = meaning.phrase in _MINISTERS
    if not (is_minister or meaning.phrase.endswith(_CHARGED)) or "plural" in units.tags[office]:
        return None
    at = begin + 1
    if units.word[begin] == "for" and (_is_body(units, at) or (is_minister and "country" in units.tags[at])):
        return None
    while at < begin + _LONG and at not in starts and _is_topic(units.tags[at]):
        at += 1
    while not units.tags[at - 1].isdisjoint(_OPEN):
        at -= 1
    if at == begin + 1 or (units.letters[at] != BREAK and at not in starts and units.tags[at].isdisjoint(_CLOSES)):
        return None
    named = at in starts or (not units.tags[at].isdisjoint(_APART) and at + 1 in starts)
    return at if named or _is_beside(units, first) else None


def _is_beside(units: Units, first: int) -> bool:
    """True for a role behind a name and a comma, or behind "is"."""
    before = first - 1
    while before > max(0, first - _BEFORE) and units.tags[before] & {"det", "modifier", "adverb"}:
        before -= 1
    return not units.tags[before].isdisjoint(_LINKS)


def _is_body(units: Units, at: int) -> bool:
    """True for a body, whose official one may be: "an expert for the UN"."""
    return "organization" in units.tags[at + 1 if "det" in units.tags[at] else at]


def is_field_before(units: Units, first: int, start: int, office: int) -> bool:
    """True for a country that is a field and owns nothing: "Norway expert", "Norway envoy", "Oslo correspondent".

    Args:
        units: the units of the text.
        first: the first unit of the role.
        start: the first unit of its title, behind what may be the field.
        office: the unit of the office.
    """
    entry = units.meanings[office].office
    before = units.tags[start - 1]
    if entry is not None and entry.phrase == _CHAIR:
        return "country" in before and units.small[office + 1] == "at"
    if entry is None or (entry.kind not in _LEARNED and entry.phrase not in _ADVISING):
        return False
    if entry.phrase in _ADVISING:
        country = units.meanings[start - 1].country if "country" in before else None
        return (
            country is not None
            and units.word[start - 1] in (country.name, *country.aliases)
            and not is_initials(units.word[start - 1])
        )
    is_region = "place" in before and start - 1 > first and "organization" in units.tags[start - 2]
    is_city = "place" in before and "organization" not in before and entry.kind == _REPORTING
    is_noun = is_region or is_city or ("country" in before and not is_initials(units.word[start - 1]))
    return is_noun or ("demonym" in before and start < office)


#: Offices whose country is that of an institute; a country before or behind them may be their field.
_LEARNED: Final = frozenset({"academic", "journalist"})
#: Who advises on a country, is sent to it or fought there is mostly of another, and who reports from a city.
_ADVISING: Final = frozenset({"adviser", "advisor", "envoy", "negotiator", "veteran"})
_REPORTING: Final = "journalist"
#: Who is it at an institute studies what stands before: "Japan Chair at the Berg Institute".
_CHAIR: Final = "chair"


def _is_topic(tags: frozenset[str]) -> bool:
    return not tags.isdisjoint(_NAMING) or ("low" in tags and tags.isdisjoint(_NO_TOPIC))


_LEADS_IN: Final = frozenset({"for", "on"})
#: Ends of the offices that have a charge.
_CHARGED: Final = (
    "envoy", "diplomat", "expert", "specialist", "negotiator", "official", "ambassador at large", "ambassador-at-large",
    "representative", "coordinator", "secretary of state", "secretary of defense", "secretary of defence", "rapporteur",
)  # fmt: skip
#: Who is in a government, where the title does not say for what before it is told behind: "minister for the Pacific".
_MINISTERS: Final = frozenset(
    {"minister", "minister of state", "deputy minister", "junior minister", "cabinet secretary", "state secretary"}
    | {"permanent secretary", "principal secretary", "assistant secretary", "undersecretary", "under secretary"}
    | {"deputy assistant secretary", "parliamentary secretary", "commissioner"}
)
_BEFORE: Final = 4
_LINKS: Final = frozenset({"comma", "open", "dash", "be", "as", "join"})
_APART: Final = frozenset({"comma", "dash"})
_NAMING: Final = frozenset({"country", "place", "people", "demonym", "name", "capital", "noun", "join", "det", "num"})
_NO_TOPIC: Final = frozenset(
    {"prep", "be", "have", "modal", "say", "meet", "relative", "subordinator", "pronoun", "adverb", "do"}
)
#: What a charge does not end with, and what may follow it.
_OPEN: Final = frozenset({"join", "det"})
_CLOSES: Final = frozenset({"mark", "prep", "be", "have", "modal", "say", "relative", "who", "join", "adverb", "time"})


def is_charge(units: Units, office: int) -> bool:
    """True for the country in "the US special Chad envoy": he is not of it, but for it."""
    is_envoy = units.small[office] == "envoy" and units.small[office - 2] == "special"
    return is_envoy and "country" in units.tags[office - 1] and not is_initials(units.word[office - 1])


def is_of_title(units: Units, first: int, start: int, office: int) -> bool:
    """True for what is part of a title: the party in "Democratic leader", the body in "Norway's UN ambassador"."""
    meaning = units.meanings.get(start - 1)
    if meaning is None or start < office:
        return False
    if units.small[office] == "leader":
        return meaning.people is not None and meaning.people.country is not None
    body = meaning.organization
    if body is None:
        return False
    if units.small[office] == "secretary":
        return body.kind == "party" and start - 1 > first
    return units.small[office] == "ambassador" and body.kind == "international" and "to" not in units.tags[office + 1]
