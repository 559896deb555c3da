"""To where the words before an occasion lead: "flew to Oslo for talks", "left Lima for Oslo", "came to Oslo after"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases

TOWARDS: Final = frozenset({"to", "into"})
#: Phrases within which the occasion follows, "to Oslo on Friday for talks", and from a verb to where it leads.
_WITHIN: Final = 6


def leaves_for(phrases: Phrases, lead: int, start: int) -> bool:
    """True for the "for" of "left Norway on Monday for Oslo", "departs for Oslo"."""
    if phrases.word[lead] != "for":
        return False
    return any(phrases.small[at] in _DEPARTS for at in range(max(start, lead - _WITHIN), lead))


_DEPARTS: Final = frozenset(
    {"leave", "leaves", "left", "leaving", "depart", "departs", "departed", "departing", "bound", "headed", "set off"}
)


def is_purpose(phrases: Phrases, at: int, what: int) -> bool:
    """True for "to Oslo to meet Ms Lund", "to Oslo on Friday for talks"."""
    while at < what and (at in phrases.times or at + 1 in phrases.times):
        at += 1
    return what - at < _WITHIN and phrases.small[at] in ("to", "for")


def travels(phrases: Phrases, to: int, start: int) -> bool:
    """True for the "to" of "flew on Monday to", "a long trip to"."""
    return bool(phrases.all_tags(max(start, to - _WITHIN), to) & {"travels_to_meet", "visits", "noun"})


def is_reached_after(phrases: Phrases, lead: int, place: int, what: int) -> bool:
    """True for the place of "flew to Oslo on Monday after talks with her", which were elsewhere.

    It is not of "flew to Oslo after a holiday and met her".
    """
    if phrases.small[lead] not in TOWARDS or "noun" in phrases.tags[lead - 1]:
        return False  # "ended a trip to Oslo after talks with her"
    if "join" in phrases.all_tags(place + 1, what):
        return False
    at = place + 1
    while at in phrases.times or ("prep" in phrases.tags[at] and at + 1 in phrases.times):
        at += 1
    return phrases.small[at] in ("after", "following")
