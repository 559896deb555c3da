"""Words that tell who came to talks for one side: "the Norwegian side was led by Ms Lund"."""

from typing import Final, final

import attrs

from newsmodel.extraction.resolution.cast import Reference
from newsmodel.span import Span


@final
@attrs.frozen(kw_only=True, weakref_slot=False)
class Delegates:
    """Those who came for one side."""

    who: tuple[Reference, ...]
    #: The party that sent them, if it is named; the country that did.
    sender: str | None = None
    country: str | None = None
    #: The word for them, in small letters, if it tells not whose they are: "delegation", "government".
    team: str = ""
    #: True for a delegation that is told anew: "a Norwegian team led by Ms Lund".
    new: bool = False
    #: When they were there, as the words tell it: `BEFORE`, `AHEAD` or `NOW`.
    tense: str = ""
    #: True if it is only likely that they were there: "Norway's chief negotiator", "her counterpart".
    likely: bool = False
    #: True for who is of the other side, whatever that is: "her counterpart, Mr Berg".
    other: bool = False
    #: The sentence, and the index of its block.
    sentence: Span
    block: int


BEFORE: Final = "before"
AHEAD: Final = "ahead"
NOW: Final = "now"
