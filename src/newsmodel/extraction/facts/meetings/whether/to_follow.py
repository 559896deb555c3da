"""What is to follow something that is yet to come: "will meet her before attending talks with Mr Berg"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.joined_nouns import joined_to
from newsmodel.extraction.facts.meetings.whether.in_store import is_in_store
from newsmodel.extraction.facts.phrases import Phrases

#: Phrases from "before" to the noun.
_NEAR: Final = 8
_EDGE: Final = frozenset({"mark", "that", "relative", "past", "be", "have", "modal"})


def is_to_follow(phrases: Phrases, noun: int) -> bool:
    """True for the talks of "is to meet her before attending talks", "ahead of his summit with her and talks with".

    What somebody leaves for something else "after attending" it may be over: "is to fly to Oslo after attending talks".
    """
    start, _ = phrases.sentence[noun]
    first = joined_to(phrases, noun)
    if first is not None and "ahead of" in phrases.small[max(start, first - _NEAR) : first]:
        return True
    for at in range(noun - 1, max(start, noun - _NEAR), -1):
        if phrases.small[at - 1] == "before" and phrases.word[at].partition(" ")[0].endswith("ing"):
            return is_in_store(phrases, at - 1, tensed=True)
        if phrases.tags[at] & _EDGE:
            return False
    return False
