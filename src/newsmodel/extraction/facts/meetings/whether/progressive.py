"""What is going on with an occasion of which a clause tells: "are dragging on", "is being worked out"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import CUES
from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus


def going_on(phrases: Phrases, noun: int, verb: int, aside: MeetingStatus | None) -> MeetingStatus | None:
    """That of "the talks are dragging on"; "hope for the talks is fading" tells nothing of them.

    One that "is being worked out" is not yet fixed.
    """
    if not is_subject(phrases, noun):
        return aside
    arranged = phrases.word[verb] == "being" and phrases.word[verb + 1] in _MADE
    return MeetingStatus.PROPOSED if arranged else MeetingStatus.ONGOING


#: What is done about an occasion that has yet to be agreed on.
_MADE: Final = frozenset({"worked", "negotiated", "hammered", "eyed", "put", "touted", "pursued", "probed", "studied"})


def is_progressive(phrases: Phrases, phrase: int) -> bool:
    """True for "going", "taking place": what goes on, with a form of "be" before it; not for "being planned"."""
    word = phrases.word[phrase].partition(" ")[0]
    return word.endswith("ing") and (word != "being" or phrases.tags[phrase + 1].isdisjoint(CUES))
