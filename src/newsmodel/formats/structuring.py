"""Plain data to records, fast: one strict function a class, generated with every check written out."""

from collections.abc import Callable
from functools import cache
from typing import Any, assert_never

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
from newsmodel.formats.sources import compiled, indented, named
from newsmodel.span import Span


class MismatchError(ValueError):
    """Data that is not what the record needs; what and where is for ``explaining`` to find out."""


def structure_factory(kind: type, converter: Converter) -> Callable[[Any, Any], Any]:
    """The cattrs hook that makes a record of class *kind*.

    It knows the exact JSON type of each key, counts keys so that an unknown one cannot hide, and fails at
    the first fault with KeyError, TypeError or ValueError.
    """
    return _Structuring(kind, converter).compiled()


@cache
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


class Source:
    """The source of one function that builds a record, as it is put together, and the names that it uses."""

    def __init__(self, kind: type) -> None:
        self.kind = kind
        self.names: dict[str, Any] = {"MismatchError": MismatchError, "Span": Span, "SpanTwin": twin(Span)}

    def build(self, kind: type, name: str) -> list[str]:
        """Lines that put the values of the fields, each in a variable of its own, into a record in *name*."""
        fields = fields_of(kind)
        made = twin(kind)
        if made is None:
            given = ", ".join(f"{field.argument}={name}_{field.name}" for field in fields)
            return [f"{name} = {self.name(kind.__name__, kind)}({given})"]
        lines = [f"{name} = {self.name(made.__name__, made)}()"]
        lines += [f"{name}.{field.name} = {name}_{field.name}" for field in fields]
        lines += [f"{name}.__class__ = {self.name(kind.__name__, kind)}"]
        for field in fields:
            if field.check is not None:
                check = self.name(f"check_{kind.__name__}_{field.name}", field.check)
                attribute = self.name(f"{kind.__name__}_{field.name}", field.attribute)
                lines += [f"{check}({name}, {attribute}, {name}_{field.name})"]
        if hasattr(kind, "__attrs_post_init__"):
            lines += [f"{name}.__attrs_post_init__()"]
        return lines

    def parse(self, shape: Coded) -> str:
        """The name of what turns a string into a value."""
        return self.name(f"parse_{shape.kind.__name__}", shape.parse)

    def name(self, name: str, value: object) -> str:
        """The name under which the function knows a value."""
        return named(self.names, name, value)


class _Structuring(Source):
    """The source of a function that builds a record of plain data, of which nothing is known."""

    def __init__(self, kind: type, converter: Converter) -> None:
        super().__init__(kind)
        self.converter = converter

    def compiled(self) -> Callable[[Any, Any], Any]:
        name = f"structure_{self.kind.__name__}"
        lines = [f"def {name}(data, _):", *indented(self.record(self.kind, "data")), "    return data"]
        return compiled(name, lines, self.names)

    def record(self, kind: type, name: str) -> list[str]:
        """Lines that turn the object in the variable *name* into a record."""
        fields = fields_of(kind)
        count = f"{name}_count"
        lines = [f"if {name}.__class__ is not dict:", "    raise MismatchError"]
        lines += [f"{count} = {sum(field.required for field in fields)}"]
        for field in fields:
            value = f"{name}_{field.name}"
            taken = [f"{value} = {name}[{field.name!r}]", *self.value(field.shape, value)]
            if not field.required:
                absent = f"    {value} = {self.default(kind, field)}"
                taken = [f"if {field.name!r} in {name}:", f"    {count} += 1", *indented(taken), "else:", absent]
            lines += taken
        return [*lines, f"if len({name}) != {count}:", "    raise MismatchError", *self.build(kind, name)]

    def value(self, shape: Shape, name: str) -> list[str]:
        """Lines that check the variable *name* and turn it into what the record holds."""
        match shape:
            case Text() | Whole() | Flag():
                return [f"if {name}.__class__ is not {_PLAIN[type(shape)]}:", "    raise MismatchError"]
            case Nullable(Text() | Whole() | Flag() as item):
                plain = _PLAIN[type(item)]
                return [f"if {name}.__class__ is not {plain} and {name} is not None:", "    raise MismatchError"]
            case Nullable():
                return [f"if {name} is not None:", *indented(self.value(shape.item, name))]
            case Choice():
                return [f"{name} = {self.name(f'{shape.kind.__name__}_of', shape.members)}[{name}]"]
            case Coded():
                check = [f"if {name}.__class__ is not str:", "    raise MismatchError"]
                return [*check, f"{name} = {self.parse(shape)}({name})"]
            case Pair():
                return [f"if {name}.__class__ is not list:", "    raise MismatchError", *made_span(name, exact=True)]
            case Array():
                return self.items(shape, name)
            case Object(kind):
                if is_flat(kind):
                    return self.record(kind, name)
                hook = self.name(f"structure_{kind.__name__}", self.converter.get_structure_hook(kind))
                return [f"{name} = {hook}({name}, {self.name(kind.__name__, kind)})"]
            case _:
                assert_never(shape)

    def items(self, shape: Array, name: str) -> list[str]:
        item = f"{name}_item"
        return [
            f"if {name}.__class__ is not list{f' or not {name}' if shape.least else ''}:",
            "    raise MismatchError",
            f"{name}_items = []",
            f"for {item} in {name}:",
            *indented(self.value(shape.item, item)),
            f"    {name}_items.append({item})",
            f"{name} = tuple({name}_items)",
        ]

    def default(self, kind: type, field: Field) -> str:
        if field.default is None or field.default in ((), False):
            return repr(field.default)
        return self.name(f"default_{kind.__name__}_{field.name}", field.default)


def is_flat(kind: type) -> bool:
    """True if the record holds no other one: its code is then put where it is used, which spares a call."""
    return not any(isinstance(part, Object) for field in fields_of(kind) for part in _parts(field.shape))


def _parts(shape: Shape) -> tuple[Shape, ...]:
    return (shape, *_parts(shape.item)) if isinstance(shape, Array | Nullable) else (shape,)


def made_span(name: str, *, exact: bool = False) -> list[str]:
    """Lines that turn the pair in the variable *name* into a span; *exact* if its types are still to be checked."""
    whole = "start.__class__ is not int or end.__class__ is not int or " if exact else ""
    return [
        f"start, end = {name}",
        f"if {whole}not 0 <= start <= end:",
        "    raise MismatchError",
        f"{name} = SpanTwin()",
        f"{name}.start = start",
        f"{name}.end = end",
        f"{name}.__class__ = Span",
    ]


_PLAIN = {Text: "str", Whole: "int", Flag: "bool"}
