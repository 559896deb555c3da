"""What somebody did in order to meet: "drove to Oslo on Monday to meet her", or did while he was there for that."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import BEFORE, CUES, URGES
from newsmodel.extraction.facts.meetings.wording.turning import is_simple_past
from newsmodel.extraction.facts.phrases import Phrases


def is_done_for(phrases: Phrases, verb: int) -> bool:
    """True for the "meet" of "broke off his holiday on Monday to meet her", not for that of "asked him to meet her"."""
    start, _ = phrases.sentence[verb]
    to = next((at for at in range(verb - 1, start, -1) if "to" in phrases.tags[at]), start)
    for at in range(to - 1, max(start, to - BEFORE) - 1, -1):
        tags = phrases.tags[at]
        if is_simple_past(phrases, at):
            return _is_deed(phrases, at) and not _is_of_other(phrases, at, to)
        if "to" in tags and phrases.tags[at + 1] & _WHERE:
            continue
        if tags & _EDGE or (tags & CUES and "noun" not in tags) or phrases.small[at] in _PLANS:
            return False
    return False


def is_visiting(phrases: Phrases, comma: int, to: int) -> bool:
    """True for the comma of "Mr Moe, in Oslo to meet her, laid a wreath", not of "…, will lay one"."""
    start, end = phrases.sentence[to]
    if comma == start or "comma" not in phrases.tags[comma] or phrases.small[comma + 1] not in ("in", "at"):
        return False
    closed = next((at for at in range(to, min(end, to + _ASIDE)) if "comma" in phrases.tags[at]), None)
    placed = "place" in phrases.all_tags(comma + 2, to)
    return placed and closed is not None and is_simple_past(phrases, closed + 1)


#: Phrases from "to" to the comma that closes the aside.
_ASIDE: Final = 10


def _is_deed(phrases: Phrases, verb: int) -> bool:
    """True for "drove", not for "asked", "agreed", "wanted"."""
    tags = phrases.tags[verb]
    if "say" in tags or tags & (CUES - {"held", "ongoing"}) or phrases.small[verb] in URGES:
        return False
    return phrases.word[verb].partition(" ")[0] not in _LEAVES_OPEN and "not" not in phrases.tags[verb - 1]


def _is_of_other(phrases: Phrases, verb: int, to: int) -> bool:
    """True for "sent Mr Moe to Oslo to meet her", who is to do it; not for "drove to Oslo", "crossed the river"."""
    return any("party" in phrases.tags[at] and "prep" not in phrases.tags[at - 1] for at in range(verb + 1, to))


_EDGE: Final = frozenset(
    {"mark", "relative", "that", "be", "have", "modal", "do", "to", "not", "subordinator", "third"}
)
_WHERE: Final = frozenset({"place", "country", "organization", "det", "owner"})
#: What may be made or had to meet, and is no more than a thought of it.
_PLANS: Final = frozenset(
    {"plan", "plans", "chance", "offer", "decision", "deal", "wish", "desire", "promise", "pledge", "mandate", "right"}
    | {
        "date",
        "time",
        "step",
        "steps",
        "permission",
        "need",
        "until",
        "by",
        "pressure",
        "reason",
        "reasons",
        "opportunity",
        "vow",
    }
)
#: Who did so may not have met.
_LEAVES_OPEN: Final = frozenset(
    {"wanted", "hoped", "needed", "appeared", "seemed", "began", "started", "prepared", "waited", "failed", "got"}
    | {"threatened", "sought", "chose", "volunteered", "moved", "set", "left", "allowed", "forced", "gave", "won"}
)
