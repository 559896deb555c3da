"""What the words beside a noun settle: "no meeting", "a date for the meeting", "talks that he held with"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import goes_through
from newsmodel.extraction.facts.meetings.wording.nouns import is_definite
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus


def is_none(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "no meeting", "no formal talks", "did not include a meeting", "has not received a call"."""
    for phrase in range(noun - 1, max(start, noun - 5) - 1, -1):
        tags = phrases.tags[phrase]
        if "no" in tags or ("not" in tags and "det" in phrases.tags[phrase + 1] and phrase + 1 < noun):
            return True  # the latter for "not a further exchange of letters"
        if tags & {"prep", "party", "mark"}:
            return False
        if phrases.small[phrase] in _HAS_PART:
            return "not" in phrases.all_tags(max(start, phrase - 3), phrase)
    return False


#: What does not do so has no such occasion in it, or with him: "would not involve talks", "did not take a call".
_HAS_PART: Final = frozenset(
    {
        "include", "included", "involve", "involved", "entail", "mean", "require", "receive", "received", "get", "got",
        "take", "taken", "make", "made", "place", "placed",
    }
)  # fmt: skip


def _arranged_for(phrases: Phrases, noun: int, start: int) -> MeetingStatus | None:
    """As in "a date for the meeting", "preparations are under way for his visit", "settle the details of a visit".

    What is still worked on is only proposed.
    """
    for phrase in range(noun - 1, max(start, noun - 5) - 1, -1):
        if "possessive" in phrases.tags[phrase + 1]:
            continue  # "preparations for Mr Tveit's visit"
        before = [phrases.small[at] for at in range(max(start, phrase - _PREPARED), phrase)]
        if phrases.small[phrase] == "for":
            told = before[-1:] != [] and (before[-1] in _ARRANGED or not _PREPARES.isdisjoint(before))
            return MeetingStatus.PLANNED if told else None
        if phrases.small[phrase] == "of" and before[-1:] != [] and before[-1] in _DETAILS:
            if any(word.startswith(_WORKS) for word in before):
                return MeetingStatus.PROPOSED
            return MeetingStatus.PLANNED if any(word.startswith(_SETTLES) for word in before) else None
        if phrases.tags[phrase] & {"mark", "party", "be", "prep"}:
            return None
    return None


def told_beside(phrases: Phrases, noun: int, start: int) -> MeetingStatus | None:
    """What the words beside it tell of one that is yet to come: that it is ordered, at stake, probable or arranged."""
    if _is_ordered(phrases, noun, start) or _is_at_stake(phrases, noun, start) or _is_moved(phrases, noun, start):
        return MeetingStatus.PLANNED
    return _hedged(phrases, noun, start) or _arranged_for(phrases, noun, start)


def _is_ordered(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "has directed the ministry to launch talks"."""
    to = next((at for at in range(noun - 1, max(start, noun - _LED), -1) if "to" in phrases.tags[at]), start)
    if to == start or "low" not in phrases.tags[to + 1] or "det" in phrases.tags[to + 1]:
        return False
    for at in range(to - 1, max(start, to - _ORDERED), -1):
        if phrases.small[at] in _ORDERS:
            return True
        if phrases.tags[at] & {"mark", "turn", "relative", "be"}:
            return False
    return False


#: Phrases from "to" to the noun, and from an order to the "to" of what it orders.
_LED: Final = 6
_ORDERED: Final = 8
_ORDERS: Final = frozenset(
    {"directed", "ordered", "instructed", "tasked", "authorised", "authorized", "mandated", "commissioned", "directing"}
    | {"ordering", "instructing", "authorising", "authorizing", "orders", "instructs"}
)


def _is_moved(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "moved his talks with her from Friday to Monday", "shifted a summit to May"; not "to Oslo"."""
    verb = noun - 1
    while verb > start and phrases.tags[verb] & _OF_OBJECT and "prep" not in phrases.tags[verb]:
        if phrases.small[verb] in _MOVES:
            break
        verb -= 1
    if phrases.small[verb] not in _MOVES:
        return False
    _, end = phrases.sentence[noun]
    for at in range(noun + 1, min(end, noun + _TO_DAY)):
        if at in phrases.times:
            return phrases.small[at - 1] == "to" or phrases.small[at].startswith("from ")
        if phrases.tags[at] & {"comma", "turn", "relative", "subordinator", "that"}:
            return False
    return False


_MOVES: Final = frozenset({"moved", "shifted", "switched", "moving", "shifting", "moves", "shifts"})
#: What may stand between such a verb and the noun, and phrases from that to the day.
_OF_OBJECT: Final = frozenset({"det", "owner", "modifier", "low", "num", "possessive"})
_TO_DAY: Final = 9


def _hedged(phrases: Phrases, noun: int, start: int) -> MeetingStatus | None:
    """As in "a tour of Asia and probably a meeting with", "and possibly talks with"."""
    for phrase in range(noun - 1, max(start, noun - _HEDGE) - 1, -1):
        if phrases.small[phrase] in _HEDGES:
            joined = phrases.tags[phrase - 1] & {"join", "comma", "open", "dash"}
            return _HEDGES[phrases.small[phrase]] if joined else None
        if phrases.tags[phrase].isdisjoint(("det", "modifier", "low", "num")):
            return None
    return None


#: Phrases from "probably" to the noun.
_HEDGE: Final = 5
_HEDGES: Final[dict[str, MeetingStatus]] = {
    **dict.fromkeys(("probably", "likely", "presumably"), MeetingStatus.PLANNED),
    **dict.fromkeys(("possibly", "perhaps", "maybe", "potentially"), MeetingStatus.PROPOSED),
}


def _is_at_stake(phrases: Phrases, noun: int, start: int) -> bool:
    """True for "could derail Sunday's talks", "threatens to overshadow their summit": it is yet to come."""
    for phrase in range(noun - 1, max(start, noun - _STAKE) - 1, -1):
        if phrases.small[phrase] in _SPOILS:
            before = phrases.tags[phrase - 1]
            threatens = "to" in before and phrases.small[phrase - 2].startswith("threat")
            return phrase > start and ("modal" in before or threatens)
        if phrases.tags[phrase] & {"mark", "prep", "relative", "be", "have", "modal", "person"}:
            return False
    return False


#: Phrases from "derail" to the noun.
_STAKE: Final = 6
_SPOILS: Final = frozenset(
    {"derail", "overshadow", "disrupt", "jeopardise", "jeopardize", "torpedo", "scupper", "sabotage", "upend", "spoil"}
    | {"endanger", "imperil", "complicate", "undermine", "sink", "wreck", "scuttle", "doom", "thwart", "dominate"}
)


def is_had(phrases: Phrases, noun: int, end: int) -> bool:
    """True for "a meeting he had with", "talks that he held with", whatever is to be done about it."""
    who = noun + 1 + (phrases.word[noun + 1] in ("that", "which"))
    if who + 2 >= end or phrases.tags[who].isdisjoint(("pronoun", "party")) or phrases.small[who + 1] not in _HAD:
        return False
    return bool(phrases.tags[who + 2] & {"prep", "time", "adverb"})


_HAD: Final = frozenset({"had", "held"})
#: Phrases from "preparations" to "for", "preparations are well under way for", and from "work" to "of".
_PREPARED: Final = 6
_PREPARES: Final = frozenset({"preparations", "arrangements", "planning"})
_DETAILS: Final = frozenset({"details", "date", "dates", "venue", "agenda", "logistics", "terms", "timing"})
_SETTLES: Final = ("finali", "settl", "arrang")
_WORKS: Final = ("work", "hammer")
_ARRANGED: Final = frozenset({"date", "dates", "venue", "venues", "location", "timing", "timetable", "date and place"})


def is_gone_through(phrases: Phrases, adjective: int, start: int) -> bool:
    """True for "went ahead with their planned talks", "carried on with the scheduled meetings"."""
    return any(goes_through(phrases, at) for at in range(adjective - 1, max(start + 1, adjective - 4), -1))


def is_hoped_of(phrases: Phrases, noun: int, status: MeetingStatus) -> bool:
    """True for "hopes to press her at their summit": what is hoped for there has this status, and not the summit."""
    return status is MeetingStatus.PROPOSED and is_definite(phrases, noun)
