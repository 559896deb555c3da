"""What a recognizer of lines is, and what it answers."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias, final

import attrs

from newsmodel.text.lines import Line
from newsmodel.values.blocks import BlockKind
from newsmodel.values.time import TimeValue


class Name(NamedTuple):
    """An author, with the place of the name in the line."""

    start: int
    end: int
    role: str | None = None
    place: str | None = None


class Piece(NamedTuple):
    """A part of a line and what it is; offsets count from the beginning of the line."""

    kind: BlockKind
    start: int
    end: int
    date: TimeValue | None = None
    provider: str | None = None
    authors: tuple[Name, ...] = ()


#: The parts of one line, in order; together they hold all that is not blank.
Reading: TypeAlias = tuple[Piece, ...]


class Place(NamedTuple):
    """A line among its neighbours."""

    #: All lines of the text.
    lines: Sequence[Line]
    #: Index of the line in question.
    at: int
    #: What has been read so far: of the earlier lines everything, of the later ones what their words tell.
    readings: Sequence[Reading | None]
    #: A headline stands above.
    titled: bool = False
    #: What the label above announces, None if there is none.
    opened: BlockKind | None = None
    #: Number of paragraphs above.
    paragraphs: int = 0

    @property
    def line(self) -> str:
        """The words of the line in question."""
        return self.lines[self.at].text

    @property
    def before(self) -> BlockKind | None:
        """What the last part of the line before is, None at the beginning."""
        reading = self.reading(-1)
        return reading[-1].kind if reading else None

    def reading(self, offset: int) -> Reading:
        """The parts of the line *offset* lines further on, empty outside the text and where nothing is known yet."""
        at = self.at + offset
        return (self.readings[at] or ()) if 0 <= at < len(self.lines) else ()

    def text(self, offset: int) -> str:
        """The words of the line *offset* lines further on, empty outside the text."""
        at = self.at + offset
        return self.lines[at].text if 0 <= at < len(self.lines) else ""


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Recognizer:
    """One way in which pages write something, told by the words of the line."""

    #: What it recognizes: "bbc-caption".
    name: str
    #: The parts of a line, None if it is something else.
    read: Callable[[str], Reading | None]
    #: Lines that it recognizes.
    holds: tuple[str, ...]
    #: Lines that it leaves alone.
    fails: tuple[str, ...]
    #: The first words of such lines; empty if they may begin with any word.
    first: frozenset[str] = frozenset()
    #: False: no line of more than 200 characters is one.
    long: bool = True


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class PlaceRecognizer:
    """One thing that is told by where a line stands."""

    #: What it recognizes: "crosshead".
    name: str
    #: The parts of the line in question, None if it is something else.
    read: Callable[[Place], Reading | None]
    #: Pages in which it recognizes a line.
    holds: tuple[str, ...]
    #: Pages in which it recognizes none.
    fails: tuple[str, ...]


def whole(
    kind: BlockKind,
    line: str,
    *,
    date: TimeValue | None = None,
    provider: str | None = None,
    authors: tuple[Name, ...] = (),
) -> Reading:
    """The reading of a line that is one thing."""
    return (Piece(kind, 0, len(line), date, provider, authors),)


def parts(line: str, *cuts: tuple[int, BlockKind]) -> Reading:
    """The reading of a line that is cut up: each part goes up to an offset; empty parts are left out.

    >>> both = parts("By us Hello", (5, BlockKind.BYLINE), (11, BlockKind.PARAGRAPH))
    >>> [(str(piece.kind), piece.start, piece.end) for piece in both]
    [('byline', 0, 5), ('paragraph', 6, 11)]
    """
    found: list[Piece] = []
    start = 0
    for end, kind in cuts:
        words = line[start:end]
        first = start + len(words) - len(words.lstrip())
        last = start + len(words.rstrip())
        if first < last:
            found.append(Piece(kind, first, last))
        start = end
    return tuple(found)
