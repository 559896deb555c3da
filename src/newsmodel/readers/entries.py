"""The entries of a feed as feedparser gives them: what each says of itself, and its words as pieces."""

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from newsmodel.readers.composing import Piece
from newsmodel.readers.dates import read_date, unreadable
from newsmodel.readers.lines import pieces_of_text, signed
from newsmodel.readers.linked_data import language_of
from newsmodel.readers.markup import tree_of
from newsmodel.readers.metadata import Metadata
from newsmodel.readers.nodes import plain
from newsmodel.readers.story import pieces_in
from newsmodel.values.blocks import BlockKind, Byline
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue

#: What feedparser says of a feed or of an entry, without the aliases of its own dictionaries.
Said: TypeAlias = dict[str, Any]


class Entry(NamedTuple):
    """One entry of a feed."""

    metadata: Metadata
    #: All but the headline.
    pieces: tuple[Piece, ...]
    issues: tuple[Issue, ...]


def entries_of(feed: Said, entries: list[Said]) -> Iterator[Entry]:
    """The entries of a feed, in its order."""
    whole = Metadata(publisher=_words(feed, "publisher", "title"), language=language_of(feed.get("language"), []))
    for entry in entries:
        yield _entry(dict(entry), whole)


def _entry(said: Said, feed: Metadata) -> Entry:
    issues: list[Issue] = []
    metadata = Metadata(
        headline=_words(said, "title"),
        authors=tuple(_authors(said)),
        published=_date(said, _PUBLISHED, issues),
        modified=_date(said, _MODIFIED, issues),
        url=_web(said.get("link")) or _web(said.get("id")),
        publisher=_words(said, "publisher") or _words(dict(said.get("source") or {}), "title"),
        language=language_of(said.get("language") or _detail(said, "title_detail").get("language"), issues),
    )
    pieces = _pieces(said, metadata.headline, issues)
    if metadata.published is None and not any(issue.code == "unreadable-date" for issue in issues):
        issues.append(Issue(code="no-date", message="no date of publication"))
    return Entry(metadata.or_else(feed), tuple(pieces), tuple(issues))


def _pieces(said: Said, headline: str | None, issues: list[Issue]) -> Iterator[Piece]:
    content = max((_cut(part) for part in said.get("content", ())), key=_size, default=list[Piece]())
    summary = max((_cut(part) for part in said.get("summaries", ())), key=_size, default=list[Piece]())
    if not content and _is_whole(summary):
        content, summary = summary, []
    captions = tuple(dict.fromkeys(map(plain, said.get("captions", ()))))
    if not content and not summary:
        summary, captions = [Piece(BlockKind.STANDFIRST, words) for words in captions[:1]], captions[1:]
    if not content or _is_cut(content):
        issues.append(Issue(code="summary-only", message="there is no more than a summary"))
    if not _begins(content, summary):
        yield from (_as_standfirst(piece) for piece in summary if piece.text != headline)
    shown = {piece.text for piece in content}
    yield from (Piece(BlockKind.CAPTION, words) for words in captions if words not in shown)
    yield from content[1:] if content and content[0].text == headline else content
    for link in said.get("links", ()):
        if link.get("rel") == "related" and (title := plain(link.get("title", ""))):
            yield Piece(BlockKind.RELATED, title)


def _cut(detail: Said) -> list[Piece]:
    """The words of a summary or of content as pieces; HTML is believed where it is seen, whatever its type."""
    kind, words = detail.get("type", ""), detail.get("value", "")
    if kind not in _TYPES:
        return []
    if not _MARKUP.search(words):
        return pieces_of_text(words if kind == "text/plain" else "\n".join(map(plain, words.splitlines())))
    root, _ = tree_of(words)
    return [] if root is None else pieces_in(root)


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


def _authors(said: Said) -> Iterator[Byline]:
    for author in (*said.get("authors", ()), *said.get("contributors", ())):
        name = plain(author.get("name") or "")
        match = _MAIL.fullmatch(name)
        if name := (match[1] or "") if match else name:
            yield from signed(name)


def _date(said: Said, names: tuple[str, ...], issues: list[Issue]) -> TimeValue | None:
    """The first date that can be read; of those that cannot, the words stay in an issue."""
    for name in names:
        raw = " ".join(str(said.get(name) or "").split())
        if value := read_date(raw):
            return value
        if raw:
            issues.append(unreadable(name, raw))
    return None


def _web(address: object) -> str | None:
    address = address.strip() if isinstance(address, str) else ""
    return address if address.startswith(("http://", "https://")) and not re.search(r"\s", address) else None


def _words(said: Said, *names: str) -> str | None:
    """The words of the first of these names that has any."""
    found = (said.get(name) for name in names)
    return next((words for value in found if isinstance(value, str) and (words := plain(value))), None)


def _detail(said: Said, name: str) -> Said:
    return dict(said.get(name) or {})


#: A story that is not called one has so many paragraphs, and so many characters in them.
_PARAGRAPHS, _LONG = 3, 600
_TAIL: Final = 60
_BROKEN_OFF: Final = re.compile(
    r"\s*(?:\[?(?:…|\.\.\.)\]?|(?:read (?:more|on)|continue reading)\b.{0,40})\s*$", re.IGNORECASE
)
_MARKUP: Final = re.compile(r"<[A-Za-z!/][^<>]{0,2000}>")
#: RSS's form of an author: an address, the name in brackets.
_MAIL: Final = re.compile(r"(?:mailto:)?[^\s@()]{1,100}@[^\s@()]{1,100}(?:\s{1,9}\(([^()]{1,200})\))?")

_TYPES: Final = frozenset({"text/plain", "text/html", "application/xhtml+xml"})
_PUBLISHED: Final = ("published", "dc_date", "created", "dcterms_available")
_MODIFIED: Final = ("updated",)
