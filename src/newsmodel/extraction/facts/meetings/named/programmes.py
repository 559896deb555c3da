"""Whose day or journey an occasion is a part of: "Mr Tveit's first stop was a meeting with", "his trip ended with"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.lists import list_start
from newsmodel.extraction.facts.phrases import Phrases


def whose_programme(phrases: Phrases, what: int) -> tuple[int, int]:
    """Who has on his programme the occasion that the noun at phrase *what* names; an empty range if nobody is told to.

    As in "The highlight of Mr Tveit's trip will be talks with", "on Mr Tveit's agenda is a meeting with".
    """
    start, _ = phrases.sentence[what]
    verb = _verb(phrases, what, start)
    if verb is None:
        return what, what
    for at in range(start + 1, verb):
        if "possessive" in phrases.tags[at] and at - 1 in phrases.references:
            behind = phrases.small[at + 1 : min(verb, at + _WORDS)]
            of = phrases.small[at - 2] == "of" and phrases.small[at - 3] in _PARTS
            if of or not _PROGRAMMES.isdisjoint(behind) or not _PARTS.isdisjoint(behind):
                return list_start(phrases, at - 1, start), at
    return what, what


def _verb(phrases: Phrases, what: int, start: int) -> int | None:
    """The "was" of "was a meeting with", the "ended" of "ended with a meeting with"; None before another verb."""
    first = what
    while first > start and phrases.tags[first - 1] & _OF_NOUN and phrases.tags[first - 1].isdisjoint(_NOT_OF_NOUN):
        first -= 1
    if "join" in phrases.tags[first - 1]:  # "with a ceremony and a meeting with"
        with_ = next((at for at in range(first - 1, max(start, first - _WORDS), -1) if _is_with(phrases, at)), first)
        first = with_ + 1
    if "be" in phrases.tags[first - 1]:
        return first - 1
    opens = _is_with(phrases, first - 1) and phrases.small[first - 2] in _OPENS
    return first - 2 if opens else None


def _is_with(phrases: Phrases, at: int) -> bool:
    return phrases.small[at] in ("with", "in")


_OF_NOUN: Final = frozenset({"det", "modifier", "low", "num", "adverb"})
_NOT_OF_NOUN: Final = frozenset({"prep", "be", "have", "say", "past", "join", "mark"})
#: Words behind an owner: "first official".
_WORDS: Final = 6
#: What somebody has before him.
_PROGRAMMES: Final = frozenset(
    {"agenda", "day", "itinerary", "journey", "programme", "program", "schedule", "stay", "tour", "trip", "visit"}
    | {"week"}
)
#: Parts of it.
_PARTS: Final = frozenset(
    {"appearance", "appointment", "assignment", "centrepiece", "centerpiece", "engagement", "event", "highlight"}
    | {"stop", "task", "duty"}
)
#: What a day or a journey does.
_OPENS: Final = frozenset(
    {"began", "begins", "begin", "ended", "ends", "end", "opened", "opens", "open", "closed", "closes", "started"}
    | {"starts", "start", "concluded", "concludes", "culminated", "culminates", "culminate"}
)
