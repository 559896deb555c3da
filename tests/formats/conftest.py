"""One article in which every kind of record and value stands, and JSON with the extra `fast` and without."""

from datetime import date
from types import ModuleType

import pytest

from newsmodel.formats import codec, json
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
from newsmodel.span import Span
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention, MentionKind
from newsmodel.values.names import NameOrder, PersonName
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import Basis, Direction, Precision, Shift, TimeExpression, TimeKind, TimeValue

TEXT = (
    "Envoys meet in Geneva\n"
    "By Ana López\n"
    "US envoy Jane Roe met Mr Şahin in Geneva on Wednesday for two days of talks.\n"
    "“We agree,” she told the BBC, “on \\most/ things.”"
)


def find(words: str) -> Span:
    """Where *words* first stand in the text."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def last(words: str) -> Span:
    """Where *words* last stand in the text."""
    return Span(TEXT.rindex(words), TEXT.rindex(words) + len(words))


def evidence(words: str, rule: str = "some-rule") -> Evidence:
    return Evidence(span=find(words), words=words, rule=rule)


def mention(words: str, kind: MentionKind, honorific: str | None = None) -> Mention:
    return Mention(span=find(words), words=words, kind=kind, honorific=honorific)


def make_article() -> Article:
    wednesday = TimeExpression(
        words="Wednesday",
        span=find("Wednesday"),
        timex="XXXX-WXX-3",
        kind=TimeKind.DATE,
        shift=Shift(amount=None, unit=Precision.WEEK),
        direction=Direction.PAST,
        value=TimeValue.parse("2018-05-30"),
        basis=Basis.RESOLVED,
        anchor=date(2018, 5, 31),
        alternatives=(TimeValue.parse("2018-06-06"),),
    )
    duration = TimeExpression(words="two days", span=find("two days"), timex="P2D", kind=TimeKind.DURATION)
    geneva = Place(name="Geneva", country="CH", kind=PlaceKind.CITY, span=last("Geneva"))
    headline, byline, paragraph, post = map(find, TEXT.splitlines())
    roe = Person(
        id="p1",
        name=PersonName(full="Jane Roe", family="Roe", given="Jane", additional=("Q.",), order=NameOrder.GIVEN_FIRST),
        honorifics=("Ms",),
        positions=(
            Position(
                title="envoy",
                of="US",
                country="US",
                organization="state department",
                target="Switzerland",
                status=PositionStatus.ACTING,
                evidence=evidence("US envoy"),
            ),
        ),
        country="US",
        gender=Gender.FEMALE,
        mentions=(mention("Jane Roe", MentionKind.NAME), mention("she", MentionKind.PRONOUN)),
        other_names=(PersonName(full="Roe Jr", suffix="Jr"),),
        same_as=("https://people.example/roe",),
    )
    return Article(
        id="a1",
        text=TEXT,
        headline="Envoys meet in Geneva",
        blocks=(
            Block(kind=BlockKind.HEADLINE, span=headline),
            Block(kind=BlockKind.BYLINE, span=byline),
            Block(kind=BlockKind.RELATED, span=paragraph, date=TimeValue.parse("2018-05-30")),
            Block(kind=BlockKind.EMBED, span=post, provider="X"),
        ),
        authors=(Byline(name="Ana López", role="correspondent", place="Geneva", span=find("Ana López")),),
        published=TimeValue.parse("2018-05-31T10:04:00Z"),
        modified=TimeValue.parse("2018-06"),
        url="https://news.example/a1",
        publisher="Example",
        language="en-GB",
        persons=(
            roe,
            Person(id="p2", description="Mr Şahin", mentions=(mention("Mr Şahin", MentionKind.TITLE_NAME, "Mr"),)),
        ),
        organizations=(
            Organization(id="o1", name="US", kind=OrganizationKind.COUNTRY, country="US"),
            Organization(
                id="o2", name="the BBC", kind=OrganizationKind.MEDIA, mentions=(mention("the BBC", MentionKind.NAME),)
            ),
        ),
        meetings=(
            Meeting(
                id="m1",
                kind=MeetingKind.TALKS,
                medium=Medium.IN_PERSON,
                status=MeetingStatus.HELD,
                participants=(
                    Participation(party="p1", role=ParticipationRole.LEAD, position="envoy", on_behalf_of="o1"),
                    Participation(party="p2"),
                ),
                when=TimeValue.parse("2018-05-30/2018-05-31"),
                times=(wednesday,),
                duration=duration,
                where=geneva,
                topics=("things",),
                certainty=Certainty.REPORTED,
                evidence=(evidence("Jane Roe met Mr Şahin"),),
            ),
        ),
        statements=(
            Statement(
                id="s1",
                kind=StatementKind.DIRECT,
                fragments=(
                    Fragment(span=find("We agree,"), words="We agree,", verbatim=True),
                    Fragment(span=find("on \\most/ things."), words="on \\most/ things.", verbatim=True),
                ),
                speakers=(Speaker(party="p1", words="she", span=find("she")),),
                cue=evidence("told"),
                verb="tell",
                act=SpeechAct.AGREE,
                negated=True,
                addressees=(Speaker(party="o2", words="the BBC"),),
                channel=Channel.INTERVIEW,
                via=(Speaker(words="somebody"),),
                when=TimeValue.parse("2018-05~"),
                times=(wednesday,),
                where=Place(name="a ship", kind=PlaceKind.VESSEL),
                about=("m1",),
                evidence=(evidence("she told the BBC"),),
            ),
        ),
    )


@pytest.fixture(scope="session")
def article() -> Article:
    """The article with everything in it."""
    return make_article()


@pytest.fixture(params=["fast", "standard-library"])
def backend(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType | None:
    """JSON with orjson and msgspec, then without."""
    if request.param == "fast":
        pytest.importorskip("msgspec")
        return pytest.importorskip("orjson")  # type: ignore[no-any-return]
    for room in (codec, json):
        monkeypatch.setattr(room, "fast", lambda: None)
    monkeypatch.setattr(json, "decoder_of", lambda kind: None)
    return None
