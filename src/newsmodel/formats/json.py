r"""newsmodel's own JSON: any record to text and back, versioned and strict.

An object with ``"newsmodel": 1`` first, then the record's fields in their order, those at their default left out.
Enums stand by their value, a :class:`~newsmodel.values.time.TimeValue` by its one string, a date as ``YYYY-MM-DD``, a
:class:`~newsmodel.span.Span` as ``[start, end]``, a tuple as an array. (A time or a span by itself is the ``"value"``.)

What was written comes back equal. Reading is strict: the exact JSON type of each field, no key that is not known, and
all that the records demand of each other; every problem is told, with its path. Only a key given twice goes unnoticed:
the last one counts. orjson writes and msgspec reads where they are installed; bytes and errors are the same without.
"""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar, overload

from newsmodel.errors import FormatError, Problem, UnknownVersionError
from newsmodel.formats.codec import decode, encode_fast, escaped, fast
from newsmodel.formats.describing import described
from newsmodel.formats.files import File, about, read_all, writing
from newsmodel.model.article import Article

if TYPE_CHECKING:
    from newsmodel.formats.converter import Form

T = TypeVar("T")
W = TypeVar("W")


def dumps(record: object, *, indent: int | None = None) -> str:
    """The record as JSON text: compact, or for people to read with an *indent*.

    >>> dumps(Article(id="a1", text="Talks end in Geneva"))
    '{"newsmodel":1,"id":"a1","text":"Talks end in Geneva"}'

    Raises:
        TypeError: if it is no record, or a field holds something that cannot be written. (That a number stands where
            a string should is for a type checker to see: with orjson it is written, and ``loads`` refuses it.)
    """
    if indent is not None:
        return escaped(json.dumps(to_data(record), indent=indent, ensure_ascii=False))
    if fast() is not None and (text := encode_fast(to_data(record))) is not None:
        return text
    text = _written(_form(type(record)).text, record)
    return escaped(f'{{"newsmodel":{VERSION}{"," if len(text) > len("{}") else ""}{text[1:]}')


@overload
def loads(data: str | bytes) -> Article: ...
@overload
def loads(data: str | bytes, type: type[T]) -> T: ...
def loads(data: str | bytes, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record that JSON text stands for: an article, or one of class *type*.

    >>> loads('{"newsmodel": 1, "id": "a1", "text": "Talks end in Geneva"}').text
    'Talks end in Geneva'

    Raises:
        FormatError: with all problems, if it stands for none.
        UnknownVersionError: if a newer newsmodel wrote it.
    """
    decode_as = decoder_of(type)
    if decode_as is not None and data.__class__ in (str, bytes):
        try:
            return decode_as(data)
        except (TypeError, ValueError):
            pass  # Below it is told what is wrong, or an older version is read.
    return from_data(decode(data), type)


def to_data(record: object) -> dict[str, Any]:
    """The plain data that stands for a record: dicts, lists, strings, integers and booleans.

    >>> to_data(Article(id="a1", text="Talks end in Geneva"))
    {'newsmodel': 1, 'id': 'a1', 'text': 'Talks end in Geneva'}

    Raises:
        TypeError: if it is no record, or a field holds something that cannot be written.
    """
    return {"newsmodel": VERSION, **_written(_form(type(record)).data, record)}


@overload
def from_data(data: object) -> Article: ...
@overload
def from_data(data: object, type: type[T]) -> T: ...
def from_data(data: object, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record that plain data stands for: an article, or one of class *type*.

    The data is the like of what ``json.loads`` gives; a tuple is no list here, and a subclass of str no string.

    Raises:
        FormatError: with all problems, if it stands for none.
        UnknownVersionError: if a newer newsmodel wrote it.
    """
    form = _form(type)
    fields = _current(data)
    try:
        return form.read(fields)
    except (KeyError, TypeError, ValueError):
        return form.explain(fields)


def dump(record: object, file: File, *, indent: int | None = None) -> None:
    """Write the record's JSON to *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open file.

    Raises:
        TypeError: as ``dumps``; nothing is written then.
    """
    text = dumps(record, indent=indent)
    with writing(file) as write:
        write(text)


@overload
def load(file: File) -> Article: ...
@overload
def load(file: File, type: type[T]) -> T: ...
def load(file: File, type: type[Any] = Article) -> Any:  # noqa: A002
    """The record in *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open file.

    Raises:
        FormatError: as ``loads``.
        FileError: if the file cannot be read.
    """
    with about(file):
        return loads(read_all(file, format="json"), type)


def decoder_of(kind: type) -> Callable[[str | bytes], Any] | None:
    """What reads records of a class from text of this version, with msgspec; None where it is not installed."""
    from newsmodel.formats.decoding import decoder

    return decoder(kind, VERSION)


def _form(kind: type) -> "Form":
    # cattrs and the generated functions are loaded on first use, to keep `import newsmodel` light.
    from newsmodel.formats.converter import form_of

    return form_of(kind)


def _written(write: Callable[[Any], W], record: object) -> W:
    try:
        return write(record)
    except (AttributeError, TypeError) as error:
        raise TypeError(f"a field holds something of the wrong type: {error}") from error


def _current(data: Any) -> dict[str, Any]:
    """The fields of a record as this version writes them, from data of any version."""
    if data.__class__ is not dict:
        raise _invalid("$", f"must be an object (got {described(data)})")
    if "newsmodel" not in data:
        raise _invalid("$.newsmodel", "required key is missing")
    fields: dict[str, Any] = {**data}
    version = fields.pop("newsmodel")
    if version.__class__ is not int or version < 1:
        raise _invalid("$.newsmodel", f"must be the number of a version (got {described(version)})")
    if version > VERSION:
        raise UnknownVersionError(found=version, known=VERSION, format="json")
    for migrate in MIGRATIONS[version - 1 :]:
        fields = migrate(fields)
    return fields


def _invalid(path: str, message: str) -> FormatError:
    return FormatError([Problem(path, message)], format="json")


#: From each version to the next, the first from 1 to 2.
MIGRATIONS: Final[tuple[Callable[[dict[str, Any]], dict[str, Any]], ...]] = ()

#: The version that is written, and the newest that is read.
VERSION: Final = len(MIGRATIONS) + 1
