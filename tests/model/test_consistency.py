"""What must hold between the records of one article, and where each fault is told."""

from typing import Any

import pytest
from hypothesis import given

from newsmodel.errors import RecordError
from newsmodel.model.article import Article
from newsmodel.model.consistency import find_problems, json_path
from newsmodel.model.meeting import Meeting, MeetingStatus, Participation
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person, Position
from newsmodel.model.statement import Speaker, Statement, StatementKind
from newsmodel.span import Span
from newsmodel.strategies import articles
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.evidence import Evidence, Fragment, Mention, MentionKind
from newsmodel.values.places import Place
from newsmodel.values.time import TimeExpression, TimeKind

TEXT = "Envoys meet\nThey met in Geneva"
MET = Evidence(span=Span(17, 20), words="met", rule="some-rule")
OUTSIDE = Span(28, 31)
ENDS = f"outside the text (got 28-31, text ends at {len(TEXT)})"
LIES = "do not stand in the text (got 'sat', text has 'met')"


def evidence(span: Span = MET.span, words: str = "met") -> Evidence:
    return Evidence(span=span, words=words, rule="some-rule")


def mention(span: Span = MET.span, words: str = "met") -> Mention:
    return Mention(span=span, words=words, kind=MentionKind.NAME)


def time(span: Span = MET.span, words: str = "met") -> TimeExpression:
    return TimeExpression(span=span, words=words, timex="P2D", kind=TimeKind.DURATION)


def meeting(**fields: Any) -> Meeting:
    return Meeting(**{"id": "m1", "status": MeetingStatus.HELD, "evidence": (MET,), **fields})


def statement(**fields: Any) -> Statement:
    fragments = (Fragment(span=MET.span, words="met", verbatim=False),)
    defaults = {"id": "s1", "kind": StatementKind.INDIRECT, "fragments": fragments, "evidence": (MET,)}
    return Statement(**{**defaults, **fields})


def blocks(*ends: tuple[int, int]) -> tuple[Block, ...]:
    return tuple(Block(kind=BlockKind.PARAGRAPH, span=Span(*pair)) for pair in ends)


def person(**fields: Any) -> Person:
    return Person(id="p1", **fields)


NOBODY = "unknown id (got 'p9')"

#: Articles with one fault each: the fields, the path and the message.
FAULTS: dict[str, tuple[dict[str, Any], str, str]] = {
    "author outside": ({"authors": (Byline(name="X", span=OUTSIDE),)}, "authors[0].span", ENDS),
    "mention outside": ({"persons": (person(mentions=(mention(OUTSIDE),)),)}, "persons[0].mentions[0].span", ENDS),
    "mention's words": (
        {"persons": (person(mentions=(mention(), mention(words="sat"))),)},
        "persons[0].mentions[1].words",
        LIES,
    ),
    "empty mention": (
        {"persons": (person(mentions=(mention(Span(3, 3), ""),)),)},
        "persons[0].mentions[0].span",
        "must not be empty (got 3-3)",
    ),
    "position's words": (
        {"persons": (person(positions=(Position(title="x", evidence=evidence(words="sat")),)),)},
        "persons[0].positions[0].evidence.words",
        LIES,
    ),
    "organization's words": (
        {"organizations": (Organization(id="o1", name="x", mentions=(mention(words="sat"),)),)},
        "organizations[0].mentions[0].words",
        LIES,
    ),
    "meeting's evidence": (
        {"meetings": (meeting(evidence=(MET, evidence(words="sat"))),)},
        "meetings[0].evidence[1].words",
        LIES,
    ),
    "meeting's time": ({"meetings": (meeting(times=(time(words="sat"),)),)}, "meetings[0].times[0].words", LIES),
    "meeting's duration": ({"meetings": (meeting(duration=time(words="sat")),)}, "meetings[0].duration.words", LIES),
    "meeting's place": (
        {"meetings": (meeting(where=Place(name="x", span=OUTSIDE)),)},
        "meetings[0].where.span",
        ENDS,
    ),
    "participant": (
        {"meetings": (meeting(participants=(Participation(party="p9"),)),)},
        "meetings[0].participants[0].party",
        NOBODY,
    ),
    "sender": (
        {"persons": (person(),), "meetings": (meeting(participants=(Participation(party="p1", on_behalf_of="p9"),)),)},
        "meetings[0].participants[0].on_behalf_of",
        NOBODY,
    ),
    "fragment's words": (
        {"statements": (statement(fragments=(Fragment(span=MET.span, words="sat", verbatim=False),)),)},
        "statements[0].fragments[0].words",
        LIES,
    ),
    "speaker's words": (
        {"statements": (statement(speakers=(Speaker(words="sat", span=MET.span),)),)},
        "statements[0].speakers[0].words",
        LIES,
    ),
    "speaker": (
        {"statements": (statement(speakers=(Speaker(words="he"), Speaker(party="p9", words="he"))),)},
        "statements[0].speakers[1].party",
        NOBODY,
    ),
    "addressee": (
        {"statements": (statement(addressees=(Speaker(party="p9", words="he"),)),)},
        "statements[0].addressees[0].party",
        NOBODY,
    ),
    "relayer": (
        {"statements": (statement(via=(Speaker(party="p9", words="he"),)),)},
        "statements[0].via[0].party",
        NOBODY,
    ),
    "addressee's words": (
        {"statements": (statement(addressees=(Speaker(words="sat", span=MET.span),)),)},
        "statements[0].addressees[0].words",
        LIES,
    ),
    "relayer's words": (
        {"statements": (statement(via=(Speaker(words="sat", span=MET.span),)),)},
        "statements[0].via[0].words",
        LIES,
    ),
    "words that the end cuts off": (
        {"persons": (person(mentions=(mention(OUTSIDE, TEXT[28:]),)),)},
        "persons[0].mentions[0].span",
        ENDS,
    ),
    "empty place": (
        {"meetings": (meeting(where=Place(name="x", span=Span(3, 3))),)},
        "meetings[0].where.span",
        "must not be empty (got 3-3)",
    ),
    "cue's words": ({"statements": (statement(cue=evidence(words="sat")),)}, "statements[0].cue.words", LIES),
    "statement's evidence": (
        {"statements": (statement(evidence=(evidence(words="sat"),)),)},
        "statements[0].evidence[0].words",
        LIES,
    ),
    "statement's time": ({"statements": (statement(times=(time(OUTSIDE),)),)}, "statements[0].times[0].span", ENDS),
    "statement's place": (
        {"statements": (statement(where=Place(name="x", span=OUTSIDE)),)},
        "statements[0].where.span",
        ENDS,
    ),
    "meeting spoken of": (
        {"statements": (statement(about=("m9",)),)},
        "statements[0].about[0]",
        "unknown id (got 'm9')",
    ),
    "block out of order": (
        {"blocks": blocks((0, 11), (5, 30))},
        "blocks[1].span",
        "must begin behind the block before it (got 5, that one ends at 11)",
    ),
    "block outside": ({"blocks": blocks((0, 31))}, "blocks[0].span", "outside the text (got 0-31, text ends at 30)"),
    "empty block": (
        {"blocks": blocks((0, 11), (11, 11), (12, 30))},
        "blocks[1].span",
        "must not be empty (got 11-11)",
    ),
    "gap before a block": (
        {"blocks": blocks((0, 6), (12, 30))},
        "blocks[1].span",
        "must not leave out characters before it (got 'meet')",
    ),
    "gap at the end": (
        {"blocks": blocks((0, 11), (12, 20))},
        "blocks",
        "must not leave out the end of the text (got 'in Geneva')",
    ),
    "person twice": ({"persons": (person(), person())}, "persons[1].id", "given twice (got 'p1')"),
    "person and organization": (
        {"persons": (person(),), "organizations": (Organization(id="p1", name="x"),)},
        "organizations[0].id",
        "given twice (got 'p1')",
    ),
    "meeting twice": ({"meetings": (meeting(), meeting())}, "meetings[1].id", "given twice (got 'm1')"),
    "statement twice": ({"statements": (statement(), statement())}, "statements[1].id", "given twice (got 's1')"),
}


@pytest.mark.parametrize(("fields", "path", "message"), FAULTS.values(), ids=FAULTS)
def test_fault_is_told_with_its_path(fields: dict[str, Any], path: str, message: str) -> None:
    """A fault is a problem with its path, and the only one."""
    with pytest.raises(RecordError) as caught:
        Article(id="a1", text=TEXT, **fields)

    assert [(f"$.{path}", message)] == [(problem.path, problem.message) for problem in caught.value.problems]


def test_all_faults_are_told_at_once() -> None:
    """Several faults are one error with all of them."""
    with pytest.raises(RecordError) as caught:
        Article(id="a1", text=TEXT, persons=(person(), person()), blocks=blocks((0, 6), (12, 30)))

    assert ["$.blocks[1].span", "$.persons[1].id"] == [problem.path for problem in caught.value.problems]


def test_a_meeting_and_a_person_may_share_an_id() -> None:
    """Ids are unique among those that could be mixed up: parties, meetings, statements."""
    assert Article(id="x", text=TEXT, persons=(person(),), meetings=(meeting(id="p1"),)).meeting("p1").id == "p1"


def test_what_has_no_span_stands_nowhere() -> None:
    """Bylines, places and speakers without a span are not looked for in the text."""
    said = statement(speakers=(Speaker(words="nowhere"),), where=Place(name="nowhere"))
    article = Article(id="a1", text=TEXT, authors=(Byline(name="nowhere"),), statements=(said,))

    assert article.statements == (said,)


def test_blanks_need_no_block() -> None:
    """Blocks leave out only what is blank."""
    assert len(Article(id="a1", text=TEXT + "\n \n", blocks=blocks((0, 11), (12, 30))).blocks) == 2


@pytest.mark.parametrize(
    ("steps", "expected"),
    [((), "$"), (("text",), "$.text"), (("meetings", 2, "when"), "$.meetings[2].when")],
    ids=["whole", "field", "item"],
)
def test_json_path(steps: tuple[str | int, ...], expected: str) -> None:
    """Steps are written as a JSON path."""
    assert expected == json_path(steps)


@given(articles())
def test_drawn_articles_have_no_problem(article: Article) -> None:
    """Drawn articles fit together."""
    parts = ("text", "blocks", "authors", "persons", "organizations", "meetings", "statements")

    assert find_problems(**{part: getattr(article, part) for part in parts}) == ()
