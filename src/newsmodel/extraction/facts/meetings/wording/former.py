"""Occasions that are over, as what stands before them tells: "last month's summit", "past talks"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import Direction


def is_past(phrases: Phrases, noun: int) -> bool:
    """True for "last month's historic summit"."""
    start, _ = phrases.sentence[noun]
    times = (phrases.times.get(at) for at in range(max(start, noun - 4), noun))
    owned = "possessive" in phrases.all_tags(max(start, noun - 3), noun)
    return owned and any(time is not None and time.direction is Direction.PAST for time in times)


def is_former(phrases: Phrases, noun: int) -> bool:
    """True for "past talks with Chile", "their previous two meetings"."""
    return any(phrases.small[at] in _FORMER for at in range(max(phrases.sentence[noun][0], noun - 3), noun))


def is_recent(phrases: Phrases, noun: int) -> bool:
    """True for "his recent talks with Chile", which were neither when nor where somebody speaks of them."""
    return any(phrases.small[at] == "recent" for at in range(max(phrases.sentence[noun][0], noun - 3), noun))


_FORMER: Final = frozenset({"past", "previous", "recent"})
