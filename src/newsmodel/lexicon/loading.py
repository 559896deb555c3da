"""Lines of a word list to entries; a list that is not in order is refused with file and line."""

import re
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import NoneType
from typing import Any, Final, Literal, TypeVar, get_args, get_origin, get_type_hints

import attrs

from newsmodel.errors import FileError, LexiconError
from newsmodel.lexicon.entries import Entry
from newsmodel.values.country import COUNTRIES

EntryT = TypeVar("EntryT", bound=Entry)
_Read = Callable[[str], Any]

_STRAY_BLANK: Final = re.compile(r"^ | $| \t|\t |  | \||\| |\r|\|\t|\|$", re.MULTILINE)


def read_list(kind: type[EntryT], source: str | Path) -> tuple[EntryT, ...]:
    """The entries of a word list: the file at *source* if it is a path, else one of ours by language and name.

    The first lines may begin with ``#``; then comes the line with the names of the columns, which are the fields of
    *kind*; then one entry a line, columns apart by tabs, several values of one column apart by ``|``, sorted by the
    first column in the order of code points, none twice.

    >>> from newsmodel.lexicon.entries import Title
    >>> read_list(Title, "en/titles")[-1].form
    'Wing Commander'

    Raises:
        LexiconError: if a line is not in order.
        FileError: if there is no such file, or it cannot be read.
    """
    if isinstance(source, Path):
        try:
            data = source.read_bytes()
        except OSError as error:
            raise FileError.of(error, str(source)) from error
        return parse_list(kind, _decoded(data, str(source)), file=str(source))
    resource = files("newsmodel.lexicon").joinpath("data", f"{source}.tsv")
    return parse_list(kind, resource.read_text(encoding="utf-8"), file=f"{source}.tsv")


def _decoded(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LexiconError(f"not UTF-8 (got {data[error.start : error.end]!r})", file=file, line=line) from None


def parse_list(kind: type[EntryT], text: str, *, file: str) -> tuple[EntryT, ...]:
    """The entries of a word list's *text*; *file* is its name in errors.

    Raises:
        LexiconError: if a line is not in order.
    """
    names, reads = _columns(kind)
    lines = text.removesuffix("\n").split("\n")
    head = next((number for number, line in enumerate(lines) if not line.startswith("# ")), len(lines))
    if head == len(lines) or lines[head].split("\t") != [*names]:
        raise LexiconError(f"columns must be {', '.join(names)}", file=file, line=min(head, len(lines) - 1) + 1)
    if stray := _STRAY_BLANK.search(text):
        raise LexiconError("stray blank or bar", file=file, line=text.count("\n", 0, stray.start()) + 1)
    rows = [line.split("\t") for line in lines[head + 1 :]]
    _check(rows, len(names), file, head + 2)
    columns = [_values(read, [row[at] for row in rows], names[at], file, head + 2) for at, read in enumerate(reads)]
    return tuple([kind(**dict(zip(names, values, strict=True))) for values in zip(*columns, strict=True)])


def _check(rows: list[list[str]], width: int, file: str, first: int) -> None:
    before = ""
    for number, row in enumerate(rows, start=first):
        if len(row) != width:
            raise LexiconError(f"row must have {width} columns (got {len(row)})", file=file, line=number)
        if row[0] <= before:
            wrong = "is empty" if not row[0] else "is there twice" if row[0] == before else "is not in order"
            raise LexiconError(f"entry {wrong} (got {row[0]!r})", file=file, line=number)
        before = row[0]


def _values(read: _Read | None, column: list[str], name: str, file: str, first: int) -> list[Any]:
    if read is None:
        return column
    try:
        return list(map(read, column))
    except (KeyError, ValueError):
        pass
    for number, value in enumerate(column, start=first):
        try:
            read(value)
        except (KeyError, ValueError):
            raise LexiconError(f"unknown {name} (got {value!r})", file=file, line=number) from None
    raise AssertionError(name)


def check_entry(entry: Entry) -> None:
    """Refuse an entry that somebody has made by hand and that no list could hold.

    Raises:
        TypeError: if a field is of another type.
        ValueError: if a field holds a word that may not stand there, no code of a country, or the first no words.
    """
    hints = get_type_hints(type(entry))
    fields = attrs.fields(type(entry))
    for field in fields:
        name, value = f"{type(entry).__name__}.{field.name}", getattr(entry, field.name)
        _check_value(name, hints[field.name], value)
        if field is fields[0] and not value.strip():
            raise ValueError(f"'{name}' must not be empty (got {value!r})")
        if field.name in _OF_COUNTRIES:
            _check_codes(name, value)


def _check_codes(name: str, value: str | tuple[str, ...] | None) -> None:
    for code in value if isinstance(value, tuple) else [value]:
        if code is not None and code not in COUNTRIES:
            raise ValueError(f"'{name}' must be an ISO 3166-1 alpha-2 code, as 'NO' of Norway (got {code!r})")


#: The fields that hold codes of countries, and nothing else.
_OF_COUNTRIES: Final = frozenset({"code", "country", "countries"})


def _check_value(name: str, hint: Any, value: Any) -> None:
    allowed, parts = _allowed(hint), get_args(hint)
    if get_origin(hint) is tuple:
        if not isinstance(value, tuple):
            raise TypeError(f"'{name}' must be a tuple (got {value!r})")
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            _check_value(name, parts[0], item)
    elif NoneType in parts:
        if value is not None:
            _check_value(name, next(part for part in parts if part is not NoneType), value)
    elif allowed is not None:
        if value not in [*allowed]:
            raise ValueError(f"'{name}' must be one of {', '.join(allowed)} (got {value!r})")
    elif not isinstance(value, hint):
        raise TypeError(f"'{name}' must be a {hint.__name__} (got {value!r})")


def _columns(kind: type) -> tuple[tuple[str, ...], tuple[_Read | None, ...]]:
    """The columns of a list of *kind*, and how each is read; None where the words stand as they are."""
    hints = get_type_hints(kind)
    names = tuple(field.name for field in attrs.fields(kind))
    return names, tuple(_reader(hints[name]) for name in names)


def _reader(hint: Any) -> _Read | None:
    if hint is str:
        return None
    if hint is bool:
        return {"": False, "y": True}.__getitem__
    if get_origin(hint) is tuple:
        return _several(_allowed(get_args(hint)[0]))
    if NoneType in get_args(hint):
        allowed = _allowed(next(part for part in get_args(hint) if part is not NoneType))
        return (lambda value: value or None) if allowed is None else {"": None, **allowed}.__getitem__
    return (_allowed(hint) or {}).__getitem__


def _several(allowed: dict[str, Any] | None) -> _Read:
    @cache
    def read(value: str) -> tuple[Any, ...]:
        parts = value.split("|") if value else ()
        return tuple(parts) if allowed is None else tuple([allowed[part] for part in parts])

    return read


def _allowed(hint: Any) -> dict[str, Any] | None:
    """The words that may stand for *hint*; None if any may."""
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return {member.value: member for member in hint}
    return {word: word for word in get_args(hint)} if get_origin(hint) is Literal else None
