"""The body of a page to pieces: one walk through its elements, in the order in which they are read."""

import re
from typing import Final

import attrs
from lxml import etree

from newsmodel.readers.composing import Piece
from newsmodel.readers.dates import read_date
from newsmodel.readers.head import machine_date
from newsmodel.readers.lines import pieces_of_line
from newsmodel.readers.markup import BLOCKS, Element, is_unseen, names_of
from newsmodel.readers.regions import REGIONS, is_related, is_standfirst, labelled
from newsmodel.text.days import read_stamp
from newsmodel.text.labels import opened_by
from newsmodel.values.blocks import BlockKind
from newsmodel.values.time import TimeValue


def pieces_in(story: Element) -> list[Piece]:
    """The pieces of an element, itself included; nothing that is shown is left out but long threads of comments."""
    walk = _Walk()
    steps = etree.iterwalk(story, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walk.leave(element)
            if element is not story:
                walk.add(element.tail)
        elif not walk.enter(element, inside=element is not story):
            steps.skip_subtree()
    walk.flush()
    return walk.pieces


@attrs.define
class _Frame:
    """An element whose end is awaited."""

    element: Element
    #: What loose words in it are, None if that is not told.
    kind: BlockKind | None
    #: Where its pieces begin.
    first: int
    #: It holds links to other stories.
    related: bool = False
    #: The date in it.
    date: TimeValue | None = None


@attrs.define
class _Walk:
    pieces: list[Piece] = attrs.field(factory=list[Piece])
    frames: list[_Frame] = attrs.field(factory=list[_Frame])
    #: The words since the last line end, and how many characters of them are links and bold.
    words: list[str] = attrs.field(factory=list[str])
    linked: int = 0
    bold: int = 0
    #: How many links and bold elements are open.
    in_link: int = 0
    in_bold: int = 0
    #: The date for machines of the words since the last line end.
    date: TimeValue | None = None
    #: What the label above announces.
    opened: BlockKind | None = None
    titled: bool = False
    paragraphs: int = 0

    def enter(self, element: Element, *, inside: bool) -> bool:
        """Begin an element; False if what is in it has been read, or is not to be."""
        tag = str(element.tag)
        if is_unseen(element):
            return False
        names = names_of(element)
        if inside and tag not in _WHOLES and (names or tag in _NAMELESS or tag.startswith("amp-")):
            found = self.region(element, tag, names)
            if found is not None:
                self.flush()
                self.take(found)
                return False
        if tag == "br":
            self.words.append("\n")
        elif tag == "a":
            self.in_link += 1
        elif tag in _BOLD:
            self.in_bold += 1
        elif tag in BLOCKS or (tag == "time" and self.kind is not BlockKind.PARAGRAPH):
            self.flush()
            related = bool(names) and is_related(element, names)
            self.frames.append(_Frame(element, self.kind_of(element, tag, names), len(self.pieces), related))
        self.date = self.date or _date_of(element)
        self.add(element.text)
        return True

    def region(self, element: Element, tag: str, names: str) -> list[Piece] | None:
        """The pieces of an element that is one thing by its name or tag; of one within a line only if it is framed."""
        if tag not in BLOCKS and tag not in _NAMELESS and (self.kind in _LINES or any(map(str.strip, self.words))):
            return None
        for region in REGIONS:
            if region.name == "caption" and self.kind is BlockKind.CAPTION and tag != "figcaption":
                continue  # a credit, told by its place already
            if (found := region.read(element, names)) is not None:
                return found
        return None

    @property
    def kind(self) -> BlockKind | None:
        """What loose words here are."""
        return self.frames[-1].kind if self.frames else None

    def leave(self, element: Element) -> None:
        if self.frames and self.frames[-1].element is element:
            self.flush()
            frame = self.frames.pop()
            if frame.date is not None:
                self.dated(frame)
        elif element.tag == "a":
            self.in_link = max(0, self.in_link - 1)
        elif element.tag in _BOLD:
            self.in_bold = max(0, self.in_bold - 1)

    def kind_of(self, element: Element, tag: str, names: str) -> BlockKind | None:
        above = self.kind
        if above in _KEPT and tag != "blockquote":
            return above
        if not self.paragraphs and names and is_standfirst(names):
            return BlockKind.STANDFIRST
        if tag == "li":
            return BlockKind.LIST_ITEM if sum(1 for _ in element.iter("p")) <= 1 else None
        if above is BlockKind.LIST_ITEM and tag == "p":
            return above
        return _KINDS.get(tag, above if tag in ("div", "time") else None)

    def add(self, words: str | None) -> None:
        if words:
            self.words.append(_LINE_END.sub(" ", words))
            if size := len(words.strip()):
                self.linked += size if self.in_link else 0
                self.bold += size if self.in_bold else 0

    def flush(self) -> None:
        """End the line: what has been gathered is a piece."""
        text = "".join(self.words)
        size = len("".join(text.split()))
        if size:
            share = (self.linked / len(text.strip()), self.bold / len(text.strip()))
            kind = self.kind
            for part in _PARTS.split(text):
                if words := _tidy(part):
                    self.take(self.read(words, kind, linked=share[0] >= _WHOLE, bold=share[1] >= _WHOLE))
        self.words.clear()
        self.linked = self.bold = 0
        self.date = None

    def read(self, words: str, kind: BlockKind | None, *, linked: bool, bold: bool) -> list[Piece]:
        """The pieces that one line is."""
        if kind is BlockKind.CAPTION and any(frame.related for frame in self.frames):
            return pieces_of_line(words, BlockKind.RELATED)
        if kind is BlockKind.CAPTION:
            return [Piece(kind, line) for line in labelled([words])]
        if kind is BlockKind.HEADLINE:
            return [Piece(BlockKind.CROSSHEAD if self.titled else kind, words)]
        if len(words) <= _LONGEST_STAMP and (stamp := self.stamped(words)) is not None:
            return [stamp]
        found = pieces_of_line(words, kind or _loose(words))
        if len(found) != 1 or found[0].kind is not (kind or _loose(words)):
            return [self.placed(piece) for piece in found]
        if self.is_other_story(words, kind, linked=linked):
            return [Piece(BlockKind.RELATED, words)]
        if bold and kind is BlockKind.PARAGRAPH and self.paragraphs and _is_heading(words):
            return [Piece(BlockKind.CROSSHEAD, words)]
        return found

    def stamped(self, words: str) -> Piece | None:
        """A line that is nothing but a date; of a link to another story, its date."""
        written = read_stamp(words) if _YEAR.search(words) else None
        date = self.date or written
        if date is None or (written is None and len(words) > _LONGEST_LABEL):
            return None
        if not self.paragraphs and self.opened is not BlockKind.RELATED:
            return Piece(BlockKind.DATELINE, words, date)
        units = [frame for frame in reversed(self.frames) if frame.element.tag in _UNITS]
        frame = next((unit for unit in units if self.links(unit)), units[0] if units else None)
        if frame is not None:
            frame.date = frame.date or date
        elif self.pieces and self.pieces[-1].kind is BlockKind.RELATED and self.pieces[-1].date is None:
            self.pieces[-1] = self.pieces[-1]._replace(date=date)
        return Piece(BlockKind.FURNITURE, words)

    def placed(self, piece: Piece) -> Piece:
        """A line above the story that has a date is the date of the story."""
        if piece.date is not None and not self.paragraphs and piece.kind is BlockKind.RELATED:
            return piece._replace(kind=BlockKind.DATELINE)
        return piece

    def is_other_story(self, words: str, kind: BlockKind | None, *, linked: bool) -> bool:
        related = self.opened is BlockKind.RELATED or any(frame.related for frame in self.frames)
        if related and (linked or kind is BlockKind.LIST_ITEM or (kind is None and self.linked)):
            return True
        if not linked or not self.paragraphs or len(words) < _SHORTEST_TITLE:
            return False
        return kind in (BlockKind.LIST_ITEM, BlockKind.CROSSHEAD, BlockKind.PARAGRAPH)

    def take(self, pieces: list[Piece]) -> None:
        for piece in pieces:
            self.pieces.append(piece)
            self.titled = self.titled or piece.kind is BlockKind.HEADLINE
            if piece.kind is BlockKind.PARAGRAPH:
                self.paragraphs += 1
                self.opened = None
            elif piece.kind in (BlockKind.CROSSHEAD, BlockKind.FURNITURE):
                opened = opened_by(piece.text)
                if opened is not None or piece.kind is BlockKind.CROSSHEAD:
                    self.opened = opened

    def links(self, frame: _Frame) -> list[int]:
        """Where the links to other stories in an element are among the pieces."""
        ends = range(frame.first, min(len(self.pieces), frame.first + _MOST_LINKS))
        return [at for at in ends if self.pieces[at].kind is BlockKind.RELATED]

    def dated(self, frame: _Frame) -> None:
        """Give the date in an element to the one link in it."""
        links = self.links(frame)
        if links and self.pieces[links[0]].date is None:
            self.pieces[links[0]] = self.pieces[links[0]]._replace(date=frame.date)


def _date_of(element: Element) -> TimeValue | None:
    raw = machine_date(element)
    return None if raw is None else read_date(raw)


def _loose(words: str) -> BlockKind:
    """What words are that stand in no paragraph."""
    is_prose = (words[-1] in '.!?:"”’…)' and " " in words) or len(words) >= _LONG
    return BlockKind.PARAGRAPH if is_prose else BlockKind.FURNITURE


def _is_heading(words: str) -> bool:
    return len(words) <= _LONGEST_HEADING and words[-1] not in '.!,;:…"”'


def _tidy(part: str) -> str:
    return "\n".join(line for line in (" ".join(line.split()) for line in _BREAK.split(part)) if line)


_NAMELESS: Final = frozenset(
    {"figcaption", "button", "form", "nav", "footer", "dialog", "fieldset", "iframe", "embed", "address"}
)
#: Whatever they are called, the story is in them.
_WHOLES: Final = frozenset({"html", "body", "main", "article"})
_BOLD: Final = frozenset({"b", "strong"})
#: Elements that hold one link to another story, with its date.
_UNITS: Final = frozenset({"li", "article"})
_KINDS: Final = {
    "h1": BlockKind.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), BlockKind.CROSSHEAD),
    **dict.fromkeys(("p", "blockquote", "pre", "dd", "dt"), BlockKind.PARAGRAPH),
    "figure": BlockKind.CAPTION,
}
#: What everything in an element is, whatever its tag.
_KEPT: Final = (BlockKind.CAPTION, BlockKind.STANDFIRST, BlockKind.HEADLINE, BlockKind.CROSSHEAD)
_YEAR: Final = re.compile(r"\d{4}")
_LINES: Final = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.CROSSHEAD, BlockKind.HEADLINE)
_BREAK: Final = re.compile("\n")
_PARTS: Final = re.compile(r"\n[ \t\xa0]*+\n\s*+")
_LINE_END: Final = re.compile(r"[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
#: Links and bold words that leave out a stop are the whole of a line.
_WHOLE: Final = 0.95
_LONG: Final = 100
#: A list of more than these has no date of its own.
_MOST_LINKS: Final = 20
_LONGEST_STAMP: Final = 90
_LONGEST_LABEL: Final = 24
_LONGEST_HEADING: Final = 80
_SHORTEST_TITLE: Final = 12
