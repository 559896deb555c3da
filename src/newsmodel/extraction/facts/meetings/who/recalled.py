"""Who only speaks of an occasion of others that was told before: "Mr Moe criticised the summit with Ms Lund"."""

from collections.abc import Sequence
from typing import Final

from newsmodel.extraction.facts.meetings.matched.gatherings import PARTS
from newsmodel.extraction.facts.meetings.matched.hits import TALKS_WITH, Hit
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.meetings.wording.cues import ABOUT
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, Draft


def is_recalled(hit: Hit, left: Parties, right: Parties, told: Sequence[Draft]) -> bool:
    """True where not all of *left* have met those of *right* before, in what is *told*, and others or some have."""
    if hit.rule != TALKS_WITH or hit.verb is not None or not left or not _is_spoken_of(hit):
        return False
    whom, who = {one.party for one in right}, {one.party for one in left}
    held = [draft.parties for draft in told if whom <= draft.parties and draft.status in DONE]
    before = held or [draft.parties for draft in told if whom <= draft.parties]
    known = {one for parties in before for one in who & parties}
    return any(parties - whom for parties in before) and len(known) < len(who)


def _is_spoken_of(hit: Hit) -> bool:
    """True for "said the summit with … was", "notes of the meeting with", "spoke about the talks with"."""
    phrases, what = hit.phrases, hit.what
    start, _ = phrases.sentence[what]
    article = next((at for at in range(what - 1, max(start, what - _NEAR) - 1, -1) if "det" in phrases.tags[at]), start)
    if article == start or "definite" not in phrases.tags[article]:
        return False
    before = phrases.small[article - 1]
    if before == "of":
        return phrases.small[article - 2].rpartition(" ")[2] not in _PARTS
    return before in ABOUT or "say" in phrases.tags[article - 1]


#: Phrases from "the" to the noun.
_NEAR: Final = 3
#: Parts of an occasion: who is at "the end of the talks with" somebody talks to him.
_PARTS: Final = PARTS | {"days", "eve", "half", "opening", "part", "rest", "round"}
