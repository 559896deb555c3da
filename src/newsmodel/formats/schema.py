"""The JSON Schema of newsmodel's JSON, made from the record classes."""

import inspect
import json
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any, Final, assert_never

from newsmodel import formats
from newsmodel.formats.shapes import (
    Array,
    Choice,
    Coded,
    Field,
    Flag,
    Nullable,
    Object,
    Pair,
    Shape,
    Text,
    Whole,
    fields_of,
)
from newsmodel.model.article import Article
from newsmodel.span import Span
from newsmodel.values.country import COUNTRIES, country_or_none
from newsmodel.values.time import TimeValue

#: Name of the shipped file, in this package.
FILE: Final = "newsmodel.schema.json"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what ``dumps(article)`` writes.

    It says all that a schema can: types, keys, enums, forms of dates. What holds between two values (words that
    stand at their span, ids that exist) only ``loads`` can tell.

    >>> json_schema()["required"]
    ['newsmodel', 'id', 'text']
    """
    schema: dict[str, Any] = json.loads(resources.files(formats).joinpath(FILE).read_text(encoding="utf-8"))
    return schema


def schema_text() -> str:
    """The text of the shipped file, made afresh."""
    return json.dumps(build_schema(), indent=2, ensure_ascii=False) + "\n"


def build_schema(kind: type = Article) -> dict[str, Any]:
    """The schema of a record class, made afresh from the sources: the classes, their docstrings and field comments."""
    schema = _Schema()
    top = schema.record(kind)
    version = {"const": 1, "description": "The version of the format."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **top,
        "properties": {"newsmodel": version, **top["properties"]},
        "required": ["newsmodel", *top["required"]],
        "$defs": dict(sorted(schema.definitions.items())),
    }


class _Schema:
    """The definitions that have been needed so far."""

    def __init__(self) -> None:
        self.definitions: dict[str, Any] = {}

    def of(self, shape: Shape) -> dict[str, Any]:
        match shape:
            case Text():
                return {"type": "string"}
            case Whole():
                return {"type": "integer"}
            case Flag():
                return {"type": "boolean"}
            case Coded():
                return self.defined(shape.kind, lambda: _CODED[shape.kind])
            case Pair():
                return self.defined(Span, lambda: _SPAN)
            case Array():
                return {"type": "array", "items": self.of(shape.item)} | ({"minItems": 1} if shape.least else {})
            case Nullable():
                return {"anyOf": [self.of(shape.item), {"type": "null"}]}
            case Choice():
                return self.defined(shape.kind, lambda: _choice(shape))
            case Object():
                return self.defined(shape.kind, lambda: self.record(shape.kind))
            case _:
                assert_never(shape)

    def defined(self, kind: type, make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        if kind.__name__ not in self.definitions:
            self.definitions[kind.__name__] = {}
            self.definitions[kind.__name__] = make()
        return {"$ref": f"#/$defs/{kind.__name__}"}

    def record(self, kind: type) -> dict[str, Any]:
        said = _field_docs(kind)
        return {
            "title": kind.__name__,
            "description": _caption(kind),
            "type": "object",
            "properties": {field.name: self.field(field, said) for field in fields_of(kind)},
            "required": [field.name for field in fields_of(kind) if field.required],
            "additionalProperties": False,
        }

    def field(self, field: Field, said: dict[str, str]) -> dict[str, Any]:
        of = self.country() if field.check is country_or_none else self.of(field.shape)
        return of | {"description": said.get(field.name, "")}

    def country(self) -> dict[str, Any]:
        self.definitions["Country"] = _COUNTRY
        return {"anyOf": [{"$ref": "#/$defs/Country"}, {"type": "null"}]}


def _choice(shape: Choice) -> dict[str, Any]:
    return {"title": shape.kind.__name__, "description": _caption(shape.kind), "enum": list(shape.members)}


def _caption(kind: type) -> str:
    return (inspect.getdoc(kind) or "").split("\n")[0]


@cache
def _field_docs(kind: type) -> dict[str, str]:
    """The ``#:`` comment of each field, out of the source."""
    return {
        match["name"]: re.sub(r"\s*\n\s*#:\s*", " ", match["said"]).strip()
        for match in _FIELD_DOC.finditer(inspect.getsource(kind))
    }


_FIELD_DOC: Final = re.compile(r"#:(?P<said>.*+(?:\n\s*+#:.*+)*)\n\s*+(?P<name>\w++):")

_COUNTRY: Final = {
    "title": "Country",
    "description": "A country by its ISO 3166-1 alpha-2 code, or Kosovo as XK.",
    "enum": sorted(COUNTRIES),
}
_SPAN: Final = {
    "title": "Span",
    "description": "A half-open range of code points in one text: [start, end].",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "items": False,
    "minItems": 2,
}
_CODED: Final[dict[type, dict[str, Any]]] = {
    TimeValue: {
        "title": "TimeValue",
        "description": "A time by its one standard string: EDTF level 1 (ISO 8601-2), ISO 8601 or TIMEX3.",
        "type": "string",
        "minLength": 1,
        "examples": ["2018-05-31", "2018-05-31T10:04:00Z", "../2018-06-30~", "2018-W22", "2018-05-30TEV", "P2D"],
    },
    date: {
        "title": "Day",
        "description": "A day of the calendar, YYYY-MM-DD.",
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    },
}

if __name__ == "__main__":  # pragma: no cover - writes the shipped file afresh, after a record has changed
    Path(__file__).with_name(FILE).write_text(schema_text(), encoding="utf-8")
