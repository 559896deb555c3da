"""Meetings and statements as CAMEO events: who did what to whom, in two codes and a number.

====================  =========================================  ==========================
status                what the meeting is                        code
====================  =========================================  ==========================
held, ongoing         with a mediator                            045, mediator to the others
held, ongoing         talks, negotiation                         046, both ways
held, ongoing         by phone                                   041, both ways
held, ongoing         visitor and host                           042 to the host, 043 back
held, ongoing         in a country that is no party's            044, both ways
held, ongoing         any other                                  040, both ways
planned, postponed    any                                        036, both ways
proposed              any                                        026, the first to the others
refused               any; with a mediator                       125; 126
cancelled             any; with a mediator                       164; 165
denied                any                                        none
====================  =========================================  ==========================

Codes are strings: ``"036"`` is no number. Source: CAMEO 1.1b3.
"""

from collections.abc import Iterator
from itertools import permutations
from typing import Final, final

import attrs

from newsmodel.formats.actors import actor_code, recipients_of
from newsmodel.model.article import Article
from newsmodel.model.meeting import Medium, Meeting, MeetingKind, MeetingStatus, ParticipationRole
from newsmodel.model.statement import SpeechAct, Statement


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class CameoEvent:
    """One directed event."""

    #: Country and sector of who acts: "NORGOV"; "---" if nothing is known.
    source: str
    #: Three digits, as a string.
    code: str
    #: Country and sector of whom it is done to.
    target: str
    #: The day or days, as EDTF; None if they are not known.
    date: str | None = None
    #: Id of the meeting or statement.
    record: str


def meeting_events(article: Article, meeting: Meeting) -> tuple[CameoEvent, ...]:
    r"""The events that a meeting of *article* is; none for one that is denied.

    >>> from newsmodel import parse
    >>> article = parse("A quiet day\nNorway and Chile met in Geneva.")
    >>> [(event.source, event.code, event.target) for event in meeting_events(article, article.meetings[0])]
    [('NOR', '044', 'CHL'), ('CHL', '044', 'NOR')]
    """
    date = meeting.when.edtf if meeting.when is not None and meeting.when.is_dated else None
    return tuple(
        CameoEvent(
            source=actor_code(article, source),
            code=code,
            target=actor_code(article, target),
            date=date,
            record=meeting.id,
        )
        for source, code, target in _coded(article, meeting)
    )


def statement_events(article: Article, statement: Statement) -> tuple[CameoEvent, ...]:
    """The events that a statement of *article* is: one for each speaker and each of those whom it is made to or about.

    None for one that is negated. What demands, asks for or promises a meeting has the meeting's code: 106, 026, 036.
    """
    if statement.negated:
        return ()
    code = (ABOUT_MEETINGS if statement.about else ACTS).get(statement.act) or ACTS.get(statement.act, "010")
    date = statement.when.edtf if statement.when is not None and statement.when.is_dated else None
    speakers = [speaker.party for speaker in statement.speakers if speaker.party is not None]
    return tuple(
        CameoEvent(
            source=actor_code(article, source),
            code=code,
            target=actor_code(article, target),
            date=date,
            record=statement.id,
        )
        for source in speakers
        for target in recipients_of(article, statement)
    )


def _coded(article: Article, meeting: Meeting) -> Iterator[tuple[str, str, str]]:
    """Source, code and target of each event, by id."""
    everybody = [participation.party for participation in meeting.participants]
    mediators = [p.party for p in meeting.participants if p.role is ParticipationRole.MEDIATOR]
    others = [party for party in everybody if party not in mediators]
    one_way = _ONE_WAY.get(meeting.status)
    if one_way is not None:
        for source in mediators or everybody[:1]:
            yield from ((source, one_way[bool(mediators)], party) for party in everybody if party != source)
    elif meeting.status in _INTENDED:
        yield from ((source, "036", target) for source, target in permutations(everybody, 2))
    elif meeting.status is MeetingStatus.DENIED:
        return
    elif mediators:
        yield from ((source, "045", target) for source in mediators for target in others)
    else:
        yield from _held(article, meeting, everybody)


def _held(article: Article, meeting: Meeting, everybody: list[str]) -> Iterator[tuple[str, str, str]]:
    code = _code_of_held(article, meeting)
    role = {participation.party: participation.role for participation in meeting.participants}
    for source, target in permutations(everybody, 2):
        pair = (role[source], role[target])
        if code == "040" and pair == (ParticipationRole.VISITOR, ParticipationRole.HOST):
            yield source, "042", target
        elif code == "040" and pair == (ParticipationRole.HOST, ParticipationRole.VISITOR):
            yield source, "043", target
        else:
            yield source, code, target


def _code_of_held(article: Article, meeting: Meeting) -> str:
    """By the manual's precedence: negotiation beats visit and meeting."""
    if meeting.medium is Medium.PHONE:
        return "041"
    if meeting.kind in (MeetingKind.TALKS, MeetingKind.NEGOTIATION):
        return "046"
    country = meeting.where.country if meeting.where is not None else None
    homes = {article.party(participation.party).country for participation in meeting.participants}
    hosted = any(participation.role is ParticipationRole.HOST for participation in meeting.participants)
    third = country is not None and None not in homes and country not in homes and not hosted
    return "044" if third else "040"


_INTENDED: Final = frozenset({MeetingStatus.PLANNED, MeetingStatus.POSTPONED})
#: Code without and with a mediator.
_ONE_WAY: Final = {
    MeetingStatus.PROPOSED: ("026", "026"),
    MeetingStatus.REFUSED: ("125", "126"),
    MeetingStatus.CANCELLED: ("164", "165"),
}
#: What a speaker does, as CAMEO codes it.
ACTS: Final = {
    SpeechAct.ASK: "020",
    SpeechAct.URGE: "020",
    SpeechAct.DEMAND: "100",
    SpeechAct.PROMISE: "030",
    SpeechAct.CONFIRM: "015",
    SpeechAct.DENY: "016",
    SpeechAct.AGREE: "019",
    SpeechAct.PRAISE: "051",
    SpeechAct.ACCUSE: "112",
    SpeechAct.THREATEN: "130",
}
#: The same where the statement is about a meeting.
ABOUT_MEETINGS: Final = {
    SpeechAct.ASK: "026",
    SpeechAct.URGE: "026",
    SpeechAct.DEMAND: "106",
    SpeechAct.PROMISE: "036",
}
