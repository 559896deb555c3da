"""How names written over from other alphabets sound, so that their spellings agree."""

import re
from functools import lru_cache
from typing import Final

#: Spellings of the same sound in names written over from other alphabets, longest first.
_SOUNDS: Final = (
    (re.compile(r"(?:iyy?|yy|ij|ii|y|ey|ei)$"), "i"),
    (re.compile(r"^(?:kh|gh|q|k|g)(?=[aeiou])"), "k"),
    (re.compile(r"dh|th"), "d"),
    (re.compile(r"kh|ch|q|k|c"), "k"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"ee"), "i"),
    (re.compile(r"ph|v|w"), "v"),
    (re.compile(r"ev$|eff$|off$|ov$"), "ov"),
    (re.compile(r"(.)\1"), r"\1"),
)
#: Shorter parts are too easily another name: "Lee", "Li".
_LONG: Final = 5


@lru_cache(maxsize=10_000)
def sound(part: str) -> str:
    """A folded part of a name as it roughly sounds, so that spellings from other alphabets agree.

    >>> sound("gaddafi") == sound("qadhafi"), sound("zelensky") == sound("zelenskiy"), sound("li") == sound("lee")
    (True, True, False)
    """
    if len(part) < _LONG:
        return part
    for spelling, plain in _SOUNDS:
        part = spelling.sub(plain, part)
    return part
