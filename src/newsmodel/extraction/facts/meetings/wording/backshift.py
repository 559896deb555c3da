"""What goes on as reported speech tells it: "said that it was in talks", "were in talks, an envoy said"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases


def is_backshifted(phrases: Phrases, first: int, last: int) -> bool:
    """True for "said that it was in talks": a past tense, from *first* up to *last*, for what goes on as it is said.

    Not so where a time is told, "said that it was in talks last year", nor of who is on the way.
    """
    chain = phrases.all_tags(first, last)
    if "have" in chain or "past" not in chain or phrases.tags[last] & _GOES:
        return False
    start, end = phrases.sentence[first]
    source = _source_behind(phrases, last, end)
    if any(at in phrases.times or phrases.small[at] in _WHEN for at in range(last, end if source is None else source)):
        return False
    if source is not None:
        return phrases.all_tags(start, first).isdisjoint(_WITHIN)
    return _is_reported(phrases, start, first)


def _is_reported(phrases: Phrases, start: int, first: int) -> bool:
    """True if the clause that begins before phrase *first* is what somebody said."""
    for at in range(first - 1, max(start, first - _SUBJECT) - 1, -1):
        tags = phrases.tags[at]
        if _said(tags):
            return "be" not in phrases.tags[at - 1]
        if tags & _EDGE:
            return False
    return False


def _source_behind(phrases: Phrases, last: int, end: int) -> int | None:
    """The comma of ", an envoy said on Friday" at the end of the sentence; None if it does not end so."""
    comma = next((at for at in range(end - 1, last, -1) if "comma" in phrases.tags[at]), None)
    said = comma is not None and any(_said(phrases.tags[at]) for at in range(comma + 2, min(end, comma + _SUBJECT)))
    return comma if said else None


def _said(tags: frozenset[str]) -> bool:
    return {"say", "past"} <= tags and tags.isdisjoint(_NO_REPORT)


_GOES: Final = frozenset({"visits", "travels_to_meet"})
#: Before what goes on beside something else: "the village where they were holding talks, an envoy said".
_WITHIN: Final = frozenset({"relative", "subordinator", "where", "that", "mark", "turn"})
_WHEN: Final = frozenset({"when", "while", "before", "after", "until", "as"})
#: Phrases from "said" to the verb: "said on Friday that the Norwegian government".
_SUBJECT: Final = 9
_NO_REPORT: Final = frozenset({"noun", "meet", "denied"})
_EDGE: Final = frozenset({"relative", "turn", "semicolon", "subordinator", "comma", "meet"})
