"""Who tells whom something on an occasion: "told Ms Lund by phone", "informed her of it in a separate call"."""

from typing import Final, final

import attrs

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.meetings.named.governed import takes_object
from newsmodel.extraction.facts.meetings.named.lists import list_end, list_start, with_words
from newsmodel.extraction.facts.meetings.wording.nouns import first_of_name
from newsmodel.extraction.facts.phrases import Phrases


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Telling:
    """The verb by which somebody speaks to others there, and the range of phrases of those others."""

    verb: int
    whom: tuple[int, int]


def is_by_phone(phrases: Phrases, at: int) -> bool:
    """True for the last word of "by phone", "over the phone"."""
    if "phone" not in phrases.tags[at] or "noun" in phrases.tags[at]:
        return False
    before = at - ("the" in phrases.tags[at - 1]) - 1
    return phrases.small[before] in _BY


def agreeing(phrases: Phrases, what: int) -> int | None:
    """The verb of those who "agreed by phone", "discussed it by phone"; None if nobody did."""
    start, _ = phrases.sentence[what]
    before = range(what - 1, max(start, what - _REACH), -1)
    return next((at for at in before if phrases.small[at] in _AGREES), None)


_AGREES: Final = frozenset({"agreed", "agree", "agrees", "decided", "discussed"})


def telling_of(phrases: Phrases, what: int, *, far: bool) -> Telling | None:
    """Who is told something at the occasion at phrase *what*; None if that is not said.

    Of a *far* one, a call, more may stand between: "told Ms Lund of the plan in a call".
    """
    lead = _lead(phrases, what, far=far)
    if lead is None:
        return None
    start, _ = phrases.sentence[what]
    if lead == start and "noun" not in phrases.tags[what]:
        return _fronted(phrases, what)  # "By phone from Oslo, Mr Tveit told Ms Lund"
    last = lead - 1
    while last > start and (last in phrases.times or ("prep" in phrases.tags[last] and last + 1 in phrases.times)):
        last -= 1
    aside = last > start and "comma" in phrases.tags[last]
    last -= aside
    if last in phrases.references:
        told = None if not far and _is_his(phrases, lead, what) else _beside(phrases, last, start, far=far)
        told = told or (_behind(phrases, what) if aside else None)
        article = "det" in phrases.tags[last - 1]
        led = phrases.small[last - article - 1] in ("to", "with")  # "said to Ms Lund in a call"
        return told or (_before(phrases, last, start) if far and not led else None)
    return _before(phrases, last, start) if far else _about(phrases, last, start)


def _about(phrases: Phrases, last: int, start: int) -> Telling | None:
    """Who is told about something before it: "pressed Ms Lund on trade over lunch", "told him of it at a meeting"."""
    told = _before(phrases, last, max(start, last - _ABOUT))
    if told is None or not speaks_to(phrases, told.verb):
        return None
    one = told.whom[1] - 1
    about = phrases.small[told.whom[1]] in _OF and "person" in phrases.tags[one]
    return told if about else None


_OF: Final = frozenset({"on", "about", "of", "over", "for"})
#: Phrases of who is told and of what.
_ABOUT: Final = 6


def telling_hosts(phrases: Phrases, what: int) -> Telling | None:
    """Who of those visited is told something there: "told Chilean officials during a visit to Lima"."""
    told = telling_of(phrases, what, far=False) or _fronted(phrases, what)
    words = "" if told is None else phrases.small[told.whom[1] - 1]
    return told if words.endswith(_OF_HOSTS) else None


def _fronted(phrases: Phrases, what: int) -> Telling | None:
    """Who is told something behind the comma: "On a trip to Lima in May, Mr Tveit told Chilean officials"."""
    start, end = phrases.sentence[what]
    if _lead(phrases, what, far=True) != start:
        return None
    comma = next((at for at in range(what + 1, min(end, what + _REACH)) if "comma" in phrases.tags[at]), end)
    who = next((at for at in range(comma + 1, min(end, comma + _REACH)) if at in phrases.references), None)
    verb = end if who is None else list_end(phrases, who, end)
    verb += 2 if phrases.small[verb] == "of" and verb + 1 in phrases.references else 0  # "of Norway"
    whom = next((at for at in range(verb + 1, min(end, verb + _NEAR)) if at in phrases.references), None)
    if whom is None or not tells(phrases, verb) or not _is_addressed(phrases, whom):
        return None
    return Telling(verb=verb, whom=(verb + 1, whom + 1))


_OF_HOSTS: Final = ("officials", "counterpart", "counterparts", "hosts", "leaders", "ministers")


def _is_his(phrases: Phrases, lead: int, what: int) -> bool:
    """True for "during his talks", whoever he is."""
    return any(phrases.small[at] in ("his", "her") for at in range(lead + 1, what))


def telling_to(phrases: Phrases, what: int, whom: tuple[int, int]) -> Telling | None:
    """The same where those who are told stand behind it: "agreed by phone with Ms Lund"."""
    lead = _lead(phrases, what, far=True)
    if lead is None:
        return None
    verb = _verb(phrases, lead, phrases.sentence[what][0], meets=True)
    return None if verb is None else Telling(verb=verb, whom=whom)


def _lead(phrases: Phrases, what: int, *, far: bool) -> int | None:
    """The preposition of "in a phone call", "by phone"."""
    start, _ = phrases.sentence[what]
    first = first_of_name(phrases, what)  # "in the African Union summit"
    words = _BY if "noun" not in phrases.tags[what] else _ON if far or _is_meal(phrases, what) else _AT
    for phrase in range(first - 1, max(start, first - _REACH) - 1, -1):
        tags = phrases.tags[phrase]
        if "prep" in tags and "of" not in tags:
            return phrase if phrases.small[phrase] in words else None
        if tags & {"party", "mark", "say", "be", "have", "join", "that", "subordinator", "relative"}:
            return None
    return None


def _is_meal(phrases: Phrases, what: int) -> bool:
    meaning = phrases.meaning(what)
    return meaning is not None and meaning.noun is not None and meaning.noun.kind == "meal"


def _beside(phrases: Phrases, last: int, start: int, *, far: bool) -> Telling | None:
    """Those who stand before the occasion: "told Ms Lund by phone", "agreed with her by phone"."""
    first = list_start(phrases, last, start)
    if not _is_addressed(phrases, first):
        return None
    first = with_words(phrases, first, start)
    led = "prep" in phrases.tags[first - 1]
    if led and phrases.small[first - 1] not in ("with", "to"):
        return None
    if led:
        verb = _verb(phrases, first - 1, start)
        shown = far or phrases.small[first - 1] == "with" or (verb is not None and phrases.small[verb] in _SHOWS)
        return None if verb is None or not shown else Telling(verb=verb, whom=(first, last + 1))
    return Telling(verb=first - 1, whom=(first, last + 1)) if tells(phrases, first - 1) else None


def _behind(phrases: Phrases, what: int) -> Telling | None:
    """Those who are told behind an aside: "Mr Tveit, in a call on Monday, told Ms Lund"."""
    _, end = phrases.sentence[what]
    at = what + 1
    while at < end and (at in phrases.times or phrases.tags[at] & {"prep", "place", "adverb"}):
        at += 1
    if "comma" not in phrases.tags[at] or at + 2 >= end or not tells(phrases, at + 1):
        return None
    whom = next((to for to in range(at + 2, min(end, at + _NEAR)) if to in phrases.references), None)
    if whom is None or with_words(phrases, whom, at + 2) != at + 2 or not _is_addressed(phrases, whom):
        return None
    return Telling(verb=at + 1, whom=(at + 2, list_end(phrases, whom, end)))


def _before(phrases: Phrases, last: int, start: int) -> Telling | None:
    """Those who are told what stands between: "told Ms Lund that he was ready in a phone call"."""
    for phrase in range(last, max(start, last - _CONTENT), -1):
        tags = phrases.tags[phrase]
        if phrase in phrases.references:
            first = with_words(phrases, phrase, start)
            if _is_addressed(phrases, phrase) and tells(phrases, first - 1):
                return Telling(verb=first - 1, whom=(first, phrase + 1))
        elif tags & _EDGE or ("say" in tags and "past" in tags and phrase + 1 not in phrases.references):
            return None
    return None


def tells(phrases: Phrases, verb: int) -> bool:
    """True for a verb that has whom something is said to as its object: "told", "has thanked"."""
    tags = phrases.tags[verb]
    if "noun" in tags or "det" in phrases.tags[verb - 1] or phrases.small[verb].startswith("discuss"):
        return False
    return phrases.small[verb] in _TELLS or ("say" in tags and takes_object(phrases, verb))


def speaks_to(phrases: Phrases, verb: int) -> bool:
    """True for "told", "asked"; not for "supported", "praised", which is done of those who are away as well."""
    return phrases.small[verb] in _TELLS and tells(phrases, verb)


def _is_addressed(phrases: Phrases, phrase: int) -> bool:
    return bool(phrases.tags[phrase] & {"person", "group"}) or "organization" in phrases.tags[phrase]


def _verb(phrases: Phrases, before: int, start: int, *, meets: bool = False) -> int | None:
    """The verb near before a phrase: "reached agreement", "agreed on Monday"; one of meeting only if *meets*."""
    for phrase in range(before - 1, max(start, before - _NEAR) - 1, -1):
        tags = phrases.tags[phrase]
        if "meet" in tags and not meets:
            return None
        if _is_verb(phrases, phrase):
            return phrase
        if tags & _EDGE or phrase in phrases.references:
            return None
    return None


def _is_verb(phrases: Phrases, phrase: int) -> bool:
    tags = phrases.tags[phrase]
    if not phrases.tags[phrase - 1].isdisjoint(("det", "owner")) or phrases.small[phrase - 1] in _HIS:
        return False  # "raised the issue with", "set out her plans to"
    formed = (
        tags & {"past", "third", "ing", "base"} or phrases.word[phrase].endswith("ed") or phrases.word[phrase] in TOOK
    )
    return bool(formed) and tags.isdisjoint(("noun", "prep", "be", "have", "party", "modal"))


_HIS: Final = frozenset({"his", "her", "its", "their"})
_BY: Final = frozenset({"by", "via", "over", "on"})
_AT: Final = frozenset({"at", "in", "during"})
_ON: Final = _AT | {"on", "over"}
#: What is done before others who are there: "presented the plan to his counterparts at a meeting".
_SHOWS: Final = frozenset(
    {"presented", "explained", "outlined", "pitched", "unveiled", "described", "showed", "apologised", "apologized"}
    | {"complained", "appealed", "handed", "delivered", "laid", "present", "explain", "outline", "pitch", "unveil"}
    | {"gave", "gives", "disclosed", "revealed", "conveyed", "passed", "hands", "delivers", "presents"}
)
#: Words that have whom they are said to as their object, and then what is said.
_TELLS: Final = frozenset(
    {
        "told", "tells", "tell", "telling", "assured", "assures", "assuring", "informed", "informs", "informing",
        "warned", "warns", "warning", "urged", "urges", "urging", "asked", "asks", "asking", "briefed", "briefs",
        "thanked", "thanks", "thanking", "reminded", "congratulated", "pressed", "promised", "advised", "pressured",
    }
)  # fmt: skip
_EDGE: Final = frozenset({"stop", "semicolon", "turn", "quote"})
#: Phrases from the preposition to the noun: "in a tense and very long first phone call".
_REACH: Final = 7
#: Phrases of what is told between.
_CONTENT: Final = 16
#: Phrases from a verb to the words for the occasion.
_NEAR: Final = 5
