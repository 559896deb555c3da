"""Which calls are made by phone: not those for something, "calls from allies", "a call to arm guards"."""

import re
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.lexicon.entries import MeetingNoun, MeetingVerb


def is_phone_call(phrases: Phrases, noun: int, match: re.Match[str], entry: MeetingVerb | MeetingNoun) -> bool:
    """True for "a call from Ms Lund", "made calls to her", "a phone call to top officials"."""
    if entry.strength != "weak":
        return True
    first = match.start("whom")
    led = phrases.small[first - 1] == "to"
    made = led and not _MAKES.isdisjoint(phrases.words(max(0, noun - 3), noun).casefold().split())
    if phrases.small[noun].endswith("s") and not made:  # "calls from"
        return False
    return not led or first in phrases.references or not phrases.tags[first].isdisjoint(_BEFORE_PARTY)


#: Words for a party, besides plain ones.
_BEFORE_PARTY: Final = frozenset({"det", "owner", "modifier", "demonym", "num", "party"})
_MAKES: Final = frozenset({"make", "makes", "made", "making", "placed", "placing", "took", "taking"})
