"""Bytes of pages to text."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.readers.decoding import decode_page

WORDS = "Genève – “oui”"


def codes(source: str | bytes, charset: str | None = None) -> list[str]:
    """The codes of the issues."""
    return [issue.code for issue in decode_page(source, charset=charset)[1]]


@pytest.mark.parametrize(
    ("source", "charset"),
    [
        (codecs.BOM_UTF8 + WORDS.encode(), "cp1252"),
        (WORDS.encode("utf-16"), None),
        (codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"), None),
        (WORDS.encode("cp1252"), "iso-8859-1"),
        (WORDS.encode("cp1252"), None),
        (WORDS.encode(), None),
        (WORDS.encode(), "UTF8"),
    ],
)
def test_words_come_out_right(source: bytes, charset: str | None) -> None:
    """A mark counts before the header, the header before trial; Latin-1 means Windows-1252."""
    assert decode_page(source, charset=charset) == (WORDS, ())


@pytest.mark.parametrize(
    "declared",
    ['<meta charset="koi8-r">', '<meta http-equiv=x content="text/html; charset=koi8-r">', '<?xml encoding="koi8-r"?>'],
)
def test_declared(declared: str) -> None:
    """What the page declares is believed."""
    assert decode_page((declared + "Москва").encode("koi8-r"))[0].endswith("Москва")


def test_a_wrong_declaration() -> None:
    """A charset that the bytes are not is an issue, and the next is tried."""
    assert codes(WORDS.encode("cp1252"), "utf-8") == ["wrong-charset"]
    assert codes(WORDS.encode(), "klingon") == ["unknown-charset"]


@pytest.mark.parametrize("name", ["zip", "hex", "rot13", "idna", "unicode_escape", "utf-7", "undefined"])
def test_codecs_that_are_no_charset(name: str) -> None:
    """Codecs of Python that are no charset of the web are not used."""
    assert codes(b"Talks", name) == ["unknown-charset"]


def test_a_page_that_breaks_off() -> None:
    """UTF-8 that is cut within a character stays UTF-8."""
    text, issues = decode_page(WORDS.encode() + "é".encode()[:1])
    assert text == WORDS + "\ufffd"
    assert [issue.code for issue in issues] == ["replaced-characters"]


def test_what_no_text_may_hold() -> None:
    """NUL and halves of surrogate pairs are replaced."""
    assert decode_page("a\0b\ud800")[0] == "a\ufffdb\ufffd"
    assert codes("a\0") == ["replaced-characters"]


@given(st.binary(), st.text(max_size=10) | st.none())
def test_any_bytes(source: bytes, charset: str | None) -> None:
    """Whatever the bytes, text comes out that can be written."""
    decode_page(source, charset=charset)[0].encode()
