"""An occasion that was called off and of which "it" is then said that it may still take place."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.evidence import Evidence

_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})
#: Phrases behind an occasion that was called off among which it is "it".
_REACH: Final = 60
_PATTERN: Final = "modal&conditional adverb{0,2} be? (held|planned|low)"
_IT: Final = frozenset({"it", "they"})
_GOES_ON: Final = ("take place", "go ahead", "happen", "be held", "proceed")


def with_revivals(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with one more for each "it may still take place" behind an occasion that was called off."""
    found: list[Draft] = []
    for place, draft in enumerate(drafts):
        found.append(draft)
        if draft.status in _OFF and len(draft.participants) > 1 and draft.stands:
            following = drafts[place + 1].evidence.span.start if place + 1 < len(drafts) else None
            found.extend(_revived(phrases, draft, following))
    return found


def _revived(phrases: Phrases, draft: Draft, following: int | None) -> Iterator[Draft]:
    alphabet = phrases.cast.units.vocabulary.alphabet
    begin = phrases.at(draft.evidence.span.end)
    for match in alphabet.compile(_PATTERN).finditer(phrases.letters, begin, begin + _REACH):
        first = match.start() - 1
        span = phrases.span(first, match.end())
        if following is not None and span.start >= following:
            return
        words = phrases.words(match.start(), match.end()).casefold()
        revives = phrases.small[first] in _IT and any(word in words for word in _GOES_ON)
        if revives and BREAK not in phrases.letters[first : match.end()]:
            evidence = Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule="it-may-still")
            yield attrs.evolve(
                draft, status=MeetingStatus.PROPOSED, told=True, stands=False, times=(), day=None,
                block=phrases.block(first), evidence=evidence,
            )  # fmt: skip
            return
