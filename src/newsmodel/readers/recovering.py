"""XML of others to a tree, also where it is not in order, with an Issue for what had to be repaired."""

import re
from typing import TYPE_CHECKING, Final

from newsmodel.errors import ReadError
from newsmodel.formats.trees import etree, held, parser_for
from newsmodel.readers.decoding import decode_page
from newsmodel.values.issue import Issue

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


def tree_of(source: str | bytes) -> tuple["Element", list[Issue]]:
    """The root of a document; no entity is expanded, no document type is read, nothing is fetched.

    Raises:
        MissingExtraError: without the extra ``xml``.
        ReadError: if it is no XML at all.
        TypeError: if *source* is neither text nor bytes.
    """
    if not isinstance(source, str | bytes):  # pyright: ignore[reportUnnecessaryIsInstance] - of untyped callers
        raise TypeError(f"'source' must be str or bytes (got {type(source).__name__})")
    xml = etree()
    issues: list[Issue] = []
    try:
        root: Element = xml.fromstring(source.encode() if isinstance(source, str) else source, parser_for(source))
    except (xml.XMLSyntaxError, UnicodeEncodeError) as error:
        root = _recovered(source, issues)
        if not issues:
            issues.append(Issue(code="broken-xml", message=str(error).lower()[:_LONGEST]))
    if root.getroottree().docinfo.internalDTD is not None:
        issues.append(Issue(code="ignored-doctype", message="a document type is declared, which is not read"))
    return root, issues


def mended(text: str) -> str:
    """The text with U+FFFD for each character, and for each reference to one, that XML cannot hold.

    >>> mended("Talks &#0; end &amp;&#233;")
    'Talks � end &amp;&#233;'
    """
    return held(_REFERENCE.sub(_legal, text))


def _recovered(source: str | bytes, issues: list[Issue]) -> "Element":
    """What can be read of a document that is not in order."""
    text, repaired = decode_page(source)
    issues += repaired
    text = mended(text).lstrip()
    parser = parser_for(text, recover=True)
    try:
        root: Element | None = etree().fromstring(text.encode(), parser)
    except etree().XMLSyntaxError as error:
        raise ReadError(f"invalid XML: {str(error.msg).strip().lower()}") from error
    if root is None:
        raise ReadError("invalid XML: there is no element")
    for entry in list(parser.error_log)[:1]:
        message = f"line {entry.line}: {str(entry.message).strip().lower()}"
        issues.append(Issue(code="broken-xml", message=message[:_LONGEST]))
    return root


def _legal(match: "re.Match[str]") -> str:
    """A reference to a character, or U+FFFD if XML has no such character."""
    digits = match[1] or match[2]
    number = int(digits, 16 if match[1] else 10) if len(digits) < _MANY else 0
    return match[0] if number <= _LAST and held(chr(number)) == chr(number) else "\ufffd"


_REFERENCE: Final = re.compile(r"&#(?:x([0-9A-Fa-f]++)|([0-9]++));?+")
_MANY: Final = 9
_LAST: Final = 0x10FFFF
_LONGEST: Final = 200
