"""What each party does at an occasion: who visits, who is host, who mediates."""

from collections.abc import Iterable
from typing import Final

import attrs

from newsmodel.extraction.facts.meetings.named.governed import LED_BY
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.patterns import BREAK
from newsmodel.extraction.resolution.cast import Reference
from newsmodel.lexicon.kinds import Frame
from newsmodel.model.meeting import Participation, ParticipationRole


def participations(
    doing: Iterable[Reference], done_to: Iterable[Reference], frame: Frame | None
) -> tuple[Participation, ...]:
    """A participation for each party of either side, each party once."""
    doer, other = ROLES.get(frame or "meets", _PLAIN)
    found: dict[str, Participation] = {}
    for side, role in ((doing, doer), (done_to, other)):
        for reference in side:
            if reference.party is not None:
                found.setdefault(
                    reference.party, Participation(party=reference.party, role=role, position=_office(reference))
                )
    return tuple(found.values())


def with_lead(phrases: Phrases, who: tuple[Participation, ...], side: tuple[int, int]) -> tuple[Participation, ...]:
    """The parties, the head of a delegation and for whom he comes told: "a Norwegian team led by Mr Tveit"."""
    first, references = side[0], phrases.references
    if first - 3 not in references or first not in references:
        return who
    if phrases.letters[first - 1] == BREAK or phrases.words(first - 2, first).casefold() not in LED_BY:
        return who
    lead, team = references[first].party, references[first - 3].party
    return tuple(
        attrs.evolve(part, role=ParticipationRole.LEAD, on_behalf_of=team) if part.party == lead else part
        for part in who
    )


def _office(reference: Reference) -> str | None:
    """The position of a party; "counterpart" tells only that it is the same as the other's."""
    return None if reference.position in _NO_OFFICE else reference.position


_NO_OFFICE: Final = frozenset({"counterpart", "counterparts", "colleague", "opposite number"})


_PLAIN: Final = (ParticipationRole.PARTICIPANT, ParticipationRole.PARTICIPANT)
#: What the frame of a verb says of who does it and to whom it is done.
ROLES: Final[dict[Frame, tuple[ParticipationRole, ParticipationRole]]] = {
    "visits": (ParticipationRole.VISITOR, ParticipationRole.HOST),
    "travels_to_meet": (ParticipationRole.VISITOR, ParticipationRole.HOST),
    "hosts": (ParticipationRole.HOST, ParticipationRole.VISITOR),
    "mediates": (ParticipationRole.MEDIATOR, ParticipationRole.PARTICIPANT),
}
