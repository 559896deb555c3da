"""Words, numbers and marks, and where they stand."""

import re
from functools import cache
from itertools import accumulate
from operator import add
from typing import Final, final

import attrs

from newsmodel.text.tables import rows

_BLANKS: Final = re.compile(r"\s*")


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Tokens:
    """Parallel columns, one place for each token: no object is made for a token.

    Every character that is not blank is in exactly one token.
    """

    #: The text that the offsets point into.
    text: str
    #: The tokens as written.
    words: tuple[str, ...]
    #: Where each begins.
    starts: tuple[int, ...]
    #: Where each ends.
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of *text* between *start* and *end*; offsets count from the beginning of the whole text.

    One token is: a word with its inner hyphens and apostrophes; a possessive "'s"; a helping verb cut short, "'ll"; an
    abbreviation or initial with its full stop; a number with its currency sign, separators and unit; an address or
    "@name"; else a single mark.

    >>> tokenize("Gen. Kim's U.S.-led talks cost $1.5bn.").words
    ('Gen.', 'Kim', "'s", 'U.S.-led', 'talks', 'cost', '$1.5bn', '.')
    """
    end = len(text) if end is None else end
    blank = _BLANKS.match(text, start, end)
    begin = start if blank is None else blank.end()
    pieces = _pattern().findall(text, begin, end)
    words = tuple(map(str.rstrip, pieces))
    starts = tuple(accumulate(map(len, pieces), initial=begin))[:-1]
    return Tokens(text=text, words=words, starts=starts, ends=tuple(map(add, starts, map(len, words))))


@cache
def abbreviations() -> dict[str, str]:
    """What each abbreviation of the table, written with its full stop, lets follow: before, number, month or end."""
    return {form + ".": kind for form, kind in rows("abbreviations")}


@cache
def _pattern() -> "re.Pattern[str]":
    plain = [form for form, kind in rows("abbreviations") if kind != "number"]
    numbered = [form for form, kind in rows("abbreviations") if kind == "number"]
    letter = r"[\w\u0300-\u036f\xad\u200b-\u200d\u2060]"
    acronym = r"(?:[A-Za-z]\.){2,}"
    short = r"(?:[sSdm]|ll|re|ve)\b"
    part = rf"(?:[-\u2010\u2011](?:(?:[A-Z]\.){{2,}}|{letter}++)|['’](?!{short}){letter}++|[&+]{letter}++)"
    word = rf"{letter}++{part}*"
    return re.compile(
        rf"""(?:
          [A-Za-z]++(?=[\ ,])                              # a plain word, which most are
        | [$£€¥₩]?\d++(?:[.,:/]\d++)*{letter}*+{part}*  # a number
        | (?:https?://|www\.)[^\s"“”<>()]*[^\s"“”<>().,;:!?'’]  # an address
        | {word}(?!{part}|\.(?!\.))                      # a word with no full stop behind it
        | {acronym}(?:-{word})?                          # U.S., a.m., U.S.-led
        | [A-Z]\.[A-Z]\b                                 # U.S with its last full stop lost
        | (?!I\.)[A-Z]\.(?=\s?[A-Z][\w'’.]|-[A-Z]|\s(?:d[eiu]|v[ao]n)\s)  # an initial
        | (?:{"|".join(plain)})\.
        | (?:{"|".join(numbered)})\.(?=\s?\d)
        | {word}
        | (?<=[\w.])['’]{short}                         # a possessive, a helping verb cut short
        | [@\#]\w++
        | \.{{2,}}+ | -{{2,}}+                           # an ellipsis, a dash
        | \S
        )\s*+""",
        re.VERBOSE,
    )
