"""An article as a ninjs 3.1 item, and its meetings as event items."""

from collections.abc import Iterable
from typing import Any, Final

from newsmodel.formats import json
from newsmodel.formats.iptc import INSTANT, OCCURRENCE, address_of, ends, instant, quoted
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.values.places import Place
from newsmodel.values.time import TimeValue

#: The role of the body that holds newsmodel's JSON.
ROLE: Final = "newsmodel"


def item_of(article: Article) -> dict[str, Any]:
    """The item that stands for an article.

    >>> item_of(Article(id="a1", text="Talks end"))["uri"]
    'urn:x-newsmodel:article:a1'
    """
    uri = address_of(article)
    native = json.dumps(article)
    published, modified = instant(article.published), instant(article.modified)
    item: dict[str, Any] = {
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
        },
        "uri": uri,
        "type": "text",
        "representationType": "full",
        "firstCreated": published if modified else None,
        "versionCreated": modified or published,
        "language": article.language,
        "headlines": [{"role": "main", "value": article.headline}] if article.headline is not None else [],
        "by": ", ".join(byline.name for byline in article.authors),
        "infoSources": _sources(article),
        "bodies": [
            {"role": "main", "contentType": "text/plain", "charCount": len(article.text), "value": article.text},
            {"role": ROLE, "contentType": "application/json", "charCount": len(native), "value": native},
        ],
        "people": [_party(person) for person in article.persons],
        "organisations": [_party(organization) for organization in article.organizations],
        "places": _places([meeting.where for meeting in article.meetings]),
        "associations": [_event(article, meeting, uri) for meeting in article.meetings],
    }
    return _told(item)


def _event(article: Article, meeting: Meeting, uri: str) -> dict[str, Any]:
    parties = [article.party(participation.party) for participation in meeting.participants]
    details: dict[str, Any] = {}
    if meeting.status in OCCURRENCE:
        details["eventStatus"] = OCCURRENCE[meeting.status]
    if meeting.when is not None and (dates := _dates(meeting.when)):
        details["dates"] = dates
    return _told(
        {
            "name": f"meeting-{meeting.id}",
            "rel": "event",
            "uri": f"{uri}#meeting-{quoted(meeting.id)}",
            "type": "event",
            "language": article.language,
            "descriptions": [{"role": "evidence", "value": evidence.words} for evidence in meeting.evidence],
            "people": [_party(party) for party in parties if isinstance(party, Person)],
            "organisations": [_party(party) for party in parties if isinstance(party, Organization)],
            "places": _places([meeting.where]),
            "subjects": [{"name": topic} for topic in meeting.topics],
            "eventDetails": details,
        }
    )


def _dates(when: TimeValue) -> dict[str, str]:
    """Begin and end, as far as they are known; nothing for what is only guessed."""
    dates: dict[str, str] = {}
    for name, text in zip(("start", "end"), ends(when), strict=True):
        if text is not None:
            dates[f"{name}Date" if INSTANT.fullmatch(text) else f"expected{name.capitalize()}Date"] = text
    return dates


def _sources(article: Article) -> list[dict[str, Any]]:
    sources = [
        _told({"name": byline.name, "role": byline.role, "contactInfo": _address(byline.place)})
        for byline in article.authors
    ]
    return [*sources, *([{"name": article.publisher, "role": "publisher"}] if article.publisher is not None else [])]


def _address(place: str | None) -> list[dict[str, Any]]:
    return [{"address": {"locality": place}}] if place is not None else []


def _party(party: Person | Organization) -> dict[str, str]:
    return {"name": party.label, "literal": party.id}


def _places(places: Iterable[Place | None]) -> list[dict[str, str]]:
    return [{"name": name} for name in dict.fromkeys(place.name for place in places if place is not None)]


def _told(item: dict[str, Any]) -> dict[str, Any]:
    """The item without what there is nothing to say of."""
    return {key: value for key, value in item.items() if value not in (None, [], {}) and (key != "by" or value)}
