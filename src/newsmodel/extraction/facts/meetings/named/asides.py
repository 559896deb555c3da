"""Whether a party stands in an aside between a subject and what is told of it, and so does none of that."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.governed import WHILE
from newsmodel.extraction.facts.phrases import Phrases


def is_in_aside(phrases: Phrases, phrase: int, start: int, at: int) -> bool:
    """True for a party of a clause or of what tells what something is: "Mr Tveit, after his son had left, did not".

    So it is in "named a deal, a pact that would bind Ms Berg, during talks with".
    """
    if None not in _marks(phrases, phrase, start, at, "dash"):
        return True
    opening, closing = _marks(phrases, phrase, start, at, "comma")
    if opening is None or closing is None:
        return False
    if opening - 1 in phrases.references:
        clause = phrases.small[opening + 1] in WHILE or "since" in phrases.small[opening + 1 : phrase]
        return clause and not phrases.tags[closing + 1].isdisjoint(_FINITE)
    thing = "indefinite" in phrases.tags[opening + 1] and phrases.tags[opening - 1] <= _PLAIN
    return thing and "prep" in phrases.tags[closing + 1]


def _marks(phrases: Phrases, phrase: int, start: int, at: int, mark: str) -> tuple[int | None, int | None]:
    """The marks of a kind next to *phrase* on both sides, between *start* and *at*."""
    opening = next((one for one in range(phrase - 1, start, -1) if mark in phrases.tags[one]), None)
    return opening, next((one for one in range(phrase + 1, at) if mark in phrases.tags[one]), None)


#: How a verb begins that is told of a subject.
_FINITE: Final = frozenset({"have", "be", "modal", "do", "past"})
#: A word that is no more than that.
_PLAIN: Final = frozenset({"low", "common"})
