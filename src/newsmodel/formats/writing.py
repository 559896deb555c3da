"""Records to JSON text without the way over plain data: one function a class, generated."""

from collections.abc import Callable
from functools import cache
from json.encoder import encode_basestring
from typing import Any, Final, assert_never

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
from newsmodel.formats.unstructuring import differs, present
from newsmodel.span import Span


@cache
def writer(kind: type) -> Callable[[Any], str]:
    """What writes a record of class *kind* as a JSON object.

    The text is the one that ``json.dumps(…, ensure_ascii=False, separators=(",", ":"))`` makes of the plain data, in
    half the time.
    """
    return _Function(kind).compiled()


class _Function:
    """The source of one function as it is put together, and the names that it uses."""

    def __init__(self, kind: type) -> None:
        self.kind = kind
        self.names: dict[str, Any] = dict(_NAMES)

    def compiled(self) -> Callable[[Any], str]:
        name = f"write_{self.kind.__name__}"
        return compiled(name, [f"def {name}(record):", *indented(self.body())], self.names)

    def body(self) -> list[str]:
        fields = fields_of(self.kind)
        leading = next((i for i, field in enumerate(fields) if not field.required), len(fields))
        first = ",".join(self.pair(field, f"record.{field.name}") for field in fields[:leading])
        lines = [f"text = f'{first}'"]
        for field in fields[leading:]:
            lines += [f"value = record.{field.name}"]
            added = f"text += f',{self.pair(field, 'value')}'"
            lines += [added] if field.required else [f"if {differs(field, 'value', self.names)}:", f"    {added}"]
        # Without a field that is always there, the first comma is one too many.
        return [*lines, f"return f'{{{{{'{text}' if leading else '{text[1:]}'}}}}}'"]

    def pair(self, field: Field, value: str) -> str:
        """The part of an f-string for key and value."""
        match present(field):
            case Choice() as shape if all(encode_basestring(word) == f'"{word}"' for word in shape.members):
                piece = f'"{{{value}._value_}}"'
            case Pair():
                piece = f"[{{{value}.start}},{{{value}.end}}]"
            case shape:
                piece = f"{{{self.expression(shape, value)}}}"
        return f'"{field.name}":{piece}'

    def expression(self, shape: Shape, value: str) -> str:
        """The expression for the text of *value*; no quotes or backslashes, for it stands in an f-string."""
        match shape:
            case Text():
                return f"quoted({value})"
            case Whole():
                return f"str({value})"
            case Flag():
                return f"true if {value} else false"
            case Choice():
                return f"quoted({value}._value_)"
            case Coded():
                return f"quoted(str({value}))"
            case Pair():
                return f"span_text({value})"
            case Nullable():
                return f"null if {value} is None else {self.expression(shape.item, value)}"
            case Array():
                return f"array([{self.expression(shape.item, 'item')} for item in {value}])"
            case Object():
                name = named(self.names, f"write_{shape.kind.__name__}", writer(shape.kind))
                return f"{name}({value})"
            case _:
                assert_never(shape)


def _array(items: list[str]) -> str:
    return f"[{','.join(items)}]"


def _span_text(span: Span) -> str:
    return f"[{span.start},{span.end}]"


_NAMES: Final = {
    "quoted": encode_basestring,
    "array": _array,
    "span_text": _span_text,
    "true": "true",
    "false": "false",
    "null": "null",
}
