"""The JSON Schema of newsmodel's JSON, made from the record classes."""

import inspect
import json
import re
from functools import cache
from importlib import resources
from typing import Any, Final

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

#: Name of the shipped file, in this package.
FILE: Final = "newsmodel.schema.json"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what ``dumps(article)`` writes.

    It says all that a schema can: types, keys, enums, forms of dates. What holds between two values (words that
    stand at their span, ids that exist) only ``loads`` can tell.

    >>> json_schema()["required"]
    ['newsmodel', 'id', 'text']
    """
    schema: dict[str, Any] = json.loads(resources.files(__package__).joinpath(FILE).read_text(encoding="utf-8"))
    return schema


def build_schema(kind: type = Article) -> dict[str, Any]:
    """The schema of a record class, made afresh from the sources; the shipped file is this one for ``Article``."""
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
                return self.defined(shape.kind, lambda: _coded(shape))
            case Pair():
                return {"$ref": "#/$defs/Span"} if self.definitions.setdefault("Span", _SPAN) else {}
            case Array():
                return {"type": "array", "items": self.of(shape.item)} | ({"minItems": 1} if shape.least else {})
            case Nullable():
                return {"anyOf": [self.of(shape.item), {"type": "null"}]}
            case Choice():
                return self.defined(shape.kind, lambda: _choice(shape))
            case Object():
                return self.defined(shape.kind, lambda: self.record(shape.kind))

    def defined(self, kind: type, make: Any) -> dict[str, Any]:
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
        return self.of(field.shape) | ({"description": said[field.name]} if field.name in said else {})


def _choice(shape: Choice) -> dict[str, Any]:
    return {"title": shape.kind.__name__, "description": _caption(shape.kind), "enum": list(shape.members)}


def _coded(shape: Coded) -> dict[str, Any]:
    return {"title": shape.kind.__name__, "type": "string"}


def _caption(kind: type) -> str:
    return inspect.getdoc(kind).split("\n")[0]  # type: ignore[union-attr]


@cache
def _field_docs(kind: type) -> dict[str, str]:
    """The ``#:`` comment of each field, out of the source."""
    return {
        match["name"]: re.sub(r"\s*\n\s*#:\s*", " ", match["said"]).strip()
        for match in _FIELD_DOC.finditer(inspect.getsource(kind))
    }


_FIELD_DOC: Final = re.compile(r"#:(?P<said>.*+(?:\n\s*+#:.*+)*+)\n\s*+(?P<name>\w++):")

_SPAN: Final = {
    "title": "Span",
    "description": "A half-open range of code points in one text: [start, end].",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "items": False,
    "minItems": 2,
}
