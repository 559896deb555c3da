"""A ninjs item of others, of any version, as an article: as far as an article has a place for it."""

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from typing import Any, Final

from newsmodel.model.article import Article
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.values.blocks import Byline
from newsmodel.values.names import PersonName
from newsmodel.values.time import TimeValue


def article_of(item: dict[str, Any]) -> Article:
    """The article of an item that keeps to its schema; a date that is none is left out.

    >>> article_of({"uri": "urn:x:1", "headline": "Talks end", "body_text": "Talks ended in Bern."}).headline
    'Talks end'
    """
    names = {key.lower(): value for key, value in item.items()}
    people = [found["name"] for found in names.get("people", names.get("person", ())) if "name" in found]
    bodies = names.get("organisations", names.get("organisation", ()))
    organizations = [found["name"] for found in bodies if "name" in found]
    return Article(
        id=item["uri"],
        text=_text(names),
        headline=next(_values(names, "headline"), names.get("title")),
        authors=_authors(names),
        published=_time(names, "firstcreated") or _time(names, "versioncreated"),
        modified=_time(names, "versioncreated") if _time(names, "firstcreated") else None,
        url=item["uri"] if item["uri"].startswith(("http://", "https://")) else None,
        publisher=names.get("copyrightholder"),
        language=names.get("language", "en"),
        persons=tuple(Person(id=f"p{n}", name=PersonName(full=name)) for n, name in enumerate(people, 1)),
        organizations=tuple(Organization(id=f"o{n}", name=name) for n, name in enumerate(organizations, 1)),
    )


def _values(names: dict[str, Any], stem: str) -> Iterator[str]:
    """The values of ``headline``, ``headline_*`` (1.x) or ``headlines`` (from 2.0 on), in their order."""
    for value, _ in _typed(names, stem):
        yield value


def _typed(names: dict[str, Any], stem: str) -> Iterator[tuple[str, bool]]:
    """Each value, and whether it is HTML."""
    many = f"{stem[:-1]}ies" if stem.endswith("y") else f"{stem}s"
    for found in names.get(many, ()):
        told = f"{found.get('contentType', found.get('contenttype', ''))} {found.get('role', '')}".lower()
        yield found["value"], "html" in told
    for key, value in names.items():
        if key == stem or (key.startswith(f"{stem}_") and isinstance(value, str)):
            yield value, "html" in key


def _text(names: dict[str, Any]) -> str:
    """The body as plain text where there is one, else out of HTML; without a body, the description."""
    for stem in ("body", "description"):
        found = list(_typed(names, stem))
        plain = [value for value, is_html in found if not is_html and "</" not in value]
        if plain:
            return _clean(plain[0])
        if found:
            return _clean(_words(found[0][0]))
    return ""


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _authors(names: dict[str, Any]) -> tuple[Byline, ...]:
    told = names.get("by") or names.get("byline")
    return (Byline(name=told),) if isinstance(told, str) else ()


def _time(names: dict[str, Any], key: str) -> TimeValue | None:
    try:
        return TimeValue.at(datetime.fromisoformat(names.get(key, "")))
    except ValueError:
        return None


def _words(html: str) -> str:
    page = _Page()
    page.feed(html.replace("<![", "&lt;!["))  # html.parser gives up on a marked section that it does not know
    page.close()
    lines = (" ".join(line.split()) for line in "".join(page.pieces).splitlines())
    return "\n".join(line for line in lines if line)


class _Page(HTMLParser):
    """The words of HTML, one block a line."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.hidden += tag in _HIDDEN
        self.pieces += ["\n"] if tag in _BLOCKS else []

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in _HIDDEN and self.hidden > 0
        self.pieces += ["\n"] if tag in _BLOCKS else []

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.pieces.append(data.replace("\n", " "))


_HIDDEN: Final = frozenset(("script", "style"))
#: Elements that begin and end a line.
_BLOCKS: Final = frozenset(
    (
        "aside",
        "blockquote",
        "br",
        "div",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "hl2",
        "li",
        "p",
        "section",
        "td",
    )
)
