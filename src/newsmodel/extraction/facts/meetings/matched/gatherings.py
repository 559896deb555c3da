"""Who is at an occasion that is named after a body: "left the G7 summit", "at a NATO summit, Mr Tveit warned"."""

from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.wording.nouns import first_of_name
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.facts.sites import is_in_place
from newsmodel.model.meeting import MeetingStatus


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Presence:
    """Who is there, as a range of phrases, and whether he has been."""

    who: tuple[int, int]
    status: MeetingStatus


def presence_at(phrases: Phrases, noun: int, *, of_body: bool) -> Presence | None:
    """The one person who does something at the occasion at phrase *noun* or leaves it; None if nobody is said to.

    Who meets somebody there is at that meeting. The body stands before the noun, or *of_body* behind it.
    """
    first = first_of_name(phrases, noun)
    if first == noun and not of_body:
        return None
    lead = _lead(phrases, first)
    if lead is None or _is_another_told(phrases, lead, noun):
        return None
    start, end = phrases.sentence[noun]
    who = _behind(phrases, noun, end) if lead == start else _doer(phrases, lead, start)
    if who[1] - who[0] != 1 or not _is_one(phrases.tags[who[0]]):
        return None
    left = phrases.small[lead] in _LEAVES or phrases.small[lead] in _RETURNS
    status = MeetingStatus.HELD if left else _status(phrases, _behind_aside(phrases, who[1]), end)
    return None if status is None else Presence(who=who, status=status)


def _doer(phrases: Phrases, lead: int, start: int) -> tuple[int, int]:
    """Who does something there, not whom he tells it: "told aides at", "voiced doubts while speaking at"."""
    at = lead
    while at > start and phrases.small[at - 1] in _SPEAKING:
        at -= 1
    who = subject(phrases, at)
    told = who[0] - 1 > start and {"say", "past"} <= phrases.tags[who[0] - 1]
    if told and not _is_one(phrases.tags[who[0]]):
        return subject(phrases, who[0] - 1)
    return who


def _lead(phrases: Phrases, first: int) -> int | None:
    """The phrase of "at", "during", "left", "returned from" before the name of the occasion; None for other words."""
    start, _ = phrases.sentence[first]
    at = first - 1
    while at > max(start, first - _WORDS) and _describes(phrases, at):
        at -= 1
    if at < start:
        return None
    word = phrases.small[at]
    if word in _THERE or word in _LEAVES:
        return at
    if word == "of" and phrases.small[at - 1] in PARTS:
        lead = at - 2 - ("det" in phrases.tags[at - 2])
        return lead if lead >= start and phrases.small[lead] in _AROUND else None
    return at - 1 if word == "from" and at > start and phrases.small[at - 1] in _RETURNS else None


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


def _is_one(tags: frozenset[str]) -> bool:
    return "person" in tags and "plural" not in tags


def _status(phrases: Phrases, first: int, last: int) -> MeetingStatus | None:
    """What the first verb of these phrases tells; None for what may be or is not."""
    for at in range(first, last):
        tags = phrases.tags[at]
        if tags & {"not", "conditional", "mark", "relative"}:
            return None
        ahead = "future" in tags or ("planned" in tags and "say" not in tags)  # not "announced"
        if ahead or tags & {"past", "have", "held"} or phrases.small[at].endswith("ed"):
            return None if "not" in phrases.tags[at + 1] else MeetingStatus.PLANNED if ahead else MeetingStatus.HELD
    return None


def _behind_aside(phrases: Phrases, at: int) -> int:
    """Behind what stands between commas at phrase *at*; *at* itself if nothing does."""
    if "comma" not in phrases.tags[at]:
        return at
    _, end = phrases.sentence[at]
    return next((p + 1 for p in range(at + 1, min(end, at + _ASIDE)) if "comma" in phrases.tags[p]), at)


_THERE: Final = frozenset({"at", "during"})
_SPEAKING: Final = frozenset({"speaking", "while", "when"})
#: Parts of an occasion, and what leads them in: "at the end of", "on the sidelines of".
PARTS: Final = frozenset({"end", "close", "conclusion", "start", "beginning", "day", "sidelines", "margins"})
_AROUND: Final = _THERE | {"on", "toward", "towards", "near"}
_LEAVES: Final = frozenset({"left", "leaving", "leaves", "returned from", "returning from", "returns from"})
_RETURNS: Final = frozenset({"returned", "returning", "returns", "back", "fresh", "home"})
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
