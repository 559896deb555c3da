"""What each party does at an occasion: who visits, who is host, who mediates."""

from collections.abc import Iterable
from typing import Final

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
