"""Where something happened: the place that belongs to it, told from its topic and its parties."""

from typing import Final

from newsmodel.extraction.facts.meetings.where.ahead import LEADS, ahead_of, is_agreed, singled_out, where_told
from newsmodel.extraction.facts.meetings.where.attachment import (
    is_of_other_noun,
)
from newsmodel.extraction.facts.meetings.where.compounds import place_before
from newsmodel.extraction.facts.meetings.where.leading import (
    NEXT_TO,
    is_near_known,
    is_only_time,
    named_place,
)
from newsmodel.extraction.facts.meetings.where.there import here, there
from newsmodel.extraction.facts.meetings.wording.cues import ABOUT
from newsmodel.extraction.facts.meetings.wording.deeds import (
    end_of_aside,
    is_aim,
    is_as_planned,
    is_meanwhile,
    is_since,
    is_unlike,
    leads_away,
    likens,
)
from newsmodel.extraction.facts.meetings.wording.former import is_recent
from newsmodel.extraction.facts.meetings.wording.interruptions import phrases_behind
from newsmodel.extraction.facts.meetings.wording.introduced import introduced
from newsmodel.extraction.facts.meetings.wording.leaving import left_after
from newsmodel.extraction.facts.meetings.wording.made_things import is_of_made_thing
from newsmodel.extraction.facts.meetings.wording.next_clauses import is_other_clause
from newsmodel.extraction.facts.meetings.wording.nouns import follows, is_journey
from newsmodel.extraction.facts.meetings.wording.own_clauses import own_clause
from newsmodel.extraction.facts.meetings.wording.predicates import is_moved_by, predicate_of
from newsmodel.extraction.facts.meetings.wording.records import is_recorded
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import (
    ROOMS,
    is_site,
    meaning_at,
    rank,
    read_place,
    unknown_place,
)
from newsmodel.values.places import Place, PlaceKind

#: A place farther away than this belongs to something else in the sentence.
_NEAR: Final = 14
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
        at = _finer_of(phrases, where_told(phrases, what), _behind(phrases, what, last))
    if at is None:
        at = here(phrases, what, last)
    if at is None:
        at = there(phrases, what, last)
    if at is None and "noun" in phrases.tags[what]:
        verb = predicate_of(phrases, what, last)
        at = None if verb is None else _behind(phrases, verb, verb + 1)
    apart = follows(phrases, what) or is_recent(phrases, what) or is_recorded(phrases, what)
    if at is None and not apart and not is_agreed(phrases, what):
        at = ahead_of(phrases, what) or left_after(phrases, what) or singled_out(phrases, what)
    if at is None:
        before = introduced(phrases, what)
        at = None if before is None else _behind(phrases, before, before + 1)
    return None if at is None else read_place(phrases, at)


def _finer_of(phrases: Phrases, first: int | None, second: int | None) -> int | None:
    """The more particular of two places, the first of equals."""
    if first is None or second is None:
        return second if first is None else first
    return second if rank(read_place(phrases, second)) < rank(read_place(phrases, first)) else first


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
        edge = tags & _EDGE and not (is_since(phrases, phrase) or is_as_planned(phrases, phrase))
        edge = edge and not _is_while_there(phrases, phrase)
        edge = edge and not (phrase == last and "quote" in tags)  # "the “secret talks” in Oslo"
        edge = edge and not ("turn" in tags and "not" in phrases.tags[phrase + 1])  # "met her but not him in Oslo"
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
    if leads_away(phrases, phrase) or is_aim(phrases, phrase) or is_unlike(phrases, phrase):
        return True
    if is_other_clause(phrases, phrase, what, end):
        return True
    if phrases.small[phrase] in _FOLLOWS and phrases.small[phrase + 1] != "by":
        return True  # "the meeting follows talks in Oslo"
    return "comma" in phrases.tags[phrase] and (likens(phrases, phrase, end) or _is_main_clause(phrases, phrase))


_FOLLOWS: Final = frozenset({"follows", "followed", "precedes", "preceded"})


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
    if word in LEADS:
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
    return phrases.word[at] in ("while", "when") and phrases.small[at + 1] in LEADS


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
    if lead < end and phrases.small[lead] in LEADS - NEXT_TO:
        found = named_place(phrases, lead, end)
        found = unknown_place(phrases, lead, end) if found is None else found
        if found is not None and rank(read_place(phrases, found)) < rank(read_place(phrases, at)):
            return found
    return at
