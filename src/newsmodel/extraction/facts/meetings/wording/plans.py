"""What becomes of a plan for somebody to meet another: "Plans for Mr Tveit to meet Ms Lund were scrapped"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import OFF, auxiliaries, cue_of
from newsmodel.extraction.facts.meetings.wording.predicates import what_becomes
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.model.meeting import MeetingStatus

_PLANS: Final = frozenset({"plan", "plans", "arrangements", "proposal", "proposals"})
#: Phrases of "the two" before those who are to meet.
_WORDS: Final = 4


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
