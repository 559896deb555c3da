"""The contents of a NewsML-G2 item to pieces: NITF, XHTML, HTML that is escaped, or text."""

import base64
import re
from typing import TYPE_CHECKING, Final

from newsmodel.formats.trees import etree, local
from newsmodel.readers.bodies import BLOCKS, pieces_of_body
from newsmodel.readers.composing import Piece
from newsmodel.readers.lines import pieces_of_text
from newsmodel.values.issue import Issue

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


def pieces_of_contents(item: "Element", issues: list[Issue]) -> list[Piece]:
    """The pieces of the first content that is text, rather a marked one; the others are the same in another form."""
    contents = [content for outer in item if local(outer) == "contentSet" for content in outer]
    for content in contents:
        issues += _counts(content)
    for name, read in (("inlineXML", _of_xml), ("inlineData", _of_data)):
        for content in contents:
            if local(content) == name and (pieces := read(content, issues)):
                return pieces
    if any(local(content) == "remoteContent" for content in contents):
        issues.append(Issue(code="no-text", message=f"the content is elsewhere @ line {contents[0].sourceline}"))
    return []


def _of_xml(content: "Element", issues: list[Issue]) -> list[Piece]:
    strange = next((local(child) for child in content if local(child).lower() not in BLOCKS), None)
    if strange is not None:
        issues.append(_unread(content, strange))
        return []
    return pieces_of_body(content)


def _of_data(content: "Element", issues: list[Issue]) -> list[Piece]:
    text = "".join(content.itertext())
    kind = content.get("contenttype", "").lower()
    encoding = content.get("encoding") or content.get("encodinguri")
    if encoding is not None:
        decoded = _decoded(text) if "base64" in encoding.lower() else None
        if decoded is None:
            issues.append(_unread(content, encoding))
            return []
        text = decoded
    if _MARKED.search(kind) or text.lstrip().startswith("<"):
        return _of_html(text)
    if kind and not kind.startswith("text/"):
        issues.append(_unread(content, kind))
        return []
    return pieces_of_text(text)


def _of_html(text: str) -> list[Piece]:
    parser = etree().HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root: Element | None = etree().fromstring(text.encode(), parser)
    except etree().LxmlError:
        return []
    return [] if root is None else pieces_of_body(root)


def _decoded(text: str) -> str | None:
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode()
    except ValueError:
        return None


def _counts(content: "Element") -> list[Issue]:
    """The numbers that are none: ``wordcount=""``."""
    told = ((name, content.get(name)) for name in _NUMBERS)
    return [
        Issue(code="odd-attribute", message=f"{name} must be a number (got {value[:40]!r}) @ line {content.sourceline}")
        for name, value in told
        if value is not None and not _NUMBER.fullmatch(value)
    ]


def _unread(content: "Element", what: str) -> Issue:
    return Issue(
        code="unread-content", message=f"no text that is known (got {what[:40]!r}) @ line {content.sourceline}"
    )


_MARKED: Final = re.compile("html|nitf|xml")
_NUMBER: Final = re.compile(r"\s{0,9}[0-9]{1,30}\s{0,9}")
_NUMBERS: Final = ("charcount", "wordcount", "linecount", "pagecount")
