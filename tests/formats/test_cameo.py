"""CAMEO codes of meetings and statements."""

import pytest

import newsmodel
from newsmodel.formats.cameo import meeting_events, statement_events
from newsmodel.model.article import Article
from newsmodel.model.meeting import Medium, Meeting, MeetingKind, MeetingStatus, Participation, ParticipationRole
from newsmodel.model.organization import Organization, OrganizationKind
from newsmodel.model.person import Person, Position
from newsmodel.model.statement import Speaker, SpeechAct, Statement, StatementKind
from newsmodel.span import Span
from newsmodel.values.blocks import Block, BlockKind
from newsmodel.values.evidence import Evidence, Fragment
from newsmodel.values.places import Place
from newsmodel.values.time import TimeValue

TEXT = "They met."
EVIDENCE = Evidence(span=Span(0, 9), words=TEXT, rule="a-met-b")
ROLE = {role.value: role for role in ParticipationRole}


def article() -> Article:
    """An article with three countries and a minister of Norway."""
    position = Position(title="minister", evidence=EVIDENCE)
    return Article(
        id="a1",
        text=TEXT,
        blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, 9)),),
        persons=(Person(id="p1", description="minister", country="NO", positions=(position,)),),
        organizations=tuple(
            Organization(id=id_, name=name, kind=OrganizationKind.COUNTRY, country=code)
            for id_, name, code in (("o1", "Chile", "CL"), ("o2", "Peru", "PE"), ("o3", "Norway", "NO"))
        ),
    )


def meeting(
    status: str, *parties: str, kind: str = "meeting", medium: str = "in_person", where: str | None = None
) -> Meeting:
    """A meeting of parties, each written as id or id:role."""
    split = (party.partition(":") for party in parties)
    return Meeting(
        id="m1",
        kind=MeetingKind(kind),
        medium=Medium(medium),
        status=MeetingStatus(status),
        participants=tuple(Participation(party=id_, role=ROLE[role or "participant"]) for id_, _, role in split),
        when=TimeValue.parse("2018-06-12"),
        where=None if where is None else Place(name="there", country=where),
        evidence=(EVIDENCE,),
    )


def coded(found: Meeting) -> list[tuple[str, str, str]]:
    """Source, code and target of each event."""
    return [(event.source, event.code, event.target) for event in meeting_events(article(), found)]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(
            meeting("held", "o1", "o2"), [("CHL", "040", "PER"), ("PER", "040", "CHL")], id="a meeting, both ways"
        ),
        pytest.param(
            meeting("held", "o1", "o2", medium="phone", kind="call"),
            [("CHL", "041", "PER"), ("PER", "041", "CHL")],
            id="by phone",
        ),
        pytest.param(
            meeting("held", "p1:visitor", "o1:host", kind="visit"),
            [("NORGOV", "042", "CHL"), ("CHL", "043", "NORGOV")],
            id="visitor and host",
        ),
        pytest.param(
            meeting("held", "o1", "o2", where="CH"), [("CHL", "044", "PER"), ("PER", "044", "CHL")], id="third country"
        ),
        pytest.param(
            meeting("held", "o3:mediator", "o1", "o2"),
            [("NOR", "045", "CHL"), ("NOR", "045", "PER")],
            id="mediator",
        ),
        pytest.param(
            meeting("ongoing", "o1", "o2", kind="negotiation", where="CH"),
            [("CHL", "046", "PER"), ("PER", "046", "CHL")],
            id="negotiation beats the place",
        ),
        pytest.param(meeting("planned", "o1", "o2"), [("CHL", "036", "PER"), ("PER", "036", "CHL")], id="planned"),
        pytest.param(meeting("proposed", "o1", "o2"), [("CHL", "026", "PER")], id="proposed"),
        pytest.param(meeting("refused", "o1", "o2"), [("CHL", "125", "PER")], id="refused"),
        pytest.param(meeting("cancelled", "o1", "o2"), [("CHL", "164", "PER")], id="cancelled"),
        pytest.param(meeting("cancelled", "o3:mediator", "o1"), [("NOR", "165", "CHL")], id="mediation called off"),
        pytest.param(meeting("denied", "o1", "o2"), [], id="denied"),
    ],
)
def test_a_meeting_has_its_codes(found: Meeting, expected: list[tuple[str, str, str]]) -> None:
    """Status, roles, medium and place give the code, in one direction or in both."""
    assert coded(found) == expected


def test_an_event_keeps_its_day_and_its_record() -> None:
    """Each event says when, and which record it comes from."""
    event, _ = meeting_events(article(), meeting("held", "o1", "o2"))

    assert (event.date, event.record) == ("2018-06-12", "m1")


@pytest.mark.parametrize(
    ("act", "about", "code"),
    [
        ("say", (), "010"),
        ("deny", (), "016"),
        ("demand", (), "100"),
        ("demand", ("m1",), "106"),
        ("ask", ("m1",), "026"),
    ],
)
def test_a_statement_has_its_code(act: str, about: tuple[str, ...], code: str) -> None:
    """What is demanded or asked for is a meeting's code where the statement is about a meeting."""
    statement = Statement(
        id="s1",
        kind=StatementKind.INDIRECT,
        act=SpeechAct(act),
        fragments=(Fragment(span=Span(0, 9), words=TEXT, verbatim=False),),
        speakers=(Speaker(party="p1", words="the minister"),),
        addressees=(Speaker(party="o1", words="Chile"),),
        about=about,
        evidence=(EVIDENCE,),
    )

    (event,) = statement_events(article(), statement)

    assert (event.source, event.code, event.target) == ("NORGOV", code, "CHL")


def test_a_negated_statement_is_no_event() -> None:
    """What is not promised is not coded."""
    told = newsmodel.parse("A quiet day\nMr Tveit did not promise Ms Lund to visit Chile.")

    assert [statement.negated for statement in told.statements] == [True]
    assert statement_events(told, told.statements[0]) == ()


def test_whom_a_statement_is_about_is_its_target() -> None:
    """Whoever is accused is the target, though nobody is spoken to."""
    told = newsmodel.parse("A quiet day\nNorway accused Chile of delay.")

    assert [(event.source, event.code, event.target) for event in statement_events(told, told.statements[0])] == [
        ("NOR", "112", "CHL")
    ]
