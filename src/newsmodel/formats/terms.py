"""The words that schema.org and the Web Annotation vocabulary have for our fields, and our own for the rest."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final, final

import attrs

from newsmodel.formats.shapes import Field, fields_of

#: The beginning of every term of our own.
OWN: Final = "nm:"

#: The ``@context`` of a document: schema.org's words, the selectors of W3C Web Annotation, and our own.
CONTEXT: Final[tuple[Any, ...]] = (
    "https://schema.org",
    {
        "nm": "urn:x-newsmodel:",
        "oa": "http://www.w3.org/ns/oa#",
        "SpecificResource": "oa:SpecificResource",
        "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "selector": {"@id": "oa:hasSelector"},
        "start": {"@id": "oa:start"},
        "end": {"@id": "oa:end"},
        "exact": {"@id": "oa:exact"},
    },
)


@final
@attrs.frozen(weakref_slot=False)
class Term:
    """The property that stands for one field of a record."""

    #: The field.
    field: Field
    #: The property: of schema.org, or our own with ``nm:``.
    property: str
    #: How the value is written: ``time``, ``uri``, ``records`` …; ``own`` for what is our own.
    form: str


@final
@attrs.frozen(weakref_slot=False)
class Hint:
    """What schema.org's words tell of a field besides the exact value, which is under a term of our own."""

    #: Name of the field.
    field: str
    #: schema.org's property.
    property: str
    #: What it says, for each value of the field that it has a word for.
    means: Mapping[str, str]


@cache
def type_of(record: str) -> str:
    """The ``@type`` of records of this class.

    >>> type_of("Meeting")
    'Event'
    """
    return {name: type_ for name, type_ in _rows("types")}[record]  # noqa: C416 - a row is no pair


@cache
def terms_of(kind: type) -> tuple[Term, ...]:
    """The terms of a record's fields, in their order.

    >>> from newsmodel.values.places import Place
    >>> [term.property for term in terms_of(Place)]
    ['name', 'address', 'nm:kind', 'nm:span']
    """
    known = {field: (word, form) for record, field, word, form in _rows("properties") if record == kind.__name__}
    return tuple(Term(field, *known.get(field.name, (own(field.name), "own"))) for field in fields_of(kind))


@cache
def hints_of(record: str) -> tuple[Hint, ...]:
    """What else is told of records of this class."""
    means: dict[tuple[str, str], dict[str, str]] = {}
    for name, field, word, value, meaning in _rows("hints"):
        if name == record:
            means.setdefault((field, word), {})[value] = meaning
    return tuple(Hint(field, word, words) for (field, word), words in means.items())


def own(field: str) -> str:
    """Our own term for a field.

    >>> own("on_behalf_of")
    'nm:onBehalfOf'
    """
    first, *others = field.split("_")
    return OWN + first + "".join(other.capitalize() for other in others)


@cache
def _rows(name: str) -> tuple[tuple[str, ...], ...]:
    text = files("newsmodel.formats").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines() if not line.startswith("#"))[1:]
