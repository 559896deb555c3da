"""Articles as IPTC ninjs 3.1, and back; items of every version from 1.0 on are read.

An article is a ``text`` item with its persons as ``people``; each meeting is an ``event`` item of its ``associations``,
with a date as far as it is known. ninjs has no place for statements, spans and evidence and forbids properties of one's
own, so that all of it stands once more, exactly, as newsmodel's JSON in a body of the role ``newsmodel``.

What was written comes back equal, and is refused if its item and that body do not agree. What others wrote is read as
far as an article has a place for it: text, headline, bylines, dates, persons and organizations.
"""

import json as standard
from typing import Any, Final, cast

from newsmodel.errors import FormatError, Problem
from newsmodel.formats import json, ninjs_schema
from newsmodel.formats.codec import decode, escaped
from newsmodel.formats.describing import described
from newsmodel.formats.files import File, about, read_all, writing
from newsmodel.formats.ninjs_reading import article_of
from newsmodel.formats.ninjs_writing import ROLE, item_of
from newsmodel.model.article import Article


def dumps(article: Article, *, indent: int | None = None) -> str:
    """The article as a ninjs 3.1 item: compact, or for people to read with an *indent*.

    >>> dumps(Article(id="a1", text="Talks end"))[:41]
    '{"standard":{"name":"ninjs","version":"3.'

    Raises:
        TypeError: if it is no article, or a field holds something of the wrong type.
    """
    separators = (",", ":") if indent is None else None
    return escaped(standard.dumps(to_data(article), indent=indent, separators=separators, ensure_ascii=False))


def loads(data: str | bytes, *, version: str | None = None) -> Article:
    """The article that a ninjs item stands for.

    Args:
        data: the item, as JSON text.
        version: the version of ninjs that it must keep to; None for the one that it names, else the newest that fits.

    Raises:
        FormatError: with all problems, if it does not keep to the schema of its version.
        UnknownVersionError: if a newer newsmodel wrote it.
        ValueError: if there is no such version.
    """
    try:
        plain = decode(data)
    except FormatError as error:
        raise FormatError(error.problems, format=FORMAT) from error
    return from_data(plain, version=version)


def to_data(article: Article) -> dict[str, Any]:
    """The same as ``dumps``, as plain data.

    Raises:
        TypeError: as ``dumps``.
    """
    if not isinstance(article, Article):
        raise TypeError(f"must be an article (got {type(article).__name__})")
    return item_of(article)


def from_data(data: object, *, version: str | None = None) -> Article:
    """The same as ``loads``, from plain data.

    Raises:
        FormatError: as ``loads``.
        UnknownVersionError: as ``loads``.
        ValueError: as ``loads``.
    """
    if version is not None and version not in ninjs_schema.versions():
        raise ValueError(f"'version' must be one of {', '.join(ninjs_schema.versions())} (got {version!r})")
    if data.__class__ is not dict:
        raise FormatError([Problem("$", f"must be an object (got {described(data)})")], format=FORMAT)
    item = cast("dict[str, Any]", data)
    problems = _problems(item, version)
    if problems:
        raise FormatError(problems, format=FORMAT)
    for i, body in enumerate(item.get("bodies", ())):
        if body.get("role") == ROLE:
            return _own(item, body["value"], f"$.bodies[{i}].value")
    return article_of(item)


def dump(article: Article, file: File, *, indent: int | None = None) -> None:
    """Write the article's ninjs item to *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open file.

    Raises:
        TypeError: as ``dumps``; nothing is written then.
    """
    text = dumps(article, indent=indent)
    with writing(file) as write:
        write(text)


def load(file: File, *, version: str | None = None) -> Article:
    """The article in *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.

    Raises:
        FormatError: as ``loads``.
        FileError: if the file cannot be read.
    """
    with about(file):
        return loads(read_all(file, format=FORMAT), version=version)


def _problems(item: dict[str, Any], version: str | None) -> tuple[Problem, ...]:
    """The problems of an item under its version; under that with the fewest if nobody names one."""
    if version is not None:
        return ninjs_schema.faults(item, version)
    known = ninjs_schema.versions()
    told = item.get("standard", item.get("$standard"))
    named = cast("dict[str, Any]", told).get("version") if told.__class__ is dict else None
    tried = (named,) if named in known else tuple(reversed(known))
    fewest: tuple[Problem, ...] | None = None
    for each in tried:
        found = ninjs_schema.faults(item, each)
        if not found:
            return ()
        fewest = found if fewest is None or len(found) < len(fewest) else fewest
    return fewest or ()


def _own(item: dict[str, Any], value: str, path: str) -> Article:
    try:
        article = json.loads(value)
    except FormatError as error:
        if type(error) is not FormatError:
            raise
        problems = [Problem(f"{path}: {problem.path}", problem.message) for problem in error.problems]
        raise FormatError(problems, format=FORMAT) from error
    if (expected := item_of(article)) != item:
        keys = [key for key in {**expected, **item} if expected.get(key) != item.get(key)]
        told = [Problem(f"$.{key}", f"must agree with the body of the role {ROLE!r}") for key in keys]
        raise FormatError(told, format=FORMAT)
    return article


#: The name of the format in errors.
FORMAT: Final = "ninjs"
