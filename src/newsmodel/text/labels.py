"""Lines that are nothing but the labels, buttons and notices of a page."""

import re
from functools import cache
from typing import Final

from newsmodel.text.recognizers import Reading, Recognizer, whole
from newsmodel.text.tables import rows
from newsmodel.values.blocks import BlockKind

_MARK: Final = re.compile(r"[-•*·▪◦‣]\s+")
_COUNTS: Final = re.compile(
    r"\d{1,3}(?:,\d{3})* (?:comments?|shares?|min(?:ute)? read"
    r"|(?:second|minute|min|hour|day|week|month|year)s? ago)"
    r"|\d{1,2}:\d\d(?::\d\d)?|\(\$1 = [\d.]+ .{3,30}\)|Slideshow \(\d+ Images?\)|Photos: \d+ of \d+|\{\w+\}",
    re.IGNORECASE,
)


@cache
def _whole() -> dict[str, BlockKind]:
    return {form: BlockKind(kind) for form, match, kind, _ in rows("labels") if match == "whole"}


@cache
def _start() -> dict[str, tuple[tuple[str, BlockKind], ...]]:
    """The openings of lines, by their first word."""
    found: dict[str, tuple[tuple[str, BlockKind], ...]] = {}
    for form, match, kind, _ in rows("labels"):
        if match == "start":
            word = form.split(" ", 1)[0]
            found[word] = (*found.get(word, ()), (form, BlockKind(kind)))
    return found


@cache
def _opens() -> dict[str, BlockKind]:
    return {form: BlockKind(opens) for form, match, _, opens in rows("labels") if match == "whole" and opens != "-"}


def opened_by(line: str) -> BlockKind | None:
    """What the lines below the label *line* are, None if it is no such label.

    >>> opened_by("Related Topics"), opened_by("Oslo")
    (<BlockKind.RELATED: 'related'>, None)
    """
    if line.lower().startswith("story highlights"):
        return BlockKind.STANDFIRST
    return _opens().get(line.lower().strip("-•*·▪◦‣ :,.…")) if len(line) <= 60 else None


def _label(line: str) -> Reading | None:
    bare = line
    if line[0] in "-•*·▪◦‣" and (mark := _MARK.match(line)):
        bare = line[mark.end() :]
    lower = bare[:80].lower().replace("’", "'")
    if len(bare) <= 60:
        kind = _whole().get(lower.rstrip(" :,.…"))
        if kind is not None:
            return whole(kind, line)
    for form, kind in _start().get(lower.split(" ", 1)[0], ()):
        if lower.startswith(form):
            return whole(kind, line)
    return None


def _count(line: str) -> Reading | None:
    if len(line) > 40:
        return None
    mark = _MARK.match(line)
    return whole(BlockKind.FURNITURE, line) if _COUNTS.fullmatch(line, mark.end() if mark else 0) else None


def _no_words(line: str) -> Reading | None:
    if line[0].isalpha() or len(line) > 200 or any(map(str.isalpha, line)):
        return None
    return whole(BlockKind.FURNITURE, line)


LABEL: Final = Recognizer(
    name="label",
    read=_label,
    holds=("Related Topics", "- Share this with Facebook", "READ MORE:", "This article is more than 3 years old"),
    fails=("Share prices fell.", "The talks ended.", "Comments by the envoy angered Seoul."),
)
COUNT: Final = Recognizer(
    name="count",
    read=_count,
    long=False,
    holds=("941 comments", "4 days ago", "00:37", "Slideshow (7 Images)", "3 min read"),
    fails=("4 days ago they met.", "12 ministers", "Images of the talks"),
)
NO_WORDS: Final = Recognizer(
    name="no-words",
    read=_no_words,
    long=False,
    holds=("___", "-", "* * *", "12"),
    fails=("A", "- Oslo", "“Ja”"),
)
