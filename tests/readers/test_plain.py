"""Plain text becomes an article with its blocks, and what is odd about it is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import BlockKind, Span
from newsmodel.readers.plain import read_plain
from newsmodel.strategies import prose

PAGE = """Envoys meet in Oslo
Published
17 January 2019
By Ada Quill, BBC News, Oslo
The envoys met on Monday.
Image source, Getty Images
What did they say?
Both said that the talks went well."""


def _codes(text: str) -> list[str]:
    return [issue.code for issue in read_plain(text).issues]


def test_a_page_is_an_article() -> None:
    """Headline, authors, date and blocks are read off the page; facts are not."""
    (article,) = read_plain(PAGE, url="https://news.example/1", publisher="The Daily").articles

    assert (PAGE, "Envoys meet in Oslo", "2019-01-17") == (article.text, article.headline, str(article.published))
    assert [("Ada Quill", "BBC News", "Oslo")] == [(a.name, a.role, a.place) for a in article.authors]
    assert {BlockKind.CAPTION, BlockKind.CROSSHEAD} < {block.kind for block in article.blocks}
    assert ("https://news.example/1", "The Daily", ()) == (article.url, article.publisher, article.meetings)


@given(st.text(max_size=300) | prose().map(lambda told: told.text))
def test_blocks_cover_the_text(text: str) -> None:
    """Whatever the text, every character that is not blank is in a block, and with its facts it is what parse gives."""
    (article,) = read_plain(text).articles

    bare = "".join("".join(article.words(block.span).split()) for block in article.blocks)
    assert "".join(article.text.split()) == bare
    assert newsmodel.parse(text.removeprefix("\ufeff")) == newsmodel.extract(article)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-text"),
        (" \n", "no-text"),
        ("The envoys met.", "no-headline"),
        ("Envoys meet\nPublished4 days ago\nThe envoys met.", "relative-date"),
        ("Envoys meet\nPublished\n4 days ago\nThe envoys met.", "relative-date"),
        ("Envoys meet\nThe envoys met. " + "They met. " * 600, "line-ends-lost"),
        ("Envoys meet\nThe \ufffdenvoys\ufffd met.", "replacement-characters"),
        ("Envoys meet\nThe \ud800 met.", "lone-surrogates"),
        ("Envoys meet\nThe \0 met.", "control-characters"),
        ("Envoys meet\nBread &amp; butter were served.", "html-entities"),
        ("Envoys meet\nThe envoysâ€™ talks ended.", "wrong-encoding"),
    ],
)
def test_what_is_odd_is_told(text: str, code: str) -> None:
    """Each kind of damage has a code of its own, and a sound page has none."""
    assert [code] == _codes(text)
    assert [] == _codes(PAGE)


def test_damage_has_a_place() -> None:
    """The span of damage is that of its first character; a relative date's is the line."""
    assert [Span(12, 13)] == [issue.span for issue in read_plain("Envoys\nThe x\ufffd\ufffd met.").issues]
    assert [Span(12, 22)] == [i.span for i in read_plain("Envoys meet\n4 days ago\nThe envoys met.").issues]


def test_a_relative_date_is_no_date() -> None:
    """A label "4 days ago" never becomes a date of publication."""
    assert read_plain("Envoys meet\nPublished4 days ago\nThe envoys met.").articles[0].published is None


def test_a_text_that_is_none_is_refused() -> None:
    """Bytes are no text."""
    with pytest.raises(TypeError, match="must be a string"):
        read_plain(b"Talks")  # type: ignore[arg-type]
