"""What ninjs and NewsML-G2 share: the address of an article, dates as far as they are known, IPTC's codes."""

import re
from typing import Final
from urllib.parse import quote

from newsmodel.formats.linking import URI
from newsmodel.model.article import Article
from newsmodel.model.meeting import MeetingStatus
from newsmodel.values.time import TimeValue

_CLOCK: Final = r"T\d\d:\d\d:\d\d"
_ZONE: Final = r"(?:Z|[+-]\d\d:\d\d)"
#: An instant, as RFC 3339 has it; XML has no year 0.
INSTANT: Final = re.compile(rf"(?!0000)\d{{4}}-\d\d-\d\d{_CLOCK}{_ZONE}")
#: A date as far as it is known, in our standard strings: year, month, day, or date-time.
_TRUNCATED: Final = re.compile(rf"(?!0000)\d{{4}}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:{_CLOCK}{_ZONE}?)?)?)?")

#: IPTC's NewsCodes for how surely an event occurs.
OCCURRENCE: Final = {
    MeetingStatus.PLANNED: "http://cv.iptc.org/newscodes/eventoccurstatus/eos1",
    MeetingStatus.CANCELLED: "http://cv.iptc.org/newscodes/eventoccurstatus/eos6",
}


def address_of(article: Article) -> str:
    """The URL of an article, else a URN made from its id.

    >>> address_of(Article(id="a 1", text="Talks end"))
    'urn:x-newsmodel:article:a%201'
    """
    if article.url is not None and URI.fullmatch(article.url):
        return article.url
    return f"urn:x-newsmodel:article:{quoted(article.id)}"


def quoted(id_: str) -> str:
    """An id as a part of an address."""
    return quote(id_, safe="", errors="surrogatepass")


def instant(value: TimeValue | None) -> str | None:
    """The date-time with its zone that a value is, None if it is known less finely."""
    return str(value) if value is not None and INSTANT.fullmatch(str(value)) else None


def truncated(value: TimeValue | None) -> str | None:
    """The year, month, day or date-time that a value is; None if it is anything else, or a guess."""
    return str(value) if value is not None and _TRUNCATED.fullmatch(str(value)) else None


def ends(when: TimeValue) -> tuple[str | None, str | None]:
    """Begin and end as ``truncated`` tells each, as far as they are known.

    >>> ends(TimeValue.parse("2018-05-30/2018-06~")), ends(TimeValue.parse("2018-W22"))
    (('2018-05-30', None), (None, None))
    """
    first, slash, last = str(when).partition("/")
    begin, end = (text if _TRUNCATED.fullmatch(text) else None for text in (first, last if slash else ""))
    return begin, end
