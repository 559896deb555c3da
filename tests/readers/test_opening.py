"""Everything that can be read comes in by one door, told by its content and then by its name."""

import gzip
import io
import json as standard
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import Article, FormatError, NewsModelError, ReadError
from newsmodel.formats import csv, json, jsonld, jsonlines, ninjs, parquet
from newsmodel.readers import opening
from newsmodel.readers.detecting import NAMES, format_named, format_of
from newsmodel.readers.kinds import OF_ROWS, READERS
from newsmodel.readers.opening import read, stream
from newsmodel.readers.records import read_records

TEXT = "Envoys meet in Oslo\nJane Roe met John Doe in Oslo on Monday."
ARTICLE = newsmodel.parse(TEXT, published="2018-06-01")

#: By the name of a file of each format: what it holds.
CONTENT: dict[str, str | bytes] = {
    "a.json": json.dumps(ARTICLE, indent=2),
    "a.jsonl": jsonlines.dumps([ARTICLE]),
    "a.jsonld": jsonld.dumps(ARTICLE),
    "a.ninjs": ninjs.dumps(ARTICLE),
    "a.zip": csv.dumps([ARTICLE]),
    "a.parquet": parquet.dumps([ARTICLE]),
}


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _gzipped(text: str) -> bytes:
    return gzip.compress(text.encode())


class TestSources:
    """Where it may come from."""

    @pytest.mark.parametrize("name", CONTENT)
    def test_formats_of_ours_come_back_equal(self, name: str, tmp_path: Path) -> None:
        """What a strict format wrote is read back equal: from a path, from bytes, from a file, from text."""
        content = CONTENT[name]
        (tmp_path / name).write_bytes(_bytes(content))
        with (tmp_path / name).open("rb") as file:
            sources: list[Any] = [
                tmp_path / name,
                str(tmp_path / name),
                _bytes(content),
                io.BytesIO(_bytes(content)),
                file,
            ]
            if isinstance(content, str):
                sources += [content, io.StringIO(content)]
            for source in sources:
                assert newsmodel.Reading(articles=(ARTICLE,)) == read(source)

    @pytest.mark.parametrize("name", CONTENT)
    @pytest.mark.parametrize("pack", ["gzip", "zstandard"])
    def test_packed_content_is_unpacked(self, name: str, pack: str) -> None:
        """Gzip and zstd are told by the content, whatever the name."""
        packed = pytest.importorskip(pack).compress(_bytes(CONTENT[name]))
        assert (ARTICLE,) == read(packed).articles

    def test_a_directory_of_tables_is_read(self, tmp_path: Path) -> None:
        """The CSV files of a directory are one source; another directory is none."""
        with pytest.raises(ReadError, match="is a directory without tables of newsmodel"):
            read(tmp_path)
        csv.dump([ARTICLE], tmp_path)
        assert (ARTICLE,) == read(tmp_path).articles

    def test_text_is_an_article(self, tmp_path: Path) -> None:
        """Text that is nothing else is plain text: a string, bytes with a mark, UTF-16, a file without a name."""
        (tmp_path / "README").write_text(TEXT, encoding="utf-8")
        for source in (TEXT, TEXT.encode("utf-8-sig"), TEXT.encode("utf-16"), tmp_path / "README", io.StringIO(TEXT)):
            assert [TEXT] == [article.text for article in read(source).articles]

    @pytest.mark.parametrize(
        "source", ["nowhere.html", "no/where.jsonl.gz", "./nowhere", "/no/where", Path("nowhere"), Path("no.where")]
    )
    def test_a_file_that_is_not_there_is_an_error(self, source: str | Path) -> None:
        """A path, or a string that begins or ends as the name of a file does, must exist."""
        with pytest.raises(ReadError, match="no such file") as caught:
            read(source)
        assert str(source) == caught.value.source

    @pytest.mark.parametrize("text", ["", "Talks", "He read news.txt", "a/b", ".", "x" * 5000 + ".html"])
    def test_other_strings_are_text(self, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A string with blanks, or without such an end, is the text itself, unless a file has that name."""
        monkeypatch.chdir(tmp_path)
        if text != ".":
            assert [text] == [article.text for article in read(text).articles]
        if 0 < len(text) < 100 and "/" not in text and text != ".":
            (tmp_path / text).write_text("Envoys meet")
            assert "Envoys meet" == read(text).articles[0].text

    def test_nothing_is_fetched(self) -> None:
        """The address of a page is no page."""
        with pytest.raises(ReadError, match="nothing is fetched"):
            read("https://news.example/1.html")

    @pytest.mark.parametrize("source", [5, None, ["Talks"], {"id": "a1"}])
    def test_other_things_are_refused(self, source: Any) -> None:
        """What is neither a path nor content is a TypeError."""
        with pytest.raises(TypeError, match="'source' must be"):
            read(source)

    def test_a_format_must_be_known(self) -> None:
        """A format that nobody knows is a ValueError, with those that are known."""
        with pytest.raises(ValueError, match="'format' must be one of json, jsonl"):
            read(TEXT, "docx")
        assert set(NAMES) == {*READERS, *OF_ROWS}

    def test_a_given_format_counts(self) -> None:
        """With a format, the content is not asked."""
        assert CONTENT["a.json"] == read(CONTENT["a.json"], "text").articles[0].text
        with pytest.raises(FormatError):
            read(TEXT, "json")


class TestDetecting:
    """What tells a format."""

    @pytest.mark.parametrize(
        ("content", "name", "form"),
        [
            ('{"newsmodel": 1}', None, "json"),
            ('{"newsmodel": 1}\n{"newsmodel": 1}\n', None, "jsonl"),
            ('{"newsmodel": 1, broken}\n{"newsmodel": 1}\n', None, "jsonl"),
            ('{"newsmodel": 1}', "a.jsonl.gz", "jsonl"),
            ('{"@context": "https://schema.org", "@type": "NewsArticle"}', "a.json", "jsonld"),
            ('[{"@type": "Person"}, {"@type": "NewsArticle"}]', None, "jsonld"),
            ('{"uri": "urn:x:1"}', None, "ninjs"),
            ('{"a": 1}', "a.ninjs.json", "ninjs"),
            ('{"broken', "a.json", "json"),
            ("", "a.json", "json"),
            ("Talks", "a.ninjs", "ninjs"),
            ("id,text", "articles.csv", "csv"),
            ("Talks", "a.parquet", "parquet"),
            ("Talks", "a.docx", "text"),
            ("[Updated] Envoys meet", None, "text"),
            ("{curly} brackets", None, "text"),
            ("<3 is no markup", None, "text"),
            ("<!doctype html><title>x</title>", None, "html"),
            ("<!-- <rss> --> <p>Talks", "a.txt", "text"),
            ("<p>Talks", None, "html"),
            ("Talks <b>end</b>", "a.html", "html"),
            ('<?xml version="1.0"?>\n<!-- x --><rss version="2.0">', None, "feed"),
            ('<!DOCTYPE rss [<!ENTITY a "b>">]><rss>', None, "feed"),
            ('<feed xmlns="http://www.w3.org/2005/Atom">', "a.html", "feed"),
            ('<rdf:RDF xmlns:rdf="x">', None, "feed"),
            ('<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/">', None, "newsml-g2"),
            ('<catalog xmlns="http://iptc.org/std/nar/2006-10-01/">', None, "newsml-g2"),
            ("<channel>", "a.rss", "feed"),
            ("<!DOCTYPE nitf SYSTEM 'nitf-3-5.dtd'><nitf>", None, "nitf"),
            ('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="x">', None, "html"),
            ("WARC/1.0\r\n", None, "text"),
            (b"WARC/1.0\r\n", "a.html", "warc"),
            (b"PAR1", None, "parquet"),
            (b"PK\x03\x04", None, "csv"),
            ("<rss>".encode("utf-16"), None, "feed"),
        ],
    )
    def test_content_comes_first(self, content: str | bytes, name: str | None, form: str) -> None:
        """The content tells the format, and the name where it leaves it open."""
        assert form == format_of(content, name)

    @pytest.mark.parametrize("content", ["<memo/>", '<?xml version="1.0"?><memo/>'])
    def test_xml_of_another_kind_is_no_page(self, content: str) -> None:
        """A file that is called XML and is none of ours is refused by what it is, and not read as a page."""
        with pytest.raises(ReadError, match=r"XML of an unknown kind \(got 'memo'"):
            format_of(content, "memo.xml")

    def test_a_name_is_believed_where_the_content_tells_nothing(self, tmp_path: Path) -> None:
        """An empty file of JSON is broken JSON and not an article without words; a table by itself is told of."""
        for name, content, error, message in (
            ("a.json", "", FormatError, "invalid JSON"),
            ("persons.csv", "number,name", ReadError, "no column for the text"),
        ):
            (tmp_path / name).write_text(content)
            with pytest.raises(error, match=message):
                read(tmp_path / name)

    def test_names_tell_formats(self) -> None:
        """The end of a name tells, packed or not, in any case; other names tell nothing."""
        names = ("a.HTML", "a.ndjson.zst", "b.ninjs.json", "a.docx", "README", None)
        assert ["html", "jsonl", "ninjs", None, None, None] == list(map(format_named, names))

    @pytest.mark.parametrize(
        "text",
        ["[1] The envoys met in Oslo.\nThey agreed.", '["Never," he said.]', "[2018-05-31] Talks end", "12", "null"],
    )
    def test_a_text_in_brackets_is_a_text(self, text: str) -> None:
        """What begins as a list does and goes on as a text is one."""
        assert [text] == [article.text for article in newsmodel.read(text).articles]

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            ('{"a": 1}', "JSON of an unknown kind"),
            ("[[1]]", "JSON of an unknown kind"),
            ("{}", "JSON of an unknown kind"),
            ("[]", "JSON of an unknown kind"),
            ("[1,2]", "JSON of an unknown kind"),
            (b'\n["Oslo", null]', "JSON of an unknown kind"),
            ('{"a": ', "invalid JSON"),
            ('<?xml version="1.0"?><memo/>', "XML of an unknown kind .got 'memo'"),
            (b"\x89PNG\r\n\x1a\n", "is a picture, which is not read .save it as text"),
            (b"%PDF-1.7\n1 0 obj", "is a PDF, which is not read .save it as text"),
            (b"\x89\n", "not UTF-8 text .got byte 0x89 on line 1, at offset 0"),
            (b"\xff\xfe\x00", "not UTF-16-LE text"),
            (b"Gen\xe8ve", "not UTF-8 text"),
        ],
    )
    def test_what_is_nothing_of_ours_is_refused(self, content: str | bytes, message: str, tmp_path: Path) -> None:
        """JSON and XML of other kinds and bytes that are no text are told, with the name of the file."""
        with pytest.raises(ReadError, match=message):
            read(content)
        path = tmp_path / "README"
        path.write_bytes(_bytes(content))
        with pytest.raises(ReadError, match=message) as caught:
            read(path)
        assert str(path) == caught.value.source


@pytest.mark.parametrize(
    "source",
    [
        """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">
        <contentMeta><headline>Talks end</headline></contentMeta>
        <contentSet><inlineData>They ended.</inlineData></contentSet></newsItem>""",
        "<rss><channel><item><title>Talks end</title><description>They ended.</description></item></channel></rss>",
        f"<html><body><h1>Talks end</h1>{'<p>The talks of both ministers ended in Oslo.</p>' * 9}</body></html>",
        '{"@type": "NewsArticle", "headline": "Talks end", "articleBody": "They ended."}',
    ],
    ids=["newsml-g2", "feed", "html", "jsonld"],
)
@pytest.mark.parametrize("pack", [str, str.encode, _gzipped])
def test_sources_of_others_come_in_by_the_same_door(source: str, pack: Callable[[str], Any]) -> None:
    """Pages, feeds, JSON-LD of the web and items of agencies are told and read, packed or not."""
    pytest.importorskip("lxml")
    assert ["Talks end"] == [article.headline for article in read(pack(source)).articles]


class TestLines:
    """JSON Lines where a line is bad."""

    LINES = json.dumps(ARTICLE) + '\n{"newsmodel":1,"id":5}\nnonsense\n\n' + json.dumps(ARTICLE) + "\n"

    def test_a_bad_line_is_an_issue_with_its_number(self, tmp_path: Path) -> None:
        """The good lines are read, each bad one is told with its number."""
        (tmp_path / "a.jsonl").write_text(self.LINES, encoding="utf-8")
        for reading in (read(self.LINES), read_records(tmp_path / "a.jsonl")):
            assert (ARTICLE.text, ARTICLE.text) == tuple(article.text for article in reading.articles)
            assert ["bad-line", "bad-line"] == [issue.code for issue in reading.issues][:2]
            assert "line 2" in reading.issues[0].message
            assert "line 3" in reading.issues[1].message

    @pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
    def test_a_byte_order_mark_is_passed_over(self, tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
        """That of an editor costs no line, and only before the first line it is none of the content."""
        path = tmp_path / "a.jsonl"
        path.write_bytes(pack(b"\xef\xbb\xbf" + (json.dumps(ARTICLE) + "\n").encode()))
        assert (ARTICLE,) == read(path).articles
        if pack is bytes:
            assert (ARTICLE,) == read_records(path, strict=True).articles
        assert 1 == len(read_records(io.StringIO(f"{json.dumps(ARTICLE)}\n\ufeff{json.dumps(ARTICLE)}\n")).issues)

    def test_strict_stops(self) -> None:
        """With ``strict`` the first bad line is an error."""
        with pytest.raises(FormatError, match="line 2"):
            read_records(io.StringIO(self.LINES), strict=True)

    def test_a_stream_comes_line_by_line(self, tmp_path: Path) -> None:
        """Each line is a reading of its own, asked for when it is its turn."""
        with gzip.open(tmp_path / "a.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write(self.LINES)
        readings = list(stream(tmp_path / "a.jsonl.gz"))
        assert [1, 0, 0, 1] == [len(reading.articles) for reading in readings]


class TestHostile:
    """Whatever comes in, no other error comes out."""

    @given(st.binary(max_size=200) | st.text(max_size=200), st.sampled_from([None, *NAMES]))
    def test_anything_is_read_or_refused(self, content: bytes | str, form: str | None) -> None:
        """Arbitrary bytes and text are read, or refused with an error of ours."""
        with suppress(NewsModelError):
            assert read(content, form) is not None

    @given(st.sampled_from(list(CONTENT)), st.integers(0), st.binary(max_size=4))
    def test_spoilt_files_are_read_or_refused(self, name: str, at: int, noise: bytes) -> None:
        """Files with some bytes changed are read, or refused with an error of ours."""
        content = _bytes(CONTENT[name])
        at %= len(content)
        for data in (content[:at] + noise + content[at + len(noise) :], gzip.compress(content)[: at % 100] + noise):
            with suppress(NewsModelError):
                read(data)

    @pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.jsonld", "a.ninjs"])
    def test_files_may_break_off_anywhere(self, name: str) -> None:
        """A file cut at whatever byte is read, or refused with an error of ours."""
        content = _bytes(CONTENT[name])
        for size in range(len(content)):
            with suppress(NewsModelError):
                read(content[:size])

    @pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '[{"@type":' * 100_000], ids=lambda t: t[:3])
    def test_deep_json_is_refused(self, text: str) -> None:
        """100,000 levels are too many, whatever format is asked for."""
        for form in (None, "json", "jsonl", "jsonld", "ninjs"):
            try:
                reading = read(text, form)
            except NewsModelError:
                continue
            assert reading.articles == () or form is None
            assert reading.issues

    def test_a_bomb_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What unpacks to more than the bound is refused, and not unpacked to its end."""
        monkeypatch.setattr(opening, "LARGEST", 10_000)
        packed = gzip.compress(b" " * 1_000_000)
        with pytest.raises(ReadError, match="must not unpack to more than 10000 bytes"):
            read(packed)

    @pytest.mark.parametrize("encode", [lambda text: text.encode("utf-16-le"), lambda text: b"\0" + text.encode()])
    def test_nul_bytes_do_no_harm(self, encode: Callable[[str], bytes]) -> None:
        """Text with NUL in it is read as it stands, and that is told."""
        reading = read(encode(TEXT))
        assert "control-characters" in [issue.code for issue in reading.issues]

    def test_numbers_for_records_are_told(self) -> None:
        """JSON that only looks like ours is refused with its place."""
        with pytest.raises(FormatError) as caught:
            read(standard.dumps({"newsmodel": 1, "id": 5, "text": ""}))
        assert ["$.id"] == [problem.path for problem in caught.value.problems]


def test_article_is_what_reading_gives() -> None:
    """The record of the reading is the one that the package names."""
    assert isinstance(read(TEXT).articles[0], Article)


class TestEncoding:
    """Bytes that are not UTF-8."""

    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("a.txt", "Émile left\nHe flew to Oslo."),
            ("a.jsonl", '{"title": "Émile left", "text": "He flew to Oslo."}'),
            ("a.json", '[{"title": "Émile left", "text": "He flew to Oslo."}]'),
            ("a.csv", "title,text\nÉmile left,He flew to Oslo.\n"),
            ("a.jsonld", '{"@type": "NewsArticle", "headline": "Émile left", "articleBody": "He flew to Oslo."}'),
            ("a.html", f"<html><body><h1>Émile left</h1>{'<p>The talks of both ministers ended in Oslo.</p>' * 9}"),
            (
                "a.atom",
                '<?xml version="1.0" encoding="utf-8"?><feed><entry><title>Émile left</title></entry></feed>',
            ),
        ],
    )
    @pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
    def test_text_of_any_kind_is_read_in_its_encoding(
        self, name: str, content: str, pack: Callable[[bytes], bytes], tmp_path: Path
    ) -> None:
        """Also where it is packed, or tells another itself."""
        pytest.importorskip("lxml")
        (tmp_path / name).write_bytes(pack(content.encode("cp1250")))
        assert [article.headline for article in read(tmp_path / name, encoding="cp1250").articles] == ["Émile left"]
        (tmp_path / name).write_bytes(pack(content.encode("utf-16")))
        assert [article.headline for article in read(tmp_path / name, encoding="cp1250").articles] == ["Émile left"]

    def test_what_is_no_text_has_its_own(self) -> None:
        """So many files can be read at once."""
        assert read(csv.dumps([ARTICLE]), encoding="cp1252").articles == (ARTICLE,)

    def test_a_text_has_none(self) -> None:
        """What is decoded is not decoded again."""
        for source in (TEXT, io.StringIO(TEXT)):
            with pytest.raises(ValueError, match=r"'encoding' must be that of bytes or of a file; .* \(got 'cp1252'\)"):
                read(source, encoding="cp1252")

    @pytest.mark.parametrize("encoding", ["klingon", "hex", ""])
    def test_it_must_be_known(self, encoding: str) -> None:
        """What Python cannot decode by is a wrong argument."""
        with pytest.raises(ValueError, match="'encoding' must be one that Python knows, as 'cp1252'"):
            read(TEXT.encode(), encoding=encoding)

    def test_a_line_in_another_is_a_bad_one(self) -> None:
        """It is told what to say, and the others are read."""
        reading = read(b'{"text": "Mr Tveit left."}\n{"text": "\xc9mile left."}\n', "jsonl")
        assert len(reading.articles) == 1
        assert "line 2: not UTF-8 text (got byte 0xc9; say its encoding" in reading.issues[0].message

    def test_wrong_columns_are_told_before_anything_is_read(self) -> None:
        """They are a wrong argument, whatever the source is."""
        with pytest.raises(ValueError, match="'columns' must name what is told"):
            read("nowhere.txt", columns={"stars": "Sterne"})


def test_rows_of_a_corpus_are_judged_alike(tmp_path: Path) -> None:
    """A line that leaves its text out is what a row of CSV with an empty one is; what tells nothing is a bad line."""
    lines = '{"id": "1", "title": "A"}\n{"id": "2", "text": "Talks end"}\n{"id": "3"}\n{"weather": "fine"}\n'
    table = "id,title,text\n1,A,\n2,,Talks end\n3,,\n"
    codes = [issue.code for issue in read(lines, "jsonl").issues]
    assert codes == ["summary-only", "no-text", "bad-line"]
    assert [issue.code for issue in read(table, "csv").issues] == codes[:2]


def test_a_zip_or_a_directory_of_other_files_is_told(tmp_path: Path) -> None:
    """Whoever gives a packed corpus, or a document of an office program, is told what is in it and the way on."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("corpus.csv", "id,text\n1,Talks end\n")
    with pytest.raises(ReadError, match=r"is a zip without tables of newsmodel \(got 'corpus.csv'; unpack it"):
        read(packed.getvalue())
    (tmp_path / "corpus.csv").write_text("id,text\n1,Talks end\n")
    with pytest.raises(ReadError, match=r"is a directory without tables of newsmodel \(give the files in it\)"):
        read(tmp_path)
