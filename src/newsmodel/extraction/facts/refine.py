"""Drafts into meetings: countries left out beside their own people, mentions of one occasion merged."""

from collections.abc import Callable
from typing import Final, TypeAlias

import attrs

from newsmodel.extraction.facts.meetings import Draft
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.meeting import Certainty, Medium, Meeting, MeetingKind
from newsmodel.values.time import TimeExpression

#: Drafts of one occasion, in order of the text.
Occasion: TypeAlias = tuple[Draft, ...]
Refiner: TypeAlias = Callable[[tuple[Occasion, ...], Cast], tuple[Occasion, ...]]


def refine(drafts: tuple[Draft, ...], cast: Cast) -> tuple[Meeting, ...]:
    """One meeting for each occasion, in order of first mention."""
    occasions: tuple[Occasion, ...] = tuple((draft,) for draft in drafts)
    for refiner in REFINERS:
        occasions = refiner(occasions, cast)
    return tuple(_meeting(f"m{number}", occasion) for number, occasion in enumerate(occasions, 1))


def leave_out_represented(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """A country is no party where somebody who acts for it is one."""
    countries = {o.id: o.country for o in cast.organizations if o.country is not None}
    acting_for = {person.id: person.country for person in cast.persons}
    return tuple(tuple(_without_represented(d, countries, acting_for) for d in occasion) for occasion in occasions)


def _without_represented(draft: Draft, countries: dict[str, str], acting_for: dict[str, str | None]) -> Draft:
    present = {acting_for.get(party) for party in draft.parties}
    kept = tuple(p for p in draft.participants if p.party not in countries or countries[p.party] not in present)
    return attrs.evolve(draft, participants=kept) if len(kept) > 1 else draft


def merge_mentions(occasions: tuple[Occasion, ...], _cast: Cast) -> tuple[Occasion, ...]:
    """Mentions of the same parties are one occasion unless status, time or place speak against it."""
    merged: list[Occasion] = []
    for occasion in occasions:
        for at, other in enumerate(merged):
            if all(_agree(first, second) for first in other for second in occasion):
                merged[at] = other + occasion
                break
        else:
            merged.append(occasion)
    return tuple(merged)


def _agree(first: Draft, second: Draft) -> bool:
    return (
        first.parties == second.parties
        and first.status is second.status
        and _agree_in_medium(first.medium, second.medium)
        and _agree_in_time(first.time, second.time)
        and (first.place is None or second.place is None or first.place.name == second.place.name)
    )


def _agree_in_medium(first: Medium, second: Medium) -> bool:
    return first is second or Medium.UNKNOWN in (first, second)


def _agree_in_time(first: TimeExpression | None, second: TimeExpression | None) -> bool:
    if first is None or second is None or first.value is None or second.value is None:
        return True
    return first.value == second.value


def _meeting(id_: str, occasion: Occasion) -> Meeting:
    """The record of an occasion: what its mentions say, the first that says it."""
    first = occasion[0]
    times = tuple(dict.fromkeys(draft.time for draft in occasion if draft.time is not None))
    kinds = [draft.kind for draft in occasion if draft.kind is not MeetingKind.MEETING]
    media = [draft.medium for draft in occasion if draft.medium is not Medium.UNKNOWN]
    certain = any(draft.certainty is Certainty.STATED for draft in occasion)
    return Meeting(
        id=id_,
        kind=kinds[0] if kinds else MeetingKind.MEETING,
        medium=media[0] if media else Medium.UNKNOWN,
        status=first.status,
        participants=first.participants,
        when=next((time.value for time in times if time.value is not None), None),
        times=times,
        duration=next((draft.duration for draft in occasion if draft.duration is not None), None),
        where=next((draft.place for draft in occasion if draft.place is not None), None),
        certainty=Certainty.STATED if certain else first.certainty,
        evidence=tuple(draft.evidence for draft in occasion),
    )


#: Asked in this order.
REFINERS: Final[tuple[Refiner, ...]] = (leave_out_represented, merge_mentions)
