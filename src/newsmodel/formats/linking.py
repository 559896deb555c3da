"""Plain data of records to the nodes of JSON-LD."""

import re
from functools import cache
from typing import Any, Final, cast
from urllib.parse import quote

from newsmodel.formats.shapes import Array, Nullable, Object, Shape
from newsmodel.formats.terms import Term, hints_of, own, terms_of, type_of
from newsmodel.model.person import Person
from newsmodel.values.names import PersonName

#: Records that others point to, with the beginning of their ``@id``.
NODES: Final = {"Person": "party", "Organization": "party", "Meeting": "meeting", "Statement": "statement"}

#: Fields that hold the id of a record, with the beginning of its ``@id``.
REFERENCES: Final = {"party": "party", "on_behalf_of": "party"}

_DAY: Final = r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?"
#: A ``Date`` or ``DateTime`` of schema.org; a month or a guess is none.
DATE: Final = re.compile(_DAY)
#: Two of them, as an interval.
PERIOD: Final = re.compile(f"(?P<start>{_DAY})/(?P<end>{_DAY})")
#: What can stand where schema.org wants a URL.
URI: Final = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


def linked(kind: type, data: dict[str, Any], via: str = "") -> dict[str, Any]:
    """The node for the plain data of one record of class *kind*; *via* is the property that leads to it."""
    node: dict[str, Any] = {"@type": type_of(kind.__name__)}
    for term in terms_of(kind):
        if term.field.name in data:
            _add(node, kind, term, data[term.field.name], via)
    if selectors := _selectors(kind, data):
        node["selector"] = selectors
    node.update(told_besides(kind.__name__, data))
    return node


def told_besides(record: str, data: dict[str, Any]) -> dict[str, str]:
    """What is also told of a record, in schema.org's words: all of it follows from the exact values."""
    told: dict[str, str] = {}
    for hint in hints_of(record):
        value = data.get(hint.field)
        if isinstance(value, str) and value in hint.means:
            told[hint.property] = hint.means[value]
    if record == "Statement":
        fragments = data.get("fragments")
        if isinstance(fragments, list):
            told["text"] = " … ".join(str(each.get("words")) for each in cast("list[dict[str, Any]]", fragments))
    return told


def identified(prefix: str, id_: str) -> str:
    """The ``@id`` for the id of a record.

    >>> identified("party", "Mr X")
    '#party-Mr%20X'
    """
    return f"#{prefix}-{quote(id_, safe='', errors='surrogatepass')}"


@cache
def item_of(shape: Shape) -> type | None:
    """The class of the records that a field holds, None if it holds none."""
    while isinstance(shape, Array | Nullable):
        shape = shape.item
    return shape.kind if isinstance(shape, Object) else None


@cache
def is_annotation(kind: type) -> bool:
    """True if records of this class are words at a place."""
    return {"words", "span"} <= {term.field.name for term in terms_of(kind)}


def _add(node: dict[str, Any], kind: type, term: Term, value: Any, via: str) -> None:
    """Put the value of one field into the node."""
    name = term.field.name
    if name == "id" and kind.__name__ in NODES:
        node["@id"] = identified(NODES[kind.__name__], value)
    elif name == "span" or (name == "words" and is_annotation(kind)):
        pass
    elif name in REFERENCES and type_of(kind.__name__) == "Role" and value is not None:
        node[via if name == "party" else term.property] = {"@id": identified(REFERENCES[name], value)}
    elif kind is Person and name == "name" and value is not None:
        parts = linked(PersonName, value)
        node.update((key, part) for key, part in _in_person(parts).items() if key != "@type")
    else:
        node.update(_written(node, term, value))


def _in_person(parts: dict[str, Any]) -> dict[str, Any]:
    return {("nm:nameOrder" if key == own("order") else key): part for key, part in parts.items()}


def _written(node: dict[str, Any], term: Term, value: Any) -> dict[str, Any]:
    exactly = {own(term.field.name): _plain(term, value, own(term.field.name))}
    if value is None:
        return exactly
    match term.form:
        case "time":
            return {term.property: value} if DATE.fullmatch(value) else exactly
        case "period":
            if DATE.fullmatch(value):
                return {"startDate": value}
            ends = PERIOD.fullmatch(value)
            return {"startDate": ends["start"], "endDate": ends["end"]} if ends else exactly
        case "uri":
            return {term.property: value} if URI.fullmatch(value) else exactly
        case "uris":
            return {term.property: value} if all(map(URI.fullmatch, value)) else exactly
        case "Organization" | "Place":
            return {term.property: {"@type": term.form, "name": value}}
        case "country":
            return {term.property: {"@type": "PostalAddress", "addressCountry": value}}
        case "meetings":
            return {term.property: [{"@id": identified("meeting", id_)} for id_ in value]}
        case _:
            there: list[Any] = node.get(term.property, [])
            new = _plain(term, value, term.property)
            return {term.property: [*there, *new] if term.form == "records" else new}


def _plain(term: Term, value: Any, via: str) -> Any:
    kind = item_of(term.field.shape)
    if kind is None or value is None:
        return value
    if isinstance(value, list):
        return [linked(kind, item, via) for item in cast("list[Any]", value)]  # type: ignore[redundant-cast]
    return linked(kind, value, via)


def _selectors(kind: type, data: dict[str, Any]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    if data.get("span") is not None:
        start, end = data["span"]
        made += [{"@type": "TextPositionSelector", "start": start, "end": end}]
    if is_annotation(kind):
        made += [{"@type": "TextQuoteSelector", "exact": data["words"]}]
    return made
