"""Feeds become articles, an entry each, with what RSS, Atom, Dublin Core and Media RSS say of them."""

import socket
import sys
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import MissingExtraError, NewsModelError, ReadError, Reading

pytest.importorskip("lxml")
pytest.importorskip("feedparser")

from newsmodel.readers.feeds import read_feed

RSS = """<?xml version="1.0" encoding="iso-8859-1"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>The Daily</title><link>https://daily.example/</link><language>en-gb</language>
<item>
  <title>Envoys &amp;amp; ministers meet in Genève</title>
  <link>https://daily.example/1</link>
  <description>&lt;p&gt;First talks in years.&lt;/p&gt;</description>
  <content:encoded><![CDATA[<p>The envoys &amp; ministers met.</p><script>x()</script>
    <h2>What next?</h2><p>More talks, they said.</p>]]></content:encoded>
  <author>ada@daily.example (Ada Quill)</author>
  <pubDate>Thu, 31 May 2018 10:04:00 +0200</pubDate>
  <dc:date>2018-06-01</dc:date>
  <media:content url="https://daily.example/1.jpg">
    <media:description type="plain">The envoys shake hands</media:description>
    <media:credit role="photographer">Lee Fox/Agency</media:credit>
  </media:content>
</item>
<item><title>Talks end</title><description>They ended on Friday.</description>
  <dc:creator>Ben Roe and Ann Lee</dc:creator><pubDate>some Friday</pubDate>
  <guid isPermaLink="true">https://daily.example/2</guid></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Weekly</title>
<entry><title type="html">Talks &lt;b&gt;end&lt;/b&gt;</title><id>urn:x:1</id>
  <link rel="related" title="Who are the envoys?" href="https://weekly.example/0"/>
  <link href="https://weekly.example/1"/>
  <published>2018-05-31T10:04:00-04:00</published><updated>2018-06-01T08:00:00Z</updated>
  <author><name>Ada Quill</name><email>ada@weekly.example</email></author>
  <summary>They ended.</summary>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They ended. All left.</p>
    <ul><li>One went home</li></ul></div></content></entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Old</title></channel>
<item rdf:about="y"><title>Talks end</title><link>https://old.example/1</link><dc:date>2005-03-01T09:00+01:00</dc:date>
  <dc:creator>Ada Quill</dc:creator><description>They ended.</description></item></rdf:RDF>"""


def _blocks(reading: Reading, at: int = 0) -> list[tuple[str, str]]:
    article = reading.articles[at]
    return [(str(block.kind), article.words(block.span)) for block in article.blocks]


def _codes(reading: Reading) -> list[str]:
    return [issue.code for issue in reading.issues]


class TestRss:
    """RSS 2.0 with what others add to it."""

    def test_an_entry_is_an_article(self) -> None:
        """Headline, author, date with its offset, address, publisher and language are those of the entry."""
        article = read_feed(RSS.encode("latin-1")).articles[0]
        assert "Envoys & ministers meet in Genève" == article.headline
        assert ["Ada Quill"] == [author.name for author in article.authors]
        assert ("2018-05-31T10:04:00+02:00", None) == (str(article.published), article.modified)
        assert ("https://daily.example/1", "The Daily", "en-GB") == (article.url, article.publisher, article.language)

    def test_markup_becomes_blocks(self) -> None:
        """Summary, captions and the pieces of the content are blocks of their kinds."""
        assert [
            ("headline", "Envoys & ministers meet in Genève"),
            ("standfirst", "First talks in years."),
            ("caption", "The envoys shake hands"),
            ("caption", "Lee Fox/Agency"),
            ("paragraph", "The envoys & ministers met."),
            ("crosshead", "What next?"),
            ("paragraph", "More talks, they said."),
        ] == _blocks(read_feed(RSS))

    def test_a_summary_is_told(self) -> None:
        """An entry without content has a standfirst, and an issue says so; a raw date stands in another."""
        reading = read_feed(RSS)
        assert [("headline", "Talks end"), ("standfirst", "They ended on Friday.")] == _blocks(reading, 1)
        assert ["unreadable-date", "summary-only"] == _codes(reading)
        assert "entry 2: published is no date that can be read (got 'some Friday')" == reading.issues[0].message
        assert ["Ben Roe", "Ann Lee"] == [author.name for author in reading.articles[1].authors]
        assert "https://daily.example/2" == reading.articles[1].url

    def test_a_long_description_is_the_story(self) -> None:
        """A description of several paragraphs is no summary."""
        story = "".join(f"&lt;p&gt;{'The envoys spoke of this and that. ' * 8}&lt;/p&gt;" for _ in range(3))
        reading = read_feed(RSS.replace("They ended on Friday.", story))
        assert ["headline", "paragraph", "paragraph", "paragraph"] == [kind for kind, _ in _blocks(reading, 1)]
        assert "summary-only" not in _codes(reading)

    def test_content_that_breaks_off_is_told(self) -> None:
        """Content that ends in dots is a summary by another name."""
        assert "summary-only" in _codes(read_feed(RSS.replace("they said.", "they [...]")))


def test_atom_is_read() -> None:
    """Atom's dates, authors, markup and related links are kept; a summary that the content repeats is not."""
    reading = read_feed(ATOM)
    (article,) = reading.articles
    assert ("2018-05-31T10:04:00-04:00", "2018-06-01T08:00:00Z") == (str(article.published), str(article.modified))
    assert [
        ("headline", "Talks end"),
        ("paragraph", "They ended. All left."),
        ("list_item", "One went home"),
        ("related", "Who are the envoys?"),
    ] == _blocks(reading)
    assert ("https://weekly.example/1", "The Weekly", ["Ada Quill"]) == (
        article.url,
        article.publisher,
        [author.name for author in article.authors],
    )
    assert [] == _codes(reading)


def test_a_date_of_an_update_is_no_date_of_publication() -> None:
    """Atom's ``updated`` alone leaves the date of publication open, and that is told."""
    reading = read_feed(ATOM.replace("<published>2018-05-31T10:04:00-04:00</published>", ""))
    assert reading.articles[0].published is None
    assert ["no-date"] == _codes(reading)


def test_rss_1_is_read() -> None:
    """In RSS 1.0 the date of Dublin Core is that of publication."""
    (article,) = read_feed(RDF).articles
    assert ("Talks end", "2005-03-01T09:00+01:00", "The Old") == (
        article.headline,
        str(article.published),
        article.publisher,
    )


class TestBroken:
    """Feeds that are not in order."""

    def test_stray_marks_cost_nothing(self) -> None:
        """Ampersands, signs and entities of HTML are read as people meant them."""
        feed = "<rss><channel><item><title>Bed&nbsp;&amp; tea & &loud; 2 < 3 &lt; 4</title></item></channel></rss>"
        assert "Bed & tea & &loud; 2 < 3 < 4" == read_feed(feed).articles[0].headline

    def test_a_broken_end_is_told(self) -> None:
        """What was read before the fault is there, and the fault is told with its line."""
        reading = read_feed(RSS[: RSS.index("<item><title>Talks")])
        assert 1 == len(reading.articles)
        assert ["broken-feed"] == _codes(reading)

    def test_an_entry_without_words_is_told(self) -> None:
        """An empty entry is an issue, and a feed of nothing is one, too."""
        assert ["no-text", "no-article"] == _codes(read_feed("<rss><channel><item/></channel></rss>"))
        assert ["no-article"] == _codes(read_feed("<rss/>"))

    @pytest.mark.parametrize("source", ["", "  ", "Talks end", b"\0\0", b"", "<"])
    def test_what_is_no_feed_is_refused(self, source: str | bytes) -> None:
        """What has no element is an error."""
        with pytest.raises(ReadError, match="no feed"):
            read_feed(source)

    @pytest.mark.parametrize("feed", [RSS.encode("latin-1"), ATOM.encode(), RDF.encode()], ids=["rss", "atom", "rdf"])
    def test_a_feed_may_break_off_anywhere(self, feed: bytes) -> None:
        """Cut at whatever byte, a feed is read or refused."""
        for size in range(len(feed)):
            with suppress(NewsModelError):
                read_feed(feed[:size])

    @given(st.integers(0), st.binary(max_size=6), st.sampled_from([RSS, ATOM, RDF]))
    def test_spoilt_feeds_are_read_or_refused(self, at: int, noise: bytes, feed: str) -> None:
        """With some bytes changed, a feed is read or refused."""
        data = feed.encode()
        at %= len(data)
        with suppress(NewsModelError):
            read_feed(data[:at] + noise + data[at + len(noise) :])

    def test_wrong_encodings_are_told(self) -> None:
        """Bytes that are not what the feed declares are read as what they are."""
        reading = read_feed(RSS.replace("iso-8859-1", "utf-8").encode("latin-1"))
        assert "Envoys & ministers meet in Genève" == reading.articles[0].headline
        assert "wrong-charset" in _codes(reading)

    def test_the_fault_is_told_with_its_line(self) -> None:
        """What feedparser's strict parser stumbles over is told, and its loose one reads on."""
        reading = read_feed("<rss><channel>\n<item><title>Talks & tea</title></item></channel></rss>")
        assert ["Talks & tea"] == [article.headline for article in reading.articles]
        assert "broken-feed" == reading.issues[0].code
        assert reading.issues[0].message.endswith("at line 2")

    def test_references_to_no_character_cost_nothing(self) -> None:
        """A number that is no character stands as U+FFFD."""
        feed = "<rss><channel><item><title>Talks &#0;&#99999999999; end & so on</title></item></channel></rss>"
        assert "Talks \ufffd\ufffd end & so on" == read_feed(feed).articles[0].headline


class TestQuirks:
    """What feedparser by itself would bend."""

    ITEM = """<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item>{}</item></channel></rss>"""

    @pytest.mark.parametrize(
        ("author", "names"),
        [
            ("<author>ada@daily.example (Ada Quill)</author>", ["Ada Quill"]),
            ("<author>ada@daily.example</author>", []),
            ("<author>Ada Quill</author><dc:creator>Ben Roe</dc:creator>", ["Ada Quill", "Ben Roe"]),
            ("<dc:creator>Ada Quill</dc:creator><dc:creator>Ben Roe</dc:creator>", ["Ada Quill", "Ben Roe"]),
            ("<itunes:author>Ada Quill</itunes:author>", ["Ada Quill"]),
        ],
    )
    def test_authors_are_names(self, author: str, names: list[str]) -> None:
        """Of an address and a name the name is the author, and each of several is one."""
        (article,) = read_feed(self.ITEM.format(f"<title>Talks end</title>{author}")).articles
        assert names == [author.name for author in article.authors]

    def test_a_second_summary_is_no_content(self) -> None:
        """Of two summaries the longer is the standfirst, and an issue still says that there is no more."""
        reading = read_feed(
            self.ITEM.format(
                "<description>They ended on Friday.</description><itunes:summary>They did.</itunes:summary>"
            )
        )
        assert [("standfirst", "They ended on Friday.")] == _blocks(reading)
        assert "summary-only" in _codes(reading)

    def test_captions_are_kept(self) -> None:
        """Each description of a picture is a caption, before or behind the summary, grouped or not."""
        media = "<media:group><media:description>{}</media:description></media:group>"
        item = f"{media.format('The hall')}<description>They ended.</description>{media.format('The &amp;amp; envoy')}"
        assert [("standfirst", "They ended."), ("caption", "The hall"), ("caption", "The & envoy")] == _blocks(
            read_feed(self.ITEM.format(item))
        )


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without feedparser the error names the extra that brings it."""
    monkeypatch.delitem(sys.modules, "newsmodel.readers.syndication", raising=False)
    monkeypatch.setitem(sys.modules, "feedparser.api", None)
    with pytest.raises(MissingExtraError, match="feeds"):
        read_feed("<rss/>")


class TestHostile:
    """Feeds that mean harm."""

    LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))

    @pytest.mark.parametrize(
        "doctype",
        [
            f'<!DOCTYPE rss [<!ENTITY a0 "ha">{LAUGHS}<!ENTITY x "&a11;">]>',
            '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
            '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/x.dtd" [<!ENTITY % y SYSTEM "http://127.0.0.1:9/y"> %y;]>',
        ],
        ids=["billion laughs", "external entity", "external DTD"],
    )
    def test_entities_are_not_expanded(self, doctype: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """What a feed declares is neither expanded nor fetched: its name stands for itself."""
        monkeypatch.setattr(socket, "socket", None)
        reading = read_feed(f"{doctype}<rss><channel><item><title>Talks &x; end</title></item></channel></rss>")
        assert ["Talks &x; end"] == [article.headline for article in reading.articles]

    @pytest.mark.parametrize("source", ["http://127.0.0.1:9/rss", "/etc/passwd", b"/etc/passwd", "feed.xml"])
    def test_nothing_is_opened(self, source: str | bytes, monkeypatch: pytest.MonkeyPatch) -> None:
        """An address or a path is no feed, and nobody goes there."""
        monkeypatch.setattr(socket, "socket", None)
        with pytest.raises(ReadError, match="no feed"):
            read_feed(source)

    @pytest.mark.parametrize(
        "middle", ["<a>", "<", "&", "<![CDATA[", "&lt;p&gt;", "<!--", "<a b='", " ", "<item>", "<title>", "a"]
    )
    @pytest.mark.parametrize("element", ["description", "author"])
    def test_time_is_linear(self, middle: str, element: str) -> None:
        """Much of the same takes no more than its share of time."""

        def seconds(times: int) -> float:
            feed = f"<rss><channel><item><{element}>{middle * times}</{element}></item></channel></rss>"
            begin = time.process_time()
            with suppress(NewsModelError):
                read_feed(feed)
            return time.process_time() - begin

        most = 40 * max(seconds(4_000), 0.02)
        assert any(seconds(40_000) < most for _ in range(2))  # the collector may come by once
