"""Who does the second of several deeds: "Mr Tveit met Ms Lund, dined with Mr Berg and flew home"."""

from newsmodel.extraction.facts.meetings.named.lists import list_start, with_words
from newsmodel.extraction.facts.meetings.wording.cues import auxiliaries
from newsmodel.extraction.facts.phrases import Phrases


def deed_before(phrases: Phrases, at: int, start: int) -> int | None:
    """Where the deed begins whose object stands before the comma before the one at phrase *at*; None if none does.

    Not so of "the minister, Ms Lund, met", who is told of twice, nor where an aside ends: "met Ms Lund, an envoy, who".
    """
    if at - 2 <= start or "comma" not in phrases.tags[at - 1] or "past" not in phrases.tags[at]:
        return None
    if at - 2 not in phrases.references:
        return None
    first = with_words(phrases, list_start(phrases, at - 2, start), start)
    verb = first - 1 - ("prep" in phrases.tags[first - 1])
    done = verb > start and {"meet", "past"} <= phrases.tags[verb] and phrases.small[first - 1] != "by"
    return auxiliaries(phrases, verb) if done else None
