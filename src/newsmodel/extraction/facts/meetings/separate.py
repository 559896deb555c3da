"""Whether several were met each alone: "held separate talks with", "plans meetings with Ms Lund and Mr Berg"."""

from typing import Final

from newsmodel.extraction.facts.meetings.hits import CALL_FROM, TALKS_WITH, Hit
from newsmodel.extraction.facts.meetings.hosts import Parties
from newsmodel.extraction.facts.meetings.members import Members
from newsmodel.extraction.resolution.cast import Reference


def apart(hit: Hit, members: Members, left: Parties, right: Parties) -> frozenset[str]:
    """Those of one side where each of them met each of the other alone; nobody if they met together."""
    phrases, what = hit.phrases, hit.what
    words = phrases.words(max(0, what - 2), min(what + 2, len(phrases.letters))).split()  # no "Separately, she met"
    alone = not _SEPARATE.isdisjoint((*words, phrases.small[hit.match.end()]))
    if not left or not right or not (alone or _are_several(hit, members, left, right)):
        return frozenset()
    return frozenset(reference.party for reference in left if reference.party is not None)


def _are_several(hit: Hit, members: Members, left: Parties, right: Parties) -> bool:
    """True for meetings of one with persons or countries that are named one by one; talks are one for all."""
    several = hit.rule in (TALKS_WITH, CALL_FROM) and hit.phrases.small[hit.what].endswith(_MEETINGS)
    return several and len(left) == 1 and all(_is_one(members, one) for one in right)


def _is_one(members: Members, one: Reference) -> bool:
    """True for one who acts for himself, also if he is named with another: "both leaders"."""
    standing = members.standing
    both = "both" in one.tags and (standing.is_person(one.party) or standing.is_state(one.party))
    return both or standing.acts(one)


_SEPARATE: Final = frozenset({"separate", "separately"})
_MEETINGS: Final = ("meetings", "summits", "calls", "conversations")
