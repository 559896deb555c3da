"""HTML to a tree, and the words of its elements as a reader sees them."""

import re
from typing import Final, TypeAlias

from lxml import etree
from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage] - lxml has no other name for it

from newsmodel.errors import ReadError
from newsmodel.values.issue import Issue

#: An element of a page, as lxml has it.
Element: TypeAlias = _Element


def tree_of(text: str) -> tuple[Element | None, tuple[Issue, ...]]:
    """The root of a page, None if it has no element; and where it could not be followed.

    Raises:
        ReadError: if it is no HTML at all.
    """
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root: Element | None = etree.fromstring(text.encode(), parser)
    except (etree.LxmlError, ValueError) as error:
        if text.strip() and "empty" not in str(error).lower():
            raise ReadError(f"invalid HTML: {str(error)[:100]}") from error
        root = None
    fatal = [entry for entry in parser.error_log if entry.level_name == "FATAL"]
    issues = [
        Issue(code="broken-html", message=f"nothing is read beyond line {entry.line}: {entry.message[:100].lower()}")
        for entry in fatal[:1]
    ]
    return root, tuple(issues)


def lines_in(element: Element) -> list[str]:
    """The lines that an element is shown as, itself included, without blanks at their ends."""
    return _lines(element, glued=True, most=None) or []


def lines_within(element: Element, most: int, *, glued: bool = True) -> list[str] | None:
    """The same, None if they have more than *most* characters; then most of the element is not looked at.

    Args:
        element: where to read.
        most: how many characters the lines may have.
        glued: keep words of neighbouring elements together where nothing parts them; else a small letter before a
            capital one begins a new line, as names and roles in bylines do.
    """
    lines = _lines(element, glued=glued, most=most)
    return None if lines is None or sum(map(len, lines)) > most else lines


def words_in(element: Element, *, most: int | None = None) -> str:
    """The words of an element in one line; empty if there are more than *most* characters."""
    return " ".join(lines_in(element) if most is None else lines_within(element, most) or ())


def _lines(element: Element, *, glued: bool, most: int | None) -> list[str] | None:
    parts: list[str] = []
    size = 0
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, inner in walk:
        size += 1
        parted = inner.tag in BLOCKS
        if event == "start":
            if inner is not element and is_unseen(inner):
                walk.skip_subtree()
                continue
            if parted or inner.tag == "br":
                parts.append("\n")
            size += _add(parts, inner.text, glued=glued)
        elif inner is not element:
            if parted:
                parts.append("\n")
            size += _add(parts, inner.tail, glued=glued)
        if most is not None and size > 3 * most + _LAYOUT:  # blanks are counted, and elements
            return None
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return [line for line in lines if line]


def _add(parts: list[str], words: str | None, *, glued: bool) -> int:
    if not words:
        return 0
    if not glued and parts and parts[-1][-1:].islower() and words[0].isupper():
        parts.append("\n")
    parts.append(_LINE_END.sub(" ", words))
    return len(words)


def names_of(element: Element) -> str:
    """What a page's maker calls an element, in lower case: its classes, id, role and names for data and tests."""
    found = [value for key, value in element.items() if key in _NAMING]
    return " ".join(found).lower()[:_LONGEST_NAMES] if found else ""


def is_unseen(element: Element) -> bool:
    """True of what nobody is shown."""
    if element.tag in _UNSEEN:
        return True
    if element.tag in _SHOWN:
        return False
    get = element.get
    if element.tag == "span" and get("aria-hidden") == "true":
        return True  # the same words stand beside it for those who listen
    return get("hidden") is not None or ((style := get("style")) is not None and _NOT_SHOWN.search(style) is not None)


#: Elements that begin and end on lines of their own.
BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
})  # fmt: skip
_UNSEEN: Final = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "meta", "link", "title", "object", "param",
    "source", "track", "canvas", "map", "picture", "img", "input", "select", "option", "textarea", "video", "audio",
    "datalist", "progress", "meter",
})  # fmt: skip
#: Some pages hide the whole until their scripts have run.
_SHOWN: Final = frozenset({"html", "body", "main", "article"})
#: More is no name.
_LONGEST_NAMES: Final = 1000
_NAMING: Final = frozenset(
    {"class", "id", "role", "itemprop", "property", "rel", "data-component", "data-testid", "data-e2e", "data-gu-name"}
)
_NOT_SHOWN: Final = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_LINE_END: Final = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
#: What the layout of a page may add to its words, in blanks and elements.
_LAYOUT: Final = 2000
