"""Items of agencies are read as far as they go, and what is odd about them is told."""

import sys
from pathlib import Path

import attrs
import pytest

from newsmodel.errors import MissingExtraError, NewsModelError, ReadError
from newsmodel.model.article import Article
from newsmodel.readers.newsmlg2 import read_newsmlg2
from newsmodel.readers.nitf import read_nitf
from newsmodel.readers.reading import Reading
from newsmodel.span import Span
from newsmodel.values.blocks import Block, BlockKind, Byline

pytest.importorskip("lxml")

SHARED = Path("/work/shared/data/formats/newsml-g2")
NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"

META = """
<itemMeta>
  <itemClass qcode="ninat:text"/><provider qcode="nprov:NOR"><name>Nordic Wire</name></provider>
  <versionCreated>2018-05-31T12:00:00Z</versionCreated><firstCreated>2018-05-31T10:00:00+02:00</firstCreated>
</itemMeta>
<contentMeta>
  <creator type="cpnat:person">
    <name>Ada Quill</name><related rel="rel:jobTitle"><name>arctic editor</name></related>
  </creator>
  <creator type="cpnat:organisation"><name>Nordic Wire</name></creator>
  <language tag="en-GB"/>
  <headline>Envoys meet in Oslo</headline><by>By Ada Quill</by>
  <description>They talked about fish.</description>
</contentMeta>
"""
PAGE = f"""
<inlineXML contenttype="application/xhtml+xml"><html xmlns="{XHTML}"><head><title>No words</title></head><body>
  <p>The envoys<br/>met <b>on</b> Monday.</p>Loose words
  <h2>Next</h2><ul><li>One</li><li>Two</li></ul>
  <figure><img alt=""/><figcaption>The harbour</figcaption></figure>
  <table><tr><td>Cod</td><td>7</td></tr></table><script>no()</script>
</body></html></inlineXML>
"""
STORY = """
<nitf><head><title>Title</title><docdata><date.issue norm="20180531T100400+0200"/></docdata>
<pubdata name="Nordic Wire"/></head>
<body><body.head>
  <hedline><hl1>Envoys meet in Oslo</hl1><hl2>They talked about fish</hl2></hedline>
  <byline>By <person>Ada Quill</person><byttl>Arctic editor</byttl><location>Oslo</location></byline>
  <dateline>OSLO, May 31</dateline><abstract><p>In short.</p></abstract>
</body.head><body.content>
  <block><p lede="true">The envoys met.</p><hl2>Next</hl2><p>They go on.</p></block>
  <media media-type="image"><media-reference source="a.jpg"/><media-caption>The harbour</media-caption></media>
</body.content><body.end><tagline>Reporting by Ben Wit</tagline></body.end></body></nitf>
"""


def item(*parts: str, name: str = "newsItem") -> str:
    return f'<{name} xmlns="{NAR}" guid="https://news.example/1" xml:lang="en">{"".join(parts)}</{name}>'


def contents(*parts: str) -> str:
    return f"<contentSet>{''.join(parts)}</contentSet>"


def message(items: str) -> str:
    return f'<newsMessage xmlns="{NAR}"><header/><itemSet>{items}</itemSet></newsMessage>'


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(str(block.kind), article.words(block.span)) for block in article.blocks]


def codes(reading: Reading) -> list[str]:
    return [issue.code for issue in reading.issues]


class TestItems:
    """What an item says lands in the article."""

    def test_metadata_land_in_the_fields(self) -> None:
        """When, whose, by whom with role, in which language, where."""
        reading = read_newsmlg2(item(META, contents(PAGE)).encode())
        (article,) = reading.articles

        assert () == reading.issues
        assert ("Envoys meet in Oslo", "Nordic Wire", "en-GB") == (
            article.headline,
            article.publisher,
            article.language,
        )
        assert ("2018-05-31T10:00:00+02:00", "2018-05-31T12:00:00Z") == (str(article.published), str(article.modified))
        assert "https://news.example/1" == article.url
        assert (Byline(name="Ada Quill", role="arctic editor", span=Span(47, 56)),) == article.authors

    def test_a_page_is_cut_into_blocks(self) -> None:
        """Each element of XHTML is a block of its kind; what the body leaves out is taken from the metadata."""
        (article,) = read_newsmlg2(item(META, contents(PAGE))).articles

        assert [
            ("headline", "Envoys meet in Oslo"),
            ("standfirst", "They talked about fish."),
            ("byline", "By Ada Quill"),
            ("paragraph", "The envoys"),
            ("paragraph", "met on Monday."),
            ("paragraph", "Loose words"),
            ("crosshead", "Next"),
            ("list_item", "One"),
            ("list_item", "Two"),
            ("caption", "The harbour"),
            ("paragraph", "Cod 7"),
        ] == blocks(article)

    def test_nitf_is_cut_into_blocks(self) -> None:
        """Headlines, byline with role and place, dateline, abstract, crossheads, captions."""
        (article,) = read_newsmlg2(item(META, contents(f"<inlineXML>{STORY}</inlineXML>"))).articles

        assert [
            ("headline", "Envoys meet in Oslo"),
            ("standfirst", "They talked about fish"),
            ("byline", "By Ada Quill Arctic editor Oslo"),
            ("dateline", "OSLO, May 31"),
            ("standfirst", "In short."),
            ("paragraph", "The envoys met."),
            ("crosshead", "Next"),
            ("paragraph", "They go on."),
            ("caption", "The harbour"),
            ("byline", "Reporting by Ben Wit"),
        ] == blocks(article)
        author = article.authors[0]
        assert ("Ada Quill", "Arctic editor", "Oslo") == (author.name, author.role, author.place)

    @pytest.mark.parametrize(
        "content",
        [
            "<inlineData>Envoys meet\nThe envoys met.</inlineData>",
            "<inlineData contenttype='text/html'>&lt;h1&gt;Envoys meet&lt;/h1&gt;&lt;p&gt;The envoys met.</inlineData>",
            "<inlineData><![CDATA[<body><h1>Envoys meet</h1><p>The envoys met.</p></body>]]></inlineData>",
            "<inlineData encoding='e:base64'>RW52b3lzIG1lZXQKVGhlIGVudm95cyBtZXQu</inlineData>",
        ],
        ids=["text", "html", "cdata", "base64"],
    )
    def test_data_are_read(self, content: str) -> None:
        """Text, escaped HTML, and what is encoded for the way."""
        (article,) = read_newsmlg2(item(contents(content))).articles

        assert [("headline", "Envoys meet"), ("paragraph", "The envoys met.")] == blocks(article)

    def test_a_message_holds_several_items(self) -> None:
        """Each news item is an article, a package its titles; a concept is none."""
        link = "<groupSet><group><itemRef><title>Envoys part</title></itemRef></group></groupSet>"
        items = item(META) + item(link, name="packageItem") + item(name="conceptItem")
        reading = read_newsmlg2(message(items))

        assert ["Envoys meet in Oslo", None] == [article.headline for article in reading.articles]
        assert [("related", "Envoys part")] == blocks(reading.articles[1])
        assert ["not-news"] == codes(reading)

    def test_a_picture_has_a_caption(self) -> None:
        """The description of a picture is its caption; the picture itself is elsewhere."""
        picture = META.replace("ninat:text", "ninat:picture")
        reading = read_newsmlg2(item(picture, contents('<remoteContent href="a.jpg"/>')))

        assert ("caption", "They talked about fish.") in blocks(reading.articles[0])
        assert ["no-text"] == codes(reading)


class TestOurs:
    """What newsmodel wrote comes back, also if somebody has changed it."""

    newsmlg2 = pytest.importorskip("newsmodel.formats.newsmlg2")

    def test_it_comes_back_equal(self) -> None:
        """Alone, and in a message, with everything that it holds."""
        article = Article(id="a1", text="Talks end\nThey ended.", headline="Talks end")
        written = self.newsmlg2.dumps(article).partition("\n")[2]

        assert Reading(articles=(article,)) == read_newsmlg2(written)
        assert (article,) == read_newsmlg2(
            f"<newsMessage xmlns='{NAR}'><itemSet>{written}</itemSet></newsMessage>"
        ).articles

    def test_a_changed_item_is_read_as_others_are(self) -> None:
        """Its blocks are those that it shows, whatever it was."""
        text = "Talks end\nThey ended.\nShe wrote\nMore of it\n"
        kinds = (BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.EMBED, BlockKind.RELATED)
        spans = (Span(0, 9), Span(10, 21), Span(22, 31), Span(32, 42))
        page = tuple(Block(kind=kind, span=span) for kind, span in zip(kinds, spans, strict=True))
        page = (*page[:2], attrs.evolve(page[2], provider="X"), page[3])
        article = Article(id="a1", text=text, headline="Talks end", blocks=page)
        reading = read_newsmlg2(self.newsmlg2.dumps(article).replace("They ended", "They go on", 1))

        assert ["broken-record"] == codes(reading)
        assert text.replace("They ended", "They go on").strip() == reading.articles[0].text
        assert list(kinds) == [block.kind for block in reading.articles[0].blocks]
        assert "X" == reading.articles[0].blocks[2].provider


class TestOddities:
    """What is odd is told, and what can be read is read."""

    @pytest.mark.parametrize(
        ("part", "code", "published"),
        [
            ("<contentCreated>2017-10-11T10:41:00+0100</contentCreated>", "odd-date", "2017-10-11T10:41:00+01:00"),
            ("<contentCreated>11 October 2017</contentCreated>", "odd-date", "2017-10-11"),
            ("<contentCreated>yesterday</contentCreated>", "unreadable-date", "None"),
            ("<contentCreated/>", "empty-date", "None"),
            ("<contentCreated>2017-10</contentCreated>", None, "2017-10"),
            ("<contentCreated>2017-10-11Z</contentCreated>", None, "2017-10-11"),
            ("<contentCreated> 2017-10-11T10:41:00.5Z </contentCreated>", None, "2017-10-11T10:41:00Z"),
        ],
    )
    def test_dates_are_repaired_or_told(self, part: str, code: str | None, published: str) -> None:
        """A date that XML Schema does not know is read if it can be, and told."""
        reading = read_newsmlg2(
            item(f"<contentMeta>{part}</contentMeta>", contents("<inlineData>Talks end</inlineData>"))
        )

        assert [code] * (code is not None) == codes(reading)
        assert published == str(reading.articles[0].published)

    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            (item(contents('<inlineData wordcount="">Talks end</inlineData>')), ["odd-attribute"]),
            (item(contents("<inlineData>Talks end</inlineData>")).replace(NAR, "urn:x"), ["odd-namespace"]),
            (item(contents("<inlineXML><events/></inlineXML>")), ["unread-content", "empty-item"]),
            (
                item(contents("<inlineData contenttype='application/json'>{}</inlineData>")),
                ["unread-content", "empty-item"],
            ),
            (item(contents("<inlineData encoding='e:zip'>x</inlineData>")), ["unread-content", "empty-item"]),
            (item(META, "<contentSet><inlineData>Talks"), ["broken-xml"]),
            (item("<contentMeta><headline>A&nbsp;B &euro;</headline></contentMeta>"), ["broken-xml"]),
            (item("<contentMeta><headline>A&#0;B\x00&#xD800;</headline></contentMeta>"), ["replaced-characters"]),
            (f"<!DOCTYPE newsItem SYSTEM 'http://example.invalid/a.dtd'>{item(META)}", ["ignored-doctype"]),
            (item(META).replace("Oslo", "Troms\xf8").encode("latin-1"), ["broken-xml"]),
            (f"<newsMessage xmlns='{NAR}'/>", ["no-items"]),
            (item(), ["empty-item"]),
        ],
        ids=lambda value: ",".join(value) if isinstance(value, list) else "",
    )
    def test_the_rest_is_told(self, source: str | bytes, expected: list[str]) -> None:
        """Attributes, namespaces, contents that are no text, broken XML, wrong characters."""
        assert expected == codes(read_newsmlg2(source))

    def test_entities_of_html_are_read_and_others_are_not(self) -> None:
        """A name that HTML knows is its character, one that the document defines stays what it is."""
        named = read_newsmlg2(item("<contentMeta><headline>A&nbsp;B&euro;</headline></contentMeta>"))
        secret = f"<!DOCTYPE newsItem [<!ENTITY e SYSTEM '{Path(__file__).as_uri()}'>]>"
        outside = read_newsmlg2(secret + item("<contentMeta><headline>A&e;B</headline></contentMeta>"))

        assert "A B€" == named.articles[0].headline
        assert "A&e;B" == outside.articles[0].headline


class TestHostile:
    """Whatever comes in, a reading or an error of the library comes out."""

    @pytest.mark.parametrize(
        "source",
        ["", " ", "no XML", "<a/>", b"\x00", b"\xff\xfe", "{}", "<html><p>x</p></html>", "<NewsML/>", "<nitf/>"],
    )
    def test_what_is_no_item_is_refused(self, source: str | bytes) -> None:
        """Other XML, and none."""
        with pytest.raises(ReadError):
            read_newsmlg2(source)

    def test_other_things_are_the_callers_mistake(self) -> None:
        """Only text and bytes are read."""
        with pytest.raises(TypeError, match="str or bytes"):
            read_newsmlg2(7)  # type: ignore[arg-type]

    def test_it_may_break_off_anywhere(self) -> None:
        """At every byte of a message, and of a story."""
        for source, read in (
            (message(item(META, contents(PAGE))).encode(), read_newsmlg2),
            (STORY.strip().encode(), read_nitf),
        ):
            for end in range(len(source)):
                try:
                    reading = read(source[:end])
                except NewsModelError:
                    continue
                assert "broken-xml" in codes(reading)

    def test_depth_and_laughs_end(self) -> None:
        """100,000 elements in one another, and entities in entities, are read no further than they go."""
        laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12))
        for source in (
            item(contents("<inlineXML><body>" + "<p>x" * 100_000)),
            item(contents(f"<inlineData>{'&lt;p>x' * 20_000}</inlineData>")),
            f"<!DOCTYPE newsItem [<!ENTITY l0 'ha'>{laughs}]>" + item("<contentMeta><by>A&l11;</by></contentMeta>"),
        ):
            assert len(read_newsmlg2(source).issues) < 10

    def test_without_the_extra_it_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The error says what to install."""
        monkeypatch.setitem(sys.modules, "lxml.etree", None)
        with pytest.raises(MissingExtraError, match=r"newsmodel\[xml\]"):
            read_newsmlg2("<newsItem/>")


class TestNitf:
    """A story as agencies sent it before."""

    def test_the_head_lands_in_the_fields(self) -> None:
        """Date, publisher and headline."""
        (article,) = read_nitf(STORY).articles

        assert ("Envoys meet in Oslo", "Nordic Wire") == (article.headline, article.publisher)
        assert "2018-05-31T10:04:00+02:00" == str(article.published)

    def test_a_title_stands_in_for_a_headline(self) -> None:
        """A date that is none and a story without words are told."""
        head = "<head><title>Talks end</title><docdata><date.issue norm='soon'/></docdata></head>"
        reading = read_nitf(f"<x><nitf>{head}<body><p>They ended.</p></body></nitf><nitf/></x>")

        assert ["Talks end"] == [article.headline for article in reading.articles]
        assert ["unreadable-date", "empty-item"] == codes(reading)

    def test_other_xml_is_refused(self) -> None:
        """What is no NITF is named."""
        with pytest.raises(ReadError, match="no NITF"):
            read_nitf("<a/>")


class TestOfficialFiles:
    """The test files and examples of IPTC."""

    @pytest.mark.skipif(not SHARED.exists(), reason="needs the official files")
    def test_good_files_are_read(self) -> None:
        """All 151 that should pass; of the examples, and of another library's, all that are whole documents."""
        good = sorted(SHARED.glob("unit_test_files/*/should_pass/*.xml"))
        others = [*SHARED.glob("examples/*.xml"), *SHARED.glob("python-newsmlg2_test_files/*.xml")]
        whole = [path for path in others if b"Item" in path.read_bytes() or b"newsMessage" in path.read_bytes()]
        readings = [read_newsmlg2(path.read_bytes()) for path in good + whole if "Receiver" not in path.name]

        assert (151, True) == (len(good), len(whole) >= 40)
        assert 25 < sum(len(reading.articles) for reading in readings)
        assert {"empty-item", "no-text", "not-news", "no-items", "unread-content"} == {
            code for reading in readings for code in codes(reading)
        }
