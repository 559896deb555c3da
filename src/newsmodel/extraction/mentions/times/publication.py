"""The day on which an article says that it was published."""

import re
from collections.abc import Sequence
from typing import Final

from newsmodel.span import Span
from newsmodel.values.time import Basis, Precision, TimeExpression

#: An article tells its date in its first lines that are not blank, before its first long paragraph.
_LINES: Final = 12
_PARAGRAPH: Final = 160
_HEAD: Final = 3000
_LABEL: Final = re.compile(
    r"\W{0,4}(?:first |originally )?(?P<label>published|posted|issued|released|date|updated|last updated|modified)"
    r"(?: online| on| at)?\W{0,4}",
    re.IGNORECASE,
)
_DATELINE: Final = re.compile(r"\W{0,3}[A-Z][\w.' /-]{1,40}(?:,[\w.' /-]{1,40}){0,2}[,:]?\s{1,3}(?:[(–—-]\s?)?\Z")
#: What may stand in a line beside its date: "By Jane Doe |", "Geneva,", a mark.
_BESIDE: Final = re.compile(r"(?:\W*(?:by|from)\s[\w.'’ -]{2,60})?\W*(?:at|on|ET|BST)?\W*", re.IGNORECASE)
#: Here the links to other articles begin.
_RELATED: Final = re.compile(
    r"\W*(?:related|read more|more on|more from|see also|also read|top stories|most read)\b", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"\S+(?:\s+\S+){3,}[.!?][\"'”’]?\s*")
_UPDATES: Final = ("updated", "last updated", "modified")


def publication_date(text: str, times: Sequence[TimeExpression]) -> TimeExpression | None:
    """The one of *times*, which were found in the head of *text*, that tells its day of publication."""
    updated: TimeExpression | None = None
    label = ""
    sentences = 0
    for line in _head_lines(text):
        words = line.of(text)
        if _RELATED.match(words) or sentences > 1:
            break
        told = [time for time in times if line.covers(time.span) and _is_day(time)]
        opened = _LABEL.match(words)
        if told:
            before = text[line.start : told[0].span.start]
            if opened and not _is_only(_LABEL, before):
                opened = None
            if opened or label or _is_dateline(before, words) or (not sentences and _is_alone(told[0], line, text)):
                named = opened["label"].lower() if opened else label
                if named not in _UPDATES:
                    return told[0]
                updated = updated or told[0]
        label = opened["label"].lower() if opened and opened.end() >= len(words) else ""
        if len(words) > _PARAGRAPH:
            break
        sentences += _SENTENCE.fullmatch(words) is not None
    return updated


def _head_lines(text: str) -> list[Span]:
    lines: list[Span] = []
    for found in re.finditer(r"[^\n]*\S[^\n]*", text[:_HEAD]):
        lines.append(Span(found.start(), found.end()))
        if len(lines) == _LINES:
            break
    return lines


def _is_day(time: TimeExpression) -> bool:
    """True if the words state a day by themselves."""
    fine = (Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.PART_OF_DAY, Precision.DAY)
    stated = time.value is not None and time.basis is not Basis.RESOLVED and time.end is None and time.modifier is None
    return stated and time.value is not None and time.value.precision in fine and time.value.is_dated


def _is_only(pattern: re.Pattern[str], words: str) -> bool:
    return pattern.fullmatch(words.rstrip() + " ") is not None or pattern.fullmatch(words) is not None


def _is_dateline(before: str, line: str) -> bool:
    """True for "GENEVA, June 12, 2018 (AP) -": the place stands in capitals."""
    place = before.split(",", maxsplit=1)[0].strip(" \t-–—(:")
    return bool(_DATELINE.match(before)) and place.isupper() and len(place) > 2 and len(line) > len(before)


def _is_alone(time: TimeExpression, line: Span, text: str) -> bool:
    """True if the line says hardly more than the date."""
    before, after = text[line.start : time.span.start], text[time.span.end : line.end]
    return (
        _BESIDE.fullmatch(before) is not None
        and re.fullmatch(r"\W*(?:\d{1,2}:\d\d)?[\s\W]*(?:[A-Z]{2,4})?\W*", after) is not None
    )
