"""Occasions that are one after all: told by common words and by names, or in the lead as "their recent summit"."""

from collections.abc import Sequence
from datetime import date

from newsmodel.extraction.facts.meetings.which.agreement import agree_in_medium, agree_in_place
from newsmodel.extraction.facts.meetings.wording.occasions import DONE, Draft, Occasion, days_of
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import OrganizationKind


def take_together(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """The occasions, each that is another one told less well added to that."""
    acting = _Acting(cast)
    kept = list(occasions)
    for poor in occasions:
        rich = next((other for other in kept if other is not poor and acting.is_of(poor, other)), None)
        if rich is not None and poor in kept:
            kept.remove(poor)
            at = kept.index(rich)
            kept[at] = tuple(sorted((*rich, *poor), key=lambda draft: draft.evidence.span.start))
    return tuple(sorted(kept, key=lambda occasion: occasion[0].evidence.span.start))


class _Acting:
    """Who is known by what, and from where."""

    def __init__(self, cast: Cast) -> None:
        self._from: dict[str, str | None] = {person.id: person.country for person in cast.persons}
        groups = [o for o in cast.organizations if o.kind is OrganizationKind.GROUP]
        self._from |= {o.id: o.country for o in groups}
        self._named = frozenset(person.id for person in cast.persons if person.name is not None)
        unnamed = (person for person in cast.persons if person.name is None)
        self._vague = frozenset(person.id for person in unnamed)

    def is_of(self, poor: Occasion, rich: Occasion) -> bool:
        """True if the one tells of the other."""
        one, two = _main(poor), _main(rich)
        if not _are_done(poor) or not _are_done(rich) or len(one.parties) != len(two.parties):
            return False
        agree = all(agree_in_medium(a, b) and agree_in_place(a.place, b.place) for a in poor for b in rich)
        return agree and (self._is_told_by_words(poor, rich) or self._is_told_before(poor, rich))

    def _is_told_by_words(self, poor: Occasion, rich: Occasion) -> bool:
        """True for "his son met a Chilean lawyer in May" beside "Mr Berg's meeting with Ms Lund on 9 May"."""
        one, two = _main(poor), _main(rich)
        if not one.parties <= self._vague or not two.parties <= self._named:
            return False
        days, there = _days(poor), _days(rich)
        if days is None or there is None or not (days[0] <= there[0] and there[1] <= days[1]):
            return False
        return self._homes(one) <= self._homes(two) or not self._homes(two)

    def _is_told_before(self, poor: Occasion, rich: Occasion) -> bool:
        """True for "their recent summit", of which no more is told, before "their second summit, in Oslo"."""
        one, two = _main(poor), _main(rich)
        bare = len(poor) == 1 and one.place is None and not one.other and not one.series
        bare = bare and _days(poor) in (None, _days(rich))
        if not bare or one.kind is not two.kind or not two.other or one.evidence.span.start > two.evidence.span.start:
            return False
        mine, others = one.parties - two.parties, two.parties - one.parties
        homes = [{self._from.get(party) for party in parties} for parties in (mine, others)]
        return (not mine or (mine <= self._vague and homes[0] == homes[1])) and _days(rich) is not None

    def _homes(self, draft: Draft) -> set[str | None]:
        return {self._from.get(party) for party in draft.parties} - {None}


def _main(occasion: Occasion) -> Draft:
    return max(occasion, key=lambda draft: (len(draft.participants), draft.named))


def _are_done(occasion: Sequence[Draft]) -> bool:
    return all(draft.status in DONE for draft in occasion if draft.told or draft.stands)


def _days(occasion: Sequence[Draft]) -> tuple[date, date] | None:
    found = (days for draft in occasion if (days := days_of(draft.times)) is not None)
    return min(found, key=lambda days: days[1] - days[0], default=None)
