"""Of what rank the two sides are: the talks of which a leader speaks are his state's, a state's summit its leader's."""

from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.matched.hits import TALKS_WITH, Hit
from newsmodel.extraction.facts.meetings.named.members import Members
from newsmodel.extraction.facts.meetings.named.owners import possessor
from newsmodel.extraction.facts.meetings.who.hosts import Parties
from newsmodel.extraction.facts.meetings.wording.nouns import is_held
from newsmodel.extraction.resolution.cast import Reference


def of_one_rank(hit: Hit, members: Members, left: Parties, right: Parties) -> tuple[Parties, Parties]:
    """Both sides, with the state of who only speaks of its talks, and at a summit with who leads a state.

    As in "Mr Tveit denied that talks with Chile had failed", "an official said talks", "Mr Tveit's summit with Chile".
    """
    if hit.entry.kind == "summit" and any(members.standing.is_leader(one.party) for one in (*left, *right)):
        return _led(members, left), _led(members, right)
    if not left or hit.rule != TALKS_WITH or _hold(hit):
        return left, right
    return of_states(hit, members, _spoken_for(members, left) if _is_told(hit) else left, right), right


def _is_told(hit: Hit) -> bool:
    """True if somebody says something in the sentence before the talks: "said talks with Chile"."""
    start, _ = hit.phrases.sentence[hit.what]
    before = (hit.phrases.tags[at] for at in range(start, hit.what))
    return any("say" in tags and "noun" not in tags and tags & {"past", "third"} for tags in before)


def _spoken_for(members: Members, side: Parties) -> Parties:
    """The side with the state of a spokesman or an official who tells of talks; he holds none himself."""
    voices = [one for one in side if members.standing.is_voice(one.party) and not members.standing.is_leader(one.party)]
    told = (_state_of(members, one) if one in voices else one for one in side)
    return tuple(one for one in told if one not in voices)


def of_states(hit: Hit, members: Members, left: Parties, right: Parties) -> Parties:
    """Those on the left who only speak of talks with states, with the state of a leader or a spokesman for him."""
    theirs = hit.rule == TALKS_WITH and hit.entry.kind in _OF_STATES and bool(right)
    if theirs and all(members.standing.is_state(one.party) for one in right):
        return tuple(_state_of(members, one) for one in left)
    return left


def _hold(hit: Hit) -> bool:
    """True if somebody is said to hold the talks or to own them."""
    phrases, what = hit.phrases, hit.what
    owner = possessor(phrases, what)
    return owner[0] < owner[1] or is_held(phrases, what, sure=False)


def _state_of(members: Members, one: Reference) -> Reference:
    state = members.standing.state(members.standing.country(one.party))
    speaks = members.standing.is_leader(one.party) or members.standing.is_voice(one.party)
    return attrs.evolve(one, party=state, position=None, tags=_STATE) if speaks and state is not None else one


def _led(members: Members, side: Parties) -> Parties:
    return tuple(_leader_of(members, one) for one in side)


def _leader_of(members: Members, one: Reference) -> Reference:
    state = members.standing.is_state(one.party)
    leader = members.standing.leader(members.standing.country(one.party)) if state else None
    return one if leader is None else attrs.evolve(one, party=leader, tags=_LEADER)


_OF_STATES: Final = frozenset({"talks", "negotiation"})
_STATE: Final = frozenset({"party", "organization"})
_LEADER: Final = frozenset({"party", "person"})
