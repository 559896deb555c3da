"""What an envoy, an expert or an official is for: "envoy for Chad", "expert on trade policy", "Chad adviser"."""

from collections.abc import Set as AbstractSet
from typing import Final

from newsmodel.extraction.mentions.offices.attributes import is_initials
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.units import Units
from newsmodel.lexicon.entries import Office

#: Units of a charge at the most.
_LONG: Final = 8


def find_charge(units: Units, first: int, office: int, starts: AbstractSet[int]) -> int | None:
    """Behind the charge of the role that begins at unit *first*, None if it says none.

    Only for somebody who is named: in apposition ("NAME, an expert on trade,"), behind "is", or before the name; or of
    whom the words say whose he is: "the UN envoy for Chad".

    Args:
        units: the units of the text.
        first: the first unit of the role.
        office: the unit of the office.
        starts: where names of persons begin.
    """
    meaning = units.meanings[office].office
    begin = office + 1
    if meaning is None or "plural" in units.tags[office] or not _has_charge(units, office, meaning):
        return None
    is_minister = meaning.phrase in _MINISTERS
    at = begin + 1
    is_owned = any(not units.tags[unit].isdisjoint(_OWNERS) for unit in range(first, office))
    is_owned = is_owned or units.vocabulary.body_of(meaning) is not None
    is_theirs = is_minister or (not is_owned and meaning.phrase.endswith(_NEGOTIATOR))
    if units.word[begin] == "for" and (_is_body(units, at) or (is_theirs and "country" in units.tags[at])):
        return None
    if is_owned and "country" in units.tags[at] and units.word[begin] == "for" and not _goes_on(units, at + 1, starts):
        return at + 1
    at = _end_of_field(units, at) if units.word[begin] == "of" else at
    while at < begin + _LONG and at not in starts and _is_topic(units.tags[at]) and not _is_next(units, at):
        at += 1
    while not units.tags[at - 1].isdisjoint(_OPEN):
        at -= 1
    if at == begin + 1 or (units.letters[at] != BREAK and at not in starts and units.tags[at].isdisjoint(_CLOSES)):
        return None
    named = at in starts or (not units.tags[at].isdisjoint(_APART) and at + 1 in starts)
    return at if named or _is_beside(units, first) else None


def _is_next(units: Units, at: int) -> bool:
    """True for the "and" before another office: "undersecretary for trade and ambassador"."""
    return "join" in units.tags[at] and ("office" in units.tags[at + 1] or "office" in units.tags[at + 2])


def _goes_on(units: Units, at: int, starts: AbstractSet[int]) -> bool:
    """True behind "envoy for Chad" if more is told of what he is for: "and Mali", "talks", "affairs"."""
    return at not in starts and (not units.tags[at].isdisjoint(_GOES_ON) or units.small[at] in _MATTERS)


def _has_charge(units: Units, office: int, entry: Office) -> bool:
    """True for "minister for", "expert on", "ambassador in Oslo", "head of communications"."""
    leads_in, behind = units.word[office + 1], units.tags[office + 2 : office + 3]
    talks_with = leads_in == "with" and entry.phrase.endswith(_NEGOTIATOR) and _is_people(units, office)
    if leads_in in _LEADS_IN or talks_with:
        return entry.phrase in _MINISTERS or entry.phrase.endswith(_CHARGED)
    if leads_in == "in":
        return entry.kind == "ambassador" and bool(behind) and not behind[0].isdisjoint(("place", "country"))
    return leads_in == "of" and entry.phrase in RUNNING and bool(behind) and _is_field_of(units, office + 2)


def _is_people(units: Units, office: int) -> bool:
    """True for "Chile", "the Chileans" behind "negotiator with"; not for "the Chilean side"."""
    at = office + 2 + ("det" in units.tags[office + 2])
    return "country" in units.tags[at] or ("demonym" in units.tags[at] and units.small[at].endswith("s"))


def _is_field_of(units: Units, at: int) -> bool:
    """True for "public policy" behind "head of": small words up to a stop, and no article."""
    end = _end_of_field(units, at)
    tags = units.tags[end] if end < len(units.tags) else frozenset[str]()
    is_end = units.letters[end : end + 1] in ("", BREAK) or "mark" in tags or ("say" in tags and "ing" not in tags)
    return end > at and is_end


def _end_of_field(units: Units, at: int) -> int:
    """Behind the small words of "public policy", "policy planning"."""
    end = at
    while end < at + _LONG and "low" in units.tags[end]:
        if not units.tags[end].isdisjoint(_NO_FIELD) and "ing" not in units.tags[end]:
            break
        end += 1
    return end


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
    if "place" in before and entry.kind in _LEARNED and units.meanings[start - 1].country_code is None:
        return True
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
    "adviser", "advisor", "envoy", "diplomat", "expert", "specialist", "negotiator", "official", "ambassador at large",
    "ambassador-at-large", "representative", "coordinator", "secretary of state", "secretary of defense",
    "secretary of defence", "rapporteur",
)  # fmt: skip
#: Who is of the country for which he talks, if the words do not tell whose he is.
_NEGOTIATOR: Final = "negotiator"
_GOES_ON: Final = frozenset({"join", "possessive", "country", "capital", "noun"})
_MATTERS: Final = frozenset({"affairs", "issues", "matters", "operations", "policy", "relations"})
_OWNERS: Final = frozenset({"country", "demonym", "organization", "possessive"})
#: Who runs a part of a body.
RUNNING: Final = frozenset(
    {"director", "executive director", "deputy director", "associate director", "managing director", "manager"}
    | {"vice president", "vice-president", "head", "chief", "chair", "vice chair", "fellow", "senior fellow"}
)
_NO_FIELD: Final = frozenset(
    {"prep", "det", "his", "her", "be", "have", "modal", "say", "pronoun", "relative", "office"}
)
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
