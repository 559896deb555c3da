"""Whether a meeting took place that a verb in -ing tells of: "is meeting her", "admitted meeting her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.whether.in_store import is_in_store
from newsmodel.extraction.facts.meetings.wording.backshift import is_as_of_now, is_backshifted
from newsmodel.extraction.facts.meetings.wording.chances import is_ready
from newsmodel.extraction.facts.meetings.wording.looked_back_on import is_looked_back_on
from newsmodel.extraction.facts.meetings.wording.turning import was_done_before
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus


def of_gerund(
    phrases: Phrases, first: int, verb: int, before: frozenset[str], *, ahead: bool
) -> tuple[MeetingStatus, bool]:
    """As in "is meeting her", "left after meeting her": its status, and whether words tell it."""
    if phrases.small[verb - 1] in _AT_WORK and _is_at_work(phrases, verb):
        return MeetingStatus.ONGOING, True
    if "happened to" in phrases.words(max(0, first - 2), verb).casefold():
        return MeetingStatus.HELD, True  # "just happened to be meeting her"
    if "be" in before:
        chain = [phrases.tags[phrase] for phrase in range(first, verb)]
        if any({"be", "past"} <= tags or {"be", "participle"} <= tags for tags in chain):
            goes_on = any({"have", "present"} <= tags for tags in chain) or is_backshifted(phrases, first, verb)
            goes_on = goes_on or is_as_of_now(phrases, first, verb)
            return (MeetingStatus.ONGOING if goes_on else MeetingStatus.HELD), True
        return (MeetingStatus.PLANNED if ahead else MeetingStatus.ONGOING), True
    if is_left_undone(phrases, first):
        return MeetingStatus.DENIED, True
    if is_looked_back_on(phrases, verb):
        return MeetingStatus.HELD, True
    led = phrases.small[first - 1] if first > phrases.sentence[verb][0] else ""
    if is_ready(phrases, verb - 1):
        return MeetingStatus.PROPOSED, True
    if led in _BESIDE and _is_to_come(phrases, first - 1) and not was_done_before(phrases, verb):
        return MeetingStatus.PLANNED, True
    return MeetingStatus.HELD, led in ("after", "following", "since")


def is_left_undone(phrases: Phrases, first: int) -> bool:
    """True for "without meeting", "without having met", "instead of meeting", "stopped short of meeting"."""
    if first == phrases.sentence[first][0]:
        return False
    return phrases.small[first - 1] == "without" or phrases.words(max(0, first - 2), first).casefold() in _LEFT


_LEFT: Final = frozenset({"instead of", "short of"})


def _is_at_work(phrases: Phrases, verb: int) -> bool:
    """True for "are hard at work negotiating", "is busy negotiating", not for what somebody "was busy" with."""
    start, _ = phrases.sentence[verb]
    be = next((at for at in range(verb - 1, max(start, verb - _WORK) - 1, -1) if "be" in phrases.tags[at]), None)
    return be is not None and "present" in phrases.tags[be]


_AT_WORK: Final = frozenset({"busy", "work", "quote", "”", '"'})
#: Phrases from "are" to the verb: "“are hard at work” negotiating".
_WORK: Final = 6


#: What is done so is done as that is beside which it is told: "will help by meeting her".
_BESIDE: Final = frozenset({"before", "of", "after", "following", "by", "while", "when"})


def _is_to_come(phrases: Phrases, led: int) -> bool:
    """True if what stands before the preposition at phrase *led* is yet to be: "will leave after meeting her"."""
    return is_in_store(phrases, led, tensed=True)
