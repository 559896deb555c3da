"""The entries of a feed: what each says of itself, and its words as pieces."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from newsmodel.readers.composing import Piece
from newsmodel.readers.dates import read_date
from newsmodel.readers.lines import pieces_of_text, signed
from newsmodel.readers.linked_data import language_of
from newsmodel.readers.markup import tree_of
from newsmodel.readers.metadata import Metadata
from newsmodel.readers.nodes import plain
from newsmodel.readers.story import pieces_in
from newsmodel.values.blocks import BlockKind, Byline
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue

if TYPE_CHECKING:
    from newsmodel.formats.trees import Element


class Entry(NamedTuple):
    """One entry of a feed."""

    metadata: Metadata
    #: All but the headline.
    pieces: tuple[Piece, ...]
    issues: tuple[Issue, ...]


def entries_of(root: "Element") -> Iterator[Entry]:
    """The entries of a feed, in its order."""
    feed = next((element for element in root.iter() if name_of(element) in ("channel", "feed")), root)
    whole = Metadata(publisher=_text(feed, "dc:publisher", "title"), language=language_of(_language(feed), []) or None)
    for element in root.iter():
        if name_of(element) in ("item", "entry"):
            yield _entry(element, whole)


def name_of(element: "Element") -> str:
    """The name of an element: bare in RSS and Atom, with its prefix in what adds to them; empty for all else.

    >>> name_of(etree.fromstring('<x:creator xmlns:x="http://purl.org/dc/elements/1.1/"/>'))
    'dc:creator'
    """
    tag: object = element.tag
    if not isinstance(tag, str):
        return ""
    space, _, name = tag.rpartition("}")
    prefix = SPACES.get(space[1:].rstrip("/#").lower())
    return name if not prefix else f"{prefix}:{name}"


def _entry(element: "Element", feed: Metadata) -> Entry:
    issues: list[Issue] = []
    metadata = Metadata(
        headline=_text(element, "title", "dc:title"),
        authors=tuple(_authors(element)),
        published=_date(element, _PUBLISHED, issues),
        modified=_date(element, _MODIFIED, issues),
        url=_url(element),
        publisher=_text(element, "dc:publisher") or _source(element),
        language=language_of(_language(element), issues),
    )
    pieces = _pieces(element, metadata.headline, issues)
    if metadata.published is None and not any(issue.code == "unreadable-date" for issue in issues):
        issues.append(Issue(code="no-date", message="no date of publication"))
    return Entry(metadata.or_else(feed), tuple(pieces), tuple(issues))


def _pieces(element: "Element", headline: str | None, issues: list[Issue]) -> Iterator[Piece]:
    content = max((_cut(part) for part in _children(element, *_CONTENT)), key=_size, default=list[Piece]())
    summary = max((_cut(part) for part in _children(element, *_SUMMARY)), key=_size, default=list[Piece]())
    if not content and _is_whole(summary):
        content, summary = summary, []
    captions = tuple(dict.fromkeys(_captions(element)))
    if not content and not summary:
        summary, captions = [Piece(BlockKind.STANDFIRST, words) for words in captions[:1]], captions[1:]
    if not content or _is_cut(content):
        issues.append(Issue(code="summary-only", message="there is no more than a summary"))
    if not _begins(content, summary):
        yield from (_as_standfirst(piece) for piece in summary if piece.text != headline)
    shown = {piece.text for piece in content}
    yield from (Piece(BlockKind.CAPTION, words) for words in captions if words not in shown)
    yield from content[1:] if content and content[0].text == headline else content
    for link in _children(element, "link"):
        title = plain(link.get("title") or "")
        if link.get("rel") == "related" and title:
            yield Piece(BlockKind.RELATED, title)


def _cut(element: "Element") -> list[Piece]:
    """The words of an element as pieces, whatever form they have."""
    kind = (element.get("type") or "html").lower()
    if len(element) and "".join((element.text or "").split()) == "":
        markup = etree.tostring(element, encoding="unicode", with_tail=False)
    else:
        markup = "".join(element.itertext())
        if kind in ("text", "plain", "text/plain") or not _MARKUP.search(markup):
            return pieces_of_text(markup if kind != "html" else _unescaped(markup))
    root, _ = tree_of(_NAMESPACED.sub(r"<\1", markup))
    return [] if root is None else pieces_in(root)


def _unescaped(words: str) -> str:
    return "\n".join(plain(line) for line in words.splitlines())


def _size(pieces: list[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


def _is_whole(pieces: list[Piece]) -> bool:
    """True if a summary holds so much that it is the story itself."""
    prose = [piece for piece in pieces if piece.kind is BlockKind.PARAGRAPH]
    return len(prose) >= _PARAGRAPHS and _size(prose) >= _LONG and not _is_cut(pieces)


def _is_cut(pieces: list[Piece]) -> bool:
    """True if the words break off."""
    story = [piece.text for piece in pieces if piece.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)]
    return not story or bool(_BROKEN_OFF.search(story[-1][-_TAIL:]))


def _begins(content: list[Piece], summary: list[Piece]) -> bool:
    """True if the content begins with the words of the summary."""
    start = "".join("".join(piece.text.split()) for piece in content[:_PARAGRAPHS])
    words = " ".join(piece.text for piece in summary)
    words = words[:-_TAIL] + _BROKEN_OFF.sub("", words[-_TAIL:])
    return bool(content) and "".join(words.split()) in start


def _as_standfirst(piece: Piece) -> Piece:
    prose = (BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.CROSSHEAD, BlockKind.LIST_ITEM)
    return piece._replace(kind=BlockKind.STANDFIRST) if piece.kind in prose else piece


def _captions(element: "Element") -> Iterator[str]:
    """The words below pictures, and whose pictures they are."""
    for name in ("media:description", "media:text", "media:credit"):
        for inner in element.iter():
            if name_of(inner) == name and (words := plain("".join(inner.itertext()))):
                yield words


def _authors(element: "Element") -> Iterator[Byline]:
    for author in _children(element, "author", "dc:creator", "contributor"):
        name = _text(author, "name") or plain("" if len(author) else author.text or "")
        match = _MAILED.fullmatch(name)
        name = match[1] if match else name
        if name and not _MAIL.fullmatch(name):
            yield from signed(name)


def _date(element: "Element", names: tuple[str, ...], issues: list[Issue]) -> TimeValue | None:
    """The first date that can be read; of those that cannot, the words stay in an issue."""
    for name in names:
        for child in _children(element, name):
            raw = " ".join((child.text or "").split())
            if not raw:
                continue
            if value := read_date(raw):
                return value
            issues.append(
                Issue(code="unreadable-date", message=f"{name} is no date that can be read (got {raw[:80]!r})")
            )
    return None


def _url(element: "Element") -> str | None:
    for link in _children(element, "link"):
        if link.get("rel", "alternate") == "alternate" and (url := _web(link.get("href") or link.text)):
            return url
    for name in ("guid", "id"):
        for child in _children(element, name):
            if child.get("isPermaLink", "true") == "true" and (url := _web(child.text)):
                return url
    return None


def _web(address: str | None) -> str | None:
    address = (address or "").strip()
    return address if address.startswith(("http://", "https://")) and not re.search(r"\s", address) else None


def _source(element: "Element") -> str | None:
    for source in _children(element, "source"):
        return _text(source, "title") or plain(source.text or "") or None
    return None


def _language(element: "Element") -> str | None:
    said = _text(element, "dc:language", "language")
    return said or element.get("{http://www.w3.org/XML/1998/namespace}lang")


def _children(element: "Element", *names: str) -> "Iterator[Element]":
    """The children of these names, those of the first name first."""
    for name in names:
        for child in element:
            if name_of(child) == name:
                yield child


def _text(element: "Element", *names: str) -> str | None:
    """The words of the first child of these names that has any."""
    return next((words for child in _children(element, *names) if (words := plain("".join(child.itertext())))), None)


#: A story that is not called one has so many paragraphs, and so many characters in them.
_PARAGRAPHS, _LONG = 3, 600
_TAIL: Final = 60
_BROKEN_OFF: Final = re.compile(
    r"\s*(?:\[?(?:…|\.\.\.)\]?|(?:read (?:more|on)|continue reading)\b.{0,40})\s*$", re.IGNORECASE
)
_MARKUP: Final = re.compile(r"<[A-Za-z!/][^<>]{0,2000}>")
_NAMESPACED: Final = re.compile(r"<(/?)\w{1,20}:(?=\w)")
_MAILED: Final = re.compile(r"[^\s@()]{1,100}@[^\s@()]{1,100}\s{1,9}\(([^()]{1,200})\)")
_MAIL: Final = re.compile(r"(?:mailto:)?[^\s@]{1,100}@[^\s@]{1,100}")

_CONTENT: Final = ("content:encoded", "content", "xhtml:body", "fullitem", "body")
_SUMMARY: Final = ("description", "summary", "dc:description", "dcterms:abstract", "itunes:summary")
_PUBLISHED: Final = (
    "pubDate",
    "published",
    "issued",
    "dc:date",
    "dcterms:issued",
    "dcterms:created",
    "dcterms:available",
)
_MODIFIED: Final = ("updated", "modified", "dcterms:modified")

#: Prefixes of what adds to feeds, empty for feeds themselves, by namespace in lower case.
SPACES: Final = {
    "": "",
    "http://purl.org/rss/1.0": "",
    "http://my.netscape.com/rdf/simple/0.9": "",
    "http://channel.netscape.com/rdf/simple/0.9": "",
    "http://backend.userland.com/rss2": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://www.w3.org/2005/atom": "",
    "http://purl.org/atom/ns": "",
    "http://purl.org/rss/1.0/modules/content": "content",
    "http://purl.org/dc/elements/1.1": "dc",
    "http://purl.org/dc/elements/1.0": "dc",
    "http://purl.org/dc/terms": "dcterms",
    "http://search.yahoo.com/mrss": "media",
    "http://www.w3.org/1999/xhtml": "xhtml",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
}  # fmt: skip
