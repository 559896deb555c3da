"""Who spends a while with whom: "spent two hours with", "will spend the evening together"."""

import re
from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.resolution.kin import KIN
from newsmodel.values.time import TimeExpression, TimeKind

SPENDS: Final = frozenset({"spend", "spends", "spent", "spending"})


def is_spending(phrases: Phrases, at: int) -> bool:
    """True for the verb of "spent two hours in Oslo with Ms Lund", "spent the evening behind closed doors".

    Not for that of "spent two years with the bank", "spent an hour in talks with", where another word tells it.
    """
    behind = _past_while(phrases, at)
    if behind is None:
        return False
    _, end = phrases.sentence[at]
    for phrase in range(behind, min(end, behind + _NEAR)):
        if "with" in phrases.tags[phrase]:
            return not _is_family(phrases, phrase + 1)
        if _is_together(phrases, phrase):
            return True
        if phrases.tags[phrase] & _ENDS or (phrase not in phrases.references and "meet" in phrases.tags[phrase]):
            return False
    return False


def hours_of(phrases: Phrases, verb: int) -> TimeExpression | None:
    """The "two hours" of "spent two hours with"; None for another verb."""
    return phrases.times.get(verb + 1) if phrases.small[verb] in SPENDS else None


def _past_while(phrases: Phrases, verb: int) -> int | None:
    """Behind the while that is spent, as long as a meeting may be; None if there is none."""
    time = phrases.times.get(verb + 1)
    if time is not None:
        return verb + 2 if time.kind is TimeKind.DURATION and _WHILE.fullmatch(time.timex) else None
    part = phrases.small[verb + 2] in _PARTS_OF_DAY and not phrases.tags[verb + 1].isdisjoint(("the", "indefinite"))
    return verb + 3 if part else None


def _is_family(phrases: Phrases, first: int) -> bool:
    """True for "his wife, Ine Lund", "her family"."""
    owner, *behind = phrases.words(first, first + _KIN).casefold().split() or ("",)
    return owner in ("his", "her", "their") and not _FAMILY.isdisjoint(word.rstrip("s,") for word in behind)


def _is_together(phrases: Phrases, at: int) -> bool:
    """True for "together", "behind closed doors", "in the same room", "alone"."""
    if phrases.small[at] in _TOGETHER:
        return True
    return any(phrases.small[at : at + len(words)] == words for words in _IN_ONE_ROOM)


_FAMILY: Final = KIN | {"family", "familie", "children", "parent", "friend", "lawyer", "fiancee", "partner"}
#: Phrases of "his late wife".
_KIN: Final = 3
#: Minutes, hours and a day or two.
_WHILE: Final = re.compile(r"PT\d+(?:\.\d+)?[HM]|P[12]D")
_PARTS_OF_DAY: Final = frozenset({"morning", "afternoon", "evening", "day"})
_TOGETHER: Final = frozenset({"together", "face-to-face", "one-on-one"})
_IN_ONE_ROOM: Final = (
    ["behind", "closed", "doors"],
    ["in", "the", "same", "room"],
    ["in", "one", "room"],
    ["in", "a", "room"],
    ["face", "to", "face"],
)
#: Phrases from the while to those with whom it is spent: "at a farm outside Oslo on Monday".
_NEAR: Final = 9
#: What is done in the while, or a new clause.
_ENDS: Final = frozenset(
    {
        "noun",
        "utterance",
        "ing",
        "mark",
        "turn",
        "relative",
        "subordinator",
        "be",
        "have",
        "modal",
        "to",
        "join",
        "that",
    }
)
