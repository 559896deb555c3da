"""Times before an occasion that tell when something was done about it: "agreed on Monday to meet her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.invited import invites
from newsmodel.extraction.facts.meetings.matched.senses import is_verb
from newsmodel.extraction.facts.meetings.when.decided import called_off
from newsmodel.extraction.facts.meetings.when.opening import is_left_behind
from newsmodel.extraction.facts.meetings.wording.deeds import decision, is_clause, is_of_another_verb, is_told
from newsmodel.extraction.facts.meetings.wording.leading import led_by
from newsmodel.extraction.facts.meetings.wording.nouns import is_definite
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, TO_COME
from newsmodel.extraction.facts.meetings.wording.turning import is_simple_past, offered
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

_WITHIN: Final = frozenset({"at", "on", "of", "during"})


def is_of_deed(phrases: Phrases, first: int, time: int, what: int, status: MeetingStatus) -> bool:
    """True for a time before the occasion that is when something was done about it."""
    if _is_of_setting(phrases, time):
        return False
    if status in TO_COME and (is_left_behind(phrases, time, what) or _is_of_past_deed(phrases, time, what)):
        return True
    if status in TO_COME and (_is_of_invitation(phrases, time) or _is_of_offer(phrases, time, what)):
        return True
    if status in TO_COME and _opens_clause(phrases, time + 1):
        return True  # "said on Monday he was ready for talks"
    if status not in DONE | TO_COME and called_off(phrases, what) is not None:
        return True
    if status not in DONE and decision(phrases, min(first, time), what) is not None:
        return True
    if is_told(phrases, time, what) and (status not in DONE or _is_before_report(phrases, time, what)):
        return True
    return not is_verb(phrases, what) and is_of_another_verb(phrases, time, what)


def _opens_clause(phrases: Phrases, at: int) -> bool:
    """True of "that", and of "he was", with which the words of who speaks begin."""
    told = "pronoun" in phrases.tags[at] and not phrases.tags[at + 1].isdisjoint(("be", "have", "modal"))
    return told or is_clause(phrases, at)


def _is_of_setting(phrases: Phrases, time: int) -> bool:
    """True for the time of "a visit in May, during which he was to meet her"."""
    at = time + 1 + ("comma" in phrases.tags[time + 1])
    return phrases.small[at] in _WITHIN and phrases.word[at + 1] == "which"


def _is_of_invitation(phrases: Phrases, time: int) -> bool:
    """True for the day of "invited Ms Lund on Monday to visit Oslo"."""
    guest = time - 1 - ("prep" in phrases.tags[time - 1])
    if guest not in phrases.references or "to" not in phrases.tags[time + 1]:
        return False
    start, _ = phrases.sentence[guest]
    return any(invites(phrases, at) for at in range(max(start, guest - _GUEST), guest))


def _is_of_offer(phrases: Phrases, time: int, what: int) -> bool:
    """True for the day of "On Tuesday, he got an invitation to meet Ms Lund", on which that was what came."""
    offer = offered(phrases, what)
    return offer is not None and time < offer


#: Phrases from "invited" to the name of a guest: "invited Norwegian president Ola Tveit".
_GUEST: Final = 3


def _is_of_past_deed(phrases: Phrases, time: int, noun: int) -> bool:
    """True for "praised it on Tuesday ahead of the summit", "left Oslo on Friday for talks", no "flew on Friday to"."""
    lead = led_by(phrases, noun)
    if is_verb(phrases, noun) or lead is None:
        return False
    start, _ = phrases.sentence[time]
    if phrases.small[lead] in _GOES_TO:
        return any(phrases.small[at] in _LEFT for at in range(max(start, time - _TO_LEAVING), time))
    for verb in range(time - 1, max(start, time - _TO_DEED) - 1, -1):
        if phrases.tags[verb] & _NEW_CLAUSE and not _leads_to_whom(phrases, verb):
            return False
        if is_simple_past(phrases, verb):
            return phrases.tags[time + 1].isdisjoint(("comma", "relative"))
    return False


def _leads_to_whom(phrases: Phrases, to: int) -> bool:
    """True for the "to" of "sent a letter to the president on Friday"."""
    return "to" in phrases.tags[to] and bool(phrases.tags[to + 1] & {"det", "owner", "party"})


_NEW_CLAUSE: Final = frozenset({"mark", "relative", "that", "subordinator", "join", "to", "be", "have", "modal"})
#: Phrases from a verb to its time: "sent a letter to the president on Friday".
_TO_DEED: Final = 8
#: Who did so on a day was not where he went yet, and the phrases from there to the day.
_LEFT: Final = frozenset({"left", "departed"})
_TO_LEAVING: Final = 4
#: So begins what somebody set out for.
_GOES_TO: Final = frozenset({"for", "to"})


def _is_before_report(phrases: Phrases, time: int, what: int) -> bool:
    """True for "said he had met her", "said he had told her at the talks", "said that they agreed at the talks"."""
    if is_verb(phrases, what):
        return _is_past_perfect(phrases, what)
    between = range(time + 2, what)
    if any("past" in phrases.tags[at] and _is_past_perfect(phrases, at) for at in between):
        return True
    known = is_definite(phrases, what) and led_by(phrases, what) is not None
    return known and any(is_clause(phrases, at) for at in between)


def _is_past_perfect(phrases: Phrases, verb: int) -> bool:
    """True for "had met", which was before the day spoken of."""
    at = verb - 1
    while at > 0 and "adverb" in phrases.tags[at]:
        at -= 1
    return "have" in phrases.tags[at] and "past" in phrases.tags[at]
