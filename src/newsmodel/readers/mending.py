"""XML as the web writes it, made fit for a parser that forgives little: stray marks, entities of HTML."""

import re
from html.entities import html5
from typing import Final

from newsmodel.formats.trees import held


def mended(text: str) -> str:
    """The text of an XML document with every ``&`` in order.

    Entities of XML and HTML become numbers; any other, also one that the document declares, stands for its own words.
    A ``<`` that begins nothing is a sign.

    >>> mended("<p>Fish&nbsp;&amp; chips & x < y &loudly;</p>")
    '<p>Fish&#160;&#38; chips &#38; x &#60; y &#38;loudly;</p>'
    """
    text = held(text)
    parts: list[str] = []
    at = 0
    while (begin := text.find(_CDATA, at)) >= 0:
        end = text.find("]]>", begin)
        end = len(text) if end < 0 else end + 3
        parts += (_MARK.sub(_mended, text[at:begin]), text[begin:end])
        at = end
    parts.append(_MARK.sub(_mended, text[at:]))
    return "".join(parts)


def _mended(match: "re.Match[str]") -> str:
    if match[0] == "<":
        return "&#60;"
    name = match[1]
    if name is None:
        return "&#38;"
    if name[0] == "#":
        return match[0] if _is_held(name) else "\ufffd"
    characters = html5.get(f"{name};")
    if characters is None:
        return f"&#38;{name};"
    return "".join(f"&#{ord(character)};" for character in characters)


def _is_held(name: str) -> bool:
    number = int(name.lstrip("#xX"), 16 if name[1] in "xX" else 10)
    return number <= 0x10FFFF and held(chr(number)) == chr(number)


_CDATA: Final = "<![CDATA["
_MARK: Final = re.compile(
    r"&(?:(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});)?|<(?![A-Za-z_:/!?])", re.ASCII
)
