"""A text cut at its line ends."""

import re
from typing import Final, NamedTuple

_LINE: Final = re.compile(r"[^\s][^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]*+")


class Line(NamedTuple):
    """A line without the blanks at its ends; never empty."""

    #: Where it begins in the whole text.
    start: int
    #: Its words.
    text: str


def cut_lines(text: str) -> tuple[Line, ...]:
    r"""The lines of *text* that are not blank, at every line end that Python's ``splitlines`` knows.

    >>> cut_lines(" One \n\n two")
    (Line(start=1, text='One'), Line(start=8, text='two'))
    """
    return tuple(Line(match.start(), match[0].rstrip()) for match in _LINE.finditer(text))
