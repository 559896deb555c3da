"""When something was said, between the verb and the words."""

import pytest
from sayings import read, said


@pytest.mark.parametrize(
    "when",
    ["just after midnight on Wednesday", "just hours later", "only minutes before the vote", "shortly after noon"],
)
def test_when_it_was_said_is_not_what_was_said(when: str) -> None:
    """Behind what is said stands nothing but the hour of it, whatever adverb leads it in."""
    assert said(f"The talks are off, the ministry said {when}.") == [(["ministry"], "The talks are off")]


@pytest.mark.parametrize(
    "manner",
    [
        "in an interview with the Oslo Post",
        "in comments carried by state media",
        "in comments to state media",
        "in remarks posted online",
        "in a video posted online",
        "in a statement published on its website",
        "at a press conference held jointly with Chile's mayor",
    ],
)
def test_in_what_it_was_said_is_not_what_was_said(manner: str) -> None:
    """Behind what is said stands in what and to whom, however long, and who publishes it passes nothing on."""
    article = read(f"The talks are off, the ministry said {manner}.")
    (statement,) = article.statements
    assert [part.words for part in statement.fragments] == ["The talks are off"]
    assert statement.via == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Monday, the ministry said in a statement Norway agreed to a deal.", "Norway agreed to a deal"),
        ("In May, the ministry said in Oslo Norway wants a bridge.", "Norway wants a bridge"),
    ],
)
def test_what_is_said_may_stand_behind_it(text: str, words: str) -> None:
    """Words with a verb of their own are what is said."""
    assert said(text) == [(["ministry"], words)]


@pytest.mark.parametrize("later", ["afterward", "afterwards", "later"])
def test_that_it_was_said_afterwards_is_no_part_of_the_words(later: str) -> None:
    """An adverb for when it was said stands between the verb and the words."""
    assert said(f"The mayor said {later} that they agreed.") == [(["mayor"], "they agreed")]
    assert said(f"The mayor added {later} that they agreed.") == [(["mayor"], "they agreed")]
