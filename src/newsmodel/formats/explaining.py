"""Plain data to records, slowly: every problem is found and told with its path."""

from typing import Any, Final, assert_never

import attrs

from newsmodel.errors import FormatError, ParseError, Problem, RecordError
from newsmodel.formats.describing import described, step
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
from newsmodel.span import Span

#: Stands for a value that has a problem.
_FAULTY: Final = object()


def explain(shape: Shape, value: object, path: str = "$") -> Any:
    """The value that *value* stands for.

    Raises:
        FormatError: with all its problems, if it stands for none.
    """
    reading = _Reading()
    result = reading.value(shape, value, path)
    if reading.problems:
        raise FormatError(reading.problems, format="json")
    return result


@attrs.define
class _Reading:
    problems: list[Problem] = attrs.field(factory=list[Problem])

    def report(self, path: str, message: str) -> Any:
        self.problems.append(Problem(path, message))
        return _FAULTY

    def value(self, shape: Shape, value: Any, path: str) -> Any:
        match shape:
            case Text():
                return value if value.__class__ is str else self.wrong(path, "a string", value)
            case Whole():
                return value if value.__class__ is int else self.wrong(path, "an integer", value)
            case Flag():
                return value if value.__class__ is bool else self.wrong(path, "true or false", value)
            case Nullable():
                return None if value is None else self.value(shape.item, value, path)
            case Choice() | Coded() if value.__class__ is not str:
                return self.wrong(path, "a string", value)
            case Choice():
                return self.member(shape, value, path)
            case Coded():
                return self.coded(shape, value, path)
            case Pair() | Array() if value.__class__ is not list:
                return self.wrong(path, "an array", value)
            case Pair():
                return self.span(value, path)
            case Array():
                return self.items(shape, value, path)
            case Object():
                return self.record(shape, value, path)
            case _:
                assert_never(shape)

    def wrong(self, path: str, expected: str, value: object) -> Any:
        return self.report(path, f"must be {expected} (got {described(value)})")

    def member(self, shape: Choice, value: str, path: str) -> Any:
        members = shape.members
        if value in members:
            return members[value]
        return self.report(path, f"unknown value (got {described(value)}, expected one of {', '.join(members)})")

    def coded(self, shape: Coded, value: str, path: str) -> Any:
        try:
            return shape.parse(value)
        except ParseError as error:
            return self.report(path, f"{error.message} (got {described(value)}, expected {error.expected})")
        except ValueError:
            return self.report(path, f"must be {shape.expected} (got {described(value)})")

    def span(self, value: list[Any], path: str) -> Any:
        if len(value) != 2:
            return self.report(path, f"must be two offsets, [start, end] (got {len(value)} items)")
        offsets = [self.value(Whole(), offset, f"{path}[{i}]") for i, offset in enumerate(value)]
        if _FAULTY in offsets:
            return _FAULTY
        start, end = offsets
        if 0 <= start <= end:
            return Span(start, end)
        got = f"{described(start)}, {described(end)}"
        return self.report(path, f"'start' and 'end' must be in order and not negative (got {got})")

    def items(self, shape: Array, value: list[Any], path: str) -> Any:
        if len(value) < shape.least:
            return self.report(path, f"must have at least {shape.least} item (got {len(value)})")
        return tuple(self.value(shape.item, item, f"{path}[{i}]") for i, item in enumerate(value))

    def record(self, shape: Object, value: Any, path: str) -> Any:
        if value.__class__ is not dict:
            return self.wrong(path, "an object", value)
        before = len(self.problems)
        fields = fields_of(shape.kind)
        given = {field.name: self.field(field, value, path) for field in fields}
        for key in value:
            if key not in given:
                self.report(path + step(key), "unknown key")
        if len(self.problems) > before:
            return _FAULTY
        return self.build(shape.kind, {field.argument: given[field.name] for field in fields}, path)

    def field(self, field: Field, value: dict[str, Any], path: str) -> Any:
        place = f"{path}.{field.name}"
        if field.name in value:
            given = self.value(field.shape, value[field.name], place)
            return given if given is _FAULTY else self.checked(field, given, place)
        return self.report(place, "required key is missing") if field.required else field.default

    def checked(self, field: Field, given: Any, place: str) -> Any:
        try:
            if field.check is not None:
                field.check(None, field.attribute, given)
        except ValueError as error:
            return self.report(place, str(error).removeprefix(f"{field.name!r} "))
        return given

    def build(self, kind: type, given: dict[str, Any], path: str) -> Any:
        try:
            return kind(**given)
        except RecordError as error:
            self.problems += (Problem(path + problem.path[1:], problem.message) for problem in error.problems)
        except (ValueError, TypeError) as error:
            return self.report(path, str(error))
        return _FAULTY
