"""Quotation marks in pairs, paragraph by paragraph."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple, final

import attrs

from newsmodel.span import Span

_MARKS: Final = re.compile("[\"'“”‘’„‚«»‹›″]")
#: What may close each opening mark.
_CLOSERS: Final = {
    '"': '"”“″', "“": '”"“', "”": "”", "„": "“”\"", "«": "»", "»": "«",
    "'": "'’", "‘": "’'", "’": "’", "‚": "‘’", "‹": "›", "›": "‹",
}  # fmt: skip
_SINGLE: Final = frozenset("'‘’‚")
#: A double mark written as two single ones.
_DOUBLED: Final = re.compile(r"(?<!['’`])(?:''|``|’’)(?!['’`])")
_PAIRS: Final = ("''", "``", "’’")
_MAX_DEPTH: Final = 4


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Quotation:
    """A stretch between quotation marks, within one paragraph."""

    #: With its marks.
    span: Span
    #: Without them, and without blanks at its ends.
    inner: Span
    #: 0 = in no other quotation.
    level: int
    #: False: it has no opening mark here but carries on the open quotation of the paragraph before.
    opened: bool
    #: False: it has no closing mark here; it ends with its paragraph, or where a new quotation begins.
    closed: bool
    #: Index of the quotation of the paragraph before that this one carries on.
    continues: int | None = None


class _Draft(NamedTuple):
    start: int
    end: int
    inner_start: int
    inner_end: int
    opened: bool
    closed: bool
    mark: str


class _Mark(NamedTuple):
    at: int
    char: str
    opens: bool  #: It may open: what stands before is a blank or a bracket, what follows is not a blank.
    closes: bool  #: It may close: what stands before is not a blank.
    follows: str  #: The character behind it.


def find_quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """The quotations of *paragraphs*, in order of their beginning, an outer one before its inner ones.

    A quotation that its paragraph leaves open is carried on by the next paragraph if that begins with an opening mark,
    or closes one that it has not opened.

    >>> page = "He said: “We met. ‘Good’ talks."
    >>> [quotation.inner.of(page) for quotation in find_quotations(page, [Span(0, len(page))])]
    ['We met. ‘Good’ talks.', 'Good']
    """
    found: list[Quotation] = []
    left: tuple[int, str] | None = None
    if any(marks in text for marks in _PAIRS):
        text = _DOUBLED.sub(_as_one, text)
    for paragraph in paragraphs:
        places = _MARKS.finditer(text, paragraph.start, paragraph.end)
        here = [mark for place in places if (mark := _mark(text, place.start(), paragraph))]
        if here:
            left = _add(found, _Pairing(text, paragraph, here, left is not None).drafts(), paragraph, left)
        else:
            left = None
    return tuple(found)


def _as_one(marks: re.Match[str]) -> str:
    """Two single marks as one double mark and a blank outside of it, so that offsets stay."""
    start, end = marks.span()
    before, behind = marks.string[max(0, start - 1) : start], marks.string[end : end + 1]
    opens = (not before or before.isspace() or before in "([-–—") and not behind.isspace()
    return ' "' if opens else '" '


def _add(
    found: list[Quotation], drafts: list[_Draft], paragraph: Span, left: tuple[int, str] | None
) -> tuple[int, str] | None:
    """Append *drafts*, linked to what the paragraph before *left* open; what this one leaves open."""
    still: tuple[int, str] | None = None
    around: list[int] = []
    for draft in sorted(drafts, key=lambda draft: (draft.start, -draft.end)):
        while around and around[-1] <= draft.start:
            around.pop()
        carries = left is not None and (not draft.opened or (draft.start == paragraph.start and draft.mark == left[1]))
        found.append(
            Quotation(
                span=Span(draft.start, draft.end),
                inner=Span(draft.inner_start, draft.inner_end),
                level=len(around),
                opened=draft.opened,
                closed=draft.closed,
                continues=left[0] if left is not None and carries else None,
            )
        )
        if not draft.closed and draft.end == paragraph.end and not around:
            still = len(found) - 1, draft.mark
        around.append(draft.end)
    return still


def _mark(text: str, at: int, paragraph: Span) -> _Mark | None:
    """The mark at offset *at*, None if it is an apostrophe inside a word."""
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if text[at] in "'’" and before.isalnum() and after.isalnum():
        return None
    opens = not after.isspace() and (before.isspace() or before in "([{-–—/“‘\"'„«‹,:;…" or ord(before) == 0x200B)
    opens = opens or (text[at] == "“" and before in ".?!" and after.isalpha())  # the closing mark before it was lost
    return _Mark(at, text[at], opens, not before.isspace(), after)


class _Pairing:
    """Pairs the marks of one paragraph with a stack of those that are open."""

    def __init__(self, text: str, paragraph: Span, marks: list[_Mark], left_open: bool) -> None:
        self.text = text
        self.paragraph = paragraph
        self.marks = marks
        self.left_open = left_open
        self.open: list[_Mark] = []
        self.done: list[_Draft] = []

    def drafts(self) -> list[_Draft]:
        for place, mark in enumerate(self.marks):
            if mark.char in _SINGLE:
                self.single(place, mark)
            else:
                self.double(place, mark)
        self.leave()
        return self.done

    def double(self, place: int, mark: _Mark) -> None:
        depth = self.depth(mark)
        again = self.opened_before(mark)
        if again is not None:
            if not self.nests(place, mark):
                self.abandon(again, mark.at)
            self.push(mark)
        elif depth is not None:
            self.close(depth, mark)
        elif mark.char in "“„«‹" or (mark.char in '"”»›' and (mark.opens or (not self.open and mark.char == '"'))):
            self.first_or_push(place, mark)
        elif place == 0 and self.left_open and mark.closes:
            self.carry(mark)

    def opened_before(self, mark: _Mark) -> int | None:
        """Place in the stack of the same mark, if this one clearly opens too."""
        if mark.char not in '"“' or not mark.opens or (mark.closes and mark.follows in ".,;:!?)"):
            return None
        if mark.char == '"' and self.text[mark.at - 1 : mark.at] == ",":
            return None  # the blank behind it was lost: '"We met,"said the envoy'
        return next((place for place, other in enumerate(self.open) if other.char == mark.char), None)

    def first_or_push(self, place: int, mark: _Mark) -> None:
        if place == 0 and self.left_open and not mark.opens and mark.closes:
            self.carry(mark)
        elif mark.char != '"' or not mark.follows.isspace() or not mark.closes:
            self.push(mark)

    def single(self, place: int, mark: _Mark) -> None:
        depth = self.depth(mark)
        if depth is not None and mark.closes and not self.is_possessive(place, mark):
            self.close(depth, mark)
        elif mark.opens and (mark.char != "’" or mark.follows.isalpha()) and not self.is_elision(place, mark):
            self.push(mark)

    def depth(self, mark: _Mark) -> int | None:
        """Place in the stack of the innermost open mark that this one closes."""
        for place in range(len(self.open) - 1, -1, -1):
            opening = self.open[place].char
            if mark.char in _CLOSERS[opening] and not (mark.char == "“" and mark.opens and opening != "„"):
                return place
        return None

    def nests(self, place: int, mark: _Mark) -> bool:
        """True if two closing marks of the same form follow: the opening mark is inside another quotation."""
        follow = [other for other in self.marks[place + 1 : place + 5] if other.char in '"“”'][:2]
        closers = _CLOSERS[mark.char]
        return len(follow) == 2 and all(other.char in closers and other.closes and not other.opens for other in follow)

    def is_possessive(self, place: int, mark: _Mark) -> bool:
        """True of the mark in "the leaders' talks'": another one closes the quotation further on."""
        if self.text[mark.at - 1] not in "sSzx" or not mark.follows.isspace():
            return False
        rest = self.text[mark.at + 1 : mark.at + 3].strip()
        if not rest or not rest[0].islower():
            return False
        for other in self.marks[place + 1 : place + 4]:
            if other.char in "'’":
                return other.closes and not other.opens
            if other.char not in _SINGLE:
                return False
        return False

    def is_elision(self, place: int, mark: _Mark) -> bool:
        """True of the mark in "the '90s" and "'em": no other one closes it."""
        if mark.follows.isdigit() and any(other.char in _SINGLE for other in self.open):
            return True
        for other in self.marks[place + 1 : place + 40]:
            if other.char in _CLOSERS[mark.char] and other.closes and not other.opens:
                return False
        return mark.at != self.paragraph.start or mark.follows.isdigit()

    def push(self, mark: _Mark) -> None:
        if len(self.open) < _MAX_DEPTH:
            self.open.append(mark)

    def close(self, depth: int, mark: _Mark) -> None:
        opening = self.open[depth]
        del self.open[depth:]
        self.add(opening, opening.at, mark.at + 1, opening.at + 1, mark.at, opened=True, closed=True)

    def abandon(self, depth: int, at: int) -> None:
        """Leave what is open from *depth* on: it ends before *at*."""
        opening = self.open[depth]
        del self.open[depth:]
        if opening.follows.isspace() and not opening.closes and opening.at != self.paragraph.start:
            return  # a stray mark between blanks
        end = opening.at + len(self.text[opening.at : at].rstrip())
        self.add(opening, opening.at, end, opening.at + 1, end, opened=True, closed=False)

    def carry(self, mark: _Mark) -> None:
        start = self.paragraph.start
        self.add(mark, start, mark.at + 1, start, mark.at, opened=False, closed=True)

    def leave(self) -> None:
        """Deal with what the paragraph leaves open: a single mark inside it was an apostrophe."""
        while self.open and self.open[-1].char in _SINGLE and self.open[-1].at != self.paragraph.start:
            self.open.pop()
        if self.open:
            self.abandon(0, self.paragraph.end)

    def add(
        self, mark: _Mark, start: int, end: int, inner_start: int, inner_end: int, *, opened: bool, closed: bool
    ) -> None:
        inner = self.text[inner_start:inner_end]
        inner_start += len(inner) - len(inner.lstrip())
        inner_end = max(inner_start, inner_end - (len(inner) - len(inner.rstrip())))
        if inner_start < inner_end:
            self.done.append(_Draft(start, end, inner_start, inner_end, opened, closed, mark.char))
