"""An occasion on which parties meet or confer, or are to."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.values.checks import instance_of, optional_of, tuple_of
from newsmodel.values.evidence import Evidence
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression, TimeValue


class MeetingKind(StrEnum):
    """What sort of occasion it is."""

    MEETING = "meeting"
    TALKS = "talks"
    SUMMIT = "summit"
    VISIT = "visit"
    CALL = "call"
    MEAL = "meal"
    CONFERENCE = "conference"
    NEGOTIATION = "negotiation"
    CEREMONY = "ceremony"


class Medium(StrEnum):
    """How the parties confer."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    VIDEO = "video"
    WRITTEN = "written"
    UNKNOWN = "unknown"


class MeetingStatus(StrEnum):
    """How things stand when the article is published."""

    HELD = "held"
    ONGOING = "ongoing"
    #: Fixed or expected.
    PLANNED = "planned"
    #: Offered, hoped for, invited to, under discussion.
    PROPOSED = "proposed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    #: One side will not.
    REFUSED = "refused"
    #: Said not to have taken place, or not to be planned.
    DENIED = "denied"


class Certainty(StrEnum):
    """How surely the article says it."""

    STATED = "stated"
    #: "is thought to be", "sources said".
    REPORTED = "reported"
    #: "if it happens".
    HYPOTHETICAL = "hypothetical"


class ParticipationRole(StrEnum):
    """What a party does at a meeting."""

    PARTICIPANT = "participant"
    HOST = "host"
    VISITOR = "visitor"
    MEDIATOR = "mediator"
    #: At the head of a delegation.
    LEAD = "lead"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Participation:
    """One party's part in a meeting."""

    #: Id of a person or an organization.
    party: str = attrs.field(validator=instance_of(str))
    #: What the party does there.
    role: ParticipationRole = attrs.field(
        default=ParticipationRole.PARTICIPANT, validator=instance_of(ParticipationRole)
    )
    #: The office that the party held then, as written.
    position: str | None = attrs.field(default=None, validator=optional_of(str))
    #: Id of the organization or person whom the party acts for.
    on_behalf_of: str | None = attrs.field(default=None, validator=optional_of(str))


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Meeting:
    """One occasion, however often the article speaks of it.

    Raises:
        ValueError: if there is no evidence.
        TypeError: if a field holds something else.
    """

    #: Id, unique within the article.
    id: str = attrs.field(validator=instance_of(str))
    #: What sort of occasion it is.
    kind: MeetingKind = attrs.field(default=MeetingKind.MEETING, validator=instance_of(MeetingKind))
    #: How the parties confer.
    medium: Medium = attrs.field(default=Medium.UNKNOWN, validator=instance_of(Medium))
    #: Whether it took place, as of publication.
    status: MeetingStatus = attrs.field(validator=instance_of(MeetingStatus))
    #: Who meets.
    participants: tuple[Participation, ...] = attrs.field(default=(), validator=tuple_of(Participation))
    #: When, as far as it can be resolved.
    when: TimeValue | None = attrs.field(default=None, validator=optional_of(TimeValue))
    #: The expressions that ``when`` was read from, resolved or not.
    times: tuple[TimeExpression, ...] = attrs.field(default=(), validator=tuple_of(TimeExpression))
    #: How long: "two days of talks".
    duration: TimeExpression | None = attrs.field(default=None, validator=optional_of(TimeExpression))
    #: Where.
    where: Place | None = attrs.field(default=None, validator=optional_of(Place))
    #: What about, as written.
    topics: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(str))
    #: How surely the article says it.
    certainty: Certainty = attrs.field(default=Certainty.STATED, validator=instance_of(Certainty))
    #: The words that say it, one for each mention, the first first.
    evidence: tuple[Evidence, ...] = attrs.field(validator=tuple_of(Evidence, least=1))
