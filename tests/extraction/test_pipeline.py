"""Parsing a text from end to end."""

import gc
from datetime import date, datetime
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsmodel
from newsmodel import Block, BlockKind, ParseError, Span, TimeValue

TEXT = """Ministers meet in Vienna
Norwegian Foreign Minister Ine Tveit met her Chilean counterpart, Luis Araya, in Vienna on Tuesday.
"We had a good and frank exchange of views," Ms Tveit said.
Mr Araya said that the talks would go on."""


def test_facts_are_read() -> None:
    """Persons, a meeting and statements come out of a plain text, dates resolved."""
    article = newsmodel.parse(TEXT, published="2015-07-01")

    assert [person.label for person in article.persons] == ["Ine Tveit", "Luis Araya"]
    assert [str(meeting.when) for meeting in article.meetings] == ["2015-06-30"]
    assert [statement.verb for statement in article.statements] == ["say", "say"]
    assert [article.party(s.speakers[0].party or "").label for s in article.statements] == ["Ine Tveit", "Luis Araya"]


@pytest.mark.parametrize(
    "published",
    ["2015-07-01", date(2015, 7, 1), TimeValue.parse("2015-07-01"), datetime(2015, 7, 1, 9, 30)],  # noqa: DTZ001
    ids=["string", "date", "value", "datetime"],
)
def test_published_may_be_given_in_many_ways(published: str | date | datetime | TimeValue) -> None:
    """The day of publication anchors relative dates, however it is given."""
    assert str(newsmodel.parse(TEXT, published=published).meetings[0].when) == "2015-06-30"


def test_nothing_is_resolved_without_a_date() -> None:
    """Without a day of publication a weekday keeps its words and has no value."""
    meeting = newsmodel.parse(TEXT).meetings[0]

    assert meeting.when is None
    assert [(time.words, time.value) for time in meeting.times] == [("Tuesday", None)]


def test_the_text_may_tell_its_own_date() -> None:
    """Without a date from the caller, the one that the head of the text states anchors the rest."""
    headline, rest = TEXT.split("\n", 1)
    article = newsmodel.parse(f"{headline}\nPublished 1 July 2015\n{rest}")

    assert (str(article.published), str(article.meetings[0].when)) == ("2015-07-01", "2015-06-30")


def test_a_date_learned_later_resolves_the_rest() -> None:
    """`extract` reads the facts anew when the day of publication has become known."""
    undated = newsmodel.parse(TEXT)
    dated = newsmodel.extract(attrs.evolve(undated, published=TimeValue.parse("2015-07-01")))

    assert dated == newsmodel.parse(TEXT, published="2015-07-01")


def test_ids_are_stable() -> None:
    """The same text gives the same id, another text another."""
    assert newsmodel.parse(TEXT).id == newsmodel.parse(TEXT).id
    assert newsmodel.parse(TEXT).id != newsmodel.parse(TEXT + ".").id


def test_line_ends_and_nfc_are_all_that_changes() -> None:
    """The text is kept as it is but for line ends and Unicode NFC."""
    assert newsmodel.parse("Kafé\r\nsoft\xadhyphen ").text == "Kafé\nsoft\xadhyphen "


def test_what_the_caller_says_is_kept() -> None:
    """Id, address and publisher are taken over."""
    article = newsmodel.parse(TEXT, id="a1", url="https://example.org/a1", publisher="Example Wire")

    assert (article.id, article.url, article.publisher) == ("a1", "https://example.org/a1", "Example Wire")


class Pointing:
    """A recognizer that knows one name."""

    def find_persons(self, text: str) -> list[newsmodel.Span]:
        """Where "Luis Araya" stands."""
        start = text.find("Luis Araya")
        return [newsmodel.Span(start, start + len("Luis Araya"))]


def test_another_recognizer_may_find_the_names() -> None:
    """Persons are those whom the recognizer points at; roles and statements go on from there."""
    article = newsmodel.parse(TEXT, published="2015-07-01", recognizer=Pointing())

    assert [person.label for person in article.persons if person.name is not None] == ["Luis Araya"]
    assert newsmodel.extract(article, recognizer=Pointing()) == article


def test_wrong_arguments_are_refused() -> None:
    """A date that is none is a ParseError, a text that is none a TypeError."""
    with pytest.raises(ParseError, match=r"invalid date .*expected one such as 2024-03-12"):
        newsmodel.parse(TEXT, published="yesterday")
    for name in ("published", "lexicon", "recognizer"):
        with pytest.raises(TypeError, match=f"'{name}' must be"):
            newsmodel.parse(TEXT, **{name: 3})  # type: ignore[arg-type]
    for text in (TEXT.encode(), Path("article.txt")):
        with pytest.raises(TypeError, match=r"'text' must be a string; newsmodel\.read takes paths"):
            newsmodel.parse(text)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [newsmodel.read(TEXT), TEXT, None], ids=["reading", "text", "none"])
def test_extract_says_what_it_wants(wrong: object) -> None:
    """Who gives a reading or a text to extract is told where the articles are."""
    with pytest.raises(
        TypeError, match=r"'article' must be an Article, such as reading.articles\[0\]; .*parse takes text"
    ):
        newsmodel.extract(wrong)  # type: ignore[arg-type]


SCRAPS = st.sampled_from(
    ['"', "'", "“", "”", "\n", " ", ". ", ", ", " said ", " Mr ", " Kim ", " met ", " on Monday", " they"]
)


@given(st.lists(SCRAPS).map("".join))
def test_scraps_of_news_never_raise(text: str) -> None:
    """Any heap of marks and words is an article."""
    newsmodel.parse(text, published="2018-05-31")


def test_what_is_known_of_the_page_counts() -> None:
    """Facts are read with the blocks that an article has, not with those that its lines suggest."""
    first = "Norwegian Foreign Minister Ine Tveit met Chilean Foreign Minister Luis Araya in Vienna"
    caption = Block(kind=BlockKind.CAPTION, span=Span(0, len(first)))
    paragraph = Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(first)))
    article = newsmodel.Article(id="a1", text=first, blocks=(paragraph,))

    assert len(newsmodel.extract(article).meetings) == 1
    assert newsmodel.extract(attrs.evolve(article, blocks=(caption,))).meetings == ()


@pytest.mark.parametrize(
    ("kind", "persons", "bodies"),
    [
        (BlockKind.RELATED, ["Ola Berg", "Ine Tveit"], ["UN"]),
        (BlockKind.FURNITURE, ["Ola Berg", "Ine Tveit"], ["UN"]),
        (BlockKind.CAPTION, ["Ola Berg", "Ine Tveit", "Luis Rojas"], ["UN", "NATO"]),
    ],
)
def test_nobody_is_told_of_beside_the_story(kind: BlockKind, persons: list[str], bodies: list[str]) -> None:
    """Who is named only where a page links to other stories has no part in this one; who is in both has."""
    story, link = "The UN said Ola Berg met Ine Tveit on Monday.", "Luis Rojas and Ola Berg speak of NATO"
    blocks = (
        Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(story))),
        Block(kind=kind, span=Span(len(story) + 1, len(story) + 1 + len(link))),
    )
    article = newsmodel.extract(newsmodel.Article(id="a1", text=f"{story}\n{link}", blocks=blocks))

    assert persons == [person.label for person in article.persons]
    assert bodies == [body.name for body in article.organizations]
    assert 2 == len([mention for mention in article.persons[0].mentions if mention.words == "Ola Berg"])


def test_nothing_is_left_to_the_collector() -> None:
    """What is made of a text goes with it: no cycle keeps it until the garbage collector comes."""
    newsmodel.parse(TEXT)
    gc.collect()
    gc.disable()
    try:
        newsmodel.parse(TEXT)
        assert gc.collect() == 0
    finally:
        gc.enable()
