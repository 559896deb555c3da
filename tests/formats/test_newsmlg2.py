"""An article goes to NewsML-G2 2.35 and comes back equal; what is written is valid under the official schema."""

import io
import sys
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import FormatError, MissingExtraError, UnknownVersionError
from newsmodel.formats import newsmlg2
from newsmodel.model.article import Article
from newsmodel.model.meeting import MeetingStatus
from newsmodel.span import Span
from newsmodel.strategies import articles
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.time import TimeValue

etree: Any = pytest.importorskip("lxml.etree")

SCHEMA = Path("/work/shared/data/formats/newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd")
G2 = {"g": "http://iptc.org/std/nar/2006-10-01/", "x": "http://www.w3.org/1999/xhtml"}


@cache
def schema() -> Any:
    if not SCHEMA.exists():
        pytest.skip("needs the official schema")
    return etree.XMLSchema(etree.parse(SCHEMA))


def found(article: Article, path: str) -> list[Any]:
    """What an XPath finds in the item of an article."""
    return etree.fromstring(newsmlg2.dumps(article).encode()).xpath(path, namespaces=G2)


class TestRoundTrip:
    """What is written comes back."""

    def test_a_rich_article_comes_back_equal(self, article: Article) -> None:
        """Every kind of record and value survives, compact and indented, as text and as bytes."""
        assert article == newsmlg2.loads(newsmlg2.dumps(article))
        assert article == newsmlg2.loads(newsmlg2.dumps(article, indent=2).encode())

    @pytest.mark.parametrize("name", ["a.xml", "a.xml.gz"])
    def test_files_come_back_equal(self, article: Article, tmp_path: Path, name: str) -> None:
        """A path is written and read, gzipped if its name says so."""
        newsmlg2.dump(article, tmp_path / name)

        assert article == newsmlg2.load(tmp_path / name)

    @pytest.mark.parametrize("file", [io.BytesIO(), io.StringIO()], ids=["bytes", "text"])
    def test_open_files_come_back_equal(self, article: Article, file: Any) -> None:
        """An open file is written and read."""
        newsmlg2.dump(article, file)
        file.seek(0)

        assert article == newsmlg2.load(file)

    @given(st.text(), st.text())
    def test_what_xml_cannot_hold_comes_back_equal(self, text: str, name: str) -> None:
        """NUL, control characters, lone surrogates and noncharacters come back, and the item stays valid."""
        odd = Article(id=name, text=text, headline=name, url=text, language=name, authors=(Byline(name=name),))
        written = newsmlg2.dumps(odd)

        assert odd == newsmlg2.loads(written.encode())
        assert schema().validate(etree.fromstring(written.encode()))

    def test_more_than_parsers_read_is_not_written(self) -> None:
        """An article that no parser would read back is refused."""
        with pytest.raises(ValueError, match="10 MB"):
            newsmlg2.dumps(Article(id="a1", text="x" * 10_000_000))


class TestOutput:
    """What others read in it."""

    @given(articles())
    def test_it_keeps_to_the_official_schema(self, article: Article) -> None:
        """Whatever the article, the item is valid."""
        schema().assertValid(etree.fromstring(newsmlg2.dumps(article).encode()))

    def test_a_meeting_is_an_event(self, article: Article) -> None:
        """It is asserted with its days, its people and its place."""
        details = "//g:assert[@literal='meeting-m1']/g:eventDetails"

        assert ["2018-05-30", "2018-05-31"] == found(article, f"{details}/g:dates/*/text()")
        assert ["Jane Roe", "Mr Şahin"] == found(article, f"{details}/g:participant/g:name/text()")
        assert ["nm:lead", "nm:participant"] == found(article, f"{details}/g:participant/@role")
        assert ["Geneva"] == found(article, f"{details}/g:location/g:name/text()")

    @pytest.mark.parametrize(
        ("when", "expected"),
        [
            ("2018", [("2018", {})]),
            ("2018-06", [("2018-06", {})]),
            ("2018-06-12T09:00:00+08:00", [("2018-06-12T09:00:00+08:00", {})]),
            ("2018-06-30/..", [("2018-06-30", {})]),
            ("2018-W22", [("2018-05-28", {"approxstart": "2018-05-28T00:00:00", "approxend": "2018-06-03T23:59:59"})]),
            ("../2018-06-30", []),
            ("2018-06~", []),
            ("0000-06", []),
            ("P2D", []),
        ],
    )
    def test_a_date_is_told_as_far_as_it_is_known(self, article: Article, when: str, expected: Any) -> None:
        """Months, open ends and weeks are; guesses are not, and then the parties stand beside the event."""
        meeting = attrs.evolve(article.meetings[0], when=TimeValue.parse(when), status=MeetingStatus.PLANNED)
        planned = attrs.evolve(article, meetings=(meeting,))
        related = found(planned, "//g:assert/g:related[@rel='nm:participant']/g:name/text()")

        assert expected == [(e.text, dict(e.attrib)) for e in found(planned, "//g:dates/*")]
        assert ([] if expected else ["Jane Roe", "Mr Şahin"]) == related
        schema().assertValid(etree.fromstring(newsmlg2.dumps(planned).encode()))

    def test_authors_have_role_and_place(self, article: Article) -> None:
        """A byline is a creator with both."""
        creator = "//g:contentMeta/g:creator"

        assert ["Ana López"] == found(article, f"{creator}/g:name/text()")
        assert ["correspondent"] == found(article, f"{creator}/g:related[@rel='nm:role']/g:name/text()")
        assert ["Geneva"] == found(article, f"{creator}/g:personDetails//g:locality/g:name/text()")

    def test_blocks_are_elements(self) -> None:
        """List items and captions stand in their lists and figures, lines are broken."""
        kinds = (BlockKind.CROSSHEAD, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.CAPTION, BlockKind.PARAGRAPH)
        spans = ((0, 1), (2, 3), (4, 5), (6, 7), (8, 11))
        blocks = tuple(Block(kind=kind, span=Span(*span)) for kind, span in zip(kinds, spans, strict=True))
        page = found(Article(id="a1", text="a\nb\nc\nd\ne\nf", blocks=blocks), "//x:body")[0]

        tags = [etree.QName(element).localname for element in page.iter()]
        assert ["body", "h2", "ul", "li", "li", "figure", "figcaption", "p", "br"] == tags
        assert "abcdef" == "".join(page.itertext())

    def test_an_unknown_instant_is_marked_as_assumed(self) -> None:
        """The standard demands when a version was created; what the article does not tell says so."""
        known = Article(id="a1", text="", published=TimeValue.parse("2018-05-31T10:00:00Z"))
        day = Article(id="a1", text="", published=TimeValue.parse("2018-05-31"))

        assert [("2018-05-31T10:00:00Z", {})] == [(e.text, e.attrib) for e in found(known, "//g:versionCreated")]
        assert ["2018-05-31"] == found(day, "//g:contentCreated/text()")
        assert [("2018-05-31T00:00:00", {"how": "nm:assumed"})] == [
            (e.text, e.attrib) for e in found(day, "//g:versionCreated")
        ]


class TestRefused:
    """What is no such item is refused, with the place of the fault."""

    @pytest.mark.parametrize(
        ("old", "new", "path"),
        [
            ("<headline>Envoys", "<headline>Friends", "/newsItem/contentMeta/headline"),
            ('class="byline"', 'class="paragraph"', "/newsItem/contentSet/inlineXML/html/body/address"),
            ('literal="party-p2"><name>', '><name lang="en">', "/newsItem/contentMeta/subject[2]"),
            ("<pubStatus qcode", "<role/><pubStatus qcode", "/newsItem/itemMeta"),
            ('"id":"a1"', '"id":1', "/newsItem/contentSet/inlineData: $.id"),
            ('{"newsmodel":1', "no", "/newsItem/contentSet/inlineData: $"),
            ("nm:exact", "nm:other", "/newsItem"),
            ("newsItem", "packageItem", "/packageItem"),
        ],
    )
    def test_a_fault_is_told_with_its_place(self, article: Article, old: str, new: str, path: str) -> None:
        """An item that was changed, or is another, is refused."""
        with pytest.raises(FormatError) as caught:
            newsmlg2.loads(newsmlg2.dumps(article).replace(old, new))

        assert path == caught.value.problems[0].path
        assert "newsmlg2" == caught.value.format

    def test_a_newer_newsmodel_is_refused_by_name(self, article: Article) -> None:
        """The error names both versions."""
        with pytest.raises(UnknownVersionError):
            newsmlg2.loads(newsmlg2.dumps(article).replace('"newsmodel":1', '"newsmodel":99'))

    @pytest.mark.parametrize("end", range(0, 3000, 7))
    def test_a_broken_off_item_is_refused(self, end: int) -> None:
        """Wherever it ends."""
        written = newsmlg2.dumps(Article(id="a1", text="Talks — end")).rstrip().encode()
        if end >= len(written):
            return
        with pytest.raises(FormatError):
            newsmlg2.loads(written[:end])

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"\x00",
            b"no XML",
            b"<newsItem>\x00</newsItem>",
            b"<newsItem>\xe9</newsItem>",
            b"<?xml version='1.0' encoding='nonsense'?><newsItem/>",
            b"<?xml version='1.0' encoding='utf-16'?><newsItem/>",
            b"<!DOCTYPE newsItem SYSTEM 'http://example.invalid/g2.dtd'><newsItem/>",
            b"<!DOCTYPE newsItem [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><newsItem>&e;</newsItem>",
            b"<a>" * 100_000,
            "<newsItem>\ud800</newsItem>",
        ],
        ids=lambda data: repr(data)[:30],
    )
    def test_what_is_no_item_is_refused(self, data: str | bytes) -> None:
        """Broken, foreign, deep, and whatever declares a document type."""
        with pytest.raises(FormatError) as caught:
            newsmlg2.loads(data)
        assert "newsmlg2" == caught.value.format

    def test_many_laughs_are_refused(self) -> None:
        """Entities in entities expand to nothing."""
        laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
        with pytest.raises(FormatError):
            newsmlg2.loads(f"<!DOCTYPE newsItem [<!ENTITY l0 'ha'>{laughs}]><newsItem a='&l11;'>&l11;</newsItem>")

    def test_only_articles_are_written(self) -> None:
        """Anything else is the caller's mistake."""
        with pytest.raises(TypeError, match="must be an article"):
            newsmlg2.dumps("Talks end")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match=r"must be text or bytes \(got NoneType\)"):
            newsmlg2.loads(None)  # type: ignore[arg-type]


def test_without_the_extra_it_is_named(article: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    for run in (lambda: newsmlg2.dumps(article), lambda: newsmlg2.loads("<newsItem/>")):
        with pytest.raises(MissingExtraError, match=r"newsmodel\[xml\]"):
            run()
