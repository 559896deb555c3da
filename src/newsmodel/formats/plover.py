"""Meetings and statements as PLOVER events: lists of actors and recipients, a type and its modes.

=======================  ===============================================================
record                   event
=======================  ===============================================================
meeting held, ongoing    CONSULT; modes visit (visitor to host), third-party (a mediator
                         takes part), multilateral (three and more), phone
meeting to come          AGREE, mode meet: planned, postponed; proposed by whom is named first
meeting off              REJECT, mode meet: cancelled, refused, by whom is named first
meeting denied           none
statement                REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT, AGREE by its act; else none
=======================  ===============================================================

Countries are ISO 3166-1 codes of three letters. Source: PLOVER manual of 2024.
"""

from typing import Final, final

import attrs

from newsmodel.formats.actors import alpha3, recipients_of, sector_of
from newsmodel.model.article import Article
from newsmodel.model.meeting import Medium, Meeting, MeetingStatus, Participation, ParticipationRole
from newsmodel.model.statement import Speaker, SpeechAct, Statement


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class PloverEntity:
    """An actor or a recipient."""

    #: ISO 3166-1 code of the country in three letters, None if it is not known.
    code: str | None = None
    #: GOV, MIL and the like.
    sector: str | None = None
    #: The name, as the article writes it.
    entity_text: str
    #: The office at the time, as written.
    office: str | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class PloverEvent:
    """One event, with the words that tell it."""

    #: Id of the article and of the meeting or statement.
    id: str
    #: CONSULT, AGREE …
    event: str
    mode: tuple[str, ...] = ()
    actor: tuple[PloverEntity, ...] = ()
    #: Empty where all take part alike.
    recipient: tuple[PloverEntity, ...] = ()
    #: EDTF, None if it is not known.
    date: str | None = None
    event_loc: str | None = None
    event_text: str
    #: First code point of the words in the article's text, and behind the last.
    start: int
    end: int


def meeting_event(article: Article, meeting: Meeting) -> PloverEvent | None:
    r"""The event that a meeting of *article* is; None for one that is denied.

    >>> from newsmodel import parse
    >>> article = parse("A quiet day\nNorway and Chile will meet in Geneva.")
    >>> event = meeting_event(article, article.meetings[0])
    >>> event.event, event.mode, [actor.code for actor in event.actor], event.event_loc
    ('AGREE', ('meet',), ['NOR', 'CHL'], 'Geneva')
    """
    kind = MEETINGS.get(meeting.status)
    if kind is None:
        return None
    hosts = tuple(p for p in meeting.participants if p.role is ParticipationRole.HOST)
    visited = bool(hosts) and len(hosts) < len(meeting.participants)
    acted_on = meeting.participants[1:] if meeting.status in ONE_SIDED else hosts if visited else ()
    actors = tuple(p for p in meeting.participants if p not in acted_on)
    evidence = meeting.evidence[0]
    return PloverEvent(
        id=f"{article.id}-{meeting.id}",
        event=kind,
        mode=_modes(meeting, visited=visited) if kind == "CONSULT" else ("meet",),
        actor=tuple(_participant(article, participation) for participation in actors),
        recipient=tuple(_participant(article, participation) for participation in acted_on),
        date=meeting.when.edtf if meeting.when is not None and meeting.when.is_dated else None,
        event_loc=meeting.where.name if meeting.where is not None else None,
        event_text=evidence.words,
        start=evidence.span.start,
        end=evidence.span.end,
    )


def statement_event(article: Article, statement: Statement) -> PloverEvent | None:
    """The event that a statement of *article* is; None for one that is negated or only says something."""
    kind = STATEMENTS.get(statement.act)
    if kind is None or statement.negated:
        return None
    first, last = statement.fragments[0].span.start, statement.fragments[-1].span.end
    return PloverEvent(
        id=f"{article.id}-{statement.id}",
        event=kind,
        actor=tuple(_speaker(article, speaker) for speaker in statement.speakers),
        recipient=_recipients(article, statement),
        date=statement.when.edtf if statement.when is not None and statement.when.is_dated else None,
        event_loc=statement.where.name if statement.where is not None else None,
        event_text=article.text[first:last],
        start=first,
        end=last,
    )


def _recipients(article: Article, statement: Statement) -> tuple[PloverEntity, ...]:
    if statement.addressees:
        return tuple(_speaker(article, speaker) for speaker in statement.addressees)
    return tuple(_entity(article, party, None) for party in recipients_of(article, statement))


def _modes(meeting: Meeting, *, visited: bool) -> tuple[str, ...]:
    found = {
        "visit": visited,
        "third-party": any(p.role is ParticipationRole.MEDIATOR for p in meeting.participants),
        "multilateral": len(meeting.participants) >= MULTILATERAL,
        "phone": meeting.medium is Medium.PHONE,
    }
    return tuple(mode for mode, holds in found.items() if holds)


def _participant(article: Article, participation: Participation) -> PloverEntity:
    return _entity(article, participation.party, participation.position)


def _speaker(article: Article, speaker: Speaker) -> PloverEntity:
    return PloverEntity(entity_text=speaker.words) if speaker.party is None else _entity(article, speaker.party, None)


def _entity(article: Article, party: str, office: str | None) -> PloverEntity:
    record = article.party(party)
    return PloverEntity(code=alpha3(record.country), sector=sector_of(record), entity_text=record.label, office=office)


#: Parties from which on a meeting is multilateral.
MULTILATERAL: Final = 3
MEETINGS: Final = {
    MeetingStatus.HELD: "CONSULT",
    MeetingStatus.ONGOING: "CONSULT",
    MeetingStatus.PLANNED: "AGREE",
    MeetingStatus.PROPOSED: "AGREE",
    MeetingStatus.POSTPONED: "AGREE",
    MeetingStatus.CANCELLED: "REJECT",
    MeetingStatus.REFUSED: "REJECT",
}
#: What one side does, the party that is named first, as in CAMEO.
ONE_SIDED: Final = frozenset({MeetingStatus.PROPOSED, MeetingStatus.CANCELLED, MeetingStatus.REFUSED})
STATEMENTS: Final = {
    SpeechAct.ASK: "REQUEST",
    SpeechAct.URGE: "REQUEST",
    SpeechAct.DEMAND: "REQUEST",
    SpeechAct.ACCUSE: "ACCUSE",
    SpeechAct.DENY: "REJECT",
    SpeechAct.THREATEN: "THREATEN",
    SpeechAct.WARN: "THREATEN",
    SpeechAct.PRAISE: "SUPPORT",
    SpeechAct.AGREE: "AGREE",
    SpeechAct.PROMISE: "AGREE",
}
