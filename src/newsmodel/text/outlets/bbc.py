"""The BBC's pages from 2011 on, as scrapers flatten them."""

import re
from typing import Final

from newsmodel.text.days import read_day
from newsmodel.text.recognizers import Reading, Recognizer, parts, whole
from newsmodel.values.blocks import BlockKind

_CAPTION: Final = re.compile(
    r"(?:Image (?:copyright|source|caption)|(?:Media|Video|Audio) caption|Caption,"
    r"|Media playback is (?:un|not )supported|Skip (?:photo|video)|Image(?= ?\d+ of \d+))"
)
_PUBLISHED: Final = re.compile(r"(?:[-•*] ?)?(?:Published|Updated|Last updated)(?: (?:at|on))?:? ?(?=\S)")
_AGO: Final = re.compile(r"\d+ \w+ ago")
_CLOCK: Final = re.compile(r"[, ]*(?:(?:at )?\d\d?[:.]\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?)?")
_DATE_ITEM: Final = re.compile(r"[-•*] (?=\d)")
_CONSENT: Final = re.compile(r"Allow .{1,40} content\?")
_SKIP: Final = re.compile(
    r"(?:Skip|End of) [\w ]{1,30}? (?:post|content|video|video by \S+)(?: \d+)?(?: by @?[\w. ]{1,40}?(?=$| ))?"
)
_SECTION: Final = re.compile(r"(?:- )?From the section .{2,40}|Section[A-Z][\w& ]{1,40}")
_PROVIDERS: Final = ("Twitter", "Facebook", "Instagram", "YouTube", "TikTok", "X")


def provider_of(line: str) -> str | None:
    """Which of the networks that posts are shown from *line* names."""
    return next((name for name in _PROVIDERS if re.search(rf"\b{name}\b", line[:200])), None)


def _caption(line: str) -> Reading | None:
    return whole(BlockKind.CAPTION, line) if _CAPTION.match(line) else None


def _published(line: str) -> Reading | None:
    head = _PUBLISHED.match(line) or _DATE_ITEM.match(line)
    if head is None or len(line) > 60:
        return None
    day = read_day(line, head.end())
    if day is None:
        ago = _AGO.fullmatch(line, head.end())
        return whole(BlockKind.FURNITURE, line) if ago else None
    value, end = day
    if _CLOCK.fullmatch(line, end) is None:
        return None
    return whole(BlockKind.RELATED, line, date=value)


def _consent(line: str) -> Reading | None:
    return whole(BlockKind.FURNITURE, line) if _CONSENT.fullmatch(line) or _SECTION.fullmatch(line) else None


def _post(line: str) -> Reading | None:
    """Read "Skip Twitter post by @X … Report": the post stands between two labels."""
    head = _SKIP.match(line)
    if head is None:
        return None
    rest = line[head.end() :].strip()
    if not rest:
        return whole(BlockKind.FURNITURE, line)
    tail = len(line) - len(" Report") if line.endswith(" Report") else len(line)
    provider = provider_of(head[0])
    pieces = parts(line, (head.end(), BlockKind.FURNITURE), (tail, BlockKind.EMBED), (len(line), BlockKind.FURNITURE))
    return tuple(piece._replace(provider=provider) if piece.kind is BlockKind.EMBED else piece for piece in pieces)


CAPTION: Final = Recognizer(
    name="bbc-caption",
    read=_caption,
    first=frozenset({"Image", "Media", "Video", "Audio", "Caption,"}),
    holds=(
        "Image copyright EPA Image caption The envoys shook hands",
        "Image source, Getty Images",
        "Image caption, The envoys shook hands",
        "Media playback is unsupported on your device Media caption The envoy speaks",
    ),
    fails=("Image problems worry the ministry.", "Media in Seoul said so."),
)
PUBLISHED: Final = Recognizer(
    name="bbc-published",
    read=_published,
    long=False,
    holds=(
        "- Published17 January 2019",
        "Published 17 January 2019",
        "- 24 July 2015",
        "Published4 days ago",
        "Updated 3 May 2020, 10:15 GMT",
    ),
    fails=("Published in 2019, the report says no.", "- 24 ministers met.", "17 January was the day."),
)
CONSENT: Final = Recognizer(
    name="bbc-consent",
    read=_consent,
    long=False,
    first=frozenset({"Allow", "From", "-"}),
    holds=("Allow Twitter content?", "- From the section Europe"),
    fails=(
        "Allow them in?",
        "From the section of the deal that matters most, the envoys took two words and put them elsewhere.",
    ),
)
POST: Final = Recognizer(
    name="bbc-post",
    read=_post,
    first=frozenset({"Skip", "End"}),
    holds=(
        "Skip Twitter post by @oslo We met. — Ada Quill (@oslo) May 3, 2020 Report",
        "End of Twitter post by @oslo",
        "Skip Twitter content",
    ),
    fails=("End of the talks", "Skip the summit, they said."),
)
