"""Whether the subject before a noun has no part in the occasion: it prepares it, or only tells of it."""

from typing import Final

from newsmodel.extraction.facts.meetings.matched.gatherings import TOPICAL
from newsmodel.extraction.facts.meetings.matched.hits import Hit, Side
from newsmodel.extraction.facts.meetings.wording.predicates import predicate_of
from newsmodel.extraction.facts.phrases import Phrases


def only_tells(hit: Hit, side: Side) -> bool:
    """True for who tells of others' journey: "noted that there had been others, including a trip to Lima"."""
    phrases, what = hit.phrases, hit.what
    if hit.frame != "visits" or "say" not in phrases.all_tags(side[1], what):
        return False
    included = "including" in phrases.small[max(side[1], what - _OF_TRIP) : what]
    return included or predicate_of(phrases, what, hit.match.end()) is not None


#: Phrases from "including" to the noun.
_OF_TRIP: Final = 4


def is_prepared(hit: Hit, side: Side) -> bool:
    """True for an occasion for whose sake others met, "met in Oslo to prepare the summit", and one of whose topics."""
    phrases = hit.phrases
    if hit.whom is None and any(phrases.small[at] in TOPICAL for at in range(side[1], hit.what)):
        return True
    met = (p for p in range(side[1], hit.what) if phrases.tags[p] >= {"meet", "past"} and "noun" not in phrases.tags[p])
    verb = next(met, hit.what) if side[0] < side[1] else hit.what
    confer = phrases.tags[verb] & {"meets", "confers_with", "negotiates_with"}
    to = next((p for p in range(verb + 1, hit.what) if _is_infinitive(phrases, p)), hit.what)
    goes_on = "modal" in phrases.all_tags(verb + 1, to)  # "who met him and will fly to Oslo for talks"
    return bool(confer) and to < hit.what and not goes_on


def _is_infinitive(phrases: Phrases, at: int) -> bool:
    """True for the "to" of "to prepare", not for that of "and then to Oslo"."""
    return "to" in phrases.tags[at] and phrases.tags[at + 1].isdisjoint(("place", "country", "organization", "det"))
