"""What becomes of a plan for somebody to meet another: "Plans for Mr Tveit to meet Ms Lund were scrapped"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import OFF, auxiliaries, cue_of
from newsmodel.extraction.facts.meetings.wording.predicates import what_becomes
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

#: What somebody asks for or offers.
_REQUESTS: Final = frozenset(
    {"request", "requests", "offer", "offers", "invitation", "proposal", "proposals", "appeal"}
)
_PLANS: Final = frozenset({"plan", "plans", "arrangements", "proposal", "proposals"})
#: Phrases of "the two" before those who are to meet.
_WORDS: Final = 4


def of_requests(phrases: Phrases, verb: int) -> MeetingStatus | None:
    """What becomes of the request to do what the *verb* says: "Mr Tveit's request to meet Ms Lund was turned down".

    So it is of "A request by Mr Tveit to meet Ms Lund"; None if it is not told to come to nothing.
    """
    start, _ = phrases.sentence[verb]
    if phrases.small[verb - 1] != "to":
        return None
    for noun in range(verb - 2, max(start, verb - _BY) - 1, -1):
        if phrases.small[noun] in _REQUESTS:
            undone = what_becomes(phrases, noun, verb + 1)
            return undone if undone in OFF else None
        if noun not in phrases.references and phrases.small[noun] not in ("by", "from", "to"):
            return None
    return None


#: Phrases from a request to the verb: "by Mr Tveit to".
_BY: Final = 6


def of_plans(phrases: Phrases, first: int, verb: int) -> MeetingStatus | None:
    """What becomes of the plan for those at phrase *first* to do what the *verb* says, if it comes to nothing.

    As in "A plan for the two kings to meet was dropped", "scrapped its plans for Mr Tveit to meet Ms Lund".
    """
    start, _ = phrases.sentence[verb]
    lead = next((at for at in range(first - 1, max(start, first - _WORDS), -1) if phrases.word[at] == "for"), start)
    plan = lead - 1
    if lead == start or phrases.small[plan].rpartition(" ")[2] not in _PLANS:
        return None
    undone = what_becomes(phrases, plan, verb + 1)
    if undone in OFF:
        return undone
    above = plan
    while above > start and cue_of(phrases.tags[above]) not in OFF:  # not "dropped plans"
        above -= 1
        if phrases.tags[above].isdisjoint(("det", "owner", "modifier")):
            break
    off = cue_of(phrases.tags[above])
    return off if off in OFF and "not" not in phrases.all_tags(auxiliaries(phrases, above), above) else None
