"""An article as a ninjs 3.1 item, and its meetings as event items."""

import re
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import quote

from newsmodel.formats import json
from newsmodel.formats.linking import URI
from newsmodel.model.article import Article
from newsmodel.model.meeting import Meeting, MeetingStatus
from newsmodel.model.organization import Organization
from newsmodel.model.person import Person
from newsmodel.values.places import Place
from newsmodel.values.time import TimeValue

#: The role of the body that holds newsmodel's JSON.
ROLE: Final = "newsmodel"

#: An instant, as RFC 3339 has it.
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)")
#: A date as far as it is known: the schema's ``truncatedDateTimeType``, in our standard strings.
_TRUNCATED: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?)?)?")
_MONTHS_AND_DAYS: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-.*)?)?")

#: IPTC NewsCodes for how surely an event occurs, http://cv.iptc.org/newscodes/eventoccurstatus/.
_OCCURRENCE: Final = {MeetingStatus.PLANNED: "eos1", MeetingStatus.CANCELLED: "eos6"}


def item_of(article: Article) -> dict[str, Any]:
    """The item that stands for an article.

    >>> item_of(Article(id="a1", text="Talks end"))["uri"]
    'urn:x-newsmodel:article:a1'
    """
    uri = article.url if article.url is not None and URI.fullmatch(article.url) else _urn(article.id)
    native = json.dumps(article)
    published, modified = _instant(article.published), _instant(article.modified)
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
    if meeting.status in _OCCURRENCE:
        details["eventStatus"] = f"http://cv.iptc.org/newscodes/eventoccurstatus/{_OCCURRENCE[meeting.status]}"
    if meeting.when is not None and (dates := _dates(meeting.when)):
        details["dates"] = dates
    return _told(
        {
            "name": f"meeting-{meeting.id}",
            "rel": "event",
            "uri": f"{uri}#meeting-{_quoted(meeting.id)}",
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
    first, slash, last = str(when).partition("/")
    dates: dict[str, str] = {}
    for name, text in (("start", first), ("end", last if slash else "")):
        if _INSTANT.fullmatch(text):
            dates[f"{name}Date"] = text
        elif _TRUNCATED.fullmatch(text) and _MONTHS_AND_DAYS.fullmatch(text):
            dates[f"expected{name.capitalize()}Date"] = text
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


def _instant(value: TimeValue | None) -> str | None:
    return str(value) if value is not None and _INSTANT.fullmatch(str(value)) else None


def _urn(id_: str) -> str:
    return f"urn:x-newsmodel:article:{_quoted(id_)}"


def _quoted(id_: str) -> str:
    return quote(id_, safe="", errors="surrogatepass")


def _told(item: dict[str, Any]) -> dict[str, Any]:
    """The item without what there is nothing to say of."""
    return {key: value for key, value in item.items() if value not in (None, [], {}) and (key != "by" or value)}
