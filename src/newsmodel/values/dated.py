"""Dates that users write by hand."""

import re
from typing import Final

from newsmodel.errors import ParseError
from newsmodel.values.time import TimeValue


def dated(text: str) -> TimeValue:
    """The time on the calendar that *text* is, a day of publication above all.

    >>> dated("12 March 2024")
    Traceback (most recent call last):
    newsmodel.errors.ParseError: invalid date (got '12 March 2024', expected one such as 2024-03-12)

    Raises:
        ParseError: if it is none, or no matter of the calendar (``P2D``).
    """
    try:
        value = TimeValue.parse(text)
    except ParseError as error:
        if _SPELLED.fullmatch(text):
            raise
        raise ParseError(_WRONG, text=text, expected=_EXPECTED) from error
    if not value.is_dated:
        raise ParseError(_WRONG, text=text, expected=_EXPECTED)
    return value


_WRONG: Final = "invalid date"
_EXPECTED: Final = "one such as 2024-03-12"

#: What is spelled well; what is wrong with it is told more closely.
_SPELLED: Final = re.compile(r"\d{4}-\d\d(-\d\d)?([T/].*)?", re.ASCII)
