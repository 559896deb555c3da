"""Validators for the fields that users fill in by hand."""

from collections.abc import Callable
from typing import Any

import attrs


def instance_of(kind: type) -> "Callable[[Any, attrs.Attribute[Any], Any], None]":
    """A validator: the field is an instance of *kind*."""

    def check(_record: Any, field: "attrs.Attribute[Any]", value: Any) -> None:
        if not isinstance(value, kind):
            raise TypeError(f"'{field.name}' must be a {kind.__name__} (got {value!r})")

    return check


def optional_of(kind: type) -> "Callable[[Any, attrs.Attribute[Any], Any], None]":
    """A validator: the field is an instance of *kind*, or None."""

    def check(_record: Any, field: "attrs.Attribute[Any]", value: Any) -> None:
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"'{field.name}' must be a {kind.__name__} or None (got {value!r})")

    return check


def tuple_of(kind: type, *, least: int = 0) -> "Callable[[Any, attrs.Attribute[Any], Any], None]":
    """A validator: the field is a tuple of at least *least* instances of *kind*.

    A list is refused, not converted: records are compared by value, and a list never equals a tuple.
    """

    def check(_record: Any, field: "attrs.Attribute[Any]", value: Any) -> None:
        if value.__class__ is not tuple:
            raise TypeError(f"'{field.name}' must be a tuple of {kind.__name__} (got {type(value).__name__})")
        for item in value:
            if not isinstance(item, kind):
                raise TypeError(f"'{field.name}' must hold {kind.__name__} only (got {type(item).__name__})")
        if len(value) < least:
            raise ValueError(f"'{field.name}' must have at least {least} {kind.__name__} (got {len(value)})")

    return check
