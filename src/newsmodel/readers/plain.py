"""Plain text to an article: what stands on the page, and what a scraper lost of it."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from newsmodel.model.article import Article
from newsmodel.readers.reading import Reading
from newsmodel.span import Span
from newsmodel.text.blocks import Page, find_blocks, own_date
from newsmodel.text.normalize import id_of, normalize
from newsmodel.values.blocks import BlockKind
from newsmodel.values.issue import Issue


def read_plain(text: str, *, url: str | None = None, publisher: str | None = None) -> Reading:
    r"""The article that plain text is, one block a line, without facts.

    Args:
        text: what a scraper, a feed or a person made of an article.
        url: where it was published.
        publisher: who published it.

    Raises:
        TypeError: if *text* is not a string.

    >>> reading = read_plain("Envoys meet in Oslo\nPublished\n4 days ago\nThe envoys met.")
    >>> reading.articles[0].headline, [issue.code for issue in reading.issues]
    ('Envoys meet in Oslo', ['relative-date'])
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'text' must be a string (got {type(text).__name__})")
    text = text.removeprefix("\ufeff")
    words = normalize(text)
    page = find_blocks(words)
    article = Article(
        id=id_of(words),
        text=words,
        headline=page.headline,
        blocks=page.blocks,
        authors=page.authors,
        published=own_date(page.blocks),
        url=url,
        publisher=publisher,
    )
    issues = [issue for look in LOOKS for issue in look(words, page)]
    return Reading(articles=(article,), issues=tuple(issues))


def _shape(_text: str, page: Page) -> Iterator[Issue]:
    """Whether the text is a page at all."""
    if not page.blocks:
        yield Issue(code="no-text", message="there are no words")
    elif page.headline is None:
        yield Issue(code="no-headline", message="no line is a headline")
    longest = max((len(block.span) for block in page.blocks), default=0)
    if longest > _LONGEST_PARAGRAPH:
        yield Issue(code="line-ends-lost", message=f"a paragraph of {longest} characters: its line ends may be lost")


def _dates(text: str, page: Page) -> Iterator[Issue]:
    """Labels of dates that name no day: when the page was scraped, nobody says."""
    for block in page.blocks:
        words = text[block.span.start : block.span.end] if block.kind is BlockKind.FURNITURE else ""
        if len(words) <= _LONGEST_LABEL and _AGO.fullmatch(words):
            yield Issue(
                code="relative-date", message=f"{words!r} is a date only with that of the visit", span=block.span
            )


def _characters(text: str, _page: Page) -> Iterator[Issue]:
    """Traces of a wrong decoding, one issue a kind."""
    for code, pattern, message in DAMAGE:
        found = pattern.search(text)
        if found is not None:
            count = sum(1 for _ in pattern.finditer(text))
            yield Issue(code=code, message=f"{message} (got {count})", span=Span(*found.span()))


_LONGEST_PARAGRAPH: Final = 5000
_LONGEST_LABEL: Final = 40
_AGO: Final = re.compile(
    r"(?:[-•*] ?)?(?:(?:published|updated|last updated):? ?)?"
    r"\d{1,3} ?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago",
    re.IGNORECASE,
)

#: What tells a wrong decoding: a code, the characters, what they mean. Spans are those of the first.
DAMAGE: Final[tuple[tuple[str, "re.Pattern[str]", str], ...]] = (
    ("replacement-characters", re.compile("\ufffd"), "characters were lost"),
    ("lone-surrogates", re.compile("[\ud800-\udfff]"), "halves of characters, which no file can hold"),
    ("control-characters", re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]"), "characters that no text needs"),
    (
        "html-entities",
        re.compile(r"&(?:amp|quot|lt|gt|nbsp|apos|#\d{1,7}|#x[\da-f]{1,6});", re.IGNORECASE),
        "HTML was left",
    ),
    (
        "wrong-encoding",
        re.compile("â€[\x80-\xbf\u2122\u0153\u0161\u009d]|Ã[\xa0-\xbf]"),
        "UTF-8 was read as something else",
    ),
)

#: What is looked for, in this order.
LOOKS: Final[tuple[Callable[[str, Page], Iterator[Issue]], ...]] = (_shape, _dates, _characters)
