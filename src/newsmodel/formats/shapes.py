"""What stands for each field of a record in JSON."""

import types
import typing
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias, final

import attrs

from newsmodel.span import Span
from newsmodel.values.checks import instance_of, optional_of, tuple_of
from newsmodel.values.time import TimeValue


@final
@attrs.frozen
class Text:
    """A string."""


@final
@attrs.frozen
class Whole:
    """An integer."""


@final
@attrs.frozen
class Flag:
    """True or false."""


@final
@attrs.frozen
class Choice:
    """A string that is the value of an enum's member."""

    #: The enum.
    kind: type[Enum]

    @property
    def members(self) -> dict[str, Enum]:
        """Each member by its string."""
        return {member.value: member for member in self.kind}


@final
@attrs.frozen
class Coded:
    """A string that a value is written as: ``str(value)``."""

    #: The class of the value.
    kind: type
    #: From the string to the value; raises ValueError.
    parse: Callable[[str], Any]
    #: What the string must be, for people.
    expected: str


@final
@attrs.frozen
class Pair:
    """A span, as the array of its two offsets."""


@final
@attrs.frozen
class Array:
    """An array, for a tuple of any length."""

    #: The shape of its items.
    item: "Shape"
    #: How many items there must be, 0 or 1.
    least: int = 0


@final
@attrs.frozen
class Nullable:
    """A value, or null for None."""

    #: The shape of the value.
    item: "Shape"


@final
@attrs.frozen
class Object:
    """An object, for a record."""

    #: The class of the record.
    kind: type


Shape: TypeAlias = Text | Whole | Flag | Choice | Coded | Pair | Array | Nullable | Object


@final
@attrs.frozen
class Field:
    """One field of a record, and its key in the object."""

    #: The key, and the name of the attribute.
    name: str
    #: What stands for its value.
    shape: Shape
    #: True if the key must be there.
    required: bool
    #: What stands for a key that is not there; None if it is required.
    default: Any
    #: The field's validator, if it checks more than the shape already says.
    check: Callable[[Any, Any, Any], Any] | None
    #: Its name in the constructor's call.
    argument: str
    #: The field as attrs knows it.
    attribute: "attrs.Attribute[Any]"


@cache
def fields_of(kind: type) -> tuple[Field, ...]:
    """The fields of the record class *kind*, in the order in which they are written."""
    hints = typing.get_type_hints(kind)
    return tuple(_field(attribute, hints.get(attribute.name, attribute.type)) for attribute in attrs.fields(kind))


def shape_of(annotation: Any) -> Shape:
    """What stands for a value of this type.

    >>> shape_of(tuple[str, ...])
    Array(item=Text(), least=0)

    Raises:
        TypeError: if nothing does.
    """
    if isinstance(annotation, type) and (known := _SHAPES.get(annotation)) is not None:
        return known
    arguments = typing.get_args(annotation)
    match typing.get_origin(annotation):
        case types.UnionType | typing.Union if len(arguments) == 2 and arguments[1] is types.NoneType:
            return Nullable(shape_of(arguments[0]))
        case origin if origin is tuple and arguments[1:] == (...,):
            return Array(shape_of(arguments[0]))
        case None if isinstance(annotation, type) and issubclass(annotation, Enum):
            return Choice(annotation)
        case None if isinstance(annotation, type) and attrs.has(annotation):
            return Object(annotation)
        case _:
            raise TypeError(f"must be a type that newsmodel writes (got {annotation!r})")


def _field(attribute: "attrs.Attribute[Any]", annotation: Any) -> Field:
    shape = shape_of(annotation)
    if isinstance(shape, Array) and _refuses_none_at_all(attribute):
        shape = attrs.evolve(shape, least=1)
    required = attribute.default is attrs.NOTHING
    return Field(
        name=attribute.name,
        shape=shape,
        required=required,
        default=None if required else attribute.default,
        argument=attribute.alias or attribute.name,
        check=None if _is_implied(attribute.validator) else attribute.validator,
        attribute=attribute,
    )


def _refuses_none_at_all(attribute: "attrs.Attribute[Any]") -> bool:
    if attribute.validator is None:
        return False
    try:
        attribute.validator(None, attribute, ())
    except ValueError:
        return True
    return False


def _is_implied(validator: Any) -> bool:
    """True if every value of the right JSON type passes the validator."""
    if isinstance(validator, _OPTIONAL):
        validator = validator.validator
    return (
        validator is None
        or isinstance(validator, type(_ANY_INSTANCE))
        or getattr(validator, "__code__", None) in _IMPLIED
    )


@lru_cache(maxsize=1024)
def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if str(day) != text:
        raise ValueError("invalid date")
    return day


_ANY_INSTANCE: Final[Any] = attrs.validators.instance_of(Enum)
_OPTIONAL: Final[Any] = type(attrs.validators.optional(_ANY_INSTANCE))
_CHECKS: Final[tuple[Any, ...]] = (instance_of(object), optional_of(object), tuple_of(object))
_IMPLIED: Final = frozenset(check.__code__ for check in _CHECKS)

#: The values with a form of their own.
_SHAPES: Final[dict[type, Shape]] = {
    str: Text(),
    int: Whole(),
    bool: Flag(),
    Span: Pair(),
    date: Coded(date, _day, "a date, 'YYYY-MM-DD'"),
    TimeValue: Coded(TimeValue, TimeValue.parse, "a time value"),
}
