"""Reading pages, beside trafilatura and newspaper4k in the same run."""

import pytest
from clock import seconds

from newsmodel.readers.html import read_html

PARAGRAPH = (
    "<p class='story__text'>The foreign ministers met in Vienna on Monday and <a href='/next'>will meet again</a> "
    "on 12 June, officials said. Talks began two weeks ago, after a decade of silence.</p>\n"
)
PICTURE = "<figure><img src='a.jpg'><figcaption>The envoys wave</figcaption></figure>"
MENU = "<nav><ul>" + "<li class='menu__item'><a class='menu__link' href='/world'>World</a></li>" * 60 + "</ul></nav>"
#: About 50 kB, as of a page of news with its menus, teasers and pictures.
PAGE = (
    "<!DOCTYPE html><html lang='en'><head><title>Talks go on | The Example</title>"
    "<meta property='og:title' content='Talks go on'>"
    "<meta property='article:published_time' content='2018-05-31T10:04:00Z'>"
    "</head><body>"
    + MENU * 3
    + "<main><article><h1>Talks go on</h1><div class='byline'>By Ann Lee</div>"
    + (
        "<figure><img src='a.jpg'><figcaption>The envoys wave</figcaption></figure>"
        + PARAGRAPH * 6
        + "<h2>What next</h2>"
    )
    * 12
    + "</article></main><aside>"
    + "<div class='teaser'><h3><a href='/1'>Another story of the day</a></h3></div>" * 40
    + f"</aside>{MENU}</body></html>"
)
#: Pages a second that the slowest machine must read.
FLOOR = 5


@pytest.mark.bench
def test_floor() -> None:
    """At least five pages a second are read on the slowest machine."""
    assert len(read_html(PAGE).articles) == 1
    assert seconds(lambda: read_html(PAGE), 5) <= 1 / FLOOR


@pytest.mark.bench
def test_beside_trafilatura() -> None:
    """At least as fast as trafilatura with metadata, which keeps less."""
    trafilatura = pytest.importorskip("trafilatura")
    assert trafilatura.extract(PAGE, with_metadata=True)
    read_html(PAGE)
    peer = seconds(lambda: trafilatura.extract(PAGE, with_metadata=True), 5)
    assert seconds(lambda: read_html(PAGE), 5) <= peer


@pytest.mark.bench
@pytest.mark.filterwarnings("ignore")
def test_beside_newspaper() -> None:
    """At least three times as fast as newspaper4k."""
    newspaper = pytest.importorskip("newspaper")

    def parse() -> None:
        article = newspaper.Article("https://news.example/1")
        article.download(input_html=PAGE)
        article.parse()

    parse()
    read_html(PAGE)
    assert 3 * seconds(lambda: read_html(PAGE), 5) <= seconds(parse, 3)
