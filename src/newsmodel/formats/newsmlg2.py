"""Articles as NewsML-G2 2.35 news items, and back; needs the extra ``xml`` (lxml).

The text stands as XHTML with an element for each block, bylines as creators, persons and organizations as subjects,
and each meeting is an event that is asserted, with a date as far as it is known. NewsML-G2 has no place for
statements, spans and evidence, so that all of it stands once more, exactly, as newsmodel's JSON in an ``inlineData``
of the rendition ``nm:exact``.

What was written comes back equal, and is refused if the item and that body do not agree. A character that XML 1.0
cannot hold (NUL, control characters, lone surrogates) is escaped in the JSON, and U+FFFD elsewhere. Items of others are
read by :func:`newsmodel.readers.newsmlg2.read_newsmlg2`.
"""

from typing import TYPE_CHECKING, Final

from newsmodel.errors import FormatError, Problem
from newsmodel.formats import json
from newsmodel.formats.files import File, about, read_all, writing
from newsmodel.formats.newsmlg2_writing import EXACT, NAR, item_of
from newsmodel.formats.trees import etree, local, parse, path_of
from newsmodel.model.article import Article

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


def dumps(article: Article, *, indent: int | None = None) -> str:
    """The article as a NewsML-G2 item: compact, or for people to read with an *indent*.

    >>> "<headline>Talks end</headline>" in dumps(Article(id="a1", text="", headline="Talks end"))
    True

    Raises:
        TypeError: if it is no article, or a field holds something of the wrong type.
        ValueError: if it needs more than 10 MB, which XML parsers refuse to read at a stretch.
        MissingExtraError: without the extra ``xml``.
    """
    if not isinstance(article, Article):
        raise TypeError(f"must be an article (got {type(article).__name__})")
    root = item_of(article)
    if indent is not None:
        etree().indent(root, space=" " * indent)
    text: str = etree().tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def loads(data: str | bytes) -> Article:
    """The article that an item of ``dumps`` stands for.

    Raises:
        FormatError: with all problems, if it stands for none; each has the path of the element.
        UnknownVersionError: if a newer newsmodel wrote it.
        MissingExtraError: without the extra ``xml``.
    """
    return article_of(parse(data, format=FORMAT))


def article_of(root: "Element") -> Article:
    """The same as ``loads``, from the root of the document.

    Raises:
        FormatError: as ``loads``.
        UnknownVersionError: as ``loads``.
    """
    if (body := exact_body(root)) is None:
        what = f"must be a newsItem with an inlineData of the rendition {EXACT!r} (got {local(root)!r})"
        raise FormatError([Problem(f"/{local(root)}", what)], format=FORMAT)
    try:
        article = json.loads(body.text or "")
    except FormatError as error:
        if type(error) is not FormatError:
            raise
        problems = [Problem(f"{path_of(body)}: {problem.path}", problem.message) for problem in error.problems]
        raise FormatError(problems, format=FORMAT) from error
    if unlike := _unlike(root, item_of(article)):
        told = [Problem(path, f"must agree with the body of the rendition {EXACT!r}") for path in unlike]
        raise FormatError(told, format=FORMAT)
    return article


def exact_body(item: "Element") -> "Element | None":
    """The ``inlineData`` of a news item that holds newsmodel's JSON, None if there is none."""
    if item.tag != f"{{{NAR}}}newsItem":
        return None
    return item.find(f"{{{NAR}}}contentSet/{{{NAR}}}inlineData[@rendition='{EXACT}']")


def dump(article: Article, file: File, *, indent: int | None = None) -> None:
    """Write the article's item to *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open UTF-8 file.

    Raises:
        TypeError: as ``dumps``; nothing is written then.
        ValueError: as ``dumps``.
        MissingExtraError: without the extra ``xml``.
    """
    text = dumps(article, indent=indent)
    with writing(file) as write:
        write(text)


def load(file: File) -> Article:
    """The article in *file*: a path (packed if it ends in ``.gz`` or ``.zst``), or an open text or binary file.

    Raises:
        FormatError: as ``loads``.
        FileError: if the file cannot be read.
        MissingExtraError: without the extra ``xml``.
    """
    with about(file):
        return loads(read_all(file, format=FORMAT))


def _unlike(found: "Element", expected: "Element") -> list[str]:
    """The paths of the elements that differ, up to the first with other children; blanks between elements are none."""
    paths: list[str] = []
    for one, other in zip(found.iter(), expected.iter(), strict=False):
        is_alike = one.tag == other.tag and len(one) == len(other)
        if not is_alike or _told(one) != _told(other):
            paths.append(path_of(one))
        if not is_alike:
            break
    return paths


def _told(element: "Element") -> tuple[object, ...]:
    texts = (text if text and not text.isspace() else "" for text in (element.text, element.tail))
    return (dict(element.attrib), *texts)


#: The name of the format in errors.
FORMAT: Final = "newsmlg2"
