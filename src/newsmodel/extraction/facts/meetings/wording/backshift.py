"""What goes on as reported speech tells it: "said that it was in talks", "were in talks, an envoy said"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression


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


def is_as_of_now(phrases: Phrases, first: int, last: int) -> bool:
    """True for "The leaders were meeting in Oslo", "were meeting on Thursday", of which a text of Thursday tells.

    Not so where something else happens then, "were meeting when a bomb went off", or another day is told.
    """
    start, end = phrases.sentence[first]
    tags = phrases.tags[last]
    if not phrases.all_tags(start, first).isdisjoint(_ELSEWHERE) or "have" in phrases.all_tags(first, last):
        return False
    if tags.isdisjoint(("meets", "negotiates_with")):
        return False
    if any(phrases.small[at] in _WHEN and phrases.small[at - 1] != "such" for at in range(start, end)):
        return False
    days = [phrases.times[at] for at in range(start, end) if at in phrases.times]
    together = phrases.small[last - 1] == "were"
    return (together or bool(days)) and all(_is_of_news(phrases, day) for day in days)


def _is_of_news(phrases: Phrases, time: TimeExpression) -> bool:
    value, anchor = time.value, phrases.cast.anchor
    if value is None or anchor is None or value.earliest is None or value.latest is None:
        return False
    return value.earliest.date() <= anchor <= value.latest.date()


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
#: What the sentence tells that is not its main clause.
_ELSEWHERE: Final = frozenset({"relative", "subordinator", "where", "that", "turn", "quote"})
_WHEN: Final = frozenset({"when", "while", "before", "after", "until", "as"})
#: Phrases from "said" to the verb: "said on Friday that the Norwegian government".
_SUBJECT: Final = 9
_NO_REPORT: Final = frozenset({"noun", "meet", "denied"})
_EDGE: Final = frozenset({"relative", "turn", "semicolon", "subordinator", "comma", "meet"})
