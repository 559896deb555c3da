"""Pages come out of a WARC file one by one; what is broken is told, and the next is read."""

import gc
import gzip
import io
import resource
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("warcio")

from newsmodel.errors import MissingExtraError, ReadError
from newsmodel.readers import warc
from newsmodel.readers.responses import read_response
from newsmodel.readers.warc import is_warc, stream_warc

TEXTS = [f"Envoys meet in Oslo\nThe envoys met on day {number}." for number in range(5)]


def _record(body: bytes, *, kind: str = "conversion", media: str = "text/plain", size: int | None = None) -> bytes:
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: <https://news.example/{len(body)}>\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(body) if size is None else size}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def _response(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    head = "\r\n".join([f"HTTP/1.1 {status}", "Content-Type: text/plain; charset=utf-8", *headers])
    return _record(head.encode() + b"\r\n\r\n" + body, kind="response", media="application/http; msgtype=response")


RECORDS = [_record(b"software: x", kind="warcinfo"), *(_record(text.encode()) for text in TEXTS)]
PLAIN = b"".join(RECORDS)
GZIPPED = b"".join(map(gzip.compress, RECORDS))


def _told(data: bytes) -> list[str]:
    """The texts of the articles and the codes of the issues, in their order."""
    told: list[str] = []
    for reading in stream_warc(io.BytesIO(data)):
        told += [article.text for article in reading.articles if reading.articles]
        told += [issue.code for issue in reading.issues if not reading.articles]
    return told


@pytest.mark.parametrize("data", [PLAIN, GZIPPED, gzip.compress(PLAIN)], ids=["plain", "records", "whole"])
def test_pages_come_in_order(data: bytes) -> None:
    """Each page is a reading, with its address; records about the file are passed over."""
    assert TEXTS == _told(data)
    assert is_warc(data)
    first = next(stream_warc(io.BytesIO(data)))
    assert f"https://news.example/{len(TEXTS[0])}" == first.articles[0].url


def test_a_path_is_opened(tmp_path: Path) -> None:
    """A path does as well as an open file."""
    (tmp_path / "a.warc").write_bytes(PLAIN)
    assert 5 == len(list(stream_warc(tmp_path / "a.warc")))


@pytest.mark.parametrize("data", [PLAIN, GZIPPED], ids=["plain", "gz"])
def test_a_broken_record_is_an_issue_and_not_an_end(data: bytes) -> None:
    """A record whose bytes are spoilt is told once, and those after it are read."""
    start = data.index(RECORDS[2]) if data is PLAIN else len(b"".join(map(gzip.compress, RECORDS[:2])))
    gone = data.index(b"Content-Length", start) if data is PLAIN else start + 20
    spoilt = data[:gone] + b"\xff" * 8 + data[gone + 8 :]

    assert [TEXTS[0], "broken-record", *TEXTS[2:]] == _told(spoilt)


def test_a_wrong_length_costs_no_more_than_its_neighbour() -> None:
    """A record that says it is shorter than it is leaves a rest, and the next is found."""
    data = b"".join([RECORDS[1], _record(TEXTS[1].encode(), size=10), *RECORDS[3:]])

    assert [TEXTS[0], TEXTS[1][:10], "broken-record", *TEXTS[2:]] == _told(data)


@pytest.mark.parametrize("data", [PLAIN[:900], GZIPPED[:700]], ids=["plain", "gz"])
def test_a_file_may_break_off_anywhere(data: bytes) -> None:
    """Cut at whatever byte, what is whole is read, and no more than one issue is told."""
    for size in range(len(data)):
        told = _told(data[:size])
        texts = [text for text in told if " " in text]
        assert texts == TEXTS[: len(texts)]
        assert told[len(texts) :] in ([], ["broken-record"])


@given(st.binary(max_size=300), st.integers(0, len(GZIPPED)), st.sampled_from([PLAIN, GZIPPED]))
def test_spoilt_files_are_read(noise: bytes, at: int, data: bytes) -> None:
    """Whatever stands in the middle of a file, it is read to its end."""
    _told(data[:at] + noise + data[at:])
    _told(noise)


def test_a_large_record_is_an_issue(monkeypatch: pytest.MonkeyPatch) -> None:
    """A record beyond the bound is passed over without being read, and told with its address."""
    monkeypatch.setattr(warc, "LARGEST", 500)
    data = RECORDS[1] + _record(b"x" * 1000) + RECORDS[2]

    assert [TEXTS[0], "large-record", TEXTS[1]] == _told(data)
    issue = list(stream_warc(io.BytesIO(data)))[1].issues[0]
    assert "https://news.example/1000" in issue.message


@pytest.mark.parametrize(
    "noise", [b"x" * 600_000, b"WARC/1.0\r\n" + b"a: b\r\n" * 60_000, b"WARC/1.0\r\na: " + b"b" * 600_000]
)
def test_heads_are_bounded(noise: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    """A line or a head without end is a broken record, told once; the next is read, and nothing is printed."""
    assert [TEXTS[0], "broken-record", TEXTS[1]] == _told(RECORDS[1] + noise + b"\r\n" + RECORDS[2])
    assert ("", "") == capfd.readouterr()


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without warcio the error names the extra that brings it."""
    monkeypatch.delitem(sys.modules, "newsmodel.readers.archives", raising=False)
    monkeypatch.setitem(sys.modules, "warcio.exceptions", None)
    with pytest.raises(MissingExtraError, match="warc"):
        _told(PLAIN)


class TestResponses:
    """What a server sent."""

    TEXT = TEXTS[0].encode()

    @staticmethod
    def _chunked(body: bytes) -> bytes:
        return b"".join(b"%x;x=y\r\n%s\r\n" % (len(part), part) for part in (body[:7], body[7:])) + b"0\r\n\r\n"

    @pytest.mark.parametrize(
        ("body", "headers"),
        [
            (TEXT, ()),
            (gzip.compress(TEXT), ("Content-Encoding: gzip",)),
            (zlib.compress(TEXT), ("Content-Encoding: deflate",)),
            (zlib.compress(TEXT)[2:-4], ("Content-Encoding: deflate",)),
            (TEXT, ("Content-Encoding: gzip", "Transfer-Encoding: chunked")),
        ],
        ids=["plain", "gzip", "zlib", "deflate", "unpacked by the crawler"],
    )
    @pytest.mark.parametrize("chunked", [False, True])
    def test_it_is_put_together_and_unpacked(self, body: bytes, headers: tuple[str, ...], chunked: bool) -> None:
        """Chunks and packing are undone, also where the crawler has done it already."""
        if chunked:
            body, headers = self._chunked(body), (*headers, "Transfer-Encoding: chunked")
        assert [TEXTS[0]] == _told(_response(body, *headers))

    def test_other_answers_are_passed_over(self) -> None:
        """A page that was not there, and a picture, are no articles and no issues."""
        assert [] == _told(_response(self.TEXT, status="404 Not Found"))
        assert [] == _told(_record(self.TEXT, media="image/png"))

    @pytest.mark.parametrize(
        "data",
        [
            _response(b"x", "Content-Encoding: br"),
            _response(b"\x1f\x8b junk", "Content-Encoding: gzip"),
            _record(b"no response", kind="response", media="application/http"),
            _record(b"\xff", media="text/plain"),
        ],
        ids=["brotli", "broken gzip", "no head", "no text"],
    )
    def test_what_cannot_be_read_is_an_issue(self, data: bytes) -> None:
        """Packing that is not known, a broken body, no response and no text are told."""
        assert ["unreadable-record"] == _told(data)

    def test_a_bomb_is_refused(self) -> None:
        """A body may unpack to so much and no more."""
        data = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"\0" * 100_000)
        with pytest.raises(ReadError, match="must not unpack to more than 1000 bytes"):
            read_response(data, largest=1000)


@pytest.mark.slow
def test_memory_is_constant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of 256 MiB is read in a few megabytes."""
    monkeypatch.setattr(warc, "READERS", {})

    def written() -> Iterator[bytes]:
        for _ in range(256):
            yield gzip.compress(_record(b"x" * (1 << 20), media="text/html"))

    with (tmp_path / "a.warc.gz").open("wb") as file:
        file.writelines(written())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert [] == list(stream_warc(tmp_path / "a.warc.gz"))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 32 * 1024


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_warcio_writes_is_read() -> None:
    """The files of another library are read: its headers, digests and dates."""
    warcio = pytest.importorskip("warcio.warcwriter")
    headers = pytest.importorskip("warcio.statusandheaders")
    file = io.BytesIO()
    writer = warcio.WARCWriter(file, gzip=True)
    http = headers.StatusAndHeaders("200 OK", [("Content-Type", "text/plain")], protocol="HTTP/1.1")
    for text in TEXTS:
        payload = io.BytesIO(text.encode())
        record = writer.create_warc_record("https://news.example/", "response", payload=payload, http_headers=http)
        writer.write_record(record)
    del record, writer
    gc.collect()  # warcio leaves files open

    assert TEXTS == _told(file.getvalue())


def test_pages_are_read_with_their_headers() -> None:
    """HTML is decoded as the HTTP header says, and has the address of the record; a page without a story is told."""
    pytest.importorskip("lxml")
    story = "<p>Der Minister traf den Präsidenten in Genf, und beide sprachen lange über den Frieden in Europa.</p>"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n"
    page = f"<html><body><article><h1>Genf</h1>{story * 3}</article></body></html>".encode("latin-1")
    whole, empty = (
        _record(head + body, kind="response", media="application/http; msgtype=response") for body in (page, b"<html>")
    )

    (first, second) = stream_warc(io.BytesIO(gzip.compress(whole) + gzip.compress(empty)))
    assert ("Genf", True) == (first.articles[0].headline, "Präsidenten" in first.articles[0].text)
    assert f"https://news.example/{len(head + page)}" == first.articles[0].url
    assert ((), ["no-article"]) == (second.articles, [issue.code for issue in second.issues])
