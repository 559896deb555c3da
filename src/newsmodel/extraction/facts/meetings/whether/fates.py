"""What the next sentence makes of an occasion, which is "it" there: "It was postponed", "This event was scrapped"."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.whether.reversals import called_off, past_it
from newsmodel.extraction.facts.meetings.wording.cues import OFF
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, NOT_MET, TO_COME, Draft
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.model.meeting import MeetingStatus

#: Phrases before the words for an occasion that is what its sentence is about: "Early on Monday, the two had".
_OPENING: Final = 4
_LEADS: Final = frozenset({"turn", "adverb", "comma"})


def with_fates(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each with the status that the next sentence gives it; "the visit" of that sentence is none more."""
    return list(_told_on(phrases, drafts))


def _told_on(phrases: Phrases, drafts: Sequence[Draft]) -> Iterator[Draft]:
    until = 0
    for draft, following in zip(drafts, (*drafts[1:], None), strict=False):
        if draft.evidence.span.start < until and not draft.participants:
            continue
        fate = _fate(phrases, draft, following)
        if fate is None:
            yield draft
        else:
            status, verb = fate
            until = phrases.span(verb, verb + 1).start
            yield attrs.evolve(draft, status=status, told=True)


def _fate(phrases: Phrases, draft: Draft, following: Draft | None) -> tuple[MeetingStatus, int] | None:
    """What becomes of it, and the verb that tells so; None if nothing does or it is not what its sentence is about."""
    if (draft.status in DONE and draft.told) or draft.status in NOT_MET or not (draft.participants or draft.again):
        return None
    at = phrases.at(draft.evidence.span.start)
    start, end = phrases.sentence[at]
    first = end + 1
    if following is not None and phrases.at(following.evidence.span.start) < end:
        return None  # another occasion stands nearer
    if first >= len(phrases.letters) or phrases.block(first) != phrases.block(at):
        return None
    while phrases.tags[first] & _LEADS and phrases.letters[first] != BREAK:
        first += 1
    if draft.status in TO_COME and first in phrases.references and _never_did(phrases, first + 1):
        return MeetingStatus.DENIED, first + 1
    verb = past_it(phrases, first)
    if verb == first or (verb == first + 1 and at - start > _OPENING):
        return None
    status = called_off(phrases, verb)
    return (status, verb) if status is not None and status in OFF else None


def _never_did(phrases: Phrases, verb: int) -> bool:
    """True for the verb of "He never did", "She did not do so", with which the sentence ends."""
    _, end = phrases.sentence[verb]
    words = phrases.small[verb:end]
    done = [word for word in words if word not in _SO]
    return len(done) == len(_NOT_DONE) and set(done) in ({"never", "did"}, {"did", "not"}, {"never", "has"})


#: Words of "never did", and those that may stand beside them.
_NOT_DONE: Final = ("never", "did")
_SO: Final = frozenset({"so", "it", "that", "do", "."})
