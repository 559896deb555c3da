"""Embedded posts are direct speech of those who sign them."""

import pytest

from newsmodel import Channel, StatementKind, parse

ARTICLE = "Leaders meet in town\nMr Tveit met Ms Berg on Tuesday. They stayed for long.\n{post}\nMs Berg left."


@pytest.mark.parametrize(
    "post",
    [
        pytest.param("Good talks in town.\n— Ine Tveit (@tveit) May 30, 2018", id="signed in the next line"),
        pytest.param("“Good talks in town.”\n— Ine Tveit (@tveit) May 30, 2018", id="with marks"),
        pytest.param("Good talks in town. — Ine Tveit (@tveit) May 30, 2018", id="on one line"),
        pytest.param("Good talks in town. pic.twitter.com/abc— Ine Tveit (@tveit) May 30, 2018", id="with a picture"),
    ],
)
def test_a_post_is_direct_speech(post: str) -> None:
    """The words of the post, without marks and links, belong to whoever signs it."""
    (statement,) = parse(ARTICLE.format(post=post)).statements

    assert statement.kind is StatementKind.DIRECT
    assert statement.channel is Channel.SOCIAL_POST
    assert [speaker.words for speaker in statement.speakers] == ["Ine Tveit"]
    assert [fragment.words for fragment in statement.fragments] == ["Good talks in town."]


@pytest.mark.parametrize(
    ("signature", "when"),
    [
        ("— Ine Tveit (@tveit) May 28, 2018", "2018-05-28"),
        ("— Ine Tveit (@tveit) 28 May 2018", "2018-05-28"),
        ("— Ine Tveit (@tveit)", "None"),
    ],
)
def test_a_post_was_sent_when_its_signature_says(signature: str, when: str) -> None:
    """The day behind the name is that of the statement; without one nothing is guessed."""
    text = ARTICLE.format(post=f"Good talks on Saturday.\n{signature}")
    (statement,) = parse(text, published="2018-05-31").statements

    assert when == str(statement.when)
    assert ([] if when == "None" else [when]) == [str(time.value) for time in statement.times]


def test_a_post_may_begin_with_its_author() -> None:
    """A paragraph that opens with a name and an account is a post, and what it reports is no statement of its own."""
    (statement,) = parse(ARTICLE.format(post="Ine Tveit (@tveit) I said that the road is open.")).statements

    assert statement.channel is Channel.SOCIAL_POST
    assert [speaker.words for speaker in statement.speakers] == ["Ine Tveit"]
    assert [fragment.words for fragment in statement.fragments] == ["I said that the road is open."]


def test_a_post_without_signature_is_nobodys() -> None:
    """A post that nobody signs gives no statement."""
    assert parse(ARTICLE.format(post="Good talks in town. pic.twitter.com/abcdef")).statements == ()
