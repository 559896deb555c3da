"""newsmodel's own JSON: any record to text and back, versioned and strict."""

import json
from collections.abc import Callable
from typing import Any, Final, TypeVar, overload

from newsmodel.errors import FormatError, Problem, UnknownVersionError
from newsmodel.formats.files import File, reading, writing
from newsmodel.model.article import Article

T = TypeVar("T")


def dumps(record: object, *, indent: int | None = None) -> str:
    """The record as JSON text."""
    from newsmodel.formats.codec import encode_fast, escaped, is_fast
    from newsmodel.formats.converter import form_of

    if indent is not None:
        return escaped(json.dumps(to_data(record), indent=indent, ensure_ascii=False))
    if is_fast() and (text := encode_fast(to_data(record))) is not None:
        return text
    return escaped(f'{{"newsmodel":{VERSION},{form_of(type(record)).text(record)[1:]}')


@overload
def loads(data: str | bytes) -> Article: ...
@overload
def loads(data: str | bytes, type: type[T]) -> T: ...
def loads(data: str | bytes, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record that JSON text stands for."""
    from newsmodel.formats.codec import decode, decode_fast
    from newsmodel.formats.converter import form_of

    form = form_of(type)
    plain = decode_fast(data)
    if plain is not None:
        try:
            return form.read(_current(plain))
        except (KeyError, TypeError, ValueError, FormatError):
            # The standard library tells what is wrong, or that orjson bent a huge number.
            pass
    return from_data(decode(data), type)


def to_data(record: object) -> dict[str, Any]:
    """The plain data that stands for a record: ``{"newsmodel": 1, …}``."""
    from newsmodel.formats.converter import form_of

    return {"newsmodel": VERSION, **form_of(type(record)).data(record)}


@overload
def from_data(data: object) -> Article: ...
@overload
def from_data(data: object, type: type[T]) -> T: ...
def from_data(data: object, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record that plain data stands for."""
    from newsmodel.formats.converter import form_of

    form = form_of(type)
    fields = _current(data)
    try:
        return form.read(fields)
    except (KeyError, TypeError, ValueError):
        return form.explain(fields)


def dump(record: object, file: File, *, indent: int | None = None) -> None:
    """Write the record to a path, or to an open text or binary file."""
    text = dumps(record, indent=indent)
    with writing(file) as write:
        write(text)


@overload
def load(file: File) -> Article: ...
@overload
def load(file: File, type: type[T]) -> T: ...
def load(file: File, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record in a file: a path, or an open text or binary file."""
    with reading(file, format="json") as opened:
        data = opened.read()
    return loads(data, type)


def _current(data: Any) -> dict[str, Any]:
    """The fields of a record as this version writes them, from data of any version."""
    from newsmodel.formats.explaining import described

    if data.__class__ is not dict:
        raise FormatError([Problem("$", f"must be an object (got {described(data)})")], format="json")
    if "newsmodel" not in data:
        raise FormatError([Problem("$.newsmodel", "required key is missing")], format="json")
    fields: dict[str, Any] = {**data}
    version = fields.pop("newsmodel")
    if version.__class__ is not int or version < 1:
        raise FormatError([Problem("$.newsmodel", f"must be a version (got {described(version)})")], format="json")
    if version > VERSION:
        raise UnknownVersionError(found=version, known=VERSION, format="json")
    for migrate in MIGRATIONS[version - 1 :]:
        fields = migrate(fields)
    return fields


#: From each version to the next, the first from 1 to 2.
MIGRATIONS: Final[tuple[Callable[[dict[str, Any]], dict[str, Any]], ...]] = ()

#: The version that is written, and the newest that is read.
VERSION: Final = len(MIGRATIONS) + 1
