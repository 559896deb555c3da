"""Who is at the summit of a body: who may be, and whose summit "the summit" is."""

from collections.abc import Callable, Sequence
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.gatherings import presence_at
from newsmodel.extraction.facts.meetings.matched.hits import Hit, Side
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.who.doubts import meet_each_other
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.meetings.wording.nouns import is_definite
from newsmodel.extraction.facts.meetings.wording.occasions import Draft
from newsmodel.model.meeting import MeetingKind, MeetingStatus


def those_there(
    hit: Hit, members: Members, sides: tuple[Parties, Parties], body: Parties, before: Sequence[Draft]
) -> Parties:
    """Persons of note and countries at the occasion of a *body* before the noun or of *right*, and a group at its own.

    Two of them meet each other there, and of others who are told the body is not told besides.
    """
    (left, right), standing = sides, members.standing
    if not (body or right):
        told = any(draft.kind in _OF_BODIES and draft.parties & standing.unions for draft in before)
        return left if not told and meet_each_other(hit, left) else ()
    known = all(standing.acts(one) or "group" in one.tags for one in left)
    if not known or any(standing.is_private(one.party) for one in left) or not all(map(standing.is_many, body)):
        return ()
    others = hit.presence is not None and any(hit.presence.others)
    return left if others or are_several(members, left) else (*left, *body)


def are_several(members: Members, side: Parties) -> bool:
    """True for those who meet each other there: "Mr Tveit and Ms Lund agreed at the G20 summit"."""
    return len({one.party for one in side if members.standing.acts(one)}) > 1


def at_known_summit(hit: Hit, members: Members, before: Sequence[Draft], read: Callable[[Side], Parties]) -> Parties:
    """Who does something at "this year's summit", and the body of whose summits the text told last; else nobody."""
    if hit.phrases.small[hit.what] not in _SUMMITS or not is_definite(hit.phrases, hit.what):
        return ()
    last = next((draft for draft in reversed(before) if draft.kind in _OF_BODIES and draft.participants), None)
    body: list[str] = [] if last is None else sorted(last.parties & members.standing.unions)
    found = presence_at(hit.phrases, hit.what, of_body=True) if body else None
    left = () if found is None or found.status is not MeetingStatus.HELD else read(found.who)
    if len(left) != 1 or "person" not in left[0].tags or last is None or left[0].party not in last.parties:
        return ()
    return *left, attrs.evolve(left[0], party=body[0], position=None, tags=_BODY)


_SUMMITS: Final = frozenset({"summit", "gathering", "summit meeting"})
_OF_BODIES: Final = frozenset({MeetingKind.SUMMIT, MeetingKind.CONFERENCE})
_BODY: Final = frozenset({"party", "organization"})
