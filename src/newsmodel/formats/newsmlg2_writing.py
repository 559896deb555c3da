"""An article as a NewsML-G2 2.35 news item: what the standard has a place for, and all of it in a body of our own."""

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from newsmodel.formats import json
from newsmodel.formats.iptc import OCCURRENCE, address_of, ends, instant, truncated
from newsmodel.formats.trees import UNHELD, etree, held
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.model.person import Person
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.places import Place, PlaceKind
from newsmodel.values.time import Qualifier, TimeValue

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element

#: The namespace of NewsML-G2.
NAR: Final = "http://iptc.org/std/nar/2006-10-01/"
XHTML: Final = "http://www.w3.org/1999/xhtml"
#: The rendition of the body that holds newsmodel's JSON.
EXACT: Final = "nm:exact"
#: What ``how`` says of a date that the standard demands and the article does not tell.
ASSUMED: Final = "nm:assumed"

#: The element of XHTML for each kind of block; its ``class`` is the kind.
TAGS: Final = {
    BlockKind.HEADLINE: "h1",
    BlockKind.STANDFIRST: "p",
    BlockKind.DATELINE: "p",
    BlockKind.CROSSHEAD: "h2",
    BlockKind.PARAGRAPH: "p",
    BlockKind.LIST_ITEM: "li",
    BlockKind.BYLINE: "address",
    BlockKind.CAPTION: "figcaption",
    BlockKind.EMBED: "blockquote",
    BlockKind.RELATED: "aside",
    BlockKind.FURNITURE: "div",
}
#: What stands around blocks of one kind.
AROUND: Final = {"li": "ul", "figcaption": "figure"}

_CATALOG: Final = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_SCHEMES: Final = {"nm": "urn:x-newsmodel:", "country": "http://cvx.iptc.org/iso3166-1a2/"}
_LANGUAGE: Final = re.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_COUNTRY: Final = re.compile("[A-Z]{2}")
_BLANK: Final = re.compile(r"[\t\n\r]")
#: libxml2 reads no longer stretch of text.
_LONGEST: Final = 10_000_000


def item_of(article: Article) -> "Element":
    """The root of the document that stands for an article.

    Raises:
        ValueError: if it needs more than 10 MB, which XML parsers refuse to read at a stretch.
    """
    root: Element = etree().Element(f"{{{NAR}}}newsItem", nsmap={None: NAR})
    language = article.language if _LANGUAGE.fullmatch(article.language) else None
    attributes = {
        "guid": _line(address_of(article)),
        "version": "1",
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
    }
    root.attrib.update(attributes)
    if language is not None:
        root.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    _add(root, "catalogRef", href=_CATALOG)
    catalog = _add(root, "catalog")
    for alias, uri in _SCHEMES.items():
        _add(catalog, "scheme", alias=alias, uri=uri)
    _add_item_meta(root, article)
    _add_content_meta(root, article, language)
    for meeting in article.meetings:
        _add_event(root, article, meeting)
    bodies = _add(root, "contentSet")
    _add_page(_add(bodies, "inlineXML", contenttype="application/xhtml+xml"), article)
    native = UNHELD.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(article))
    if len(native.encode()) > _LONGEST:
        raise ValueError("an article must not need more than 10 MB in XML")
    _add(bodies, "inlineData", rendition=EXACT, contenttype="application/json").text = native
    return root


def _add_item_meta(root: "Element", article: Article) -> None:
    meta = _add(root, "itemMeta")
    _add(meta, "itemClass", qcode="ninat:text")
    if article.publisher is not None:
        _add(_add(meta, "provider"), "name", article.publisher)
    else:
        _add(meta, "provider", literal="unknown")
    published, modified = instant(article.published), instant(article.modified)
    if created := modified or published:
        _add(meta, "versionCreated", created)
    else:
        _add(meta, "versionCreated", _first_instant(article), how=ASSUMED)
    if published and modified:
        _add(meta, "firstCreated", published)
    _add(meta, "pubStatus", qcode="stat:usable")


def _first_instant(article: Article) -> str:
    """Where the standard demands an instant: the first of the time known, else the first of all."""
    for value in (article.modified, article.published):
        if value is not None and value.earliest is not None:
            return value.earliest.isoformat(timespec="seconds")
    return "0001-01-01T00:00:00"


def _add_content_meta(root: "Element", article: Article, language: str | None) -> None:
    meta = _add(root, "contentMeta")
    for tag, value in (("contentCreated", article.published), ("contentModified", article.modified)):
        if (told := truncated(value)) is not None:
            _add(meta, tag, told)
    for byline in article.authors:
        _add_creator(meta, byline)
    if language is not None:
        _add(meta, "language", tag=language)
    for id_ in [*(person.id for person in article.persons), *(body.id for body in article.organizations)]:
        subject = _add(meta, "subject", type=_type_of(article, id_), literal=f"party-{id_}")
        _add(subject, "name", article.party(id_).label)
    for meeting in article.meetings:
        _add(_add(meta, "subject", type="cpnat:event", literal=f"meeting-{meeting.id}"), "name", meeting.kind)
    if article.headline is not None:
        _add(meta, "headline", article.headline)
    if article.authors:
        _add(meta, "by", ", ".join(byline.name for byline in article.authors))


def _add_creator(meta: "Element", byline: Byline) -> None:
    creator = _add(meta, "creator", type="cpnat:person")
    _add(creator, "name", byline.name)
    if byline.role is not None:
        _add(_add(creator, "related", rel="nm:role"), "name", byline.role)
    if byline.place is not None:
        contact = _add(_add(creator, "personDetails"), "contactInfo")
        _add(_add(_add(contact, "address"), "locality"), "name", byline.place)


def _add_event(root: "Element", article: Article, meeting: Meeting) -> None:
    """What is told of a meeting; where ``eventDetails`` are not allowed, for want of a date, as related concepts."""
    event = _add(root, "assert", literal=f"meeting-{meeting.id}")
    _add(event, "type", qcode="cpnat:event")
    _add(event, "name", meeting.kind)
    for evidence in meeting.evidence:
        _add(event, "definition", evidence.words)
    details = _add(event, "eventDetails")
    is_dated = meeting.when is not None and _add_dates(details, meeting.when)
    if not is_dated:
        event.remove(details)
    elif meeting.status in OCCURRENCE:
        _add(details, "occurStatus", uri=OCCURRENCE[meeting.status])

    def add(tag: str, /, **attributes: str) -> "Element":
        return _add(details, tag, **attributes) if is_dated else _add(event, "related", rel=f"nm:{tag}", **attributes)

    for topic in meeting.topics:
        _add(add("subject"), "name", topic)
    if meeting.where is not None:
        location = add("location")
        _add(location, "name", meeting.where.name)
        if is_dated and (country := _country_around(meeting.where)) is not None:
            _add(location, "broader", qcode=f"country:{country}")
    for part in meeting.participants:
        participant = add("participant", type=_type_of(article, part.party), literal=f"party-{part.party}")
        if is_dated:
            participant.set("role", f"nm:{part.role}")
        _add(participant, "name", article.party(part.party).label)


def _add_dates(details: "Element", when: TimeValue) -> bool:
    """Add begin and end as far as they are known, a week or a season as the stretch in which it begins."""
    start, end = ends(when)
    first, last = when.earliest, when.latest
    if start is not None:
        dates = _add(details, "dates")
        _add(dates, "start", start)
        if end is not None:
            _add(dates, "end", end)
    elif "/" not in str(when) and first and last and when.qualifier is Qualifier.CERTAIN:
        stretch = {"approxstart": first, "approxend": last}
        bounds = {key: bound.isoformat(timespec="seconds") for key, bound in stretch.items()}
        _add(_add(details, "dates"), "start", first.date().isoformat(), **bounds)
    else:
        return False
    return True


def _country_around(place: Place) -> str | None:
    is_code = place.country is not None and _COUNTRY.fullmatch(place.country)
    return place.country if is_code and place.kind is not PlaceKind.COUNTRY else None


def _add_page(body: "Element", article: Article) -> None:
    """The text as XHTML: an element for each block, or a paragraph for each line if nobody has looked."""
    html = etree().SubElement(body, f"{{{XHTML}}}html", nsmap={None: XHTML})
    _add_words(_add_tag(_add_tag(html, "head"), "title"), article.headline or "")
    page = _add_tag(html, "body")
    if not article.blocks:
        for line in article.text.splitlines():
            if line.strip():
                _add_words(_add_tag(page, "p"), line)
    for kind, blocks in groupby(article.blocks, lambda block: block.kind):
        tag = TAGS[kind]
        within = _add_tag(page, AROUND[tag]) if tag in AROUND else page
        for block in blocks:
            _add_block(_add_tag(within, tag, kind), block, article)


def _add_block(element: "Element", block: Block, article: Article) -> None:
    if block.date is not None and (day := truncated(block.date)):
        element.set("data-date", day)
    if block.provider is not None:
        element.set("data-provider", _line(block.provider))
    _add_words(element, article.words(block.span))


def _add_words(element: "Element", words: str) -> None:
    first, *others = held(words).split("\n")
    element.text = first
    for line in others:
        _add_tag(element, "br").tail = line


def _add_tag(parent: "Element", tag: str, kind: str | None = None) -> "Element":
    element: Element = etree().SubElement(parent, f"{{{XHTML}}}{tag}")
    if kind is not None:
        element.set("class", str(kind))
    return element


def _add(parent: "Element", tag: str, text: str = "", /, **attributes: str) -> "Element":
    element: Element = etree().SubElement(parent, f"{{{NAR}}}{tag}")
    element.attrib.update({name: _line(value) for name, value in attributes.items()})
    element.text = _line(text) or None
    return element


def _line(text: str) -> str:
    """Text that an attribute or a name can hold."""
    return _BLANK.sub(" ", held(str(text)))


def _type_of(article: Article, id_: str) -> str:
    return "cpnat:person" if isinstance(article.party(id_), Person) else "cpnat:organisation"
