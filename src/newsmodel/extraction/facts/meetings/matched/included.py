"""Occasions of which is said who was there among others: "his meetings included Ms Lund", "talks, which included"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.predicates import is_subject
from newsmodel.extraction.facts.phrases import Phrases

#: The rule for it.
INCLUDED: Final = "talks-included-b"
#: Phrases of "of the long-awaited" before the noun.
_NEAR: Final = 4


def includes(phrases: Phrases, noun: int) -> bool:
    """True for "the talks included Ms Lund", not for "the topics of the talks included her", "after talks, which"."""
    start, _ = phrases.sentence[noun]
    of_it = any(phrases.small[at] == "of" for at in range(max(start, noun - _NEAR), noun))
    return not of_it and is_subject(phrases, noun)
