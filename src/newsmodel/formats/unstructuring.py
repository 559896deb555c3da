"""Records to plain data: one function a class, generated."""

from collections.abc import Callable
from enum import Enum
from typing import Any, assert_never

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


def unstructure_factory(kind: type, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    """The cattrs hook that makes plain data of a record of class *kind*, without the fields at their default."""
    return _Function(kind, converter).compiled()


def differs(field: Field, value: str, names: dict[str, Any]) -> str:
    """The condition, in Python, that the expression *value* is not the field's default."""
    match field.default:
        case ():
            return value
        case None | bool():
            return f"{value} is not {field.default}"
        case default:
            name = named(names, f"default_{field.name}", default)
            return f"{value} {'is not' if isinstance(default, Enum) else '!='} {name}"


def present(field: Field) -> Shape:
    """The shape of a field's value where it is written: None at its default is not."""
    if isinstance(field.shape, Nullable) and not field.required and field.default is None:
        return field.shape.item
    return field.shape


class _Function:
    """The source of one function as it is put together, and the names that it uses."""

    def __init__(self, kind: type, converter: Converter) -> None:
        self.kind = kind
        self.converter = converter
        self.names: dict[str, Any] = {}

    def compiled(self) -> Callable[[Any], dict[str, Any]]:
        name = f"unstructure_{self.kind.__name__}"
        return compiled(name, [f"def {name}(record):", *indented(self.body())], self.names)

    def body(self) -> list[str]:
        lines = ["data = {}"]
        for field in fields_of(self.kind):
            lines += [f"value = record.{field.name}"]
            stored = f"data[{field.name!r}] = {self.expression(present(field), 'value')}"
            lines += [stored] if field.required else [f"if {differs(field, 'value', self.names)}:", f"    {stored}"]
        return [*lines, "return data"]

    def expression(self, shape: Shape, value: str) -> str:
        """The expression for the plain data of the variable *value*."""
        match shape:
            case Text() | Whole() | Flag():
                return value
            case Choice():
                return f"{value}._value_"
            case Coded():
                return f"str({value})"
            case Pair():
                return f"[{value}.start, {value}.end]"
            case Nullable():
                return f"None if {value} is None else {self.expression(shape.item, value)}"
            case Array(Text() | Whole() | Flag()):
                return f"list({value})"
            case Array():
                return f"[{self.expression(shape.item, 'item')} for item in {value}]"
            case Object():
                hook = self.converter.get_unstructure_hook(shape.kind)
                name = named(self.names, f"unstructure_{shape.kind.__name__}", hook)
                return f"{name}({value})"
            case _:
                assert_never(shape)
