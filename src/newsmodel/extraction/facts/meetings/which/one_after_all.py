"""Occasions that are one after all: told by common words and by names, or in the lead as "their recent summit"."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Self, final

import attrs

from newsmodel.extraction.facts.meetings.which.agreement import agree_in_medium, agree_in_place
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, Draft, Occasion, days_of
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import OrganizationKind


def take_together(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """The occasions, each that is another one told less well added to that."""
    acting = _Acting(cast)
    done = [told for occasion in occasions if (told := _Told.of(occasion)) is not None]
    vague, bare = [told for told in done if acting.are_vague(told)], [told for told in done if told.is_bare]
    if not vague and not bare:
        return occasions
    named, numbered = [told for told in done if acting.are_named(told)], [told for told in done if told.main.other]
    better: dict[int, _Told] = {}
    for poor, told_well, is_of in (
        *((poor, named, acting.is_told_by_words) for poor in vague),
        *((poor, numbered, acting.is_told_before) for poor in bare),
    ):
        others = (rich for rich in told_well if rich is not poor and id(rich.all) not in better)
        rich = next((rich for rich in others if is_of(poor, rich)), None)
        if rich is not None:
            better.setdefault(id(poor.all), rich)
    return _joined(occasions, better)


def _joined(occasions: tuple[Occasion, ...], better: Mapping[int, "_Told"]) -> tuple[Occasion, ...]:
    """The occasions, each told less well with the one that tells it *better*."""
    kept = {id(occasion): occasion for occasion in occasions if id(occasion) not in better}
    for occasion in occasions:
        best = occasion
        while id(best) in better:
            best = better[id(best)].all
        if best is not occasion:
            kept[id(best)] += occasion
    joined = (tuple(sorted(occasion, key=lambda draft: draft.evidence.span.start)) for occasion in kept.values())
    return tuple(sorted(joined, key=lambda occasion: occasion[0].evidence.span.start))


@final
@attrs.frozen(kw_only=True, eq=False)
class _Told:
    """An occasion that took place, and how well it is told."""

    all: Occasion
    main: Draft
    days: tuple[date, date] | None

    @classmethod
    def of(cls, occasion: Occasion) -> Self | None:
        """What is told of the occasion; None if it did not take place."""
        if not all(draft.status in DONE for draft in occasion if draft.told or draft.stands):
            return None
        main = max(occasion, key=lambda draft: (len(draft.participants), draft.named))
        return cls(all=occasion, main=main, days=_days(occasion))

    @property
    def is_bare(self) -> bool:
        """True if no more is told of it than that it was."""
        return len(self.all) == 1 and self.main.place is None and not self.main.other and not self.main.series

    def agrees(self, other: "_Told") -> bool:
        """True if both may be one by their medium, place and number of parties."""
        pairs = ((a, b) for a in self.all for b in other.all)
        return len(self.main.parties) == len(other.main.parties) and all(
            agree_in_medium(a, b) and agree_in_place(a.place, b.place) for a, b in pairs
        )


class _Acting:
    """Who is known by what, and from where."""

    def __init__(self, cast: Cast) -> None:
        self._from: dict[str, str | None] = {person.id: person.country for person in cast.persons}
        groups = [o for o in cast.organizations if o.kind is OrganizationKind.GROUP]
        self._from |= {o.id: o.country for o in groups}
        self._named = frozenset(person.id for person in cast.persons if person.name is not None)
        unnamed = (person for person in cast.persons if person.name is None)
        self._vague = frozenset(person.id for person in unnamed)

    def are_vague(self, told: _Told) -> bool:
        """True if all parties are told by common words."""
        return told.main.parties <= self._vague

    def are_named(self, told: _Told) -> bool:
        """True if all parties have names."""
        return told.main.parties <= self._named

    def is_told_by_words(self, poor: _Told, rich: _Told) -> bool:
        """True for "his son met a Chilean lawyer in May" beside "Mr Berg's meeting with Ms Lund on 9 May"."""
        days, there = poor.days, rich.days
        if days is None or there is None or not (days[0] <= there[0] and there[1] <= days[1]):
            return False
        fits = self._homes(poor.main) <= self._homes(rich.main) or not self._homes(rich.main)
        return fits and poor.agrees(rich)

    def is_told_before(self, poor: _Told, rich: _Told) -> bool:
        """True for "their recent summit", of which no more is told, before "their second summit, in Oslo"."""
        one, two = poor.main, rich.main
        is_before = one.evidence.span.start <= two.evidence.span.start
        if one.kind is not two.kind or not is_before or rich.days is None or poor.days not in (None, rich.days):
            return False
        mine, others = one.parties - two.parties, two.parties - one.parties
        homes = [{self._from.get(party) for party in parties} for parties in (mine, others)]
        return (not mine or (mine <= self._vague and homes[0] == homes[1])) and poor.agrees(rich)

    def _homes(self, draft: Draft) -> set[str | None]:
        return {self._from.get(party) for party in draft.parties} - {None}


def _days(occasion: Sequence[Draft]) -> tuple[date, date] | None:
    found = (days for draft in occasion if (days := days_of(draft.times)) is not None)
    return min(found, key=lambda days: days[1] - days[0], default=None)
