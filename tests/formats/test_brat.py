"""Statements go to brat as standoff that brat takes without a word."""

import re
from itertools import pairwise
from pathlib import Path

import attrs
import pytest
from hypothesis import given

from newsmodel.formats import brat
from newsmodel.model.article import Article
from newsmodel.model.statement import Speaker, Statement, StatementKind
from newsmodel.span import Span
from newsmodel.strategies import articles
from newsmodel.values.evidence import Evidence, Fragment

#: What a line may be, after brat's own reader.
LINE = re.compile(
    r"(?P<id>T\d+)\t(?P<type>[\w-]+) (?P<spans>\d+ \d+(?:;\d+ \d+)*)\t(?P<words>[^\t]+)"
    r"|E\d+\t(?P<event>[\w-]+):T\d+(?: [A-Za-z]+\d*:T\d+)+"
    r"|A\d+\t(?:Negated E\d+|(?:Kind|Act|Channel) E\d+ [a-z_]+)"
    r"|\#\d+\tAnnotatorNotes T\d+\t[^\t]+"
)


def marks(lines: str) -> dict[str, tuple[str, list[Span], str]]:
    """Type, spans and words of each mark, by its id."""
    found = [LINE.fullmatch(line) for line in lines.splitlines()]
    return {m["id"]: (m["type"], _spans(m["spans"]), m["words"]) for m in found if m is not None and m["id"]}


def _spans(places: str) -> list[Span]:
    return [Span(*map(int, place.split(" "))) for place in places.split(";")]


def quoting(text: str, *words: str) -> Article:
    """An article with a statement that says *words* of *text*, without a cue or a speaker."""
    spans = [Span(text.index(word), text.index(word) + len(word)) for word in words]
    statement = Statement(
        id="s1",
        kind=StatementKind.INDIRECT,
        fragments=tuple(Fragment(span=span, words=span.of(text), verbatim=False) for span in spans),
        evidence=(Evidence(span=spans[0], words=words[0], rule="some-rule"),),
    )
    return Article(id="a1", text=text, statements=(statement,))


class TestLines:
    """What stands in the file."""

    def test_a_statement_is_an_event_with_its_marks(self, article: Article) -> None:
        """Content in pieces, cue, speaker, and what the statement is; who has no place in the text is left out."""
        text = article.text
        start, end = text.index("We agree,"), text.index("on \\most")
        said, cue = text.index("she told"), text.index("told the BBC")

        assert [
            f"T1\tContent {start} {start + 9};{end} {end + 17}\tWe agree, on \\most/ things.",
            f"T2\tCue {cue} {cue + 4}\ttold",
            f"T3\tSource {said} {said + 3}\tshe",
            "#1\tAnnotatorNotes T3\tJane Roe",
            f"T4\tAttribution {cue} {cue + 4}\ttold",
            "E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3",
            "A1\tKind E1 direct",
            "A2\tAct E1 agree",
            "A3\tChannel E1 interview",
            "A4\tNegated E1",
        ] == brat.dumps(article).splitlines()

    def test_who_is_not_named_is_no_source(self) -> None:
        """The type of the event tells it, and the trigger stands on the content, as there is no cue."""
        assert [
            "T1\tContent 0 7\tall may",
            "T2\tAttribution-no-source 0 7\tall may",
            "E1\tAttribution-no-source:T2 Content:T1",
            "A1\tKind E1 indirect",
            "A2\tAct E1 say",
        ] == brat.dumps(quoting("all may go", "all may")).splitlines()

    def test_several_speakers_are_numbered(self, article: Article) -> None:
        """The second of a role has the number 2, and one who stands there twice counts once."""
        text, statement = article.text, article.statements[0]
        bbc = Span(text.index("the BBC"), text.index("the BBC") + 7)
        second = Speaker(party="o2", words="the BBC", span=bbc)
        changed = attrs.evolve(statement, speakers=(*statement.speakers, second, second), addressees=(second,))

        lines = brat.dumps(attrs.evolve(article, statements=(changed,)))

        assert "E1\tAttribution:T6 Content:T1 Cue:T2 Source:T3 Source2:T4 Addressee:T5" in lines.splitlines()

    def test_what_two_statements_share_is_marked_once(self, article: Article) -> None:
        """Brat shows no mark twice at a place."""
        statement = article.statements[0]
        twice = attrs.evolve(article, statements=(statement, attrs.evolve(statement, id="s2")))

        assert marks(brat.dumps(article)) == marks(brat.dumps(twice))

    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("one\n\n  two", "Content 0 3;7 10\tone two"),
            ("one\r\ntwo", "Content 0 3;5 8\tone two"),
            ("one\ttwo", "Content 0 3;4 7\tone two"),
            ("one\u2028two\x85", "Content 0 3;4 7\tone two"),
            (" one \n", "Content 1 4\tone"),
            ("\U0001f600 \\n “one”", "Content 0 10\t\U0001f600 \\n “one”"),
        ],
        ids=["paragraphs", "windows", "tab", "odd-line-ends", "blanks", "beyond-utf-16"],
    )
    def test_a_mark_keeps_to_its_line(self, text: str, line: str) -> None:
        """Spans are cut at line ends and tabs, and offsets count code points."""
        assert f"T1\t{line}" == brat.dumps(quoting(text, text)).splitlines()[0]

    def test_blanks_are_nothing_to_mark(self) -> None:
        """A statement of blanks has no lines."""
        assert "" == brat.dumps(quoting("a \n b", " \n "))

    def test_types_are_those_of_the_configuration(self, article: Article) -> None:
        """Brat knows every type that is written."""
        entities, events = brat.CONFIGURATION.split("[relations]")

        assert {kind for kind, _, _ in marks(brat.dumps(article)).values()} <= {
            *entities.split(),
            *(line.split("\t")[0] for line in events.splitlines()),
        }


class TestFiles:
    """Text and lines, side by side."""

    def test_text_and_lines_are_written_side_by_side(self, article: Article, tmp_path: Path) -> None:
        """Both in UTF-8 with line feeds."""
        brat.dump(article, tmp_path / "a.ann")

        assert article.text.encode() == (tmp_path / "a.txt").read_bytes()
        assert brat.dumps(article).encode() == (tmp_path / "a.ann").read_bytes()

    def test_another_text_is_not_replaced(self, article: Article, tmp_path: Path) -> None:
        """What stands beside the lines may be the only copy of a text with other line ends."""
        (tmp_path / "a.txt").write_bytes(b"mine\r\n")
        with pytest.raises(FileExistsError, match="holds another text"):
            brat.dump(article, tmp_path / "a.ann")
        assert {"a.txt": b"mine\r\n"} == {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def test_offsets_hold_in_any_reader(self, tmp_path: Path) -> None:
        """Carriage returns, which readers swallow, become line feeds one by one."""
        brat.dump(quoting("one\r\ntwo", "two"), tmp_path / "a.ann")

        assert "two" == (tmp_path / "a.txt").read_text(encoding="utf-8")[5:8]

    @pytest.mark.parametrize(("name", "text"), [("a.txt", "one"), ("a.ann", "one \ud800")], ids=["name", "surrogate"])
    def test_what_cannot_be_written_leaves_no_file(self, tmp_path: Path, name: str, text: str) -> None:
        """The lines would overwrite the text; UTF-8 has no lone surrogates."""
        with pytest.raises(ValueError, match=r"must not be|surrogates"):
            brat.dump(quoting(text, "one"), tmp_path / name)
        assert [] == list(tmp_path.iterdir())


@given(articles(min_statements=1))
def test_marks_cut_their_words_out_of_the_text(article: Article) -> None:
    """Every line is one that brat reads: ids once, known before they are used, spans in order, words as they stand."""
    lines, text = brat.dumps(article), brat.document(article)
    known: set[str] = set()
    for line in lines.splitlines():
        assert LINE.fullmatch(line), line
        id_, rest = line.split("\t", 1)
        assert id_ not in known
        assert {*re.findall(r"\b[TE]\d+\b", rest.split("\t")[0])} <= known
        known.add(id_)
    for _, spans, words in marks(lines).values():
        assert words == " ".join(span.of(text) for span in spans)
        assert all(before.end <= after.start for before, after in pairwise(spans))


@given(articles(min_statements=1))
def test_spans_come_back(article: Article) -> None:
    """The marks of the content cover what the fragments say, but for blanks and control characters."""
    lines = brat.dumps(article)
    found = marks(lines)
    contents = [found[id_] for id_ in re.findall(r"^E.* Content:(T\d+)", lines, re.MULTILINE)]

    assert [
        said for statement in article.statements if (said := _bare("".join(f.words for f in statement.fragments)))
    ] == [_bare("".join(span.of(article.text) for span in spans)) for _, spans, _ in contents]


def _bare(words: str) -> str:
    return "".join(words.split())


def test_labels_lose_their_line_ends(article: Article) -> None:
    """A party whose name runs over lines is noted in one."""
    body = attrs.evolve(article.persons[0], name=None, description="a\nsenior\tofficial")
    renamed = attrs.evolve(article, persons=(body, *article.persons[1:]))

    assert "#1\tAnnotatorNotes T3\ta senior official" in brat.dumps(renamed).splitlines()
