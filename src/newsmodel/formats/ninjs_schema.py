"""The official JSON Schemas of ninjs, and whether an item keeps to them, with the place of each fault."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final, TypeAlias

from newsmodel.errors import Problem
from newsmodel.formats.describing import described, step

Schema: TypeAlias = Mapping[str, Any]


def faults(item: object, version: str) -> tuple[Problem, ...]:
    """Where *item* does not keep to the schema of this version of ninjs; empty if it does.

    Of JSON Schema this knows the keywords that the schemas of ninjs use; formats such as ``date-time`` are not looked
    at, as the official test suite demands.

    >>> print(*faults({"uri": "urn:x:1", "type": "rumour"}, "3.1"))
    must be one of text, audio, video, picture, graphic, composite, component, event, planning (got 'rumour') @ $.type
    """
    schema = _schemas()["versions"][version]
    return tuple(_faults(schema, schema, item, "$", 0))


@cache
def versions() -> tuple[str, ...]:
    """The versions of ninjs that have a schema here, oldest first."""
    return tuple(_schemas()["versions"])


@cache
def _schemas() -> dict[str, Any]:
    text = files("newsmodel.formats").joinpath("data", "ninjs-schemas.json").read_text(encoding="utf-8")
    schemas: dict[str, Any] = json.loads(text)
    return schemas


def _faults(schema: Schema, root: Schema, value: object, path: str, depth: int) -> Iterator[Problem]:
    if depth > _DEEPEST:
        yield Problem(path, f"nested too deeply (more than {_DEEPEST})")
        return
    if "$ref" in schema:
        target, base = _target(schema["$ref"], root)
        # An item inside an item begins anew; so do the rules on what it may hold besides.
        yield from _faults(target, base, value, path, depth + 1)
    if "type" in schema and not _is_of(value, schema["type"]):
        yield Problem(path, f"must be {_TYPES[schema['type']][1]} (got {described(value)})")
        return
    if "enum" in schema and value not in schema["enum"]:
        yield Problem(path, f"must be one of {', '.join(map(str, schema['enum']))} (got {described(value)})")
    match value:
        case str():
            yield from _text_faults(schema, value, path)
        case dict():
            yield from _object_faults(schema, root, value, path, depth)  # pyright: ignore[reportUnknownArgumentType]
        case list():
            yield from _array_faults(schema, root, value, path, depth)  # pyright: ignore[reportUnknownArgumentType]
        case int() | float() if value.__class__ is not bool:
            least, most = schema.get("minimum", value), schema.get("maximum", value)
            if not least <= value <= most:
                yield Problem(path, f"must be from {least} to {most} (got {described(value)})")
        case _:
            pass
    yield from _choice_faults(schema, root, value, path, depth)  # pyright: ignore[reportUnknownArgumentType]


def _text_faults(schema: Schema, value: str, path: str) -> Iterator[Problem]:
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield Problem(path, f"must be a date, as far as it is known (got {described(value)})")


def _object_faults(schema: Schema, root: Schema, value: dict[str, Any], path: str, depth: int) -> Iterator[Problem]:
    properties: Schema = schema.get("properties", {})
    required = schema.get("required")
    wanted: list[str] = list(required) if isinstance(required, list) else []  # pyright: ignore[reportUnknownArgumentType]
    # Draft 3 says it at the property.
    wanted += [key for key, rule in properties.items() if rule.get("required") is True]
    yield from (Problem(path + step(key), "required property is missing") for key in wanted if key not in value)
    known = _known(schema, root)
    closed = schema.get("additionalProperties") is False or schema.get("unevaluatedProperties") is False
    for key, item in value.items():
        rules = [properties[key]] if key in properties else []
        rules += [rule for pattern, rule in schema.get("patternProperties", {}).items() if re.search(pattern, key)]
        for rule in rules:
            yield from _faults(rule, root, item, path + step(key), depth + 1)
        if closed and not rules and key not in known:
            yield Problem(path + step(key), "unknown property")


def _known(schema: Schema, root: Schema) -> set[str]:
    """The properties that a schema, or the one that it points to, speaks of."""
    names = set(schema.get("properties", {}))
    if "$ref" in schema:
        target, base = _target(schema["$ref"], root)
        names |= _known(target, base)
    return names


def _array_faults(schema: Schema, root: Schema, value: list[Any], path: str, depth: int) -> Iterator[Problem]:
    if len(value) < schema.get("minItems", 0):
        yield Problem(path, f"must have at least {schema['minItems']} items (got {len(value)})")
    rule = schema.get("items", {})
    for i, item in enumerate(value):
        yield from _faults(rule, root, item, f"{path}[{i}]", depth + 1)


def _choice_faults(schema: Schema, root: Schema, value: object, path: str, depth: int) -> Iterator[Problem]:
    for word, most in (("oneOf", 1), ("anyOf", None)):
        if word not in schema:
            continue
        met = sum(not any(_faults(rule, root, value, path, depth + 1)) for rule in schema[word])
        if met == 0 or (most is not None and met > most):
            ways = [", ".join(rule["required"]) for rule in schema[word] if "required" in rule]
            told = f", by {' or '.join(ways)}" if ways else ""
            yield Problem(
                path, f"must keep to {'exactly' if most else 'at least'} one of {len(schema[word])} forms{told}"
            )


def _target(reference: str, root: Schema) -> tuple[Schema, Schema]:
    if "geojson" in reference.lower():
        geojson: Schema = _schemas()["geojson"]
        return geojson, geojson
    found: Schema = root
    for name in reference.partition("#")[2].split("/"):
        found = found[name] if name else found
    return found, root


def _is_of(value: object, name: str) -> bool:
    if name in ("integer", "number") and isinstance(value, float) and name == "integer":
        return value.is_integer()
    return isinstance(value, _TYPES[name][0]) and (name == "boolean" or value.__class__ is not bool)


_TYPES: Final[dict[str, tuple[tuple[type, ...], str]]] = {
    "array": ((list,), "an array"),
    "boolean": ((bool,), "true or false"),
    "integer": ((int,), "an integer"),
    "null": ((type(None),), "null"),
    "number": ((int, float), "a number"),
    "object": ((dict,), "an object"),
    "string": ((str,), "a string"),
}

#: How deep items may stand in each other.
_DEEPEST: Final = 100
