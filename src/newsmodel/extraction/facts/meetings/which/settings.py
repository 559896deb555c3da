"""An occasion that is named behind what somebody does there: "will meet Ms Lund at a summit in Lima" tells of one."""

from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import THE_TALKS
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.extraction.facts.phrases import Phrases


def as_of_those_who_meet(phrases: Phrases, what: int, draft: Draft, before: Draft | None) -> Draft:
    """The mention at phrase *what* as one more of the one *before* it, if that is what is done at "a summit".

    So is what one is to "host both sides for a second meeting" in.
    """
    if before is None or draft.participants or draft.definite or draft.evidence.rule != THE_TALKS:
        return draft
    lead = phrases.at(before.evidence.span.end - 1) + 1
    if not before.stands or before.block != draft.block or not lead < what <= lead + _NEAR:
        return draft
    led = phrases.small[lead] in _AT and "indefinite" in phrases.tags[lead + 1]
    if not led or not phrases.all_tags(lead + 1, what).isdisjoint(_ENDS):
        return draft
    same = attrs.evolve(draft, participants=before.participants, status=before.status, told=False, implied=())
    return attrs.evolve(same, other=before.other, again=before.again)


_AT: Final = frozenset({"at", "during", "for", "in"})
#: Phrases of "at a long-awaited regional".
_NEAR: Final = 5
_ENDS: Final = frozenset({"mark", "party", "join", "prep", "be", "have", "noun"})
