"""Strategies for the records: each fits together, an article with all that stands in it."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.model.article import Article
from newsmodel.model.meeting import (
    Certainty,
    Medium,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Participation,
    ParticipationRole,
)
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Gender, Person, Position, PositionStatus
from newsmodel.model.statement import Channel, Speaker, SpeechAct, Statement, StatementKind
from newsmodel.strategies.arguments import check_number
from newsmodel.strategies.times import time_expressions, time_values
from newsmodel.strategies.values import (
    apart,
    bylines,
    countries,
    evidences,
    fragments_at,
    maybe,
    mentions_at,
    pages,
    person_names,
    places,
    spans,
    texts,
    words,
)
from newsmodel.values.blocks import Block, BlockKind
from newsmodel.values.edtf import Precision
from newsmodel.values.evidence import Mention
from newsmodel.values.time import TimeExpression, TimeValue

T = TypeVar("T")


def positions(text: str) -> SearchStrategy[Position]:
    """An office whose evidence stands in *text*."""
    return st.builds(
        Position,
        title=words(),
        of=maybe(words()),
        country=maybe(countries()),
        organization=maybe(words()),
        target=maybe(words()),
        status=st.sampled_from(PositionStatus),
        evidence=evidences(text),
    )


@st.composite
def persons(draw: DrawFn, text: str | None = None, *, id: str = "p1") -> Person:  # noqa: A002
    """A person whose mentions and offices stand in *text*, or in a text of their own.

    >>> from hypothesis import given
    >>> @given(persons())
    ... def test_label_is_a_string(person: Person) -> None:
    ...     assert isinstance(person.label, str)
    >>> test_label_is_a_string()
    """
    text = _own(draw, text)
    name = draw(maybe(person_names()))
    return Person(
        id=id,
        name=name,
        description=draw(words()) if name is None else draw(maybe(words())),
        honorifics=_some(draw, words(max_size=5), most=2),
        positions=_some(draw, positions(text), most=2),
        country=draw(maybe(countries())),
        gender=draw(maybe(st.sampled_from(Gender))),
        mentions=_some_mentions(draw, text),
        other_names=_some(draw, person_names(), most=1),
        same_as=_some(draw, st.integers(1, 10**6).map(lambda n: f"https://example.org/persons/{n}"), most=1),
    )


@st.composite
def organizations(draw: DrawFn, text: str | None = None, *, id: str = "o1") -> Organization:  # noqa: A002
    """A country, a body or a group whose mentions stand in *text*, or in a text of their own."""
    text = _own(draw, text)
    return Organization(
        id=id,
        name=draw(words()),
        kind=draw(st.sampled_from(OrganizationKind)),
        country=draw(maybe(countries())),
        mentions=_some_mentions(draw, text),
    )


@st.composite
def meetings(
    draw: DrawFn,
    text: str | None = None,
    *,
    parties: Sequence[str] = ("p1", "p2"),
    id: str = "m1",  # noqa: A002
) -> Meeting:
    """A meeting of some of *parties* (ids), told in *text*, or in a text of its own.

    It has evidence; what its times come to is ``when``.

    >>> from hypothesis import given
    >>> @given(meetings("They met", parties=["kim", "moon"]))
    ... def test_words_stand_in_the_text(meeting: Meeting) -> None:
    ...     assert all(evidence.words in "They met" for evidence in meeting.evidence)
    >>> test_words_stand_in_the_text()
    """
    text = _own(draw, text)
    when, times = _when(draw, text)
    return Meeting(
        id=id,
        kind=draw(st.sampled_from(MeetingKind)),
        medium=draw(st.sampled_from(Medium)),
        status=draw(st.sampled_from(MeetingStatus)),
        participants=_participants(draw, parties),
        when=when,
        times=times,
        duration=draw(maybe(time_expressions(text))),
        where=draw(maybe(places(text))),
        topics=_some(draw, words(), most=2),
        certainty=draw(st.sampled_from(Certainty)),
        evidence=_some(draw, evidences(text), least=1, most=2),
    )


def _participants(draw: DrawFn, parties: Sequence[str]) -> tuple[Participation, ...]:
    if not parties:
        return ()
    known = st.sampled_from(parties)
    return tuple(
        Participation(
            party=party,
            role=draw(st.sampled_from(ParticipationRole)),
            position=draw(maybe(words())),
            on_behalf_of=draw(maybe(known)),
        )
        for party in draw(st.lists(known, max_size=3, unique=True))
    )


@st.composite
def statements(
    draw: DrawFn,
    text: str | None = None,
    *,
    parties: Sequence[str] = ("p1", "p2"),
    about: Sequence[str] = (),
    id: str = "s1",  # noqa: A002
) -> Statement:
    """A statement of some of *parties* (ids) in words of *text*, or of a text of its own.

    Its fragments are in order and apart, and ``kind`` is the one that they make; *about* are ids of meetings
    that it may speak of.

    >>> from hypothesis import given
    >>> @given(statements())
    ... def test_kind_follows_from_fragments(statement: Statement) -> None:
    ...     assert statement.kind is StatementKind.of(statement.fragments)
    >>> test_kind_follows_from_fragments()
    """
    text = _own(draw, text)
    found = draw(apart(text, min_size=1).map(lambda found: found[:3]))
    fragments = tuple(draw(fragments_at(text, span)) for span in found)
    when, times = _when(draw, text)
    return Statement(
        id=id,
        kind=StatementKind.of(fragments),
        fragments=fragments,
        speakers=_some(draw, speakers(text, parties=parties), most=2),
        cue=draw(maybe(evidences(text))),
        verb=draw(maybe(st.sampled_from(("say", "tweet", "warn")))),
        act=draw(st.sampled_from(SpeechAct)),
        negated=draw(st.booleans()),
        addressees=_some(draw, speakers(text, parties=parties), most=1),
        channel=draw(st.sampled_from(Channel)),
        via=_some(draw, speakers(text, parties=parties), most=1),
        when=when,
        times=times,
        where=draw(maybe(places(text))),
        about=_some(draw, st.sampled_from(about), most=2) if about else (),
        evidence=_some(draw, evidences(text), least=1, most=2),
    )


@st.composite
def speakers(draw: DrawFn, text: str | None = None, *, parties: Sequence[str] = ("p1", "p2")) -> Speaker:
    """Somebody who speaks, is spoken to or passes words on: one of *parties* (ids), or nobody who is known."""
    text = _own(draw, text)
    span = draw(spans(text))
    party = draw(maybe(st.sampled_from(parties))) if parties else None
    return Speaker(party=party, words=span.of(text), span=draw(st.sampled_from((span, None))))


def articles(
    *,
    published: SearchStrategy[TimeValue | None] | None = None,
    min_persons: int = 0,
    min_meetings: int = 0,
    min_statements: int = 0,
) -> SearchStrategy[Article]:
    """An article with what it tells, about a text that reads like nothing.

    Everything fits: spans lie in the text, words stand where their span says, every id that is named is somebody's,
    blocks cover the text. An article without any text tells nothing.

    *published* draws the time of publication, None for one that is not known; without it, None, a day or an instant.
    *min_persons*, *min_meetings* and *min_statements* are the least numbers of each.

    >>> from hypothesis import given
    >>> @given(articles(min_meetings=1))
    ... def test_parties_are_known(article: Article) -> None:
    ...     for part in article.meetings[0].participants:
    ...         assert article.party(part.party).id == part.party
    >>> test_parties_are_known()

    Raises:
        TypeError: if *published* is no strategy, or a least number is no whole number.
        ValueError: if a least number is negative.
    """
    if not isinstance(published, SearchStrategy | None):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped
        raise TypeError(
            f"'published' must be a strategy, as st.just(TimeValue.parse('2018-05-31')) (got {published!r})"
        )
    check_number("min_persons", min_persons)
    check_number("min_meetings", min_meetings)
    check_number("min_statements", min_statements)
    return _articles(
        published=_publications() if published is None else published,
        min_persons=min_persons,
        min_meetings=min_meetings,
        min_statements=min_statements,
    )


@st.composite
def _articles(
    draw: DrawFn,
    *,
    published: SearchStrategy[TimeValue | None],
    min_persons: int,
    min_meetings: int,
    min_statements: int,
) -> Article:
    told = min_persons + min_meetings + min_statements > 0
    text, found = draw(pages(min_size=1 if told else 0))
    laid_out = draw(st.sampled_from(((), found)))
    people = _numbered(draw, "p", lambda id_: persons(text, id=id_), min_persons, text)
    bodies = _numbered(draw, "o", lambda id_: organizations(text, id=id_), 0, text)
    parties = [*(person.id for person in people), *(body.id for body in bodies)]
    occasions = _numbered(draw, "m", lambda id_: meetings(text, parties=parties, id=id_), min_meetings, text)
    about = [meeting.id for meeting in occasions]
    said = _numbered(
        draw, "s", lambda id_: statements(text, parties=parties, about=about, id=id_), min_statements, text
    )
    return Article(
        id=draw(words()),
        text=text,
        headline=_headline(draw, text, laid_out),
        blocks=laid_out,
        authors=_some(draw, bylines(text or None), most=2),
        published=draw(published),
        modified=draw(_publications()),
        url=draw(maybe(st.integers(1, 10**6).map(lambda number: f"https://example.org/news/{number}"))),
        publisher=draw(maybe(words())),
        language=draw(st.sampled_from(("en", "en-GB", "ko", "zh-Hant"))),
        persons=people,
        organizations=bodies,
        meetings=occasions,
        statements=said,
    )


def _numbered(
    draw: DrawFn, letter: str, record: Callable[[str], SearchStrategy[T]], least: int, text: str
) -> tuple[T, ...]:
    """Records with the ids ``p1``, ``p2`` …; none if there is no text to stand in."""
    most = max(least, 2) if text else 0
    count = draw(st.integers(least, most))
    return tuple(draw(record(f"{letter}{number}")) for number in range(1, count + 1))


def _headline(draw: DrawFn, text: str, laid_out: tuple[Block, ...]) -> str | None:
    for block in laid_out:
        if block.kind is BlockKind.HEADLINE:
            return block.span.of(text)
    return draw(maybe(words()))


@cache
def _publications() -> SearchStrategy[TimeValue | None]:
    return maybe(time_values(precisions=(Precision.DAY, Precision.SECOND)))


def _own(draw: DrawFn, text: str | None) -> str:
    """*text*, or a fresh one."""
    if not isinstance(text, str | None):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'text' must be a str (got {text!r})")
    return draw(texts()) if text is None else text


def _some(draw: DrawFn, strategy: SearchStrategy[T], *, least: int = 0, most: int) -> tuple[T, ...]:
    return tuple(draw(st.lists(strategy, min_size=least, max_size=most)))


def _some_mentions(draw: DrawFn, text: str) -> tuple[Mention, ...]:
    return tuple([draw(mentions_at(text, span)) for span in draw(apart(text))])


def _when(draw: DrawFn, text: str) -> tuple[TimeValue | None, tuple[TimeExpression, ...]]:
    """A time, and the expressions that it was read from: one that they come to, else any."""
    times = _some(draw, time_expressions(text), most=2)
    read = TimeValue.covering(time.value for time in times if time.value is not None)
    return read if read is not None else draw(maybe(time_values())), times
