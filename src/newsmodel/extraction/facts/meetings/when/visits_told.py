"""Days of occasions on a journey that was told of before: "did not meet her during his visit"."""

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.wording.nouns import is_journey
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingKind
from newsmodel.values.time import TimeExpression

#: Blocks over which a journey is still the one spoken of.
_STORY: Final = 6
#: Phrases from "during" to the journey, and from an occasion to "during".
_NEAR: Final = 5
_FAR: Final = 12
_ON_IT: Final = frozenset({"during", "on"})
_KNOWN: Final = frozenset({"definite", "owner", "possessive"})
_EDGE: Final = frozenset({"stop", "semicolon", "turn", "quote"})


def with_days_of_journeys(phrases: Phrases, drafts: Sequence[Draft], ways: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts; what has no day of its own and is "during the trip" has those of the journey told last.

    Of some *ways* is only told where they lead. How long a journey took is told otherwise than by its days.
    """
    visits = [draft for draft in drafts if draft.kind is MeetingKind.VISIT]
    journeys = [draft for draft in (*visits, *ways) if draft.times and draft.duration is None]
    if not journeys:
        return tuple(drafts)
    journeys.sort(key=lambda draft: draft.evidence.span.start)
    return tuple(_dated(phrases, draft, journeys) for draft in drafts)


def _dated(phrases: Phrases, draft: Draft, journeys: Iterable[Draft]) -> Draft:
    if draft.times or draft.day is not None or draft.stay or draft.kind is MeetingKind.VISIT or draft.other:
        return draft
    stay = _stay(draft, journeys)
    if not stay or not _is_on_journey(phrases, phrases.at(draft.evidence.span.end - 1)):
        return draft
    return attrs.evolve(draft, stay=stay)


def _stay(draft: Draft, journeys: Iterable[Draft]) -> tuple[TimeExpression, ...]:
    """The days of the last journey before the mention on which one of its parties was."""
    start = draft.evidence.span.start
    before = [
        journey
        for journey in journeys
        if journey.evidence.span.start < start
        and draft.block - journey.block <= _STORY
        and not journey.parties.isdisjoint(draft.parties)
    ]
    return before[-1].times if before else ()


def _is_on_journey(phrases: Phrases, last: int) -> bool:
    """True for "met her during the visit", "on his latest trip to Oslo", not for "on a trip in 2015"."""
    start, end = phrases.sentence[last]
    for at in (start, *range(last + 1, min(end - 2, last + _FAR))):
        known = phrases.small[at] in _ON_IT and phrases.tags[at + 1] & _KNOWN
        if known or (phrases.small[at] in _ON_IT and phrases.small[at + 1] == "her"):
            return any(is_journey(phrases, noun) for noun in range(at + 1, min(end, at + _NEAR)))
        if phrases.tags[at] & _EDGE:
            return False
    return False
