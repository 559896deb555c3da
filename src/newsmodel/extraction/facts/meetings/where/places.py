"""Where something happened: the place that belongs to it, told from its topic and its parties."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.opening import is_in_lead
from newsmodel.extraction.facts.meetings.where.attachment import is_of_aside, is_of_other_noun, is_of_subject
from newsmodel.extraction.facts.meetings.where.compounds import place_before
from newsmodel.extraction.facts.meetings.where.leading import (
    NEXT_TO,
    house_before,
    is_near_known,
    is_only_time,
    named_place,
)
from newsmodel.extraction.facts.meetings.where.there import here, there
from newsmodel.extraction.facts.meetings.wording.cues import ABOUT, AHEAD
from newsmodel.extraction.facts.meetings.wording.deeds import (
    end_of_aside,
    is_aim,
    is_meanwhile,
    is_of_other,
    is_other_clause,
    is_since,
    leads_away,
    likens,
)
from newsmodel.extraction.facts.meetings.wording.destinations import (
    TOWARDS,
    is_purpose,
    is_reached_after,
    leaves_for,
    travels,
)
from newsmodel.extraction.facts.meetings.wording.former import is_recent
from newsmodel.extraction.facts.meetings.wording.interruptions import phrases_behind
from newsmodel.extraction.facts.meetings.wording.introduced import introduced
from newsmodel.extraction.facts.meetings.wording.leaving import left_after
from newsmodel.extraction.facts.meetings.wording.made_things import is_of_made_thing
from newsmodel.extraction.facts.meetings.wording.nouns import follows, is_journey
from newsmodel.extraction.facts.meetings.wording.own_clauses import own_clause
from newsmodel.extraction.facts.meetings.wording.predicates import is_moved_by, predicate_of
from newsmodel.extraction.facts.meetings.wording.records import is_recorded
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import (
    ROOMS,
    is_capital_of,
    is_kind_of_place,
    is_seat,
    is_site,
    meaning_at,
    rank,
    read_place,
    unknown_place,
)
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import TimeKind

_LEADS: Final = frozenset({"in", "at", "near", "aboard", "outside", "inside"})
#: A place farther away than this belongs to something else in the sentence.
_NEAR: Final = 14
#: The place with which a sentence begins is no farther away than this.
_CLAUSE: Final = 60
#: Phrases within which the occasion follows: "said a new meeting".
_WITHIN: Final = 6
#: "On the sidelines of", "over dinner" tell no topic.
_BESIDES: Final = frozenset(
    {"sidelines", "margins", "sideline", "fringes", "eve", "way", "side", "occasion", "phone", "breakfast", "lunch"}
    | {"dinner", "supper", "luncheon", "coffee", "tea", "beer", "beers", "wine", "drinks", "cocktails", "meal", "food"}
)
_EDGE: Final = frozenset({"turn", "semicolon", "quote", "relative", "subordinator"})


def place_of(phrases: Phrases, what: int, last: int) -> Place | None:
    """The place directly before the noun at *what*, else the nearest behind it, else before it in the sentence."""
    at = place_before(phrases, what)
    if at is None:
        at = _goal(phrases, what)
    if at is None:
        at = _finer_of(phrases, _where(phrases, what), _behind(phrases, what, last))
    if at is None:
        at = here(phrases, what, last)
    if at is None:
        at = there(phrases, what, last)
    if at is None and "noun" in phrases.tags[what]:
        verb = predicate_of(phrases, what, last)
        at = None if verb is None else _behind(phrases, verb, verb + 1)
    apart = follows(phrases, what) or is_recent(phrases, what) or is_recorded(phrases, what)
    if at is None and not apart:
        at = _ahead_of(phrases, what) or left_after(phrases, what)
    if at is None:
        before = introduced(phrases, what)
        at = None if before is None else _behind(phrases, before, before + 1)
    return None if at is None else read_place(phrases, at)


def _finer_of(phrases: Phrases, first: int | None, second: int | None) -> int | None:
    """The more particular of two places, the first of equals."""
    if first is None or second is None:
        return second if first is None else first
    return second if rank(read_place(phrases, second)) < rank(read_place(phrases, first)) else first


def _where(phrases: Phrases, what: int) -> int | None:
    """The place of "will be in Oslo on Friday, where he will meet her", "a visit to Oslo, during which he met her"."""
    start, _ = phrases.sentence[what]
    for phrase in range(what - 1, max(start, what - _NEAR) - 1, -1):
        if phrases.word[phrase] == "where":
            return _before_where(phrases, phrase, start)
        if phrases.word[phrase] == "which" and phrases.small[phrase - 1] in _AT_WHICH:
            return _before_where(phrases, phrase - 1, start)
        if phrases.tags[phrase] & {"mark", "relative", "subordinator"}:
            return None
    return None


_AT_WHICH: Final = frozenset({"during", "at", "on"})


def _goal(phrases: Phrases, what: int) -> int | None:
    """The city of "his visit to Geneva"; a country is the host, who is asked for elsewhere."""
    if not is_journey(phrases, what) or "to" not in phrases.tags[what + 1]:
        return None
    _, end = phrases.sentence[what]
    found = named_place(phrases, what + 1, end)
    then = _and_then(phrases, found, end)
    found = found if then is None else named_place(phrases, then, end)
    return found if found is not None and is_site(phrases, found) else None


def _and_then(phrases: Phrases, place: int | None, end: int) -> int | None:
    """The last "to" of "to Chile and then to Geneva for talks"."""
    if place is None or place + 3 >= end or "join" not in phrases.tags[place + 1]:
        return None
    then = place + 2 + ("adverb" in phrases.tags[place + 2])
    return then if then < end and phrases.word[then] == "to" else None


def _behind(phrases: Phrases, what: int, last: int) -> int | None:
    end = end_of_aside(phrases, what)
    topic = phrases.word[what].startswith("discuss")
    for phrase in phrases_behind(phrases, what, last, end):
        tags = phrases.tags[phrase]
        if phrase >= last and tags & {"relative", "that"} and own_clause(phrases, what, phrase) is not None:
            last = phrase + 1
            continue
        edge = tags & _EDGE and not is_since(phrases, phrase) and not _is_while_there(phrases, phrase)
        edge = edge and not (phrase == last and "quote" in tags)  # "the “secret talks” in Oslo"
        if phrase >= last and not is_meanwhile(phrases, phrase, what) and (edge or _says(tags)):
            return None
        if phrase >= last and _is_beyond(phrases, phrase, what, end):
            return None
        word = phrases.small[phrase] if "prep" in tags else ""
        if _leads_in(phrases, phrase, what, word):
            found = named_place(phrases, phrase, end)
            near = is_only_time(phrases, last, phrase) or is_near_known(phrases, phrase + 2, end)
            near = near or phrases.small[phrase - 1] in _EVENTS  # "met her at a trade fair in Prestfoss"
            if found is None and not topic:
                found = unknown_place(phrases, phrase, end, sure=not near)
            if found is not None and not (topic and not is_site(phrases, found)):
                if phrase >= last and _is_of_source(phrases, found, end):
                    return None
                return _finer(phrases, found, end)
        elif word == "with" and phrase >= last and not _is_with_party(phrases, phrase, end):
            return None
        elif word in ABOUT and phrase + 1 not in phrases.times and phrase >= last - 1:
            topic = topic or not _is_besides(phrases, phrase + 1)
    return None


def _is_beyond(phrases: Phrases, phrase: int, what: int, end: int) -> bool:
    """True where the words for the occasion at *what* are over: at its aim, another clause, what it is likened to."""
    if leads_away(phrases, phrase) or is_aim(phrases, phrase) or is_other_clause(phrases, phrase, what, end):
        return True
    return "comma" in phrases.tags[phrase] and (likens(phrases, phrase, end) or _is_main_clause(phrases, phrase))


def _is_main_clause(phrases: Phrases, comma: int) -> bool:
    """True for the comma of "after meeting her, he will attend a fair in Oslo", "after the talks, he did not go to"."""
    subject = phrases.tags[comma + 1] & {"party", "pronoun"} and "possessive" not in phrases.tags[comma + 2]
    return bool(subject) and not phrases.tags[comma + 2].isdisjoint(_NOT_NOW)


#: How a verb begins that tells what is yet to be, or was not.
_NOT_NOW: Final = frozenset({"modal", "do", "have"})


def _is_of_source(phrases: Phrases, place: int, end: int) -> bool:
    """True for the place of "met her, officials in Oslo said", which tells where they spoke."""
    return place + 1 < end and _says(phrases.tags[place + 1])


def _is_besides(phrases: Phrases, at: int) -> bool:
    """True for "on the sidelines", "over dinner", "over a beer", which tell no topic."""
    at += "det" in phrases.tags[at]
    return phrases.small[at] in _BESIDES


def _leads_in(phrases: Phrases, lead: int, what: int, word: str) -> bool:
    """True if the preposition *word* at phrase *lead* may lead in the place of the occasion at *what*."""
    if word in _LEADS:
        return not (is_of_other_noun(phrases, lead, what) or is_of_made_thing(phrases, lead, what))
    if word == "to":
        return "hosts" in phrases.tags[what] or is_moved_by(phrases, lead)
    return (word == "on" and (is_island(phrases, lead + 1) or _is_part(phrases, lead))) or _is_set_for(phrases, lead)


def _is_part(phrases: Phrases, lead: int) -> bool:
    """True for "on the Norwegian side of", "on the island of", "on the outskirts of"."""
    _, end = phrases.sentence[lead]
    of = next((at for at in range(lead + 1, min(end, lead + _WITHIN)) if "of" in phrases.tags[at]), None)
    return (
        of is not None and phrases.small[of - 1] in _ON_WHICH and not phrases.all_tags(lead + 1, of) & {"mark", "prep"}
    )


#: What is in a place and brings others there.
_EVENTS: Final = frozenset(
    {"conference", "summit", "rally", "forum", "fair", "festival", "ceremony", "congress", "gala"}
)
#: Parts of a place on which one is.
_ON_WHICH: Final = ROOMS | {"side", "island", "outskirts", "edge", "coast", "shore", "shores", "banks"}


def _is_while_there(phrases: Phrases, at: int) -> bool:
    """True for the word that shortens a clause: "while in Oslo", "when on a visit to Oslo"."""
    return phrases.word[at] in ("while", "when") and phrases.small[at + 1] in _LEADS


def _says(tags: frozenset[str]) -> bool:
    """True for a verb that reports."""
    return {"say", "past", "low"} <= tags and tags.isdisjoint(("prep", "planned", "held", "ongoing"))


def _is_with_party(phrases: Phrases, lead: int, end: int) -> bool:
    """False for "ended the talks with a row about houses in Chile": the place is of something else."""
    return "party" in phrases.all_tags(lead + 1, min(end, lead + _WITHIN))


def _is_set_for(phrases: Phrases, lead: int) -> bool:
    """True for the "for" of "the summit, planned for Oslo", "is scheduled for Oslo"."""
    before = phrases.tags[lead - 1] if lead else frozenset[str]()
    return phrases.word[lead] == "for" and {"planned"} <= before


def is_island(phrases: Phrases, at: int) -> bool:
    """True for "at a hotel on Lofoten", not for "talks on Crimea"."""
    meaning = meaning_at(phrases, at)
    named = meaning is not None and meaning.place is not None and meaning.place.kind is not PlaceKind.CITY
    alone = "low" not in phrases.tags[at + 1] or phrases.tags[at + 1] & {
        "prep",
        "adverb",
        "join",
    }  # not "on the Amazon fires"
    return bool(named and alone) and phrases.tags[at - 2].isdisjoint(("noun", "say", "meet"))


def _finer(phrases: Phrases, at: int, end: int) -> int:
    """The more particular place behind the one at phrase *at*: "in Norway, at the Grand Hotel"."""
    lead = at + 1 + ("comma" in phrases.tags[at + 1])
    if lead < end and phrases.small[lead] in _LEADS - NEXT_TO:
        found = named_place(phrases, lead, end)
        found = unknown_place(phrases, lead, end) if found is None else found
        if found is not None and rank(read_place(phrases, found)) < rank(read_place(phrases, at)):
            return found
    return at


def _ahead_of(phrases: Phrases, what: int) -> int | None:
    start, end = phrases.sentence[what]
    said = what - start > _CLAUSE or any(_reports(phrases, phrase) for phrase in range(start, what))
    for phrase in range(what - 1, max(start + said, what - _NEAR) - 1, -1):
        tags = phrases.tags[phrase]
        if tags & _PARTS_FROM or _parts(phrases, phrase, what):
            break
        if phrases.word[phrase] == "where":
            found = _before_where(phrases, phrase, start)
            if found is not None:
                return found
        yet = "base" in tags and "past" in phrases.tags[what]  # "who is to visit Oslo, met her"
        if "visits" in tags and not yet and is_verb(phrases, phrase) and _is_object(phrases, phrase + 1):
            found = named_place(phrases, phrase, what)
            if found is not None:
                return found
        if "prep" in tags:
            word = phrases.small[phrase]
            if word in _LEADS or word in TOWARDS or leaves_for(phrases, phrase, start):
                found = named_place(phrases, phrase, what)
                if found is None or _is_elsewhere(phrases, phrase, found, what, said=said):
                    continue
                asked = phrases.small[phrase - 1] == "up" or phrases.small[phrase + 1] == "get"  # "to get Norway to"
                goes = not asked and is_purpose(phrases, found + 1, what)
                if word in _LEADS or travels(phrases, phrase, start) or goes:
                    return _finer_before(phrases, phrase, found)
    on = phrases.small[start] == "on" and is_seat(phrases, start + 1)  # "On Capitol Hill"
    if not said and phrases.tags[start] & {"prep"} and (on or phrases.small[start] in _LEADS):
        return named_place(phrases, start, end)
    return None


def _is_elsewhere(phrases: Phrases, lead: int, place: int, what: int, *, said: bool) -> bool:
    """True if the place led in by the phrase *lead* before the occasion at *what* is of something else.

    If somebody *said* so, it may be where he spoke: "told the paper in Oslo he had met Ms Lund".
    """
    return (
        (said and _opens(phrases, place + 1))
        or is_of_other(phrases, place, what)
        or is_in_lead(phrases, place)
        or is_of_subject(phrases, lead)
        or is_of_aside(phrases, lead, what)
        or is_reached_after(phrases, lead, place, what)
    )


def _finer_before(phrases: Phrases, lead: int, at: int) -> int:
    """The more particular place directly before the one at phrase *at*: "visit Oslo in Norway"."""
    before = lead - 1
    within = phrases.small[lead] == "in" and is_site(phrases, before) and not is_site(phrases, at)
    return before if within else at


_PARTS_FROM: Final = frozenset({"turn", "semicolon", "relative", "about"})


def _parts(phrases: Phrases, at: int, what: int) -> bool:
    """True if what stands before is of something else than the occasion: "before visiting Oslo, he met Ms Lund"."""
    if "visits" in phrases.tags[at] and "ing" in phrases.tags[at] and phrases.small[at - 1] in AHEAD:
        return True
    return _ends_predicate(phrases, at, what) or _is_news(phrases, at, what) or _is_lapse(phrases, at)


def _is_lapse(phrases: Phrases, at: int) -> bool:
    """True for the time of "spoke in Oslo, a day after he met her", when he was elsewhere."""
    time = phrases.times.get(at)
    return time is not None and time.kind is TimeKind.DURATION and phrases.small[at + 1] in ("after", "before")


def _is_news(phrases: Phrases, said: int, what: int) -> bool:
    """True for the verb of "an official in Oslo said a meeting would be held", which is told there, not held."""
    opens = said + 1 == what or {"det", "owner"} & phrases.tags[said + 1] == {"det"}  # not "described his meeting"
    return opens and _reports(phrases, said) and "noun" in phrases.tags[what] and what - said < _WITHIN


def _opens(phrases: Phrases, at: int) -> bool:
    """True of a pronoun with a helping verb, with which a clause begins, behind a day if one is told."""
    while at in phrases.times or at + 1 in phrases.times:
        at += 1
    return "pronoun" in phrases.tags[at] and bool(phrases.tags[at + 1] & {"have", "be", "modal", "not"})


def _before_where(phrases: Phrases, where: int, start: int) -> int | None:
    """The place of "left for Oslo, where he met Ms Lund", the last of "flew to Norway and Chile, where"."""
    place = where - 1 - bool(phrases.tags[where - 1] & {"comma", "dash"})
    while place in phrases.times or (place + 1 in phrases.times and "prep" in phrases.tags[place]):
        place -= 1  # "in Oslo on Friday, where"
    first = place - 2 if "join" in phrases.tags[place - 1] else place
    led = first > start and (phrases.tags[first - 1] | phrases.tags[first - 2]) & {"prep", "be", "colon"}
    meaning = meaning_at(phrases, place) if led else None
    if meaning is None or (meaning.place is None and meaning.country is None):
        return house_before(phrases, place + 1)
    venue = next((at for at in range(place - 2, max(start, place - _NAMED), -1) if phrases.word[at] == "at"), None)
    finer = None if venue is None else named_place(phrases, venue, place) or unknown_place(phrases, venue, place)
    return place if finer is None else finer  # "at the Tveit Arena in Oslo, where"


#: Phrases from "at" to the city of "at the Royal Hospital Prestfoss in Oslo".
_NAMED: Final = 9


def _reports(phrases: Phrases, at: int) -> bool:
    """True for the verb of "In Oslo, Mr Moe said", which tells where he spoke; not for "is thought"."""
    return {"say", "past"} <= phrases.tags[at] and "be" not in phrases.tags[at - 1]


def _is_object(phrases: Phrases, at: int) -> bool:
    """True for the place of "visited Oslo, where he met Ms Lund", "the Chilean capital", not of "an Oslo school"."""
    det = "det" in phrases.tags[at]
    at += det
    if is_capital_of(phrases, at):
        return True
    at += det and phrases.tags[at] <= _ADJECTIVE
    following = phrases.tags[at + 1]
    ends = following.isdisjoint(("name", "low", "possessive", "capital")) or following & {"prep", "adverb", "join"}
    return bool((ends or is_kind_of_place(phrases, at + 1)) and phrases.tags[at] & {"place", "country", "organization"})


_ADJECTIVE: Final = frozenset({"low", "common", "modifier", "participle"})


def _ends_predicate(phrases: Phrases, join: int, what: int) -> bool:
    """True for "will meet Mr Berg in Oslo and is to see Ms Lund": what stands before is of another meeting."""
    if "join" not in phrases.tags[join] or not phrases.tags[join + 1] & {"be", "have", "modal"}:
        return False
    start, _ = phrases.sentence[join]
    first = max(start, join - _CLAUSE)
    return join + 1 < what and bool(phrases.all_tags(first, join) & {"meet", "noun"})
