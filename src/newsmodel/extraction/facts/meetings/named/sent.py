"""Who was sent to an occasion: "Norway sent Ms Lund to Lima for talks with", "is dispatching Mr Berg to meet"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.lists import list_start
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.mentions.roles import SENDING


def who_was_sent(phrases: Phrases, first: int, what: int) -> tuple[int, int]:
    """The people whom somebody sent to the occasion told from phrase *first* to *what*; an empty range if none."""
    start, _ = phrases.sentence[first]
    before = range(what, max(start, first - _NAME), -1)
    lead = next((at for at in before if phrases.small[at] == "for" or _is_for(phrases, at, what)), start)
    if lead == start:
        return first, first
    at = lead - 1
    while at > max(start, first - _FAR) and (phrases.tags[at] & _WAY or "prep" in phrases.tags[at - 1]):
        if phrases.tags[at] & _NO_WAY:
            return first, first
        at -= 1
    at -= "comma" in phrases.tags[at]
    if at not in phrases.references or "person" not in phrases.tags[at]:
        return first, first
    begin = list_start(phrases, at, start)
    return (begin, at + 1) if phrases.small[begin - 1] in SENDING else (first, first)


def _is_for(phrases: Phrases, to: int, what: int) -> bool:
    """True for the "to" of "to meet her", "to the talks", not for that of "to Lima"."""
    if phrases.small[to] != "to":
        return False
    return "base" in phrases.tags[to + 1] or phrases.all_tags(to + 1, what).isdisjoint(_NO_NAME)


_NO_NAME: Final = frozenset({"prep", "place", "country", "party", "past"})
#: Phrases from "for" to the talks: "for more trade talks".
_NAME: Final = 5
#: What stands between who is sent and what for: "to Lima on Monday".
_WAY: Final = frozenset({"prep", "to", "place", "country", "time", "det", "adverb"})
_NO_WAY: Final = frozenset({"be", "have", "modal", "say", "past", "meet", "join", "relative", "turn"})
#: Phrases from who is sent to what for.
_FAR: Final = 12
