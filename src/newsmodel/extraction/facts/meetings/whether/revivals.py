"""An occasion that was called off and of which is then said that it may still be: "It could", "seek a new date"."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.model.meeting import MeetingStatus
from newsmodel.span import Span
from newsmodel.values.evidence import Evidence

_OFF: Final = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})
#: Phrases behind an occasion that was called off among which it is "it".
_REACH: Final = 60
_PATTERN: Final = "modal&conditional adverb{0,2} be? (held|planned|low)"
_IT: Final = frozenset({"it", "they"})
#: Phrases from "looking for" to "another venue".
_NEAR: Final = 4
_ANOTHER: Final = frozenset({"another", "different", "new", "alternative", "later"})
_WHEN_OR_WHERE: Final = frozenset({"date", "dates", "time", "venue", "venues", "location", "place", "site"})
_SEEKS: Final = frozenset(
    {"seek", "seeks", "seeking", "looking", "look", "find", "finding", "discussing", "discuss", "propose", "proposed"}
    | {"suggested", "suggest"}
)
_GOES_ON: Final = ("take place", "go ahead", "happen", "be held", "proceed")


def with_revivals(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with one more for each "it may still take place" behind an occasion that was called off."""
    found: list[Draft] = []
    for place, draft in enumerate(drafts):
        found.append(draft)
        if draft.status in _OFF and len(draft.participants) > 1 and draft.stands:
            following = drafts[place + 1].evidence.span.start if place + 1 < len(drafts) else None
            found.extend(_revived(phrases, draft, following))
            if draft.status is MeetingStatus.CANCELLED:
                named = (other.evidence.span.start for other in drafts[place + 1 :] if other.participants)
                found.extend(_moved(phrases, draft, next(named, None)))
    return found


def _moved(phrases: Phrases, draft: Draft, following: int | None) -> Iterator[Draft]:
    """For "They are looking for another venue", "both sides are seeking a new date": it is to be made up for."""
    begin = phrases.at(draft.evidence.span.end)
    for at in range(begin, min(begin + _REACH, len(phrases.letters))):
        if phrases.small[at] not in _ANOTHER or phrases.small[at + 1] not in _WHEN_OR_WHERE:
            continue
        seeks = next((before for before in range(at - 1, at - _NEAR, -1) if phrases.small[before] in _SEEKS), None)
        if following is not None and phrases.span(at, at + 1).start >= following:
            return
        if seeks is not None:
            yield _proposed(phrases, draft, at, phrases.span(seeks, at + 2))
            return


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
            yield _proposed(phrases, draft, first, span)
            return


def _proposed(phrases: Phrases, draft: Draft, at: int, span: Span) -> Draft:
    evidence = Evidence(span=span, words=span.of(phrases.cast.units.layout.text), rule="it-may-still")
    return attrs.evolve(
        draft, status=MeetingStatus.PROPOSED, told=True, stands=False, times=(), day=None, block=phrases.block(at),
        evidence=evidence,
    )  # fmt: skip
