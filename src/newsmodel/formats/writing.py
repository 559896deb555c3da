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
        lines = [f"text = f'{'{{' if leading else ''}{first}'"]
        for field in fields[leading:]:
            lines += [f"value = record.{field.name}"]
            added = f"text += f',{self.pair(field, 'value')}'"
            lines += [added] if field.required else [f"if {differs(field, 'value', self.names)}:", f"    {added}"]
        # Text that grows at its end is not copied. Without a field that is always there, there is one comma too many.
        return [*lines, *(["text += '}'", "return text"] if leading else ["return f'{{{text[1:]}}}'"])]

    def pair(self, field: Field, value: str) -> str:
        """The part of an f-string for key and value."""
        match present(field):
            case Choice() as shape if all(encode_basestring(word) == f'"{word}"' for word in shape.members):
                piece = f'"{{{value}._value_}}"'
            case Pair():
                piece = f"[{{{value}.start}},{{{value}.end}}]"
            case Array() as shape:
                piece = f"[{{{self.items(shape, value)}}}]"
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
                return f"array({self.items(shape, value)})"
            case Object():
                return f"{self.writer(shape.kind)}({value})"
            case _:
                assert_never(shape)

    def items(self, shape: Array, value: str) -> str:
        """The expression for the texts of the items of *value*, with commas between them."""
        match shape.item:
            case Text():
                return f"joined(map(quoted, {value}))"
            case Object(kind):
                return f"joined(map({self.writer(kind)}, {value}))"
            case item:
                return f"joined([{self.expression(item, 'item')} for item in {value}])"

    def writer(self, kind: type) -> str:
        return named(self.names, f"write_{kind.__name__}", writer(kind))


def _array(items: str) -> str:
    return f"[{items}]"


def _span_text(span: Span) -> str:
    return f"[{span.start},{span.end}]"


_NAMES: Final = {
    "quoted": encode_basestring,
    "array": _array,
    "joined": ",".join,
    "span_text": _span_text,
    "true": "true",
    "false": "false",
    "null": "null",
}
