"""Occasions that fare as what was told before: "The dinner was cancelled, as was his meeting with her"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries, cue_of, turned
from newsmodel.extraction.facts.meetings.wording.occasions import DONE
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus


def shared_fate(phrases: Phrases, noun: int, start: int) -> MeetingStatus | None:
    """The status of "and so was a dinner with her", "as were talks with her": that of the verb before; None without."""
    be = noun - 1
    while be > start and phrases.tags[be] & _DESCRIBES and "be" not in phrases.tags[be]:
        be -= 1
    if be <= start + 1 or "be" not in phrases.tags[be] or phrases.small[be - 1] not in _LIKEWISE:
        return None
    at = be - 2
    while at > start and phrases.tags[at] & _BETWEEN:
        at -= 1
    for verb in range(at, max(start, at - _NEAR), -1):
        status = cue_of(phrases.tags[verb])
        if status is not None:
            chain = phrases.all_tags(auxiliaries(phrases, verb), verb)
            return turned(status, chain, phrases.tags[verb]) if "be" in chain and status not in DONE else None
        if phrases.tags[verb].isdisjoint(_WHEN):
            return None
    return None


#: What makes the one fare as the other.
_LIKEWISE: Final = frozenset({"as", "so"})
_BETWEEN: Final = frozenset({"comma", "join"})
#: Phrases from the verb to the comma: "was cancelled on Monday, as was".
_NEAR: Final = 4
_WHEN: Final = frozenset({"prep", "time", "adverb", "place"})
_DESCRIBES: Final = frozenset({"det", "owner", "modifier", "low", "possessive", "party", "num"})
