"""Occasions of which the text names a country and nobody whom it met: "the visit was the first by a U.S. president"."""

from newsmodel.extraction.facts.meetings.wording.occasions import Occasion
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.organization import OrganizationKind


def leave_out_lone_states(occasions: tuple[Occasion, ...], cast: Cast) -> tuple[Occasion, ...]:
    """The occasions but those of a country by itself: it takes two to meet, or one who attends."""
    states = frozenset(o.id for o in cast.organizations if o.kind is OrganizationKind.COUNTRY)
    return tuple(occasion for occasion in occasions if not _is_alone(occasion, states))


def _is_alone(occasion: Occasion, states: frozenset[str]) -> bool:
    parties = frozenset(party for draft in occasion for party in draft.parties)
    return len(parties) == 1 and parties <= states
