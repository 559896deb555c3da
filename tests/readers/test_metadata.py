"""What a page says of its article besides the words."""

import pytest

from newsmodel import Byline
from newsmodel.readers.html import read_html
from newsmodel.readers.metadata import Metadata
from newsmodel.values.time import TimeValue

STORY = "<h1>Talks end</h1>" + "<p>The envoys of both countries have left Oslo after two days of talks.</p>" * 4
DATA = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2018-05-31"}</script>'


def told(head: str, body: str = STORY) -> Metadata:
    """The metadata of the article on a page."""
    (article,) = read_html(f"<html><head>{head}</head><body>{body}</body></html>").articles
    return Metadata(
        headline=article.headline,
        authors=article.authors,
        published=article.published,
        modified=article.modified,
        url=article.url,
        publisher=article.publisher,
        language=article.language,
    )


def test_what_is_trusted_less_only_fills_gaps() -> None:
    """Of two sources the first counts, and the second fills what it leaves open."""
    first = Metadata(headline="Talks end", authors=(Byline(name="Ann Lee"),))
    second = Metadata(headline="Talks go on", publisher="The Example", published=TimeValue.parse("2018-05-31"))
    both = first.or_else(second)
    assert (both.headline, both.publisher, str(both.published)) == ("Talks end", "The Example", "2018-05-31")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<meta property="article:published_time" content="2018-05-31T10:04:00Z">', "2018-05-31T10:04:00Z"),
        ('<meta name="date" content="31 May 2018">', "2018-05-31"),
        ('<meta name="DC.date.issued" content="2018-05">', "2018-05"),
        (f'<meta property="article:published_time" content="2011-01-01">{DATA}', "2018-05-31"),
    ],
)
def test_published(head: str, expected: str) -> None:
    """The date of publication is found, and that of JSON-LD counts first."""
    assert str(told(head).published) == expected


def test_a_date_that_is_only_shown() -> None:
    """Where the head says nothing, the date that is shown counts; one called the last change is that."""
    body = '<article><p>Updated <time datetime="2018-06-01">1 June</time></p><time datetime="2018-05-31">31 May</time>'
    found = told("", f"{body}{STORY}</article>")
    assert (str(found.published), str(found.modified)) == ("2018-05-31", "2018-06-01")


def test_names() -> None:
    """Authors are names, never addresses; the publisher is the name of the site."""
    head = '<meta property="article:author" content="https://social.example/ann"><meta name="author" content="Ann Lee">'
    found = told(head + '<meta property="og:site_name" content="The Example">')
    assert ([author.name for author in found.authors], found.publisher) == (["Ann Lee"], "The Example")


def test_address_and_language() -> None:
    """The canonical address counts before that of Open Graph, and ``html lang`` before its locale."""
    head = (
        '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://a.example/?x=1">'
        '<meta property="og:locale" content="nb_no">'
    )
    found = told(head)
    assert (found.url, found.language) == ("https://a.example/1", "nb-NO")


def test_the_title_without_the_site() -> None:
    """The title of the page is the headline of last resort, without the name of the site."""
    head = '<title>Talks end - The Example</title><meta property="og:site_name" content="The Example">'
    assert told(head, STORY.replace("h1", "div")).headline == "Talks end"


def test_an_unreadable_date_is_an_issue() -> None:
    """A date that cannot be read is kept in an issue."""
    reading = read_html(f'<meta name="date" content="soon">{STORY}')
    assert [(issue.code, "soon" in issue.message) for issue in reading.issues] == [("unreadable-date", True)]
