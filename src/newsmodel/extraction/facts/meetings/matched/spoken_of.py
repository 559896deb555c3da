"""Whose an occasion is of which somebody is asked, or which he hides: "lied about a meeting with Ms Lund"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.participants import subject
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.phrases import Phrases

#: Who does so was there himself.
_HIDES: Final = frozenset(
    {
        "lie", "lied", "lies", "lying", "mislead", "misled", "misleads", "misleading", "perjured", "truthful", "candid",
        "dishonest", "evasive",
    }
)  # fmt: skip
#: Whoever is asked was there.
_ASKS: Final = frozenset(
    {"ask", "asked", "asks", "asking", "question", "questioned", "questioning", "grilled", "pressed", "quizzed"}
)
#: Phrases from "about" to such a verb, and from the words for the occasion to "about".
_REACH: Final = 9
_NEAR: Final = 6
_ENDS: Final = frozenset({"mark", "turn", "relative", "subordinator", "that"})


def one_asked(phrases: Phrases, what: int) -> tuple[int, int] | None:
    """The one person who hides the occasion at phrase *what* or is asked about it; None if nobody does or is."""
    start, _ = phrases.sentence[what]
    about = next((at for at in range(what - 1, max(start, what - _NEAR), -1) if phrases.small[at] == "about"), None)
    if about is None:
        return None
    for verb in range(about - 1, max(start, about - _REACH) - 1, -1):
        word = phrases.small[verb]
        if word in _HIDES or (word in _ASKS and "be" in phrases.tags[verb - 1]):
            return _one(phrases, subject(phrases, auxiliaries(phrases, verb)))
        if word in _ASKS:
            return _one(phrases, (verb + 1, verb + 2))
        if phrases.tags[verb] & _ENDS:
            return None
    return None


def _one(phrases: Phrases, side: tuple[int, int]) -> tuple[int, int] | None:
    first, last = side
    one = last - first == 1 and first in phrases.references and "person" in phrases.tags[first]
    return side if one and "possessive" not in phrases.tags[last] else None
