"""The stretches that a page of news is made of."""

from enum import StrEnum
from typing import final

import attrs

from newsmodel.span import Span
from newsmodel.values.time import TimeValue


class BlockKind(StrEnum):
    """What a stretch of text is on the page."""

    HEADLINE = "headline"
    #: The summary below a headline, story highlights included.
    STANDFIRST = "standfirst"
    #: "SEOUL (Reuters) -", a line that gives place, agency or date of the whole.
    DATELINE = "dateline"
    #: A heading inside the story.
    CROSSHEAD = "crosshead"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    #: "By NAME, BBC News, PLACE".
    BYLINE = "byline"
    #: The words below a picture, its label and credit included.
    CAPTION = "caption"
    #: A post of somebody else's shown in the story.
    EMBED = "embed"
    #: A link to another story.
    RELATED = "related"
    #: Labels, consent texts, buttons: what the page says about itself.
    FURNITURE = "furniture"


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Block:
    """One stretch of an article's text, and what it is on the page."""

    #: What it is.
    kind: BlockKind
    #: Where it stands; begins and ends with a character that is not blank.
    span: Span
    #: The day of a related link.
    date: TimeValue | None = None
    #: Whose post an embed is: "Twitter".
    provider: str | None = None


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Byline:
    """Who wrote the article, or a part of it."""

    #: The name as written.
    name: str
    #: "BBC state department correspondent".
    role: str | None = None
    #: "New York".
    place: str | None = None
    #: Where the name stands in the article's text.
    span: Span | None = None
