"""Parts of a page that are one thing by their name or tag: bylines, captions, buttons, embeds, each read as a whole."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

import attrs

from newsmodel.readers.composing import Piece
from newsmodel.readers.embeds import provider_of_element
from newsmodel.readers.lines import pieces_of_line, signed
from newsmodel.readers.markup import Element, lines_in, lines_within, words_in
from newsmodel.text.bylines import ROLE, read_name
from newsmodel.text.days import read_stamp
from newsmodel.text.labels import opened_by
from newsmodel.text.outlets.bbc import provider_of
from newsmodel.values.blocks import BlockKind, Byline


class Called(NamedTuple):
    """What the names of an element say that it is."""

    byline: bool
    no_byline: bool
    caption: bool
    furniture: bool
    aside: bool
    standfirst: bool
    related: bool


@lru_cache(maxsize=2048)
def called_by(names: str) -> Called:
    """What some names say; pages use few, again and again."""
    return Called(*(pattern.search(names) is not None for pattern in _NAMED))


class Region(NamedTuple):
    """A kind of part of a page."""

    #: What it is: "byline".
    name: str
    #: The pieces of an element, whose names are given; None if it is something else.
    read: Callable[[Element, str], list[Piece] | None]


def _embed(element: Element, names: str) -> list[Piece] | None:
    provider = provider_of_element(element)
    shown = None if provider is None else lines_within(element, _LONGEST_EMBED)
    if shown is None:
        return None
    address = (element.get("src") or element.get("data-src") or "").strip()
    lines = shown or [line for line in (element.get("title"), address) if line]
    whose = provider or provider_of(" ".join([*lines, names]))
    pieces: list[Piece] = []
    for line in lines:
        found = pieces_of_line(line, BlockKind.EMBED)
        pieces += [
            piece if piece.kind is BlockKind.FURNITURE else Piece(BlockKind.EMBED, piece.text) for piece in found
        ]
    return [piece._replace(provider=whose) if piece.kind is BlockKind.EMBED else piece for piece in pieces]


def _byline(element: Element, names: str) -> list[Piece] | None:
    called = called_by(names)
    if not (called.byline or element.tag == "address") or called.no_byline:
        return None
    lines = lines_within(element, _LONGEST_BYLINE, glued=False)
    if not lines or len(lines) > _MOST_LINES:
        return None
    return byline_pieces(lines)


def byline_pieces(lines: list[str]) -> list[Piece]:
    """The lines of a byline: names, each with the line of its role below it, dates, and labels.

    >>> byline_pieces(["By Ann Lee", "BBC arctic correspondent, Oslo", "12 May 2018"])[0].authors[0].role
    'BBC arctic correspondent'
    """
    pieces: list[Piece] = []
    for line in _joined(lines):
        last = pieces[-1] if pieces and pieces[-1].authors else None
        stamp = read_stamp(line)
        if stamp is not None:
            pieces.append(Piece(BlockKind.DATELINE, line, stamp))
        elif last is not None and last.authors[0].role is None and "\n" not in last.text and _is_role(line):
            authors = tuple(_with_role(author, line) for author in last.authors)
            pieces[-1] = Piece(BlockKind.BYLINE, f"{last.text}\n{line}", authors=authors)
        else:
            found = pieces_of_line(line, BlockKind.BYLINE)
            if len(found) == 1 and found[0].kind is BlockKind.BYLINE and not found[0].authors and _is_name(line):
                found = [Piece(BlockKind.BYLINE, line, authors=signed(line))]
            pieces += found
    return pieces


def byline_of(name: str, roles: list[str]) -> Piece:
    """The byline of one name with what is told of it: role, place.

    >>> byline_of("By Ann Lee", ["Diplomatic correspondent", "Reporting from Oslo"]).authors[0].place
    'Oslo'
    """
    authors = signed(name)
    for line in roles:
        authors = tuple(_with_role(author, line) for author in authors)
    return Piece(BlockKind.BYLINE, "\n".join([name, *roles]), authors=authors)


def _joined(lines: list[str]) -> list[str]:
    """The lines, with "By" and the name below it in one."""
    joined: list[str] = []
    for line in lines:
        if joined and joined[-1].lower().rstrip(":") in ("by", "words by", "analysis by", "and", "&"):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return joined


def _is_role(line: str) -> bool:
    return len(line) <= _LONGEST_ROLE and (
        ROLE.search(line) is not None or line.lower().startswith(("in ", "reporting from "))
    )


def _is_name(line: str) -> bool:
    return (
        len(line) <= _LONGEST_ROLE and line[:1].isupper() and not ROLE.search(line) and not any(map(str.isdigit, line))
    )


def _with_role(author: Byline, line: str) -> Byline:
    """The author, with role and place as "NAME, *line*" tells them."""
    reading = read_name("Ann Lee", _REPORTING_FROM.sub(" in ", line).strip())  # the name does not matter
    found = reading[0].authors[0] if reading else None
    role, place = (found.role, found.place) if found else (line, None)
    if author.role and role and not place:
        role, place = None, role if author.place is None else None
    return attrs.evolve(author, role=author.role or role, place=author.place or place)


def _caption(element: Element, names: str) -> list[Piece] | None:
    if element.tag != "figcaption" and not called_by(names).caption:
        return None
    lines = lines_in(element) if element.tag == "figcaption" else lines_within(element, _LONGEST_CAPTION)
    if lines is None:
        return None
    return [Piece(BlockKind.CAPTION, line) for line in labelled(lines)]


def labelled(lines: list[str]) -> list[str]:
    """The lines of a caption, with a label ("Image source,") and its words in one line."""
    joined: list[str] = []
    for line in lines:
        if joined and opened_by(joined[-1]) is BlockKind.CAPTION:
            joined[-1] += f" {line}"
        else:
            joined.append(_GLUED_LABEL.sub(r"\1 ", line))
    return joined


def _furniture(element: Element, names: str) -> list[Piece] | None:
    if element.tag not in _FURNITURE_TAGS and not called_by(names).furniture:
        return None
    lines = lines_within(element, _LONGEST_FURNITURE)
    if lines is None:
        return [] if element.tag in ("nav", "footer") or is_aside(names) else None
    pieces: list[Piece] = []
    for line in lines:
        stamp = read_stamp(line)
        pieces += [Piece(BlockKind.DATELINE, line, stamp)] if stamp else pieces_of_line(line, BlockKind.FURNITURE)
    return pieces


def is_aside(names: str) -> bool:
    """True if an element is called a thread of comments, or links that others have sold."""
    return called_by(names).aside


def is_standfirst(names: str) -> bool:
    """True if an element is called the summary below the headline."""
    return called_by(names).standfirst


def is_related(element: Element, names: str) -> bool:
    """True if an element is called a list of other stories, and is little but links."""
    if not called_by(names).related:
        return False
    words = len(words_in(element, most=_LONGEST_RELATED))
    return 0 < words <= 2 * sum(len(words_in(link)) for link in element.iter("a"))


_MOST_LINES: Final = 12
_LONGEST_BYLINE: Final = 400
_LONGEST_ROLE: Final = 100
_LONGEST_EMBED: Final = 3000
_LONGEST_CAPTION: Final = 1000
_LONGEST_FURNITURE: Final = 600
_LONGEST_RELATED: Final = 3000
_REPORTING_FROM: Final = re.compile(r"(?:^|,? )reporting from ", re.IGNORECASE)
_BYLINE: Final = re.compile(r"\bby-?_?line|\bauthors?\b|contributor|\bwriter\b|article-author|story-author")
_NO_BYLINE: Final = re.compile(r"author-?bio|bio-author|about-?the-?author|image|photo|comment")
_GLUED_LABEL: Final = re.compile(r"^((?:Image|Media|Video|Audio) (?:copyright|source|caption),?)(?=[A-Z])")
_CAPTION: Final = re.compile(
    r"\b(?:\w+[-_]{1,2})?(?:fig)?caption\b|\b(?:image|photo|picture|media)[-_]{1,2}(?:credit|copyright|source)|\bcredit-caption"
)
_FURNITURE_TAGS: Final = frozenset({"button", "form", "nav", "footer", "dialog", "fieldset"})
_ASIDE: Final = re.compile(
    r"(?:^|\s)(?:(?:user-?|reader-?)?comments?(?:[-_]?(?:section|list|thread|container|area|wrapper))?|disqus(?:_thread)?"
    r"|outbrain|taboola)(?:$|\s)"
)
_FURNITURE: Final = re.compile(
    r"\bcomments?\b|disqus|outbrain|taboola|\bcookie|\bads?\b|advert|\bshar(?:e|ing)\b"
    r"|social-?(?:share|links|icons|media|buttons)|newsletter|subscri|paywall|consent|promo\b|toolbar|breadcrumb|\bprint\b|\btags?\b|sign-?up"
)
_STANDFIRST: Final = re.compile(
    r"standfirst|\bdek\b|strapline|(?:article|story|post|entry)-?_{0,2}(?:summary|subtitle|sub-?head(?:line)?|dek|excerpt)\b"
    r"|story-?_{0,2}highlights|\balternativeheadline\b"
)
_RELATED: Final = re.compile(
    r"\brelated|more-?on|read-?more|see-?also|also-?read|read-?next|recommended|story-?more|links-?block|rich-?link|inline-?link"
)

_NAMED: Final = (_BYLINE, _NO_BYLINE, _CAPTION, _FURNITURE, _ASIDE, _STANDFIRST, _RELATED)

#: Asked in this order; the first that answers counts.
REGIONS: Final = (
    Region("embed", _embed),
    Region("byline", _byline),
    Region("caption", _caption),
    Region("furniture", _furniture),
)
