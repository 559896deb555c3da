"""What each line of a page is: first by its words, then by its place among its neighbours."""

from collections.abc import Callable
from typing import Final, NamedTuple

import attrs

from newsmodel.span import Span
from newsmodel.text import bylines, labels, places, posts
from newsmodel.text.lines import Line, cut_lines
from newsmodel.text.outlets import agencies, bbc, others
from newsmodel.text.recognizers import Place, PlaceRecognizer, Reading, Recognizer, whole
from newsmodel.values.blocks import Block, BlockKind, Byline
from newsmodel.values.time import TimeValue


class Page(NamedTuple):
    """The blocks of a text and what they say about the whole."""

    blocks: tuple[Block, ...]
    authors: tuple[Byline, ...]
    headline: str | None


def find_blocks(text: str) -> Page:
    """The blocks of *text*; every character that is not blank is in exactly one."""
    lines = cut_lines(text)
    readings: list[Reading | None] = [read_line(line.text) for line in lines]
    titled, paragraphs, opened = False, 0, None
    for at, line in enumerate(lines):
        reading = readings[at]
        if reading is None:
            place = Place(lines, at, readings, titled=titled, paragraphs=paragraphs, opened=opened)
            reading = (None if places.is_plain(place) else _by_place(place)) or whole(BlockKind.PARAGRAPH, line.text)
            opened = opened if opened is reading[0].kind is not BlockKind.CAPTION else None
        else:
            opened = labels.opened_by(line.text)
            if not paragraphs and reading[0].date is not None:
                reading = (reading[0]._replace(kind=BlockKind.DATELINE),)
        readings[at] = reading
        for piece in reading:
            titled = titled or piece.kind is BlockKind.HEADLINE
            paragraphs += piece.kind is BlockKind.PARAGRAPH
    return _page(lines, readings)


def read_line(line: str) -> Reading | None:
    """What a line is by its words alone, None if they leave it open.

    >>> [str(piece.kind) for piece in read_line("GENEVA (Reuters) - The talks ended.")]
    ['dateline', 'paragraph']
    >>> read_line("The talks ended.")
    """
    short = len(line) <= _LONG
    for read in _BY_FIRST_WORD[short].get(line.split(" ", 1)[0], _BY_ANY_WORD[short]):
        if reading := read(line):
            return reading
    return None


def own_date(blocks: tuple[Block, ...]) -> TimeValue | None:
    r"""The date that the head of a page states of itself, None if it states none.

    >>> str(own_date(find_blocks("Ministers meet\nPublished 17 January 2019\nThey met on Monday.").blocks))
    '2019-01-17'
    """
    return next((block.date for block in blocks if block.kind is BlockKind.DATELINE and block.date), None)


def _by_place(place: Place) -> Reading | None:
    for recognizer in BY_PLACE:
        if reading := recognizer.read(place):
            return reading
    return None


def _page(lines: tuple[Line, ...], readings: list[Reading | None]) -> Page:
    blocks: list[Block] = []
    authors: list[Byline] = []
    headline: str | None = None
    last = ""
    for line, reading in zip(lines, readings, strict=True):
        for kind, start, end, date, provider, names in reading or ():
            span = Span(line.start + start, line.start + end)
            if kind is BlockKind.PARAGRAPH and start == 0 and blocks and _goes_on(blocks[-1], line.text, last):
                blocks[-1] = Block(kind=kind, span=Span(blocks[-1].span.start, span.end))
                continue
            if kind is BlockKind.BYLINE and not names and blocks and blocks[-1].kind is kind:
                _add_role(authors, blocks[-1].span, line.text)
            blocks.append(Block(kind=kind, span=span, date=date, provider=provider))
            if kind is BlockKind.HEADLINE and headline is None:
                headline = line.text[start:end]
            for name in names:
                where = Span(line.start + name.start, line.start + name.end)
                words = line.text[name.start : name.end]
                authors.append(Byline(name=words, role=name.role, place=name.place, span=where))
        last = line.text
    return Page(tuple(blocks), tuple(authors), headline)


def _add_role(authors: list[Byline], above: Span, line: str) -> None:
    """Give those named in the line *above* who have none the role and the place of this one: "BBC News, Oslo"."""
    role, place = bylines.role_and_place(line)
    for at, author in enumerate(authors):
        inside = author.span is not None and above.start <= author.span.start < above.end
        if inside and author.role is None and author.place is None:
            authors[at] = attrs.evolve(author, role=role, place=place)


def _goes_on(block: Block, line: str, last: str) -> bool:
    """True if *line* carries on the paragraph whose *last* line breaks off in a sentence."""
    if block.kind is not BlockKind.PARAGRAPH or (not last[-1].isalnum() and last[-1] != ","):
        return False
    return line[0].islower() or places.breaks_off(last)


#: Told by the words of the line; the first that answers counts, surest first.
BY_WORDS: Final[tuple[Recognizer, ...]] = (
    bbc.CAPTION,
    bbc.PUBLISHED,
    bbc.CONSENT,
    bbc.POST,
    posts.POST,
    others.READ_MORE,
    others.PICTURE,
    others.BOX,
    others.WATCHED,
    others.HIGHLIGHTS,
    others.FOLLOW,
    others.HOVER,
    labels.LABEL,
    labels.COUNT,
    labels.NO_WORDS,
    agencies.CLOCK,
    agencies.DATELINE,
    agencies.PHOTO,
    agencies.GRAPHIC,
    bylines.BYLINE,
    bylines.SIGNED,
    bylines.CREDIT,
)

#: Told by the place of the line, asked about lines that their words leave open; the first that answers counts.
BY_PLACE: Final[tuple[PlaceRecognizer, ...]] = (
    places.OPENED,
    places.POST,
    places.SIGNATURE,
    places.OWN_DATE,
    places.BYLINE,
    places.CREDIT,
    places.LINK_TITLE,
    places.HEADLINE,
    places.DATELINE,
    places.LIST_ITEM,
    places.STANDFIRST,
    places.LINK_IN_CAPITALS,
    places.CROSSHEAD,
    places.TRAILING_LINK,
)

_LONG: Final = 200


def _asked(word: str, *, short: bool) -> tuple[Callable[[str], Reading | None], ...]:
    """The recognizers to ask about a line that begins with *word*."""
    return tuple(
        recognizer.read
        for recognizer in BY_WORDS
        if (not recognizer.first or word in recognizer.first) and (short or recognizer.long)
    )


#: By whether the line is short.
_BY_ANY_WORD: Final = (_asked("", short=False), _asked("", short=True))
_BY_FIRST_WORD: Final = tuple(
    {word: _asked(word, short=short) for recognizer in BY_WORDS for word in recognizer.first} for short in (False, True)
)
