"""Who is at an occasion that is named after a body: "left the G7 summit", "at a NATO summit, Mr Tveit warned"."""

from collections.abc import Iterator
from typing import Final, final

import attrs

from newsmodel.extraction.facts.grammar import TOOK
from newsmodel.extraction.facts.meetings.named.governed import takes_object
from newsmodel.extraction.facts.meetings.named.of_many import are_of_many
from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.meetings.wording.nouns import first_of_name, goes_for
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place
from newsmodel.model.meeting import MeetingStatus


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Presence:
    """Who is there, as a range of phrases, and whether he has been."""

    who: tuple[int, int]
    status: MeetingStatus
    #: The range of those of whom it is told besides: "with the other members voting for it"; nobody if it is empty.
    others: tuple[int, int] = (0, 0)


def presence_at(phrases: Phrases, noun: int, *, of_body: bool) -> Presence | None:
    """Who does something at the occasion at phrase *noun*, leaves it or is there; None if nobody is said to.

    Who meets somebody there is at that meeting. The body stands before the noun, or *of_body* behind it; without one
    only a group is there that is of several countries: "EU leaders agreed at a summit".
    """
    first = first_of_name(phrases, noun)
    named = of_body or first < noun
    lead = _lead(phrases, first, named=named)
    if (lead is None and not named) or _is_another_told(phrases, first if lead is None else lead, noun):
        return None
    found = _where(phrases, noun) if lead is None else _there(phrases, lead, noun)
    if found is None or not (_is_one(phrases, found.who) if named else _is_group(phrases, found.who)):
        return None
    return found


def presence_at_forum(phrases: Phrases, forum: int) -> Presence | None:
    """Who is at a body that is an occasion itself: "attended the G20", "was in Oslo for the G7"; None if nobody is."""
    start, _ = phrases.sentence[forum]
    lead = forum - 1
    while lead > start and _describes(phrases, lead) and "attends" not in phrases.tags[lead]:
        lead -= 1
    if lead < start or _is_another_told(phrases, lead, forum):
        return None
    if "attends" in phrases.tags[lead] and phrases.small[lead].startswith("attend"):
        found = _attending(phrases, lead)
    elif phrases.small[lead] in ("for", "to") and goes_for(phrases, forum):
        found = _there(phrases, lead, forum)
    else:
        found = _there(phrases, lead, forum) if phrases.small[lead] in _THERE | _LEAVES else None
    return found if found is not None and _is_one(phrases, found.who) else None


def forums(phrases: Phrases) -> Iterator[int]:
    """The phrases for such bodies."""
    return (at for at in phrases.references if is_forum(phrases, at))


def is_forum(phrases: Phrases, at: int) -> bool:
    """True for "the G20", not for "the G20 summit", "the G20's leaders"."""
    if "organization" not in phrases.tags[at] or phrases.small[at].removeprefix("the ") not in _FORUMS:
        return False
    return phrases.tags[at + 1].isdisjoint(("noun", "possessive", "party"))


def _attending(phrases: Phrases, verb: int) -> Presence | None:
    first = auxiliaries(phrases, verb)
    who, tags = subject(phrases, first), phrases.all_tags(first, verb + 1)
    if who[0] == who[1] or not tags.isdisjoint(("not", "conditional", "refused", "cancelled")):
        return None
    if {"present", "be"} <= phrases.tags[verb - 1]:
        return Presence(who=who, status=MeetingStatus.ONGOING)
    ahead = tags & {"future", "modal", "to", "planned", "third", "base"} and tags.isdisjoint(("past", "have"))
    return Presence(who=who, status=MeetingStatus.PLANNED if ahead else MeetingStatus.HELD)


def _there(phrases: Phrases, lead: int, noun: int) -> Presence | None:
    """Who is there behind "at", "left", "returned from": in front of it or, where it opens the sentence, behind."""
    start, end = phrases.sentence[noun]
    if _opens(phrases, lead, start):
        who = _behind(phrases, noun, end)
    elif lead - 1 in phrases.references and phrases.small[lead - 2] == "by" and lead - 3 > start:
        status = _status(phrases, auxiliaries(phrases, lead - 3), lead)  # "was praised by Ms Lund at"
        return None if status is None else Presence(who=(lead - 1, lead), status=status)
    else:
        who = _doer(phrases, lead, start)
    if who[0] == who[1] or any(phrases.small[at] in TOPICAL for at in range(who[1], lead)):
        return None
    left = phrases.small[lead] in _LEAVES or phrases.small[lead] in _RETURNS or phrases.small[lead] in _AFTER
    behind = _behind_aside(phrases, who[1])
    if left and phrases.tags[lead - 1].isdisjoint(_UNSURE):
        return Presence(who=who, status=MeetingStatus.HELD)
    be = next((at for at in range(behind, lead) if "adverb" not in phrases.tags[at]), lead)
    is_there = be == lead - 1 or (phrases.small[lead] == "for" and "in" in phrases.tags[be + 1])
    if is_there and {"present", "be"} <= phrases.tags[be]:
        return Presence(who=who, status=MeetingStatus.ONGOING)  # "is at the G7 summit"
    status = _status(phrases, behind, end)
    if status is MeetingStatus.HELD and behind < lead and phrases.all_tags(behind, lead) & {"conditional", "modal"}:
        return None  # "said it would be settled at the summit"
    if status is None or ("organization" in phrases.tags[who[0]] and _is_done_to(phrases, behind, end)):
        return None
    return Presence(who=who, status=status, others=_others(phrases, behind, end))


def _others(phrases: Phrases, first: int, last: int) -> tuple[int, int]:
    """Those of whom a phrase behind tells what they did: "with the other 14 members voting for it"; else nobody."""
    for at in range(first, last):
        if phrases.small[at] == "with" and "comma" in phrases.tags[at - 1]:
            group = next((to for to in range(at + 1, min(last, at + _NEAR)) if to in phrases.references), at)
            does = "plural" in phrases.tags[group] and any("ing" in phrases.tags[to] for to in (group + 1, group + 2))
            return (group, group + 1) if does else (0, 0)
    return 0, 0


def _where(phrases: Phrases, noun: int) -> Presence | None:
    """Who did something there, as it is told behind: "after the EU summit in Oslo, where Ms Lund had argued"."""
    _, end = phrases.sentence[noun]
    where = noun + 1
    while where < min(end, noun + _OPENING) and (phrases.tags[where] & _PLACED or where in phrases.times):
        where += 1
    if phrases.small[where] != "where" or where + 1 not in phrases.references:
        return None
    status = _status(phrases, where + 2, end)
    return None if status is None else Presence(who=(where + 1, where + 2), status=status)


def _opens(phrases: Phrases, lead: int, start: int) -> bool:
    """True for what opens the sentence: "At the summit, Ms Lund", "Speaking on Monday at the summit, Ms Lund"."""
    if lead == start:
        return True
    return phrases.small[start] in _SPOKEN and "comma" not in phrases.all_tags(start, lead)


def _is_done_to(phrases: Phrases, first: int, last: int) -> bool:
    """True for a country of which others speak there: "Norway was criticised at the NATO summit"."""
    be = next((at for at in range(first, last) if phrases.tags[at] & {"be", "past", "have"}), first)
    return "be" in phrases.tags[be] and any("participle" in phrases.tags[at] for at in (be + 1, be + 2))


def _is_one(phrases: Phrases, who: tuple[int, int]) -> bool:
    """True for a person or a country, alone or with others: "Ms Lund and other leaders"; not for "a US national"."""
    tags = phrases.tags[who[0]]
    if phrases.small[who[0]].startswith(("a ", "an ")):
        return False
    return bool(tags & {"person", "organization"}) and "plural" not in tags


def _is_group(phrases: Phrases, who: tuple[int, int]) -> bool:
    tags = phrases.tags[who[0]]
    if who[1] - who[0] != 1 or not {"group", "plural"} <= tags or not tags.isdisjoint(("both", "pronoun")):
        return False
    return are_of_many(phrases.cast.units, phrases.references[who[0]])


def _doer(phrases: Phrases, lead: int, start: int) -> tuple[int, int]:
    """Who does something there, not whom he tells it: "told aides at", "voiced doubts while speaking at"."""
    at = lead
    while at > start and phrases.small[at - 1] in _SPEAKING:
        at -= 1
    at -= at - 1 > start and phrases.small[at - 1] in _THINGS  # "will sign it at"
    if at - 1 in phrases.references and phrases.small[at - 2] == "among":  # "will be among the ministers at"
        at -= 2
    who = subject(phrases, at)
    told = who[0] - 1 > start and {"say", "past"} <= phrases.tags[who[0] - 1]
    if told and "person" not in phrases.tags[who[0]] and takes_object(phrases, who[0] - 1):
        return subject(phrases, who[0] - 1)
    return who


def _lead(phrases: Phrases, first: int, *, named: bool) -> int | None:
    """The phrase of "at", "during", "left", "returned from" before the name of the occasion; None for other words."""
    start, _ = phrases.sentence[first]
    at = first - 1
    while at > max(start, first - _WORDS) and (_describes(phrases, at) or _is_of_hours(phrases, at)):
        at -= 1
    if at < start:
        return None
    word = phrases.small[at]
    if word in _THERE:
        return at
    if not named:
        goes = word in ("for", "to") and goes_for(phrases, first)
        return at if goes or (word in _AFTER and "definite" not in phrases.all_tags(at, first)) else None
    if word in _LEAVES:
        return at
    if word == "of" and phrases.small[at - 1] in PARTS:
        lead = at - 2 - ("det" in phrases.tags[at - 2])
        return lead if lead >= start and phrases.small[lead] in _AROUND else None
    if word == "from":
        back = at - 1
        while back > start and (back in phrases.times or "prep" in phrases.tags[back]):
            back -= 1
        return back if back > start and phrases.small[back] in _RETURNS else None
    took = word == "to" and at - 3 > start and phrases.small[at - 3] in _TAKES and phrases.small[at - 2] in _OWN
    return at - 3 if took else None  # "took her case to"


def _is_of_hours(phrases: Phrases, at: int) -> bool:
    """True for the words of "hours of talks", "a second round of talks", "a night of talks"."""
    of = at + (phrases.small[at] != "of")
    before = of - 1 in phrases.times or phrases.small[of - 1].endswith(_LASTING)
    return phrases.small[of] == "of" and before and phrases.tags[at].isdisjoint({"noun"} if of == at else ())


def _describes(phrases: Phrases, at: int) -> bool:
    tags = phrases.tags[at]
    return bool(tags & _OF_NAME) and tags.isdisjoint(_NOT_OF_NAME) and phrases.small[at] not in _LEAVES


def _is_another_told(phrases: Phrases, lead: int, noun: int) -> bool:
    """True if the sentence tells of another occasion too, journeys left out: "ended his tour at the G7 summit"."""
    start, end = phrases.sentence[noun]
    return any(_is_occasion(phrases, at) for at in range(start, end) if not lead <= at <= noun)


def _is_occasion(phrases: Phrases, at: int) -> bool:
    tags = phrases.tags[at]
    if "noun" not in tags:
        talks = "confers_with" in tags and any(_is_partner(phrases, to) for to in (at + 1, at + 2))
        return "meet" in tags and (talks or bool(tags & _MEETS))
    meaning = phrases.meaning(at)
    return meaning is None or meaning.noun is None or meaning.noun.kind != "visit"


def _is_partner(phrases: Phrases, at: int) -> bool:
    """True for the "Ms Lund" of "talked to Ms Lund", not for the "reporters" of "talked to reporters"."""
    return at in phrases.references and "person" in phrases.tags[at] and "plural" not in phrases.tags[at]


def _behind(phrases: Phrases, noun: int, end: int) -> tuple[int, int]:
    """The subject behind the comma that closes the opening of a sentence."""
    commas = (at for at in range(noun + 1, min(end, noun + _OPENING)) if "comma" in phrases.tags[at])
    comma = next((at for at in commas if not is_in_place(phrases, at)), None)
    if comma is None:
        return noun, noun
    found = next((at for at in range(comma + 1, min(end, comma + _NEAR)) if at in phrases.references), None)
    return (noun, noun) if found is None or "possessive" in phrases.tags[found + 1] else (found, found + 1)


def _status(phrases: Phrases, first: int, last: int) -> MeetingStatus | None:
    """What the first verb of these phrases tells; None for what may be or is not."""
    for at in range(first, last):
        tags = phrases.tags[at]
        if tags & {"not", "conditional", "mark", "relative"}:
            return None
        expected = "be" in tags and "planned" in phrases.tags[at + 1] and phrases.small[at + 1] != "agreed"
        ahead = expected or "future" in tags or ("planned" in tags and "say" not in tags)  # not "announced"
        ahead = ahead or {"third", "visits"} <= tags  # "heads to the summit"
        if ahead or tags & {"past", "have", "held"} or phrases.small[at].endswith("ed") or phrases.small[at] in TOOK:
            return None if "not" in phrases.tags[at + 1] else MeetingStatus.PLANNED if ahead else MeetingStatus.HELD
    return None


def _behind_aside(phrases: Phrases, at: int) -> int:
    """Behind what stands between commas at phrase *at*; *at* itself if nothing does."""
    if "comma" not in phrases.tags[at]:
        return at
    _, end = phrases.sentence[at]
    return next((p + 1 for p in range(at + 1, min(end, at + _ASIDE)) if "comma" in phrases.tags[p]), at)


_THERE: Final = frozenset({"at", "during"})
#: What is spoken of at an occasion does so: "Norway and Chile will feature at the summit".
TOPICAL: Final = frozenset(
    {"feature", "featured", "features", "figure", "figured", "figures", "agenda", "loom", "loomed", "looms"}
    | {"dominate", "dominated", "dominates"}
)
_AFTER: Final = frozenset({"after", "following"})
_SPEAKING: Final = frozenset({"speaking", "while", "when"})
_SPOKEN: Final = frozenset({"speaking", "addressing", "appearing", "arriving"})
_THINGS: Final = frozenset({"it", "itself", "this", "that", "them"})
#: How long, or how many times, an occasion lasted.
_LASTING: Final = ("night", "day", "morning", "afternoon", "round", "rounds", "series", "week", "weekend")
_OWN: Final = frozenset({"his", "her", "its", "their"})
_TAKES: Final = frozenset({"take", "takes", "took", "taken", "taking", "bring", "brings", "brought", "bringing"})
#: What leaves it open whether somebody was there: "never left", "may have left".
_UNSURE: Final = frozenset({"not", "modal", "conditional", "future", "to"})
#: What stands between the occasion and "where".
_PLACED: Final = frozenset({"prep", "place", "country", "comma", "time"})
#: Parts of an occasion, and what leads them in: "at the end of", "on the sidelines of".
PARTS: Final = frozenset({"end", "close", "conclusion", "start", "beginning", "day", "sidelines", "margins"})
_AROUND: Final = _THERE | {"on", "toward", "towards", "near"}
_LEAVES: Final = frozenset(
    {"left", "leaving", "leaves", "returned from", "returning from", "returns from", "walked out of", "stormed out of"}
    | {"walking out of", "storming out of"}
)
_RETURNS: Final = frozenset(
    {"returned", "returning", "returns", "back", "fresh", "home", "flown", "arriving", "coming"}
)
#: Rules for who is at the occasion of a body.
SUMMIT_BY: Final = "summit-attended-by"
AT_FORUM: Final = "at-forum"
OF_BODY: Final = frozenset({SUMMIT_BY, AT_FORUM})
#: Bodies that are occasions themselves; not those at which each only speaks, "the UN General Assembly".
_FORUMS: Final = frozenset(
    {"g7", "g-7", "g8", "g-8", "g20", "g-20", "apec", "group of seven", "group of eight", "group of 20"}
)
_OF_NAME: Final = frozenset({"det", "owner", "modifier", "num", "time", "possessive", "low"})
_NOT_OF_NAME: Final = frozenset({"prep", "say", "meet", "past", "third", "be", "have", "modal", "noun", "party"})
_MEETS: Final = frozenset({"meets", "negotiates_with", "calls", "hosts", "visits"})
#: Words before the name of the occasion: "this week's annual".
_WORDS: Final = 6
#: Phrases from the noun to the comma behind an opening: "summit in Bergen, Norway, on Monday".
_OPENING: Final = 9
#: Phrases of what stands between commas.
_ASIDE: Final = 14
#: Phrases from that comma to the subject.
_NEAR: Final = 5
