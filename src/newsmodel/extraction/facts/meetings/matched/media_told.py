"""By what means somebody spoke, as other words tell: "spoke to her on Monday. During the call, he offered help"."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.kinds import held_by
from newsmodel.extraction.facts.meetings.wording.nouns import is_definite
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import Medium, MeetingKind

#: Phrases from the words for the occasion among which it is called by what it was.
_FAR: Final = 60
#: Behind these stands what is called for, or whose call it is.
_OF_OTHER: Final = frozenset({"to", "for", "by", "of", "from", "on"})
_PAIR: Final = 2


def with_media(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, those that only tell that two spoke by the means that "the call" tells, or "In a call," before."""
    return list(_told(phrases, drafts))


def _told(phrases: Phrases, drafts: Sequence[Draft]) -> Iterator[Draft]:
    for at, draft in enumerate(drafts):
        if draft.medium is Medium.UNKNOWN and draft.kind is MeetingKind.TALKS and len(draft.participants) >= _PAIR:
            medium = _medium_before(phrases, draft) or _medium_behind(phrases, draft, _next(drafts, at))
            yield draft if medium is None else attrs.evolve(draft, medium=medium, kind=held_by(draft.kind, medium))
        else:
            yield draft


def _medium_before(phrases: Phrases, draft: Draft) -> Medium | None:
    """That of "In a separate call, he spoke to her"; None if the sentence does not open so."""
    first = phrases.at(draft.evidence.span.start)
    start, _ = phrases.sentence[first]
    opens = phrases.small[start] in _IN and "det" in phrases.tags[start + 1] and first - start <= _OPENING
    if not opens or draft.status not in DONE:
        return None
    noun = next((at for at in range(start + 1, first) if phrases.word[at].endswith(_CALLS)), None)
    if noun is None or "noun" not in phrases.tags[noun] or phrases.all_tags(start + 1, noun) & {"comma", "prep"}:
        return None
    if {"say", "past"} & phrases.all_tags(noun + 1, first):
        return None  # "In the call, he said they had spoken"
    return _medium(phrases, noun)


#: How a sentence opens with an occasion, and its phrases before those who speak.
_IN: Final = frozenset({"in", "during"})
_OPENING: Final = 9


def _next(drafts: Sequence[Draft], at: int) -> int | None:
    """Where the next occasion with parties of its own is told, of which "the call" would be."""
    later = (draft for draft in drafts[at + 1 : at + _FAR] if len(draft.participants) >= _PAIR)
    return next((draft.evidence.span.start for draft in later if draft.parties != drafts[at].parties), None)


def _medium_behind(phrases: Phrases, draft: Draft, until: int | None) -> Medium | None:
    first = phrases.at(draft.evidence.span.end - 1) + 1
    _, end = phrases.sentence[first - 1]
    block = phrases.block(first - 1)
    stop = min(len(phrases.letters), first + _FAR)
    stop = stop if until is None else min(stop, phrases.at(until))
    for at in range(end, stop):
        if "noun" in phrases.tags[at] and phrases.word[at].endswith(_CALLS):
            near = phrases.block(at) - block <= 1
            return _medium(phrases, at) if near and is_definite(phrases, at) else None
    return None


def _medium(phrases: Phrases, noun: int) -> Medium | None:
    """That of "the call", "their phone call"; None for "the call for peace"."""
    meaning = phrases.meaning(noun)
    entry = None if meaning is None else meaning.noun
    if entry is None or entry.medium is None:
        return None
    if entry.strength == "weak" and phrases.small[noun + 1] in _OF_OTHER:
        return None
    return Medium(entry.medium)


_CALLS: Final = ("call", "calls")
