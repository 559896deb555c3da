"""Whom somebody met among others: "Among those Mr Tveit met in Oslo were Ms Lund and Mr Berg"."""

from typing import Final

from newsmodel.extraction.facts.meetings.named.participants import PARTIES
from newsmodel.extraction.facts.phrases import Phrases
from newsmodel.extraction.rule import Rule

AMONG_THOSE: Final = Rule(
    name="among-those-a-met",
    pattern=f"what:meet (prep? time|in det? (place|country)|adverb){{0,3}} be whom:{PARTIES}",
    holds=("Among those Mr Tveit met in Oslo on Monday were Ms Lund and Mr Berg.",),
    fails=("The envoys Mr Tveit met in Oslo were Ms Lund's.", "Among those Mr Tveit met were many more."),
)


def is_among(phrases: Phrases, verb: int) -> bool:
    """True for the verb of a sentence that opens with "among those"."""
    start, _ = phrases.sentence[verb]
    return phrases.small[start] == "among"
