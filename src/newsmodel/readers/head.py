"""What the elements of a page say about its article: ``meta``, ``link``, ``time``, ``html lang``."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice
from typing import Final

from newsmodel.readers.dates import read_date, unreadable
from newsmodel.readers.lines import signed
from newsmodel.readers.linked_data import language_of
from newsmodel.readers.markup import Element, words_in
from newsmodel.readers.metadata import Metadata
from newsmodel.readers.nodes import plain
from newsmodel.values.blocks import Byline
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue


def metadata_of(root: Element) -> tuple[Metadata, tuple[Issue, ...]]:
    """What the head of a page says: Open Graph, ``article:``, Dublin Core and the makers' own names."""
    told: dict[str, list[str]] = defaultdict(list)
    for element in root.iter("meta"):
        content = plain(element.get("content") or "")
        for key in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := element.get(key)):
                told[name.lower().strip()].append(content)
    issues: list[Issue] = []
    title = next((words for element in root.iter("title") if (words := plain(element.text or ""))), None)
    languages = [tag for tag in (root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang")) if tag]
    metadata = Metadata(
        headline=_first(told, HEADLINE) or title,
        description=_first(told, DESCRIPTION),
        authors=_authors(told),
        published=_date(told, PUBLISHED, issues),
        modified=_date(told, MODIFIED, issues),
        url=_canonical(root) or next((url for url in told["og:url"] if _is_web(url)), None),
        publisher=next((name for key in PUBLISHER for name in told[key] if not _is_web(name)), None),
        language=language_of([*languages, *told["content-language"], *told["og:locale"]], []),
    )
    return metadata, tuple(issues)


def visible_dates(story: Element) -> Metadata:
    """The dates that are shown in a story, of which the first may also be that of the last change."""
    published: TimeValue | None = None
    modified: TimeValue | None = None
    dated = (element for element in story.iter("time", "span", "div", "abbr", "p") if machine_date(element))
    for element in islice(dated, _MOST_ASKED):
        value = read_date(machine_date(element))
        if value is None:
            continue
        around = element.getparent()
        label = words_in(around, most=_LONGEST_LABEL).lower() if around is not None else ""
        if element.get("itemprop") == "dateModified" or any(word in label for word in ("updated", "modified")):
            modified = modified or value
        else:
            published = published or value
    return Metadata(published=published, modified=modified)


def machine_date(element: Element) -> str | None:
    """The date that an element has for machines."""
    return next((found for key in MACHINE_DATES if (found := element.get(key))), None)


def _first(told: dict[str, list[str]], keys: Iterable[str]) -> str | None:
    return next((value for key in keys for value in told.get(key, ())), None)


def _authors(told: dict[str, list[str]]) -> tuple[Byline, ...]:
    for key in AUTHOR:
        if found := tuple(dict.fromkeys(author for value in told.get(key, ()) for author in signed(value))):
            return found
    return ()


def _date(told: dict[str, list[str]], keys: Iterable[str], issues: list[Issue]) -> TimeValue | None:
    unread: list[Issue] = []
    for key in keys:
        for raw in told.get(key, ())[:1]:
            if date := read_date(raw):
                return date
            unread.append(unreadable(key, raw))
    issues += unread
    return None


def _canonical(root: Element) -> str | None:
    for element in root.iter("link"):
        address = (element.get("href") or "").strip()
        if (element.get("rel") or "").lower() == "canonical" and _is_web(address):
            return address
    return None


def _is_web(text: str) -> bool:
    return text.lower().startswith(("http://", "https://", "//", "www."))


_LONGEST_LABEL: Final = 100
_MOST_ASKED: Final = 50
#: Names of ``meta`` elements, best first.
HEADLINE: Final = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
DESCRIPTION: Final = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
AUTHOR: Final = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "byline",
)
PUBLISHED: Final = (
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "pubdate",
    "publish-date",
    "publishdate",
    "article.published",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "og:published_time",
    "date",
)
MODIFIED: Final = (
    "article:modified_time",
    "og:article:modified_time",
    "article:modified",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "article.updated",
    "lastmod",
    "last-modified",
)
PUBLISHER: Final = ("og:site_name", "article:publisher", "dc.publisher", "application-name", "twitter:app:name:iphone")
#: Attributes that hold a date for machines; ``data-seconds`` and ``data-timestamp`` count from 1970.
MACHINE_DATES: Final = ("datetime", "data-datetime", "data-seconds", "data-timestamp")
