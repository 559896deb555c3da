"""XML to a tree and back: without entities, DTDs or network, and no deeper or longer than libxml2 allows by itself.

Needs the extra ``xml`` (lxml), for which every function raises MissingExtraError if it is not there.
"""

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from newsmodel.errors import FormatError, MissingExtraError, Problem

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] - lxml has no other name for it

    Element: TypeAlias = _Element

#: Characters that XML 1.0 cannot hold.
UNHELD: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def etree() -> Any:
    """The module of lxml that parses XML.

    Raises:
        MissingExtraError: without the extra ``xml``.
    """
    try:
        return import_module("lxml.etree")
    except ImportError as error:
        raise MissingExtraError("xml") from error


def held(text: str) -> str:
    """The text, with U+FFFD for each character that XML 1.0 cannot hold: NUL, control characters, lone surrogates."""
    return UNHELD.sub("\ufffd", text)


def parse(data: str | bytes, *, format: str) -> "Element":  # noqa: A002
    """The root of an XML document that declares no document type.

    A string is taken as it is, whatever encoding its declaration names.

    Raises:
        FormatError: if it is no such document, with line and column.
        TypeError: if it is neither text nor bytes.
    """
    if not isinstance(data, str | bytes):
        raise TypeError(f"must be text or bytes (got {type(data).__name__})")
    xml = etree()
    try:
        root: Element = xml.fromstring(data.encode() if isinstance(data, str) else data, parser_for(data))
    except xml.XMLSyntaxError as error:
        raise _refused(str(error.msg).strip(), format) from error
    except UnicodeEncodeError as error:
        raise _refused(f"a lone surrogate at character {error.start}", format) from error
    if root.getroottree().docinfo.doctype:
        raise FormatError([Problem("$", "must not declare a document type")], format=format)
    return root


def parser_for(data: str | bytes, *, recover: bool = False) -> Any:
    """A parser of *data* that opens nothing and expands nothing, if *recover* one that goes on behind an error."""
    return etree().XMLParser(
        encoding="utf-8" if isinstance(data, str) else None,
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def local(element: "Element") -> str:
    """The name of an element without its namespace; empty for what is none, as an entity."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def is_named(element: "Element", namespace: str) -> bool:
    """True if the name of an element is of a *namespace*."""
    tag: object = element.tag
    return isinstance(tag, str) and tag.startswith(f"{{{namespace}}}")


def path_of(element: "Element") -> str:
    """Where an element stands: ``/newsItem/contentMeta/subject[2]``."""
    steps: list[str] = []
    while (parent := element.getparent()) is not None:
        same = [child for child in parent if child.tag == element.tag]
        steps.append(local(element) + (f"[{same.index(element) + 1}]" if len(same) > 1 else ""))
        element = parent
    return "/".join(["", local(element), *reversed(steps)])


def _refused(what: str, format: str) -> FormatError:  # noqa: A002
    return FormatError([Problem("$", f"invalid XML: {what[:1].lower()}{what[1:]}")], format=format)
