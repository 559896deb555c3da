"""What the metadata of a NewsML-G2 item say: when, whose, by whom, in which language."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from newsmodel.formats.newsmlg2_writing import ASSUMED
from newsmodel.formats.trees import local
from newsmodel.readers.bodies import words_of
from newsmodel.readers.dates import read_date
from newsmodel.readers.lines import signed
from newsmodel.values.blocks import Byline
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


class Metadata(NamedTuple):
    """What an article has besides its words."""

    published: TimeValue | None
    modified: TimeValue | None
    url: str | None
    publisher: str | None
    language: str | None
    authors: tuple[Byline, ...]


def metadata_of(item: "Element", issues: list[Issue]) -> Metadata:
    """What is told of an item; a date that is none or was repaired is an Issue."""
    first, created, changed, version = (
        next((date for element in found(item, *path) if (date := _date(element, issues)) is not None), None)
        for path in _DATES
    )
    published = first or created or version
    modified = changed or version
    guid = item.get("guid", "").strip()
    return Metadata(
        published=published,
        modified=modified if modified != published else None,
        url=guid if _URL.fullmatch(guid) else None,
        publisher=next(_publishers(item), None),
        language=next(_languages(item), None),
        authors=_authors(item),
    )


def found(element: "Element", *path: str) -> "Iterator[Element]":
    """The elements at a path of names below an element, in whatever namespace."""
    name, *rest = path
    for child in element:
        if local(child) == name:
            if rest:
                yield from found(child, *rest)
            else:
                yield child


def texts(element: "Element", *path: str) -> Iterator[str]:
    """The words of what is found, as far as there are any."""
    return (words for each in found(element, *path) if (words := words_of(each)))


def _publishers(item: "Element") -> Iterator[str]:
    for path in (("itemMeta", "provider"), ("rightsInfo", "copyrightHolder"), ("contentMeta", "infoSource")):
        for party in found(item, *path):
            yield from texts(party, "name")
    for provider in found(item, "itemMeta", "provider"):
        code = provider.get("literal") or provider.get("qcode", "").rpartition(":")[2]
        if code.strip() and code != "unknown":
            yield code.strip()


def _languages(item: "Element") -> Iterator[str]:
    tags = [language.get("tag", "") for language in found(item, "contentMeta", "language")]
    above = (element.get("{http://www.w3.org/XML/1998/namespace}lang", "") for element in (item, *item.iterancestors()))
    return (tag.strip() for tag in (*tags, *above) if _LANGUAGE.fullmatch(tag.strip()))


def _authors(item: "Element") -> tuple[Byline, ...]:
    """The creators as far as the byline has them; else whom the byline names."""
    by = " ".join(texts(item, "contentMeta", "by"))
    creators = [
        author
        for creator in found(item, "contentMeta", "creator")
        if (author := _creator(creator)) is not None and (not by or author.name in by)
    ]
    return tuple(creators) or signed(by)


def _creator(creator: "Element") -> Byline | None:
    name = next(texts(creator, "name"), None)
    if name is None or "org" in creator.get("type", "") or any(True for _ in found(creator, "organisationDetails")):
        return None
    roles = (
        role
        for related in found(creator, "related")
        if related.get("rel", "").rpartition(":")[2].lower() in _ROLES
        for role in texts(related, "name")
    )
    place = next(texts(creator, "personDetails", "contactInfo", "address", "locality", "name"), None)
    return Byline(name=name, role=next(roles, None), place=place)


def _date(element: "Element", issues: list[Issue]) -> TimeValue | None:
    if element.get("how") == ASSUMED:
        return None
    raw = (element.text or "").strip()
    match = _DATE.fullmatch(raw)
    value = read_date(raw if match is None or match["clock"] else match["day"])
    if match is None or value is None:
        code = "odd-date" if value is not None else "unreadable-date" if raw else "empty-date"
        issues.append(Issue(code=code, message=f"no date of XML (got {raw[:40]!r}) @ line {element.sourceline}"))
    return value


_DATES: Final = (
    ("itemMeta", "firstCreated"),
    ("contentMeta", "contentCreated"),
    ("contentMeta", "contentModified"),
    ("itemMeta", "versionCreated"),
)
#: A date as XML Schema has it.
_DATE: Final = re.compile(
    r"(?P<day>\d{4}(?:-\d\d(?:-\d\d)?)?)(?P<clock>T\d\d:\d\d:\d\d(?:\.\d{1,20})?)?(?:Z|[+-]\d\d:\d\d)?", re.ASCII
)
_URL: Final = re.compile(r"https?://[^\s<>\"]{1,2000}")
_LANGUAGE: Final = re.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,9}")
#: What a related concept is if it is what somebody does.
_ROLES: Final = ("role", "jobtitle", "hasjobtitle", "title", "profession", "occupation")
