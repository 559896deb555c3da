"""What users call; the engine and its word lists load on first use, so that importing newsmodel stays quick."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from newsmodel.model.article import Article
from newsmodel.values.time import TimeExpression, TimeValue

if TYPE_CHECKING:
    from newsmodel.extraction.mentions.recognizer import Recognizer
    from newsmodel.lexicon.lexicon import Lexicon


def parse(
    text: str,
    *,
    published: str | date | datetime | TimeValue | None = None,
    url: str | None = None,
    publisher: str | None = None,
    id: str | None = None,  # noqa: A002
    lexicon: "Lexicon | None" = None,
    recognizer: "Recognizer | None" = None,
) -> Article:
    """The article that *text* is, with its facts.

    Args:
        text: plain text, one block a line, as scrapers and feeds give it; not a path, which `newsmodel.read` takes.
        published: when it was published; "2018-05-31" or anything that `TimeValue.parse` reads. Without it the
            text's own date is taken, if it has one; else, or if all that is known is "2018-05", relative dates stay
            unresolved.
        url: where it was published.
        publisher: who published it.
        id: an id for the article; by default one that is made from the text.
        lexicon: the word lists to use instead of the English ones that come with the library.
        recognizer: finds where persons are named, instead of our rules: a
            :class:`~newsmodel.extraction.mentions.recognizer.SpacyRecognizer` around a spaCy pipeline, or your own.

    Raises:
        ParseError: if *published* is a string that is no date.
        TypeError: if an argument is of another type.

    >>> article = parse("Mr Lavrov met Mr Kerry in Vienna on Tuesday.", published="2015-07-01")
    >>> meeting = article.meetings[0]
    >>> [article.party(p.party).label for p in meeting.participants], meeting.where.name, str(meeting.when)
    (['Lavrov', 'Kerry'], 'Vienna', '2015-06-30')
    """
    from newsmodel.extraction import pipeline

    return pipeline.parse(
        text, published=published, url=url, publisher=publisher, id=id, lexicon=lexicon, recognizer=recognizer
    )


def extract(article: Article, *, lexicon: "Lexicon | None" = None, recognizer: "Recognizer | None" = None) -> Article:
    """*article* with its facts read anew from its text; what it already says of itself stays.

    If it has no date of publication, that of its text is taken, as `parse` does.

    *lexicon* and *recognizer* are those of `parse`.

    Raises:
        TypeError: if an argument is of another type.

    >>> import attrs
    >>> undated = parse("Mr Lavrov met Mr Kerry on Tuesday.")
    >>> undated.meetings[0].when is None
    True
    >>> str(extract(attrs.evolve(undated, published=TimeValue.parse("2015-07-01"))).meetings[0].when)
    '2015-06-30'
    """
    from newsmodel.extraction import pipeline

    return pipeline.extract(article, lexicon=lexicon, recognizer=recognizer)


def find_times(
    text: str, anchor: date | str | TimeValue | None = None, *, week_start: int = 0
) -> tuple[TimeExpression, ...]:
    """The time expressions of *text*, in order, none overlapping another.

    Args:
        text: English news, in whole or in part.
        anchor: the day of publication; "2018-05-31", a date or `Article.published`. Without it the article's own date
            serves if its head states one ("Published 17 January 2019", a dated dateline); else, or if it is no more
            exact than a week, relative expressions stay unresolved.
        week_start: the day on which a week begins, from 0 for Monday to 6 for Sunday.

    Raises:
        ParseError: if *anchor* is a string that is no date.
        TypeError: if *anchor* is no string, date or TimeValue, or *text* no string.
        ValueError: if *week_start* is no day of the week.

    >>> [(time.words, str(time.value)) for time in find_times("They met on Wednesday.", anchor="2018-05-31")]
    [('Wednesday', '2018-05-30')]
    """
    from newsmodel.extraction.mentions.times import find_times as find

    return find(text, anchor, week_start=week_start)
