"""A text below a headline, and who meets in it."""

from newsmodel import Article, parse

#: A headline, so that the text under test is a paragraph.
HEADLINE = "A quiet day in the north\n"


def read(text: str) -> Article:
    """The article that *text* is below a headline, published on Thursday, 31 May 2018."""
    return parse(HEADLINE + text, published="2018-05-31")


def parties(text: str) -> list[list[str]]:
    """The names of those who take part, for each meeting of *text*."""
    article = read(text)
    return [[article.party(p.party).label for p in meeting.participants] for meeting in article.meetings]


def found(text: str) -> list[tuple[str, frozenset[str]]]:
    """Status and parties of each meeting of *text*."""
    article = read(text)
    return [
        (meeting.status.value, frozenset(article.party(p.party).label for p in meeting.participants))
        for meeting in article.meetings
    ]


def records(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Status, parties, place and day of each meeting of *text*: ("held", "Lund, Tveit", "Oslo", "2018-05-28")."""
    article = read(text)
    return [
        (
            meeting.status.value,
            ", ".join(sorted(article.party(p.party).label for p in meeting.participants)),
            None if meeting.where is None else meeting.where.name,
            None if meeting.when is None else str(meeting.when),
        )
        for meeting in article.meetings
    ]
