"""JSON text to records through msgspec, where it is installed: its decoder checks the types, we build the records."""

from collections.abc import Callable
from functools import cache
from types import ModuleType
from typing import Annotated, Any, Literal, assert_never

import attrs

from newsmodel.formats.shapes import (
    Array,
    Choice,
    Coded,
    Flag,
    Nullable,
    Object,
    Pair,
    Shape,
    Text,
    Whole,
    fields_of,
    shape_of,
)
from newsmodel.formats.sources import compiled, indented
from newsmodel.formats.structuring import Source, is_flat, made_span


@cache
def msgspec() -> ModuleType | None:
    """The module; None if it is not installed."""
    try:
        import msgspec
    except ImportError:
        return None
    return msgspec


@cache
def decoder(kind: type, version: int) -> Callable[[str | bytes], Any] | None:
    """What makes a record of class *kind* out of JSON text of this *version*.

    It takes no text that the slower way refuses, and fails with TypeError or ValueError where that one tells why. None
    without msgspec, and for what is no record with fields.
    """
    spec = msgspec()
    if spec is None or not attrs.has(kind) or not isinstance(shape_of(kind), Object):
        return None
    decode = spec.json.Decoder(_struct(kind, ("newsmodel", Literal[version]))).decode
    build = _builder(kind)

    def read(data: str | bytes) -> Any:
        try:
            return build(decode(data))
        except spec.MsgspecError as error:
            raise ValueError(str(error)) from error

    return read


@cache
def _struct(kind: type, *first: tuple[str, Any]) -> Any:
    """The like of a record that msgspec decodes: strict, without unknown keys, spans as pairs, times as strings."""
    spec: Any = msgspec()
    fields = [
        (field.name, _type_of(field.shape), *(() if field.required else (field.default,))) for field in fields_of(kind)
    ]
    return spec.defstruct(kind.__name__, [*first, *fields], kw_only=True, forbid_unknown_fields=True, gc=False)


def _type_of(shape: Shape) -> Any:
    match shape:
        case Text() | Coded():
            return str
        case Whole():
            return int
        case Flag():
            return bool
        case Choice():
            return shape.kind
        case Pair():
            return tuple[int, int]
        case Nullable():
            return _type_of(shape.item) | None
        case Array():
            spec: Any = msgspec()
            items: Any = (_type_of(shape.item), ...)
            return Annotated[tuple[items], spec.Meta(min_length=shape.least)]
        case Object():
            return _struct(shape.kind)
        case _:
            assert_never(shape)


@cache
def _builder(kind: type) -> Callable[[Any], Any]:
    """What makes a record out of its like."""
    return _Source(kind).compiled()


class _Source(Source):
    """The source of a function that builds a record, of values whose types have been checked."""

    def compiled(self) -> Callable[[Any], Any]:
        name = f"build_{self.kind.__name__}"
        lines = [f"def {name}(data):", *indented(self.record(self.kind, "data")), "    return data"]
        return compiled(name, lines, self.names)

    def record(self, kind: type, name: str) -> list[str]:
        lines: list[str] = []
        for field in fields_of(kind):
            value = f"{name}_{field.name}"
            lines += [f"{value} = {name}.{field.name}", *self.value(field.shape, value)]
        return [*lines, *self.build(kind, name)]

    def value(self, shape: Shape, name: str) -> list[str]:
        """Lines that turn the variable *name* into what the record holds; none if it is that already."""
        match shape:
            case Text() | Whole() | Flag() | Choice():
                return []
            case Nullable():
                lines = self.value(shape.item, name)
                return [f"if {name} is not None:", *indented(lines)] if lines else []
            case Coded():
                return [f"{name} = {self.parse(shape)}({name})"]
            case Pair():
                return made_span(name)
            case Array():
                item = f"{name}_item"
                lines = [*self.value(shape.item, item), f"{name}_items.append({item})"]
                loop = [
                    f"{name}_items = []",
                    f"for {item} in {name}:",
                    *indented(lines),
                    f"{name} = tuple({name}_items)",
                ]
                return [f"if {name}:", *indented(loop)] if len(lines) > 1 else []
            case Object(kind) if is_flat(kind):
                return self.record(kind, name)
            case Object(kind):
                return [f"{name} = {self.name(f'build_{kind.__name__}', _builder(kind))}({name})"]
            case _:
                assert_never(shape)
