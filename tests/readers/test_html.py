"""Pages of news: every stretch typed, the facts of the page in their fields, and nothing that breaks it."""

import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import BBC_2015, BBC_2023, BBC_2024, OLD, PAGES, SCRIPTED, SEMANTIC

from newsmodel import Article, BlockKind, MissingExtraError, ReadError
from newsmodel.readers.decoding import LARGEST_PAGE
from newsmodel.readers.html import read_html

STORY = "<p>The envoys of both countries have left Oslo after two days of talks in the old town hall.</p>" * 3

LONG = STORY * 8


def read(page: str | bytes) -> Article:
    """The one article of a page."""
    (article,) = read_html(page).articles
    return article


def words(article: Article, kind: BlockKind) -> list[str]:
    """The words of all blocks of a kind."""
    return [article.words(block.span) for block in article.blocks if block.kind is kind]


def dates(article: Article, kind: BlockKind) -> list[str | None]:
    """The dates of all blocks of a kind."""
    return [block.date and str(block.date) for block in article.blocks if block.kind is kind]


class TestSemanticMarkup:
    """A page whose elements say what they are."""

    article = read(SEMANTIC)

    def test_headline_and_standfirst(self) -> None:
        """The heading and the summary below it are told apart."""
        assert self.article.headline == "Talks end in Oslo"
        assert words(self.article, BlockKind.STANDFIRST) == ["Two days of talks brought no accord."]

    def test_paragraphs(self) -> None:
        """Paragraphs are whole, those in quotations too; a dateline before one stands by itself."""
        assert [line[:20] for line in words(self.article, BlockKind.PARAGRAPH)] == [
            "The envoys of both c",
            "A spokesman said tha",
            "“We were close,” one",
            "Nobody would say who",
        ]
        assert words(self.article, BlockKind.DATELINE) == ["31 May 2018", "GENEVA (Reuters) -"]

    def test_crossheads_and_lists(self) -> None:
        """Headings within the story are crossheads, also those made of bold words; items of lists are told."""
        assert words(self.article, BlockKind.CROSSHEAD) == ["What was agreed", "What comes next"]
        assert words(self.article, BlockKind.LIST_ITEM) == ["An exchange of prisoners", "A telephone line"]

    def test_captions(self) -> None:
        """A caption is kept with its credit."""
        assert words(self.article, BlockKind.CAPTION) == ["The envoys left by boat. Photograph: C Doe/AFP"]

    def test_byline(self) -> None:
        """Everybody in the byline is an author, with role and place from wherever the page tells them."""
        assert [(author.name, author.role, author.place) for author in self.article.authors] == [
            ("Ann Lee", "Reuters", "Oslo"),
            ("Ben Roe", "Reuters", "Oslo"),
        ]

    def test_embeds(self) -> None:
        """A post and a film have their providers."""
        embeds = [
            (block.provider, self.article.words(block.span))
            for block in self.article.blocks
            if block.kind is BlockKind.EMBED
        ]
        assert ("Twitter", "Good talks today.") in embeds
        assert ("YouTube", "https://www.youtube.com/embed/x1") in embeds

    def test_related(self) -> None:
        """Links to other stories are told, with the day of each where the page has it."""
        assert words(self.article, BlockKind.RELATED) == [
            "Read what the envoys said in April",
            "Envoys arrive in Oslo",
            "Who the envoys are",
        ]
        assert dates(self.article, BlockKind.RELATED) == [None, "2018-05-29", None]

    def test_furniture(self) -> None:
        """Consent texts, labels and buttons are furniture; menus and the foot of the site are left out."""
        furniture = words(self.article, BlockKind.FURNITURE)
        assert {"We use cookies. Accept and continue", "Related stories", "Share"} <= set(furniture)
        assert "Home" not in self.article.text
        assert "©" not in self.article.text

    def test_facts_of_the_page(self) -> None:
        """Dates, address, publisher and language are filled in."""
        article = self.article
        assert str(article.published) == "2018-05-31T10:04:00+02:00"
        assert str(article.modified) == "2018-05-31T12:00:00Z"
        assert (article.url, article.publisher, article.language) == (
            "https://news.example/oslo",
            "The Example",
            "en-GB",
        )


class TestBBC:
    """The BBC's pages of three times."""

    def test_2015(self) -> None:
        """Labels that are off screen stay with their captions; related stories beside the story are found."""
        article = read(BBC_2015)
        assert words(article, BlockKind.CAPTION) == ["Media caption The envoys wave", "Image copyright EPA"]
        assert words(article, BlockKind.CROSSHEAD) == ["Analysis: Ann Lee, BBC News, Oslo"]
        assert (article.authors[0].name, article.authors[0].place) == ("Ann Lee", "Oslo")
        assert words(article, BlockKind.RELATED) == ["Envoys arrive in Oslo", "Who the envoys are"]
        assert dates(article, BlockKind.RELATED) == ["2018-05-29T10:04:00Z", "2018-05-29"]
        assert str(article.published) == "2018-05-31T10:04:00Z"
        assert "Something else" not in article.text

    def test_2023(self) -> None:
        """The state in a string of a script has caption, credit, byline, crosshead, list, embed and topics."""
        article = read(BBC_2023)
        assert [str(block.kind) for block in article.blocks] == [
            "headline",
            "dateline",
            "byline",
            "caption",
            "caption",
            "paragraph",
            "crosshead",
            "list_item",
            "embed",
            "furniture",
            "related",
            "related",
        ]
        assert words(article, BlockKind.CAPTION) == ["Image source, Getty Images", "The envoys wave"]
        assert (article.authors[0].name, article.authors[0].role) == ("Ann Lee", "Arctic correspondent")
        assert (str(article.published), str(article.modified)) == ("2018-05-31T10:04:00Z", "2018-05-31T12:00:00Z")
        assert (article.url, article.publisher, article.language) == (
            "https://www.bbc.example/news/1",
            "BBC News",
            "en-GB",
        )

    def test_2024(self) -> None:
        """The state in JSON has the role and place of the author, and the times of related stories."""
        article = read(BBC_2024)
        (author,) = article.authors
        assert (author.name, author.role, author.place) == ("Ann Lee", "Arctic correspondent", "Oslo")
        assert dates(article, BlockKind.RELATED) == ["2018-05-29T10:04:00Z"]
        assert words(article, BlockKind.CAPTION) == ["Image source, EPA", "The envoys wave"]

    def test_a_broken_state_is_an_issue(self) -> None:
        """Where the state cannot be read, the markup is."""
        page = f'<script id="__NEXT_DATA__">{{"props": [</script><h1>Talks end</h1>{STORY}'
        reading = read_html(page)
        assert [issue.code for issue in reading.issues] == ["broken-state"]
        assert len(words(reading.articles[0], BlockKind.PARAGRAPH)) == 3


class TestOthers:
    """Pages that say little."""

    def test_lines_in_a_table(self) -> None:
        """Lines that two ``br`` part are paragraphs; the title is the headline."""
        article = read(OLD)
        assert article.headline == "Envoys leave Oslo"
        assert len(words(article, BlockKind.PARAGRAPH)) == 2
        assert str(article.published) == "2001-05-31"

    def test_words_in_the_data(self) -> None:
        """A page that scripts put together is read from its JSON-LD."""
        article = read(SCRIPTED)
        assert len(words(article, BlockKind.PARAGRAPH)) == 2
        assert article.authors[0].name == "Ann Lee"

    @pytest.mark.parametrize("page", ["", " ", "<html></html>", "<p></p>", "<nav>Home</nav>", b"\xff\xfe"])
    def test_a_page_without_a_story(self, page: str | bytes) -> None:
        """A page without words gives no article and says so."""
        reading = read_html(page)
        assert reading.articles == ()
        assert reading.issues[-1].code == "no-article"

    def test_the_address_that_is_given_counts(self) -> None:
        """Who knows where the page was found says so."""
        (article,) = read_html(SEMANTIC, url="https://other.example/").articles
        assert article.url == "https://other.example/"

    def test_a_broken_block_of_data_is_an_issue(self) -> None:
        """One block of JSON-LD that cannot be read does not spoil the next."""
        page = f'<script type="application/ld+json">{{"a": </script>{SEMANTIC}'
        reading = read_html(page)
        assert "broken-json-ld" in [issue.code for issue in reading.issues]
        assert reading.articles[0].publisher == "The Example"

    @pytest.mark.parametrize(
        "page",
        [
            f'<body class="comments-open no-ads share has-twitter-embed"><div class="caption author">{LONG}</div>',
            f'<body style="visibility: hidden"><form>{LONG}</form>',
            f'<div class="advert comments-on"><article class="related promo newsletter">{LONG}</article></div>',
        ],
    )
    def test_names_of_what_is_around_the_story(self, page: str) -> None:
        """A story stays a story, whatever the elements around it are called."""
        assert len(words(read(page), BlockKind.PARAGRAPH)) == LONG.count("<p>")

    def test_a_comment_thread_is_no_story(self) -> None:
        """However long the comments are, the story is read."""
        article = read(f'<article>{STORY}</article><div class="comments">{LONG}</div>')
        assert len(words(article, BlockKind.PARAGRAPH)) == STORY.count("<p>")

    def test_a_name_within_a_line(self) -> None:
        """An author who is linked within a line does not part it."""
        line = '<p>By <a rel="author" href="/ann">Ann Lee</a>, BBC News, Oslo</p>'
        article = read(f"<article><h1>Talks end</h1>{line}{STORY}</article>")
        assert words(article, BlockKind.BYLINE) == ["By Ann Lee, BBC News, Oslo"]

    def test_the_name_of_the_site_as_first_heading(self) -> None:
        """The heading that the data call the headline is the headline, wherever it stands."""
        data = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks end"}</script>'
        article = read(f"{data}<main><h1>The Example</h1><h2>Talks end</h2>{STORY}</main>")
        assert (article.headline, words(article, BlockKind.CROSSHEAD)) == ("Talks end", [])

    def test_a_headline_outside_the_story(self) -> None:
        """Byline and date that stand with the headline, apart from the story, are read."""
        top = (
            "<div><h1>Talks end</h1><div class='byline'>By Ann Lee, Reuters</div><div>Updated May 31, 2018</div></div>"
        )
        article = read(f"{top}<div>{'<p>Menu of many words that are no story.</p>' * 99}</div><main>{LONG * 9}</main>")
        assert (article.headline, article.authors[0].role, str(article.modified)) == (
            "Talks end",
            "Reuters",
            "2018-05-31",
        )

    def test_the_date_below_a_related_link(self) -> None:
        """The date of a related link is its own, also in a list within the item, beside the story."""
        links = (
            "<section><h2>More on this story</h2><ul><li><a href='/1'>Envoys arrive in Oslo</a>"
            "<ul><li><span>Published</span><time datetime='2018-05-29'>29 May</time></li></ul></li>"
            "<li><a href='/2'>Who the envoys are</a></li></ul></section>"
        )
        article = read(f"<article><h1>Talks end</h1>{STORY}</article>{links}")
        assert dates(article, BlockKind.RELATED) == ["2018-05-29", None]

    def test_names_for_data(self) -> None:
        """Names in data attributes tell what an element is; a link in a frame is another story."""
        article = read(
            "<article><h1>Talks end</h1><div data-gu-name='standfirst'><p>No accord in Oslo</p></div>"
            "<address><a rel='author'>Ann Lee</a> in Oslo and <a rel='author'>Ben Roe</a></address>"
            "<p>First published on Wed 30 May 2018 09.00 BST</p>"
            f"{STORY}<figure class='rich-link'><a href='/x'>Envoys arrive in Oslo</a></figure></article>"
        )
        assert words(article, BlockKind.STANDFIRST) == ["No accord in Oslo"]
        assert [(author.name, author.place) for author in article.authors] == [("Ann Lee", "Oslo"), ("Ben Roe", None)]
        assert words(article, BlockKind.RELATED) == ["Envoys arrive in Oslo"]
        assert str(article.published) == "2018-05-30"

    def test_a_page_of_pictures(self) -> None:
        """Captions alone are a story."""
        article = read("<article><h1>Oslo</h1>" + "<figure><figcaption>The envoys wave</figcaption></figure>" * 20)
        assert len(words(article, BlockKind.CAPTION)) == 20

    def test_without_lxml(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without lxml the error names the extra."""
        for name in ("newsmodel.readers.head", "newsmodel.readers.markup"):
            monkeypatch.delitem(sys.modules, name, raising=False)
        monkeypatch.setitem(sys.modules, "lxml", None)
        with pytest.raises(MissingExtraError) as caught:
            read_html("<p>x")
        assert caught.value.extra == "html"


def hostile() -> Iterator[tuple[str, str | bytes]]:
    """Pages that are meant to break something."""
    many, deep = 3_000, 100_000
    yield "deep elements", "<div>" * deep + STORY
    yield "deep names", '<div class="share related byline caption">' * deep + STORY
    yield "deep lists", "<ul><li>" * deep + STORY
    yield "deep links", "<a><b>" * deep + STORY
    yield "deep data", STORY + '<script type="application/ld+json">' + "[" * deep + "</script>"
    yield "deep state", STORY + '<script id="__NEXT_DATA__">' + '{"contents":[' * deep + "</script>"
    state = '{"contents":[{"type":"x","model":' * 200 + "{}" + "}]}" * 200
    yield "deep blocks", STORY + f'<script id="__NEXT_DATA__">{state}</script>'
    yield "many paragraphs", STORY * many
    yield "many headings", "<h1>Talks end</h1><h2>Related stories</h2>" * many + STORY
    yield "many times", '<time datetime="2018-05-31">x</time>' * many + STORY
    yield "many names", '<meta name="date" content="soon">' * many + STORY
    yield "unclosed", "<p><a><b><i>" * many
    yield "one line", "<p>By " + "Ann Lee " * 100_000
    yield "one word", "<p>" + "x" * 1_000_000
    yield "NUL", STORY.replace(" ", "\0")
    yield "surrogates", STORY.replace("e", "\ud800")
    yield "every byte", bytes(range(256)) * 40
    yield "UTF-16 without a mark", STORY.encode("utf-16-le")
    yield "quotes", '<p class="' * many


@pytest.mark.parametrize("page", [pytest.param(page, id=name) for name, page in hostile()])
def test_hostile_pages(page: str | bytes) -> None:
    """Whatever a page does, reading it ends, and ends well."""
    reading = read_html(page)
    assert reading.articles or reading.issues


def test_a_page_that_is_too_large() -> None:
    """The size of a page is bounded, with a clear error."""
    with pytest.raises(ReadError, match="too large"):
        read_html("x" * (LARGEST_PAGE + 1))


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_truncated_pages(page: str) -> None:
    """A page that breaks off at any byte is read as far as it goes."""
    source = page.encode()
    for end in range(0, len(source), 1 if len(source) < 1000 else 11):
        reading = read_html(source[:end])
        assert reading.articles or reading.issues


MARKUP = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<h1>",
        "<h2>",
        "<li>",
        "<div class=byline>",
        "<figure>",
        "<figcaption>",
        "<br>",
        "<a href=x>",
        "</a>",
        "<b>",
        "</b>",
        "<time datetime=2018-05-31>",
        "By Ann Lee, BBC News, Oslo",
        "31 May 2018",
        "Related stories",
        "\n",
        "<blockquote class=twitter-tweet>",
        "<iframe src=//youtube.com/x>",
        "<script type=application/ld+json>{",
        "</div>",
    ]
)


@settings(max_examples=200)
@given(st.lists(MARKUP | st.text(max_size=20), max_size=30).map("".join))
def test_any_markup(page: str) -> None:
    """Whatever elements a page is made of, its article stands: each block has words."""
    for article in read_html(page).articles:
        assert all(article.words(block.span).strip() for block in article.blocks)


@given(st.binary(max_size=200), st.sampled_from([None, "utf-8", "latin-1", "zip", "utf-7", "x", ""]))
def test_any_bytes(source: bytes, charset: str | None) -> None:
    """Whatever bytes are given, with whatever charset, nothing but a reading comes back."""
    read_html(source, charset=charset)


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        ("<h1>Talks end</h1><p>In Bern.</p><h2>Next</h2><p>None.</p>", ["Talks end", "In Bern.", "Next", "None."]),
        ("<p>Talks end.</p>", ["Talks end."]),
        ("<div>Please wait</div>", []),
    ],
)
def test_a_small_page_is_all_story(page: str, blocks: list[str]) -> None:
    """Paragraphs may be as short as they like where there is little else; without any there is no story."""
    articles = read_html(page).articles
    assert blocks == [article.words(block.span) for article in articles for block in article.blocks]
