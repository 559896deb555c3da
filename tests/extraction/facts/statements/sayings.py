"""A text below a headline, and who says what in it."""

from newsmodel import Article, parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "a quiet day in the north\n"


def read(text: str) -> Article:
    """The article that *text* is below a headline, published on Tuesday, 5 March 2019."""
    return parse(HEADLINE + text, published="2019-03-05")


def said(text: str) -> list[tuple[list[str], str]]:
    """For each statement of *text* the speakers' words and the content."""
    return [
        ([speaker.words for speaker in statement.speakers], " ".join(part.words for part in statement.fragments))
        for statement in read(text).statements
    ]
