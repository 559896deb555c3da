"""The nodes of JSON-LD as the web writes it: any case, any nesting, references, prefixes, lists for single values."""

import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final, TypeAlias, TypeGuard, cast

from newsmodel.values.issue import Issue

#: Plain data with the names of its properties in lower case and without a prefix.
Node: TypeAlias = Mapping[str, Any]


def decode_tolerantly(text: str) -> tuple[list[object], Issue | None]:
    """The values in a JSON text, of which there should be one, and what was odd about it.

    Comments, CDATA marks, a semicolon at the end, raw line ends in strings and commas too many are looked over.
    """
    text = text.strip().removeprefix("\ufeff")
    try:
        return [_STRICT_ENOUGH.decode(text)], None
    except (ValueError, RecursionError) as error:
        fault = error
    mended = _COMMA.sub(r"\1", _WRAPPING.sub("", text)).strip(" \t\r\n;,")
    values: list[object] = []
    at = 0
    try:
        while at < len(mended):
            value, at = _STRICT_ENOUGH.raw_decode(mended, at)
            values.append(value)
            at = _BETWEEN.match(mended, at).end()  # type: ignore[union-attr]
    except (ValueError, RecursionError):
        what = "nested too deeply" if isinstance(fault, RecursionError) else str(fault)
        return values, Issue(code="broken-json", message=f"a block of JSON could not be read: {what}")
    return values, Issue(code="mended-json", message=f"a block of JSON was mended: {fault}") if values else None


def nodes_in(data: object, *, until: Callable[[Node], bool] | None = None) -> Iterator[Node]:
    """Every object in plain data, the outer before the inner, in order; none inside those of which *until* is true."""
    waiting: list[object] = [data]
    seen: set[int] = set()
    while waiting:
        value = waiting.pop()
        if id(value) in seen:
            continue
        if is_object(value):
            seen.add(id(value))  # plain data that somebody else made may go in circles
            node = node_of(value)
            yield node
            if until is None or not until(node):
                waiting += reversed(value.values())
        elif isinstance(value, list | tuple):
            seen.add(id(cast("object", value)))
            waiting += reversed(cast("list[object]", value))


def node_of(value: object) -> Node:
    """An object with its keys as this reader compares them, of two that become one the first; empty if it is none."""
    node: dict[str, Any] = {}
    if is_object(value):
        for key, inner in value.items():
            node.setdefault(_bare(str(key)[-_LONGEST_NAME:]), inner)
    return node


def is_object(value: object) -> TypeGuard[dict[object, object]]:
    """True of a JSON object."""
    return isinstance(value, dict)


def types_of(node: Node) -> frozenset[str]:
    """The types of a node, in lower case and without the address of the vocabulary."""
    return frozenset(_bare(kind[-_LONGEST_NAME:]) for kind in items_of(node.get("@type")) if isinstance(kind, str))


def items_of(value: object) -> Iterator[object]:
    """The values of a property: one, a list, lists in lists, or a JSON-LD ``@list`` of them."""
    waiting = [value]
    seen: set[int] = set()
    while waiting:
        item = waiting.pop()
        if is_object(item) and ("@list" in item or "@set" in item):
            inner = item.get("@list", item.get("@set"))
        elif isinstance(item, list | tuple):
            inner = cast("object", item)
        else:
            if item is not None:
                yield item
            continue
        if (key := id(cast("object", item))) not in seen:
            seen.add(key)
            waiting += reversed(cast("list[object]", inner)) if isinstance(inner, list | tuple) else (inner,)


def text_of(value: object) -> str | None:
    """The first words that a property has: a string, the ``@value`` of one, or the name of a node."""
    for item in items_of(value):
        words = item
        for _ in range(_NAMES_IN_NAMES):
            if isinstance(words, str):
                break
            node = node_of(words)
            words = next(items_of(node.get("@value") or node.get("name") or node.get("alternatename")), None)
        if isinstance(words, str) and (found := plain(words)):
            return found
    return None


def plain(text: str) -> str:
    """Words without tags, entities and blanks too many.

    >>> plain("Talks &amp; <b>more</b>  talks")
    'Talks & more talks'
    """
    if "<" in text:
        text = _TAG.sub("", text)
    if "&" in text:
        text = html.unescape(html.unescape(text))
    return " ".join(_NO_TEXT.sub("\ufffd", text).split())


def lines_of(markup: str) -> Iterator[str]:
    """The lines of a text that may hold a little HTML."""
    if "<" in markup:
        markup = _BREAK.sub("\n", markup)
    return (words for line in markup.splitlines() if (words := plain(line)))


@lru_cache(maxsize=4096)
def _bare(name: str) -> str:
    """A name in lower case and without its vocabulary: ``https://schema.org/jobTitle`` is ``jobtitle``."""
    return (name if name.startswith("@") else _VOCABULARY.split(name.rstrip("/"))[-1]).lower()


_VOCABULARY: Final = re.compile("[/#:]")
_STRICT_ENOUGH: Final = json.JSONDecoder(strict=False)
#: Marks around the data: HTML comments, CDATA, comments of JavaScript.
_WRAPPING: Final = re.compile(
    r"<!--|-->|(?://\s{0,9})?(?:<!\[CDATA\[|\]\]>)|/\*[^*]{0,200}\*/|^\s{0,99}//.{0,200}$", re.MULTILINE
)
_COMMA: Final = re.compile(r",\s{0,99}([}\]])")
_BETWEEN: Final = re.compile(r"[\s;,]*+")
_TAG: Final = re.compile(r"<[/!a-zA-Z][^<>]{0,2000}>")
_BREAK: Final = re.compile(
    r"<(?:br|/p|/div|/li|/h[1-6]|/blockquote|/figure|/figcaption|/ul|/ol)\b[^<>]{0,200}>", re.IGNORECASE
)
_NO_TEXT: Final = re.compile("[\0\ud800-\udfff]")
_LONGEST_NAME: Final = 100
#: A name that is a node with a name, and so on.
_NAMES_IN_NAMES: Final = 4
