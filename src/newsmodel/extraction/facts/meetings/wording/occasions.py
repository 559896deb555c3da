"""A mention of an occasion, before mentions of one occasion are merged."""

from collections.abc import Iterable
from datetime import date
from typing import Final, TypeAlias, final

import attrs

from newsmodel.extraction.facts.meetings.wording.delegated import Delegates
from newsmodel.model.meeting import Certainty, Medium, MeetingKind, MeetingStatus, Participation
from newsmodel.values.evidence import Evidence
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression, TimeValue

#: What has taken place, at least in part.
DONE: Final = frozenset({MeetingStatus.HELD, MeetingStatus.ONGOING})
#: What is yet to take place, if it does.
TO_COME: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.PROPOSED})
#: What never was, so that nobody is met or hosted.
NOT_MET: Final = frozenset({MeetingStatus.DENIED, MeetingStatus.REFUSED})
#: What may go on long after the day on which it began.
LASTING: Final = frozenset({MeetingKind.TALKS, MeetingKind.NEGOTIATION})
#: How the words end for what may be many meetings.
SERIES: Final = ("talks", "negotiations", "renegotiation")


@final
@attrs.define(kw_only=True, weakref_slot=False)  # not frozen: there are many
class Draft:
    """One mention of an occasion."""

    #: Empty for "the talks", which somebody has held who was told before.
    participants: tuple[Participation, ...]
    kind: MeetingKind
    medium: Medium
    status: MeetingStatus
    #: False if nothing but the noun itself stands for the status.
    told: bool
    certainty: Certainty
    times: tuple[TimeExpression, ...]
    duration: TimeExpression | None
    place: Place | None
    #: Where those who take part are at that time, if the mention itself tells no place.
    scene: Place | None = None
    #: The day on which the story is at that point, if the mention itself tells none.
    day: TimeExpression | None = None
    #: The days of the journey on which they meet, if the mention itself tells none.
    stay: tuple[TimeExpression, ...] = ()
    #: The last day of what goes on until then: "the talks are due to end on Friday".
    until: TimeExpression | None = None
    #: True for "the talks ended", which go on no more.
    over: bool = False
    #: What it is about, as written.
    topics: tuple[str, ...] = ()
    #: Lower-case words for the occasion: "summit".
    words: str
    #: True for "previous talks", "a second summit": not the one spoken of before.
    other: bool
    #: True for one more of those told before: "a second round", "their last meeting".
    again: bool = False
    #: True for what was to come once: "had planned to meet", "was due to meet", "had asked for a meeting".
    once: bool = False
    #: True for "six-party talks", "a trilateral": not those of two.
    many: bool = False
    #: True for negotiations of which no more is told than that there are some.
    series: bool = False
    #: True for "the summit", "Thursday's talks": one that the reader knows or is to know.
    definite: bool
    #: Ids of those each of whom met each of the others by himself: "held separate talks".
    apart: frozenset[str] = frozenset()
    #: Ids of those on the one side, where the words tell who met whom: "met Ms Lund and Mr Berg".
    facing: frozenset[str] = frozenset()
    #: Who else takes part, if nothing that was told before fits.
    implied: tuple[Participation, ...] = ()
    #: Who came for one side or the other of what the text tells, wherever it tells so.
    delegates: tuple[Delegates, ...] = ()
    #: How many of those who take part have a name.
    named: int
    #: True if the mention makes a meeting by itself; "the talks" need one that was told before.
    stands: bool
    #: True for a journey of which only is told where it leads: "flew to Oslo", "will be in Oslo".
    way: bool = False
    #: True for what stands under a picture, which makes no meeting of anybody.
    shown: bool = False
    #: Index of the sentence's block.
    block: int
    evidence: Evidence
    #: Ids of those who meet.
    parties: frozenset[str] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.parties = frozenset([participation.party for participation in self.participants])


#: Drafts of one occasion, in order of the text.
Occasion: TypeAlias = tuple[Draft, ...]


def days_of(times: Iterable[TimeExpression]) -> tuple[date, date] | None:
    """First and last day of these times together; None if none of them has both."""
    value = TimeValue.covering(time.value for time in times if time.value is not None)
    if value is None or value.earliest is None or value.latest is None:
        return None
    return value.earliest.date(), value.latest.date()
