"""newsmodel's records as models of pydantic, msgspec and stock cattrs, with the same keys, types and bytes."""

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import cattrs.preconf.json
import cattrs.preconf.orjson
import msgspec
import pydantic

from newsmodel.formats import shapes
from newsmodel.model.article import Article
from newsmodel.span import Span
from newsmodel.values.time import TimeValue


class Pair(NamedTuple):
    """A span; both libraries read it from an array."""

    start: int
    end: int


@cache
def pydantic_article() -> type[pydantic.BaseModel]:
    """``Article`` as a pydantic model: frozen, no unknown keys; times as plain strings, which spares it our parsing."""
    config = pydantic.ConfigDict(extra="forbid", frozen=True)

    def make(name: str, fields: list[shapes.Field], type_of: Callable[[shapes.Shape], Any]) -> Any:
        given = {f.name: (type_of(f.shape), ... if f.required else f.default) for f in fields}
        return pydantic.create_model(name, __config__=config, **given)

    return _models(make)(shapes.Object(Article))


@cache
def msgspec_article() -> type[msgspec.Struct]:
    """``Article`` as a msgspec Struct: frozen, no unknown keys, defaults left out."""

    def make(name: str, fields: list[shapes.Field], type_of: Callable[[shapes.Shape], Any]) -> Any:
        given = [(f.name, type_of(f.shape), *(() if f.required else (f.default,))) for f in fields]
        return msgspec.defstruct(
            name, given, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
        )

    return _models(make)(shapes.Object(Article))


def stock_cattrs(*, fast: bool) -> Any:
    """cattrs as it comes, with our own records, and orjson if *fast*."""
    preconf = cattrs.preconf.orjson if fast else cattrs.preconf.json
    converter = preconf.make_converter(omit_if_default=True, detailed_validation=False)
    converter.register_structure_hook(TimeValue, lambda value, _: TimeValue.parse(value))
    converter.register_unstructure_hook(TimeValue, str)
    converter.register_structure_hook(Span, lambda value, _: Span(*value))
    converter.register_unstructure_hook(Span, lambda span: [span.start, span.end])
    return converter


def _models(make: Callable[..., Any]) -> Callable[[shapes.Shape], Any]:
    @cache
    def type_of(shape: shapes.Shape) -> Any:
        match shape:
            case shapes.Text() | shapes.Coded():
                return str
            case shapes.Whole():
                return int
            case shapes.Flag():
                return bool
            case shapes.Pair():
                return Pair
            case shapes.Choice():
                return shape.kind
            case shapes.Array():
                return tuple[type_of(shape.item), ...]
            case shapes.Nullable():
                return type_of(shape.item) | None
            case shapes.Object():
                return made(shape.kind)

    @cache
    def made(kind: type) -> Any:
        fields = list(shapes.fields_of(kind))
        if kind is Article:
            version = shapes.Field(
                name="newsmodel", shape=shapes.Whole(), required=True, default=None, check=None, attribute=None
            )
            fields.insert(0, version)
        return make(kind.__name__, fields, type_of)

    return type_of
