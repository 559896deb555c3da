"""Whom a visit is paid to, and where, if only a country or a seat of government is named."""

from datetime import timedelta
from typing import Final, TypeAlias

from newsmodel.extraction.facts.meetings.matched.hits import INVITED, TO_WHERE, VISIT_BY, Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.sides import is_for_talks, is_on_visit, subject_of
from newsmodel.extraction.facts.meetings.wording.cues import is_foremost
from newsmodel.extraction.facts.meetings.wording.destinations import leaves_for
from newsmodel.extraction.facts.meetings.wording.nouns import SENDS, lead_of, run_by
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import (
    OF_BODIES,
    behind_kind,
    is_in_place,
    is_seat,
    meaning_at,
    rank,
    read_place,
)
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.values.places import Place

Parties: TypeAlias = tuple[Reference, ...]


def hosts(hit: Hit, members: Members, left: Parties, right: Parties) -> Parties:
    """Whom a visit is paid to: who leads the country, at a seat of government or where leaders visit each other."""
    phrases = hit.phrases
    inviter = inviting(hit)
    if inviter is not None:
        return (inviter,)
    _, end = phrases.sentence[hit.what]
    first = hit.what + 1 if hit.rule != VISIT_BY or hit.whom is None else hit.whom[1]
    for phrase in range(first, min(first + _SEAT - 1, end)):
        meaning = meaning_at(phrases, phrase)
        if meaning is None or meaning.country_code is None or "time" in phrases.tags[phrase]:
            continue
        crowned = members.standing.monarch(meaning.country_code) if "palace" in phrases.small[phrase] else None
        leader = crowned or (None if _is_years_ago(phrases, first) else members.standing.leader(meaning.country_code))
        if leader is None and not right and phrase in phrases.references:
            return (phrases.references[phrase],)
        if leader is None or any(reference.party == leader for reference in left):
            return right
        leads = any(members.standing.is_leader(reference.party) for reference in left)
        if hit.rule in TO_WHERE and not leads and phrase in phrases.references:
            return (phrases.references[phrase],)
        named = hit.rule in TO_WHERE or (right and right[0].party != leader)
        at_work = crowned is None and _only_comes(hit) and _work_there(members, left, meaning.country_code)
        at_home = (
            is_seat(phrases, phrase) and "hill" not in phrases.small[phrase] and not at_work
        )  # where lawmakers are
        if at_home or (leads and named):
            span = phrases.span(phrase, phrase + 1)
            return (Reference(first=phrase, last=phrase + 1, span=span, party=leader, tags=HOST),)
        return right
    return right


def _is_years_ago(phrases: Phrases, first: int) -> bool:
    """True of "visited Oslo in May 2012": who leads the country now may not have done so then."""
    _, end = phrases.sentence[first]
    told = (phrases.times[at].value for at in range(first, min(end, first + _SEAT)) if at in phrases.times)
    day = next((value.latest for value in told if value is not None), None)
    anchor = phrases.cast.anchor
    return day is not None and anchor is not None and anchor - day.date() > _TERM


#: So long somebody may well have led his country.
_TERM: Final = timedelta(days=2 * 365)


def _only_comes(hit: Hit) -> bool:
    """True of "arrived at", "has gone from": it is not said to be a visit."""
    verb = hit.verb
    return verb is not None and (verb.frame == "travels_to_meet" or verb.lemma in _COMES) and verb.lemma not in SENDS


def _work_there(members: Members, left: Parties, code: str) -> bool:
    """True of people of the country whose seat it is: "When US minister Mr Berg arrived at the White House"."""
    people = [one for one in left if "person" in one.tags]
    return bool(people) and all(members.standing.country(one.party) == code for one in left)


def come_together(hit: Hit, members: Members, left: Parties) -> bool:
    """True of leaders of several countries, who come to meet each other: "Mr Tveit and Ms Lund arrived in Chile"."""
    standing = members.standing
    homes = {standing.country(one.party) for one in left if standing.is_leader(one.party)}
    return hit.frame == "visits" and _only_comes(hit) and len(homes - {None}) > 1


def inviting(hit: Hit) -> Reference | None:
    """The person at whose invitation somebody goes: "will fly to Chile in May at the invitation of Ms Lund"."""
    phrases = hit.phrases
    _, end = phrases.sentence[hit.what]
    for phrase in range(hit.what + 1, min(end, hit.what + _INVITED)):
        if phrases.small[phrase] == "invitation" and phrases.small[phrase + 1] == "of":
            found = phrases.references.get(phrase + 2)
            led = "at" in (phrases.small[phrase - 1], phrases.small[phrase - 2])
            return found if led and found is not None and "person" in found.tags else None
        if phrases.tags[phrase] & {"turn", "relative", "semicolon", "be"}:
            return None
    return None


def host_of_journey(hit: Hit, members: Members, left: Parties) -> Parties:
    """Whose country foreigners come to: "touched down in Norway on a visit", "is due in Oslo on Monday for talks".

    Who leads it is the host of a leader who is on a visit.
    """
    visit = is_on_visit(hit)
    if not left or not (visit or is_for_talks(hit)):
        return ()
    at = _destination(hit) if visit else _where_for_talks(hit)
    meaning = None if at is None else meaning_at(hit.phrases, at)
    code = None if meaning is None else meaning.country_code
    if at is None or any(members.standing.country(reference.party) in (None, code) for reference in left):
        return ()
    leads = visit and any(members.standing.is_leader(reference.party) for reference in left)
    host = (leads and members.standing.leader(code)) or members.standing.state(code)
    span = hit.phrases.span(at, at + 1)
    return () if host is None else (Reference(first=at, last=at + 1, span=span, party=host, tags=HOST),)


def _destination(hit: Hit) -> int | None:
    """The place before the visit: "landed in Oslo on Monday for a state visit"."""
    phrases = hit.phrases
    start, _ = phrases.sentence[hit.what]
    for phrase in range(hit.what - 1, max(start, hit.what - _FAR) - 1, -1):
        if not phrases.tags[phrase - 1].isdisjoint(_LEADS) and "time" not in phrases.tags[phrase]:
            meaning = meaning_at(phrases, phrase)
            if meaning is not None and meaning.country_code is not None:
                return phrase
    return None


def _where_for_talks(hit: Hit) -> int | None:
    """The country, or its capital, directly before "for talks", days left out; in Brussels or Geneva others meet."""
    phrases = hit.phrases
    start, _ = phrases.sentence[hit.what]
    lead = next(at for at in range(hit.what - 1, start - 1, -1) if phrases.small[at] == "for")
    at = lead - 1
    while at > start and lead - at < _NEAR and meaning_at(phrases, at) is None and not phrases.tags[at] & _ENDS:
        at -= 1
    meaning = meaning_at(phrases, at)
    at -= 2 * is_in_place(phrases, at - 1)  # "in Oslo, Norway"
    if meaning is None or meaning.country is None or phrases.word[at] in OF_BODIES:
        return None
    there = phrases.tags[at - 1] & {"in", "to"} or leaves_for(phrases, at - 1, start)
    there = there or (phrases.small[at - 1] == "at" and is_seat(phrases, at))
    return at if there and not any(_sends(phrases, verb) for verb in range(start, at)) else None


def _sends(phrases: Phrases, verb: int) -> bool:
    meaning = phrases.meaning(verb)
    return meaning is not None and meaning.meeting is not None and meaning.meeting.lemma in SENDS


def visitors_and_hosts(hit: Hit, members: Members, left: Parties, right: Parties) -> tuple[Parties, Parties]:
    """Who pay "a visit by", and to whom; of "Mr Berg made the first visit by a Norwegian king to Chile" it is he."""
    units, phrases = hit.phrases.cast.units, hit.phrases
    anybody = hit.whom is not None and "indefinite" in units.tags[phrases.first[hit.whom[0]]]
    foremost = anybody and is_foremost(phrases, max(phrases.sentence[hit.what][0], hit.what - _FIRST), hit.what)
    visiting = left if foremost and left else right
    return visiting, () if hit.match.start("where") >= 0 else _foreigners(hit, members, left, right)


#: Phrases from "the first" to the noun: "the first official state visit".
_FIRST: Final = 5


def _is_decided(hit: Hit) -> bool:
    """True for "shelved plans for a visit by", "expects a visit by": whose the decision is is host."""
    tags, start = hit.phrases.tags, hit.phrases.sentence[hit.what][0]
    for at in range(hit.what - 1, max(start, hit.what - _FIRST - 1), -1):
        if tags[at] & _DECIDED and "say" not in tags[at]:
            return True
        if tags[at] & {"mark", "turn", "relative", "that"}:
            return False
    return False


_DECIDED: Final = frozenset({"planned", "cancelled", "postponed"})


def _foreigners(hit: Hit, members: Members, left: Parties, right: Parties) -> Parties:
    """Those of *left* to whom *right* are foreign: "Norway protested after a visit by Mr Muñoz of Chile"."""
    homes = {members.standing.country(reference.party) for reference in right}
    if hit.comes_from or run_by(hit.phrases, hit.what) is not None:  # "the queen hosted a visit from"
        return tuple(r for r in left if members.standing.country(r.party) not in homes - {None})
    if lead_of(hit.phrases, hit.what) not in ("after", "during", "following") and not _is_decided(hit):
        return ()
    return tuple(r for r in left if None not in homes and members.standing.country(r.party) not in {*homes, None})


def place_of_host(hit: Hit, seat: int | None) -> Place | None:
    """The country that is visited, or that is the host."""
    if seat is not None:
        return read_place(hit.phrases, seat)
    if hit.match.groupdict().get("where"):
        at = behind_kind(hit.phrases, hit.match.start("where"))
        named = meaning_at(hit.phrases, hit.match.start("where")) is not None
        return read_place(hit.phrases, at) if named else None
    if hit.rule == INVITED:  # "Norway invited Chile and Peru to talks in Lima": they are guests
        return None
    side = hit.whom or hit.nobody
    if hit.frame == "hosts" and not hit.is_passive:
        side = subject_of(hit, hit.aux)
    if hit.frame in ("visits", "hosts"):
        for phrase in range(*side):
            meaning, tags = meaning_at(hit.phrases, phrase), hit.phrases.tags[phrase]
            owner = "possessive" in hit.phrases.tags[phrase + 1]  # "visited Peru's neighbour Chile"
            if meaning is not None and meaning.country is not None and "organization" in tags and not owner:
                return read_place(hit.phrases, phrase)
    return None


def finer(hit: Hit, host: Place | None, told: Place | None) -> Place | None:
    """The country of the host, or the place in it where he receives others: "President Tveit of Norway … in Bergen"."""
    if host is None or told is None or hit.frame != "hosts":
        return host or told
    return told if told.country == host.country is not None and rank(told) < rank(host) else host


def seat_of(right: Parties) -> int | None:
    """The phrase of the residence that names the host, None if something else does."""
    return right[0].first if right and right[0].tags is HOST else None


#: Phrases from a verb of travelling to the seat of government that it leads to.
_SEAT: Final = 7
#: Phrases from a verb of travelling to "at the invitation of".
_INVITED: Final = 12
#: Phrases from where somebody arrives to the words for the visit.
_FAR: Final = 12
#: Phrases from where somebody is to "for talks": "on Monday of next week", over which none of these reach.
_NEAR: Final = 7
_ENDS: Final = frozenset({"party", "mark", "be", "have", "modal", "join", "say"})
_COMES: Final = frozenset({"arrive", "land", "touch down"})
_LEADS: Final = frozenset({"in", "at", "to", "into"})
#: The tags of a host who is named by where he resides.
HOST: Final = frozenset({"party", "person"})
