"""Occasions of a time that the story is not in: "met her during his campaign", "at the time", "as a senator"."""

from typing import Final

from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.values.time import TimeExpression

#: Phrases from "during" to the word for the period.
_NEAR: Final = 5
#: What goes on for longer than the news.
_PERIODS: Final = frozenset(
    {"campaign", "campaigns", "election", "primaries", "presidency", "premiership", "term", "tenure", "career", "war"}
    | {"transition", "administration", "childhood", "youth", "decade", "mandate", "reign", "rule", "era", "race"}
)


def is_of_period(phrases: Phrases, what: int) -> bool:
    """True for "met her during his campaign", "When he was mayor, he met her", "As a senator, he met her"."""
    start, end = phrases.sentence[what]
    if phrases.small[start] in ("when", "as", "while") and _opens_period(phrases, start, what):
        return True
    for at in range(start, end - 1):
        if phrases.small[at] == "during":
            if not _PERIODS.isdisjoint(phrases.word[at + 1 : min(end, at + _NEAR)]):
                return True
        elif at in phrases.times:
            if _is_of_late(phrases.times[at]) and _TOPIC.isdisjoint(phrases.small[what + 1 : at - 1]):
                return True
        elif phrases.word[at] == "time" and phrases.small[at - 1] == "the" and phrases.small[at - 2] == "at":
            return "of" not in phrases.tags[at + 1]
    return False


def _is_of_late(time: TimeExpression) -> bool:
    """True for "in recent weeks", "over the past few days", in which it was on no day that is told."""
    words = time.words.casefold().split()
    return not _LATELY.isdisjoint(words) and words[-1] in _UNITS


#: Behind these, that is when what they speak of was.
_TOPIC: Final = frozenset({"to", "over", "about", "on", "after", "amid", "following"})
_LATELY: Final = frozenset({"recent", "few", "several"})
_UNITS: Final = frozenset({"days", "weeks", "months", "years"})


def _opens_period(phrases: Phrases, start: int, what: int) -> bool:
    """True for "When she was mayor,", "As a senator,", "While in opposition,"."""
    comma = next((at for at in range(start + 1, what) if "comma" in phrases.tags[at]), start)
    if comma == start:
        return False
    if phrases.small[start] == "when":
        return any({"be", "past"} <= phrases.tags[at] for at in range(start + 1, comma))
    return phrases.tags[start + 1].isdisjoint(("party", "pronoun")) and phrases.all_tags(start, comma).isdisjoint(
        _VERBS
    )


_VERBS: Final = frozenset({"past", "third", "be", "have", "modal", "ing"})
