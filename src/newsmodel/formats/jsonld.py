"""Articles as schema.org JSON-LD, and back: what schema.org has no word for stands under terms of our own.

An article is a ``NewsArticle`` that ``mentions`` persons, organizations and meetings (``Event``); its statements are
``Quotation`` parts of it, and where something stands is told by the selectors of W3C Web Annotation. A value stands in
schema.org's words alone or, where those cannot hold it, exactly under a term ``nm:…``; ``eventStatus``,
``eventAttendanceMode``, ``additionalType`` and the ``text`` of a quotation only repeat what stands there exactly.

What was written comes back equal. Reading is strict: a property that is not known is refused; what pages of the web
embed is for a tolerant reader.
"""

import json as standard
from typing import Any, Final

from newsmodel.errors import FormatError
from newsmodel.formats import json
from newsmodel.formats.codec import decode, escaped
from newsmodel.formats.files import File, about, read_all, writing
from newsmodel.formats.linking import linked
from newsmodel.formats.terms import CONTEXT
from newsmodel.formats.unlinking import unlinked
from newsmodel.model.article import Article

#: The version of our own terms.
VERSION: Final = 1


def dumps(article: Article, *, indent: int | None = None) -> str:
    """The article as JSON-LD: compact, or for people to read with an *indent*.

    >>> dumps(Article(id="a1", text="Talks end")).endswith('"identifier":"a1","articleBody":"Talks end"}')
    True

    Raises:
        TypeError: if it is no article, or a field holds something of the wrong type.
    """
    separators = (",", ":") if indent is None else None
    return escaped(standard.dumps(to_data(article), indent=indent, separators=separators, ensure_ascii=False))


def loads(data: str | bytes) -> Article:
    """The article that JSON-LD text stands for.

    Raises:
        FormatError: with its problems, if it stands for none. What only the records themselves refuse is told with the
            path that it has in newsmodel's JSON.
        UnknownVersionError: if a newer newsmodel wrote it.
    """
    try:
        return from_data(decode(data))
    except FormatError as error:
        if error.format == "json":
            raise FormatError(error.problems, format=FORMAT) from error
        raise


def to_data(article: Article) -> dict[str, Any]:
    """The same as ``dumps``, as plain data.

    Raises:
        TypeError: as ``dumps``.
    """
    if not isinstance(article, Article):
        raise TypeError(f"must be an article (got {type(article).__name__})")
    data = json.to_data(article)
    del data["newsmodel"]
    return {"@context": list(CONTEXT), "nm:version": VERSION, **linked(Article, data)}


def from_data(data: object) -> Article:
    """The same as ``loads``, from plain data.

    Raises:
        FormatError: as ``loads``.
        UnknownVersionError: as ``loads``.
    """
    plain = unlinked(Article, data, version=VERSION)
    try:
        return json.from_data({"newsmodel": json.VERSION, **plain})
    except FormatError as error:
        raise FormatError(error.problems, format=FORMAT) from error


def dump(article: Article, file: File, *, indent: int | None = None) -> None:
    """Write the article's JSON-LD to *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open file.

    Raises:
        TypeError: as ``dumps``; nothing is written then.
    """
    text = dumps(article, indent=indent)
    with writing(file) as write:
        write(text)


def load(file: File) -> Article:
    """The article in *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.

    Raises:
        FormatError: as ``loads``.
        FileError: if the file cannot be read.
    """
    with about(file):
        return loads(read_all(file, format=FORMAT))


#: The name of the format in errors.
FORMAT: Final = "jsonld"
