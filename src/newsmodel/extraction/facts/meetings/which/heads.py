"""Talks of states are those of whom the text tells elsewhere that they came for the sides: they stand for them.

"Norway and Chile held talks in Lima … The Norwegian side was led by Ms Lund": she and Chile met.
"""

from typing import Final, final

import attrs

from newsmodel.extraction.facts.meetings.named.standing import Standing
from newsmodel.extraction.facts.meetings.wording.delegated import AHEAD, BEFORE, Delegates
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, NOT_MET, TO_COME, Occasion
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.meeting import MeetingKind, MeetingStatus, Participation, ParticipationRole
from newsmodel.model.organization import OrganizationKind


def name_heads(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """The occasions, those who came for a side in place of it."""
    told = occasions[0][0].delegates if occasions else ()
    if not told:
        return occasions
    sides = _Sides(cast, occasions)
    for one in told:
        sides.take(one)
    return tuple(sides.named(place) for place in range(len(occasions)))


@final
class _Sides:
    """The occasions of a text, and who came to them for whom."""

    def __init__(self, cast: Cast, occasions: tuple[Occasion, ...]) -> None:
        self.standing: Final = Standing(cast)
        self.occasions: Final = occasions
        self.who: Final = [max((d.participants for d in occasion), key=len) for occasion in occasions]
        self.governments: Final = {o.id for o in cast.organizations if o.kind is OrganizationKind.GOVERNMENT}
        self.labels: Final = {o.id: o.label.casefold().split() for o in cast.organizations}
        #: By occasion and party: those who came for it, and whether that is sure.
        self.found: Final[dict[int, dict[str, list[tuple[Participation, bool]]]]] = {}

    def take(self, told: Delegates) -> None:
        """Note who came, at that of the same sentence, else the first told before; a visit is the last."""
        ids = {one.party for one in told.who}
        places = range(len(self.occasions))
        for place in sorted(places, key=lambda at: (not self._is_inside(at, told), self._is_visit(at))):
            if not self._may_be(place, told) or (told.likely and self._meet_by_themselves(place, ids)):
                continue
            known = self.found.get(place, {})
            side = self._side(place, told)
            if side is None or not ids.isdisjoint(part.party for part in self.who[place]):
                continue
            if any(head.party in ids for heads in known.values() for head, _ in heads):
                return
            role = ParticipationRole.PARTICIPANT if told.likely else ParticipationRole.LEAD
            for one in told.who:
                head = Participation(party=one.party or "", role=role, position=one.position, on_behalf_of=side)
                self.found.setdefault(place, {}).setdefault(side, []).append((head, not told.likely))
            return

    def named(self, place: int) -> Occasion:
        """The occasion with those who came; nobody who is only likely to, if he is the only one."""
        found = self.found.get(place, {})
        if not any(sure for heads in found.values() for _, sure in heads) and len(found) < len(self.who[place]):
            return self.occasions[place]
        heads = {side: [head for head, _ in heads] for side, heads in found.items()}
        return tuple(
            attrs.evolve(
                draft,
                participants=tuple(head for part in draft.participants for head in heads.get(part.party, (part,))),
                named=draft.named + sum(part.party in heads for part in draft.participants),
            )
            for draft in self.occasions[place]
        )

    def _is_visit(self, place: int) -> bool:
        return self.occasions[place][0].kind is MeetingKind.VISIT

    def _is_inside(self, place: int, told: Delegates) -> bool:
        return any(told.sentence.overlaps(draft.evidence.span) for draft in self.occasions[place])

    def _may_be(self, place: int, told: Delegates) -> bool:
        """True for an occasion of two sides that is told before the words end, and is not over if they are to come."""
        occasion, first = self.occasions[place], self.occasions[place][0]
        kinds, statuses = {draft.kind for draft in occasion}, {draft.status for draft in occasion}
        if len(self.who[place]) < _PAIR or not _OF_LEADERS.isdisjoint(kinds) or all(draft.series for draft in occasion):
            return False
        start = min(draft.evidence.span.start for draft in occasion)
        new = told.new and not self._is_inside(place, told)
        if start >= told.sentence.end or new or told.block - first.block > _REACH:
            return False
        if told.tense == AHEAD:
            return bool(statuses & _YET)
        return bool(statuses & (DONE if told.tense == BEFORE else _FIXED)) and statuses.isdisjoint(NOT_MET)

    def _meet_by_themselves(self, place: int, ids: set[str | None]) -> bool:
        """True for those who are told to have met each other, or somebody of a side, at some other occasion."""
        homes = {self.standing.country(part.party) for part in self.who[place]} - {None}
        for other, who in enumerate(self.who):
            met = {part.party for part in who}
            if other != place and met & ids and {self.standing.country(party) for party in met} >= homes:
                return True
        return False

    def _side(self, place: int, told: Delegates) -> str | None:
        """For which of the parties they came: who sent them, what is of their country, or who else is left."""
        who = [part.party for part in self.who[place]]
        home = self.standing.country
        country = told.country or (home(told.who[0].party) if told.sender is None else None)
        theirs = [party for party in who if told.sender is not None and self._is_of(party, told)]
        found = self.found.get(place, {})
        if told.other and len(who) == _PAIR and len(found) == 1:
            theirs = [party for party in who if party not in found]
        elif not theirs and told.team == "government":
            theirs = [party for party in who if party in self.governments]
        elif not theirs and country is not None:
            theirs = [party for party in who if home(party) == country and not self.standing.is_person(party)]
        elif not theirs and told.team:
            theirs = [party for party in who if told.team in self.labels.get(party, ())]
        hosts = self._is_visit(place) and any(map(self.standing.is_state, theirs))  # those who are visited send nobody
        alone = len(theirs) == 1 and not self.standing.is_person(theirs[0]) and not hosts
        return theirs[0] if alone else None

    def _is_of(self, party: str, told: Delegates) -> bool:
        """True for who sent them, by the same name or a longer one: "the rebels", "rebels of the Front"."""
        words = self.labels.get(told.sender or "", ())
        return party == told.sender or (told.country is None and set(words[-1:]) < set(self.labels.get(party, ())))


_PAIR: Final = 2
#: Where leaders meet, or only two speak.
_OF_LEADERS: Final = frozenset({MeetingKind.SUMMIT, MeetingKind.CALL, MeetingKind.CEREMONY})
#: What is not over, and what is held or will be.
_YET: Final = TO_COME | {MeetingStatus.ONGOING}
_FIXED: Final = DONE | {MeetingStatus.PLANNED}
#: Blocks over which the text tells of an occasion.
_REACH: Final = 15
