"""JSON-LD as pages embed it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel import BlockKind
from newsmodel.readers.linked_data import ARTICLES, read_linked_data


def article(**more: Any) -> dict[str, Any]:
    """A node that is an article."""
    return {"@type": "NewsArticle", "headline": "Talks end", "articleBody": "The envoys left Oslo.", **more}


def authors(value: object) -> list[tuple[str, str | None, str | None]]:
    """Name, role and place of each author that a node's property gives."""
    (found,) = read_linked_data(article(author=value)).articles
    return [(author.name, author.role, author.place) for author in found.authors]


@pytest.mark.parametrize(
    "kind",
    [
        *sorted(ARTICLES),
        "ReportageNewsArticle",
        ["WebPage", "NewsArticle"],
        "https://schema.org/NewsArticle",
        "schema:NewsArticle",
    ],
)
def test_types(kind: object) -> None:
    """Articles of every type are read, whatever their case and prefix, and in lists."""
    assert len(read_linked_data(article() | {"@type": kind}).articles) == 1


@pytest.mark.parametrize(
    "wrapped",
    [
        {"@graph": [{"@type": "WebPage"}, article()]},
        [[article()]],
        {"@type": "WebPage", "mainEntity": article()},
        {"@type": "ItemList", "itemListElement": [{"item": article()}]},
        {"HEADLINE": "Talks end", "@type": "newsarticle", "schema:articleBody": "The envoys left Oslo."},
    ],
)
def test_places(wrapped: object) -> None:
    """Articles are found wherever they stand."""
    (found,) = read_linked_data(wrapped).articles
    assert found.text == "Talks end\nThe envoys left Oslo."


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Ann Lee", [("Ann Lee", None, None)]),
        ("By Ann Lee and Ben Roe", [("Ann Lee", None, None), ("Ben Roe", None, None)]),
        ("Ann Lee, Ben Roe", [("Ann Lee", None, None), ("Ben Roe", None, None)]),
        ({"name": "Ann Lee"}, [("Ann Lee", None, None)]),
        ({"@type": "person", "name": ["Ann Lee", "Ben Roe"]}, [("Ann Lee", None, None), ("Ben Roe", None, None)]),
        (
            {"@type": "Person", "name": "Ann Lee", "jobTitle": "Editor", "workLocation": {"name": "Oslo"}},
            [("Ann Lee", "Editor", "Oslo")],
        ),
        ({"@type": "Role", "roleName": "Editor", "author": {"name": "Ann Lee"}}, [("Ann Lee", "Editor", None)]),
        ([[{"@type": "NewsMediaOrganization", "name": "The Example"}]], [("The Example", None, None)]),
        ({"@list": ["Ann Lee"]}, [("Ann Lee", None, None)]),
        ("https://social.example/ann", []),
        ([None, 3, {"url": "x"}, ""], []),
    ],
)
def test_authors(value: object, expected: object) -> None:
    """Authors are typed, whatever form they have."""
    assert authors(value) == expected


def test_authors_by_reference() -> None:
    """An author that is only an id is looked up."""
    graph = {"@graph": [article(author={"@id": "#a"}), {"@id": "#a", "@type": "Person", "name": "Ann Lee"}]}
    assert read_linked_data(graph).articles[0].authors[0].name == "Ann Lee"


def test_a_date_that_cannot_be_read_is_kept_in_an_issue() -> None:
    """No date is guessed, none is lost."""
    reading = read_linked_data(article(datePublished="01/02/2020 10:00", dateModified="2020-02-01T10:00:00+0000"))
    assert reading.articles[0].published is None
    assert str(reading.articles[0].modified) == "2020-02-01T10:00:00Z"
    assert [(issue.code, "01/02/2020 10:00" in issue.message) for issue in reading.issues] == [
        ("unreadable-date", True)
    ]


def test_an_article_without_a_body() -> None:
    """Headline and summary are the text, and an issue says that they are all."""
    reading = read_linked_data({"@type": "Article", "headline": "Talks end", "description": "No accord in Oslo"})
    (found,) = reading.articles
    assert [block.kind for block in found.blocks] == [BlockKind.HEADLINE, BlockKind.STANDFIRST]
    assert [issue.code for issue in reading.issues] == ["no-body"]


def test_the_body_is_read_as_a_plain_text() -> None:
    """Lines of the body are typed: datelines, crossheads, bylines; a little HTML is looked through."""
    body = (
        "<p>GENEVA (Reuters) - The envoys &amp; their aides left.</p><p>They will meet again.</p>(Reporting by Ann Lee)"
    )
    (found,) = read_linked_data(article(articleBody=body)).articles
    assert [str(block.kind) for block in found.blocks] == ["headline", "dateline", "paragraph", "paragraph", "byline"]


def test_pictures_and_live_posts() -> None:
    """Captions of pictures and the posts of a live blog are in the text."""
    posts = [
        {
            "@type": "BlogPosting",
            "headline": "They left",
            "datePublished": "2018-05-31T10:04Z",
            "articleBody": "By boat.",
        }
    ]
    data = article(image=[{"caption": "The envoys wave"}, "https://x"], liveBlogUpdate=posts)
    (found,) = read_linked_data(data).articles
    assert [str(block.kind) for block in found.blocks] == [
        "headline", "caption", "paragraph", "crosshead", "dateline", "paragraph"
    ]  # fmt: skip


def test_live_posts_tell_their_day() -> None:
    """The dateline of each post has its instant, which its times are read against."""
    posts = [
        {"@type": "BlogPosting", "datePublished": f"2018-05-{day}T10:04Z", "articleBody": "They left today."}
        for day in (31, 30)
    ]
    (found,) = read_linked_data(article(liveBlogUpdate=posts)).articles
    assert ["2018-05-31T10:04Z", "2018-05-30T10:04Z"] == [str(block.date) for block in found.blocks if block.date]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- {} -->",
        "//<![CDATA[\n{}\n//]]>",
        "/* data */ {};",
        "\ufeff{}",
        "{},",
    ],
)
def test_mended_json(text: str) -> None:
    """Marks around the data are looked over."""
    assert len(read_linked_data(text.replace("{}", json.dumps(article()))).articles) == 1


def test_line_ends_in_strings() -> None:
    """A line end within a string, which JSON forbids, does no harm."""
    assert len(read_linked_data('{"@type": "NewsArticle", "headline": "Talks\nend",}').articles) == 1


@pytest.mark.parametrize("text", ["{", "", "nothing", '{"a":' * 100_000, "[" * 100_000, b"\xff\x00{"])
def test_broken_json(text: str | bytes) -> None:
    """What is no JSON is an issue."""
    reading = read_linked_data(text)
    assert (reading.articles, bool(reading.issues)) == ((), text != "")


def test_data_that_goes_in_circles() -> None:
    """Plain data that holds itself is read to its end."""
    node = article()
    node["author"] = [node]
    node["isPartOf"] = node
    assert len(read_linked_data([node, node]).articles) == 1
    circle: list[object] = []
    circle.append(circle)
    assert len(read_linked_data(article(author=circle, image={"@list": circle})).articles) == 1


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "@id",
                    "@type",
                    "@graph",
                    "author",
                    "name",
                    "headline",
                    "articleBody",
                    "datePublished",
                    "image",
                    "url",
                    "publisher",
                    "inLanguage",
                    "liveBlogUpdate",
                    "description",
                    "jobTitle",
                    "@list",
                    "@value",
                ]
            ),
            inner | st.sampled_from(["NewsArticle", "Person", "2018-05-31", "en_GB"]),
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(PLAIN)
def test_any_data(data: object) -> None:
    """Whatever the data are, nothing but a reading comes back, the same for data and their text."""
    reading = read_linked_data(article(author=data, publisher=data, image=data) if isinstance(data, str) else data)
    for found in reading.articles:
        assert all(author.name.strip() for author in found.authors)
