"""The preposition that leads in an occasion: "in a planning session", "ahead of the summit"."""

from typing import Final

from newsmodel.extraction.facts.meetings.wording.cues import AHEAD
from newsmodel.extraction.facts.phrases import Phrases

#: Words between a preposition and its noun.
_MODIFIERS: Final = 5
_ENDS_PHRASE: Final = frozenset({"mark", "join", "be", "have", "modal", "do", "party", "pronoun", "past"})


def led_by(phrases: Phrases, noun: int) -> int | None:
    """The preposition that leads in the noun at phrase *noun*: "in a planning session"; None if there is none."""
    start, _ = phrases.sentence[noun]
    for phrase in range(noun - 1, max(start, noun - _MODIFIERS) - 1, -1):
        tags = phrases.tags[phrase]
        if "prep" in tags or phrases.small[phrase] in AHEAD:
            return phrase
        beside = phrase == noun - 1 and tags & {"party", "participle"}  # "at the G20 summit", "of seven planned rounds"
        if tags & _ENDS_PHRASE and not beside and "possessive" not in phrases.tags[phrase + 1]:
            return None
    return None
