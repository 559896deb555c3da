"""The state that the BBC's pages carry for their own scripts: the whole story as typed blocks."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from newsmodel.readers.composing import Piece
from newsmodel.readers.dates import read_date
from newsmodel.readers.lines import pieces_of_line
from newsmodel.readers.linked_data import language_of
from newsmodel.readers.metadata import Metadata
from newsmodel.readers.nodes import Node, items_of, lines_of, node_of, nodes_in, plain
from newsmodel.readers.regions import byline_of
from newsmodel.values.blocks import BlockKind
from newsmodel.values.issue import Issue
from newsmodel.values.time import TimeValue

#: A block: its type in lower case, its model, its blocks.
Blocks: TypeAlias = Iterable[object]


class State(NamedTuple):
    """A story as a page's state has it."""

    metadata: Metadata
    pieces: tuple[Piece, ...]


def find_state(scripts: Iterable[tuple[str, str]]) -> tuple[State | None, tuple[Issue, ...]]:
    """The story in the scripts of a page, given with their ids; None if there is none.

    ``__NEXT_DATA__`` is JSON; ``window.__INITIAL_DATA__ = "…"`` is a string that holds JSON.
    """
    issues: list[Issue] = []
    for name, script in scripts:
        if name != "__NEXT_DATA__" and "__INITIAL_DATA__" not in script:
            continue
        try:
            data = _data_in(name, script)
        except (ValueError, RecursionError) as error:
            issues.append(Issue(code="broken-state", message=f"the state of the page could not be read: {error}"))
            continue
        states = [state for holder, blocks in _stories_in(data) if (state := _state(holder, blocks)).pieces]
        if states:
            return max(states, key=lambda state: len(state.pieces)), tuple(issues)
    return None, tuple(issues)


def _data_in(name: str, script: str) -> object:
    if name == "__NEXT_DATA__":
        data: object = json.loads(script)
        return data
    start = _INITIAL.search(script)
    value: object = _DECODER.raw_decode(script, start.end())[0] if start else None
    return json.loads(value) if isinstance(value, str) else value


def _stories_in(data: object) -> Iterator[tuple[Node, list[object]]]:
    """What holds a story, with the story's blocks: under ``content.model.blocks`` or ``contents``."""
    for node in nodes_in(data):
        model = node_of(node_of(node.get("content")).get("model"))
        for blocks in (model.get("blocks"), node.get("contents")):
            found = list(items_of(blocks))
            if any(_type(block) for block in found):
                yield node, found


def _state(holder: Node, blocks: list[object]) -> State:
    told = node_of(holder.get("metadata"))
    site = node_of(told.get("site"))
    locators = node_of(told.get("locators"))
    stamps = [told, *(_model(block) for block in blocks if _type(block) == "timestamp")]
    headline = holder.get("headline")
    metadata = Metadata(
        headline=plain(headline) if isinstance(headline, str) else None,
        published=_first_date(stamps, ("firstpublished", "timestamp")),
        modified=_first_date(stamps, ("lastpublished", "lastupdated")),
        url=_string(locators.get("canonicalurl")),
        publisher=_string(site.get("name")),
        language=language_of(told.get("languagecode"), []),
    )
    pieces = [Piece(BlockKind.HEADLINE, metadata.headline)] if metadata.headline else []
    pieces += _contributor(node_of(holder.get("contributor")))
    for block in blocks:
        pieces += _pieces(block, 0)
    pieces += _links(items_of(holder.get("relatedurls")))
    return State(metadata, tuple(pieces))


def _pieces(block: object, depth: int) -> Iterator[Piece]:
    """The pieces of a block, by its type."""
    kind = _type(block)
    model = _model(block)
    if depth > _DEEPEST or kind in _SILENT:
        return
    if kind in _WORDS:
        for part in _lines(block, depth):
            yield from [Piece(_WORDS[kind], part)] if kind == "headline" else pieces_of_line(part, _WORDS[kind])
    elif kind in _PICTURES:
        yield from _captions(model, depth)
    elif kind == "byline":
        for inner in items_of(model.get("blocks")):
            yield from _contributor_block(inner, depth)
    elif kind in _LINKS:
        yield from _links(items_of(model.get("blocks") or model.get("links") or model.get("items")))
    elif kind == "topiclist":
        titles = [title for topic in items_of(model.get("topics")) if (title := _string(node_of(topic).get("title")))]
        yield from [Piece(BlockKind.FURNITURE, "Related Topics")] if titles else []
        yield from (Piece(BlockKind.RELATED, title) for title in titles)
    elif kind in _EMBEDS:
        yield from _embed(model)
    else:
        for inner in items_of(model.get("blocks")):
            yield from _pieces(inner, depth + 1)


def _captions(model: Node, depth: int) -> Iterator[Piece]:
    """The credit and the caption of a picture, or of a film."""
    picture = node_of(model.get("image"))
    inner = list(items_of(model.get("blocks")))
    holders = [picture.get("copyright"), *(_model(block).get("copyrightholder") for block in inner)]
    for credit in holders:
        if isinstance(credit, str) and credit.strip():
            yield Piece(BlockKind.CAPTION, f"Image source, {plain(credit)}")
    captions = [model.get("caption"), *(block for block in inner if _type(block) == "caption")]
    for caption in captions:
        lines = [caption] if isinstance(caption, str) else _lines(caption, depth)
        yield from (Piece(BlockKind.CAPTION, plain(line)) for line in lines)
    for block in inner:
        if _type(block) in _PICTURES:
            yield from _captions(_model(block), depth + 1) if depth < _DEEPEST else ()


def _contributor_block(block: object, depth: int) -> Iterator[Piece]:
    parts: dict[str, list[str]] = {}
    for inner in items_of(_model(block).get("blocks")):
        parts.setdefault(_type(inner), []).extend(_lines(inner, depth))
    names = parts.get("name") or parts.get("text") or []
    roles = [line for key in ("role", "title", "location", "place", "sub") for line in parts.get(key, ())]
    if names:
        yield byline_of(names[0], [*names[1:], *roles])


def _contributor(node: Node) -> Iterator[Piece]:
    """The byline of the older state: a title that is the name, a subtitle that is the role."""
    name = _string(node.get("name")) or _string(node.get("title"))
    roles = [role for key in ("role", "subtitle", "jobtitle") if (role := _string(node.get(key)))]
    if name:
        yield byline_of(name, roles)


def _links(links: Iterable[object]) -> Iterator[Piece]:
    """Links to other stories, with the day on which each was published."""
    for link in links:
        node = node_of(link)
        if _type(link) == "title":
            yield from (Piece(BlockKind.FURNITURE, line) for line in _lines(link, 0)[:1])
            continue
        title = (
            next((line for line in _lines(link, 0)), None) or _string(node.get("title")) or _string(node.get("text"))
        )
        inner = [node, *(other for other in nodes_in(link))]
        title = title or next((name for other in inner if (name := _string(other.get("headline")))), None)
        if title:
            yield Piece(BlockKind.RELATED, title, _first_date(inner, ("firstpublished", "timestamp", "lastpublished")))


def _embed(model: Node) -> Iterator[Piece]:
    inner = [model, *nodes_in(model)]
    named = (
        _string(node.get(key)) for node in inner for key in ("provider", "providername", "provider_name", "source")
    )
    provider = next((name for name in named if name), None)
    markup = next((text for node in inner if isinstance(text := node.get("html"), str)), "")
    addresses = (_string(node.get(key)) for node in inner for key in ("href", "url", "link", "locator", "id"))
    lines = list(lines_of(markup)) or [address for address in addresses if address][:1]
    if lines:
        shown = _PROVIDERS.get((provider or "").lower(), provider)
        yield Piece(BlockKind.EMBED, "\n".join(lines), provider=shown)


def _lines(block: object, depth: int) -> list[str]:
    """The words of a block, a line for each paragraph in it."""
    lines: list[str] = []
    waiting = [(block, depth)]
    while waiting:
        item, level = waiting.pop()
        kind, model = _type(item), _model(item)
        text = model.get("text")
        if kind in _SILENT or kind in _PICTURES or level > _DEEPEST:
            continue
        if isinstance(text, str):
            lines += lines_of(text)
        elif kind == "paragraph":
            lines += lines_of("".join(_fragments(model)))
        else:
            waiting += [(inner, level + 1) for inner in reversed(list(items_of(model.get("blocks"))))]
    return lines


def _fragments(model: Node) -> Iterator[str]:
    for block in items_of(model.get("blocks")):
        text = _model(block).get("text")
        if isinstance(text, str):
            yield text


def _first_date(nodes: Iterable[Node], keys: tuple[str, ...]) -> TimeValue | None:
    nodes = list(nodes)
    return next((value for key in keys for node in nodes if (value := read_date(node.get(key)))), None)


def _type(block: object) -> str:
    kind = node_of(block).get("type")
    return kind.lower() if isinstance(kind, str) else ""


def _model(block: object) -> Node:
    return node_of(node_of(block).get("model"))


def _string(value: object) -> str | None:
    return (plain(value) or None) if isinstance(value, str) else None


_DECODER: Final = json.JSONDecoder(strict=False)
_INITIAL: Final = re.compile(r"__INITIAL_DATA__\s{0,9}=\s{0,9}")
_DEEPEST: Final = 40
#: What the words of a block are, by its type.
_WORDS: Final = {
    "headline": BlockKind.HEADLINE,
    "subheadline": BlockKind.CROSSHEAD,
    "crosshead": BlockKind.CROSSHEAD,
    "heading": BlockKind.CROSSHEAD,
    "introduction": BlockKind.PARAGRAPH,
    "paragraph": BlockKind.PARAGRAPH,
    "quote": BlockKind.PARAGRAPH,
    "pulloutquote": BlockKind.PARAGRAPH,
    "listitem": BlockKind.LIST_ITEM,
    "disclaimer": BlockKind.FURNITURE,
}
_PICTURES: Final = frozenset({"image", "video", "audio", "media", "clip", "mediaplayer", "livemedia"})
_LINKS: Final = frozenset({"links", "relatedcontent", "relatedlinks", "urllinks", "onwardjourney", "richlink", "link"})
_EMBEDS: Final = frozenset({"social", "socialembed", "embed", "embedhtml", "oembed", "include", "tweet"})
#: Blocks without words of the story.
_SILENT: Final = frozenset(
    {"alttext", "rawimage", "timestamp", "advertisement", "mpu", "wsoj", "indeximage", "visuallyhiddenheadline"}
)
_PROVIDERS: Final = {
    "twitter": "Twitter",
    "x": "X",
    "youtube": "YouTube",
    "facebook": "Facebook",
    "instagram": "Instagram",
    "tiktok": "TikTok",
}
