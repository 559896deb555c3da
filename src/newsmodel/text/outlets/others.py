"""The Guardian, CNN, NPR, USA Today, Al Jazeera and The Hill, as scrapers flatten their pages."""

import re
from typing import Final

from newsmodel.text.recognizers import Reading, Recognizer, parts, whole
from newsmodel.values.blocks import BlockKind

_BOX: Final = re.compile(r"(?:Profile|Quick guide|Timeline|Q&A) .{3,100}? (?=Show Hide\b)")
_TOLD_BY: Final = re.compile(r"Was this helpful\? Thank you for your feedback\.$")
_FOLLOW: Final = re.compile(r"(?:You can )?[Ff]ollow (?:@|(?:\S+ ){1,6}on (?:Twitter|Facebook|Instagram))")
_HERE: Final = re.compile(r"Read [^.!?\"“”]{3,100}\bhere\b[.:]?")
_AGE: Final = re.compile(r"(?:Published|Updated)? ?\d+ (?:years?|months?|days?|hours?) (?:ago|old)")


#: A name with its bearer's full name behind it, which runs into the headlines of his latest news: "Ada Quill Ada Mary
#: QuillEnvoys meet … MORE".
_HOVER: Final = re.compile(
    r"\b([A-Z][\w'’-]{1,30}) ((?:(?:[A-Z][\w.'’-]{0,30}|\([A-Z][\w. ]{1,30}\)) ){1,4}\1)"
    r"(?=[A-Z][a-z])[^\n]{20,450}? MORE\b"
)


def _read_more(line: str) -> Reading | None:
    if len(line) > 200:
        return None
    if _HERE.fullmatch(line):
        return whole(BlockKind.RELATED, line)
    if not line.endswith(" Read more"):
        return None
    return parts(line, (len(line) - len("Read more"), BlockKind.RELATED), (len(line), BlockKind.FURNITURE))


def _picture(line: str) -> Reading | None:
    if line.startswith(_BUTTONS):
        return parts(line, (len(_BUTTONS), BlockKind.FURNITURE), (len(line), BlockKind.CAPTION))
    if line.startswith(
        (
            "Enlarge this image",
            "Hide caption ",
            "toggle caption ",
            "hide caption ",
            "Play Video ",
            "Photos: ",
            "Embed from Getty",
        )
    ) or (line.startswith("CLOSE ") and not line.isupper()):
        return whole(BlockKind.CAPTION, line)
    return None


#: The buttons by which a picture is shared, before what it shows.
_BUTTONS: Final = "Facebook Twitter Pinterest "


def _box(line: str) -> Reading | None:
    """An inset that opens on a click: its heading, its button, its text."""
    head = _BOX.match(line)
    if head is None:
        return None
    button = head.end() + len("Show Hide")
    tail = _TOLD_BY.search(line, max(button, len(line) - 60))
    end = tail.start() if tail else len(line)
    return parts(
        line,
        (head.end(), BlockKind.CROSSHEAD),
        (button, BlockKind.FURNITURE),
        (end, BlockKind.PARAGRAPH),
        (len(line), BlockKind.FURNITURE),
    )


def _watched(line: str) -> Reading | None:
    return whole(BlockKind.CAPTION, line) if line.startswith("JUST WATCHED ") else None


def _highlights(line: str) -> Reading | None:
    if line.lower().startswith("story highlights"):
        return parts(line, (len("story highlights"), BlockKind.FURNITURE), (len(line), BlockKind.STANDFIRST))
    return None


def _follow(line: str) -> Reading | None:
    return (
        whole(BlockKind.FURNITURE, line) if len(line) < 160 and (_FOLLOW.match(line) or _AGE.fullmatch(line)) else None
    )


def _hover(line: str) -> Reading | None:
    """A paragraph with the boxes that open over names in it."""
    boxes = [match.span(0)[1:] + match.span(2)[:1] for match in _HOVER.finditer(line)] if " MORE" in line else []
    cuts = [cut for end, start in boxes for cut in ((start, BlockKind.PARAGRAPH), (end, BlockKind.RELATED))]
    return parts(line, *cuts, (len(line), BlockKind.PARAGRAPH)) if cuts else None


READ_MORE: Final = Recognizer(
    name="guardian-read-more",
    read=_read_more,
    long=False,
    holds=("Envoys meet again in Oslo Read more", "Read Ada Quill's full analysis here"),
    fails=("They should Read more.", "The envoys want to read more", "Read it here, she said."),
)
PICTURE: Final = Recognizer(
    name="picture-line",
    read=_picture,
    first=frozenset({"Facebook", "Enlarge", "Hide", "toggle", "hide", "Play", "Photos:", "Embed", "CLOSE"}),
    holds=(
        "Facebook Twitter Pinterest The envoys. Photograph: Ada Quill/AFP",
        "Enlarge this image toggle caption Ada Quill/AP Ada Quill/AP",
        "CLOSE The envoys met in Oslo, and Ada Quill was there. Ben Wit",
    ),
    fails=("Facebook said no.", "CLOSE SHAVE IN OSLO", "Photos show the envoys."),
)
BOX: Final = Recognizer(
    name="guardian-box",
    read=_box,
    first=frozenset({"Profile", "Quick", "Timeline", "Q&A"}),
    holds=(
        "Profile Ada Quill Show Hide Born in Oslo, she is an envoy. Was this helpful? Thank you for your feedback.",
    ),
    fails=("Profile of an envoy",),
)
WATCHED: Final = Recognizer(
    name="cnn-watched",
    read=_watched,
    first=frozenset({"JUST"}),
    holds=("JUST WATCHED Envoys meet Replay More Videos ... MUST WATCH Envoys meet 00:37",),
    fails=("JUST IN CASE",),
)
HIGHLIGHTS: Final = Recognizer(
    name="cnn-highlights",
    read=_highlights,
    first=frozenset({"Story", "STORY"}),
    holds=("Story highlights", "Story highlights Envoys meet in Oslo"),
    fails=("Story of a summit",),
)
FOLLOW: Final = Recognizer(
    name="follow",
    read=_follow,
    long=False,
    first=frozenset({"Follow", "You", "Published", "Updated"}),
    holds=("Follow Ada Quill on Twitter", "Follow @oslo"),
    fails=("Follow the money, she said.", "You can follow the river."),
)
HOVER: Final = Recognizer(
    name="hill-hover",
    read=_hover,
    holds=("On Monday Ada Quill Ada (Addie) Mary QuillEnvoys meet in Oslo Quill's 12:30 report: who met MORE left.",),
    fails=("Ada Quill said that Quill Envoys needed MORE.", "Ada Quill and Ben Quill met. MORE TO COME"),
)
