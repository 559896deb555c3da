"""Plain data to records, fast: one strict function a class, generated with every check written out."""

from collections.abc import Callable
from typing import Any

import attrs
from cattrs import Converter

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
from newsmodel.formats.sources import compiled, indented
from newsmodel.span import Span


class Mismatch(ValueError):
    """Data that is not what the record needs; what and where is for ``explaining`` to find out."""


def structure_factory(kind: type, converter: Converter) -> Callable[[Any, Any], Any]:
    """The cattrs hook that makes a record of class *kind*.

    It knows the exact JSON type of each key, counts keys so that an unknown one cannot hide, and fails at
    the first fault with KeyError, TypeError or ValueError.
    """
    return _Function(kind, converter).compiled()


def twin(kind: type) -> type | None:
    """A mutable class of the same build, or None if the constructor of *kind* does more than store.

    An instance of the twin is filled and then made one of *kind* by its ``__class__``, at a third of the cost of a
    frozen ``__init__`` (background/perf.md, section 2). A ``__attrs_post_init__`` can still be called afterwards.
    """
    slots = kind.__dict__.get("__slots__", ())
    fields = attrs.fields(kind)
    stores_only = all(field.init and field.converter is None for field in fields)
    if not stores_only or hasattr(kind, "__attrs_pre_init__") or tuple(slots) != tuple(field.name for field in fields):
        return None
    return type(f"{kind.__name__}Twin", (), {"__slots__": slots})


class _Function:
    """The source of one function as it is put together, and the names that it uses."""

    def __init__(self, kind: type, converter: Converter) -> None:
        self.kind = kind
        self.converter = converter
        self.names: dict[str, Any] = {"Mismatch": Mismatch, "Span": Span, "SpanTwin": twin(Span)}

    def compiled(self) -> Callable[[Any, Any], Any]:
        name = f"structure_{self.kind.__name__}"
        return compiled(name, [f"def {name}(data, _):", *indented(self.body())], self.names)

    def body(self) -> list[str]:
        fields = fields_of(self.kind)
        lines = ["if data.__class__ is not dict:", "    raise Mismatch"]
        lines += [f"count = {sum(field.required for field in fields)}"]
        for field in fields:
            lines += self.field(field)
        return [*lines, "if len(data) != count:", "    raise Mismatch", *self.build(fields)]

    def field(self, field: Field) -> list[str]:
        name = f"_{field.name}"
        taken = [f"{name} = data[{field.name!r}]", *self.read(field.shape, name)]
        if field.required:
            return taken
        absent = f"    {name} = {self.constant(field)}"
        return [f"if {field.name!r} in data:", "    count += 1", *indented(taken), "else:", absent]

    def read(self, shape: Shape, name: str) -> list[str]:
        """Lines that check the variable *name* and turn it into what the record holds."""
        match shape:
            case Text() | Whole() | Flag():
                return [f"if {name}.__class__ is not {_PLAIN[type(shape)]}:", "    raise Mismatch"]
            case Nullable(Text() | Whole() | Flag() as item):
                plain = _PLAIN[type(item)]
                return [f"if {name}.__class__ is not {plain} and {name} is not None:", "    raise Mismatch"]
            case Nullable():
                return [f"if {name} is not None:", *indented(self.read(shape.item, name))]
            case Choice():
                return [f"{name} = {self.name(f'{shape.kind.__name__}_of', shape.members)}[{name}]"]
            case Coded():
                parse = self.name(f"parse_{shape.kind.__name__}", shape.parse)
                return [f"if {name}.__class__ is not str:", "    raise Mismatch", f"{name} = {parse}({name})"]
            case Pair():
                return _span(name)
            case Array():
                return self.items(shape, name)
            case Object():
                return [f"{name} = {self.hook(shape.kind)}({name}, {shape.kind.__name__})"]

    def items(self, shape: Array, name: str) -> list[str]:
        empty = f" or not {name}" if shape.least else ""
        lines = [f"if {name}.__class__ is not list{empty}:", "    raise Mismatch"]
        match shape.item:
            case Object(kind):
                return [*lines, f"{name} = tuple([{self.hook(kind)}(item, {kind.__name__}) for item in {name}])"]
            case item:
                loop = [f"for item in {name}:", *indented(self.read(item, "item")), "    items.append(item)"]
                return [*lines, "items = []", *loop, f"{name} = tuple(items)"]

    def build(self, fields: tuple[Field, ...]) -> list[str]:
        kind = self.name(self.kind.__name__, self.kind)
        made = twin(self.kind)
        if made is None:
            given = ", ".join(f"{field.attribute.alias}=_{field.name}" for field in fields)
            return [f"return {kind}({given})"]
        lines = [f"record = {self.name(made.__name__, made)}()"]
        lines += [f"record.{field.name} = _{field.name}" for field in fields]
        lines += [f"record.__class__ = {kind}"]
        for field in fields:
            if field.check is not None:
                check = self.name(f"check_{field.name}", field.check)
                lines += [f"{check}(record, {self.name(f'field_{field.name}', field.attribute)}, _{field.name})"]
        if hasattr(self.kind, "__attrs_post_init__"):
            lines += ["record.__attrs_post_init__()"]
        return [*lines, "return record"]

    def constant(self, field: Field) -> str:
        if field.default is None or field.default in ((), False):
            return repr(field.default)
        return self.name(f"default_{field.name}", field.default)

    def hook(self, kind: type) -> str:
        self.names[kind.__name__] = kind
        return self.name(f"structure_{kind.__name__}", self.converter.get_structure_hook(kind))

    def name(self, name: str, value: object) -> str:
        self.names[name] = value
        return name


def _span(name: str) -> list[str]:
    return [
        f"if {name}.__class__ is not list:",
        "    raise Mismatch",
        f"start, end = {name}",
        "if start.__class__ is not int or end.__class__ is not int or not 0 <= start <= end:",
        "    raise Mismatch",
        f"{name} = SpanTwin()",
        f"{name}.start = start",
        f"{name}.end = end",
        f"{name}.__class__ = Span",
    ]


_PLAIN = {Text: "str", Whole: "int", Flag: "bool"}
