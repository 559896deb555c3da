"""Embedded posts: the words of a post, and the line that signs it."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsmodel.extraction.facts.statements.quoting.signed import signed_statement, speaker_at
from newsmodel.extraction.resolution.cast import Cast
from newsmodel.model.statement import Channel, Statement
from newsmodel.span import Span
from newsmodel.values.blocks import BlockKind
from newsmodel.values.time import TimeExpression

#: Signs the evidence.
RULE: Final = "embedded-post"

_SIGNATURE: Final = re.compile(r"[—–-]{1,2} ?(?P<name>[^\n()@—–]{2,60}?) ?\(@\w{1,30}\)")
#: The same where it stands before the words of the post, as a paragraph.
_OPENING: Final = re.compile(r"(?P<name>[^\W\d_][^\n()@—–:]{1,60}?) ?\(@\w{1,30}\):?[ \n]")
#: Neither stands without it.
_ACCOUNT: Final = "(@"
#: What does not belong to the words of a post at its ends: marks, links, names of pictures.
_AROUND: Final = " \t\n\u00a0\"“”'‘’"
_LINK: Final = re.compile(r"(?:pic\.twitter\.com/\w+|https?://\S+)$")


def find_posts(cast: Cast) -> Iterator[Statement]:
    """One statement for each embedded post that is signed; all have the same id."""
    layout = cast.units.layout
    if _ACCOUNT not in layout.text:
        return
    parts: list[Span] = []
    for block in layout.blocks:
        if block.kind is not BlockKind.EMBED:
            parts.clear()
            opening = _OPENING.match(layout.text, block.span.start, block.span.end)
            if opening is not None and block.kind is BlockKind.PARAGRAPH:
                words = _trimmed(layout.text, Span(opening.end(), block.span.end))
                if len(words):
                    yield _post(cast, [words], opening)
            continue
        signed = _SIGNATURE.search(layout.text, block.span.start, block.span.end)
        end = block.span.end if signed is None else signed.start()
        words = _trimmed(layout.text, Span(block.span.start, end))
        if len(words):
            parts.append(words)
        if signed is not None:
            if parts:
                yield _post(cast, parts, signed, _dated(cast, Span(signed.end(), block.span.end)))
            parts.clear()


def _trimmed(text: str, span: Span) -> Span:
    start = span.end - len(span.of(text).lstrip(_AROUND))
    end = span.end
    for _ in range(_LINKS):
        end = start + len(text[start:end].rstrip(_AROUND))
        link = _LINK.search(text, max(start, end - _LONGEST), end)
        if link is None:
            break
        end = link.start()
    return Span(start, end)


#: Links at the end of a post that are cut off, and how long one may be.
_LINKS: Final = 4
_LONGEST: Final = 120


def _dated(cast: Cast, behind: Span) -> TimeExpression | None:
    """When a post was sent, as the line that signs it says behind the name."""
    units = range(cast.units.at(behind.start), cast.units.at(behind.end))
    times = (cast.times[unit] for unit in units if unit in cast.times)
    return next((time for time in times if time.value is not None and time.value.is_dated), None)


def _post(cast: Cast, parts: Sequence[Span], signed: re.Match[str], time: TimeExpression | None = None) -> Statement:
    whole = Span(min(parts[0].start, signed.start()), max(parts[-1].end, signed.end()))
    author = speaker_at(cast, Span(*signed.span("name")))
    return signed_statement(cast, parts, author, whole, rule=RULE, channel=Channel.SOCIAL_POST, time=time)
