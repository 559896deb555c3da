"""newsmodel's own JSON: any record to text and back, versioned and strict."""

import os
from pathlib import Path
from typing import IO, Any, Final, TypeVar, overload

from newsmodel.errors import FormatError, Problem, UnknownVersionError
from newsmodel.model.article import Article

T = TypeVar("T")

#: The version that is written, and the newest that is read.
VERSION: Final = 1


def to_data(record: object) -> dict[str, Any]:
    """The plain data that stands for a record: ``{"newsmodel": 1, …}``."""
    from newsmodel.formats.shapes import Object, shape_of
    from newsmodel.formats.unstructuring import unstructure

    shape = shape_of(type(record))
    data = unstructure(shape, record)
    return {"newsmodel": VERSION, **(data if isinstance(shape, Object) else {"value": data})}


@overload
def from_data(data: object) -> Article: ...
@overload
def from_data(data: object, type: type[T]) -> T: ...
def from_data(data: object, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record that plain data stands for."""
    from newsmodel.formats.explaining import described, explain
    from newsmodel.formats.shapes import Object, shape_of

    shape = shape_of(type)
    if data.__class__ is not dict:
        raise FormatError([Problem("$", f"must be an object (got {described(data)})")], format="json")
    fields: dict[str, Any] = dict(data)  # type: ignore[call-overload]
    version = fields.pop("newsmodel", None)
    if version.__class__ is not int or version < 1:
        raise FormatError([Problem("$.newsmodel", f"must be a version (got {described(version)})")], format="json")
    if version > VERSION:
        raise UnknownVersionError(found=version, known=VERSION, format="json")
    if isinstance(shape, Object):
        return explain(shape, fields)
    return explain(shape, fields.get("value"), "$.value")


def dumps(record: object) -> str:
    """The record as JSON text."""
    from newsmodel.formats.codec import encode

    return encode(to_data(record))


@overload
def loads(data: str | bytes) -> Article: ...
@overload
def loads(data: str | bytes, type: type[T]) -> T: ...
def loads(data: str | bytes, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record that JSON text stands for."""
    from newsmodel.formats.codec import decode

    return from_data(decode(data), type)


def dump(record: object, file: "str | os.PathLike[str] | IO[str] | IO[bytes]") -> None:
    """Write the record to a path, or to an open text or binary file."""
    text = dumps(record)
    if isinstance(file, str | os.PathLike):
        Path(file).write_text(text, encoding="utf-8")
    elif "b" in getattr(file, "mode", ""):
        file.write(text.encode())  # type: ignore[call-overload]
    else:
        file.write(text)  # type: ignore[call-overload]


@overload
def load(file: "str | os.PathLike[str] | IO[str] | IO[bytes]") -> Article: ...
@overload
def load(file: "str | os.PathLike[str] | IO[str] | IO[bytes]", type: type[T]) -> T: ...
def load(file: "str | os.PathLike[str] | IO[str] | IO[bytes]", type: type[Any] = Article) -> Any:  # noqa: A002
    """The record in a file: a path, or an open text or binary file."""
    data = Path(file).read_bytes() if isinstance(file, str | os.PathLike) else file.read()
    return loads(data, type)
