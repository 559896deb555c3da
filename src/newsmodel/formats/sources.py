"""Functions made from source text, with tracebacks that show it."""

import linecache
from collections.abc import Callable, Iterable
from typing import Any


def compiled(name: str, lines: Iterable[str], names: dict[str, Any]) -> Callable[..., Any]:
    """The function *name* that *lines* define, where *names* are known."""
    source = "".join(f"{line}\n" for line in lines)
    file = f"<newsmodel {name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    exec(compile(source, file, "exec"), names)  # noqa: S102 - our own text, made from our own classes
    function: Callable[..., Any] = names[name]
    return function


def indented(lines: Iterable[str]) -> list[str]:
    """The lines, one level deeper."""
    return [f"    {line}" for line in lines]


def named(names: dict[str, Any], name: str, value: object) -> str:
    """The name under which *value* is known in *names* from now on: *name*, if nothing else bears it already."""
    while names.setdefault(name, value) != value:
        name += "_"
    return name
