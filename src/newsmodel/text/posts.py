"""Posts of social networks shown in a story."""

import re
from typing import Final

from newsmodel.text.recognizers import Reading, Recognizer, whole
from newsmodel.values.blocks import BlockKind

_SIGNED: Final = re.compile(
    r"(?:—|–|--|-|—) ?[^—\n]{1,60}? \(@\w{1,30}\),? ?"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}|$)"
)
_PICTURE_LINK: Final = re.compile(r"pic\.twitter\.com/\w+$")


def _post(line: str) -> Reading | None:
    if "(@" in line:
        for start in (match.start() for match in re.finditer(r"[—–]|--| - ", line[-160:])):
            offset = max(0, len(line) - 160) + start
            match = _SIGNED.match(line, offset) or _SIGNED.match(line, offset + 1)
            if match and len(line) - match.end() <= 12:
                return whole(BlockKind.EMBED, line, provider="Twitter")
        return None
    return whole(BlockKind.EMBED, line, provider="Twitter") if _PICTURE_LINK.search(line[-40:]) else None


POST: Final = Recognizer(
    name="post",
    read=_post,
    holds=(
        "We met today. It went well. — Ada Quill (@oslo) May 3, 2020",
        "— Ada Quill (@oslo) May 3, 2020",
        "Good talks pic.twitter.com/abc123",
    ),
    fails=("Ada Quill (@oslo) wrote on May 3, 2020 that the talks – all of them – went well.", "We met - today."),
)
