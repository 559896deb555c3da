"""Records to plain data."""

from typing import Any

from newsmodel.formats.shapes import Array, Choice, Coded, Flag, Nullable, Object, Pair, Shape, Text, Whole, fields_of


def unstructure(shape: Shape, value: Any) -> Any:
    """The plain data that stands for *value*."""
    match shape:
        case Text() | Whole() | Flag():
            return value
        case Choice():
            return value.value
        case Coded():
            return str(value)
        case Pair():
            return [value.start, value.end]
        case Array():
            return [unstructure(shape.item, item) for item in value]
        case Nullable():
            return None if value is None else unstructure(shape.item, value)
        case Object():
            return {
                field.name: unstructure(field.shape, getattr(value, field.name))
                for field in fields_of(shape.kind)
                if field.required or getattr(value, field.name) != field.default
            }
